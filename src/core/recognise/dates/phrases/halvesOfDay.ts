import { twoDigits } from '../values/civilDay';
import type { Words } from './sentenceWords';

/** "Two hours before noon … at half past four": hours are told in order. */
export function behindTold({ clockTold }: Words, time: string): string {
  const hour = Number(time.slice(1, 3));
  const later = inSecondHalf(time);
  return clockTold !== undefined && hour < 12 && time < clockTold && later > clockTold ? later : time;
}

/**
 * The first time of a range, in the half of the day of the second, if it can be: "7:30" in "7:30-9pm"; "11" in "between 11
 * and 2 a.m." is of the evening before.
 */
export function beforeEnd(first: string, second: string): string {
  const hour = Number(first.slice(1, 3));
  const end = Number(second.slice(1, 3));
  const later = inSecondHalf(first);
  return hour < 12 && (end > 12 ? later < second : first > second) ? later : first;
}

/** A clock time up to noon that the part of the day behind it puts into the second half: "3:30 this afternoon". */
export function inHalf(clock: string, part: string): string {
  const hour = Number(clock.slice(1, 3));
  const isLate = part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour > 5);
  return isLate && hour < 12 ? inSecondHalf(clock) : clock;
}

function inSecondHalf(time: string): string {
  return `T${twoDigits(Number(time.slice(1, 3)) + 12)}${time.slice(3)}`;
}
