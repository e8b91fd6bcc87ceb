import { cardinalAt } from './numbers';
import { CLOCK_WORDS, ZONES } from './words/calendar';
import type { Words } from './words';

/** A clock time as printed, with the token behind it. */
export interface Clock {
  readonly end: number;
  /** `T15:00` */
  readonly time: string;
  /** True if nothing but a colon (or "noon") tells that it is a time. */
  readonly isBare: boolean;
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
