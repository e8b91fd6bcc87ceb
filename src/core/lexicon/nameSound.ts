import { SOUND_WEIGHTS } from './generated/nameSound';
import { hashOf } from './hashing';
import { weightAt } from './signs';

/** Weights in the table; a power of two. */
export const SOUND_TABLE_SIZE = 1 << 14;

const SHORTEST = 2;
const LONGEST = 4;

/** The places in the table of all stretches of two to four letters of a word, with its beginning and end marked. */
export function soundPlaces(folded: string): readonly number[] {
  const marked = `^${folded}$`;
  const places: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let i = 0; i + length <= marked.length; i++)
      places.push(hashOf(marked.slice(i, i + length)) & (SOUND_TABLE_SIZE - 1));
  }
  return places;
}

/**
 * How a name sounds: above 0 rather like a town, below 0 rather like a person, in natural log odds. From the letters
 * alone, so that it says something of names that no list has.
 */
export function soundOf(folded: string): number {
  let sum = 0;
  for (const place of soundPlaces(folded)) sum += weightAt(SOUND_WEIGHTS, place);
  return sum / SOUND_SCALE;
}

/** What 1 is in the table. */
export const SOUND_SCALE = 32;
