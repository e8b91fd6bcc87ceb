import { CLOCK_WORDS, MONTHS, PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './words/calendar';
import { HOLIDAYS_BY_FIRST_WORD } from './words/holidays';
import {
  LONG_WORDS,
  ORDINALS,
  PLURAL_UNITS,
  SET_WORDS,
  SINGULAR_UNITS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_AMOUNTS,
  VAGUE_NOUNS,
} from './words/quantities';
import { wordSet } from './words/wordSet';
import type { Words } from './sentenceWords';

/** Every word that can begin a date; numbers can as well. */
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((weekday) => `${weekday}s`),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PARTS_OF_DAY.keys(),
  ...CLOCK_WORDS.keys(),
  ...HOLIDAYS_BY_FIRST_WORD.keys(),
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_AMOUNTS,
  ...VAGUE_NOUNS,
  ...SINGULAR_UNITS.keys(),
  ...PLURAL_UNITS.keys(),
  ...LONG_WORDS.keys(),
  ...SET_WORDS.keys(),
  ...wordSet(`
    this current last past next coming upcoming that same previous preceding following ensuing recent
    yesterday today tomorrow tonight overnight early late mid earlier later small opening closing
    end beginning start middle close rest remainder turn course dawn height latter final
    a an another half quarter every each per once twice thrice weekdays weekends
    foreseeable near immediate distant future fiscal financial fy q1 q2 q3 q4 h1 h2 ad a.d.
    fifties sixties seventies eighties nineties
  `),
]);

/** True if a date can begin with this token. */
export function isStarter(words: Words, at: number): boolean {
  if (words.isNumber(at)) return true;
  const lower = words.lower(at);
  // "'90s"
  if (lower === "'" || lower === '‘') return words.isNumber(at + 1);
  return STARTERS.has(lower) || STARTERS.has(words.bare(at)) || /^fy\d/.test(lower);
}
