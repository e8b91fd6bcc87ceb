import { isSameJson } from '../../json/equality';
import { ANCHOR_KEYS } from '../claim';
import { isObject, mergeValue, type Merged, type Value } from './value';

/** What a save writes by itself, as it follows the text: where the words stand, not which they are. */
const PLACE_KEYS: ReadonlySet<string> = new Set(ANCHOR_KEYS.filter((key) => key !== 'exact'));

/**
 * Merges the anchors of a claim. Where all sides tag the same words, each anchor takes the place that somebody has
 * written anew (ours if both have): that is no contradiction, since places are found again anyhow.
 */
export function mergeAnchors(base: Value, ours: Value, theirs: Value): Merged {
  if (!isSameJson(wordsOf(ours), wordsOf(theirs))) return mergeValue(base, ours, theirs, 'anchors');
  const hasMoved = !isSameJson(ours, base);
  return { value: hasMoved || base === undefined ? ours : theirs, contradictions: [] };
}

/** Anchors without their places. */
function wordsOf(anchors: Value): Value {
  if (!Array.isArray(anchors)) return anchors;
  return anchors.map((anchor: Value) =>
    isObject(anchor) ? Object.fromEntries(Object.entries(anchor).filter(([key]) => !PLACE_KEYS.has(key))) : anchor,
  );
}

mergeAnchors.wordsOf = wordsOf;
