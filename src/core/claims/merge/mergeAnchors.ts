import { isSameJson } from '../../json/equality';
import { ANCHOR_KEYS } from '../claim';
import type { Decided } from './decided';
import type { Merged } from './value';
import { isObject, type Value } from '../../yaml/values/value';

/** What a save writes by itself, as it follows the text: where the words stand, not which they are. */
const PLACE_KEYS: ReadonlySet<string> = new Set(ANCHOR_KEYS.filter((key) => key !== 'exact'));

const KEY = 'anchors';

/**
 * Merges the anchors of a claim by the words that they tag. Of the same words, the place that somebody has written anew
 * is taken (ours if both have): that is no contradiction, since places are found again anyhow. Where both sides have put
 * other words in place of the same anchor, or one has and the other has deleted it, that contradicts, and ours stay: each
 * side of the contradiction is all anchors as that side wants them.
 */
export function mergeAnchors(base: Value, ours: Value, theirs: Value, decided: Decided): Merged {
  const [was, mine, other] = [listOf(base), listOf(ours), listOf(theirs)];
  const isDecided = decided.ours.has(KEY) || decided.theirs.has(KEY);
  const hasSaid = (side: 'ours' | 'theirs', anchors: Value) =>
    decided[side].has(KEY) || !isSameJson(wordsOf(was), wordsOf(anchors));
  if (isDecided && hasSaid('ours', mine) && hasSaid('theirs', other) && !isSameJson(wordsOf(mine), wordsOf(other)))
    return { value: ours, contradictions: [{ key: KEY, base: decided.before.get(KEY), ours, theirs }] };
  // Where no common version is known: each has its own words for what is one claim.
  if (was.length === 0 && mine.length > 0 && other.length > 0 && !mine.some((anchor) => has(other, anchor)))
    return { value: ours, contradictions: [{ key: KEY, base, ours, theirs }] };
  const isInTurn = was.length === mine.length && was.length === other.length;
  const { forUs, forThem } = isInTurn ? inTurn(was, mine, other) : byWords(was, mine, other);
  if (!isSameJson(forUs, forThem))
    return { value: forUs, contradictions: [{ key: KEY, base, ours: forUs, theirs: forThem }] };
  // A claim has one place at least: where each has taken away what the other has kept, ours stay.
  if (forUs.length === 0 && mine.length > 0) return { value: ours, contradictions: [{ key: KEY, base, ours, theirs }] };
  return { value: forUs.length === 0 ? undefined : forUs, contradictions: [] };
}

/** All anchors, with what we want where the two contradict, and with what they want. */
interface Sides {
  readonly forUs: readonly Value[];
  readonly forThem: readonly Value[];
}

function inTurn(was: readonly Value[], mine: readonly Value[], other: readonly Value[]): Sides {
  const pairs = mine.map((anchor, index): readonly [Value, Value] => {
    const [before, theirs] = [was[index], other[index]];
    const merged = isSameWords(anchor, theirs)
      ? newerPlace(before, anchor, theirs)
      : isSameWords(theirs, before)
        ? anchor
        : isSameWords(anchor, before)
          ? theirs
          : undefined;
    return merged === undefined ? [anchor, theirs] : [merged, merged];
  });
  return { forUs: pairs.map(([anchor]) => anchor), forThem: pairs.map(([, anchor]) => anchor) };
}

/** What one side added is in, what one removed is out; other words in place of an anchor are no addition. */
function byWords(was: readonly Value[], mine: readonly Value[], other: readonly Value[]): Sides {
  const edits = editsOf(was, mine, other);
  const theirEdits = new Set(edits.map(({ theirs }) => theirs));
  const kept = mine.filter((anchor) => has(other, anchor) || !has(was, anchor));
  const added = other.filter((anchor) => !has(was, anchor) && !has(mine, anchor) && !theirEdits.has(anchor));
  const placed = kept.map((anchor) => newerPlace(find(was, anchor), anchor, find(other, anchor) ?? anchor));
  const theirsFor = (anchor: Value, index: number) => {
    const edit = edits.find(({ ours }) => ours === anchor);
    return edit === undefined ? [placed[index]] : [edit.theirs];
  };
  const onlyTheirs = edits.flatMap(({ ours, theirs }) => (ours === undefined ? [theirs] : []));
  return {
    forUs: [...placed, ...added],
    forThem: [...kept.flatMap(theirsFor).filter((anchor) => anchor !== undefined), ...onlyTheirs, ...added],
  };
}

/** What each side has put in place of one anchor; `undefined` for a side that has deleted it. */
interface AnchorEdit {
  readonly ours: Value;
  readonly theirs: Value;
}

/** Of the anchors that neither has any more; where one side alone has new ones, only words that are much like the old ones. */
function editsOf(was: readonly Value[], mine: readonly Value[], other: readonly Value[]): readonly AnchorEdit[] {
  const taken = new Set<Value>();
  const news = [mine, other].map((list) => list.filter((anchor) => !has(was, anchor)));
  const [ourNews, theirNews] = news.map((list, side) => list.filter((anchor) => !has(news[1 - side]!, anchor)));
  const alike = news[0]!.filter((anchor) => has(news[1]!, anchor));
  return was.flatMap((gone): AnchorEdit[] => {
    if (has(mine, gone) || has(other, gone)) return [];
    const [ours, theirs] = [ourNews!, theirNews!].map((list) =>
      nearest(
        gone,
        list.filter((anchor) => !taken.has(anchor)),
      ),
    );
    // Both may have put the same words in its place, and what is new else comes besides.
    const same = nearest(
      gone,
      alike.filter((anchor) => !taken.has(anchor)),
    );
    if (
      same !== undefined &&
      likeness(gone, same) >= Math.max(MUCH, ...[ours, theirs].map((one) => likeness(gone, one)))
    ) {
      taken.add(same);
      return [];
    }
    const one = ours ?? theirs;
    if (one === undefined || ((ours === undefined || theirs === undefined) && likeness(gone, one) < MUCH)) return [];
    for (const edit of [ours, theirs]) if (edit !== undefined) taken.add(edit);
    return [{ ours, theirs }];
  });
}

/** Of an anchor's words, so many must have stayed for another to be the same one edited. */
const MUCH = 0.5;

/** The anchor that has most words of another; the first, if none has any. */
function nearest(anchor: Value, list: readonly Value[]): Value {
  let best = list[0];
  for (const one of list) if (likeness(anchor, one) > likeness(anchor, best)) best = one;
  return best;
}

/** How many of the words of two anchors are the same, from 0 to 1. */
function likeness(a: Value, b: Value): number {
  const [mine, others] = [wordsIn(a), new Set(wordsIn(b))];
  return mine.filter((word) => others.has(word)).length / Math.max(1, mine.length, others.size);
}

function wordsIn(anchor: Value): readonly string[] {
  const exact = isObject(anchor) ? anchor.exact : undefined;
  return typeof exact === 'string' ? exact.split(/\s+/).filter(Boolean) : [];
}

/** Of two anchors with the same words: ours, unless they alone have written another place. */
function newerPlace(before: Value, ours: Value, theirs: Value): Value {
  return isSameJson(ours, before) ? theirs : ours;
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

function find(list: readonly Value[], anchor: Value): Value {
  return list.find((one) => isSameWords(one, anchor));
}

function has(list: readonly Value[], anchor: Value): boolean {
  return list.some((one) => isSameWords(one, anchor));
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
