import { dayBehind, dayOrOrdinalAt, partNameAt, time, TODAY } from './dayAndPart';
import { stepMeaning, type Phrase, type TimeMeaning } from '../meaning';
import { namedHourAt } from './namedHours';
import { nightOfTwoAt } from './nights';
import { pointerAt } from './steps';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** "this morning", "that night", "the next evening". */
export function pointedPartAt(words: Words, at: number): (Phrase & { readonly meaning: TimeMeaning }) | undefined {
  const pointer = pointerAt(words, at);
  if (pointer === undefined) return undefined;
  const partAt = words.is(pointer.end, 'early', 'late') ? pointer.end + 1 : pointer.end;
  const part = partNameAt(words, partAt);
  // "until well past dawn"
  if (part === undefined || pointer.word === 'past' || words.is(partAt, 'midday', 'dusk')) return undefined;
  const by = pointer.by;
  // "last night" is that of the day before; the next evening in a story is that of the next day.
  const day = stepMeaning('day', by, pointer.anchor);
  const meaning: TimeMeaning = { kind: 'time', time: `T${part.code}`, day, anchor: 'reference' };
  return { start: at, end: part.end, type: 'TIME', meaning, rule: `part-${pointer.pick}` };
}

/** Before an hour, or a part of the day that is as short. */
export const BEFORE_HOUR = wordSet('at by about before until till since after around towards toward from');
const BEFORE_PART = wordSet('in during throughout by through into');

/** The rule of a part of the day that no day is told with; it counts only in what is told as past. */
export const BARE_PART = 'bare-part';

/** The rule of a named hour until which something was or will be: "by nightfall"; what is done so on any day is none. */
export const NAMED_TERM = 'named-term';

function isTermAt(words: Words, at: number): boolean {
  return words.is(at, 'by', 'before', 'until', 'till');
}

/** "at dawn", "in the evening", "late in the afternoon", of a day told before. */
export function barePartAt(words: Words, at: number): Phrase | undefined {
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
export function partOfDayAt(words: Words, at: number): Phrase | undefined {
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
