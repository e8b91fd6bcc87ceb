import { isSameJson } from '../../json/equality';
import { ANCHOR_KEYS } from '../claim';
import { isObject, type Contradiction, type Merged, type Value } from './value';

/** What a save writes by itself, as it follows the text: where the words stand, not which they are. */
const PLACE_KEYS: ReadonlySet<string> = new Set(ANCHOR_KEYS.filter((key) => key !== 'exact'));

/**
 * Merges the anchors of a claim by the words that they tag. Of the same words, the place that somebody has written anew
 * is taken (ours if both have): that is no contradiction, since places are found again anyhow. Where both sides have put
 * other words in place of the same anchor, that contradicts, and ours stay.
 */
export function mergeAnchors(base: Value, ours: Value, theirs: Value): Merged {
  const [was, mine, other] = [listOf(base), listOf(ours), listOf(theirs)];
  if (was.length === mine.length && was.length === other.length) return inTurn(was, mine, other);
  const has = (list: readonly Value[], anchor: Value) => list.some((one) => isSameWords(one, anchor));
  const kept = mine.filter((anchor) => has(other, anchor) || !has(was, anchor));
  const added = other.filter((anchor) => !has(was, anchor) && !has(mine, anchor));
  const value = [...kept, ...added];
  // A claim has one place at least: where each has taken away what the other has kept, ours stay.
  return value.length > 0 || mine.length === 0
    ? { value: value.length === 0 ? undefined : value, contradictions: [] }
    : { value: ours, contradictions: [{ key: 'anchors', base, ours, theirs }] };
}

function inTurn(was: readonly Value[], mine: readonly Value[], other: readonly Value[]): Merged {
  const contradictions: Contradiction[] = [];
  const value = mine.map((anchor, index) => {
    const [before, theirs] = [was[index], other[index]];
    if (isSameWords(anchor, theirs)) return isSameJson(anchor, before) ? theirs : anchor;
    if (isSameWords(theirs, before)) return anchor;
    if (isSameWords(anchor, before)) return theirs;
    contradictions.push({ key: 'anchors', base: was, ours: mine, theirs: other });
    return anchor;
  });
  return { value: value.length === 0 ? undefined : value, contradictions: contradictions.slice(0, 1) };
}

/** Anchors without their places. */
export function wordsOf(anchors: Value): Value {
  return Array.isArray(anchors) ? anchors.map(bare) : anchors;
}

function bare(anchor: Value): Value {
  if (!isObject(anchor)) return anchor;
  return Object.fromEntries(Object.entries(anchor).filter(([key]) => !PLACE_KEYS.has(key)));
}

function isSameWords(a: Value, b: Value): boolean {
  return isSameJson(bare(a), bare(b));
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
