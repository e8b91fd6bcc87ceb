import { isSameJson } from '../../json/equality';
import { isObject, type PlainObject, type Value } from '../../yaml/values/value';
import { hasDecidedWithin, NOTHING_DECIDED, type Decided } from './decided';

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

/**
 * Merges three versions of a value, `undefined` for "is not there": the side that has changed wins; maps are merged key
 * by key, lists as {@link mergeList} does. What both have changed otherwise contradicts. To decide what an earlier merge had
 * left open (`decided`, by the keys as they go on from `key`) is to change it, and is about the whole of it.
 */
export function mergeValue(
  base: Value,
  ours: Value,
  theirs: Value,
  key: string,
  decided: Decided = NOTHING_DECIDED,
): Merged {
  const hasChanged = (side: 'ours' | 'theirs', value: Value) =>
    !isSameJson(base, value) || hasDecidedWithin(decided[side], key);
  if (isSameJson(ours, theirs) || !hasChanged('theirs', theirs)) return { value: ours, contradictions: [] };
  if (!hasChanged('ours', ours)) return { value: theirs, contradictions: [] };
  if (decided.ours.has(key) || decided.theirs.has(key))
    return { value: ours, contradictions: [{ key, base: decided.before.get(key), ours, theirs }] };
  if ([base, ours, theirs].every((side) => side === undefined || isList(side)))
    return mergeList(listOf(base), listOf(ours), listOf(theirs), key, decided);
  if (isObject(ours) && isObject(theirs) && !SAID_AT_ONCE.has(key))
    return mergeObject(isObject(base) ? base : {}, ours, theirs, `${key}.`, decided);
  return { value: ours, contradictions: [{ key, base, ours, theirs }] };
}

/**
 * Maps that say one thing: a date as it is printed and the day that it means, or who has set a claim aside, when and why.
 * The words of one and the day of another are a date that nobody wrote.
 */
const SAID_AT_ONCE: ReadonlySet<string> = new Set(['said', 'due', 'parked']);

/** Merges maps key by key; keys stand in our order, theirs behind them. `prefix` goes before each key that contradicts. */
export function mergeObject(
  base: PlainObject,
  ours: PlainObject,
  theirs: PlainObject,
  prefix = '',
  decided: Decided = NOTHING_DECIDED,
): Merged {
  const contradictions: Contradiction[] = [];
  const value: Record<string, Value> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merged = mergeValue(base[key], ours[key], theirs[key], prefix + key, decided);
    if (merged.value !== undefined) value[key] = merged.value;
    contradictions.push(...merged.contradictions);
  }
  return { value, contradictions };
}

/**
 * Merges lists item by item: what one side added is in, what one side removed is out; items are the same if they say the
 * same. An item that both have edited is merged key by key. Where that contradicts, so does the list: it has ours, and
 * each side of the contradiction is the whole list with the item as that side wants it; of an item with an id, the
 * contradiction is that of its key. A list that would be empty though neither has emptied it contradicts as a whole.
 */
function mergeList(
  base: readonly Value[],
  ours: readonly Value[],
  theirs: readonly Value[],
  key: string,
  decided: Decided,
): Merged {
  const edits = [...withIds(base, ours, theirs, key, decided), ...editedByBoth(base, ours, theirs)];
  const [mine, others] = [
    new Set<Value>(edits.map((edit) => edit.mine)),
    new Set<Value>(edits.map(({ other }) => other)),
  ];
  const kept = ours.filter((item) => mine.has(item) || has(theirs, item) || !has(base, item));
  const added = theirs.filter((item) => !has(base, item) && !has(ours, item));
  const items = [...kept, ...added.filter((item) => !others.has(item))];
  if (items.length === 0 && ours.length > 0 && theirs.length > 0)
    return { value: ours, contradictions: [{ key, base, ours, theirs }] };
  const listWith = (side: 'forUs' | 'forThem') => {
    const outcomes = new Map<Value, Value>(edits.map((edit) => [edit.mine, edit[side]]));
    return items.map((item) => outcomes.get(item) ?? item);
  };
  const value = listWith('forUs');
  const contradictions = edits.flatMap(({ named }) => named);
  if (edits.some(({ isOpen, named }) => isOpen && named.length === 0))
    contradictions.push({ key, base, ours: value, theirs: listWith('forThem') });
  return { value: value.length === 0 ? undefined : value, contradictions };
}

/** An item of a list that both sides have, or have made out of one. */
interface Edit {
  readonly mine: PlainObject;
  readonly other: PlainObject;
  /** The two as one, with ours where they contradict, and with theirs. */
  readonly forUs: Value;
  readonly forThem: Value;
  readonly isOpen: boolean;
  /** The contradictions of an item that has an id, by which a key can name it: `health.description`. */
  readonly named: readonly Contradiction[];
}

/** The items that are one by their ids, and that the two sides do not have alike. */
function withIds(
  base: readonly Value[],
  ours: readonly Value[],
  theirs: readonly Value[],
  key: string,
  decided: Decided,
): readonly Edit[] {
  const named = (list: readonly Value[], id: string) =>
    list.find((item): item is PlainObject => isObject(item) && item.id === id);
  return ours.flatMap((mine): Edit[] => {
    const id = isObject(mine) ? idOf(mine) : undefined;
    const other = id === undefined ? undefined : named(theirs, id);
    if (id === undefined || other === undefined || isSameJson(mine, other)) return [];
    return [editOf(named(base, id) ?? {}, mine as PlainObject, other, `${key}.${id}.`, decided)];
  });
}

/** The items without ids that both have changed. */
function editedByBoth(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): readonly Edit[] {
  const without = (list: readonly Value[], ...others: readonly (readonly Value[])[]) =>
    list.filter(
      (item): item is PlainObject =>
        isObject(item) && idOf(item) === undefined && !others.some((other) => has(other, item)),
    );
  const mine = without(ours, base, theirs);
  const other = without(theirs, base, ours);
  if (mine.length === 0 || other.length === 0) return [];
  const edits: Edit[] = [];
  const taken = new Set<Value>();
  for (const was of without(base, ours, theirs)) {
    const [ourEdit, theirEdit] = [mine, other].map((list) =>
      nearest(
        was,
        list.filter((item) => !taken.has(item)),
      ),
    );
    if (ourEdit === undefined || theirEdit === undefined) continue;
    taken.add(ourEdit).add(theirEdit);
    edits.push({ ...editOf(was, ourEdit, theirEdit), named: [] });
  }
  return edits;
}

function editOf(was: PlainObject, mine: PlainObject, other: PlainObject, prefix = '', decided = NOTHING_DECIDED): Edit {
  const { value, contradictions } = mergeObject(was, mine, other, prefix, decided);
  const isOpen = contradictions.length > 0;
  return {
    mine,
    other,
    forUs: value,
    forThem: isOpen ? mergeObject(was, other, mine).value : value,
    isOpen,
    named: contradictions,
  };
}

/** The item that an item was changed into: that which says most of the same, at least half of it. */
function nearest(was: PlainObject, items: readonly PlainObject[]): PlainObject | undefined {
  const keys = Object.keys(was);
  let best: PlainObject | undefined;
  let most = Math.max(1, keys.length / 2);
  for (const item of items) {
    const same = keys.filter((key) => isSameJson(was[key], item[key])).length;
    if (same < most || (same === most && best !== undefined)) continue;
    best = item;
    most = same;
  }
  return best;
}

function idOf({ id }: PlainObject): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

function has(list: readonly Value[], item: Value): boolean {
  return list.some((other) => isSameJson(other, item));
}

function listOf(value: Value): readonly Value[] {
  return isList(value) ? value : [];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
