import { dayNumberAt, monthNumberAt } from './calendarNames';
import { isDay } from '../values/civilDay';
import { calendarMeaning, datePhrase, withMeaning, type CalendarMeaning, type Meaning, type Phrase } from '../meaning';
import { FUNCTION_WORDS } from '../words/context';
import { yearNumberAt } from './years';
import type { Words } from './sentenceWords';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';

/** "10–12 May 2025", "10 and 12 May", "3, 5 and 8 June": days that share a month. A range is two dates. */
export function dayRangeAt(words: Words, at: number): readonly Phrase[] | undefined {
  const days = daysFrom(words, at);
  const lastAt = days.at(-1)?.at ?? at;
  if (days.length < 2) return undefined;
  const ofAt = words.is(lastAt + 1, 'of') ? lastAt + 2 : lastAt + 1;
  const month = monthNumberAt(words, ofAt);
  if (month === undefined || !words.isCapital(ofAt)) return undefined;
  // "from 9 to 12 May": "to" and "and" may link anything, but not before a month.
  const year = yearNumberAt(words, words.is(ofAt + 1, ',') ? ofAt + 2 : ofAt + 1);
  const shared = { month, ...(year ? { year: year.year } : {}) };
  if (days.some(({ day }) => !isDay({ year: year?.year ?? 2024, month, day }))) return undefined;
  return days.map(({ at: dayAt, day }) =>
    phrase(dayAt, dayAt === lastAt ? (year?.end ?? ofAt + 1) : dayAt + 1, { ...shared, day }),
  );
}

interface DayNumber {
  readonly at: number;
  readonly day: number;
}

/** The days of a list or range that begins here, each later than the one before; those behind the first comma only before a last link. */
function daysFrom(words: Words, at: number): readonly DayNumber[] {
  const first = dayNumberAt(words, at);
  return first === undefined ? [] : [{ at, day: first }, ...daysBehind(words, at + 1, first)];
}

/** ", 5 and 8", "–12": the days that are linked to one that ends here. */
function daysBehind(words: Words, end: number, day: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  let last = day;
  for (let link = end; ; link += 2) {
    const next = dayNumberAt(words, link + 1);
    if (next === undefined || next <= last) return [];
    days.push({ at: link + 1, day: (last = next) });
    if (isLink(words, link)) return days;
    if (!words.is(link, ',')) return [];
    if (words.is(link + 2, ',') && words.is(link + 3, 'and')) link++;
  }
}

/** "12" in "May 10-12" and "May 10 and 12", "5" and "8" in "June 3, 5 and 8", "14" in "2011-14". */
export function continuationsOf(words: Words, previous: Phrase): readonly Phrase[] {
  const { meaning, end } = previous;
  if (meaning.kind !== 'calendar' || !words.isNumber(end + 1)) return [];
  const { month, day } = meaning;
  if (month !== undefined && day !== undefined && words.isNumber(end - 1)) {
    const days = meaning.year === undefined ? daysBehind(words, end, day) : [];
    const lastAt = days.at(-1)?.at;
    if (lastAt === undefined) return [];
    const year = yearNumberAt(words, words.is(lastAt + 1, ',') ? lastAt + 2 : lastAt + 1);
    // "the June 12-13 meeting"
    const isTight = words.isHyphen(lastAt - 1) && words.isWord(lastAt + 1);
    if (!year && !isTight && !isClosed(words, lastAt + 1)) return [];
    const fields = { month, ...(year ? { year: year.year } : {}) };
    if (days.some((one) => !isDay({ year: 2024, month, day: one.day }))) return [];
    return days.map((one) =>
      phrase(one.at, one.at === lastAt ? (year?.end ?? one.at + 1) : one.at + 1, { ...fields, day: one.day }),
    );
  }
  const second = shortYearBehind(words, previous.end, meaning);
  return second === undefined ? [] : [phrase(end + 1, end + 2, { year: second }, 'year-range')];
}

/** The year of "14" in "2011-14". */
function shortYearBehind(words: Words, end: number, { year, month, season }: CalendarMeaning): number | undefined {
  if (year === undefined || month !== undefined || season !== undefined) return undefined;
  if (!(words.isDash(end) || words.is(end, '/')) || !words.isJoined(end + 1)) return undefined;
  if (!/^\d\d$/.test(words.lower(end + 1))) return undefined;
  const same = Math.floor(year / 100) * 100 + Number(words.lower(end + 1));
  const next = same > year ? same : same + 100;
  return next - year > 99 ? undefined : next;
}

function inYear(meaning: CalendarMeaning, year: number): CalendarMeaning {
  return calendarMeaning({ ...meaning, year });
}

/** Gives the first date of a range the year that stands only behind the second: "from 3 May to 5 June 2019". */
export function shareYears(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  const all = [...phrases];
  for (let i = all.length - 1; i >= 0; i--) all[i] = sharingYear(words, phrases, i, itemAt(all, i + 1));
  return all;
}

/** The date with the year of the one behind it, which may have it from the one behind that: "in June, July and August 2019". */
function sharingYear(words: Words, phrases: readonly Phrase[], i: number, second: Phrase | undefined): Phrase {
  const first = phrases[i]!;
  const beside = yearBeside(words, first, itemAt(phrases, i - 1), second);
  if (beside !== undefined) return withMeaning(first, inYear(first.meaning as CalendarMeaning, beside));
  const isNear = second !== undefined && second.start - first.end <= 2;
  const isListed = words.is(first.end, ',') && second !== phrases[i + 1];
  if (!isNear || !(isListed || isLink(words, first.end))) return first;
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

/**
 * Gives the end of "from 10 p.m. to 5 a.m." the day behind that of its beginning, and the beginning of "between 11 p.m. and
 * 2 a.m. on Saturday" the day before: an hour that is earlier than the one it ends at lies on the other side of midnight.
 */
export function overMidnight(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const all = [...phrases];
  for (let i = 1; i < all.length; i++) {
    const [first, second] = [all[i - 1]!, all[i]!];
    const [from, to] = [first.meaning, second.meaning];
    if (from.kind !== 'time' || to.kind !== 'time' || second.start !== first.end + 1) continue;
    const isRange = isLink(words, first.end) && (!words.is(first.end, 'and') || words.is(first.start - 1, 'between'));
    // Parts of a day come behind all hours.
    if (!isRange || from.time <= to.time || from.time > 'T9') continue;
    if (to.day === undefined) all[i] = withMeaning(second, { ...to, isNextDay: true });
    else if (from.day === undefined)
      all[i - 1] = withMeaning(first, { ...from, day: { kind: 'beside', day: to.day, by: -1, unit: 'day' } });
  }
  return all;
}

/** How many tokens may stand between a day and the same one by another calendar: ", by the old calendar,". */
const LONGEST_GAP = 6;
const STYLES = wordSet('style calendar o.s. n.s. julian gregorian');

/**
 * True for the second date of "on 24 October by the old calendar, 6 November by the new" and "on 11 February, or 31 January
 * (Old Style)": one day twice, which the first has told.
 */
export function isAlternative(words: Words, first: Phrase, { start, end, meaning }: Phrase): boolean {
  const gap = start - first.end;
  if (gap > LONGEST_GAP || !isDayOfMonth(first.meaning) || !isDayOfMonth(meaning)) return false;
  return (
    hasStyle(words, first.end, start) ||
    (words.is(start - 1, 'or') && gap < 3) ||
    (words.is(start - 1, '(') && hasStyle(words, end, end + LONGEST_GAP))
  );
}

function hasStyle(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.in(i, STYLES)) return true;
  return false;
}

function isDayOfMonth(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.month !== undefined && meaning.day !== undefined;
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
