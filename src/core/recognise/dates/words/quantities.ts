import type { Unit } from '../meaning';
import { numberedWords, wordMap, wordSet } from '../../../text/wordSet';

export const SMALL_NUMBERS = numberedWords(
  0,
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`,
);

export const TENS: ReadonlyMap<string, number> = new Map(
  [...numberedWords(2, 'twenty thirty forty fifty sixty seventy eighty ninety')].map(([word, tens]) => [
    word,
    tens * 10,
  ]),
);

/** TIMEX3 of the decades that have a name. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ...[...TENS].map(([tens, value]) => [`${tens.slice(0, -1)}ies`, `19${value / 10}`] as const),
  ['noughties', '200'],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numberedWords(
    1,
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth`,
  ),
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

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Units by their word; plurals apart, because they count alone ("for weeks") as the singular does not. */
export const SINGULAR_UNITS: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit, unit]));

export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.map((unit) => [`${unit}s`, unit] as const),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
  ['wks', 'week'],
  ['yrs', 'year'],
]);

/** Units that are cut short behind a number only: "1 hr 10 min". */
export const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['hr', 'hour'],
  ['min', 'minute'],
]);

/** "weeklong": number one, written in one word. */
export const LONG_WORDS: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [`${unit}long`, unit]));

/** Words between the number and the unit that change nothing: "twenty working days", "two more weeks". */
export const UNIT_ADJECTIVES: ReadonlySet<string> = wordSet(`
  working business calendar consecutive successive straight full whole entire solid long more additional extra
  further short trading fiscal school intense tense bloody gruelling
`);

/** Sets that are one word. */
export const SET_WORDS = wordMap<string>(
  ['PT1H', 'hourly'],
  ['P1D', 'daily nightly'],
  ['P1W', 'weekly'],
  ['P2W', 'fortnightly biweekly'],
  ['P1M', 'monthly'],
  ['P2M', 'bimonthly'],
  ['P3M', 'quarterly'],
  ['P6M', 'biannual semiannual'],
  ['P1Y', 'yearly annual annually'],
  ['P2Y', 'biennial'],
);
