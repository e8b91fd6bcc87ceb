import { firstFrom } from './rising';
import { sharedEnds } from './sharedEnds';

/** Which members of a list are chosen. */
export interface ChosenPlaces {
  /** The index of each in the list, in order. */
  readonly places: Int32Array;
  /** How many at either end are those of the earlier list. */
  readonly head: number;
  readonly tail: number;
}

/**
 * Chooses members of a list by a test that looks at nothing but the member. `placesBefore` are those chosen of an earlier
 * list: only what changed since is looked at.
 */
export function chosenPlaces<T extends object>(
  list: readonly T[],
  isChosen: (member: T) => boolean,
  listBefore: readonly T[],
  placesBefore: Int32Array,
): ChosenPlaces {
  const { head, tail } = sharedEnds(list, listBefore);
  const shift = list.length - listBefore.length;
  const headPlaces = placesBefore.subarray(0, firstFrom(placesBefore, head));
  const tailPlaces = placesBefore.subarray(firstFrom(placesBefore, listBefore.length - tail));
  const between: number[] = [];
  for (let i = head; i < list.length - tail; i++) if (isChosen(list[i]!)) between.push(i);

  const places = new Int32Array(headPlaces.length + between.length + tailPlaces.length);
  places.set(headPlaces);
  places.set(between, headPlaces.length);
  const behind = headPlaces.length + between.length;
  places.set(tailPlaces, behind);
  if (shift !== 0) for (let i = behind; i < places.length; i++) places[i]! += shift;
  return { places, head: headPlaces.length, tail: tailPlaces.length };
}
