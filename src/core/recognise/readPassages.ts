import type { Division, Passage } from '../text/passage';
import { replaced, sharedEnds } from '../text/sharedEnds';
import { firstFrom } from '../text/rising';

/** The passages of an article that are read, in order. */
export interface ReadPassages {
  readonly passages: readonly Passage[];
  /** The index of each among all passages of the article. */
  readonly places: Int32Array;
  /** Where each begins in the article. */
  readonly starts: Int32Array;
}

/** Page chrome and bylines are not the article's own words: nothing is recognised in them. */
function isRead({ role }: Passage): boolean {
  return role !== 'chrome' && role !== 'byline';
}

/**
 * Chooses the passages that are read. `before` are those of an earlier version, divided into `passagesBefore`: only what
 * changed is looked at again.
 */
export function readPassages(
  { passages, starts }: Division,
  passagesBefore: readonly Passage[] = [],
  before: Omit<ReadPassages, 'starts'> = NONE,
): ReadPassages {
  const { head, tail } = sharedEnds(passages, passagesBefore);
  const shift = passages.length - passagesBefore.length;
  const headPlaces = before.places.subarray(0, firstFrom(before.places, head));
  const tailPlaces = before.places.subarray(firstFrom(before.places, passagesBefore.length - tail));
  const between: number[] = [];
  for (let i = head; i < passages.length - tail; i++) if (isRead(passages[i]!)) between.push(i);

  const places = new Int32Array(headPlaces.length + between.length + tailPlaces.length);
  places.set(headPlaces);
  places.set(between, headPlaces.length);
  const behind = headPlaces.length + between.length;
  for (let i = 0; i < tailPlaces.length; i++) places[behind + i] = tailPlaces[i]! + shift;
  return {
    passages: replaced(
      before.passages,
      headPlaces.length,
      before.passages.length - tailPlaces.length,
      between.map((place) => passages[place]!),
    ),
    places,
    starts: startsOf(places, starts),
  };
}

function startsOf(places: Int32Array, starts: Int32Array): Int32Array {
  const own = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) own[i] = starts[places[i]!]!;
  return own;
}

const NONE = { passages: [], places: new Int32Array() };
