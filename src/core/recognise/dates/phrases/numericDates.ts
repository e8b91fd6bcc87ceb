import { isDay } from '../values/civilDay';
import { calendarMeaning, datePhrase, type Phrase } from '../meaning';
import type { Words } from './sentenceWords';

/** "25/12/2025", "3/5/2025", "25.12.2025", "25-12-2025", "2025.12.25". */
export function numericDateAt(words: Words, at: number): Phrase | undefined {
  return dottedAt(words, at) ?? separatedAt(words, at) ?? nineElevenAt(words, at);
}

/** "9/11": a day that has become a word. */
function nineElevenAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at, '9') || !words.is(at + 1, '/') || !words.is(at + 2, '11')) return undefined;
  const isWhole = !words.isJoined(at) && words.isJoined(at + 1) && words.isJoined(at + 2) && !words.is(at + 3, '/');
  return isWhole ? stated(at, at + 3, { year: 2001, month: 9, day: 11 }, 'known-day') : undefined;
}

/** With full stops the day comes first (DIN 5008 and its like), or the year, as in East Asia. */
function dottedAt(words: Words, at: number): Phrase | undefined {
  const printed = words.lower(at);
  const parts = (DAY_FIRST.exec(printed) ?? YEAR_FIRST.exec(printed))?.groups;
  if (!parts || !words.isNumber(at)) return undefined;
  return stated(at, at + 1, { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) });
}

const DAY_FIRST = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>[12]\d{3})$/;
const YEAR_FIRST = /^(?<year>[12]\d{3})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/;

function separatedAt(words: Words, at: number): Phrase | undefined {
  const sign = words.lower(at + 1);
  if ((sign !== '/' && sign !== '-') || words.lower(at + 3) !== sign) return undefined;
  if (![1, 2, 3, 4].every((offset) => words.isJoined(at + offset))) return undefined;
  const texts = [words.lower(at), words.lower(at + 2), words.lower(at + 4)] as const;
  const isShort = sign === '/' && /^\d\d$/.test(texts[2]);
  if (!/^\d{1,2}$/.test(texts[0]) || !/^\d{1,2}$/.test(texts[1])) return undefined;
  if (!isShort && !/^[12]\d{3}$/.test(texts[2])) return undefined;
  const [first, second] = [Number(texts[0]), Number(texts[1])];
  // "30/08/25": only where one of the others can be nothing but a day, for three small numbers may be shares or sizes.
  if (isShort && first <= 12 === second <= 12) return undefined;
  const year = isShort ? yearOf(Number(texts[2])) : Number(texts[2]);
  if (first > 12 || first === second) return stated(at, at + 5, { year, month: second, day: first });
  if (second > 12) return stated(at, at + 5, { year, month: first, day: second });
  if (first === 0 || second === 0) return undefined;
  const meaning = { kind: 'numeric', first, second, year } as const;
  return datePhrase(at, at + 5, meaning, 'numeric');
}

/** The year that two digits mean: from 1970 to 2069, as POSIX has it. */
function yearOf(digits: number): number {
  return digits + (digits < 70 ? 2000 : 1900);
}

function stated(
  start: number,
  end: number,
  fields: { readonly year: number; readonly month: number; readonly day: number },
  rule = 'numeric-plain',
): Phrase | undefined {
  if (!isDay(fields)) return undefined;
  return datePhrase(start, end, calendarMeaning(fields), rule);
}
