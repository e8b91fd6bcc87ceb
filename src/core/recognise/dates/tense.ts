import { CLAUSE_WORDS, FUTURE_WORDS, AHEAD_BEFORE_TO, NOT_PAST, PAST_WORDS, TIMETABLE_WORDS } from './words/tense';
import type { Words } from './words';

/** Where the sentence places a date that could lie on either side; `none` if its words do not tell. */
export type Direction = 'past' | 'future' | 'none';

/** A clause word, or a mark that parts clauses, makes evidence beyond it count as this many tokens farther. */
const CLAUSE_COST = 7;
/** A comma is often no more than a breath. */
const COMMA_COST = 3;
/** Words before a date are more often its verb than words behind it, save at the head of the sentence. */
const BEHIND_COST = 2;
const REACH = 30;

/**
 * Reads the direction of the date in tokens `[start, end)` from the nearest verb or other sign of tense. No parser:
 * clause words and marks make what lies beyond them weigh less.
 */
export function directionOf(words: Words, start: number, end: number): Direction {
  const leading = leadingWord(words, start);
  if (leading !== undefined) return leading;
  const before = nearest(words, start - 1, -1);
  const behind = nearest(words, end, 1);
  if (before === undefined) return behind?.direction ?? 'none';
  if (behind === undefined) return before.direction;
  return before.cost <= behind.cost + BEHIND_COST ? before.direction : behind.direction;
}

/** What the preposition tells by itself: "postponed until Monday", "as early as Monday", "starting Monday". */
function leadingWord(words: Words, start: number): Direction | undefined {
  if (words.is(start - 1, 'starting', 'beginning', 'effective')) return 'future';
  if (words.is(start - 1, 'as') && words.is(start - 2, 'soon', 'early')) return 'future';
  if (!words.is(start - 1, 'until', 'till') || words.isFirst(start - 1)) return undefined;
  const hasHappened = [2, 3, 4, 5, 6, 7, 8].some((back) =>
    words.is(start - back, 'not', "n't", 'had', "hadn't", "didn't", 'never', 'up', 'was', 'were'),
  );
  return hasHappened ? undefined : 'future';
}

interface Evidence {
  readonly direction: Direction;
  readonly cost: number;
}

function nearest(words: Words, from: number, step: 1 | -1): Evidence | undefined {
  let cost = 0;
  for (let i = from, count = 0; i >= 0 && i < words.size && count < REACH; i += step, count++) {
    const lower = words.lower(i);
    if (/^[;:()–—“”"]$/u.test(lower)) cost += CLAUSE_COST;
    else if (lower === ',') cost += COMMA_COST;
    else cost += 1;
    const direction = evidenceAt(words, i);
    if (direction !== undefined) return { direction, cost };
    if (CLAUSE_WORDS.has(lower)) cost += CLAUSE_COST;
  }
  return undefined;
}

function evidenceAt(words: Words, i: number): Direction | undefined {
  const lower = words.lower(i);
  if (!words.isWord(i)) return lower === "'ll" ? 'future' : undefined;
  if (lower === 'may' && words.isCapital(i)) return undefined;
  if (FUTURE_WORDS.has(lower)) {
    // "had been due to", "was expected to": then it lay ahead; where it lies now is not said.
    const wasAhead = [1, 2, 3].some((back) => words.is(i - back, 'was', 'were', 'had', "wasn't", "weren't"));
    return wasAhead && !words.is(i, 'would', 'could', 'should', 'might') ? 'none' : 'future';
  }
  if (lower === 'to' && isAheadInfinitive(words, i)) return 'future';
  if (TIMETABLE_WORDS.has(lower) && !words.is(i - 1, 'the', 'a', 'an', 'of', "'s", '’s', 'to')) return 'future';
  if (words.is(i, 'going') && words.is(i + 1, 'to')) return 'future';
  if (PAST_WORDS.has(lower)) return 'past';
  if (isPastForm(lower) && !words.isCapital(i)) {
    return words.is(i - 1, 'be') || (words.is(i - 1, 'being') && !words.is(i - 2, 'was', 'were')) ? 'future' : 'past';
  }
  return undefined;
}

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** "to" and a verb that somebody agreed, asked or has to do; other infinitives tell nothing ("failed to agree"). */
function isAheadInfinitive(words: Words, i: number): boolean {
  return (
    words.isWord(i + 1) &&
    !words.isCapital(i + 1) &&
    (words.is(i - 1, 'was', 'were') || [1, 2, 3].some((back) => AHEAD_BEFORE_TO.has(words.lower(i - back))))
  );
}
