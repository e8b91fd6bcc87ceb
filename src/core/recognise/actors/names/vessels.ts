import { LexemeTest } from '../../../text/lexeme';

/** What carries people or goods over water, through the air or in space, as it is called right before its own name. */
export const isVessel = new LexemeTest(
  ({ lower, capital }) =>
    !capital &&
    /^(?:(?:steam|war|air|space|box|container)?ship|(?:life|speed|motor)?boat|vessel|trawler|tanker|freighter|ferry|barge|dinghy|yacht|schooner|steamer|tug|frigate|destroyer|cruiser|corvette|submarine|rover|satellite|(?:ore)?bulker|(?:cape|handy)size|(?:pana|kamsar|supra|ultra|handy|afra|suez)max|vlcc|(?:[\d,.]+-)?(?:dwt|teu))$/.test(
      lower,
    ),
);
