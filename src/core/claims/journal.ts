import { isSameJson } from '../json/equality';
import type { Claim, DecidedRole } from './claim';
import type { SidecarChange } from './sidecarEdit';

/** What one act of annotation did to one claim; `undefined` for "was not" or "is not". */
export interface ClaimStep {
  readonly id: string;
  readonly before: Claim | undefined;
  readonly after: Claim | undefined;
}

/** What an act decided about the paragraph with the words `exact`; `undefined` for "nothing was decided". */
export interface RoleStep {
  readonly exact: string;
  readonly before: DecidedRole | undefined;
  readonly after: DecidedRole | undefined;
}

/** One act of annotation, to be undone and redone as a whole. */
export interface Act {
  /** What the user did, as a code that the shell words. */
  readonly name: 'tag' | 'edit' | 'delete' | 'decide-role' | 'attach' | 'set-aside' | 'take-up' | 'accept';
  readonly steps: readonly ClaimStep[];
  readonly roles?: readonly RoleStep[];
}

/** Acts done and acts undone, newest last. Immutable. */
export interface Journal {
  readonly done: readonly Act[];
  readonly undone: readonly Act[];
}

export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/** Acts remembered at most. */
const MOST = 200;

/** The journal after a new act: what was undone before can no longer be redone. */
export function withAct({ done }: Journal, act: Act): Journal {
  return { done: [...done.slice(-(MOST - 1)), act], undone: [] };
}

/** The journal after its last act was undone. */
export function afterUndo({ done, undone }: Journal): Journal {
  const last = done.at(-1);
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] };
}

/** The journal after its last undone act was done again. */
export function afterRedo({ done, undone }: Journal): Journal {
  const last = undone.at(-1);
  return last === undefined ? { done, undone } : { done: [...done, last], undone: undone.slice(0, -1) };
}

/**
 * The changes that take an act back in the file as it is now. Key by key: what somebody else has changed since in
 * another key stays; a claim that they have deleted is not changed, and one that the act deleted comes back.
 */
export function undoing(act: Act, claims: readonly Claim[]): readonly SidecarChange[] {
  return [
    ...act.steps.flatMap(({ id, before, after }) => towards(id, after, before, claims)),
    ...(act.roles ?? []).map(({ exact, before }): SidecarChange => ({ kind: 'decide-role', exact, is: before })),
  ];
}

/** The changes that do an act again, in the same manner. */
export function redoing(act: Act, claims: readonly Claim[]): readonly SidecarChange[] {
  return [
    ...act.steps.flatMap(({ id, before, after }) => towards(id, before, after, claims)),
    ...(act.roles ?? []).map(({ exact, after }): SidecarChange => ({ kind: 'decide-role', exact, is: after })),
  ];
}

function towards(
  id: string,
  from: Claim | undefined,
  to: Claim | undefined,
  claims: readonly Claim[],
): readonly SidecarChange[] {
  const now = claims.find((claim) => claim.id === id);
  if (to === undefined) return now === undefined ? [] : [{ kind: 'delete-claim', id }];
  if (now === undefined) return from === undefined ? [{ kind: 'add-claim', claim: to }] : [];
  const values = changedValues(from ?? now, to);
  return Object.keys(values).length === 0 ? [] : [{ kind: 'set-claim', id, values }];
}

/** The keys in which two versions of a thing differ, with the values of the second; `undefined` for keys it lacks. */
export function changedValues<T extends object>(from: T, to: T): Partial<T> {
  const [a, b] = [from as Readonly<Record<string, unknown>>, to as Readonly<Record<string, unknown>>];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.filter((key) => !isSameJson(a[key], b[key])).map((key) => [key, b[key]]),
  ) as Partial<T>;
}
