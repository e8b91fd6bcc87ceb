import { AnyScript } from '../../../text/anyScript';
import { cardinalAt } from './numbers';
import { CLOCK_WORDS, ZONES } from '../words/calendar';
import { twoDigits } from '../values/civilDay';
import { tellsOfBusiness } from './quarters';
import { Sign } from './signs';
import { BEFORE_BARE_HOUR, type Words } from './sentenceWords';

/** A clock time as printed, with the token behind it. */
export interface Clock {
  readonly end: number;
  /** `T15:00`, or `T12:03:45` where seconds are told. */
  readonly time: string;
  /** True if nothing but a colon (or "noon") tells that it is a time. */
  readonly isBare: boolean;
  /** True for an hour in words of which nothing tells whether it is before noon or behind it. */
  readonly isOpen?: boolean;
}

/** "3 p.m.", "3:30pm", "15:30", "1530 GMT", "two o'clock in the morning", "noon", "4 in the morning". */
export function clockAt(words: Words, at: number): Clock | undefined {
  const named = CLOCK_WORDS.get(words.lower(at));
  return named === undefined ? numberClockAt(words, at) : namedClockAt(words, at, named);
}

function namedClockAt(words: Words, at: number, time: string): Clock | undefined {
  const isName = words.isCapital(at) && !words.isFirst(at);
  if (isName || words.isHyphen(at + 1) || words.is(at - 1, 'high')) return undefined;
  const zone = zoneEnd(words, at + 1);
  // The midnight of a day is its end; what follows "after midnight" is a new day's.
  const isEnd = words.is(at, 'midnight') && !words.is(at - 1, 'after', 'past', 'since', 'from', 'between');
  return { end: zone ?? at + 1, time: isEnd ? 'T24:00' : time, isBare: zone === undefined };
}

function numberClockAt(words: Words, at: number): Clock | undefined {
  const read = hourAt(words, at);
  if (read === undefined) return undefined;
  // "0600 hours", "at 2100 hours"
  if (read.form === 'joined' && words.is(read.end, 'hours', 'hrs') && isMilitary(words, at)) {
    const military = `T${twoDigits(read.hour)}:${twoDigits(read.minute)}`;
    return { end: zoneEnd(words, read.end + 1) ?? read.end + 1, time: military, isBare: false };
  }
  // "at 0830", "at 1430 on 5 August"
  if (read.form === 'joined' && isAtHour(words, at)) {
    const time = `T${twoDigits(read.hour)}:${twoDigits(read.minute)}`;
    return { end: zoneEnd(words, read.end) ?? read.end, time, isBare: false };
  }
  // "23:00 hrs", where "in 2:30 hours" is a length.
  if (read.form === 'clock' && words.is(read.end, 'hrs', 'hours') && words.lower(at).length === 2) {
    const time = `T${twoDigits(read.hour)}:${twoDigits(read.minute)}`;
    if (!words.is(at - 1, 'in', 'of'))
      return { end: zoneEnd(words, read.end + 1) ?? read.end + 1, time, isBare: false };
  }
  const marked = markAt(words, read.end);
  const end = marked?.end ?? read.end;
  const zone = zoneEnd(words, end);
  // "on Saturday at 21.45", but "Crude closed on Friday at 19.52"
  const isOfDay =
    read.form === 'dotted' && words.is(at - 1, 'at') && words.shows(at - 2, Sign.weekday) && !tellsOfBusiness(words);
  if (
    read.form === 'joined'
      ? zone === undefined || marked
      : read.form !== 'clock' && !marked && zone === undefined && !isOfDay
  )
    return undefined;
  const { hour, minute, second } = read;
  const isLate = marked?.half === 'pm' || (marked?.half === 'night' && hour > 4);
  const full = isLate && hour < 12 ? hour + 12 : marked?.half === 'am' && hour === 12 ? 0 : hour;
  if (full > 24 || minute > 59 || (second ?? 0) > 59) return undefined;
  const time = `T${twoDigits(full)}:${twoDigits(minute)}${second === undefined ? '' : `:${twoDigits(second)}`}`;
  const isOpen = words.isWord(at) && marked?.half === undefined;
  return { end: zone ?? end, time, isBare: !marked && zone === undefined && !isPastHour(words, at, end), isOpen };
}

/** "eight" in "Fog lay until eight", and "ten" in "at ten the bridge was lost" where clock times have been told. */
export function bareHourAt(words: Words, at: number): Clock | undefined {
  if (!words.isWord(at) || !words.in(at - 1, BEFORE_BARE_HOUR)) return undefined;
  const isOpening = words.isFirst(at - 1) || words.is(at - 2, ',', ';', 'and', 'but');
  const isAmongClocks = words.clockTold !== undefined && (isOpening || words.is(at - 1, 'at'));
  if (!isAmongClocks && !words.is(at - 1, 'until', 'till')) return undefined;
  const { value: hour = 0, end } = cardinalAt(words, at) ?? { end: at };
  if (!Number.isInteger(hour) || hour < 2 || hour > 12 || words.isNumber(end) || words.isHyphen(end)) return undefined;
  // "at four miles", "at three to one", "at six of the ten"; "At ten Ostrow gave the order."
  const isCount = words.mayBeNoun(end) && !(isOpening && words.isCapital(end));
  if (isCount || words.is(end, 'of', 'to', 'and', 'or', 'per', 'in', 'more', 'less', '%', '(')) return undefined;
  return { end, time: `T${twoDigits(hour)}:00`, isBare: false, isOpen: true };
}

/** "half past eight", "ten past nine", "ten to midnight": nothing else is told so. */
function isPastHour(words: Words, at: number, end: number): boolean {
  const isNamed = words.in(end - 1, CLOCK_WORDS) && words.is(end - 2, 'to', 'past');
  const isPast = words.isWord(at) && words.is(end - 2, 'past') && !words.mayBeNoun(end) && !words.isNumber(end);
  return isNamed || isPast;
}

/** True for four digits that can be nothing but the hour at which something was. */
function isAtHour(words: Words, at: number): boolean {
  const text = words.lower(at);
  if (text >= '2400' || text.slice(2) >= '60') return false;
  if (text.startsWith('0')) return words.is(at - 1, 'at', 'by', 'until', 'till', 'from', 'around', 'about');
  return words.is(at - 1, 'at') && words.is(at + 1, 'on');
}

function isMilitary(words: Words, at: number): boolean {
  const text = words.lower(at);
  const isEnd = words.is(at - 1, 'to') && /^0\d{3}$/.test(words.lower(at - 2));
  return (text.startsWith('0') || isEnd || words.is(at - 1, 'at', 'by')) && text < '2400' && text.slice(2) < '60';
}

/** What follows an hour and makes a clock time of it: "p.m.", "o'clock", "in the morning". */
function markAt(
  words: Words,
  at: number,
): { readonly end: number; readonly half: 'am' | 'pm' | 'night' | undefined } | undefined {
  if (words.is(at, 'noon', 'midnight') && words.is(at - 1, '12')) {
    return { end: at + 1, half: words.is(at, 'noon') ? 'pm' : 'am' };
  }
  const letter = /^(?<letter>[ap])\.?m\.?$/.exec(words.lower(at))?.groups?.letter;
  if (letter !== undefined) return { end: at + 1, half: letter === 'a' ? 'am' : 'pm' };
  const isOClock = words.is(at, "o'clock");
  const i = isOClock ? at + 1 : at;
  // "nine at night", "two o'clock at night"
  if (words.is(i, 'at') && words.is(i + 1, 'night')) return { end: i + 2, half: 'night' };
  if (words.is(i, 'in') && words.is(i + 1, 'the') && words.is(i + 2, 'morning', 'forenoon', 'afternoon', 'evening')) {
    return { end: i + 3, half: words.is(i + 2, 'morning', 'forenoon') ? 'am' : 'pm' };
  }
  return isOClock ? { end: i, half: undefined } : undefined;
}

interface Hour {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** `clock`: a colon or words; the others need a mark or a zone, `joined` ("0735") a zone. */
  readonly form: 'clock' | 'dotted' | 'hour' | 'joined';
}

function hourAt(words: Words, at: number): Hour | undefined {
  if (words.isNumber(at)) return hourInDigits(words, at);
  const beside = hourBeside(words, at);
  if (beside) return beside;
  const isHalf =
    words.is(at - 1, 'at', 'by', 'from', 'since', 'until', 'till') ||
    (words.is(at + 2, 'in') && words.shows(at + 4, Sign.partOfDay));
  const half = isHalf && words.is(at, 'half') ? cardinalAt(words, at + 1) : undefined;
  // "from half seven", as the British say
  if (half?.value !== undefined && half.value > 0 && half.value < 13 && !words.mayBeNoun(half.end)) {
    return { end: half.end, hour: half.value, minute: 30, form: 'clock' };
  }
  const hasMark = words.is(at + 1, "o'clock", 'a.m.', 'p.m.', 'am', 'pm', 'in');
  if (!words.isWord(at) || !(hasMark || (words.is(at + 1, 'at') && words.is(at + 2, 'night')))) return undefined;
  const spelled = cardinalAt(words, at);
  const isHour = spelled?.value !== undefined && spelled.value >= 1 && spelled.value <= 12;
  return isHour ? { end: spelled.end, hour: spelled.value, minute: 0, form: 'hour' } : undefined;
}

const NO_CLOCK_SIGN = new AnyScript(/^[:/.,$]$/u, () => new RegExp(String.raw`^[:/.,\p{Sc}]$`, 'u'));

function hourInDigits(words: Words, at: number): Hour | undefined {
  // A part of a score, a fraction, a price: "3-15", "$3"
  if (words.isJoined(at) && NO_CLOCK_SIGN.test(words.lower(at - 1))) return undefined;
  const text = words.lower(at);
  const dotted = /^(?<hour>\d{1,2})\.(?<minute>\d\d)$/.exec(text)?.groups;
  if (dotted) return { end: at + 1, hour: Number(dotted.hour), minute: Number(dotted.minute), form: 'dotted' };
  if (/^\d{4}$/.test(text)) {
    return { end: at + 1, hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), form: 'joined' };
  }
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const hour = Number(text);
  if (!words.is(at + 1, ':') || !words.isJoined(at + 1) || !words.isJoined(at + 2)) {
    return { end: at + 1, hour, minute: 0, form: 'hour' };
  }
  if (!/^\d\d$/.test(words.lower(at + 2))) return undefined;
  const minute = Number(words.lower(at + 2));
  const hasSeconds = words.is(at + 3, ':') && words.isJoined(at + 3) && /^\d\d$/.test(words.lower(at + 4));
  if (!hasSeconds) return { end: at + 3, hour, minute, form: 'clock' };
  return { end: at + 5, hour, minute, second: Number(words.lower(at + 4)), form: 'clock' };
}

/** "half past three", "quarter to five", "ten past nine", "twenty minutes to four", "ten to midnight". */
function hourBeside(words: Words, at: number): Hour | undefined {
  const minute = words.is(at, 'half') ? 30 : words.is(at, 'quarter') ? 15 : cardinalAt(words, at)?.value;
  if (minute === undefined || minute % 5 !== 0 || minute > 30) return undefined;
  const linkAt = words.is(at + 1, 'minutes') ? at + 2 : at + 1;
  const isTo = words.is(linkAt, 'to');
  if (!isTo && !words.is(linkAt, 'past')) return undefined;
  const named = CLOCK_WORDS.get(words.lower(linkAt + 1));
  const spelt = cardinalAt(words, linkAt + 1);
  // Midnight and noon are an hour twelve.
  const hour = named === undefined ? (spelt?.value ?? 0) : named === 'T12:00' ? 12 : 24;
  if (hour < 1 || (hour > 12 && named === undefined)) return undefined;
  const end = named === undefined ? spelt!.end : linkAt + 2;
  // "at five to one" may be odds, "from ten to twelve" a stretch, "a quarter to two thirds" a share.
  const isCount = named === undefined && minute !== 15 && (minute < 20 || !words.is(at - 1, 'at'));
  if (isTo && (isCount || words.mayBeNoun(end))) return undefined;
  if (!isTo) return { end, hour: hour % 24, minute, form: 'clock' };
  return { end, hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, form: 'clock' };
}

const CAPITALS = new AnyScript(/^[A-Z]+$/u, () => new RegExp(String.raw`^\p{Lu}+$`, 'u'));

/** The token behind a time zone: "GMT", "local time", "Eastern time", "Kyiv time"; `undefined` if none stands here. */
function zoneEnd(words: Words, at: number): number | undefined {
  const isNamed = words.is(at, 'local', 'eastern', 'pacific', 'central', 'mountain') || words.isCapital(at);
  if (isNamed && words.is(at + 1, 'time')) return at + 2;
  // "New York time"
  if (words.isCapital(at) && words.isCapital(at + 1) && words.is(at + 2, 'time')) return at + 3;
  if (isNamed && words.is(at + 1, 'standard', 'daylight', 'summer') && words.is(at + 2, 'time')) return at + 3;
  if (!words.in(at, ZONES) || !CAPITALS.test(words.token(at)?.text ?? '')) return undefined;
  const hasOffset = words.is(at + 1, '+', '-', '−') && words.isJoined(at + 1) && words.isNumber(at + 2);
  return hasOffset ? at + 3 : at + 1;
}
