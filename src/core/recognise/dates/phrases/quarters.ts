import { wordSet } from '../../../text/wordSet';
import { fixedPhrase, type Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { Sign } from './signs';
import type { Words } from './sentenceWords';
import { partOfYear, yearOfPartAt } from './yearOfPart';

const BUSINESS = wordSet(
  'results earnings profit profits loss losses revenue revenues turnover income dividend ebitda sales growth net gdp economy exports inflation shipments deliveries analysts investors shares stock stocks bond bonds dollar yen index prices trading yield yields futures orders output production rates markets crude produced tonnes barrels ounces mined registrations subscribers',
);
const ACCOUNTS = wordSet('review report update forecast outlook guidance');

/** "the third quarter of last year", "second-quarter profit", "Q1 2025", "the first half of 2024". */
export function quarterAt(words: Words, at: number): Phrase | undefined {
  if (!words.shows(at, Sign.fiscal | Sign.ordinal | Sign.rank)) return undefined;
  const code = /^(?<letter>[qh])(?<number>[1-4])$/.exec(words.lower(at))?.groups;
  if (code && words.isCapital(at)) {
    const isQuarter = code.letter === 'q';
    const year = yearOfPartAt(words, at + 1);
    const isTold = year !== undefined || (words.is(at - 1, 'in', 'for', 'of', 'during') && tellsOfBusiness(words));
    if (!isQuarter && (!isTold || Number(code.number) > 2)) return undefined;
    const fields = isQuarter ? { quarter: Number(code.number) } : { half: Number(code.number) };
    const account = year && accountYear(words, year.end);
    return account
      ? partOfYear(at, account.end, { ...fields, within: account.meaning }, 'quarter')
      : partOfYear(at, year?.end ?? at + 1, { ...fields, ...year?.fields }, 'quarter');
  }
  const counted = countedPartAt(words, at);
  if (counted === undefined) return undefined;
  const { end, fields } = counted;
  const year = yearOfPartAt(words, end);
  const account = year && accountYear(words, year.end);
  if (account) return partOfYear(at, account.end, { ...fields, within: account.meaning }, 'quarter-year');
  if (year) return partOfYear(at, year.end, { ...fields, ...year.fields }, 'quarter-year');
  // Games have quarters and halves as well; business speaks of results.
  const isBefore = words.in(end, BUSINESS);
  const isBound =
    fields.quarter !== undefined &&
    words.is(at - 1, 'the') &&
    words.is(at - 2, 'until', 'till', 'by', 'since', 'before');
  const isBusiness =
    isBefore ||
    (fields.quarter !== undefined && words.in(end, ACCOUNTS)) ||
    isBound ||
    words.is(at - 1, 'fiscal') ||
    (words.is(at - 1, 'the', 'its', 'their') && tellsOfBusiness(words));
  return isBusiness && !words.is(at, 'last', 'final') && !words.is(end, 'of')
    ? partOfYear(at, end, fields, 'quarter')
    : undefined;
}

/** "2H26", "1Q25", "3Q2025": as analysts write them. */
export function shortPartAt(words: Words, at: number): Phrase | undefined {
  const code = words.isJoined(at + 1)
    ? /^(?<letter>[hq])(?<year>\d\d(?:\d\d)?)$/.exec(words.lower(at + 1))?.groups
    : undefined;
  const number = code && words.integer(at);
  if (number === undefined || number < 1 || number > (code!.letter === 'q' ? 4 : 2)) return undefined;
  const year = Number(code!.year!.padStart(4, '20'));
  return partOfYear(at, at + 2, code!.letter === 'q' ? { quarter: number, year } : { half: number, year }, 'quarter');
}

/** "the first quarter of 2026-27": the year of somebody's accounts, where `end` is behind the first of the two. */
function accountYear(words: Words, end: number): Phrase | undefined {
  const first = words.integer(end - 1);
  const isLinked = (words.isDash(end) || words.is(end, '/')) && words.isJoined(end) && words.isJoined(end + 1);
  const next = String((first ?? 0) + 1);
  if (!isLinked || !words.is(end + 1, next, next.slice(2)) || next.length < 4) return undefined;
  return fixedPhrase(end - 1, end + 2, `FY${first}`, 'fiscal-year');
}

/** "third quarter", "first-half", "last quarter": which of a year it is. */
function countedPartAt(
  words: Words,
  at: number,
): { readonly end: number; readonly fields: { readonly quarter?: number; readonly half?: number } } | undefined {
  const ordinal = words.is(at, 'last', 'final', 'latter') ? { end: at + 1, value: 0 } : ordinalAt(words, at);
  if (ordinal === undefined) return undefined;
  const nounAt = words.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const isQuarter = words.is(nounAt, 'quarter');
  const count = isQuarter ? 4 : 2;
  if (!(isQuarter || words.is(nounAt, 'half')) || ordinal.value > count) return undefined;
  const number = ordinal.value || count;
  return { end: nounAt + 1, fields: isQuarter ? { quarter: number } : { half: number } };
}

/** "last year's third quarter": the part stands behind its year. */
export function withPartBehind(words: Words, year: Phrase | undefined): Phrase | undefined {
  const isYear = year?.meaning.kind === 'step' && year.meaning.unit === 'year' && words.is(year.end, "'s", '’s');
  const counted = isYear ? countedPartAt(words, year.end + 1) : undefined;
  return counted
    ? partOfYear(year!.start, counted.end, { ...counted.fields, within: year!.meaning }, 'quarter-year')
    : year;
}

/** True for a sentence of results, trade or a market. */
export function tellsOfBusiness(words: Words): boolean {
  // A bound, so that a long row of quarters does not make the pass quadratic.
  for (let i = 0; i < Math.min(words.size, 60); i++) if (words.in(i, BUSINESS)) return true;
  return false;
}
