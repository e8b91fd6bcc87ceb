import { twoDigits } from '../values/civilDay';
import { bareHourAt, clockAt, type Clock } from './clocks';
import { dayBehind, dayOrOrdinalAt, partNameAt, time } from './dayAndPart';
import { beforeEnd, behindTold, inHalf } from './halvesOfDay';
import { stepMeaning, type Phrase, type TimeMeaning } from '../meaning';
import { namedHourAt } from './namedHours';
import { nightOfTwoAt } from './nights';
import { cardinalAt } from './numbers';
import { pointerAt } from './steps';
import { recurringDays } from './sets';
import { DATE_STARTS, Sign } from './signs';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** A bare "4:15" is a time behind these; elsewhere it may be a score. */
const BEFORE_CLOCK = wordSet('at by until till from since around about before after to and between');

const TODAY = stepMeaning('day', 0);

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

/** "3 p.m. (on) Tuesday", "noon", "0735 GMT". */
function clockTimeAt(words: Words, at: number): Phrase | undefined {
  const clock = clockAt(words, at) ?? hourBeforePartAt(words, at) ?? hourOfRangeAt(words, at) ?? bareHourAt(words, at);
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
  if (day) {
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
  const isTermed = words.is(clock.end, 'deadline', 'curfew');
  if (clock.isBare && !isStamp && !isRange && !isTermed && !words.in(at - 1, BEFORE_CLOCK)) return undefined;
  // "7:30-9pm", but "14:00-16:00 GMT"
  const isHalved = isRange && /^[ap]/u.test(words.lower(second.end - 1));
  const value = isHalved
    ? beforeEnd(clock.time, second.time)
    : clock.isOpen
      ? behindTold(words, clock.time)
      : clock.time;
  return time(at, clock.end, value, undefined, 'clock');
}

function hasOwnClock(words: Words, at: number): boolean {
  const day = dayBehind(words, at);
  return day !== undefined && clockAt(words, words.is(day.end, 'at') ? day.end + 1 : day.end) !== undefined;
}

/** "10" in "at 10 this morning", "at ten the next morning" and "at 10 on Monday morning"; "9.40" in "at 9.40 on Sunday night". */
function hourBeforePartAt(words: Words, at: number): Clock | undefined {
  if (!words.in(at - 1, BEFORE_HOUR)) return undefined;
  const { hours, minute } = /^(?<hours>1?\d)\.(?<minute>[0-5]\d)$/.exec(words.lower(at))?.groups ?? {};
  const { value: hour = 0, end } =
    hours === undefined ? (cardinalAt(words, at) ?? { end: at }) : { value: Number(hours), end: at + 1 };
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  const day = words.is(end, 'on') ? dayBehind(words, end + 1) : undefined;
  const onThe = words.is(end, 'on') && words.is(end + 1, 'the') ? partOfDayAt(words, end + 2) : undefined;
  const isPart =
    (day && partNameAt(words, day.end)) ?? onThe ?? pointedPartAt(words, words.is(end, 'the') ? end + 1 : end);
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

/** "this morning", "that night", "the next evening". */
function pointedPartAt(words: Words, at: number): (Phrase & { readonly meaning: TimeMeaning }) | undefined {
  const pointer = pointerAt(words, at);
  if (pointer === undefined) return undefined;
  const partAt = words.is(pointer.end, 'early', 'late') ? pointer.end + 1 : pointer.end;
  const part = partNameAt(words, partAt);
  if (part === undefined || words.is(partAt, 'midday', 'dusk')) return undefined;
  const by = pointer.by;
  // "last night" is that of the day before; the next evening in a story is that of the next day.
  const day = stepMeaning('day', by, pointer.anchor);
  const meaning: TimeMeaning = { kind: 'time', time: `T${part.code}`, day, anchor: 'reference' };
  return { start: at, end: part.end, type: 'TIME', meaning, rule: `part-${pointer.pick}` };
}

const BEFORE_HOUR = wordSet('at by about before until till since after around towards toward from');
const BEFORE_PART = wordSet('in during throughout by through into');

/** The rule of a part of the day that no day is told with; it counts only in what is told as past. */
export const BARE_PART = 'bare-part';

/** The rule of a named hour until which something was or will be: "by nightfall"; what is done so on any day is none. */
export const NAMED_TERM = 'named-term';

function isTermAt(words: Words, at: number): boolean {
  return words.is(at, 'by', 'before', 'until', 'till');
}

/** "at dawn", "in the evening", "late in the afternoon", of a day told before. */
function barePartAt(words: Words, at: number): Phrase | undefined {
  // "from dusk to dawn"
  const isEnd = words.is(at - 1, 'to') && words.is(at - 3, 'from') && namedHourAt(words, at - 2) !== undefined;
  const hour = isEnd || words.in(at - 1, BEFORE_HOUR) ? namedHourAt(words, at) : undefined;
  if (hour) {
    const isBegin = words.is(at - 1, 'from') && words.is(hour.end, 'to', 'until', 'till');
    const isRange = isEnd || (isBegin && namedHourAt(words, hour.end + 1) !== undefined);
    // "at dawn on 9 June", "at dusk on the 7th"
    const day = dayOrOrdinalAt(words, words.is(hour.end, 'on') ? hour.end + 1 : hour.end);
    return day
      ? time(at, day.end, `T${hour.code}`, day.meaning, 'part-of-day')
      : time(at, hour.end, `T${hour.code}`, undefined, isTermAt(words, at - 1) || isRange ? NAMED_TERM : BARE_PART);
  }
  const isQualified =
    words.is(at, 'early', 'late', 'later', 'earlier') && words.is(at + 1, 'in') && words.is(at + 2, 'the');
  const isSpent = words.is(at - 2, 'spent') && words.is(at, 'night');
  const hasArticle = words.is(at - 1, 'the') && (isSpent || words.in(at - 2, BEFORE_PART));
  if (!isQualified && !hasArticle) return undefined;
  const partAt = isQualified ? at + 3 : words.is(at, 'early', 'late') ? at + 1 : at;
  const part = words.is(partAt, 'morning', 'afternoon', 'evening', 'night') ? partNameAt(words, partAt) : undefined;
  return part === undefined || words.mayBeNoun(part.end) || words.is(part.end, 'of', "'s")
    ? undefined
    : time(at, part.end, `T${part.code}`, undefined, BARE_PART);
}

/** "tonight", "overnight", "the morning of 3 May", "the early hours of Thursday", "in the small hours of Monday". */
function partOfDayAt(words: Words, at: number): Phrase | undefined {
  if (words.is(at, 'tonight', 'tonite')) return time(at, at + 1, 'TNI', TODAY, 'tonight');
  if (words.is(at, 'overnight')) {
    const dayAt = words.is(at + 1, 'on') ? at + 2 : at + 1;
    const day = words.is(dayAt, 'into', 'from') ? undefined : (nightOfTwoAt(words, dayAt) ?? dayBehind(words, dayAt));
    if (day) return time(at, day.end, 'TNI', day.meaning, 'overnight');
    // Before a noun it is "sudden" or "by night" ("an overnight sensation", "overnight bus").
    if (words.is(at - 1, 'an', 'the', 'almost', 'not')) return undefined;
    return time(at, at + 1, 'TNI', stepMeaning('day', -1), 'overnight');
  }
  const isFirst = words.is(at, 'first', 'opening') && words.is(at + 1, 'hours');
  // "early on the morning of 11 October", "late in the evening of 3 May"
  const isOnThe = words.is(at + 1, 'on', 'in') && words.is(at + 2, 'the');
  const start = words.is(at, 'early', 'late') || isFirst ? at + (isOnThe ? 3 : 1) : at;
  const isHours = words.is(start, 'hours') && start > at;
  const isSmall = words.is(at, 'small') && words.is(at + 1, 'hours');
  const part = partNameAt(words, start);
  // "mid-morning on Wednesday", "late afternoon on Monday"
  const isName = words.isCapital(start) && !words.isFirst(start);
  const isOn = part !== undefined && words.is(part.end, 'on') && !words.is(at - 1, 'the') && !isName;
  const onDay = isOn ? dayBehind(words, part.end + 1) : undefined;
  if (part && onDay) return time(at, onDay.end, `T${part.code}`, onDay.meaning, 'part-of-day');
  const stretch = stretchOfDayAt(words, at);
  if (stretch) return stretch;
  // "the early morning hours of 12 May"
  const behindPart = part && words.is(part.end, 'hours') ? part.end + 1 : part?.end;
  const ofAt = isHours ? start + 1 : isSmall ? at + 2 : behindPart;
  if (ofAt === undefined || !words.is(ofAt, 'of')) return undefined;
  // "the small hours of the morning of 12 May"
  const innerAt = words.is(ofAt + 1, 'the') ? ofAt + 2 : ofAt + 1;
  const inner = isHours || isSmall ? partNameAt(words, innerAt) : undefined;
  const pointed = isHours || isSmall ? pointedPartAt(words, innerAt) : undefined;
  if (pointed) return { ...pointed, start: at };
  const night = part?.code === 'NI' ? nightOfTwoAt(words, innerAt) : undefined;
  const day = night ?? dayOrOrdinalAt(words, inner && words.is(inner.end, 'of') ? inner.end + 1 : ofAt + 1);
  // "the morning of July 4–5": of two days.
  if (day === undefined || (words.isDash(day.end) && words.isJoined(day.end) && words.isNumber(day.end + 1))) {
    return undefined;
  }
  const code = part?.code ?? (words.is(at, 'late') ? 'NI' : 'MO');
  const again = partNameAt(words, day.end);
  return time(at, again?.end ?? day.end, `T${again?.code ?? code}`, day.meaning, 'part-of-day');
}

/** "until mid-afternoon", "by late morning", "in early-afternoon trading", "in morning trade", of a day told or of that of writing. */
function stretchOfDayAt(words: Words, at: number): Phrase | undefined {
  if (!words.in(at - 1, BEFORE_HOUR) && !words.is(at - 1, 'in', 'into', 'during', 'was')) return undefined;
  const isEarly = words.is(at, 'early', 'late');
  const part = partNameAt(words, isEarly ? (words.isHyphen(at + 1) ? at + 2 : at + 1) : at);
  if (part === undefined) return undefined;
  const isTraded = words.is(part.end, 'trading', 'trade', 'dealing', 'dealings', 'deals', 'session');
  const isQualified = isEarly || words.is(at, 'mid', 'midmorning', 'midafternoon');
  const isAlone = !words.mayBeNoun(part.end) && !words.is(part.end, 'of');
  return isTraded || (isQualified && isAlone)
    ? time(at, part.end, `T${part.code}`, undefined, 'part-of-day')
    : undefined;
}
