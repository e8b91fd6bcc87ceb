import { isSameJson } from '../../json/equality';
import { isRecord } from '../../yaml/record';
import { WrittenNumber } from '../../yaml/written';

/** A value of a sidecar: what JSON can say, a {@link WrittenNumber}, or nothing. */
export type Value = unknown;

/** Something that both sides have changed, each in its own way. */
export interface Contradiction {
  /** The way to it within the claim, actor or file: `status`, `said.value`. */
  readonly key: string;
  /** What it was before both; `undefined` too where that is not known. */
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** A merged value; of what contradicts it has ours. */
export interface Merged {
  readonly value: Value;
  readonly contradictions: readonly Contradiction[];
}

export type PlainObject = Readonly<Record<string, Value>>;

/**
 * Merges three versions of a value, `undefined` for "is not there": the side that has changed wins; maps are merged key
 * by key, lists item by item (what one side added is in, what one side removed is out; items are the same if they say
 * the same). What both have changed otherwise contradicts.
 */
export function mergeValue(base: Value, ours: Value, theirs: Value, key: string): Merged {
  if (isSameJson(ours, theirs) || isSameJson(base, theirs)) return { value: ours, contradictions: [] };
  if (isSameJson(base, ours)) return { value: theirs, contradictions: [] };
  if ([base, ours, theirs].every((side) => side === undefined || isList(side))) {
    const value = mergeList(listOf(base), listOf(ours), listOf(theirs));
    return { value: value.length === 0 ? undefined : value, contradictions: [] };
  }
  if (isObject(ours) && isObject(theirs)) return mergeObject(isObject(base) ? base : {}, ours, theirs, `${key}.`);
  return { value: ours, contradictions: [{ key, base, ours, theirs }] };
}

/** Merges maps key by key; keys stand in our order, theirs behind them. `prefix` goes before each key that contradicts. */
export function mergeObject(base: PlainObject, ours: PlainObject, theirs: PlainObject, prefix = ''): Merged {
  const contradictions: Contradiction[] = [];
  const value: Record<string, Value> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merged = mergeValue(base[key], ours[key], theirs[key], prefix + key);
    if (merged.value !== undefined) value[key] = merged.value;
    contradictions.push(...merged.contradictions);
  }
  return { value, contradictions };
}

function mergeList(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): readonly Value[] {
  const has = (list: readonly Value[], item: Value) => list.some((other) => isSameJson(other, item));
  const kept = ours.filter((item) => has(theirs, item) || !has(base, item));
  const added = theirs.filter((item) => !has(base, item) && !has(ours, item));
  return [...kept, ...added];
}

function listOf(value: Value): readonly Value[] {
  return isList(value) ? value : [];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value): value is PlainObject {
  return isRecord(value) && !(value instanceof WrittenNumber);
}
