import { hashOf, scattered } from './hashing';

/**
 * The signs of a filter, each worth its index: what can be printed and needs no escape in a string. A word is taken for
 * one of the list by chance as often as one in so many.
 */
const SIGNS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

const PARTS = 3;
const SEED = 0x5bd1e995;

/**
 * A long list of words, as {@link filterOf} has packed it: it knows all its words, and takes about one other word in a
 * hundred for one of them. Good enough for a hint that is weighed with others, at ten bits a word and with nothing to
 * build at start.
 *
 * It is an xor filter (Graf and Lemire 2020, "Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters"), with sums
 * in place of xor: a word has one place in each third, and what stands in the three adds up to the word's own mark.
 */
export function wordFilter(packed: string): (word: string) => boolean {
  const part = packed.length / PARTS;
  if (part === 0) return () => false;
  return (word) => {
    const [first, second] = hashesOf(word);
    let sum = 0;
    for (let i = 0; i < PARTS; i++) sum += VALUES[packed.charCodeAt(placeIn(i, first, second, part))]!;
    return sum % SIGNS.length === markOf(first, second);
  };
}

type Hashes = readonly [first: number, second: number];

function hashesOf(word: string): Hashes {
  return [hashOf(word), hashOf(word, SEED)];
}

/** The place of a word in a part of the filter. */
function placeIn(number: number, first: number, second: number, part: number): number {
  const hash = number === 0 ? first : number === 1 ? second : scattered(first ^ second);
  return number * part + (hash % part);
}

function markOf(first: number, second: number): number {
  return scattered(first + second) % SIGNS.length;
}

/** Places for each word, with which a filter is nearly sure to come out, and places besides for a short list. */
const PLACES_A_WORD = 1.23;
const PLACES_MORE = 32;

/** Packs words for {@link wordFilter}; where that comes to no end, the filter gets one place in a hundred more. */
export function filterOf(words: Iterable<string>): string {
  const all = [...new Set(words)];
  if (all.length === 0) return '';
  const least = (all.length * PLACES_A_WORD + PLACES_MORE) / PARTS;
  for (let part = Math.ceil(least); ; part += Math.ceil(part / 100)) {
    const packed = packedIn(part, all);
    if (packed !== undefined) return packed;
  }
}

/** What is known of a word while a filter is made: where its three places are, and its mark. */
interface Marked {
  readonly places: readonly number[];
  readonly mark: number;
}

function packedIn(part: number, words: readonly string[]): string | undefined {
  const marked = words.map((word): Marked => {
    const [first, second] = hashesOf(word);
    const places = Array.from({ length: PARTS }, (_, i) => placeIn(i, first, second, part));
    return { places, mark: markOf(first, second) };
  });
  const values = new Array<number>(part * PARTS).fill(0);
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
