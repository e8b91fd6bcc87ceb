import { eraYearAt, oldYearAt, withinAt } from './calendarDates';
import { calendarMeaning, datePhrase, type CalendarMeaning, type Meaning, type Phrase } from '../meaning';
import { namedDayAt, plainPeriodAt, stepAt } from './steps';
import { yearAt, yearNumberAt } from './years';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** The year behind a season, quarter or holiday: "2024", "of 2024", "of last year", "of the year". */
export function yearOfPartAt(
  words: Words,
  at: number,
): { readonly end: number; readonly fields: { readonly year?: number; readonly within?: Meaning } } | undefined {
  const ofAt = words.is(at, 'of', ',') ? at + 1 : at;
  // "the spring of 838", "the winter of 219 BC"
  const early = ofAt > at ? (eraYearAt(words, ofAt) ?? oldYearAt(words, ofAt)) : undefined;
  const year = yearNumberAt(words, ofAt) ?? early;
  if (year) return { end: year.end, fields: { year: year.year } };
  const within = withinAt(words, at, ['year']);
  if (within) return { end: within.end, fields: { within: within.meaning } };
  // "Q3 FY26"
  const isFiscal = words.shows(at, Sign.fiscal);
  if (!isFiscal && !words.is(at, 'of')) return undefined;
  const inner = isFiscal ? at : words.is(at + 1, 'the') ? at + 2 : at + 1;
  const period =
    yearAt(words, inner) ??
    (isFiscal ? undefined : stepAt(words, inner)) ??
    (inner > at + 1 ? (yearBesideAt(words, inner) ?? plainPeriodAt(words, inner)) : undefined);
  const isYear =
    period?.meaning.kind === 'fixed' || (period?.meaning.kind === 'step' && period.meaning.unit === 'year');
  return period && isYear ? { end: period.end, fields: { within: period.meaning } } : undefined;
}

/** "the year after" of "the spring of the year after". */
function yearBesideAt(words: Words, at: number): Phrase | undefined {
  return words.is(at, 'year') && words.is(at + 1, 'after', 'before') ? namedDayAt(words, at) : undefined;
}

/** A season, quarter or half as a date. */
export function partOfYear(start: number, end: number, fields: Omit<CalendarMeaning, 'kind'>, rule: string): Phrase {
  return datePhrase(start, end, calendarMeaning(fields), rule);
}
