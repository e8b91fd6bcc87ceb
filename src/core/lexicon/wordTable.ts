import { hashOf, scattered } from './hashing';
import { SIGNS, valueAt } from './signs';

/** A list of words with a number for each, packed by {@link tableOf}. */
export interface PackedTable {
  /** The places, one after the other. */
  readonly signs: string;
  /** Signs a place. */
  readonly signsAPlace: number;
  /** How many places make a segment. */
  readonly segment: number;
  /** The numbers of the words go from 1 to this. */
  readonly numbers: number;
}

/** A word has one place in each of so many segments that lie side by side. */
const WIDTH = 4;

/**
 * A long list of words with a number for each, as {@link tableOf} has packed it: it is asked as it is stored, so that
 * nothing is built at start. Gives the number of each of its words, and 0 for other words; but now and then another word
 * is taken for one of them, the more seldom the more signs a place has: one word in 90 with one sign, in 8,100 with two,
 * in 729,000 with three, and so many times more often as there are numbers.
 *
 * It is a binary fuse filter (Graf and Lemire 2022, "Binary Fuse Filters: Fast and Smaller Than Xor Filters") that holds
 * numbers, with sums in place of xor: the places are parted into segments, a word has a place in each of four neighbours,
 * and what stands in the four adds up to the word's own mark and its number.
 */
export function wordTable(table: PackedTable): (word: string) => number {
  const { signs, signsAPlace, segment, numbers } = table;
  if (signs === '') return () => 0;
  const starts = signs.length / signsAPlace / segment - WIDTH + 1;
  const marks = marksOf(signsAPlace, numbers);
  return (word) => {
    const [first, second] = hashesOf(word);
    const start = startOf(first, second, starts);
    let sum = 0;
    for (let i = 0; i < WIDTH; i++) {
      const at = placeIn(start + i, i, first, second, segment) * signsAPlace;
      let value = 0;
      for (let sign = at; sign < at + signsAPlace; sign++) value = value * SIGNS.length + valueAt(signs, sign);
      sum += value;
    }
    const held = sum % (marks * numbers);
    return Math.floor(held / numbers) === markOf(first, second, marks) ? (held % numbers) + 1 : 0;
  };
}

/** A list of words without numbers: whether a word is one of them, wrong as seldom as {@link wordTable} says. */
export function wordFilter(table: PackedTable): (word: string) => boolean {
  const numberOf = wordTable(table);
  return (word) => numberOf(word) !== 0;
}

/** How many marks a word can have, so that with a number beside it each goes into a place. */
function marksOf(signsAPlace: number, numbers: number): number {
  return Math.floor(SIGNS.length ** signsAPlace / numbers);
}

type Hashes = readonly [first: number, second: number];

const SEED = 0x5bd1e995;

function hashesOf(word: string): Hashes {
  return [hashOf(word), hashOf(word, SEED)];
}

/** The first of the neighbouring segments in which a word has its places. */
function startOf(first: number, second: number, starts: number): number {
  return scattered(first ^ second) % starts;
}

/** The place of a word in a segment, the `number`th of its own. */
function placeIn(at: number, number: number, first: number, second: number, segment: number): number {
  return at * segment + (scattered(first + Math.imul(number, second)) % segment);
}

/** What tells a word from others that have the same places. */
function markOf(first: number, second: number, marks: number): number {
  return scattered(first + second) % marks;
}

/** Places for each word, with fewer of which hardly a table comes out. */
const PLACES_A_WORD = 1.07;
/** Numbers of segments that are tried: many suit long lists, few short ones. */
const SEGMENTS = [160, 120, 90, 70, 50, 35, 25, 18, 12, 8, 4];

/** Packs words with their numbers, from 1 on, for {@link wordTable}, with as few places as it comes to an end with. */
export function tableOf(words: ReadonlyMap<string, number>, signsAPlace: number): PackedTable {
  const numbers = Math.max(1, ...words.values());
  if (words.size === 0) return { signs: '', signsAPlace, segment: 0, numbers };
  const marks = marksOf(signsAPlace, numbers);
  const all = [...words].map(([word, number]): Held => {
    const [first, second] = hashesOf(word);
    return { first, second, value: markOf(first, second, marks) * numbers + number - 1 };
  });
  const least = Math.ceil(all.length * PLACES_A_WORD);
  for (let size = least; ; size += Math.ceil(least / 200)) {
    for (const parts of SEGMENTS) {
      const segment = Math.ceil(size / parts);
      const values = valuesIn(parts, segment, all, marks * numbers);
      if (values === undefined) continue;
      return { signs: values.map((value) => signsOf(value, signsAPlace)).join(''), signsAPlace, segment, numbers };
    }
  }
}

/** Packs words for {@link wordFilter}. */
export function filterOf(words: Iterable<string>, signsAPlace: number): PackedTable {
  return tableOf(new Map([...words].map((word) => [word, 1])), signsAPlace);
}

function signsOf(value: number, signsAPlace: number): string {
  let signs = '';
  for (let i = 0, rest = value; i < signsAPlace; i++, rest = Math.floor(rest / SIGNS.length))
    signs = SIGNS[rest % SIGNS.length]! + signs;
  return signs;
}

/** A word, and what its places have to add up to. */
interface Held {
  readonly first: number;
  readonly second: number;
  readonly value: number;
}

/** A word while a table is made. */
interface Placed {
  readonly places: readonly number[];
  readonly value: number;
}

/** What stands in each place, below `limit`; `undefined` where the words do not go into so many places. */
function valuesIn(
  segments: number,
  segment: number,
  words: readonly Held[],
  limit: number,
): readonly number[] | undefined {
  const placed = words.map(({ first, second, value }): Placed => {
    const start = startOf(first, second, segments - WIDTH + 1);
    return { places: Array.from({ length: WIDTH }, (_, i) => placeIn(start + i, i, first, second, segment)), value };
  });
  const values = new Array<number>(segments * segment).fill(0);
  const lone = inLonePlaces(placed, values.length);
  if (lone === undefined) return undefined;
  // The last to be taken out is the first to be put in: none that comes behind it has its lone place.
  for (const { word, place } of lone.reverse()) {
    const others = word.places.reduce((sum, each) => sum + values[each]!, 0);
    values[place] = (((word.value - others) % limit) + limit) % limit;
  }
  return values;
}

/** A word, and the place that it had to itself when it was taken out. */
interface Lone {
  readonly word: Placed;
  readonly place: number;
}

/** Takes out one word after the other that has a place to itself among those left; `undefined` where none has. */
function inLonePlaces(words: readonly Placed[], size: number): Lone[] | undefined {
  const at = Array.from({ length: size }, () => new Set<Placed>());
  for (const word of words) for (const place of word.places) at[place]!.add(word);
  const taken: Lone[] = [];
  const toLook = at.map((_, place) => place);
  for (let place = toLook.pop(); place !== undefined; place = toLook.pop()) {
    const [word] = at[place]!;
    if (word === undefined || at[place]!.size > 1) continue;
    taken.push({ word, place });
    for (const own of word.places) {
      at[own]!.delete(word);
      toLook.push(own);
    }
  }
  return taken.length === words.length ? taken : undefined;
}
