import { isObject, type Value } from '../yaml/values/value';

/** The key of a claim (or of the file, for what is in no claim) that keeps what two people contradict each other in. */
export const CONFLICTS_KEY = 'conflicts';

/** The key of the file that says that one side has emptied it. */
export const FILE_KEY = 'file';

/** What a claim is said to be where one side has deleted it, under the key `claim`; likewise of an actor and of the file. */
export const DELETED = 'deleted';

/**
 * The key under which a claim says that it had an id in one version which another claim has: with the id that it has got,
 * and that which it had. There is nothing to put in its place, only relations to look at.
 */
export const ID_KEY = 'id';

/** Something to decide: what each side wants a key to be; `undefined` for a side that has taken it away. */
export interface OpenConflict {
  readonly key: string;
  /** What it was before both; `undefined` too if that is not known. */
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** What is left to decide in a list as it was read; entries that are none are passed over. */
export function conflictsIn(list: Value): readonly OpenConflict[] {
  return [...conflictsByPlace(list).values()];
}

/** {@link conflictsIn} by the places of their entries in the list. */
export function conflictsByPlace(list: Value): ReadonlyMap<number, OpenConflict> {
  const conflicts = new Map<number, OpenConflict>();
  for (const [place, entry] of (Array.isArray(list) ? (list as readonly Value[]) : []).entries()) {
    if (!isObject(entry) || typeof entry.key !== 'string') continue;
    conflicts.set(place, { key: entry.key, base: entry.base, ours: entry.ours, theirs: entry.theirs });
  }
  return conflicts;
}

/** A conflict as it is written. */
export function conflictEntry({ key, base, ours, theirs }: OpenConflict): Value {
  return {
    key,
    ...(base !== undefined && { base }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}
