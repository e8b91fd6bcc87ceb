import type { Words } from './words';

/** Where each phrase of a fixed number of words stands in a text. Built in linear time and memory, by counting. */
export class PhraseIndex {
  readonly #words: Words;
  readonly #length: number;
  readonly #mask: number;
  /** Phrases sorted by hash: those of one hash lie between two following borders. */
  readonly #borders: Int32Array;
  readonly #places: Int32Array;

  constructor(words: Words, length: number) {
    this.#words = words;
    this.#length = length;
    const phrases = Math.max(words.count - length + 1, 0);
    let size = 16;
    while (size < phrases) size *= 2;
    this.#mask = size - 1;
    const hashes = new Int32Array(phrases);
    const borders = new Int32Array(size + 1);
    for (let at = 0; at < phrases; at++) {
      const hash = this.#hash(words.ids, at);
      hashes[at] = hash;
      borders[hash + 1]!++;
    }
    for (let hash = 0; hash < size; hash++) borders[hash + 1]! += borders[hash]!;
    const places = new Int32Array(phrases);
    const next = borders.slice(0, size);
    for (let at = 0; at < phrases; at++) places[next[hashes[at]!]!++] = at;
    this.#borders = borders;
    this.#places = places;
  }

  /** How often the phrase that begins at `at` in `ids` stands in the text at most (another one may share its hash). */
  count(ids: Int32Array, at: number): number {
    const hash = this.#hash(ids, at);
    return this.#borders[hash + 1]! - this.#borders[hash]!;
  }

  /** Where the phrase that begins at `at` in `ids` stands in the text, in order; at most the first so many places. */
  places(ids: Int32Array, at: number, most = Infinity): readonly number[] {
    const hash = this.#hash(ids, at);
    const found: number[] = [];
    for (let index = this.#borders[hash]!; index < this.#borders[hash + 1]! && found.length < most; index++) {
      const place = this.#places[index]!;
      if (this.#isAt(place, ids, at)) found.push(place);
    }
    return found;
  }

  #isAt(place: number, ids: Int32Array, at: number): boolean {
    for (let offset = 0; offset < this.#length; offset++) {
      if (this.#words.ids[place + offset] !== ids[at + offset]) return false;
    }
    return true;
  }

  #hash(ids: Int32Array, at: number): number {
    let hash = this.#length;
    for (let offset = 0; offset < this.#length; offset++) {
      hash = Math.imul(hash ^ ids[at + offset]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & this.#mask;
  }
}
