import type { Meaning, Phrase, Unit } from './meaning';
import { amountAt, type Amount } from './numbers';
import { periodValue, type PeriodPart } from './periodValue';
import { AFTER_BARE_UNITS, BEFORE_BARE_UNITS } from './words/context';
import { LONG_WORDS, PLURAL_UNITS, SINGULAR_UNITS, UNIT_ADJECTIVES } from './words/quantities';
import type { Words } from './words';

/** A length of time as it is printed, before it is known whether it is a duration or a step ("ago"). */
interface Length {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly PeriodPart[];
  readonly rule: string;
}

/** Durations, and what is counted with them: "30 days", "six-month", "weeks", "two years ago", "a week from now". */
export function durationAt(words: Words, at: number): Phrase | undefined {
  const length = lengthAt(words, at);
  return length && phraseOf(words, length);
}

/** A number (or vague amount) and units behind a word like "last" or "past": "last three years", "recent weeks". */
export function countedUnitsAt(words: Words, at: number): { readonly end: number; readonly value: string } | undefined {
  const length = amountLengthAt(words, at);
  if (length) return { end: length.end, value: periodValue(length.parts) };
  const unit = PLURAL_UNITS.get(words.lower(at));
  return unit && { end: at + 1, value: periodValue([{ unit, amount: undefined }]) };
}

function phraseOf(words: Words, length: Length): Phrase | undefined {
  const { start, end, parts, rule } = length;
  const { unit, amount } = parts[0]!;
  const isSingle = parts.length === 1 && amount !== undefined && Number.isInteger(amount);
  const isAgo = words.is(end, 'ago') || (words.is(end, 'back') && !words.isWord(end + 1));
  const isAhead = words.is(end, 'from') && words.is(end + 1, 'now', 'today');
  if (isAgo || isAhead) {
    const step = isSingle ? stepOf(unit, isAgo ? -amount : amount) : undefined;
    const meaning: Meaning = step
      ? { kind: 'step', ...step, anchor: 'reference' }
      : { kind: 'fixed', value: isAgo ? 'PAST_REF' : 'FUTURE_REF' };
    return { start, end: isAgo ? end + 1 : end + 2, type: 'DATE', meaning, rule: isAgo ? 'ago' : 'from-now' };
  }
  const direction = words.is(end, 'later', 'after', 'afterward', 'afterwards')
    ? 1
    : words.is(end, 'earlier', 'before', 'beforehand', 'prior')
      ? -1
      : 0;
  return {
    start,
    end,
    type: 'DURATION',
    rule,
    meaning: {
      kind: 'period',
      value: periodValue(parts),
      ...(isSingle && direction !== 0 ? { reaches: stepOf(unit, amount * direction) } : {}),
      ...(isSingle && words.is(start - 1, 'in') ? { ahead: stepOf(unit, amount) } : {}),
    },
  };
}

/** A step is as exact as its unit, but nobody counts back in decades: "two decades ago" is a year. */
function stepOf(unit: Unit, by: number): { readonly unit: Unit; readonly by: number } {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'millennium' ? 1000 : undefined;
  return years === undefined ? { unit, by } : { unit: 'year', by: by * years };
}

function lengthAt(words: Words, at: number): Length | undefined {
  return (
    halfAt(words, at) ??
    amountLengthAt(words, at) ??
    articleLengthAt(words, at) ??
    longWordAt(words, at) ??
    bareUnitsAt(words, at)
  );
}

/** "half an hour", "half-hour", "a half century", "a quarter of an hour", "quarter-century". */
function halfAt(words: Words, at: number): Length | undefined {
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

function amountLengthAt(words: Words, at: number): Length | undefined {
  if (words.is(at - 1, 'aged', 'age') || isInNumber(words, at)) return undefined;
  const amount = amountAt(words, at);
  if (amount === undefined) return undefined;
  const first = countedUnit(words, at, amount);
  if (first === undefined || isOld(words, first.end)) return undefined;
  const parts: PeriodPart[] = [{ unit: first.unit, amount: amount.value }];
  let end = first.end;
  if (amount.value !== undefined && !first.isHyphenated) {
    const restAt = words.is(end, 'and', ',') ? end + 1 : end;
    const rest = amountAt(words, restAt);
    const second = rest && countedUnit(words, restAt, rest);
    if (rest?.value !== undefined && second && isSmaller(second.unit, first.unit) && !isOld(words, second.end)) {
      parts.push({ unit: second.unit, amount: rest.value });
      end = second.end;
    }
  }
  if (words.isHyphen(end) && words.is(end + 1, 'long')) end += 2;
  return { start: at, end, parts, rule: 'duration' };
}

/** The unit behind an amount. One of them alone is a duration only where it cannot be an idiom ("one day"). */
function countedUnit(
  words: Words,
  at: number,
  amount: Amount,
): { readonly end: number; readonly unit: Unit; readonly isHyphenated: boolean } | undefined {
  let i = amount.end;
  const isHyphenated = words.isHyphen(i);
  if (isHyphenated) i++;
  else if (UNIT_ADJECTIVES.has(words.lower(i))) i++;
  const singular = SINGULAR_UNITS.get(words.lower(i));
  const plural = PLURAL_UNITS.get(words.lower(i));
  const unit = singular ?? plural;
  if (unit === undefined) return undefined;
  if (unit === 'quarter' && !words.is(i - 1, 'consecutive', 'successive', 'straight')) return undefined;
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
  const i = UNIT_ADJECTIVES.has(words.lower(at + 1)) ? at + 2 : at + 1;
  const unit = SINGULAR_UNITS.get(words.lower(i));
  if (unit === undefined || unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  if (words.isHyphen(i + 1) || isOld(words, i + 1)) return undefined;
  const isLoose = unit === 'day' || unit === 'night' || unit === 'minute';
  if (isLoose && !isMeasured(words, at, i + 1)) return undefined;
  if (words.is(i + 1, 'and') && words.is(i + 2, 'a') && words.is(i + 3, 'half')) {
    return { start: at, end: i + 4, parts: [{ unit, amount: 1.5 }], rule: 'duration' };
  }
  return { start: at, end: i + 1, parts: [{ unit, amount: 1 }], rule: 'duration-article' };
}

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

/** "for weeks", "hours after", "months of talks": units without a number. */
function bareUnitsAt(words: Words, at: number): Length | undefined {
  const unit = PLURAL_UNITS.get(words.lower(at));
  if (unit === undefined || unit === 'quarter' || unit === 'weekend' || unit === 'night') return undefined;
  const isFirst = words.isFirst(at);
  if (words.isCapital(at) && !isFirst) return undefined;
  if (words.isHyphen(at + 1) || words.isHyphen(at - 1) || words.is(at + 1, "'", '’', 'old')) return undefined;
  const isCounting = AFTER_BARE_UNITS.has(words.lower(at + 1));
  const isAfterMark = !words.isWord(at - 1) && !words.isNumber(at - 1);
  if (words.is(at - 1, 'the')) {
    if (!isCounting && !words.is(at + 1, 'leading', 'running')) return undefined;
  } else if (!isCounting && !isFirst && !isAfterMark && !BEFORE_BARE_UNITS.has(words.lower(at - 1))) return undefined;
  if (words.isNumber(at - 1)) return undefined;
  return { start: at, end: at + 1, parts: [{ unit, amount: undefined }], rule: 'duration-bare' };
}

/** True where "a day" and "one day" measure time: "within a day", "one day after". */
function isMeasured(words: Words, start: number, end: number): boolean {
  return (
    words.is(end, 'ago', 'later', 'earlier', 'before', 'after', 'prior', 'following', 'ahead', 'away', 'from') ||
    (words.is(
      start - 1,
      ...[
        'for',
        'within',
        'in',
        'about',
        'than',
        'only',
        'just',
        'nearly',
        'almost',
        'over',
        'lasted',
        'last',
        'least',
      ],
      ...['under', 'after', 'took', 'takes', 'take', 'barely', 'once'],
    ) &&
      !words.is(end, 'when', 'that', 'where'))
  );
}

function isOld(words: Words, at: number): boolean {
  const next = words.isHyphen(at) ? at + 1 : at;
  return words.is(next, 'old', 'olds') || (words.is(at, 'of') && words.is(at + 1, 'age'));
}

/** True behind a currency sign, a hash or a slash: the number belongs to that. */
function isInNumber(words: Words, at: number): boolean {
  return words.isNumber(at) && words.isJoined(at) && /^[#/\p{Sc}]$/u.test(words.lower(at - 1));
}

const ORDER: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function isSmaller(unit: Unit, than: Unit): boolean {
  return ORDER.includes(unit) && ORDER.indexOf(unit) < ORDER.indexOf(than);
}
