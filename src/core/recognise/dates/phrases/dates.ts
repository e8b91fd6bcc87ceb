import { calendarDateAt, isoDateAt, withinAt } from './calendarDates';
import { monthNumberAt, weekdayNumberAt } from './calendarNames';
import { quarterOfMonthsAt, reportedPeriodAt } from './reportedPeriods';
import { calendarMeaning, datePhrase, startingAt, type Meaning, type Phrase } from '../meaning';
import { numericDateAt } from './numericDates';
import { partOfPeriodAt } from './parts';
import { namedDayAt, plainPeriodAt, pointerAt, stepAt, weekendAt } from './steps';
import { DATE_STARTS, Sign } from './signs';
import { shortPartAt, withPartBehind } from './quarters';
import { holidayNameAt, isTermAt, seasonNameAt, weekOfHoliday, yearPartAt } from './yearParts';
import { yearAt, yearNumberAt } from './years';
import { FUNCTION_WORDS, TIME_PREPOSITIONS } from '../words/context';
import { PLURAL_UNITS, SINGULAR_UNITS } from '../words/quantities';
import { PAST_WORDS, PROMISING } from '../words/tense';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** A date of a day or longer, with what limits it: "late Friday", "end of May", "early next week", "3 May 2025". */
export function dateAt(words: Words, at: number): Phrase | undefined {
  const sign = words.sign(at);
  if ((sign & DATE_STARTS) === 0) return undefined;
  // Clock times ask for the date beside them, and then the date is asked for by itself.
  if (words.reads === lastAsked.reads && at === lastAsked.at) return lastAsked.phrase;
  const phrase = anyDateAt(words, at, sign);
  lastAsked.reads = words.reads;
  lastAsked.at = at;
  lastAsked.phrase = phrase;
  return phrase;
}

const lastAsked: { reads: number; at: number; phrase: Phrase | undefined } = { reads: -1, at: -1, phrase: undefined };

function anyDateAt(words: Words, at: number, sign: number): Phrase | undefined {
  return (
    ((sign & (Sign.rank | Sign.qualifier | Sign.ordinal)) !== 0 ? partOfPeriodAt(words, at) : undefined) ??
    ((sign & (Sign.qualifier | Sign.limit)) !== 0 ? boundedAt(words, at) : undefined) ??
    plainDateAt(words, at)
  );
}

const YEAR_PART_STARTS = Sign.season | Sign.fiscal | Sign.ordinal | Sign.rank | Sign.holiday | Sign.unit;
const CALENDAR_STARTS = Sign.weekday | Sign.month;
const YEAR_STARTS = Sign.quote | Sign.ordinal | Sign.era | Sign.fiscal | Sign.unit;

function isOrdinal(sign: number): boolean {
  return (sign & Sign.ordinal) !== 0;
}

/** The same without limiting words. */
function plainDateAt(words: Words, at: number): Phrase | undefined {
  const sign = words.sign(at);
  if ((sign & Sign.number) !== 0) {
    return (
      isoDateAt(words, at) ??
      numericDateAt(words, at) ??
      (isOrdinal(sign) ? yearPartAt(words, at) : undefined) ??
      shortPartAt(words, at) ??
      calendarDateAt(words, at) ??
      yearAt(words, at)
    );
  }
  if ((sign & DATE_STARTS) === 0) return undefined;
  return (
    ((sign & YEAR_PART_STARTS) !== 0 ? yearPartAt(words, at) : undefined) ??
    ((sign & (Sign.weekday | Sign.unit)) !== 0 ? besideAt(words, at) : undefined) ??
    ((sign & Sign.month) !== 0 ? quarterOfMonthsAt(words, at) : undefined) ??
    ((sign & (CALENDAR_STARTS | Sign.ordinal)) !== 0 ? calendarDateAt(words, at) : undefined) ??
    ((sign & Sign.unit) !== 0 ? weekOfAt(words, at) : undefined) ??
    ((sign & Sign.pointer) !== 0 ? pickedAt(words, at) : undefined) ??
    ((sign & (Sign.pointer | Sign.vague)) !== 0 ? withPartBehind(words, stepAt(words, at)) : undefined) ??
    ((sign & Sign.unit) !== 0 && words.is(at, 'year') ? newYearAt(words, at - 1) : undefined) ??
    ((sign & (Sign.namedDay | Sign.unit)) !== 0 ? namedDayAt(words, at) : undefined) ??
    ((sign & Sign.unit) !== 0 ? (weekendAt(words, at) ?? reportedPeriodAt(words, at)) : undefined) ??
    ((sign & YEAR_STARTS) !== 0 ? yearAt(words, at) : undefined)
  );
}

/** "last Friday", "this May", "next summer", "that Monday", "the following Tuesday", "last Christmas". */
function pickedAt(words: Words, at: number): Phrase | undefined {
  const pointer = pointerAt(words, at);
  if (pointer === undefined || words.is(at, 'current')) return undefined;
  if (words.is(at, 'that') && !words.is(at + 1, 'same') && !pointsBack(words, at)) return undefined;
  const { end, pick } = pointer;
  const weekday = weekdayNumberAt(words, end);
  if (weekday !== undefined) {
    if (pointer.hasArticle && words.is(end + 1, 'of')) return undefined;
    const whole = calendarDateAt(words, end);
    if (whole?.meaning.kind === 'calendar' && whole.meaning.day !== undefined) return startingAt(at, whole, whole.rule);
    return datePhrase(at, end + 1, calendarMeaning({ weekday, pick }), 'picked-weekday');
  }
  const month = words.isCapital(end) ? monthNumberAt(words, end) : undefined;
  if (month !== undefined) {
    const whole = calendarDateAt(words, end);
    if (whole?.meaning.kind !== 'calendar')
      return datePhrase(at, end + 1, calendarMeaning({ month, pick }), 'picked-month');
    const isStated = whole.meaning.year !== undefined || whole.meaning.within !== undefined;
    return isStated
      ? undefined
      : datePhrase(at, whole.end, calendarMeaning({ ...whole.meaning, pick }), 'picked-month');
  }
  const season = seasonNameAt(words, end);
  if (season !== undefined && !words.isHyphen(end + 1)) {
    const behind = isTermAt(words, end + 1) ? end + 2 : end + 1;
    return datePhrase(at, behind, calendarMeaning({ season, pick }), 'picked-season');
  }
  const holiday = holidayNameAt(words, end);
  if (holiday === undefined) return undefined;
  const day: Meaning = { kind: 'holiday', name: holiday.holiday.name, pick };
  return words.is(holiday.end, 'weekend', 'week')
    ? datePhrase(at, holiday.end + 1, weekOfHoliday(day, words.is(holiday.end, 'weekend')), 'picked-holiday')
    : datePhrase(at, holiday.end, day, 'picked-holiday');
}

/** "the day before Christmas", "the week after 3 May", "the Friday before Easter", "the day before last Tuesday". */
function besideAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at + 1, 'before', 'after') || !(words.is(at - 1, 'the') || words.isFirst(at))) return undefined;
  const by = words.is(at + 1, 'before') ? -1 : 1;
  const weekday = weekdayNumberAt(words, at);
  const isUnit = words.is(at, 'day', 'week', 'weekend');
  if (weekday === undefined && !isUnit) return undefined;
  const day = plainDateAt(words, words.is(at + 2, 'the') ? at + 3 : at + 2);
  if (day === undefined || !isWholeDay(day.meaning, words.is(at, 'day'))) return undefined;
  const meaning: Meaning =
    weekday !== undefined
      ? { kind: 'beside', day: day.meaning, by, unit: 'day', weekday }
      : { kind: 'beside', day: day.meaning, by, unit: words.is(at, 'day') ? 'day' : 'week' };
  const isOfWeek = weekday === undefined && !words.is(at, 'day');
  const whole: Meaning = isOfWeek ? { kind: 'weekOf', day: meaning, isWeekend: words.is(at, 'weekend') } : meaning;
  return datePhrase(at, day.end, whole, 'beside');
}

/** A holiday or a day of a month; a weekday, where one will do. */
function isWholeDay(meaning: Meaning, isWeekdayToo: boolean): boolean {
  if (meaning.kind === 'holiday') return true;
  return meaning.kind === 'calendar' && (meaning.day !== undefined || (isWeekdayToo && meaning.weekday !== undefined));
}

const BEFORE_NEW_YEAR = wordSet('in into by before until till during since from after over of early late');

/** "in the new year": the year that begins then. Asked for at its "year", as every other text has a "new". */
function newYearAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at, 'new') || !words.is(at + 1, 'year') || !words.is(at - 1, 'the')) return undefined;
  if (!words.in(at - 2, BEFORE_NEW_YEAR) || words.is(at + 2, "'s", '’s', "'", '’')) return undefined;
  if (words.mayBeNoun(at + 2)) return undefined;
  const within: Meaning = { kind: 'holiday', name: 'new year' };
  return datePhrase(at, at + 2, calendarMeaning({ within }), 'new-year');
}

/**
 * True for the "that" of "by that May", "That April both sides dug in" and "spent that summer in the town"; false for the
 * conjunction of "said that Monday was a holiday".
 */
function pointsBack(words: Words, at: number): boolean {
  // "for a few days that December"
  if (words.in(at - 1, BEFORE_THAT) || words.in(at - 1, PLURAL_UNITS)) return true;
  if (words.isFirst(at)) return !words.is(at + 1, 'may');
  if (seasonNameAt(words, at + 1) !== undefined && !words.isWord(at - 1)) return true;
  const before = words.lower(at - 1);
  if (!words.isWord(at - 1) || PROMISING.has(before) || BEFORE_CLAUSE.has(before)) return false;
  // "told the reporters that Monday in the capital was calm"
  if (words.in(at - 2, TELLS) || words.in(at - 3, TELLS)) return false;
  if (words.isWord(at + 2)) return words.in(at + 2, BEHIND_THAT);
  // "reached the strait that August, and turned back"
  const isDone = PAST_WORDS.has(before) || before.endsWith('ed');
  return words.is(at + 2, ',')
    ? isDone || words.is(at + 3, 'and', 'but', 'then', 'when', 'where')
    : !words.isNumber(at + 2);
}

const BEFORE_THAT = wordSet('on by since until in of after before early late again only');
const BEHIND_THAT = wordSet('in on at to for from by with without when while where and but as');
/** Words other than those of a promise behind which "that" begins a clause. */
const BEFORE_CLAUSE = wordSet(`
  say says think thought believe believed know knew known show showed so such fact is was
  report reports reported confirm confirms confirmed note notes noted argue argues argued add adds added fear fears feared
  suggest suggests suggested stress stresses stressed admit admits admitted mean means meant find finds found feel feels felt
  write writes wrote insist insists maintain maintains maintained claim claims warn warns hope hopes expect expects
  announce announces complain complains complained conclude concludes concluded reveal reveals revealed acknowledged
`);
/** Verbs that have whoever hears it before the "that". */
const TELLS = wordSet(
  'tell tells told warn warns warned inform informs informed remind reminds reminded assure assured',
);

/** "the week of 6 March", "the week ending 3 May", "the week to 12 September". */
function weekOfAt(words: Words, at: number): Phrase | undefined {
  if (words.is(at, 'weekend') && words.is(at + 1, 'of')) return weekendOfAt(words, at);
  const isEnded = words.is(at + 1, 'to', 'ended') && words.is(at - 1, 'the');
  if (!words.is(at, 'week') || !(isEnded || words.is(at + 1, 'of', 'beginning', 'starting', 'commencing', 'ending')))
    return undefined;
  const day = calendarDateAt(words, words.is(at + 2, 'the') ? at + 3 : at + 2);
  if (day?.meaning.kind !== 'calendar' || day.meaning.day === undefined) return undefined;
  return datePhrase(at, day.end, { kind: 'weekOf', day: day.meaning }, 'week-of');
}

/** "the weekend of 6 March"; in "the weekend of 5-6 March" the days are dates of their own. */
function weekendOfAt(words: Words, at: number): Phrase | undefined {
  const isRange = words.is(at + 3, '-', '–') && words.isJoined(at + 3);
  const day = calendarDateAt(words, isRange ? at + 4 : words.is(at + 2, 'the') ? at + 3 : at + 2);
  if (day?.meaning.kind !== 'calendar' || day.meaning.day === undefined) return undefined;
  return datePhrase(at, isRange ? at + 1 : day.end, { kind: 'weekOf', day: day.meaning, isWeekend: true }, 'week-of');
}

function boundedAt(words: Words, at: number): Phrase | undefined {
  const mid = words.is(at, 'mid', 'midyear', 'midweek') ? midUnitAt(words, at) : undefined;
  if (mid !== undefined) return mid;
  if (words.is(at, 'early', 'late', 'mid', 'earlier', 'later')) return qualifiedAt(words, at);
  if (words.shows(at, Sign.limit) && words.is(at + 1, 'of')) return limitedAt(words, at);
  return undefined;
}

/** "by midyear", "since mid-century", "in mid-week": behind a preposition; "a midweek match" is none. */
function midUnitAt(words: Words, at: number): Phrase | undefined {
  const last = words.is(at, 'mid') ? at + 2 : at;
  const unit = SINGULAR_UNITS.get(words.lower(last).replace('mid', ''));
  const isOfYears = unit === 'century' || unit === 'decade';
  const isUnit = isOfYears || ((unit === 'year' || unit === 'week') && !words.mayBeNoun(last + 1));
  if (!isUnit || !words.in(at - 1, TIME_PREPOSITIONS)) return undefined;
  const meaning = { kind: 'step', unit, by: 0, anchor: 'reference', isPlain: true, isEnd: isOfYears } as const;
  return datePhrase(at, last + 1, meaning, 'mid-unit');
}

/** "early next week", "mid-June", "late on Friday", "earlier in the year", "later the same day". */
function qualifiedAt(words: Words, at: number): Phrase | undefined {
  const isComparative = words.is(at, 'earlier', 'later');
  if (isComparative && words.is(at - 1, 'no', 'not', 'any', 'even')) return undefined;
  let i = at + 1;
  // "mid-to-late 1990s"
  const isDouble =
    words.isHyphen(i) && words.is(i + 1, 'to') && words.isHyphen(i + 2) && words.is(i + 3, 'late', 'early', 'mid');
  if (isDouble) i += 4;
  else if (words.isHyphen(i)) i++;
  else if (words.is(i, 'in', 'on')) i++;
  else if (words.is(i, 'into') && words.is(at, 'late')) i++;
  const isLoose = i > at + 1 && !words.isHyphen(i - 1);
  const hasArticle = words.is(i, 'the');
  if (hasArticle) i++;
  // "later in the day" says no more than "later".
  const inner =
    plainDateAt(words, i) ??
    newYearAt(words, i) ??
    (hasArticle && isLoose && !words.is(i, 'day') ? plainPeriodAt(words, i) : undefined);
  const alone = inner ?? bareMonthOrSeason(words, i);
  if (alone === undefined || alone.type !== 'DATE') return undefined;
  // "early the next year", "late the following spring"
  const isPointed = words.is(i, 'next', 'following', 'same', 'previous');
  if (hasArticle && !isLoose && !isComparative && !isPointed) return undefined;
  return startingAt(at, alone, `${words.is(at, 'mid') ? 'mid' : words.lower(at)}-${alone.rule}`);
}

function bareMonthOrSeason(words: Words, at: number): Phrase | undefined {
  const month = monthNumberAt(words, at);
  if (month !== undefined) return datePhrase(at, at + 1, calendarMeaning({ month }), 'month');
  const season = seasonNameAt(words, at);
  const isBeforeNoun = words.isWord(at + 1) && (words.is(at + 1, 'of') || !words.in(at + 1, FUNCTION_WORDS));
  if (season === undefined || isBeforeNoun) return undefined;
  const within = withinAt(words, at + 1, ['year']);
  return datePhrase(at, within?.end ?? at + 1, calendarMeaning({ season, within: within?.meaning }), 'season');
}

/** "end of May", "beginning of the year", "rest of this week", "end of the 1990s". */
function limitedAt(words: Words, at: number): Phrase | undefined {
  const hasArticle = words.is(at + 2, 'the');
  const i = hasArticle ? at + 3 : at + 2;
  // "at the end of the day" is an idiom; "by the end of the day" is none.
  const isIdiom = words.is(at, 'end') && words.is(i, 'day') && !words.is(at - 2, 'by', 'before', 'until', 'till');
  if (hasArticle && isIdiom) return undefined;
  const inner =
    plainDateAt(words, i) ?? (hasArticle ? plainPeriodAt(words, i) : undefined) ?? bareMonthOrSeason(words, i);
  if (inner?.type !== 'DATE') return undefined;
  // "the start of the 2003 war": the year belongs to the war; "the end of the 1990s" is one date whatever follows.
  const isYear = inner.rule !== 'decade' && yearNumberAt(words, i) !== undefined;
  const isOfNoun = hasArticle && isYear && words.isWord(inner.end);
  if (isOfNoun || words.is(inner.end, "'s", '’s')) return undefined;
  const { meaning, rule } = inner;
  const isBehind = meaning.kind === 'step' && meaning.unit !== 'year' && !words.is(at, 'start', 'beginning');
  const isEnd = meaning.kind === 'step' && meaning.isPlain === true && (isBehind || words.is(at, 'end', 'close'));
  return startingAt(at, isEnd ? { ...inner, meaning: { ...meaning, isEnd } } : inner, `limit-${rule}`);
}
