import { countedUnitsAt } from './durations';
import {
  calendarMeaning,
  datePhrase,
  stepMeaning,
  type Anchor,
  type Meaning,
  type Phrase,
  type Pick,
  type StepMeaning,
  type Unit,
} from '../meaning';
import { periodValue } from '../values/periodValue';
import { PLURAL_UNITS, SINGULAR_UNITS } from '../words/quantities';
import { LEADS, PICKS } from '../words/pointers';
import { wordMap, wordSet } from '../../../text/wordSet';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** What a word like "last" says of the period behind it. */
interface Pointer {
  readonly end: number;
  readonly by: number;
  readonly anchor: Anchor;
  readonly pick: Pick;
  /** The word itself, where rules differ by it. */
  readonly word: string;
  /** True if "the" stands before it: "the last year" is a length, "last year" a date. */
  readonly hasArticle: boolean;
}

/** "this", "last", "this coming", "that same" …, with what they point to. */
export function pointerAt(words: Words, at: number): Pointer | undefined {
  if (!words.shows(at, Sign.pointer)) return undefined;
  const word = words.lower(at);
  const found = PICKS.get(word);
  if (found === undefined || isVerb(words, at)) return undefined;
  // "profit for the latest quarter"; the latest of other things is no date.
  if (words.is(at, 'latest') && !words.is(at + 1, 'quarter', 'month', 'week', 'year', 'fiscal')) return undefined;
  const hasArticle = words.is(at - 1, 'the', 'very');
  // "goes on past Friday", "open past New Year's Eve": beyond it. The Friday before is "this past Friday" or "the past Friday".
  if (word === 'past' && !hasArticle && words.shows(at + 1, Sign.weekday | Sign.holiday)) return undefined;
  const second = words.lower(at + 1);
  // "this past week", "this coming Monday", "that same day": the second word decides.
  const isDouble =
    (word === 'this' && ['past', 'coming', 'last', 'next', 'same'].includes(second)) ||
    (word === 'that' && second === 'same');
  const pick = isDouble ? PICKS.get(second)! : found;
  const { by, anchor } = LEADS[pick];
  // "the next day" is told from a day in the story; "next week" from the day of writing.
  const isToldFromText = word === 'next' && hasArticle;
  return {
    end: isDouble ? at + 2 : at + 1,
    by,
    anchor: isToldFromText ? 'text' : anchor,
    pick: isToldFromText ? 'following' : pick,
    word: isDouble ? `${word} ${second}` : word,
    hasArticle,
  };
}

/** "to last three weeks", "will last"; and "following Monday's crash", where "following" is a preposition. */
function isVerb(words: Words, at: number): boolean {
  if (words.is(at, 'following')) return !words.is(at - 1, 'the');
  // "May last year" is the month; "may last years" is not.
  if (words.is(at - 1, 'may') && words.isCapital(at - 1)) return false;
  return words.is(at, 'last') && words.in(at - 1, BEFORE_VERB);
}

const BEFORE_VERB = wordSet('to will would can could may might should must not cannot did does');

const STEP_UNITS: ReadonlySet<string> = wordSet('day week weekend fortnight month quarter year decade century');

/** "last week", "this year", "the next day", "the same month", "the past three years", "recent weeks". */
export function stepAt(words: Words, at: number): Phrase | undefined {
  if (!words.shows(at, Sign.pointer | Sign.vague)) return undefined;
  if (words.is(at, 'recent')) return lengthOf(words, at, at + 1);
  const pointer = pointerAt(words, at);
  if (pointer === undefined || isConjunction(words, at)) return undefined;
  if (words.is(pointer.end, 'season')) return seasonOfPlay(words, at, pointer);
  const isUncounted = pointer.by === 0;
  const counted = isUncounted ? undefined : lengthOf(words, at, pointer.end);
  if (counted) return counted;
  // "in his last year": one of his life, whenever that was.
  if (words.is(at, 'last') && words.is(at - 1, 'his', 'her')) return undefined;
  const unitAt = words.is(pointer.end, 'fiscal', 'financial', 'calendar', 'academic', 'school', 'tax')
    ? pointer.end + 1
    : pointer.end;
  // "this years festival" lacks its apostrophe.
  const isYears = words.is(at, 'this') && words.is(unitAt, 'years') && words.isWord(unitAt + 1);
  const unit = isYears ? 'year' : SINGULAR_UNITS.get(words.lower(unitAt));
  if (unit === undefined || isCompound(words, unitAt)) return undefined;
  const end = unitAt + 1;
  // "the last week of the talks" is a part of something else.
  if (words.is(end, 'of') && words.is(at, 'last') && pointer.hasArticle) return undefined;
  if (isLength(words, pointer, unit, end)) {
    const value = periodValue([{ unit, amount: 1 }]);
    return { start: at, end, type: 'DURATION', meaning: { kind: 'period', value }, rule: 'duration-pointed' };
  }
  if (!STEP_UNITS.has(unit) || !isStep(pointer, unit)) return undefined;
  const year = pointer.word === 'same' && (unit === 'quarter' || unit === 'month') ? yearBehind(words, end) : undefined;
  if (year !== undefined) {
    const meaning: StepMeaning = { kind: 'step', unit, by: 0, anchor: 'text', isCompared: true, within: year.meaning };
    return datePhrase(at, year.end, meaning, 'step-that-year');
  }
  return datePhrase(at, end, stepMeaning(unit, pointer.by, pointer.anchor), `step-${pointer.pick}`);
}

/** "last season", "the following season": one of matches, concerts or fashions; "the last season of the show" is any. */
function seasonOfPlay(
  words: Words,
  at: number,
  { end, by, anchor, pick, word, hasArticle }: Pointer,
): Phrase | undefined {
  if (words.is(end + 1, 'of') || words.isHyphen(end + 1) || (hasArticle && word === 'last')) return undefined;
  return datePhrase(at, end + 1, stepMeaning('year', by, anchor), `step-${pick}`);
}

/** "of 2023", "last year", "of the previous year", "a year ago". */
function yearBehind(words: Words, at: number): { readonly end: number; readonly meaning: Meaning } | undefined {
  const of = words.is(at, 'of', 'in') ? at + 1 : at;
  const year = of > at ? words.integer(of) : undefined;
  if (year !== undefined && year > 1800 && year < 2100) {
    return { end: of + 1, meaning: calendarMeaning({ year }) };
  }
  if (words.is(at, 'a', 'one') && words.is(at + 1, 'year') && words.is(at + 2, 'ago', 'earlier', 'before')) {
    return { end: at + 3, meaning: stepMeaning('year', -1, 'text') };
  }
  const inner = words.is(of, 'the') ? of + 1 : of;
  if (words.is(inner + 1, 'year') && words.is(inner, 'last', 'previous', 'this')) {
    const isText = words.is(inner, 'previous');
    const by = words.is(inner, 'this') ? 0 : -1;
    return { end: inner + 2, meaning: stepMeaning('year', by, isText ? 'text' : 'reference') };
  }
  return undefined;
}

const NAMED_DAYS = wordMap(
  // As people write to each other, too.
  [-1, 'yesterday yday'],
  [0, 'today'],
  [1, 'tomorrow tmrw tmw'],
);

const OF_THESE_TIMES = wordSet('youth children kids generation world society pupils students parents');

/** "today", "yesterday", "tomorrow" and the days beyond them. */
export function namedDayAt(words: Words, at: number): Phrase | undefined {
  const by = NAMED_DAYS.get(words.lower(at));
  if (by !== undefined) {
    if (words.isCapital(at) && !words.isFirst(at) && words.isCapital(at - 1)) return undefined;
    // "today's youth": of these times, and not of this day.
    if (by === 0 && words.is(at + 1, "'s", '’s') && words.in(at + 2, OF_THESE_TIMES)) return undefined;
    return day(at, at + 1, by, 'reference', 'named-day');
  }
  // "the year-ago quarter", "the year-earlier loss"
  if (words.is(at, 'year') && words.isHyphen(at + 1) && words.is(at + 2, 'ago', 'earlier')) {
    const meaning: StepMeaning = { kind: 'step', unit: 'year', by: -1, anchor: 'reference', isCompared: true };
    return datePhrase(at, at + 3, meaning, 'ago');
  }
  const unit = SINGULAR_UNITS.get(words.lower(at));
  if (unit === undefined) return undefined;
  // "sales are up 4% year-to-date"
  if (words.is(at + 2, 'to') && words.is(at + 4, 'date') && words.isHyphen(at + 3)) {
    return datePhrase(at, at + 5, stepMeaning(unit, 0), 'to-date');
  }
  if (!words.is(at, 'day', 'night', 'week', 'month', 'year', 'decade', 'century')) return undefined;
  const before = words.is(at + 1, 'before') ? -1 : words.is(at + 1, 'after') ? 1 : 0;
  if (before === 0) return undefined;
  if (words.is(at, 'day') && words.is(at + 2, before < 0 ? 'yesterday' : 'tomorrow')) {
    return day(at, at + 3, before * 2, 'reference', 'named-day');
  }
  if (words.is(at + 2, 'last') && before < 0 && !words.isWord(at + 3)) {
    const isNight = unit === 'night';
    const step = stepMeaning(isNight ? 'day' : unit, -2);
    const meaning: Meaning = isNight ? { kind: 'time', time: 'TNI', day: step, anchor: 'reference' } : step;
    return { start: at, end: at + 3, type: isNight ? 'TIME' : 'DATE', meaning, rule: 'before-last' };
  }
  // "the week after next"
  if (words.is(at + 2, 'next') && before > 0 && unit !== 'night' && isClauseEnd(words, at + 3)) {
    return datePhrase(at, at + 3, stepMeaning(unit, 2), 'after-next');
  }
  // "the day before", "the year before that": of what was told last, if nothing follows that it is before of.
  const isThat = words.is(at + 2, 'that') && !words.mayBeNoun(at + 3);
  const isCounted =
    !isThat &&
    (words.isNumber(at + 2) ||
      (words.isWord(at + 2) && !words.is(at + 2, 'was', 'were', 'had', 'and', 'but', 'when', 'as')));
  if (!words.is(at - 1, 'the') || isCounted || unit === 'night') return undefined;
  return datePhrase(at, isThat ? at + 3 : at + 2, stepMeaning(unit, before, 'text'), 'unit-before');
}

/** True where no noun or number follows. */
function isClauseEnd(words: Words, at: number): boolean {
  return !words.isNumber(at) && !words.mayBeNoun(at);
}

/** "the weekend", "the week" behind a word that makes a date of it ("end of the week", "over the weekend"). */
export function plainPeriodAt(words: Words, at: number): Phrase | undefined {
  const unit = SINGULAR_UNITS.get(words.lower(at));
  if (unit === undefined || !STEP_UNITS.has(unit) || isCompound(words, at)) return undefined;
  const meaning: StepMeaning = {
    kind: 'step',
    unit,
    by: 0,
    anchor: 'reference',
    byTense: unit === 'weekend',
    isPlain: true,
  };
  return datePhrase(at, at + 1, meaning, 'plain-period');
}

/** "the weekend" by itself; "before the year was out". */
export function weekendAt(words: Words, at: number): Phrase | undefined {
  const isOut = words.is(at + 1, 'was', 'is') && words.is(at + 2, 'out') && words.is(at, 'week', 'month', 'year');
  if (!(isOut || words.is(at, 'weekend')) || !words.is(at - 1, 'the', 'over')) return undefined;
  return { ...plainPeriodAt(words, at)!, rule: 'weekend' };
}

function day(start: number, end: number, by: number, anchor: Anchor, rule: string): Phrase {
  return datePhrase(start, end, stepMeaning('day', by, anchor), rule);
}

function lengthOf(words: Words, start: number, at: number): Phrase | undefined {
  const counted = countedUnitsAt(words, at);
  if (counted === undefined) return undefined;
  const meaning = { kind: 'period', value: counted.value } as const;
  const from = words.is(start - 1, 'these', 'those') ? start - 1 : start;
  return { start: from, end: counted.end, type: 'DURATION', meaning, rule: 'duration-pointed' };
}

/** "that" is mostly a conjunction; before a bare unit it is none. */
function isConjunction(words: Words, at: number): boolean {
  return words.is(at, 'that') && words.in(at + 1, PLURAL_UNITS);
}

/** "week-long", "year-on-year", "day-to-day", "year end". */
function isCompound(words: Words, unitAt: number): boolean {
  return words.isHyphen(unitAt + 1) || words.is(unitAt + 1, 'long');
}

/** "the past year", "over the last week", "the coming month": a length rather than a date. */
function isLength(words: Words, pointer: Pointer, unit: Unit, end: number): boolean {
  if (unit === 'hour') return pointer.by !== 0 && pointer.anchor === 'reference';
  if (unit === 'second' || unit === 'minute' || unit === 'night') return false;
  if (pointer.word === 'past') return true;
  if (!pointer.hasArticle || words.is(end, "'s", '’s')) return false;
  const isOver = words.is(pointer.end - 3, 'over', 'for', 'in', 'within', 'during', 'throughout');
  if (pointer.word === 'last') return unit !== 'day' && unit !== 'weekend' && isOver;
  return pointer.word === 'next' && isOver && unit !== 'day' && unit !== 'weekend';
}

/** "last day" and "current day" are none. */
function isStep(pointer: Pointer, unit: Unit): boolean {
  if (unit === 'day') return !['last', 'past', 'current', 'coming', 'upcoming'].includes(pointer.word);
  return true;
}
