import { calendarDateAt } from './calendarDates';
import { calendarMeaning, type CalendarMeaning, type Meaning } from '../meaning';
import { continuationsOf, dayRangeAt } from './ranges';
import type { Words } from './sentenceWords';

/** "12–13 May", "12/13 May 1945", "May 12–13, 1945": the two days that share one night, which is told by the first. */
export function nightOfTwoAt(
  words: Words,
  at: number,
): { readonly end: number; readonly meaning: Meaning } | undefined {
  const first = calendarDateAt(words, at);
  const days = dayRangeAt(words, at) ?? (first && [first, ...continuationsOf(words, first)]);
  if (days?.length !== 2) return undefined;
  const [one, other] = days.map(({ meaning }) => meaning) as [Meaning, Meaning];
  if (one.kind !== 'calendar' || other.kind !== 'calendar' || !isNextDay(one, other)) return undefined;
  const year = one.year ?? other.year;
  return { end: days[1]!.end, meaning: year === undefined ? one : calendarMeaning({ ...one, year }) };
}

function isNextDay(one: CalendarMeaning, { day }: CalendarMeaning): boolean {
  return one.day !== undefined && day === one.day + 1;
}
