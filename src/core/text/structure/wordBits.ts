import { HASH_START, hashed } from '../vocabulary';

/** A number for a word that stands for all its cases; two words have the same by the rarest chance only. */
export function wordKey(word: string): number {
  let key = HASH_START;
  for (let i = 0; i < word.length; i++) key = hashed(key, lowerUnit(word.charCodeAt(i)));
  return key;
}

/** A unit in lower case, for letters of ASCII; others are only told from each other. */
export function lowerUnit(unit: number): number {
  return unit | 0x20;
}

/** A table from words to bits, asked by their keys. */
export class WordBits {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** Each list holds words apart by blanks, in lower case. */
  constructor(lists: readonly (readonly [bits: number, words: string])[]) {
    const words = lists.flatMap(([bits, list]) => list.split(/\s+/).map((word) => [wordKey(word), bits] as const));
    let room = 64;
    while (room < words.length * 3) room *= 2;
    this.#keys = new Int32Array(room);
    this.#bits = new Int32Array(room);
    this.#mask = room - 1;
    for (const [key, bits] of words) {
      const at = this.#place(key);
      this.#keys[at] = key;
      this.#bits[at]! |= bits;
    }
  }

  of(key: number): number {
    return this.#bits[this.#place(key)]!;
  }

  #place(key: number): number {
    let at = (key ^ (key >>> 15)) & this.#mask;
    while (this.#bits[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}
