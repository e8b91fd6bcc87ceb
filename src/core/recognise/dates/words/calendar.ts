import type { PartOfDay, Season } from '../meaning';
import { FULL_DAYS, FULL_MONTHS, TIME_ZONES } from '../../../text/words/calendarWords';
import { numberedWords, wordMap, wordSet } from '../../../text/wordSet';

/** Full names of the months and the abbreviations of newspapers, in lower case without full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numberedWords(1, FULL_MONTHS, 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Months that are words or given names as well: they need more than a capital letter. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = wordSet(`
  march april may june august
`);

/** ISO 8601: Monday is 1. */
export const WEEKDAYS = numberedWords(1, FULL_DAYS);

/** Counted only beside a day of the month or a clock time: "Sun" and "Sat" are words as well. */
export const SHORT_WEEKDAYS = numberedWords(
  1,
  'mon tue wed thu fri sat sun',
  'mon tues weds thur',
  'mon tue wed thurs',
);

/** Words before a weekday that make a name of it: a holiday, an event, a club or a paper. */
export const NAMING_BEFORE_WEEKDAY: ReadonlySet<string> = wordSet(`
  black bloody gloomy cyber ash good palm easter whit super maundy shrove giving sheffield freaky ruby
`);

/** Behind a month, these make the name of an event of it. */
export const NAMED_EVENTS: ReadonlySet<string> = wordSet(`
  revolution uprising rising revolt rebellion coup offensive crisis massacre manifesto monarchy plot movement
  agreement war pogrom
`);

/** Words behind "Sunday" and its like that make a paper's name of it. */
export const NAMING_AFTER_WEEKDAY: ReadonlySet<string> = wordSet(`
  times telegraph mirror mail herald post independent world review magazine
`);

export const SEASONS = wordMap<Season>(
  ['SP', 'spring springtime'],
  ['SU', 'summer summertime midsummer'],
  ['FA', 'autumn fall'],
  ['WI', 'winter wintertime midwinter'],
);

export const PARTS_OF_DAY = wordMap<PartOfDay>(
  ['MO', 'morning dawn daybreak midmorning'],
  ['MI', 'lunchtime midday'],
  ['AF', 'afternoon midafternoon'],
  ['EV', 'evening dusk'],
  ['NI', 'night'],
);

export const CLOCK_WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
]);

/** Time zones as newspapers print them, in lower case. */
export const ZONES: ReadonlySet<string> = wordSet(TIME_ZONES);
