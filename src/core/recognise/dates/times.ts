import { dateAt } from './dates';
import type { Meaning, PartOfDay, Phrase } from './meaning';
import { cardinalAt } from './numbers';
import { pointerAt } from './steps';
import { CLOCK_WORDS, PARTS_OF_DAY, ZONES } from './words/calendar';
import type { Words } from './words';

/** A clock time as printed, with the token behind it. */
interface Clock {
  readonly end: number;
  /** `T15:00` */
  readonly time: string;
  /** True if nothing but a colon (or "noon") tells that it is a time. */
  readonly isBare: boolean;
}

const TODAY: Meaning = { kind: 'step', unit: 'day', by: 0, anchor: 'reference' };

/** Clock times and parts of days, with their day: "3 p.m. on Tuesday", "Monday evening", "14:00 GMT", "that night". */
export function timeAt(words: Words, at: number): Phrase | undefined {
  return clockTimeAt(words, at) ?? dayTimeAt(words, at) ?? partOfDayAt(words, at);
}

/** "3 p.m. (on) Tuesday", "noon", "0735 GMT". */
function clockTimeAt(words: Words, at: number): Phrase | undefined {
  const clock = clockAt(words, at);
  if (clock === undefined) return undefined;
  const isJoined = words.is(clock.end, 'on', ',', 'of');
  const dayAt = isJoined ? clock.end + 1 : clock.end;
  if (words.is(clock.end, 'tonight')) return time(at, clock.end + 1, clock.time, TODAY, 'clock-day');
  const day = dayBehind(words, dayAt);
  if (day) return time(at, partNameAt(words, day.end)?.end ?? day.end, clock.time, day.meaning, 'clock-day');
  if (
    clock.isBare &&
    !words.is(at - 1, 'at', 'by', 'until', 'till', 'from', 'since', 'around', 'about', 'before', 'after', 'to', 'and')
  ) {
    return undefined;
  }
  return time(at, clock.end, clock.time, undefined, 'clock');
}

/** "Tuesday at 3 p.m.", "Monday evening", "early Sunday morning", "yesterday afternoon", "this morning". */
function dayTimeAt(words: Words, at: number): Phrase | undefined {
  const isEarly = words.is(at, 'early', 'late');
  const dayAt = isEarly ? (words.is(at + 1, 'on') ? at + 2 : at + 1) : at;
  const day = dayBehind(words, dayAt) ?? (isEarly ? undefined : dayBehind(words, at));
  if (day) {
    const adjectiveAt = words.is(day.end, 'early', 'late') ? day.end + 1 : day.end;
    const part = partNameAt(words, adjectiveAt);
    if (part) {
      const clockAtEnd = words.is(part.end, 'at') ? clockAt(words, part.end + 1) : undefined;
      if (clockAtEnd) return time(at, clockAtEnd.end, clockAtEnd.time, day.meaning, 'day-clock');
      return time(at, part.end, `T${part.code}`, day.meaning, 'day-part');
    }
    const clockStart = words.is(day.end, ',') ? day.end + 1 : day.end;
    const hasAt = words.is(clockStart, 'at');
    const clock = clockAt(words, hasAt ? clockStart + 1 : clockStart);
    if (clock && (hasAt || !clock.isBare || clockStart === day.end || words.is(day.end, ','))) {
      return isEarly ? undefined : time(at, clock.end, clock.time, day.meaning, 'day-clock');
    }
    return undefined;
  }
  const pointer = pointerAt(words, dayAt);
  if (pointer === undefined) return undefined;
  const partAt = words.is(pointer.end, 'early', 'late') ? pointer.end + 1 : pointer.end;
  const part = partNameAt(words, partAt);
  if (part === undefined || words.is(partAt, 'midday', 'dusk')) return undefined;
  const by = pointer.by;
  // "last night" is that of the day before; the next evening in a story is that of the next day.
  const meaning: Meaning = { kind: 'step', unit: 'day', by, anchor: pointer.anchor };
  return time(at, part.end, `T${part.code}`, meaning, `part-${pointer.pick}`);
}

/** "tonight", "overnight", "the morning of 3 May", "the early hours of Thursday", "in the small hours of Monday". */
function partOfDayAt(words: Words, at: number): Phrase | undefined {
  if (words.is(at, 'tonight')) return time(at, at + 1, 'TNI', TODAY, 'tonight');
  if (words.is(at, 'overnight')) {
    const dayAt = words.is(at + 1, 'on') ? at + 2 : at + 1;
    const day = words.is(dayAt, 'into', 'from') ? undefined : dayBehind(words, dayAt);
    if (day) return time(at, day.end, 'TNI', day.meaning, 'overnight');
    // Before a noun it is "sudden" or "by night" ("an overnight sensation", "overnight bus").
    if (words.is(at - 1, 'an', 'the', 'almost', 'not')) return undefined;
    return time(at, at + 1, 'TNI', { kind: 'step', unit: 'day', by: -1, anchor: 'reference' }, 'overnight');
  }
  const start = words.is(at, 'early', 'late') ? at + 1 : at;
  const isHours = words.is(start, 'hours') && start > at;
  const isSmall = words.is(at, 'small') && words.is(at + 1, 'hours');
  const part = partNameAt(words, start);
  const ofAt = isHours ? start + 1 : isSmall ? at + 2 : part?.end;
  if (ofAt === undefined || !words.is(ofAt, 'of')) return undefined;
  const day = dayBehind(words, words.is(ofAt + 1, 'the') ? ofAt + 2 : ofAt + 1);
  if (day === undefined) return undefined;
  const code = part?.code ?? (words.is(at, 'late') ? 'NI' : 'MO');
  const again = partNameAt(words, day.end);
  return time(at, again?.end ?? day.end, `T${again?.code ?? code}`, day.meaning, 'part-of-day');
}

function partNameAt(words: Words, at: number): { readonly end: number; readonly code: PartOfDay } | undefined {
  const i = words.is(at, 'mid') && words.isHyphen(at + 1) ? at + 2 : at;
  const code = PARTS_OF_DAY.get(words.lower(i));
  return code === undefined || words.isHyphen(i + 1) || (words.isCapital(i) && words.isCapital(i + 1))
    ? undefined
    : { end: i + 1, code };
}

/** A date of the size of a day. */
function dayBehind(words: Words, at: number): Phrase | undefined {
  const date = dateAt(words, at);
  if (date === undefined) return undefined;
  const { meaning } = date;
  const isDay =
    (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
    (meaning.kind === 'step' && meaning.unit === 'day') ||
    meaning.kind === 'holiday' ||
    meaning.kind === 'numeric';
  return isDay ? date : undefined;
}

/** "3 p.m.", "3:30pm", "15:30", "1530 GMT", "two o'clock in the morning", "noon", "4 in the morning". */
export function clockAt(words: Words, at: number): Clock | undefined {
  const word = CLOCK_WORDS.get(words.lower(at));
  if (word !== undefined) {
    if (words.isHyphen(at + 1) || (words.isCapital(at) && !words.isFirst(at)) || words.is(at - 1, 'high'))
      return undefined;
    const zone = zoneEnd(words, at + 1);
    return { end: zone ?? at + 1, time: word, isBare: zone === undefined };
  }
  const read = hourAt(words, at);
  if (read === undefined) return undefined;
  const { hour, minute, hasMinutes } = read;
  let end = read.end;
  let half: 'am' | 'pm' | undefined;
  const mark = /^(?<half>[ap])(?:\.?m\.?|\.\s?m)$/.exec(words.lower(end))?.groups?.half;
  if (mark !== undefined) {
    half = mark === 'a' ? 'am' : 'pm';
    end++;
    if (
      words.is(end, '.') &&
      words.isJoined(end) &&
      words.token(end + 1)?.spaced === true &&
      words.is(end - 1, 'p.m', 'a.m')
    )
      end++;
  }
  const isOClock = words.is(end, "o'clock");
  if (isOClock) end++;
  if (
    half === undefined &&
    words.is(end, 'in') &&
    words.is(end + 1, 'the') &&
    words.is(end + 2, 'morning', 'afternoon', 'evening')
  ) {
    half = words.is(end + 2, 'morning') ? 'am' : 'pm';
    end += 3;
  } else if (half === undefined && isOClock && words.is(end, 'at') && words.is(end + 1, 'night')) {
    half = 'pm';
    end += 2;
  }
  const zone = zoneEnd(words, end);
  const isMilitary = read.isMilitary;
  if (half === undefined && !isOClock && zone === undefined && !(hasMinutes && !isMilitary && read.isColon))
    return undefined;
  if (isMilitary && zone === undefined && half === undefined) return undefined;
  if (half !== undefined && (hour > 12 || hour === 0) && isMilitary) return undefined;
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if (full > 24 || minute > 59) return undefined;
  return {
    end: zone ?? end,
    time: `T${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    isBare: half === undefined && !isOClock && zone === undefined,
  };
}

interface Hour {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly hasMinutes: boolean;
  readonly isColon: boolean;
  /** Four digits without a sign between: only a zone makes a time of it. */
  readonly isMilitary: boolean;
}

function hourAt(words: Words, at: number): Hour | undefined {
  const text = words.lower(at);
  if (words.isNumber(at)) {
    if (words.isJoined(at) && /^[:/.,\p{Sc}-]$/u.test(words.lower(at - 1)) && !words.isDash(at - 1)) return undefined;
    const dotted = /^(?<hour>\d{1,2})\.(?<minute>\d\d)$/.exec(text)?.groups;
    if (dotted) return hourOf(at + 1, Number(dotted.hour), Number(dotted.minute), true, false);
    if (/^\d{4}$/.test(text)) {
      return {
        end: at + 1,
        hour: Number(text.slice(0, 2)),
        minute: Number(text.slice(2)),
        hasMinutes: true,
        isColon: false,
        isMilitary: true,
      };
    }
    if (!/^\d{1,2}$/.test(text)) return undefined;
    const minutes =
      words.is(at + 1, ':') && words.isJoined(at + 1) && words.isJoined(at + 2) ? words.lower(at + 2) : '';
    if (/^\d\d$/.test(minutes)) {
      const hasSeconds = words.is(at + 3, ':') && words.isJoined(at + 3) && /^\d\d$/.test(words.lower(at + 4));
      return hourOf(hasSeconds ? at + 5 : at + 3, Number(text), Number(minutes), true, true);
    }
    return minutes === '' ? hourOf(at + 1, Number(text), 0, false, false) : undefined;
  }
  if (words.is(at, 'half', 'quarter') && words.is(at + 1, 'past', 'to')) {
    const hour = cardinalAt(words, at + 2);
    if (hour?.value === undefined || hour.value > 12) return undefined;
    const isTo = words.is(at + 1, 'to');
    return hourOf(hour.end, isTo ? hour.value - 1 : hour.value, words.is(at, 'half') ? 30 : isTo ? 45 : 15, true, true);
  }
  const spelled =
    words.isWord(at) && words.is(at + 1, "o'clock", 'a.m.', 'p.m.', 'am', 'pm', 'in')
      ? cardinalAt(words, at)
      : undefined;
  return spelled?.value !== undefined && spelled.value >= 1 && spelled.value <= 12
    ? hourOf(spelled.end, spelled.value, 0, false, false)
    : undefined;
}

function hourOf(end: number, hour: number, minute: number, hasMinutes: boolean, isColon: boolean): Hour | undefined {
  return hour > 24 || minute > 59 ? undefined : { end, hour, minute, hasMinutes, isColon, isMilitary: false };
}

/** The token behind a time zone: "GMT", "local time", "Eastern time", "Kyiv time"; `undefined` if none stands here. */
function zoneEnd(words: Words, at: number): number | undefined {
  if (words.is(at, '(')) return undefined;
  if (
    words.is(at, 'local', 'eastern', 'pacific', 'central', 'mountain') ||
    (words.isCapital(at) && words.is(at + 1, 'time'))
  ) {
    if (words.is(at + 1, 'time')) return at + 2;
    if (words.is(at + 1, 'standard', 'daylight', 'summer') && words.is(at + 2, 'time')) return at + 3;
  }
  if (!ZONES.has(words.lower(at)) || !/^\p{Lu}+$/u.test(words.token(at)?.text ?? '')) return undefined;
  const hasOffset = words.is(at + 1, '+', '-', '−') && words.isJoined(at + 1) && words.isNumber(at + 2);
  return hasOffset ? at + 3 : at + 1;
}

function time(start: number, end: number, value: string, day: Meaning | undefined, rule: string): Phrase {
  const meaning: Meaning =
    day === undefined
      ? { kind: 'time', time: value, anchor: 'text' }
      : { kind: 'time', time: value, day, anchor: 'reference' };
  return { start, end, type: 'TIME', meaning, rule };
}
