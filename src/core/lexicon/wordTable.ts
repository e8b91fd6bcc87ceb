import { hashOf } from './hashing';
import { digitAt } from './packed';

/** A place has one digit of base64 for the number of its word, 0 if it is free, and three for what tells the word. */
const DIGITS = 4;
const FREE = 0;
/** So many places share a bucket, which has two digits for how far its words are moved on. */
const PLACES_A_BUCKET = 4;
const BUCKET_DIGITS = 2;
const MOST_STEPS = 4096;
const UNITS_A_BUCKET = PLACES_A_BUCKET * DIGITS + BUCKET_DIGITS;
/** Two words that are not told apart are as rare as one in a quarter of a million. */
const SHIFT = 14;
const SEED = 0x5bd1e995;

/**
 * A long list of words with a number from 1 to 63 for each, as {@link tableOf} has packed it: asked as it is stored, so
 * that nothing is built at start, and in one place. Gives 0 for other words.
 */
export function wordTable(packed: string): (word: string) => number {
  const buckets = packed.length / UNITS_A_BUCKET;
  const table = buckets * BUCKET_DIGITS;
  const places = buckets * PLACES_A_BUCKET;
  if (places === 0) return () => 0;
  return (word) => {
    const [first, second] = [hashOf(word), hashOf(word, SEED)];
    const bucket = (first % buckets) * BUCKET_DIGITS;
    const steps = (digitAt(packed, bucket) << 6) | digitAt(packed, bucket + 1);
    const at = table + placeOf(first, second, steps, places) * DIGITS;
    const found = (digitAt(packed, at + 1) << 12) | (digitAt(packed, at + 2) << 6) | digitAt(packed, at + 3);
    return found === second >>> SHIFT ? digitAt(packed, at) : FREE;
  };
}

function placeOf(first: number, second: number, steps: number, places: number): number {
  return ((first + Math.imul(steps, second | 1)) >>> 0) % places;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Packs words with their numbers (1 to 63) for {@link wordTable}, no two in one place: "hash, displace" (Belazzougui,
 * Botelho and Dietzfelbinger 2009). The words of a bucket are moved on together until each has a place to itself, the
 * fullest buckets first; where that comes to no end, the table gets one place in a hundred more.
 */
export function tableOf(words: ReadonlyMap<string, number>): string {
  const all = [...words].map(([word, number]): Hashed => ({ first: hashOf(word), second: hashOf(word, SEED), number }));
  for (let buckets = Math.ceil((all.length * 1.01) / PLACES_A_BUCKET); ; buckets += Math.ceil(buckets / 100)) {
    const packed = packedIn(buckets, all);
    if (packed !== undefined) return packed;
  }
}

interface Hashed {
  readonly first: number;
  readonly second: number;
  readonly number: number;
}

function packedIn(buckets: number, words: readonly Hashed[]): string | undefined {
  const members = Array.from({ length: buckets }, (): Hashed[] => []);
  for (const word of words) members[word.first % buckets]!.push(word);
  const moved = new Array<string>(buckets).fill(digits(0, BUCKET_DIGITS));
  const table = new Array<string | undefined>(buckets * PLACES_A_BUCKET).fill(undefined);
  const order = members.map((_, bucket) => bucket).sort((a, b) => members[b]!.length - members[a]!.length || a - b);
  for (const bucket of order) {
    const own = members[bucket]!;
    const steps = stepsFor(own, table);
    if (steps === undefined) return undefined;
    moved[bucket] = digits(steps, BUCKET_DIGITS);
    for (const { first, second, number } of own)
      table[placeOf(first, second, steps, table.length)] = digits(number, 1) + digits(second >>> SHIFT, DIGITS - 1);
  }
  return moved.join('') + table.map((word) => word ?? digits(FREE, DIGITS)).join('');
}

/** How far the words of a bucket are moved on for each to have a free place; `undefined` if that is too far. */
function stepsFor(words: readonly Hashed[], table: readonly (string | undefined)[]): number | undefined {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const at = new Set(words.map(({ first, second }) => placeOf(first, second, steps, table.length)));
    if (at.size === words.length && [...at].every((place) => table[place] === undefined)) return steps;
  }
  return undefined;
}

function digits(value: number, many: number): string {
  return Array.from({ length: many }, (_, i) => BASE64[(value >>> (6 * (many - 1 - i))) & 63]).join('');
}
