import { NameKind } from '../../../lexicon/nameIndex';
import type { SentenceView } from '../sentence/sentenceView';
import { knownName } from './knownNames';
import { itemAt } from '../../../text/itemAt';

/** The rule of somebody who is called by a title that goes with a place. */
export const PEER = 'actor.peer';

/** One past "the Duke of Velm", "the Princess of Wales": whom a title and a place name; `undefined` if none begins at `i`. */
export function peerEnd(view: SentenceView, i: number): number | undefined {
  const { pieces, lettering, openings } = view;
  const [name, title] = [pieces[i + 2], pieces[i]!];
  if (lettering !== 'sentence' || !title.capital || pieces[i + 1]?.lower !== 'of' || name?.capital !== true)
    return undefined;
  if (!(name.lower === 'wales' ? PEERS_AND_HEIRS : PEERS).test(title.lower)) return undefined;
  const isLed = openings.has(i) || itemAt(pieces, i - 1)?.lower === 'the';
  const known = knownName(view, i + 2);
  const isPlace = known !== undefined && (known.kinds & PLACES) !== 0;
  if (!isPlace && !(isLed && name.forms === 0)) return undefined;
  const after = isPlace ? known.after : i + 3;
  // "the Duke of Velm Theatre", "the Duke of Velm's Award"
  const behind = pieces[pieces[after]?.lower === "'s" ? after + 1 : after];
  return behind?.kind === 'word' && behind.capital ? undefined : after;
}

const PEERS = /^(?:duke|duchess|earl|countess|marquess|marquise?|viscount)$/;

const PEERS_AND_HEIRS = /^(?:duke|duchess|prince|princess)$/;

const PLACES = NameKind.country | NameKind.region | NameKind.city | NameKind.capital;
