import { wordSet } from '../../../text/wordSet';
import {
  AMBIGUOUS_MONTHS,
  MONTHS,
  NAMED_EVENTS,
  NAMING_AFTER_WEEKDAY,
  NAMING_BEFORE_WEEKDAY,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../words/calendar';
import { TIME_PREPOSITIONS } from '../words/context';
import { OWED } from '../words/tense';
import { yearNumberAt } from './years';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** The month whose name (or abbreviation beside a number) stands here. */
export function monthNumberAt(words: Words, at: number): number | undefined {
  if (!words.shows(at, Sign.month)) return undefined;
  const bare = words.bare(at);
  const month = MONTHS.get(bare);
  if (month === undefined || !words.isWord(at)) return undefined;
  const isNumbered = isDayNumber(words, afterMonth(words, at)) || isNumberedBefore(words, at) || hasYear(words, at);
  const isShort = bare.length <= 4 && bare !== 'may' && bare !== 'june' && bare !== 'july';
  if (isShort) {
    const isTold = isNumbered || words.lower(at).endsWith('.') || isPlacedShort(words, at);
    return words.isCapital(at) && isTold ? month : undefined;
  }
  if (words.isCapital(at)) return month;
  return isNumbered && !words.is(at, 'may', 'march') ? month : undefined;
}

/** "in Sept", "end of Jan", "mid-Feb", as people write to each other; "Mar" and "Dec" end there in other words as well. */
function isPlacedShort(words: Words, at: number): boolean {
  if (words.is(at, 'mar') || words.isCapital(at + 1) || words.isHyphen(at + 1)) return false;
  if (words.isHyphen(at - 1)) return words.is(at - 2, 'mid', 'early', 'late');
  if (words.is(at - 1, 'of')) return words.shows(at - 2, Sign.limit);
  const isOpen = !words.mayBeNoun(at + 1);
  return isOpen && words.is(at - 1, 'early', 'late', 'mid', 'in', 'since', 'until', 'till');
}

/** True if the month's name, without day and year, is no verb, no given name and no surname here. */
export function isMonthAlone(words: Words, at: number): boolean {
  if (!words.isCapital(at)) return false;
  const bare = words.bare(at);
  const previous = words.before(at);
  if (words.isHyphen(at + 1) && words.isCapital(at + 2) && MONTHS.get(words.bare(at + 2)) === undefined) return false;
  // "the October Revolution", "the January Uprising"
  if (words.isCapital(at + 1) && words.in(at + 1, NAMED_EVENTS)) return false;
  if (!AMBIGUOUS_MONTHS.has(bare)) return previous !== 'black';
  // "at end-March"
  if (words.isHyphen(at - 1) && words.is(at - 2, 'end')) return true;
  const isListed = ['and', 'or', 'to', ','].includes(previous) || words.isDash(at - 1);
  const hasOther =
    (isListed && MONTHS.has(words.bare(at - 2))) ||
    ((words.is(at + 1, 'and', 'or', 'to') || words.isDash(at + 1)) && MONTHS.has(words.bare(at + 2)));
  if (hasOther) return true;
  // "in the 12 months to June"
  if (previous === 'to' && words.is(at - 2, 'months', 'year', 'quarter', 'weeks')) return true;
  if (['and', 'or', 'to'].includes(previous)) return false;
  if (TIME_PREPOSITIONS.has(previous)) return !words.isCapital(at + 1) || !words.isWord(at + 1);
  const isBeforeNoun = words.mayBeNoun(at + 1) && !words.isCapital(at + 1);
  if (previous === 'the' || previous === "'s" || previous === '’s') return isBeforeNoun;
  // "May's elections": of what Theresa May has none are held.
  const isPossessor = words.is(at + 1, "'s", '’s');
  if (isPossessor && [2, 3].some((ahead) => words.in(at + ahead, HELD_IN_MONTHS))) return true;
  // "refund all March bookings"
  if (words.in(at + 1, OWED) && words.is(at - 1, 'all', 'any', 'its', 'their', 'his', 'her', 'our', 'my')) return true;
  if (bare === 'may' || bare === 'march') return false;
  return !words.isCapital(at + 1) && (!words.isCapital(at - 1) || words.isFirst(at));
}

/** What is held in a month, behind its possessive. */
const HELD_IN_MONTHS = wordSet('election elections vote votes ballot ballots poll polls referendum summit');

/** "on any wet Tuesday", "no Sunday", "a typical Friday", "in their Sunday best": a weekday, and no day. */
function isOfAnyWeek(words: Words, at: number): boolean {
  if (words.in(at + 1, BEHIND_ANY_WEEKDAY)) return true;
  if (words.is(at - 1, 'any', 'no')) return true;
  // "on a wet Monday in May": one of four.
  const isOfMonth = words.is(at + 1, 'in') && words.shows(at + 2, Sign.month | Sign.season);
  if (isOfMonth && [1, 2, 3].some((back) => words.is(at - back, 'a', 'one'))) return true;
  return words.is(at - 2, 'any') ? words.isWord(at - 1) : words.is(at - 2, 'a', 'an') && words.in(at - 1, USUAL);
}

/** What is called by a weekday. */
const BEHIND_ANY_WEEKDAY = wordSet('best league roast roasts school trading job jobs sort kind');
const USUAL = wordSet('typical normal ordinary average usual regular random given good bad slow');

/** The weekday whose name (or abbreviation beside a date) stands here. */
export function weekdayNumberAt(words: Words, at: number): number | undefined {
  if (!words.shows(at, Sign.weekday)) return undefined;
  const bare = words.bare(at);
  const weekday = WEEKDAYS.get(bare);
  if (weekday !== undefined) {
    if (words.in(at - 1, NAMING_BEFORE_WEEKDAY) && words.isCapital(at - 1)) return undefined;
    if (words.isCapital(at + 1) && words.in(at + 1, NAMING_AFTER_WEEKDAY)) return undefined;
    if (isOfAnyWeek(words, at)) return undefined;
    if (words.is(at + 1, 'night') && words.is(at + 2, 'live', 'football', 'baseball', 'fever', 'lights'))
      return undefined;
    return words.is(at - 1, 'on') && words.isCapital(at - 2) && words.is(at - 2, 'mail') ? undefined : weekday;
  }
  const short = SHORT_WEEKDAYS.get(bare);
  if (short === undefined || !words.isCapital(at)) return undefined;
  // "the Edmonton Sun, August 16" is a paper.
  if (bare === 'sun' && words.is(at + 1, ',') && words.isCapital(at - 1) && !words.isFirst(at - 1)) return undefined;
  const next = words.is(at + 1, ',', '.') ? at + 2 : at + 1;
  const isDated =
    // "9am Fri"
    (words.isNumber(at - 2) && words.is(at - 1, 'am', 'pm', 'a.m.', 'p.m.')) ||
    (isDayNumber(words, next) &&
      (MONTHS.has(words.bare(next + 1)) || words.is(next + 1, ':', 'a.m.', 'p.m.', 'am', 'pm'))) ||
    MONTHS.has(words.bare(next)) ||
    // "this Fri", "Tues night"
    words.is(at - 1, 'this', 'next', 'last') ||
    words.is(at + 1, 'morning', 'afternoon', 'evening', 'night') ||
    (words.isNumber(next) && words.shows(next, Sign.ordinal) && !words.is(at - 1, 'the')) ||
    (words.isNumber(next) && /^\d{4}$/.test(words.lower(next)));
  return isDated ? short : undefined;
}

/** A day of the month in digits, with or without ordinal ending. */
export function dayNumberAt(words: Words, at: number): number | undefined {
  if (!words.shows(at, Sign.number)) return undefined;
  const digits = /^(?<day>\d{1,2})(?:st|nd|rd|th)?$/.exec(words.lower(at))?.groups?.day;
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function isDayNumber(words: Words, at: number): boolean {
  return dayNumberAt(words, at) !== undefined;
}

/** The token behind a month, the full stop of an abbreviation left behind. */
export function afterMonth(words: Words, at: number): number {
  const isOpenAbbreviation =
    words.is(at + 1, '.') && words.isJoined(at + 1) && words.bare(at).length <= 4 && words.isNumber(at + 2);
  return isOpenAbbreviation ? at + 2 : at + 1;
}

function isNumberedBefore(words: Words, at: number): boolean {
  return isDayNumber(words, at - 1) || (words.is(at - 1, 'of') && isDayNumber(words, at - 2)) || words.isHyphen(at - 1);
}

function hasYear(words: Words, at: number): boolean {
  return yearNumberAt(words, afterMonth(words, at)) !== undefined;
}
