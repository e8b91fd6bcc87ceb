import { hashOf, scattered } from './hashing';

/**
 * The signs of a filter, each worth its index: what can be printed and needs no escape in a string. A word is taken for
 * one of the list by chance as often as one in so many.
 */
const SIGNS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

const SEED = 0x5bd1e995;

/** A list of words, packed by {@link filterOf}: the signs of its places, and how many of these make a segment. */
export interface PackedFilter {
  readonly signs: string;
  readonly segment: number;
}

/** A word has one place in each of so many segments that lie side by side. */
const WIDTH = 4;

/**
 * A long list of words, as {@link filterOf} has packed it: it knows all its words, and takes about one other word in a
 * hundred for one of them. Good enough for a hint that is weighed with others, at nine bits a word and with nothing to
 * build at start.
 *
 * It is a binary fuse filter (Graf and Lemire 2022, "Binary Fuse Filters: Fast and Smaller Than Xor Filters"), with sums
 * in place of xor: the signs are parted into segments, a word has a place in each of four neighbours, and what stands in
 * the four adds up to the word's own mark.
 */
export function wordFilter({ signs, segment }: PackedFilter): (word: string) => boolean {
  if (signs === '') return () => false;
  const starts = signs.length / segment - WIDTH + 1;
  return (word) => {
    const [first, second] = hashesOf(word);
    const start = startOf(first, second, starts);
    let sum = 0;
    for (let i = 0; i < WIDTH; i++) sum += VALUES[signs.charCodeAt(placeIn(start + i, i, first, second, segment))]!;
    return sum % SIGNS.length === markOf(first, second);
  };
}

type Hashes = readonly [first: number, second: number];

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

function markOf(first: number, second: number): number {
  return scattered(first + second) % SIGNS.length;
}

/** Places for each word, with fewer of which hardly a filter comes out. */
const PLACES_A_WORD = 1.07;
/** Numbers of segments that are tried: many suit long lists, few short ones. */
const SEGMENTS = [160, 120, 90, 70, 50, 35, 25, 18, 12, 8, 4];

/** Packs words for {@link wordFilter}, with as few places as it comes to an end with. */
export function filterOf(words: Iterable<string>): PackedFilter {
  const all = [...new Set(words)].map(hashesOf);
  if (all.length === 0) return { signs: '', segment: 0 };
  const least = Math.ceil(all.length * PLACES_A_WORD);
  for (let size = least; ; size += Math.ceil(least / 200)) {
    for (const parts of SEGMENTS) {
      const segment = Math.ceil(size / parts);
      const signs = packedIn(parts, segment, all);
      if (signs !== undefined) return { signs, segment };
    }
  }
}

/** What is known of a word while a filter is made: where its places are, and its mark. */
interface Marked {
  readonly places: readonly number[];
  readonly mark: number;
}

function packedIn(segments: number, segment: number, words: readonly Hashes[]): string | undefined {
  const marked = words.map(([first, second]): Marked => {
    const start = startOf(first, second, segments - WIDTH + 1);
    const places = Array.from({ length: WIDTH }, (_, i) => placeIn(start + i, i, first, second, segment));
    return { places, mark: markOf(first, second) };
  });
  const values = new Array<number>(segments * segment).fill(0);
  const lone = inLonePlaces(marked, values.length);
  if (lone === undefined) return undefined;
  // The last to be taken out is the first to be put in: none that comes behind it has its lone place.
  for (const { word, place } of lone.reverse()) {
    const others = word.places.reduce((sum, each) => sum + values[each]!, 0);
    values[place] = (word.mark - (others % SIGNS.length) + SIGNS.length) % SIGNS.length;
  }
  return values.map((value) => SIGNS[value]).join('');
}

/** A word, and the place that it had to itself when it was taken out. */
interface Lone {
  readonly word: Marked;
  readonly place: number;
}

/** Takes out one word after the other that has a place to itself among those left; `undefined` where none has. */
function inLonePlaces(words: readonly Marked[], size: number): Lone[] | undefined {
  const at = Array.from({ length: size }, () => new Set<Marked>());
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
