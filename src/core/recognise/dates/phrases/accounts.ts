import { monthNumberAt } from './calendarNames';
import { periodValue } from '../values/periodValue';
import type { Phrase } from '../meaning';
import type { Words } from './sentenceWords';
import { yearNumberAt } from './years';

/** How many months an account is kept for, by its name. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['half-year', 6],
  ['year', 12],
  ['decade', 120],
]);

/**
 * "the year" of "the year to 31 March", "the quarter" of "the quarter ended Sept. 30", "the decade" of "the decade to 2019":
 * how long an account runs that ends then.
 */
export function accountAt(words: Words, at: number): Phrase | undefined {
  const months = MONTHS.get(words.lower(at));
  if (months === undefined || !words.is(before(words, at), 'the', 'its', 'a')) return undefined;
  const endsAt = endingAt(words, at + 1);
  if (endsAt === undefined) return undefined;
  const isDayFirst = words.isNumber(endsAt);
  const isYear = months > 12 && yearNumberAt(words, endsAt) !== undefined;
  if (!isYear && monthNumberAt(words, isDayFirst ? endsAt + 1 : endsAt) === undefined) return undefined;
  const part =
    months % 12 === 0 ? { unit: 'year' as const, amount: months / 12 } : { unit: 'month' as const, amount: months };
  const meaning = { kind: 'period', value: periodValue([part]) } as const;
  return { start: before(words, at) + 1, end: at + 1, type: 'DURATION', meaning, rule: 'account' };
}

/** Where what is said of the account begins: "the fiscal year". */
function before(words: Words, at: number): number {
  return words.is(at - 1, 'fiscal', 'financial', 'full', 'business') ? at - 2 : at - 1;
}

/** Where the day or month stands at which an account is closed; `undefined` where none does. */
function endingAt(words: Words, at: number): number | undefined {
  if (words.is(at, 'to', 'through'))
    return words.is(at + 1, 'end') ? (words.isHyphen(at + 2) ? at + 3 : at + 2) : at + 1;
  if (!words.is(at, 'ended', 'ending')) return undefined;
  return words.is(at + 1, 'in', 'on') ? at + 2 : at + 1;
}
