import { NAME_PARTICLES } from './words';

/** Pieces of patterns, in the notation of Oniguruma. None of them captures. */

export const oneOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** Where a word begins or ends. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

/** A space, or one of those that web pages set in dates so that they do not break. */
const SPACE = '[ \\x{A0}\\x{202F}]';

export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)';

export const MONTH = oneOf([
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust|\\.)?',
  'Sept?(?:ember|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
]);

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '\\d{4}(?!\\d)';

/** "Tuesday, 4 March 2025", "March 4", "4th of March", "March 2025", 2025-03-04, 4.3.2025. */
export const DATE = oneOf([
  `(?:${WEEKDAY}\\.?,?${SPACE})?${oneOf([
    `${DAY}(?:${SPACE}of)?${SPACE}${MONTH}(?:,?${SPACE}${YEAR})?`,
    `${MONTH}${SPACE}${DAY}(?:,?${SPACE}${YEAR})?`,
  ])}`,
  `${MONTH},?${SPACE}\\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
]);

const ZONE = '(?:GMT|UTC|BST|C?E[DS]?T|P[DS]T|M[DS]T|C[DS]T|CEST|local time)';

/** "09:12 GMT", "6.15 p.m.". */
export const CLOCK = `\\d{1,2}(?:[:.]\\d{2}){1,2}(?:${SPACE}?(?:[ap]\\.?m\\.?|AM|PM|hrs|h))?(?:${SPACE}?\\(?${ZONE}\\)?)?`;

const NAME_PART = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** A name of so many words, small words like "van der" not counted. */
export const name = (least: number, most: number): string =>
  `${NAME_PART}(?: (?:${oneOf(NAME_PARTICLES)} ){0,3}${NAME_PART}){${least - 1},${most - 1}}`;

/** A word in capitals, as in "OSLO" or "PORT-AU-FORT". */
export const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
