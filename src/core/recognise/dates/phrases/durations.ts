import { LexemeTest } from '../../../text/lexeme';
import type { Length } from '../values/length';
import { accountAt } from './accounts';
import { termAt } from './deadlines';
import { weekdayNumberAt } from './calendarNames';
import { amountLengthAt, halfAt, lengthAt } from './lengths';
import { amountAt } from './numbers';
import { Sign } from './signs';
import { SEASONS, WEEKDAYS } from '../words/calendar';
import { calendarMeaning, datePhrase, stepMeaning, type Meaning, type Phrase, type Unit } from '../meaning';
import { periodValue } from '../values/periodValue';
import { PLURAL_UNITS } from '../words/quantities';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** Durations, and what is counted with them: "30 days", "six-month", "weeks", "two years ago", "a week from now". */
export function durationAt(words: Words, at: number): Phrase | undefined {
  const counted = weekdaysAgoAt(words, at) ?? weekOnAt(words, at) ?? accountAt(words, at);
  if (counted !== undefined) return counted;
  if (words.is(at, 'first', 'final')) return partOfLengthAt(words, at);
  const length = lengthAt(words, at);
  return length && phraseOf(words, length);
}

const BEFORE_PART = wordSet("the its his her their our my your 's ’s");

/** "the first three months of the year", "its final 48 hours". */
function partOfLengthAt(words: Words, at: number): Phrase | undefined {
  if (!words.in(at - 1, BEFORE_PART)) return undefined;
  const length = amountLengthAt(words, at + 1);
  if (length === undefined || words.isHyphen(length.end - 2) || !words.in(length.end - 1, PLURAL_UNITS)) {
    return undefined;
  }
  const meaning: Meaning = { kind: 'period', value: periodValue(length.parts) };
  return { start: at, end: length.end, type: 'DURATION', meaning, rule: 'duration-part' };
}

/** "two Sundays ago", "three summers ago". */
function weekdaysAgoAt(words: Words, at: number): Phrase | undefined {
  if (!words.shows(at, Sign.number | Sign.amount)) return undefined;
  const amount = amountAt(words, at);
  if (amount?.value === undefined || amount.value > 5 || !words.is(amount.end + 1, 'ago')) return undefined;
  const name = words.lower(amount.end).replace(/s$/, '');
  const weekday = WEEKDAYS.get(name);
  const season = SEASONS.get(name);
  if (season !== undefined) {
    return datePhrase(at, amount.end + 2, calendarMeaning({ season, nth: amount.value, pick: 'last' }), 'season-ago');
  }
  if (weekday === undefined) return undefined;
  return datePhrase(at, amount.end + 2, calendarMeaning({ weekday, nth: amount.value, pick: 'last' }), 'weekday-ago');
}

/**
 * "a week on Monday", "a week from Monday": the Monday after the next one; "a week last Monday": the one before the last.
 * Not "for a week on Monday".
 */
function weekOnAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at, 'a') || !words.is(at + 1, 'week') || !words.is(at + 2, 'on', 'from', 'last')) return undefined;
  if (words.in(at - 1, LASTING)) return undefined;
  const weekday = weekdayNumberAt(words, at + 3);
  if (weekday === undefined || words.isNumber(at + 4)) return undefined;
  const pick = words.is(at + 2, 'last') ? 'last' : undefined;
  return datePhrase(at, at + 4, calendarMeaning({ weekday, nth: 2, pick }), 'week-on');
}

const LASTING = wordSet('for in within of over than once twice times about after take lasts');

/** A number (or vague amount) and units behind a word like "last" or "past": "last three years", "recent weeks". */
export function countedUnitsAt(words: Words, at: number): { readonly end: number; readonly value: string } | undefined {
  const length = amountLengthAt(words, at) ?? halfAt(words, at);
  if (length) return { end: length.end, value: periodValue(length.parts) };
  const unit = PLURAL_UNITS.get(words.lower(at));
  return unit && { end: at + 1, value: periodValue([{ unit, amount: undefined }]) };
}

function phraseOf(words: Words, length: Length): Phrase | undefined {
  const { start, end, parts, rule } = length;
  const { unit, amount } = parts[0]!;
  const count = parts.length === 1 ? amount : undefined;
  const isAgo =
    words.is(end, 'ago') ||
    (words.is(end, 'back') && (!words.isWord(end + 1) || words.is(end + 1, 'that', 'when', 'and', 'but', 'which')));
  const isAhead = words.is(end, 'from') && words.is(end + 1, 'now', 'today');
  if (isAgo || isAhead) {
    const step = count === undefined ? undefined : stepOf(unit, isAgo ? -count : count);
    const beside = isAgo && step ? besideToday(words, end + 1, step) : undefined;
    if (beside) return datePhrase(start, beside.end, beside.meaning, 'ago-today');
    const meaning: Meaning = step
      ? { kind: 'step', ...step, anchor: 'reference', isCompared: count === 1 && isAgo && isCompared(words, start) }
      : { kind: 'fixed', value: isAgo ? 'PAST_REF' : 'FUTURE_REF' };
    return datePhrase(start, isAgo ? end + 1 : end + 2, meaning, isAgo ? 'ago' : 'from-now');
  }
  // "in three days' time", "in a week's time"
  const isTime = words.is(start - 1, 'in') && words.is(end, "'s", '’s', "'", '’') && words.is(end + 1, 'time');
  const inTime = isTime && count !== undefined ? stepOf(unit, count) : undefined;
  if (inTime) return datePhrase(start, end + 2, { kind: 'step', ...inTime, anchor: 'reference' }, 'ahead');
  // "five years on, the files were opened", "where are they now, five years on?"
  const isOn = words.is(end, 'on') && !words.isWord(end + 1) && !words.isNumber(end + 1);
  // "forty years after that", but "two years after that attack"
  const isAfterThat = words.is(end, 'after') && words.is(end + 1, 'that') && !words.mayBeNoun(end + 2);
  const isLater = words.is(end, 'later') || isOn || isAfterThat;
  // "from $2 million a year before."
  const isYearBefore = words.is(end, 'before') && countedDirection(words, end) < 0 && isCompared(words, start);
  const told = words.is(end + 1, 'than')
    ? 0
    : isLater
      ? 1
      : words.is(end, 'earlier', 'previously') || isYearBefore
        ? -1
        : 0;
  const from = told === 0 || count === undefined || isClockUnit(unit) ? undefined : stepOf(unit, count * told);
  if (from) {
    const meaning: Meaning = {
      kind: 'step',
      ...from,
      anchor: 'text',
      isCompared: told < 0 && isCompared(words, start),
    };
    return datePhrase(start, end + (isAfterThat ? 2 : 1), meaning, told > 0 ? 'later' : 'earlier');
  }
  const direction = countedDirection(words, end);
  const reaches = count === undefined || direction === 0 ? undefined : stepOf(unit, count * direction);
  const deadline = parts.length === 1 ? termAt(words, start, end, unit, amount) : undefined;
  // "twice in three days", "more in a week than": how often, and how much.
  const isRate = words.is(start - 2, 'twice', 'once', 'times', 'time', 'more', 'less', 'much') || words.is(end, 'than');
  const leadsOn = words.is(start - 1, 'in') && !isRate && !isRanked(words, start - 2);
  const ahead = count === undefined || !leadsOn ? undefined : stepOf(unit, count);
  return {
    start,
    end,
    type: 'DURATION',
    rule,
    meaning: {
      kind: 'period',
      value: periodValue(parts),
      ...(reaches ? { reaches } : {}),
      ...(deadline ? { deadline } : {}),
      ...(ahead ? { ahead } : {}),
    },
  };
}

/** "up from 4% a year earlier", "against a loss of $2m a year ago". */
function isCompared(words: Words, start: number): boolean {
  for (let i = start - 1; i >= start - COMPARED_REACH; i--) if (words.in(i, COMPARING)) return true;
  return false;
}

/** How many tokens before a date the word may stand that compares: "from a net loss of $1.2 million". */
const COMPARED_REACH = 9;
const COMPARING = wordSet('from against with than versus vs over');

/** "the eighth leader in ten years", "its worst loss in a decade": of all that there were, and not what lies ahead. */
function isRanked(words: Words, last: number): boolean {
  for (let i = last; i > last - RANK_REACH && words.isWord(i); i--) if (isRank.of(words.token(i)!.lexeme)) return true;
  return false;
}

const RANK_REACH = 6;
const isRank = new LexemeTest(({ lower }) =>
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d+(?:st|nd|rd|th)|only|best|worst|(?:bigg|larg|small|high|low|deadli|long|short|fast|slow|strong|weak|steep|sharp|great|heavi|hott|cold|wett|dri|poor|clos|tough)est|most|least)$/.test(
    lower,
  ),
);

/** "a year ago today", "ten years ago this week", "a week ago Monday". */
function besideToday(
  words: Words,
  at: number,
  { unit, by }: { readonly unit: Unit; readonly by: number },
): { readonly end: number; readonly meaning: Meaning } | undefined {
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const weekday = weekdayNumberAt(words, at);
  if (weekday !== undefined) {
    // "a year ago Friday", of this week's; "a week ago Monday"
    if (words.isNumber(at + 1) || words.mayBeNoun(at + 1)) return undefined;
    const day: Meaning = calendarMeaning({ weekday, pick: unit === 'week' ? undefined : 'this' });
    return { end: at + 1, meaning: { kind: 'beside', day, by, unit } };
  }
  if (unit === 'year' && words.is(at, 'this') && words.is(at + 1, 'month'))
    return { end: at + 2, meaning: stepMeaning('month', by * 12) };
  const isWeek = words.is(at, 'this') && words.is(at + 1, 'week');
  if (!isWeek && !words.is(at, 'today')) return undefined;
  const today = stepMeaning('day', 0);
  const day: Meaning = { kind: 'beside', day: today, by, unit };
  return isWeek ? { end: at + 2, meaning: { kind: 'weekOf', day } } : { end: at + 1, meaning: day };
}

/** "two hours later" is of the same day: a length of time that leads to no other date. */
function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** "two days afterwards" counts from what was told; "two days after the vote" from an event that has no date. */
function countedDirection(words: Words, at: number): 1 | -1 | 0 {
  if (words.is(at, 'afterward', 'afterwards')) return 1;
  if (words.is(at, 'beforehand')) return -1;
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
