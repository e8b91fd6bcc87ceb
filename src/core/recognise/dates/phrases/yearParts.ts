import { calendarDateAt } from './calendarDates';
import { datePhrase, startingAt, type HolidayMeaning, type Phrase, type Season, type WeekMeaning } from '../meaning';
import { quarterAt } from './quarters';
import { SEASONS } from '../words/calendar';
import { TIME_PREPOSITIONS } from '../words/context';
import { FIXING_WORDS } from '../words/tense';
import { HOLIDAYS_BY_FIRST_WORD, type Holiday } from '../words/holidays';
import { SINGULAR_UNITS } from '../words/quantities';
import { wordSet } from '../../../text/wordSet';
import { partOfYear, yearOfPartAt } from './yearOfPart';
import { yearNumberAt } from './years';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** Seasons, quarters, halves and holidays: "spring of last year", "the third quarter", "Q1 2025", "Christmas Day". */
export function yearPartAt(words: Words, at: number): Phrase | undefined {
  return (
    schoolTermAt(words, at) ??
    seasonAt(words, at) ??
    quarterAt(words, at) ??
    holidayAt(words, at) ??
    yearEndAt(words, at)
  );
}

const BEFORE_SEASON = wordSet(
  'in during by since until before after through throughout over early late mid from between',
);

/** The season whose name stands here, whatever is around it. */
export function seasonNameAt(words: Words, at: number): Season | undefined {
  return words.shows(at, Sign.season) ? SEASONS.get(words.lower(at)) : undefined;
}

/** "the summer term", "fall semester 2025", "Michaelmas term 1913": schools divide the year by its seasons. */
function schoolTermAt(words: Words, at: number): Phrase | undefined {
  if (!isTermAt(words, at + 1)) return undefined;
  const season = words.is(at, 'michaelmas') ? 'FA' : seasonNameAt(words, at);
  if (season === undefined) return undefined;
  const year = yearOfPartAt(words, at + 2);
  return partOfYear(at, year?.end ?? at + 2, { season, ...year?.fields }, 'school-term');
}

/** True at the "term" of "the summer term". */
export function isTermAt(words: Words, at: number): boolean {
  return words.is(at, 'term', 'semester', 'trimester');
}

function seasonAt(words: Words, at: number): Phrase | undefined {
  const season = seasonNameAt(words, at);
  if (season === undefined) return undefined;
  // "in the summer months of 1944"
  const isMonths = words.is(at + 1, 'months') && words.is(at + 2, 'of');
  const year = yearOfPartAt(words, isMonths ? at + 2 : at + 1);
  if (year) return partOfYear(at, endOfSeasonYear(words, year.end), { season, ...year.fields }, 'season-year');
  // "a second came the summer after."
  if (
    words.is(at - 1, 'the') &&
    words.is(at + 1, 'before', 'after') &&
    !words.isWord(at + 2) &&
    !words.isNumber(at + 2)
  )
    return partOfYear(
      at,
      at + 2,
      { season, pick: words.is(at + 1, 'after') ? 'following' : 'previous' },
      'season-beside',
    );
  if (words.is(at - 1, 'the') && words.is(at + 1, 'before') && words.is(at + 2, 'last'))
    return partOfYear(at, at + 3, { season, nth: 2, pick: 'last' }, 'season-before-last');
  // "Winter Olympics", "Arab Spring", "the fall of the city", "spring water", "summer holidays".
  if (words.isCapital(at) && !words.isFirst(at)) return undefined;
  const previous = words.lower(at - 1);
  const isBeforeNoun = words.mayBeNoun(at + 1);
  const hasArticle = previous === 'the';
  const lead = hasArticle ? words.lower(at - 2) : previous;
  const isFixed = previous === 'for' && words.in(at - 2, FIXING_WORDS);
  if (!BEFORE_SEASON.has(lead) && !isFixed) return undefined;
  if (isBeforeNoun || words.isHyphen(at + 1) || words.is(at + 1, 'of')) return undefined;
  if (words.is(at, 'fall', 'spring') && !hasArticle && !isSeasonBehind(words, at)) return undefined;
  return partOfYear(at, at + 1, { season }, 'season');
}

/** "in fall", "by spring", "planned for spring": bare, both are other things as well ("killed by fall", "by spring and well"). */
function isSeasonBehind(words: Words, at: number): boolean {
  if (words.is(at - 1, 'in', 'since', 'early', 'late', 'until', 'till', 'for')) return true;
  return words.is(at, 'spring') && words.is(at - 1, 'by', 'before', 'through') && !words.is(at + 1, 'and', 'or');
}

/** Behind the year of a season: "the winter of 1854–55", "1854/55" and "1854–1855" are one winter. */
function endOfSeasonYear(words: Words, end: number): number {
  const isLinked = (words.isDash(end) || words.is(end, '/')) && words.isJoined(end) && words.isJoined(end + 1);
  if (!isLinked) return end;
  const next = words.lower(end + 1);
  const year = yearNumberAt(words, end - 1)?.year;
  const isNext = year !== undefined && (next === String(year + 1) || next === String(year + 1).slice(2));
  return isNext ? end + 2 : end;
}

/** "Christmas Day", "New Year's Eve 2024", "Easter". */
function holidayAt(words: Words, at: number): Phrase | undefined {
  const found = holidayNameAt(words, at);
  if (found === undefined) return undefined;
  const { holiday, end } = found;
  // "Easter Sunday, 20 April"
  const date = words.is(end, ',') ? calendarDateAt(words, end + 1) : undefined;
  if (date?.meaning.kind === 'calendar' && date.meaning.month !== undefined && date.meaning.day !== undefined) {
    return startingAt(at, date, 'holiday-date');
  }
  const weekly =
    words.is(end, 'weekend', 'week') && !words.isHyphen(end + 1) ? holidayWeekAt(words, at, found) : undefined;
  if (weekly) return weekly;
  if (holiday.loose) {
    const hasPart = words.is(end, 'morning', 'afternoon', 'evening', 'night');
    const isTime = hasPart || words.in(at - 1, TIME_PREPOSITIONS) || yearNumberAt(words, end) !== undefined;
    const isBeforeNoun = words.mayBeNoun(end) && !hasPart && !words.is(end, 'last', 'this', 'next', 'deadline');
    if (!(isTime || words.is(end, 'deadline')) || isBeforeNoun) return undefined;
  }
  const year = yearOfPartAt(words, end);
  const meaning: HolidayMeaning = { kind: 'holiday', name: holiday.name, ...year?.fields };
  return datePhrase(at, year?.end ?? end, meaning, 'holiday');
}

/** "Easter weekend", "the week of Thanksgiving": the days around a holiday; "Easter week" leads up to it. */
function holidayWeekAt(
  words: Words,
  at: number,
  { holiday, end }: { readonly holiday: Holiday; readonly end: number },
): Phrase {
  const year = yearOfPartAt(words, end + 1);
  const day: HolidayMeaning = { kind: 'holiday', name: holiday.name, ...year?.fields };
  const week = weekOfHoliday(day, words.is(end, 'weekend'));
  return datePhrase(at, year?.end ?? end + 1, week, 'holiday-week');
}

/** The week that holds a holiday, or the weekend around it. */
export function weekOfHoliday(day: HolidayMeaning, isWeekend: boolean): WeekMeaning {
  return { kind: 'weekOf', day, isWeekend };
}

/** A holiday's name, whatever stands before it. */
export function holidayNameAt(
  words: Words,
  at: number,
): { readonly holiday: Holiday; readonly end: number } | undefined {
  const holidays = words.isCapital(at) ? HOLIDAYS_BY_FIRST_WORD.get(words.bare(at)) : undefined;
  for (const holiday of holidays ?? []) {
    const end = endOfName(words, at, holiday.name);
    if (end !== undefined) return { holiday, end };
  }
  return undefined;
}

/** Compares a name with the tokens, which may part "year's" in two; apostrophe and hyphens may be missing. */
function endOfName(words: Words, at: number, name: string): number | undefined {
  const plain = name.replaceAll(/[ '-]/g, '');
  let read = '';
  for (let i = at; i < at + 7 && words.lower(i) !== ''; i++) {
    read += words.bare(i).replaceAll(/['’-]/gu, '');
    if (read === plain) return words.isHyphen(i + 1) ? undefined : i + 1;
    if (!plain.startsWith(read)) return undefined;
  }
  return undefined;
}

/** "year end", "year-end", "the year's end", "the decade's end". */
function yearEndAt(words: Words, at: number): Phrase | undefined {
  const unit = words.is(at, 'year', 'month', 'decade', 'century') ? SINGULAR_UNITS.get(words.lower(at)) : undefined;
  if (unit === undefined) return undefined;
  const isPossessor = words.is(at + 1, "'s", '’s');
  const endAt = isPossessor || words.isHyphen(at + 1) ? at + 2 : at + 1;
  if (!words.is(endAt, 'end') || !(isPossessor || unit === 'year')) return undefined;
  const meaning = { kind: 'step', unit, by: 0, anchor: 'reference', isPlain: true } as const;
  return datePhrase(at, endAt + 1, meaning, 'year-end');
}
