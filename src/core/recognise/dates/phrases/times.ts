import { clockAt } from './clocks';
import { clockTimeAt } from './clockTimes';
import { dayBehind, partNameAt, time, TODAY } from './dayAndPart';
import type { Phrase } from '../meaning';
import { namedHourAt } from './namedHours';
import { barePartAt, partOfDayAt, pointedPartAt } from './partsOfDay';
import { DATE_STARTS, Sign } from './signs';
import type { Words } from './sentenceWords';

/** Clock times and parts of days, with their day: "3 p.m. on Tuesday", "Monday evening", "14:00 GMT", "that night". */
export function timeAt(words: Words, at: number): Phrase | undefined {
  const sign = words.sign(at);
  return (
    ((sign & CLOCK_STARTS) !== 0 ? clockTimeAt(words, at) : undefined) ??
    ((sign & DATE_STARTS) !== 0 ? dayTimeAt(words, at) : undefined) ??
    ((sign & PART_STARTS) !== 0 || ((sign & (Sign.rank | Sign.ordinal)) !== 0 && words.is(at + 1, 'light', 'hours'))
      ? (partOfDayAt(words, at) ?? barePartAt(words, at))
      : undefined)
  );
}

const CLOCK_STARTS = Sign.clockWord | Sign.number | Sign.amount | Sign.half;
const PART_STARTS = Sign.namedDay | Sign.qualifier | Sign.small | Sign.partOfDay;

/** "Tuesday at 3 p.m.", "Monday evening", "early Sunday morning", "yesterday afternoon", "this morning". */
function dayTimeAt(words: Words, at: number): Phrase | undefined {
  const isEarly = words.is(at, 'early', 'late');
  const dayAt = isEarly ? (words.is(at + 1, 'on') ? at + 2 : at + 1) : at;
  const day = dayBehind(words, dayAt);
  if (day) {
    const adjectiveAt = words.is(day.end, 'early', 'late') ? day.end + 1 : day.end;
    const part = partNameAt(words, adjectiveAt);
    if (part) {
      const clockAtEnd = words.is(part.end, 'at') ? clockAt(words, part.end + 1) : undefined;
      if (clockAtEnd) return time(at, clockAtEnd.end, clockAtEnd.time, day.meaning, 'day-clock');
      return time(at, part.end, `T${part.code}`, day.meaning, 'day-part');
    }
    // "Tuesday to Sunday, 10am–5pm", "Monday to Friday 9am–5pm": on each of them.
    if (!words.is(day.end, 'at') && isEndOfDays(words, dayAt)) return undefined;
    const clockStart = words.is(day.end, ',') ? day.end + 1 : day.end;
    const hasAt = words.is(clockStart, 'at');
    const named = hasAt ? namedHourAt(words, clockStart + 1) : undefined;
    if (named) return time(at, named.end, `T${named.code}`, day.meaning, 'day-part');
    const clock = clockAt(words, hasAt ? clockStart + 1 : clockStart);
    if (clock && (hasAt || !clock.isBare || clockStart === day.end || words.is(day.end, ','))) {
      return isEarly ? undefined : time(at, clock.end, clock.time, day.meaning, 'day-clock');
    }
    return undefined;
  }
  // "later this evening", "earlier tonight"
  const pointedAt = words.is(at, 'earlier', 'later') ? at + 1 : dayAt;
  if (pointedAt > at && words.is(pointedAt, 'tonight')) return time(at, pointedAt + 1, 'TNI', TODAY, 'tonight');
  // "early the next morning"
  const isNext = isEarly && words.is(pointedAt, 'the') && words.is(pointedAt + 1, 'next', 'following', 'same');
  const pointed = pointedPartAt(words, isNext ? pointedAt + 1 : pointedAt);
  return pointed && { ...pointed, start: at };
}

function isEndOfDays(words: Words, at: number): boolean {
  return (words.is(at - 1, 'to', 'through') || words.isDash(at - 1)) && words.shows(at - 2, Sign.weekday);
}
