import { wordSet } from '../../../text/wordSet';

/**
 * Days that go down in history by day and month alone ("the September 11 attacks"): the year, by `MM-DD`. They are
 * read so only before a word like "attacks".
 */
export const KNOWN_DAYS: ReadonlyMap<string, number> = new Map([
  ['09-11', 2001],
  ['07-07', 2005],
  ['11-13', 2015],
  ['01-06', 2021],
  ['10-07', 2023],
]);

export const KNOWN_DAY_NOUNS: ReadonlySet<string> = wordSet(`
  attack attacks attackers assault massacre bombing bombings terrorist terror riot riots insurrection
  insurrectionists hijackers
`);
