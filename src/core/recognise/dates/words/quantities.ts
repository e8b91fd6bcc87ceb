import type { Unit } from '../meaning';
import { wordSet } from '../../../text/wordSet';

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Amounts that no number can be given for. "a" before them belongs to them. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = wordSet(`
  several few many numerous countless multiple
`);

/** "dozens of", "a couple of": the amount with "of" behind it (which "couple" may lack). */
export const VAGUE_NOUNS: ReadonlySet<string> = wordSet(`
  couple number dozens scores tens hundreds thousands matter
`);

/** Units by their word; plurals apart, because they count alone ("for weeks") as the singular does not. */
export const SINGULAR_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
]);

export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['days', 'day'],
  ['nights', 'night'],
  ['weeks', 'week'],
  ['wks', 'week'],
  ['weekends', 'weekend'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
  ['millennia', 'millennium'],
]);

/** "weeklong": number one, written in one word. */
export const LONG_WORDS: ReadonlyMap<string, Unit> = new Map([
  ['hourlong', 'hour'],
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
]);

/** Words between the number and the unit that change nothing: "twenty working days", "two more weeks". */
export const UNIT_ADJECTIVES: ReadonlySet<string> = wordSet(`
  working business calendar consecutive successive straight full whole entire solid long more additional extra
  further short trading fiscal school intense tense bloody gruelling
`);

/** Sets that are one word. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biannual', 'P6M'],
]);
