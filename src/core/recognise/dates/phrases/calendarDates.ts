import { Shape } from '../../../text/lexeme';
import { AnyScript } from '../../../text/anyScript';
import { isDay } from '../values/civilDay';
import { calendarMeaning, datePhrase, fixedPhrase, type CalendarMeaning, type Meaning, type Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { namedDayAt, stepAt } from './steps';
import { afterMonth, dayNumberAt, isMonthAlone, monthNumberAt, weekdayNumberAt } from './calendarNames';
import { MONTHS, WEEKDAYS } from '../words/calendar';
import { FUTURE_WORDS, PAST_WORDS } from '../words/tense';
import { SMALL_NUMBERS } from '../words/quantities';
import { wordSet } from '../../../text/wordSet';
import { isPutOffTo } from './tenseEdges';
import { yearNumberAt } from './years';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** "3 May 2025", "May 3rd", "the 15th of May", "Tuesday, 4 March 2025", "Monday last week", "May", "May of last year". */
export function calendarDateAt(words: Words, at: number): Phrase | undefined {
  return weekdayDateAt(words, at) ?? monthDateAt(words, at) ?? dayMonthAt(words, at) ?? dayOfMonthAt(words, at);
}

function weekdayDateAt(words: Words, at: number): Phrase | undefined {
  const weekday = weekdayNumberAt(words, at);
  if (weekday === undefined) return undefined;
  const abbreviated = words.is(at + 1, '.') && !WEEKDAYS.has(words.bare(at)) ? at + 2 : at + 1;
  const dateAt = words.is(abbreviated, ',') ? abbreviated + 1 : abbreviated;
  const date =
    monthDateAt(words, dateAt) ??
    dayMonthAt(words, words.is(dateAt, 'the') ? dateAt + 1 : dateAt) ??
    isoDateAt(words, dateAt);
  if (date?.meaning.kind === 'calendar' && date.meaning.day !== undefined) {
    return datePhrase(at, date.end, calendarMeaning({ ...date.meaning, weekday }), 'weekday-date');
  }
  const shared = sharedMonthAt(words, abbreviated);
  if (shared) return calendar(at, abbreviated + 1, { weekday, ...shared }, 'weekday-date');
  // "Tuesday the 3rd", "Tuesday 3rd"
  const ordinalFrom = words.is(abbreviated, 'the') ? abbreviated + 1 : abbreviated;
  const isOrdinal = ordinalFrom > abbreviated || words.token(abbreviated)?.lexeme.has(Shape.ordinal) === true;
  const ordinal = isOrdinal ? ordinalAt(words, ordinalFrom) : undefined;
  const isBeforeNoun = ordinal && words.mayBeNoun(ordinal.end);
  if (ordinal && ordinal.value <= 31 && !isBeforeNoun) {
    return calendar(at, ordinal.end, { weekday, day: ordinal.value }, 'weekday-date');
  }
  // "Tuesday week"; "the Monday week of prayer" is none.
  if (words.is(at + 1, 'week') && !words.is(at - 1, 'the', 'a') && !words.isHyphen(at + 2))
    return calendar(at, at + 2, { weekday, nth: 2 }, 'weekday-week');
  const before = words.lower(at - 1);
  const hasArticle = before === 'the';
  // "the Sunday after next", "the Sunday before last"
  if (hasArticle && !words.isNumber(at + 3)) {
    if (words.is(at + 1, 'after') && words.is(at + 2, 'next'))
      return calendar(at, at + 3, { weekday, nth: 2 }, 'weekday-week');
    if (words.is(at + 1, 'before') && words.is(at + 2, 'last'))
      return calendar(at, at + 3, { weekday, nth: 2, pick: 'last' }, 'weekday-before-last');
  }
  if (before === 'a' || before === 'one') {
    // "on 23 October 1642, a Sunday": said of the date before.
    if (before === 'a' && words.is(at - 2, ',') && !words.isWord(at + 1)) return undefined;
    // "He came on a Monday": one of many.
    if ((before === 'one' || words.is(at - 2, 'on')) && !words.mayBeNoun(at + 1))
      return fixedPhrase(at - 1, at + 1, `XXXX-WXX-${weekday}`, 'any-weekday');
  }
  const within = withinAt(words, abbreviated, ['week']);
  if (within) return calendar(at, within.end, { weekday, within: within.meaning }, 'weekday-within');
  const isOfStory =
    hasArticle &&
    words.is(at - 2, 'on', 'by', 'until', 'till') &&
    (!words.mayBeNoun(at + 1) || words.shows(at + 1, Sign.partOfDay));
  return calendar(at, abbreviated === at + 2 ? at + 1 : abbreviated, { weekday, isOfStory }, 'weekday');
}

/** "9" in "Monday 9 and Tuesday 10 March": the month of the second day. */
function sharedMonthAt(words: Words, at: number): { readonly day: number; readonly month: number } | undefined {
  const day = dayNumberAt(words, at);
  const isLinked = words.is(at + 1, 'and', 'or', 'to') || words.isDash(at + 1);
  if (day === undefined || !isLinked || !words.shows(at + 2, Sign.weekday)) return undefined;
  const second = dayNumberAt(words, at + 3);
  const month = second !== undefined && second > day ? monthNumberAt(words, at + 4) : undefined;
  return month === undefined ? undefined : { day, month };
}

/** "May 3rd, 2025", "May 2025", "May last year", "May". */
function monthDateAt(words: Words, at: number): Phrase | undefined {
  const month = monthNumberAt(words, at);
  if (month === undefined) return undefined;
  const next = afterMonth(words, at);
  // "August, 7, 1948" has a comma too many.
  const isParted = words.is(next, ',') && words.is(next + 2, ',') && yearNumberAt(words, next + 3) !== undefined;
  const dayAt = words.is(next, 'the') || isParted ? next + 1 : next;
  const day = dayNumberAt(words, dayAt);
  if (day !== undefined && (dayAt === next || isParted || /\D$/.test(words.lower(dayAt)))) {
    const whole = yearBehind(words, dayAt + 1);
    if (!isDay({ year: whole?.year ?? 2024, month, day })) return undefined;
    if (whole) return calendar(at, whole.end, { month, day, year: whole.year }, 'month-day-year');
    const within = withinAt(words, dayAt + 1, ['year']);
    if (within) return calendar(at, within.end, { month, day, within: within.meaning }, 'month-day-within');
    return calendar(at, dayAt + 1, { month, day }, 'month-day');
  }
  const ofAt = words.is(next, 'of', ',') ? next + 1 : next;
  const year = yearNumberAt(words, ofAt) ?? eraYearAt(words, ofAt);
  if (year && !(words.isHyphen(year.end) && words.isNumber(year.end + 1))) {
    return calendar(at, year.end, { month, year: year.year }, 'month-year');
  }
  if (!isMonthAlone(words, at)) return undefined;
  const within = withinAt(words, at + 1, ['year']);
  if (within) return calendar(at, within.end, { month, within: within.meaning }, 'month-within');
  return calendar(at, at + 1, { month, isSince: words.is(at - 1, 'since') }, 'month');
}

/** "3 May 2025", "3rd of May", "first of May", "15 May last year". */
function dayMonthAt(words: Words, at: number): Phrase | undefined {
  const number = dayNumberAt(words, at);
  const spelt = number === undefined ? speltDayOf(words, at) : undefined;
  const day = number ?? spelt?.value;
  if (day === undefined) return undefined;
  const monthAt = spelt?.end ?? behindOrdinal(words, at);
  const joinedAt = words.isHyphen(at + 1) ? at + 2 : monthAt;
  const month = MONTHS.get(words.bare(joinedAt));
  if (month === undefined || !words.isWord(joinedAt)) return undefined;
  if (!words.isCapital(joinedAt) && words.is(joinedAt, 'may', 'march', 'mar', 'sep', 'dec', 'jan')) return undefined;
  const next = afterMonth(words, joinedAt);
  const whole = yearBehind(words, words.isHyphen(next) ? next + 1 : next);
  if (!isDay({ year: whole?.year ?? 2024, month, day })) return undefined;
  if (whole) return calendar(at, whole.end, { day, month, year: whole.year }, 'day-month-year');
  const within = withinAt(words, next, ['year']);
  if (within) return calendar(at, within.end, { day, month, within: within.meaning }, 'day-month-within');
  return calendar(at, next, { day, month }, 'day-month');
}

/** Where the month of "3 May", "3rd of May" and "3rd day of May" stands. */
function behindOrdinal(words: Words, at: number): number {
  const ofAt = words.is(at + 1, 'day') ? at + 2 : at + 1;
  return words.is(ofAt, 'of') && /\D$/.test(words.lower(at)) ? ofAt + 1 : at + 1;
}

/** "first of", "twenty-first of", before a month; `end` is the token behind the "of". */
function speltDayOf(words: Words, at: number): { readonly end: number; readonly value: number } | undefined {
  const ordinal = ordinalAt(words, at);
  if (ordinal === undefined || ordinal.value > 31 || !words.is(ordinal.end, 'of')) return undefined;
  if (words.isHyphen(at - 1)) return undefined;
  return words.isCapital(ordinal.end + 1) ? { end: ordinal.end + 1, value: ordinal.value } : undefined;
}

/** "the 15th": a day of the month that the text has named, or of the current one. */
function dayOfMonthAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at - 1, 'the')) return undefined;
  const isAsSoon = words.is(at - 2, 'as') && words.is(at - 3, 'soon', 'early', 'late');
  if (
    !isAsSoon &&
    !isPutOffTo(words, at - 2) &&
    !words.is(at - 2, 'on', 'by', 'from', 'until', 'till', 'before', 'after', 'since', 'about', 'around')
  )
    return undefined;
  const day = dayNumberAt(words, at);
  if (day === undefined || !/\D$/.test(words.lower(at))) return undefined;
  // "from the 19th to the 12th century BC", "from the 5th–4th century"
  if (words.is(at + 4, 'century') || words.is(at + 3, 'century')) return undefined;
  if (words.mayBeNoun(at + 1) && !isSubject(words, at + 1)) return undefined;
  // "on the 27th of that month"
  if (words.is(at + 1, 'of') && words.is(at + 2, 'the') && words.is(at + 3, 'month'))
    return calendar(at, at + 4, { day }, 'day-of-month');
  const within = words.is(at + 1, 'of') ? withinAt(words, at + 1, ['month']) : undefined;
  if (within) return calendar(at, within.end, { day, within: within.meaning }, 'day-of-month');
  // "on the 8th and 9th floors", "on the 8th and last day"
  const isOneOfTwo = words.is(at + 1, 'and') && (words.isNumber(at + 2) || words.is(at + 2, 'last', 'final'));
  if (words.is(at + 1, 'of') || isOneOfTwo || words.isHyphen(at + 1) || words.isNumber(at + 1)) return undefined;
  return calendar(at, at + 1, { day }, 'day-of-month');
}

/**
 * True where a clause begins behind "On the 4th": "half the mules died", "Tessin could not pursue", but "the 38th Parallel
 * was crossed", "the 5th Infantry attacked".
 */
function isSubject(words: Words, at: number): boolean {
  if (!words.isFirst(at - 3) && !words.is(at - 4, ';', ',', 'and')) return false;
  if (words.in(at, QUANTIFIERS) || words.in(at, SMALL_NUMBERS)) return true;
  if (!words.isCapital(at) || words.in(at, NUMBERED)) return false;
  const verbAt = words.isCapital(at + 1) ? at + 2 : at + 1;
  const verb = words.lower(verbAt);
  return PAST_WORDS.has(verb) || FUTURE_WORDS.has(verb) || /[^e]ed$/u.test(verb);
}

/** What a subject may begin with besides numbers and the little words that no number counts. */
const QUANTIFIERS = wordSet('half some most many several few every no');

/** What has a number in its name. */
const NUMBERED = wordSet('army corps division brigade infantry cavalry fleet circuit precinct parallel earl');

/** "2025-05-03", also with slashes or as part of a date-time. */
export function isoDateAt(words: Words, at: number): Phrase | undefined {
  const year = yearNumberAt(words, at);
  const sign = words.lower(at + 1);
  if (year?.end !== at + 1 || (sign !== '/' && sign !== '-') || words.lower(at + 3) !== sign) return undefined;
  if (![1, 2, 3, 4].every((offset) => words.isJoined(at + offset))) return undefined;
  const [month, day] = [words.lower(at + 2), words.lower(at + 4)];
  if (!/^\d\d?$/.test(month) || !/^\d\d?$/.test(day)) return undefined;
  const fields = { year: year.year, month: Number(month), day: Number(day) };
  return isDay(fields) ? calendar(at, at + 5, fields, 'iso') : undefined;
}

/** The larger period behind a date: "last year", "of this year", "of the same year", "next week". */
export function withinAt(
  words: Words,
  at: number,
  units: readonly string[],
): { readonly end: number; readonly meaning: Meaning } | undefined {
  let i = words.is(at, 'of', 'in') ? at + 1 : at;
  const hasOf = i > at;
  if (words.is(i, 'the')) i++;
  const step = stepAt(words, i) ?? (words.is(i, 'year') ? namedDayAt(words, i) : undefined);
  if (step?.meaning.kind !== 'step' || !units.includes(step.meaning.unit)) return undefined;
  // "on Monday this week's talks" would need a noun that no list knows; "in May, this year" is two.
  if (words.is(at, 'in') || (!hasOf && words.is(step.end, "'s", '’s'))) return undefined;
  return { end: step.end, meaning: step.meaning };
}

const PLURAL = new AnyScript(/^[a-z]+(?:s|people)$/u, () => new RegExp(String.raw`^\p{Ll}+(?:s|people)$`, 'u'));

/** The year behind day and month: "3 May 2025", "May 3, 2025". */
function yearBehind(words: Words, at: number): { readonly end: number; readonly year: number } | undefined {
  const yearAt = words.is(at, ',', 'of') ? at + 1 : at;
  const year =
    yearNumberAt(words, yearAt) ?? eraYearAt(words, yearAt) ?? (yearAt === at ? oldYearAt(words, at) : undefined);
  if (year === undefined || yearAt === at) return year;
  // "On May 3, 2000 people marched": the comma belongs to the sentence.
  const isCount = year.year % 100 === 0 && PLURAL.test(words.token(year.end)?.text ?? '');
  return isCount ? undefined : year;
}

/** "44 BC" behind a day or month. */
export function eraYearAt(words: Words, at: number): { readonly end: number; readonly year: number } | undefined {
  const value = words.integer(at);
  if (value === undefined || value < 1 || value > 9999 || !words.isCapital(at + 1)) return undefined;
  if (words.is(at + 1, 'bc', 'bce', 'b.c.')) return { end: at + 2, year: 1 - value };
  return words.is(at + 1, 'ad', 'a.d.', 'ce') ? { end: at + 2, year: value } : undefined;
}

/** "28 May 621": a year of three digits, where nothing follows that it could count. */
export function oldYearAt(words: Words, at: number): { readonly end: number; readonly year: number } | undefined {
  if (!/^[1-9]\d\d$/.test(words.lower(at)) || !words.isNumber(at)) return undefined;
  if (words.mayBeNoun(at + 1)) return undefined;
  return words.isJoined(at + 1) && /^[%:/]$/.test(words.lower(at + 1))
    ? undefined
    : { end: at + 1, year: Number(words.lower(at)) };
}

function calendar(start: number, end: number, fields: Omit<CalendarMeaning, 'kind'>, rule: string): Phrase {
  return datePhrase(start, end, calendarMeaning(fields), rule);
}
