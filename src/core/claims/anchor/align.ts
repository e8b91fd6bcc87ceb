import type { Stretch } from './pattern';
import type { Vocabulary, Words } from './words';

/**
 * How far around a diagonal is looked: on it alone, so that each word has but one beside it; at its words; or so far that
 * a sentence may have come in between.
 */
export type Reach = 'on' | 'near' | 'far';

/** How the words of a pattern lie in a text. */
export interface Alignment {
  /** What the words that agree tell, less what the others cost, in bits. */
  readonly score: number;
  /** For each word of the pattern the word of the text beside it, or -1. */
  readonly beside: Int32Array;
  /** For each word of the pattern how far the word beside it agrees: 1 the same, between a like one, 0 another. */
  readonly agreement: Float64Array;
}

/**
 * Costs in bits. To put one word for another costs less than to drop one and add one, so that it stays in place. The
 * first of several added words costs most: an added sentence may be passed over, a stray likeness far off is not worth it.
 */
const COST = { other: 1.5, dropped: 1.2, added: 0.5, firstAdded: 2.5 } as const;
/** A word that is nearly the same: a typing error mended, another ending. */
const LIKE = 0.5;
/** How far the words may slip against each other: an added sentence, or a quarter of a long quote. */
const SLIP = { on: 0, near: 6, least: 26, share: 0.25, most: 200 } as const;

/** How a cell was reached. */
const BEGIN = 1;
const BESIDE = 2;
const DROPPED = 3;
const ADDED = 4;

/** Set beside a step where an added word follows another one. */
const ADDED_BEFORE = 8;
const STEP_BITS = 7;

/**
 * Finds the best local alignment of a pattern with a text around a diagonal (the text's word beside the pattern's
 * first). Words at the pattern's ends that agree with nothing are left out. Takes time in proportion to the pattern's
 * length times the slip. Holds scratch space: make one for many alignments.
 */
export class Aligner {
  readonly #vocabulary: Vocabulary;
  readonly #text: Words;
  #steps = new Uint8Array(0);
  #row = new Float64Array(0);
  #rowBefore = new Float64Array(0);

  constructor(vocabulary: Vocabulary, text: Words) {
    this.#vocabulary = vocabulary;
    this.#text = text;
  }

  align(pattern: Words, weights: Float64Array, diagonal: number, reach: Reach): Alignment {
    return this.#isWhole(pattern, diagonal)
      ? wholeAlignment(weights, diagonal)
      : this.#alignSlipping(pattern, weights, diagonal, slipOf(pattern, reach));
  }

  /** The same as if some of the pattern's words had never been there: these lie beside nothing. */
  alignWithout(
    pattern: Words,
    weights: Float64Array,
    { from, to }: Stretch,
    diagonal: number,
    reach: Reach,
  ): Alignment {
    const without = <T extends Int32Array | Float64Array>(list: T): T => {
      const rest = list.slice(0, list.length - (to - from)) as T;
      rest.set(list.subarray(to), from);
      return rest;
    };
    const rest = {
      count: pattern.count - (to - from),
      ids: without(pattern.ids),
      starts: without(pattern.starts),
      ends: without(pattern.ends),
    };
    const aligned = this.align(rest, without(weights), diagonal, reach);
    const beside = new Int32Array(pattern.count).fill(-1);
    const agreement = new Float64Array(pattern.count);
    for (let index = 0; index < rest.count; index++) {
      const at = index < from ? index : index + to - from;
      beside[at] = aligned.beside[index]!;
      agreement[at] = aligned.agreement[index]!;
    }
    return { score: aligned.score, beside, agreement };
  }

  #isWhole(pattern: Words, diagonal: number): boolean {
    for (let index = 0; index < pattern.count; index++) {
      if (this.#text.ids[diagonal + index] !== pattern.ids[index]) return false;
    }
    return true;
  }

  #alignSlipping(pattern: Words, weights: Float64Array, diagonal: number, slip: number): Alignment {
    const width = 2 * slip + 1;
    this.#reserve(pattern.count * width, width + 2);
    const steps = this.#steps;
    let row = this.#row;
    let rowBefore = this.#rowBefore;
    rowBefore.fill(0, 0, width + 2);
    let best = 0;
    let bestCell = -1;
    // Column c of row i is the text's word i + diagonal - slip + c, so a step along the diagonal keeps the column.
    for (let index = 0; index < pattern.count; index++) {
      const id = pattern.ids[index]!;
      const weight = weights[index]!;
      const base = index + diagonal - slip;
      let left = 0;
      let addedLeft = -Infinity;
      for (let column = 0; column < width; column++) {
        const place = base + column;
        const cell = index * width + column;
        steps[cell] = 0;
        let value = 0;
        if (place >= 0 && place < this.#text.count) {
          const agreement = this.#agreement(id, this.#text.ids[place]!);
          const own = agreement > 0 ? agreement * weight : -COST.other;
          const beside = rowBefore[column]! + own;
          const dropped = rowBefore[column + 1]! - COST.dropped;
          const firstAdded = left - COST.firstAdded;
          const nextAdded = addedLeft - COST.added;
          const added = Math.max(firstAdded, nextAdded);
          addedLeft = added;
          if (beside > 0 && beside >= dropped && beside >= added) {
            value = beside;
            steps[cell] = rowBefore[column] === 0 ? BEGIN : BESIDE;
          } else if (dropped > 0 && dropped >= added) {
            value = dropped;
            steps[cell] = DROPPED;
          } else if (added > 0) {
            value = added;
            steps[cell] = ADDED;
          }
          if (nextAdded > firstAdded) steps[cell] |= ADDED_BEFORE;
          if (value > best) {
            best = value;
            bestCell = cell;
          }
        }
        row[column] = value;
        left = value;
      }
      row[width] = 0;
      [row, rowBefore] = [rowBefore, row];
    }
    return this.#trace(pattern, diagonal - slip, width, best, bestCell);
  }

  #trace(pattern: Words, offset: number, width: number, score: number, bestCell: number): Alignment {
    const beside = new Int32Array(pattern.count).fill(-1);
    const agreement = new Float64Array(pattern.count);
    let cell = bestCell;
    let isAmongAdded = false;
    while (cell >= 0) {
      const step = isAmongAdded ? ADDED : this.#steps[cell]! & STEP_BITS;
      const index = Math.floor(cell / width);
      if (step === ADDED) {
        isAmongAdded = (this.#steps[cell]! & ADDED_BEFORE) !== 0;
        cell--;
        continue;
      }
      if (step === DROPPED) {
        cell -= width - 1;
        continue;
      }
      if (step !== BEGIN && step !== BESIDE) break;
      const place = index + offset + (cell % width);
      beside[index] = place;
      agreement[index] = this.#agreement(pattern.ids[index]!, this.#text.ids[place]!);
      if (step === BEGIN) break;
      cell -= width;
    }
    return { score, beside, agreement };
  }

  #agreement(a: number, b: number): number {
    if (a === b) return 1;
    const [one, other] = [this.#vocabulary.key(a), this.#vocabulary.key(b)];
    return areLike(one, other) || areSameWithoutMarks(one, other) ? LIKE : 0;
  }

  #reserve(cells: number, columns: number): void {
    if (this.#steps.length < cells) this.#steps = new Uint8Array(cells * 2);
    if (this.#row.length < columns) {
      this.#row = new Float64Array(columns * 2);
      this.#rowBefore = new Float64Array(columns * 2);
    }
  }
}

/** So many words the words of a pattern may lie off a diagonal. */
export function slipOf({ count }: Words, reach: Reach): number {
  return reach === 'far' ? Math.min(SLIP.least + Math.ceil(count * SLIP.share), SLIP.most) : SLIP[reach];
}

function wholeAlignment(weights: Float64Array, diagonal: number): Alignment {
  let score = 0;
  for (const weight of weights) score += weight;
  const beside = Int32Array.from(weights, (_, index) => diagonal + index);
  return { score, beside, agreement: new Float64Array(weights.length).fill(1) };
}

const MARKED = /[^\0-\x7f]/;
const MARKS = /[\u0300-\u036f]/g;

/** "Zoe" for "Zoë": how people write a name who have not the letter on their keys. */
function areSameWithoutMarks(a: string, b: string): boolean {
  if (a.length !== b.length || MARKED.test(a) === MARKED.test(b)) return false;
  return a.normalize('NFD').replace(MARKS, '') === b.normalize('NFD').replace(MARKS, '');
}

const SHORTEST_LIKE = 4;
const LIKE_SHARE = 0.7;

/** True if two words differ little: their common beginning and common end make most of the longer one. */
function areLike(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_LIKE || shorter < longer * LIKE_SHARE || a.charCodeAt(0) < 0x3a) return false;
  let same = 1;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let end = 0;
  while (end < shorter - same && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return same + end >= longer * LIKE_SHARE;
}
