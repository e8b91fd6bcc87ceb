import { addDays, addMonths, daysInMonth, weekdayOf, type CivilDay } from '../values/civilDay';
import type { Term, Unit } from '../meaning';
import type { Words } from './sentenceWords';
import { wordSet } from '../../../text/wordSet';

const NOUNS = wordSet('deadline deadlines ultimatum ultimatums grace');
const GIVING = wordSet('give gives gave given giving gets got');
const HAVING = wordSet('has have had');
/** What stands before a deadline that was set some time ago: "the 50-day deadline" is not one of today. */
const KNOWN = wordSet("the his her its their this that our my 's ’s");

/** The day on which a term is set is not known where the text speaks of it as known; then it is no {@link Term}. */
export function termAt(words: Words, start: number, end: number, unit: Unit, by: number | undefined): Term | undefined {
  if (by === undefined || !Number.isInteger(by) || !isDeadline(words, start, end)) return undefined;
  return { unit, by, isWorking: words.is(end - 2, 'working', 'business') };
}

/** "a 50-day deadline", "a deadline of 50 days", "within 48 hours", "gave them 24 hours", "has ten days to answer". */
function isDeadline(words: Words, start: number, end: number): boolean {
  if (words.in(end, NOUNS)) return !words.in(start - 1, KNOWN);
  if (words.is(start - 1, 'of') && words.in(start - 2, NOUNS)) return !words.in(start - 3, KNOWN);
  // "within 48 hours of the attack" counts from the attack.
  if (words.is(start - 1, 'within')) return !words.is(end, 'of', 'after', 'from', 'before');
  const isToAct = words.is(end, 'to') && words.isWord(end + 1);
  if (words.in(start - 1, HAVING)) return isToAct;
  // "gave the operator of the dam and its owners ten days to empty it", "gave them 24 hours."
  const isAlone = words.is(end, '.', ',', '');
  if (!isToAct && !isAlone) return false;
  const farthest = start - (isToAct ? 12 : 5);
  for (let i = start - 1; i >= farthest; i--) {
    if (words.in(i, GIVING)) return true;
    if (words.is(i, '.', ';', ':', '!', '?')) return false;
  }
  return false;
}

/** The day on which a term set on `from` runs out; `undefined` for parts of a day, since the hour is not known. */
export function endOf(from: CivilDay, { unit, by, isWorking }: Term): CivilDay | undefined {
  switch (unit) {
    case 'hour':
      return by % 24 === 0 ? addDays(from, by / 24) : undefined;
    case 'day':
    case 'night':
      return isWorking ? addWorkingDays(from, by) : addDays(from, by);
    case 'week':
      return addDays(from, by * 7);
    case 'fortnight':
      return addDays(from, by * 14);
    case 'month':
      return inMonths(from, by);
    case 'quarter':
      return inMonths(from, by * 3);
    case 'year':
      return inMonths(from, by * 12);
    default:
      return undefined;
  }
}

/** Holidays are not known, and count. A term of more working days than anybody sets is cut off. */
function addWorkingDays(from: CivilDay, days: number): CivilDay | undefined {
  if (days > 1000) return undefined;
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

/** The same day of a later month, or its last: a month from 31 January is 28 February. */
function inMonths(from: CivilDay, months: number): CivilDay {
  const { year, month } = addMonths(from.year, from.month, months);
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}
