import { LexemeTest } from '../../../text/lexeme';

/** Who is at the head of a body or speaks for it, and is none: an owner may be one. */
export const leadsBody = new LexemeTest(({ lower }) =>
  /^(?:(?:vice-)?president|chair(?:man|woman|person)?|head|chief|director|leader|spokes(?:man|woman|person)|manager|coach|founder|secretary|treasurer|captain|editor|executive|governor|mayor|minister|commissioner|principal|rector|dean)$/.test(
    lower,
  ),
);
