import { nearest } from './nearestTense';
import type { Words } from './sentenceWords';
import { Sign } from './signs';
import { edgeDirection } from './tenseEdges';
import type { Direction } from './tenseEvidence';

/** Words before a date are more often its verb than words behind it, save at the head of the sentence. */
const BEHIND_COST = 2;

/**
 * Reads the direction of the date in tokens `[start, end)` from the nearest verb or other sign of tense. No parser:
 * clause words and marks make what lies beyond them weigh less.
 */
export function directionOf(words: Words, start: number, end: number): Direction {
  // "until at least June"
  const isLeast = words.is(start - 1, 'least', 'latest') && words.is(start - 2, 'at');
  // "The board meets every quarter, most recently on 3 February."
  if (words.is(start - 2, 'recently') && words.isWord(start - 1)) return 'past';
  const edge = edgeDirection(words, isLeast ? start - 2 : start, end);
  if (edge !== undefined) return edge;
  const before = nearest(words, start - 1, -1);
  const behind = nearest(words, end, 1, before && before.cost - BEHIND_COST);
  // "Tickets from Monday": said without a verb, of what is to come.
  const isFrom = words.is(start - 1, 'from') && words.shows(start, Sign.weekday);
  return (behind ?? before)?.direction ?? (isFrom ? 'future' : 'none');
}
