import { hashOf } from './hashing';
import { digitAt } from './packed';

/** A place has one digit of base64 for the number of its word, 0 if it is free, and three for what tells the word. */
const DIGITS = 4;
const FREE = 0;
/** Places for each word: the fuller a table is, the longer a word is looked for; 6 to 7 places for one that it lacks. */
const PLACES = 1.42;
/** Two words that are not told apart are as rare as one in a quarter of a million. */
const SHIFT = 14;
const SEED = 0x5bd1e995;

/**
 * A long list of words with a number from 1 to 63 for each, as {@link tableOf} has packed it: asked as it is stored, so
 * that nothing is built at start. Gives 0 for other words.
 */
export function wordTable(packed: string): (word: string) => number {
  const places = packed.length / DIGITS;
  return (word) => {
    const mark = hashOf(word, SEED) >>> SHIFT;
    let place = hashOf(word) % places;
    for (;;) {
      const at = place * DIGITS;
      const number = digitAt(packed, at);
      if (number === FREE) return 0;
      const found = (digitAt(packed, at + 1) << 12) | (digitAt(packed, at + 2) << 6) | digitAt(packed, at + 3);
      if (found === mark) return number;
      place = place + 1 === places ? 0 : place + 1;
    }
  };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Packs words with their numbers (1 to 63) for {@link wordTable}. */
export function tableOf(words: ReadonlyMap<string, number>): string {
  const places = Math.ceil(words.size * PLACES) + 1;
  const table = new Array<string>(places).fill(BASE64[FREE]!.repeat(DIGITS));
  const taken = new Set<number>();
  for (const [word, number] of words) {
    const mark = hashOf(word, SEED) >>> SHIFT;
    let place = hashOf(word) % places;
    while (taken.has(place)) place = place + 1 === places ? 0 : place + 1;
    taken.add(place);
    table[place] = [number, mark >> 12, (mark >> 6) & 63, mark & 63].map((digit) => BASE64[digit]).join('');
  }
  return table.join('');
}
