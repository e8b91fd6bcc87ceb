import { dayNumberAt, monthNumberAt } from './calendarDates';
import { isDay } from '../values/civilDay';
import { calendarMeaning, datePhrase, withMeaning, type CalendarMeaning, type Phrase } from '../meaning';
import { FUNCTION_WORDS } from '../words/context';
import { yearNumberAt } from './years';
import type { Words } from './sentenceWords';
import { itemAt } from '../../../text/itemAt';

/** "10–12 May 2025", "10 and 12 May": two days that share a month. A range is two dates. */
export function dayRangeAt(words: Words, at: number): readonly Phrase[] | undefined {
  const first = dayNumberAt(words, at);
  if (first === undefined || !isLink(words, at + 1)) return undefined;
  const second = dayNumberAt(words, at + 2);
  const ofAt = words.is(at + 3, 'of') ? at + 4 : at + 3;
  const month = second === undefined ? undefined : monthNumberAt(words, ofAt);
  if (second === undefined || month === undefined || !words.isCapital(ofAt) || second <= first) return undefined;
  // "from 9 to 12 May": "to" and "and" may link anything, but not before a month.
  const year = yearNumberAt(words, words.is(ofAt + 1, ',') ? ofAt + 2 : ofAt + 1);
  const shared = { month, ...(year ? { year: year.year } : {}) };
  const isValid = (day: number) => isDay({ year: year?.year ?? 2024, month, day });
  if (!isValid(first) || !isValid(second)) return undefined;
  return [
    phrase(at, at + 1, { ...shared, day: first }),
    phrase(at + 2, year?.end ?? ofAt + 1, { ...shared, day: second }),
  ];
}

/** "12" in "May 10-12" and "May 10 and 12", "14" in "2011-14". */
export function continuationAt(words: Words, at: number, previous: Phrase): Phrase | undefined {
  const { meaning } = previous;
  if (at !== previous.end + 1 || meaning.kind !== 'calendar' || !words.isNumber(at)) return undefined;
  if (meaning.month !== undefined && meaning.day !== undefined && words.isNumber(previous.end - 1)) {
    const day = dayNumberAt(words, at);
    if (day === undefined || day <= meaning.day || !isLink(words, previous.end) || meaning.year !== undefined)
      return undefined;
    const year = yearNumberAt(words, words.is(at + 1, ',') ? at + 2 : at + 1);
    if (!year && !isClosed(words, at + 1)) return undefined;
    const fields = { month: meaning.month, day, ...(year ? { year: year.year } : {}) };
    return isDay({ year: 2024, ...fields }) ? phrase(at, year?.end ?? at + 1, fields) : undefined;
  }
  const isYear = meaning.year !== undefined && meaning.month === undefined && meaning.season === undefined;
  if (!isYear || !(words.isDash(previous.end) || words.is(previous.end, '/')) || !words.isJoined(at)) return undefined;
  const short = /^\d\d$/.test(words.lower(at)) ? Number(words.lower(at)) : undefined;
  if (short === undefined) return undefined;
  const year = Math.floor(meaning.year / 100) * 100 + short;
  const next = year > meaning.year ? year : year + 100;
  return next - meaning.year > 99 ? undefined : phrase(at, at + 1, { year: next }, 'year-range');
}

function inYear(meaning: CalendarMeaning, year: number): CalendarMeaning {
  return calendarMeaning({ ...meaning, year });
}

/** Gives the first date of a range the year that stands only behind the second: "from 3 May to 5 June 2019". */
export function shareYears(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((first, i) => {
    const second = phrases[i + 1];
    const beside = yearBeside(words, first, itemAt(phrases, i - 1), second);
    if (beside !== undefined) return withMeaning(first, inYear(first.meaning as CalendarMeaning, beside));
    const isNear = second !== undefined && second.start - first.end <= 2;
    if (!isNear || !isLink(words, first.end)) return first;
    const [a, b] = [first.meaning, second.meaning];
    if (a.kind === 'calendar' && b.kind === 'calendar' && a.season !== undefined && b.season !== undefined) {
      const isOpen = a.year === undefined && a.within === undefined && a.pick === undefined;
      return isOpen && b.year !== undefined ? withMeaning(first, inYear(a, b.year)) : first;
    }
    if (second.start !== first.end + 1) return first;
    if (a.kind !== 'calendar' || b.kind !== 'calendar' || a.year !== undefined || a.pick !== undefined) return first;
    if (a.month === undefined || b.month === undefined || a.within !== undefined) return first;
    if (b.year !== undefined) {
      const year = a.month > b.month ? b.year - 1 : b.year;
      return datePhrase(first.start, first.end, inYear(a, year), `${first.rule}-range`);
    }
    return b.within !== undefined && a.month <= b.month
      ? withMeaning(first, calendarMeaning({ ...a, within: b.within }))
      : first;
  });
}

/** The year that stands by itself right beside a day or month: "In 1910, on October 5", "10th December in 1989". */
function yearBeside(
  words: Words,
  { start, end, meaning }: Phrase,
  before: Phrase | undefined,
  behind: Phrase | undefined,
): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.month === undefined) return undefined;
  if (meaning.year !== undefined || meaning.within !== undefined || meaning.pick !== undefined) return undefined;
  const year = (other: Phrase | undefined) =>
    other?.rule === 'year' && other.meaning.kind === 'calendar' ? other.meaning.year : undefined;
  if (behind?.start === end + 1 && words.is(end, 'in')) return year(behind);
  const onAt = words.is(start - 1, 'on', 'in') ? start - 1 : start;
  const gapAt = words.is(onAt - 1, ',') ? onAt - 1 : onAt;
  return before?.end === gapAt && gapAt < start && words.is(before.start - 1, 'in') ? year(before) : undefined;
}

function isLink(words: Words, at: number): boolean {
  return words.isDash(at) || words.is(at, 'and', 'or', 'to', 'until', 'through', '&', '/');
}

/** True where a number has nothing behind it that it could count. */
function isClosed(words: Words, at: number): boolean {
  const token = words.token(at);
  if (token === undefined) return true;
  if (token.kind === 'word') return FUNCTION_WORDS.has(token.lower) || token.capital;
  return token.kind === 'punctuation' && !/^[:$]$/.test(token.text) && !words.isHyphen(at);
}

function phrase(start: number, end: number, fields: Omit<CalendarMeaning, 'kind'>, rule = 'day-range'): Phrase {
  return datePhrase(start, end, calendarMeaning(fields), rule);
}
