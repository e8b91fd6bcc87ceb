import { twoDigits } from '../values/civilDay';
import { bareHourAt, clockAt, type Clock } from './clocks';
import { dayBehind, dayOrOrdinalAt, partNameAt, time, TODAY } from './dayAndPart';
import { beforeEnd, behindTold, inHalf } from './halvesOfDay';
import type { Phrase } from '../meaning';
import { cardinalAt } from './numbers';
import { BEFORE_HOUR, partOfDayAt, pointedPartAt } from './partsOfDay';
import { tellsOfBusiness } from './quarters';
import { openDayAt, recurringDays } from './sets';
import { Sign } from './signs';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** A bare "4:15" is a time behind these; elsewhere it may be a score. */
const BEFORE_CLOCK = wordSet(
  'at by until till from since around about before after to and between least off kickoff doors departures arrivals departs arrives',
);
/** A bare "18:30" is a time before these as well. */
const BEHIND_CLOCK = wordSet('deadline curfew kick start train flight ferry bus');

/** "3 p.m. (on) Tuesday", "noon", "0735 GMT". */
export function clockTimeAt(words: Words, numberAt: number): Phrase | undefined {
  // "a quarter to one"
  const at = words.is(numberAt, 'quarter') && words.is(numberAt - 1, 'a') ? numberAt - 1 : numberAt;
  const clock =
    clockAt(words, numberAt) ??
    hourBeforePartAt(words, numberAt) ??
    hourOfRangeAt(words, numberAt) ??
    bareHourAt(words, numberAt);
  if (clock === undefined) return undefined;
  // "Fri 9am to 5pm, Sat 10am": the second day has its own hours.
  const isNextDay = words.is(clock.end, ',') && hasOwnClock(words, clock.end + 1);
  const isJoined = words.is(clock.end, 'on', ',', 'of') && !isNextDay;
  const dayAt = isJoined ? clock.end + 1 : clock.end;
  if (words.is(clock.end, 'tonight')) return time(at, clock.end + 1, inHalf(clock.time, 'TNI'), TODAY, 'clock-day');
  // "8pm on Thursdays", "10am at weekends"
  const days = words.is(clock.end, 'on', 'at') ? recurringDays(words.lower(clock.end + 1)) : undefined;
  if (days !== undefined) {
    const meaning = { kind: 'period', value: `XXXX-WXX-${days}${clock.time}` } as const;
    return { start: at, end: clock.end + 2, type: 'SET', meaning, rule: 'clock-set' };
  }
  // "4:30 this morning", "7:22 the next morning"
  const isNext = words.is(dayAt, 'the') && words.is(dayAt + 1, 'next', 'following', 'same', 'previous');
  const pointed = pointedPartAt(words, isNext && dayAt === clock.end ? dayAt + 1 : clock.end);
  if (pointed) {
    const { meaning } = pointed;
    const half = inHalf(clock.time, meaning.time);
    return { ...pointed, start: at, meaning: { ...meaning, time: half }, rule: 'clock-day' };
  }
  // "half past five on the morning of 30 August"
  const part = words.is(clock.end, 'on') && words.is(dayAt, 'the') ? partOfDayAt(words, dayAt + 1) : undefined;
  if (part?.meaning.kind === 'time' && part.meaning.day !== undefined) {
    return time(at, part.end, inHalf(clock.time, part.meaning.time), part.meaning.day, 'clock-day');
  }
  // "at 2:30 the next day"
  const isOrdinal = words.is(clock.end, 'on') && words.is(dayAt, 'the');
  const day = isOrdinal ? dayOrOrdinalAt(words, dayAt) : dayBehind(words, isNext ? dayAt + 1 : dayAt);
  // "9.30am–4pm, Monday to Thursday" is on each of them.
  if (day && openDayAt(words, dayAt) === undefined) {
    const named = partNameAt(words, day.end);
    const half = named ? inHalf(clock.time, `T${named.code}`) : clock.time;
    return time(at, named?.end ?? day.end, half, day.meaning, 'clock-day');
  }
  // The stamp of an entry in a live blog stands alone.
  const isAlone = !words.isWord(clock.end) && !words.isNumber(clock.end);
  // "14:32 Police say that three were held"
  const isLead = words.lower(at).length === 2 && words.is(at + 1, ':') && words.isCapital(clock.end);
  const isStamp = at === 0 && (isAlone || isLead);
  // "14:00-16:00 GMT"
  const second = clock.isBare && words.isDash(clock.end) ? clockAt(words, clock.end + 1) : undefined;
  const isRange = second?.isBare === false;
  const isTermed = words.in(clock.end, BEHIND_CLOCK);
  if (clock.isBare && !isStamp && !isRange && !isTermed && !isLedTo(words, at)) return undefined;
  // "7:30-9pm", but "14:00-16:00 GMT"
  const isHalved = isRange && /^[ap]/u.test(words.lower(second.end - 1));
  const value = isHalved
    ? beforeEnd(clock.time, second.time)
    : clock.isOpen
      ? behindTold(words, clock.time)
      : clock.time;
  return time(at, clock.end, value, undefined, 'clock');
}

/** True for a bare clock behind "at" or "Kick-off:", and for "07:00", which is no score. */
function isLedTo(words: Words, at: number): boolean {
  if (words.in(words.is(at - 1, ':') ? at - 2 : at - 1, BEFORE_CLOCK)) return true;
  // "Sunday, Dec 6: Norland v Sudria, Velm, 18:00"
  if (words.is(at - 1, ',', '(') && words.lower(at).length === 2 && isOfMatch(words)) return true;
  return words.is(at + 1, ':') && /^0\d$/.test(words.lower(at)) && !words.is(at - 1, 'in', 'of', '(');
}

/** True where two sides meet; within a bounded number of words. */
function isOfMatch(words: Words): boolean {
  for (let i = 1; i < Math.min(words.size, 40); i++) if (words.is(i, 'v', 'vs', 'v.', 'vs.')) return true;
  return false;
}

function hasOwnClock(words: Words, at: number): boolean {
  const day = dayBehind(words, at);
  return day !== undefined && clockAt(words, words.is(day.end, 'at') ? day.end + 1 : day.end) !== undefined;
}

/**
 * "10" in "at 10 this morning", "at ten the next morning" and "at 10 on Monday morning"; "9.40" in "at 9.40 on Sunday night",
 * "nine" in "at nine on Sunday"; "at 19.52 on Sunday" may be a price.
 */
function hourBeforePartAt(words: Words, at: number): Clock | undefined {
  if (!words.in(at - 1, BEFORE_HOUR)) return undefined;
  const { hours, minute } = /^(?<hours>[012]?\d)\.(?<minute>[0-5]\d)$/.exec(words.lower(at))?.groups ?? {};
  const { value: hour = 0, end } =
    hours === undefined ? (cardinalAt(words, at) ?? { end: at }) : { value: Number(hours), end: at + 1 };
  if (!Number.isInteger(hour) || hour < 1 || hour > (minute === undefined ? 12 : 23)) return undefined;
  const day = words.is(end, 'on') ? dayBehind(words, end + 1) : undefined;
  const onThe = words.is(end, 'on') && words.is(end + 1, 'the') ? partOfDayAt(words, end + 2) : undefined;
  const isHour =
    words.isWord(at) || (minute !== undefined && !words.is(at - 2, 'was', 'stood') && !tellsOfBusiness(words));
  const isPart =
    (isHour && words.is(at - 1, 'at') ? day : undefined) ??
    (day && partNameAt(words, day.end)) ??
    onThe ??
    pointedPartAt(words, words.is(end, 'the') ? end + 1 : end);
  return isPart && { end, time: `T${twoDigits(hour)}:${minute ?? '00'}`, isBare: false };
}

/** "9" in "from 9 to 11 a.m.", "6.30" in "doors 6.30–8pm": it shares the mark of the second, unless that would be later. */
function hourOfRangeAt(words: Words, at: number): Clock | undefined {
  if (!words.isNumber(at)) return undefined;
  const isLinked = words.is(at + 1, 'to', 'and', 'until') || words.isDash(at + 1);
  const isTight = words.isDash(at + 1) && words.isJoined(at + 1) && words.isJoined(at + 2) && !words.isJoined(at);
  if (!isLinked || !(isTight || words.is(at - 1, 'from', 'between'))) return undefined;
  const { hour, minute } = /^(?<hour>\d\d?)(?:\.(?<minute>[0-5]\d))?$/.exec(words.lower(at))?.groups ?? {};
  const second = words.shows(at + 2, Sign.number) ? clockAt(words, at + 2) : undefined;
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 12 || second === undefined || second.isBare) {
    return undefined;
  }
  const time = `T${twoDigits(Number(hour))}:${minute ?? '00'}`;
  return { end: at + 1, time: beforeEnd(time, second.time), isBare: false };
}
