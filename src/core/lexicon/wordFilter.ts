import { hashOf } from './hashing';
import { bitAt, bytesIn } from './packed';

/** How many places of a filter each word marks. */
const MARKS = 7;

/**
 * A long list of words as a Bloom filter: it knows all its words, and takes about one other word in a hundred for one of
 * them. Good enough for a hint that is weighed with others, at ten bits a word and with nothing to build at start.
 */
export function wordFilter(base64: string): (word: string) => boolean {
  const size = bytesIn(base64) * 8;
  return (word) => {
    let at = hashOf(word);
    const step = stepOf(word);
    for (let i = 0; i < MARKS; i++) {
      const place = at % size;
      if (!bitAt(base64, place)) return false;
      at = (at + step) >>> 0;
    }
    return true;
  };
}

/** The bytes of a filter of these words. */
export function filterOf(words: Iterable<string>, bitsPerWord: number): Uint8Array {
  const all = new Set(words);
  const filter = new Uint8Array(Math.ceil((all.size * bitsPerWord) / 8));
  for (const word of all) {
    for (const place of placesOf(word, filter.length * 8)) filter[place >> 3]! |= 1 << (place & 7);
  }
  return filter;
}

function placesOf(word: string, size: number): readonly number[] {
  const first = hashOf(word);
  const step = stepOf(word);
  return Array.from({ length: MARKS }, (_, i) => ((first + Math.imul(i, step)) >>> 0) % size);
}

/** How far apart the marks of a word are. */
function stepOf(word: string): number {
  return hashOf(word, 0x9747b28c) | 1;
}
