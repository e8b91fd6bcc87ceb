import type { Claim } from '../claim';
import type { SidecarChange } from '../sidecarEdit';
import { isObject, type Value } from './value';

/** The key of a claim (or of the file, for what is in no claim) that keeps what two people contradict each other in. */
export const CONFLICTS_KEY = 'conflicts';

/** What a claim is said to be where one side has deleted it, under the key `claim`. */
export const DELETED = 'deleted';

/** Something to decide: what each side wants a key to be; `undefined` for a side that has taken it away. */
export interface OpenConflict {
  readonly key: string;
  /** What it was before both; `undefined` too if that is not known. */
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/** What a merge has left to decide in a claim; entries that are none are passed over. */
export function openConflicts(claim: Claim): readonly OpenConflict[] {
  const list = (claim as unknown as Readonly<Record<string, Value>>)[CONFLICTS_KEY];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: Value): OpenConflict[] =>
    isObject(entry) && typeof entry.key === 'string'
      ? [{ key: entry.key, base: entry.base, ours: entry.ours, theirs: entry.theirs }]
      : [],
  );
}

/** The changes that settle a conflict of a claim, by its place in the list: ours stays, or theirs is put in its place. */
export function settling(claim: Claim, index: number, side: 'ours' | 'theirs'): readonly SidecarChange[] {
  const open = openConflicts(claim);
  const conflict = open[index];
  if (conflict === undefined) return [];
  if (conflict.key === 'claim' && conflict[side] === DELETED) return [{ kind: 'delete-claim', id: claim.id }];
  const rest = open.filter((_, other) => other !== index);
  const values: Record<string, Value> = { [CONFLICTS_KEY]: rest.length === 0 ? undefined : rest.map(conflictEntry) };
  if (conflict.key !== 'claim') {
    const [key = '', ...path] = conflict.key.split('.');
    const before = (claim as unknown as Readonly<Record<string, Value>>)[key];
    values[key] = withValue(before, path, conflict[side]);
  }
  return [{ kind: 'set-claim', id: claim.id, values: values }];
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

function withValue(before: Value, [step, ...rest]: readonly string[], value: Value): Value {
  if (step === undefined) return value;
  const map = isObject(before) ? before : {};
  const inner = withValue(map[step], rest, value);
  return Object.fromEntries(Object.entries({ ...map, [step]: inner }).filter(([, member]) => member !== undefined));
}
