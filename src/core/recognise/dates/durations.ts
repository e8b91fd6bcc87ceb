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
  const count = parts.length === 1 ? amount : undefined;
  const isAgo = words.is(end, 'ago') || (words.is(end, 'back') && !words.isWord(end + 1));
  const isAhead = words.is(end, 'from') && words.is(end + 1, 'now', 'today');
  if (isAgo || isAhead) {
    const step = count === undefined ? undefined : stepOf(unit, isAgo ? -count : count);
    const meaning: Meaning = step
      ? { kind: 'step', ...step, anchor: 'reference' }
      : { kind: 'fixed', value: isAgo ? 'PAST_REF' : 'FUTURE_REF' };
    return { start, end: isAgo ? end + 1 : end + 2, type: 'DATE', meaning, rule: isAgo ? 'ago' : 'from-now' };
  }
  const direction = countedDirection(words, end);
  const reaches = count === undefined || direction === 0 ? undefined : stepOf(unit, count * direction);
  const ahead = count === undefined || !words.is(start - 1, 'in') ? undefined : stepOf(unit, count);
  return {
    start,
    end,
    type: 'DURATION',
    rule,
    meaning: {
      kind: 'period',
      value: periodValue(parts),
      ...(reaches ? { reaches } : {}),
      ...(ahead ? { ahead } : {}),
    },
  };
}

/** "two days later" counts from what was told; "two days after the vote" from an event that has no date. */
function countedDirection(words: Words, at: number): 1 | -1 | 0 {
  if (words.is(at, 'later', 'afterward', 'afterwards')) return 1;
  if (words.is(at, 'earlier', 'beforehand')) return -1;
  if (words.isWord(at + 1) || words.isNumber(at + 1)) return 0;
  return words.is(at, 'after') ? 1 : words.is(at, 'before') ? -1 : 0;
}

/**
 * A step is as exact as its unit, but nobody counts back in decades: "two decades ago" is a year; "a year and a half
 * ago" is a month. `undefined` for other fractions.
 */
function stepOf(unit: Unit, by: number): { readonly unit: Unit; readonly by: number } | undefined {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'millennium' ? 1000 : undefined;
  const step = years !== undefined ? { unit: 'year' as const, by: by * years } : { unit, by };
  if (Number.isInteger(step.by)) return step;
  const months = step.unit === 'year' ? step.by * 12 : Number.NaN;
  return Number.isInteger(months) ? { unit: 'month', by: months } : undefined;
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
  if (
    words.is(
      at - 1,
      'what',
      'such',
      'quite',
      'many',
      'miles',
      'mile',
      'km',
      'kilometres',
      'kilometers',
      'metres',
      'meters',
      'knots',
    )
  )
    return undefined;
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
  if (words.isCapital(at) && !words.isFirst(at)) return undefined;
  if (words.isHyphen(at + 1) || words.isHyphen(at - 1) || words.is(at + 1, "'", '’', 'old')) return undefined;
  // "the minutes of the meeting", "the hours of the day"
  if (words.is(at + 1, 'of') && words.is(at + 2, 'the', 'its', 'their', 'his', 'her', 'our', 'my')) return undefined;
  if (words.isNumber(at - 1)) return undefined;
  if (!isCounting(words, at) && !isTimed(words, at)) return undefined;
  return { start: at, end: at + 1, parts: [{ unit, amount: undefined }], rule: 'duration-bare' };
}

/** "hours before the vote", "the years that followed", "weeks of talks" at the head of a clause. */
function isCounting(words: Words, at: number): boolean {
  const follows =
    (words.is(at + 1, 'that') && words.is(at + 2, 'follow', 'followed', 'preceded')) ||
    (words.is(at + 1, 'to') && words.is(at + 2, 'come', 'follow'));
  if (AFTER_BARE_UNITS.has(words.lower(at + 1)) || follows) return true;
  if (words.is(at - 1, 'the')) return words.is(at + 1, 'leading');
  return !words.isWord(at - 1) && words.is(at + 1, 'of', 'into', 'without', 'passed', 'apart');
}

/** "for weeks", "spent months"; "and", "or" only behind other units: "months or years", not "agendas and minutes". */
function isTimed(words: Words, at: number): boolean {
  if (words.is(at - 1, 'and', 'or')) return [2, 3, 4].some((back) => PLURAL_UNITS.has(words.lower(at - back)));
  return BEFORE_BARE_UNITS.has(words.lower(at - 1));
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
