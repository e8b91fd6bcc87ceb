import type { Division, Passage } from '../text/passage';
import { replaced } from '../text/sharedEnds';
import { chosenPlaces } from '../text/chosenPlaces';

/** The passages of an article that are read, in order. */
export interface PassagesToRead {
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
export function passagesToRead(
  { passages, starts }: Division,
  passagesBefore: readonly Passage[] = [],
  before: Omit<PassagesToRead, 'starts'> = NONE,
): PassagesToRead {
  const { places, head, tail } = chosenPlaces(passages, isRead, passagesBefore, before.places);
  const between = places.subarray(head, places.length - tail);
  return {
    passages: replaced(
      before.passages,
      head,
      before.passages.length - tail,
      Array.from(between, (place) => passages[place]!),
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
