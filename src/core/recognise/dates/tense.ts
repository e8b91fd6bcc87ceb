import {
  AHEAD_BEFORE_TO,
  CLAUSE_WORDS,
  FIXING_WORDS,
  FUTURE_WORDS,
  HAPPENED,
  NOT_PAST,
  PAST_WORDS,
  POSTPONING_WORDS,
  TIMETABLE_WORDS,
} from './words/tense';
import type { Words } from './sentenceWords';

/** Where the sentence places a date that could lie on either side; `none` if its words do not tell. */
export type Direction = 'past' | 'future' | 'none';

/** A clause word, or a mark that parts clauses, makes evidence beyond it count as this many tokens farther. */
const CLAUSE_COST = 7;
/** A comma is often no more than a breath. */
const COMMA_COST = 3;
/** Words before a date are more often its verb than words behind it, save at the head of the sentence. */
const BEHIND_COST = 2;
/** Tokens looked at on either side. */
const REACH = 30;

/**
 * Reads the direction of the date in tokens `[start, end)` from the nearest verb or other sign of tense. No parser:
 * clause words and marks make what lies beyond them weigh less.
 */
export function directionOf(words: Words, start: number, end: number): Direction {
  const edge = edgeDirection(words, start, end);
  if (edge !== undefined) return edge;
  const before = nearest(words, start - 1, -1);
  const behind = nearest(words, end, 1);
  if (before === undefined) return behind?.direction ?? 'none';
  if (behind === undefined) return before.direction;
  return before.cost <= behind.cost + BEHIND_COST ? before.direction : behind.direction;
}

/** What the words at the date's edges tell by themselves: "postponed until Monday", "starting Monday", "a Monday deadline". */
function edgeDirection(words: Words, start: number, end: number): Direction | undefined {
  const previous = start - 1;
  if (words.is(end, 'deadline', 'deadlines', 'ultimatum')) return 'future';
  const isTerm = words.is(previous, 'of', 'for', 'is', 'expires');
  if (isTerm && words.is(start - 2, 'deadline', 'ultimatum')) return 'future';
  if (words.is(previous, 'starting', 'beginning', 'effective')) return 'future';
  // "ways to get around Wednesday's ruling": what is named so has happened.
  const isOf = words.is(end, "'s", '’s') && (HAPPENED.has(words.lower(end + 1)) || HAPPENED.has(words.lower(end + 2)));
  if (isOf) return 'past';
  if (words.is(previous, 'as') && words.is(start - 2, 'soon', 'early', 'late')) return 'future';
  if (words.is(previous, 'of') && words.is(start - 2, 'ahead')) return 'future';
  if (words.is(previous, 'to') && words.is(start - 2, 'back')) return 'past';
  if (words.is(previous, 'since', 'follows', 'followed', 'following')) return 'past';
  const isFixed =
    words.is(previous, 'for') && [2, 3, 4, 5, 6].some((back) => FIXING_WORDS.has(words.lower(start - back)));
  if (isFixed) return 'future';
  const isPutOff =
    words.is(previous, 'to') && [2, 3, 4, 5, 6, 7].some((back) => POSTPONING_WORDS.has(words.lower(start - back)));
  if (isPutOff) return 'future';
  // A quote mark may open within the clause: had “until Friday” to answer.
  const isOpening = words.isFirst(previous) && !words.isWord(start - 3);
  if (!words.is(previous, 'until', 'till', 'by') || isOpening) return undefined;
  const before = words.is(start - 2, '"', '“', "'", '‘') ? start - 3 : start - 2;
  return POSTPONING_WORDS.has(words.lower(before)) || !hadHappened(words, before) ? 'future' : undefined;
}

/** "had left by Monday", "did not know until Monday"; but "has until Monday", "were told to leave by Monday". */
function hadHappened(words: Words, before: number): boolean {
  for (let i = before; i >= 0 && i > before - 7; i--) {
    if (words.is(i, 'to', 'unless', 'if', 'given', 'gave', 'give', 'gives')) return false;
    if (i === before && words.is(i, 'has', 'have', 'had')) return false;
    if (words.is(i, 'not') && words.is(i - 1, 'is', 'are', 'do', 'does', 'will')) return false;
    if (words.is(i, 'had', "hadn't", 'was', 'were', 'has', 'have', 'did', "didn't", 'not', 'never', 'up')) return true;
  }
  return false;
}

interface Evidence {
  readonly direction: Direction;
  readonly cost: number;
}

function nearest(words: Words, from: number, step: 1 | -1): Evidence | undefined {
  let cost = 0;
  for (let i = from, count = 0; i >= 0 && i < words.size && count < REACH; i += step, count++) {
    const lower = words.lower(i);
    if (step === 1 && lower === ',' && words.is(i + 1, 'who', 'which', 'whose', 'where')) {
      // "On Monday, the minister, who is expected to resign, met …": the clause between commas has its own tense.
      i = endOfClause(words, i);
      cost += CLAUSE_COST;
      continue;
    }
    cost += /^[;:()–—“”"]$/u.test(lower) ? CLAUSE_COST : lower === ',' ? COMMA_COST : 1;
    // "after talks on Monday": what comes after them is told, so they are past; "after Monday's talks" tells nothing.
    const isAfter = step === -1 && lower === 'after' && i < from && cost <= CLAUSE_COST;
    const direction = isAfter ? 'past' : words.isWord(i) ? evidenceAt(words, i) : undefined;
    if (direction !== undefined) return { direction, cost };
    if (CLAUSE_WORDS.has(lower)) cost += CLAUSE_COST;
  }
  return undefined;
}

/** The comma that closes a relative clause, or the place before the next word if none does. */
function endOfClause(words: Words, comma: number): number {
  for (let i = comma + 2; i < words.size && i < comma + REACH; i++) if (words.is(i, ',')) return i;
  return comma + 1;
}

/** What one word tells; `none` for "was due to", which lay ahead then and may lie on either side now. */
function evidenceAt(words: Words, i: number): Direction | undefined {
  const lower = words.lower(i);
  // "could not be reached Monday", "could be found Monday"
  if (lower === 'could' && (words.is(i + 1, 'not') || words.is(i + 2, 'reached', 'located', 'found'))) return 'past';
  if (FUTURE_WORDS.has(lower) && !(lower === 'may' && words.isCapital(i))) {
    const wasAhead = [1, 2, 3].some((back) => words.is(i - back, 'was', 'were', 'had', "wasn't", "weren't"));
    return wasAhead && !words.is(i, 'would', 'could', 'should', 'might') ? 'none' : 'future';
  }
  if (isAhead(words, i)) return 'future';
  if (!PAST_WORDS.has(lower) && (!isPastForm(lower) || words.isCapital(i))) return undefined;
  // "to be held", "is being considered"
  const isPassiveAhead = words.is(i - 1, 'be') || (words.is(i - 1, 'being') && !words.is(i - 2, 'was', 'were'));
  const couldBe = isPassiveAhead && [2, 3].some((back) => words.is(i - back, 'could', "couldn't"));
  return isPassiveAhead && !couldBe ? 'future' : 'past';
}

/** Signs of the future that need more than one word: "agreed to leave", "is set for", "called for", "talks resume". */
function isAhead(words: Words, i: number): boolean {
  switch (words.lower(i)) {
    case 'to':
      return isAheadInfinitive(words, i);
    case 'set':
      return words.is(i + 1, 'to', 'for');
    case 'going':
    case 'likely':
      return words.is(i + 1, 'to');
    case 'for':
      return WANTING.test(words.lower(i - 1));
    default:
      return TIMETABLE_WORDS.has(words.lower(i)) && !words.is(i - 1, ...BEFORE_NOUN);
  }
}

const WANTING = /^(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|plans?|plea)$/u;
/** Before a word of the timetable, these make a noun or an adjective of it, or an infinitive. */
const BEFORE_NOUN = ['was', 'were', 'been', 'be', 'is', 'are', 'the', 'a', 'an', 'of', "'s", '’s', 'to'];

/** "to" and a verb that somebody agreed, asked or has to do; other infinitives tell nothing ("failed to agree"). */
function isAheadInfinitive(words: Words, i: number): boolean {
  return (
    words.isWord(i + 1) &&
    !words.isCapital(i + 1) &&
    (words.is(i - 1, 'was', 'were') || [1, 2, 3].some((back) => AHEAD_BEFORE_TO.has(words.lower(i - back))))
  );
}

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}
