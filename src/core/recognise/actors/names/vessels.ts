import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';

/** What carries people or goods over water, through the air or in space, as it is called right before its own name. */
export const isVessel = new LexemeTest(
  ({ lower, capital }) =>
    !capital &&
    /^(?:(?:steam|war|air|space|box|container)?ship|(?:life|speed|motor)?boat|vessel|trawler|tanker|freighter|ferry|barge|dinghy|yacht|schooner|sloop|brig|galleon|dhow|catamaran|trimaran|longliner|minesweeper|steamer|tug|frigate|destroyer|cruiser|corvette|submarine|rover|satellite|(?:ore)?bulker|(?:cape|handy)size|(?:pana|kamsar|supra|ultra|handy|afra|suez)max|vlcc|(?:[\d,.]+-)?(?:dwt|teu))$/.test(
      lower,
    ),
);

/** "The tanker, the Ida Moe, sank", "a boat named Ida Moe": true if a ship's name, with or without its article, begins at `at`. */
export function isNamedVessel(pieces: readonly Piece[], at: number): boolean {
  const isLed = itemAt(pieces, at - 1)?.lower === 'the';
  const link = itemAt(pieces, isLed ? at - 2 : at - 1);
  const noun = itemAt(pieces, isLed ? at - 3 : at - 2);
  if (link === undefined || noun === undefined || !isVessel.of(noun.lexeme)) return false;
  return (isLed && link.text === ',') || /^(?:named|called|christened|renamed)$/.test(link.lower);
}
