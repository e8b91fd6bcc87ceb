import { conflictsIn } from '../../conflicts/openConflict';
import type { Value } from '../../yaml/values/value';

/**
 * What each side has decided of what an earlier merge had left open, by key. Whoever has taken an entry out of
 * `conflicts` says its key thereby, also where the value has stayed.
 */
export interface Decided {
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  /** What stood there before the two contradicted each other for the first time. */
  readonly before: ReadonlyMap<string, Value>;
}

/** Where no earlier merge had left anything open. */
export const NOTHING_DECIDED: Decided = { ours: new Set(), theirs: new Set(), before: new Map() };

/** By the lists `conflicts` of the three versions of a claim or file. */
export function decidedBy(base: Value, ours: Value, theirs: Value): Decided {
  const open = conflictsIn(base);
  if (open.length === 0) return NOTHING_DECIDED;
  const before = countsOf(base);
  const takenOut = (side: Value) => {
    const left = countsOf(side);
    return new Set([...before.keys()].filter((key) => (left.get(key) ?? 0) < before.get(key)!));
  };
  return {
    ours: takenOut(ours),
    theirs: takenOut(theirs),
    before: new Map(open.map((conflict) => [conflict.key, conflict.base])),
  };
}

/** What is decided of the things within something, with the keys that they have there. */
export function decidedWithin({ ours, theirs, before }: Decided, prefix: string): Decided {
  if (before.size === 0) return NOTHING_DECIDED;
  const within = (keys: Iterable<string>) =>
    [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return {
    ours: new Set(within(ours)),
    theirs: new Set(within(theirs)),
    before: new Map(within(before.keys()).map((key) => [key, before.get(prefix + key)])),
  };
}

/** True if a side has decided a key, or something within what stands there. */
export function hasDecidedWithin(keys: ReadonlySet<string>, key: string): boolean {
  return keys.has(key) || [...keys].some((one) => one.startsWith(`${key}.`));
}

function countsOf(list: Value): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of conflictsIn(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
