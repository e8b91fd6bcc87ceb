import { calendarDateAt, withinAt } from './calendarDates';
import { monthNumberAt } from './calendarNames';
import { calendarMeaning, datePhrase, startingAt, type Meaning, type Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { plainPeriodAt, stepAt } from './steps';
import { daysInMonth } from '../values/civilDay';
import { WEEKDAYS } from '../words/calendar';
import { PLURAL_UNITS, SINGULAR_UNITS } from '../words/quantities';
import { wordSet } from '../../../text/wordSet';
import { yearAt, yearNumberAt } from './years';
import type { Words } from './sentenceWords';

/** Parts of a longer period: "first week of May", "early part of the 1990s", "last days of 2022", "third Monday of January", "first day of the year". */
export function partOfPeriodAt(words: Words, at: number): Phrase | undefined {
  const ordinal = rankAt(words, at);
  if (ordinal === undefined) return undefined;
  const nounAt = ordinal.end;
  const weekday = WEEKDAYS.get(words.bare(nounAt));
  if (weekday !== undefined) return weekdayOfMonth(words, at, nounAt, weekday, ordinal.value);
  if (words.is(nounAt, 'half')) return halfOfPeriod(words, at, nounAt);
  const noun = words.lower(nounAt);
  const unit = SINGULAR_UNITS.get(noun) ?? PLURAL_UNITS.get(noun) ?? noun;
  if (!PARTS.has(unit) || !words.is(nounAt + 1, 'of', 'in')) return undefined;
  const inner = periodAt(words, nounAt + 2) ?? partedYearAt(words, nounAt + 2);
  if (inner === undefined) return undefined;
  const day = unit === 'day' && words.is(nounAt, 'day') ? dayOfMonth(inner.meaning, ordinal.value) : undefined;
  return day ? datePhrase(at, inner.end, day, 'day-of') : startingAt(at, inner, `part-${inner.rule}`);
}

const PARTS = wordSet('hour day week month year decade part');

/** "the first day of April 2026", "the last day of the month". */
function dayOfMonth(meaning: Meaning, nth: number | undefined): Meaning | undefined {
  if (nth === undefined || nth > 31) return undefined;
  if (meaning.kind === 'step') {
    if (meaning.unit === 'month') return calendarMeaning({ day: nth, within: meaning });
    const isEdge = meaning.unit === 'year' && (nth === 1 || nth === -1);
    return isEdge
      ? calendarMeaning({ month: nth === 1 ? 1 : 12, day: nth === 1 ? 1 : 31, within: meaning })
      : undefined;
  }
  if (meaning.kind !== 'calendar' || meaning.month === undefined) return undefined;
  const { year, month } = meaning;
  // The year may be a leap year where none is told.
  if (nth > daysInMonth(year ?? 2000, month)) return undefined;
  if (nth < 0 && year === undefined) return calendarMeaning({ day: nth, within: meaning });
  return calendarMeaning({ ...meaning, day: nth < 0 ? daysInMonth(year!, month) : nth });
}

/** "the second half of April", "the first half of the decade"; halves of years have values of their own. */
function halfOfPeriod(words: Words, at: number, nounAt: number): Phrase | undefined {
  const period = words.is(nounAt + 1, 'of') ? periodAt(words, nounAt + 2) : undefined;
  const { meaning } = period ?? {};
  const isOpen =
    (meaning?.kind === 'calendar' && meaning.month !== undefined) ||
    (meaning?.kind === 'step' && LONG_UNITS.has(meaning.unit));
  return isOpen ? startingAt(at, period!, `part-${period!.rule}`) : undefined;
}

const LONG_UNITS = wordSet('decade century');

/** "the early months of 1874 saw": what has months is a year, whatever comes behind it, but for "the first days of 1500 men". */
function partedYearAt(words: Words, at: number): Phrase | undefined {
  const found = yearNumberAt(words, at);
  const isCount = found === undefined || (found.year % 50 === 0 && words.lower(at + 1).endsWith('s'));
  return isCount ? undefined : datePhrase(at, found.end, calendarMeaning({ year: found.year }), 'year');
}

/** "first" is 1, "last" and "final" are -1, "early" has no number. */
function rankAt(words: Words, at: number): { readonly end: number; readonly value: number | undefined } | undefined {
  if (words.is(at, 'last', 'final')) return { end: at + 1, value: -1 };
  if (words.is(at, 'early', 'opening', 'closing', 'latter')) return { end: at + 1, value: undefined };
  return ordinalAt(words, at);
}

/** "third Monday of January", "first Sunday in May 2026". */
function weekdayOfMonth(
  words: Words,
  at: number,
  nounAt: number,
  weekday: number,
  nth: number | undefined,
): Phrase | undefined {
  if (nth === undefined || nth > 5 || !words.is(nounAt + 1, 'of', 'in')) return undefined;
  if (words.is(nounAt + 2, 'every', 'each') && words.is(nounAt + 3, 'month')) {
    return { start: at, end: nounAt + 4, type: 'SET', meaning: { kind: 'period', value: 'P1M' }, rule: 'set-every' };
  }
  const inner = periodAt(words, nounAt + 2);
  if (inner === undefined) return undefined;
  const of = (meaning: Meaning) => datePhrase(at, inner.end, meaning, 'weekday-of-month');
  if (inner.meaning.kind === 'calendar' && inner.meaning.month !== undefined) {
    return of(calendarMeaning({ ...inner.meaning, weekday, nth }));
  }
  const isMonth = inner.meaning.kind === 'step' && inner.meaning.unit === 'month';
  return isMonth ? of(calendarMeaning({ weekday, nth, within: inner.meaning })) : undefined;
}

/** A month, year or longer that something may be a part of. */
function periodAt(words: Words, at: number): Phrase | undefined {
  const start = words.is(at, 'the') ? at + 1 : at;
  const month = start === at ? monthNumberAt(words, at) : undefined;
  if (month !== undefined) {
    const date = calendarDateAt(words, at);
    if (date) return date.meaning.kind === 'calendar' && date.meaning.day === undefined ? date : undefined;
    const within = withinAt(words, at + 1, ['year']);
    return datePhrase(at, within?.end ?? at + 1, calendarMeaning({ month, within: within?.meaning }), 'month');
  }
  if (yearNumberAt(words, start) && words.isWord(start + 1) && start > at) return undefined;
  const period = yearAt(words, start) ?? stepAt(words, start) ?? (start > at ? plainPeriodAt(words, start) : undefined);
  const { meaning } = period ?? {};
  const isLong =
    meaning?.kind === 'calendar' ||
    meaning?.kind === 'fixed' ||
    (meaning?.kind === 'step' && (LONG_UNITS.has(meaning.unit) || ['month', 'year', 'quarter'].includes(meaning.unit)));
  return isLong ? period : undefined;
}
