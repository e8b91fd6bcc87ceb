import type { Alignment } from './align';
import type { Candidate } from './candidate';
import type { Pattern } from './pattern';
import type { Edges } from './quoteEdges';

/** How much of a pattern stands at a place: of each side and of the quote, and of all. */
export type Shares = Pick<Candidate, 'before' | 'quote' | 'after' | 'score' | 'replaced'>;

/** What an added word within the quote takes off, in bits. */
const ADDED_WORD = 2;

/** What an alignment has found of a pattern. */
export function sharesOf(pattern: Pattern, { beside, agreement }: Alignment): Shares {
  const { from, to, totals, weights } = pattern;
  const sums = { before: 0, quote: 0, after: 0 };
  const all = totals.before + totals.quote + totals.after;
  let added = 0;
  let replaced = 0;
  let previous = -1;
  for (let index = 0; index < weights.length; index++) {
    const part = index < from ? 'before' : index < to ? 'quote' : 'after';
    sums[part] += weights[index]! * agreement[index]!;
    const place = beside[index]!;
    if (place === -1) continue;
    if (agreement[index] === 0 && weights[index]! * weights.length > all) replaced++;
    if (index < from || index >= to) continue;
    if (previous !== -1) added += Math.max(place - previous - 1, 0);
    previous = place;
  }
  const before = share(sums.before, totals.before);
  const after = share(sums.after, totals.after);
  return {
    // Of a side that is not told the other one has to do.
    before: pattern.isOpenBefore ? after : before,
    quote: totals.quote === 0 ? 1 : sums.quote / (totals.quote + added * ADDED_WORD),
    after: pattern.isOpenBehind ? before : after,
    score: share(Math.max(sums.before + sums.quote + sums.after - added * ADDED_WORD, 0), all),
    replaced: weights.length === 0 ? 0 : replaced / weights.length,
  };
}

/** How many words on each side are looked at for whether they touch the quote still. */
const TOUCHING = 3;
/** What a word that never was there counts, at the text's beginning or end. */
const NO_WORD = 0.7;

/** The sum of both sides' shares of words that stand as near to the quote as they did; given the words next to it now. */
export function touchingOf(
  { from, to, words }: Pattern,
  { beside, agreement }: Alignment,
  before: number,
  after: number,
) {
  let sum = 0;
  for (let step = 0; step < TOUCHING; step++) {
    const [left, right] = [from - 1 - step, to + step];
    if (left < 0) sum += NO_WORD;
    else if (beside[left] === before - step && agreement[left] === 1) sum++;
    if (right >= words.count) sum += NO_WORD;
    else if (beside[right] === after + step && agreement[right] === 1) sum++;
  }
  return sum / TOUCHING;
}

/** No context is a context that is wholly there: the text's beginning or end. */
function share(part: number, total: number): number {
  return total === 0 ? 1 : part / total;
}

/** So many words may have come in between what a human being told of a quote's surroundings and the quote. */
const COME_IN_BETWEEN = 6;

/**
 * Of each side the share of what its words tell that stands beside the quote still, be it some words off, and of its own
 * sentence in one sentence with it; the lesser.
 */
export function toldNear(
  pattern: Pattern,
  { beside, agreement }: Alignment,
  { firstWord, lastWord }: Edges,
  isParted: (word: number, later: number) => boolean,
): number {
  const { from, to, ownFrom, ownTo, words, weights, totals } = pattern;
  const sums = { before: 0, after: 0 };
  for (let index = 0; index < words.count; index++) {
    const place = beside[index]!;
    if (place === -1 || (index >= from && index < to)) continue;
    const isBefore = index < from;
    const off = isBefore ? firstWord - place - (from - index) : place - lastWord - (index - to + 1);
    if (off < 0 || off > COME_IN_BETWEEN) continue;
    // Who wrote down what stands right there may have left out the full stop.
    const isOwn = off > 0 && index >= ownFrom && index < ownTo;
    if (isOwn && (isBefore ? isParted(place, firstWord) : isParted(lastWord, place))) continue;
    sums[isBefore ? 'before' : 'after'] += weights[index]! * agreement[index]!;
  }
  return Math.min(share(sums.before, totals.before), share(sums.after, totals.after));
}
