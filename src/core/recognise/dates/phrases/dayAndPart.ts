import { dateAt } from './dates';
import { calendarMeaning, stepMeaning, type Meaning, type PartOfDay, type Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { PARTS_OF_DAY } from '../words/calendar';
import type { Words } from './sentenceWords';

/** The day of writing. */
export const TODAY = stepMeaning('day', 0);

/** "12 May", "Thursday", and in a story "the 7th": a day with or without its article. */
export function dayOrOrdinalAt(
  words: Words,
  at: number,
): { readonly end: number; readonly meaning: Meaning } | undefined {
  const dayAt = words.is(at, 'the') ? at + 1 : at;
  const day = dayBehind(words, dayAt);
  if (day !== undefined) return day;
  const inMonth = dayAt > at && words.isNumber(dayAt) ? ordinalAt(words, dayAt) : undefined;
  return inMonth && inMonth.value <= 31 && !words.mayBeNoun(inMonth.end)
    ? { end: inMonth.end, meaning: calendarMeaning({ day: inMonth.value }) }
    : undefined;
}

/** The part of a day that is named here, with the token behind it: "evening", "mid-morning". */
export function partNameAt(words: Words, at: number): { readonly end: number; readonly code: PartOfDay } | undefined {
  const i = words.is(at, 'mid') && words.isHyphen(at + 1) ? at + 2 : at;
  const code = PARTS_OF_DAY.get(words.lower(i));
  return code === undefined || words.isHyphen(i + 1) || (words.isCapital(i) && words.isCapital(i + 1))
    ? undefined
    : { end: i + 1, code };
}

/** A date of the size of a day. */
export function dayBehind(words: Words, at: number): Phrase | undefined {
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

/** A clock time or a part of a day, of a day that is told with it or else before. */
export function time(start: number, end: number, value: string, day: Meaning | undefined, rule: string): Phrase {
  const meaning: Meaning =
    day === undefined
      ? { kind: 'time', time: value, anchor: 'text' }
      : { kind: 'time', time: value, day, anchor: 'reference' };
  return { start, end, type: 'TIME', meaning, rule };
}
