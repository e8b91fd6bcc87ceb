import { AnyScript } from '../../../text/anyScript';
import { bareUnitsAt } from './bareUnits';
import type { Length } from '../values/length';
import type { Unit } from '../meaning';
import { amountAt, type Amount } from './numbers';
import type { PeriodPart } from '../values/periodValue';
import { NAMED_INSTRUMENTS } from '../words/context';
import { LONG_WORDS, PLURAL_UNITS, SHORT_UNITS, SINGULAR_UNITS, UNIT_ADJECTIVES } from '../words/quantities';
import { Sign } from './signs';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** A length of time in any of its forms; `undefined` if none begins here. */
export function lengthAt(words: Words, at: number): Length | undefined {
  const sign = words.sign(at);
  if ((sign & (Sign.unit | Sign.units | Sign.long)) !== 0) {
    // "quarter-century"
    const half = (sign & Sign.half) !== 0 ? halfAt(words, at) : undefined;
    if (half) return half;
    return longWordAt(words, at) ?? oldWordAt(words, at) ?? bareUnitsAt(words, at);
  }
  return (
    ((sign & (Sign.half | Sign.article)) !== 0 ? halfAt(words, at) : undefined) ??
    ((sign & Sign.amount) !== 0 ? threeQuartersAt(words, at) : undefined) ??
    ((sign & AMOUNT_STARTS) !== 0 ? amountLengthAt(words, at) : undefined) ??
    ((sign & Sign.article) !== 0 ? articleLengthAt(words, at) : undefined)
  );
}

const AMOUNT_STARTS = Sign.number | Sign.amount | Sign.article | Sign.half;

/** "three-quarters of an hour". */
function threeQuartersAt(words: Words, at: number): Length | undefined {
  const quartersAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  if (!words.is(at, 'three') || !words.is(quartersAt, 'quarters') || !words.is(quartersAt + 1, 'of')) return undefined;
  const unit = words.is(quartersAt + 2, 'a', 'an') ? SINGULAR_UNITS.get(words.lower(quartersAt + 3)) : undefined;
  if (unit === undefined || unit === 'second' || isOld(words, quartersAt + 4)) return undefined;
  return { start: at, end: quartersAt + 4, parts: [{ unit, amount: 0.75 }], rule: 'duration-half' };
}

/** "half an hour", "half-hour", "a half century", "a quarter of an hour", "quarter-century". */
export function halfAt(words: Words, at: number): Length | undefined {
  const start = at;
  let i = words.is(at, 'a') && words.is(at + 1, 'half', 'quarter') ? at + 1 : at;
  const amount = words.is(i, 'half') ? 0.5 : words.is(i, 'quarter') ? 0.25 : undefined;
  if (amount === undefined || words.is(at - 1, 'first', 'second')) return undefined;
  i++;
  if (words.isHyphen(i)) i++;
  else if (amount === 0.25 && words.is(i, 'of')) i++;
  else if (amount === 0.25) return undefined;
  if (words.is(i, 'a', 'an')) i++;
  const unit = SINGULAR_UNITS.get(words.lower(i));
  if (unit === undefined || unit === 'second' || unit === 'quarter' || isOld(words, i + 1)) return undefined;
  return { start, end: i + 1, parts: [{ unit, amount }], rule: 'duration-half' };
}

/** "30 days", "six-month", "two years and three months", "several weeks": an amount with its units. */
export function amountLengthAt(words: Words, at: number): Length | undefined {
  if (isAge(words, at) || isInNumber(words, at)) return undefined;
  const amount = amountAt(words, at);
  if (amount === undefined) return undefined;
  const first = countedUnit(words, at, amount);
  if (first === undefined || isOld(words, first.end) || isTitle(words, at, first.end)) return undefined;
  const isWhole = amount.value !== undefined && !first.isHyphenated;
  const length = withSmaller(words, first.end, { unit: first.unit, amount: amount.value }, isWhole);
  const isLong = words.isHyphen(length.end) && words.is(length.end + 1, 'long');
  return { start: at, end: isLong ? length.end + 2 : length.end, parts: length.parts, rule: 'duration' };
}

/** Adds the smaller units behind a length: "1 year, 2 months and 3 days". */
function withSmaller(
  words: Words,
  end: number,
  first: PeriodPart,
  isWhole: boolean,
): { readonly end: number; readonly parts: readonly PeriodPart[] } {
  const parts = [first];
  let at = end;
  while (isWhole && parts.length < 4) {
    const restAt = words.is(at, ',') && words.is(at + 1, 'and') ? at + 2 : words.is(at, 'and', ',') ? at + 1 : at;
    const amount = amountAt(words, restAt);
    const counted = amount && countedUnit(words, restAt, amount);
    if (amount?.value === undefined || !counted || !isSmaller(counted.unit, parts.at(-1)!.unit)) break;
    if (isOld(words, counted.end)) break;
    parts.push({ unit: counted.unit, amount: amount.value });
    at = counted.end;
  }
  return { end: at, parts };
}

/** The unit behind an amount. One of them alone is a duration only where it cannot be an idiom ("one day"). */
function countedUnit(
  words: Words,
  at: number,
  amount: Amount,
): { readonly end: number; readonly unit: Unit; readonly isHyphenated: boolean } | undefined {
  let i = amount.end;
  // "thirty (30) days", as contracts have it
  if (words.is(i, '(') && words.isNumber(i + 1) && words.is(i + 2, ')')) i += 3;
  const isHyphenated = words.isHyphen(i);
  if (isHyphenated) i++;
  else if (words.in(i, UNIT_ADJECTIVES)) i++;
  const singular = SINGULAR_UNITS.get(words.lower(i));
  const plural = PLURAL_UNITS.get(words.lower(i)) ?? (words.isNumber(at) ? SHORT_UNITS.get(words.lower(i)) : undefined);
  const unit = singular ?? plural;
  if (unit === undefined) return undefined;
  // "three quarters of the crew"
  const isOfYears =
    words.is(i - 1, 'consecutive', 'successive', 'straight') || words.is(at - 1, 'next', 'last', 'past');
  if (unit === 'quarter' && !isOfYears) return undefined;
  if (isHyphenated || plural !== undefined) return { end: i + 1, unit, isHyphenated };
  if (amount.value === 1) {
    const isIdiom = (unit === 'day' || unit === 'night' || unit === 'second') && i === amount.end;
    return isIdiom && !isMeasured(words, at, i + 1) ? undefined : { end: i + 1, unit, isHyphenated };
  }
  // "a 20 minute walk": the hyphen is often left out before a noun; years and "the third 2019 week" are no amounts.
  const isYear = amount.value !== undefined && amount.value >= 1900 && amount.value <= 2100;
  if (isYear || unit === 'second' || unit === 'night' || unit === 'weekend' || !words.isWord(i + 1)) return undefined;
  return { end: i + 1, unit, isHyphenated };
}

/** "an hour", "a decade", "another week", "a full year"; also "an hour and a half". */
function articleLengthAt(words: Words, at: number): Length | undefined {
  if (!words.is(at, 'a', 'an', 'another')) return undefined;
  if (words.in(at - 1, BEFORE_NO_LENGTH)) return undefined;
  const i = words.in(at + 1, UNIT_ADJECTIVES) ? at + 2 : at + 1;
  const unit = SINGULAR_UNITS.get(words.lower(i));
  if (unit === undefined || unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  if (words.isHyphen(i + 1) || isOld(words, i + 1) || words.is(i + 1, 'when', 'that', 'where')) return undefined;
  const isLoose = unit === 'day' || unit === 'night' || unit === 'minute';
  if (isLoose && !isMeasured(words, at, i + 1)) return undefined;
  if (words.is(i + 1, 'and') && words.is(i + 2, 'a') && words.is(i + 3, 'half')) {
    return { start: at, end: i + 4, parts: [{ unit, amount: 1.5 }], rule: 'duration' };
  }
  // "a week or two" is vague, "a week or so" is a week.
  if (words.is(i + 1, 'or') && words.is(i + 2, 'two', 'so', 'more')) {
    const amount = words.is(i + 2, 'two') ? undefined : 1;
    return {
      start: at,
      end: words.is(i + 2, 'more') ? i + 1 : i + 3,
      parts: [{ unit, amount }],
      rule: 'duration-article',
    };
  }
  // "a Year 11 pupil", "a week 12 scan": a number of a row.
  if (/^\d\d?(?:\d\d)?$/.test(words.lower(i + 1))) return undefined;
  const { end, parts } = withSmaller(words, i + 1, { unit, amount: 1 }, words.is(i + 1, 'and'));
  return { start: at, end, parts, rule: 'duration-article' };
}

/** "what a day", "many a year", "30 miles an hour". */
const BEFORE_NO_LENGTH = wordSet('what such quite many miles mile km kilometres kilometers metres meters knots');

/** "weeklong", "day-long", "decades-long". */
function longWordAt(words: Words, at: number): Length | undefined {
  const long = LONG_WORDS.get(words.lower(at));
  if (long) return { start: at, end: at + 1, parts: [{ unit: long, amount: 1 }], rule: 'duration-long' };
  if (!words.isHyphen(at + 1) || !words.is(at + 2, 'long')) return undefined;
  const singular = SINGULAR_UNITS.get(words.lower(at));
  const unit = singular ?? PLURAL_UNITS.get(words.lower(at));
  if (unit === undefined) return undefined;
  return { start: at, end: at + 3, parts: [{ unit, amount: singular ? 1 : undefined }], rule: 'duration-long' };
}

/** "decades-old", "centuries-old": how long something has lasted; with a number it is an age. */
function oldWordAt(words: Words, at: number): Length | undefined {
  const unit = words.isHyphen(at + 1) && words.is(at + 2, 'old') ? PLURAL_UNITS.get(words.lower(at)) : undefined;
  if (unit === undefined || words.isHyphen(at - 1) || words.isNumber(at - 1)) return undefined;
  return { start: at, end: at + 3, parts: [{ unit, amount: undefined }], rule: 'duration-long' };
}

/** True where "a day" and "one day" measure time: "within a day", "one day after". */
function isMeasured(words: Words, start: number, end: number): boolean {
  if (words.is(end, 'or') && words.is(end + 1, 'two', 'so')) return true;
  if (words.in(end, COUNTING)) return true;
  return words.in(start - 1, MEASURING) && !words.is(end, 'when', 'that', 'where');
}

const COUNTING = wordSet('ago later earlier before after prior following ahead away from');
const MEASURING = wordSet(`
  for within in about than only just nearly almost over under after lasted last least took takes take barely once
`);

/** "aged 40", "aged between 18 and 25 years", "at the age of two years". */
function isAge(words: Words, at: number): boolean {
  // "aged 71, three days before", "raise the pension age by three months"
  if (words.is(at - 1, ',', 'by')) return false;
  for (let i = at - 1; i >= at - 4; i--)
    if (words.is(i, 'aged', 'age') || (i < at - 1 && words.is(i, 'ages'))) return true;
  return false;
}

function isOld(words: Words, at: number): boolean {
  const next = words.isHyphen(at) ? at + 1 : at;
  return words.is(next, 'old', 'olds') || (words.is(at, 'of') && words.is(at + 1, 'age'));
}

/** "30 Seconds to Mars", "60 Minutes", "the Seven Years’ War": a capital within a sentence that is no headline. */
function isTitle(words: Words, start: number, end: number): boolean {
  if (!words.isCapital(end - 1)) return false;
  if (words.isCapital(end) && words.in(end, NAMED_INSTRUMENTS)) return true;
  if (words.is(end, "'", '’') && words.in(end + 1, NAMED_INSTRUMENTS)) return true;
  for (let i = start - 8; i < end + 8; i++) {
    if (words.mayBeNoun(i) && !words.isCapital(i)) return true;
  }
  return false;
}

const NO_COUNT_SIGN = new AnyScript(/^[#/$]$/u, () => new RegExp(String.raw`^[#/\p{Sc}]$`, 'u'));

/** True behind a currency sign, a hash or a slash: the number belongs to that; "pre-2019 days" are none that are counted. */
function isInNumber(words: Words, at: number): boolean {
  if (words.isHyphen(at - 1) && words.is(at - 2, 'pre', 'post')) return true;
  return words.isNumber(at) && words.isJoined(at) && NO_COUNT_SIGN.test(words.lower(at - 1));
}

const ORDER: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function isSmaller(unit: Unit, than: Unit): boolean {
  return ORDER.includes(unit) && ORDER.indexOf(unit) < ORDER.indexOf(than);
}
