import { LexemeTable, Shape, type Lexeme } from '../../../text/lexeme';
import { CLOCK_WORDS, MONTHS, PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, WEEKDAYS, ZONES } from '../words/calendar';
import { HOLIDAYS_BY_FIRST_WORD } from '../words/holidays';
import { PICKS } from '../words/pointers';
import {
  DECADES,
  LONG_WORDS,
  ORDINALS,
  PLURAL_UNITS,
  SET_WORDS,
  SINGULAR_UNITS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_AMOUNTS,
  VAGUE_NOUNS,
} from '../words/quantities';
import { wordSet } from '../../../text/wordSet';

/** What a word can be to a date; bits of {@link SIGNS}. A rule is tried only where a word of its kind stands. */
export const Sign = {
  month: 1 << 0,
  /** Also in the plural, and abbreviated. */
  weekday: 1 << 1,
  season: 1 << 2,
  /** Also named hours, "dawn". */
  partOfDay: 1 << 3,
  /** "noon", "midnight". */
  clockWord: 1 << 4,
  /** A unit in the singular. */
  unit: 1 << 5,
  units: 1 << 6,
  /** "this", "last", "following". */
  pointer: 1 << 7,
  /** "early", "late", "mid", "earlier", "later". */
  qualifier: 1 << 8,
  /** "end", "beginning". */
  limit: 1 << 9,
  /** "third", "15th", and tens, which "twenty-first" begins with. */
  ordinal: 1 << 10,
  /** A number in words, exact or vague. */
  amount: 1 << 11,
  /** "a", "an", "another". */
  article: 1 << 12,
  /** "today", "tonight". */
  namedDay: 1 << 13,
  /** What recurs: "daily", "every", "once", "per", "weekdays". */
  set: 1 << 14,
  /** The first word of a holiday's name. */
  holiday: 1 << 15,
  /** "fiscal", "FY24", "Q3". */
  fiscal: 1 << 16,
  /** "AD" before a year, "the sixties". */
  era: 1 << 17,
  /** "last", "final", "opening", "latter": a rank that is no number. */
  rank: 1 << 18,
  number: 1 << 19,
  /** An apostrophe or quote mark, which "’98" begins with. */
  quote: 1 << 20,
  /** "foreseeable", "future", "past", "recent". */
  vague: 1 << 21,
  /** "half", "quarter". */
  half: 1 << 22,
  /** "weeklong". */
  long: 1 << 23,
  /** "small" of "the small hours". */
  small: 1 << 24,
  /** What makes more of a number before it; see `JOINTS`. */
  joint: 1 << 25,
  /** Every date has one of these words; a sentence without any is passed over. */
  core: 1 << 26,
  /** Three digits, which are a year of long ago behind few words. */
  early: 1 << 27,
} as const;

/** All that a date can begin with. */
export const ANY_START = (1 << 25) - 1;

/** What a date of a day or longer can begin with. */
export const DATE_STARTS =
  Sign.month |
  Sign.weekday |
  Sign.season |
  Sign.unit |
  Sign.pointer |
  Sign.qualifier |
  Sign.limit |
  Sign.ordinal |
  Sign.namedDay |
  Sign.holiday |
  Sign.fiscal |
  Sign.era |
  Sign.rank |
  Sign.number |
  Sign.quote |
  Sign.vague;

/** What a clock time or a part of a day can begin with. */
export const TIME_STARTS = DATE_STARTS | Sign.partOfDay | Sign.clockWord | Sign.amount | Sign.half | Sign.small;

/** What a length of time can begin with. */
export const DURATION_STARTS =
  Sign.half | Sign.amount | Sign.number | Sign.article | Sign.long | Sign.units | Sign.unit | Sign.ordinal | Sign.rank;

/** What a set can begin with. */
export const SET_STARTS = Sign.set | Sign.half | Sign.number | Sign.amount | Sign.article | Sign.weekday;

const QUALIFIERS = wordSet('early late mid earlier later midweek midyear');
/** Nouns that limit a period: "the end of May". */
const LIMITS = wordSet('end beginning start middle close rest remainder turn course dawn height');
const RANKS = wordSet('last final early opening closing latter');
const NAMED_DAYS = wordSet('yesterday today tomorrow tonight overnight tmrw tmw yday tonite');
const REPEATING = wordSet('every each once twice thrice per weekdays weekends alternate');
const NAMED_HOURS = wordSet(
  'teatime dawn daybreak sunrise dusk sunset sundown nightfall mornings afternoons evenings nights',
);
const VAGUE = wordSet('foreseeable near immediate distant recent future past');
const ERAS = wordSet('bc bce b.c. b.c.e. ad a.d. ce');
const FISCAL = wordSet('fiscal financial fy q1 q2 q3 q4 h1 h2');
/** Holidays whose name has no other core word in it. */
const SINGLE_HOLIDAYS = wordSet(
  'easter whitsun pentecost juneteenth epiphany candlemas michaelmas halloween martinmas thanksgiving christmas xmas eve lammas purim passover shavuot hashanah kippur sukkot hanukkah chanukah fitr adha ashura',
);
/** Words that dates have and that begin none, or few. */
const CORE_ONLY = wordSet('term season light midweek midyear hr min');
/** Clock marks, and the plural sign of "the ’90s". */
const MARKS = wordSet("am pm a.m. p.m. a.m p.m am. pm. o'clock forenoon s");
/** Behind a number, these make a clock, a date or a decade of it: "9:30", "9/11", "the 80's". */
const JOINTS = wordSet(": / 's");
/** Months that are words as well, and mean the month with a capital only. */
const LOWER_WORDS = wordSet('may march mar sep dec jan');

/** The {@link Sign}s of a lexeme. */
export const SIGNS = new LexemeTable(signsOf);

function signsOf(lexeme: Lexeme): number {
  const { lower, kind } = lexeme;
  if (kind === 'number') return numberSigns(lexeme);
  if (JOINTS.has(lower)) return Sign.joint;
  if (kind !== 'word') return lower === "'" || lower === '‘' ? Sign.quote : 0;
  const bare = withoutStop(lower);
  let signs = 0;
  let core = 0;
  const add = (sign: number, has: boolean, isCore: boolean) => {
    if (!has) return;
    signs |= sign;
    if (isCore) core = Sign.core;
  };
  add(Sign.month, MONTHS.has(bare), lexeme.capital || !LOWER_WORDS.has(bare));
  const singular = bare.endsWith('s') ? bare.slice(0, -1) : bare;
  add(Sign.weekday, WEEKDAYS.has(bare) || WEEKDAYS.has(singular), true);
  add(Sign.weekday, SHORT_WEEKDAYS.has(bare), lexeme.capital);
  add(Sign.season, SEASONS.has(lower) || singular === 'summer' || singular === 'winter', true);
  add(Sign.partOfDay, PARTS_OF_DAY.has(lower) || NAMED_HOURS.has(lower), true);
  add(Sign.clockWord, CLOCK_WORDS.has(lower), true);
  add(Sign.unit, SINGULAR_UNITS.has(lower), true);
  add(Sign.units, PLURAL_UNITS.has(lower), true);
  add(Sign.pointer, PICKS.has(lower), lower === 'past');
  add(Sign.qualifier, QUALIFIERS.has(lower), false);
  add(Sign.limit, LIMITS.has(lower), false);
  add(Sign.ordinal, ORDINALS.has(lower) || TENS.has(lower), false);
  add(Sign.amount, SMALL_NUMBERS.has(lower) || TENS.has(lower), false);
  add(Sign.amount, VAGUE_AMOUNTS.has(lower) || VAGUE_NOUNS.has(lower), false);
  add(Sign.article, lower === 'a' || lower === 'an' || lower === 'another', false);
  add(Sign.namedDay, NAMED_DAYS.has(lower), true);
  add(Sign.set, SET_WORDS.has(lower) || lower === 'weekdays' || lower === 'weekends', true);
  add(Sign.set, REPEATING.has(lower), false);
  add(Sign.holiday, lexeme.capital && HOLIDAYS_BY_FIRST_WORD.has(bare), SINGLE_HOLIDAYS.has(bare));
  add(0, SINGLE_HOLIDAYS.has(bare) || CORE_ONLY.has(lower) || MARKS.has(lower) || ERAS.has(lower), true);
  add(Sign.fiscal, FISCAL.has(lower) || /^fy\d/u.test(lower), lower !== 'financial');
  // "2H26"
  add(0, /^[hq]\d\d(?:\d\d)?$/u.test(lower), lexeme.capital);
  add(Sign.era, lower === 'ad' || lower === 'a.d.', lexeme.capital);
  add(Sign.era, DECADES.has(lower), true);
  add(Sign.rank, RANKS.has(lower), false);
  add(Sign.vague, VAGUE.has(lower), lower === 'future' || lower === 'past');
  add(Sign.half, lower === 'half' || lower === 'quarter', true);
  add(Sign.long, LONG_WORDS.has(lower), true);
  add(Sign.small, lower === 'small', false);
  // "19.05 GMT"
  add(Sign.joint, lexeme.capital && ZONES.has(lower), false);
  return signs | core;
}

/** Without the full stop of an abbreviation: "jan", but "p.m.". */
function withoutStop(lower: string): string {
  const isOne = lower.length > 2 && lower.endsWith('.') && lower.indexOf('.') === lower.length - 1;
  return isOne ? lower.slice(0, -1) : lower;
}

/** {@link withoutStop} of a lexeme's lower case. */
export const BARE = new LexemeTable(({ lower }) => withoutStop(lower));

/** Four digits are a year or a clock, an ordinal a day, digits with a full stop maybe a date. */
function numberSigns(lexeme: Lexeme): number {
  const { lower } = lexeme;
  const isCore = /^\d{4}$/u.test(lower) || /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(lower);
  const isOrdinal = lexeme.has(Shape.ordinal);
  const early = /^[1-9]\d\d$/u.test(lower) ? Sign.early : 0;
  return Sign.number | early | (isOrdinal ? Sign.ordinal : 0) | (isCore || isOrdinal ? Sign.core : 0);
}
