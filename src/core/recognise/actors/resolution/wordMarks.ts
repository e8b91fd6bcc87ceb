import { hashOf } from '../../../lexicon/hashing';

/** How many places words are spread over; a power of two. */
const MARKS = 1 << 12;

/** How many bits a signature has: an eighth of them is set for a paragraph of the usual length. */
const BITS = 512;

/** Where a word leaves its mark: the same for the same letters, seldom for others. */
export function markOf(word: string): number {
  return hashOf(word) & (MARKS - 1);
}

/**
 * The marks of a set of words, as bits: what has no mark there is surely not in the set. Looking through a hundred
 * passages for a word so costs less than reading one of them.
 */
export class Signature {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `size` is a power of two, of 32 or more. */
  constructor(size = BITS) {
    this.#bits = new Int32Array(size >> 5);
    this.#mask = size - 1;
  }

  add(mark: number): void {
    const bit = mark & this.#mask;
    this.#bits[bit >> 5]! |= 1 << (bit & 31);
  }

  mayHave(mark: number): boolean {
    const bit = mark & this.#mask;
    return (this.#bits[bit >> 5]! & (1 << (bit & 31))) !== 0;
  }
}

/** A signature for words of the whole article. */
export function wideSignature(): Signature {
  return new Signature(MARKS);
}
