import type { Claim } from '../claim';
import type { Sidecar } from '../sidecar';
import type { SidecarChange } from '../sidecarEdit';
import {
  CONFLICTS_KEY,
  conflictsByPlace,
  DELETED,
  FILE_KEY,
  ID_KEY,
  type OpenConflict,
} from '../../conflicts/openConflict';
import { isObject, type PlainObject, type Value } from '../../yaml/values/value';

/** What a merge has left to decide in a claim. */
export function openConflicts(claim: Claim): readonly OpenConflict[] {
  return [...openConflictsByPlace(claim).values()];
}

/** {@link openConflicts} by the places of their entries in the list. */
export function openConflictsByPlace(claim: Claim): ReadonlyMap<number, OpenConflict> {
  return conflictsByPlace(listOf(claim));
}

function listOf(claim: Claim): Value {
  return (claim as unknown as PlainObject)[CONFLICTS_KEY];
}

/**
 * What a conflict is about that is not about the value of a key: a claim, an actor or the file that one side has deleted, or
 * a claim's id. `list`: what it is in; of an actor it stands in the file.
 */
export function wholeOf(
  key: string,
  list: 'claims' | 'actors' | 'file',
): 'claim' | 'actor' | 'file' | 'id' | undefined {
  if (list === 'claims') return key === 'claim' || key === ID_KEY ? key : undefined;
  if (list === 'file' && key === FILE_KEY) return FILE_KEY;
  return key === 'actor' || /^actors\.[^.]+\.actor$/.test(key) ? 'actor' : undefined;
}

/** The changes that settle a conflict of a claim, by its place in the list: ours stays, or theirs is put in its place. */
export function settling(claim: Claim, index: number, side: 'ours' | 'theirs'): readonly SidecarChange[] {
  const conflict = openConflictsByPlace(claim).get(index);
  if (conflict === undefined) return [];
  if (conflict.key === 'claim' && conflict[side] === DELETED) return [{ kind: 'delete-claim', id: claim.id }];
  const decided =
    conflict.key === 'claim' || conflict.key === ID_KEY ? {} : decidedIn(claim, conflict.key, conflict[side]);
  const values: Record<string, Value> = { ...decided, [CONFLICTS_KEY]: without(listOf(claim), index) };
  return [{ kind: 'set-claim', id: claim.id, values }];
}

/** The same for a conflict that is of no claim: of the article, an actor, or any other key of the file. */
export function settlingInFile(sidecar: Sidecar, index: number, side: 'ours' | 'theirs'): readonly SidecarChange[] {
  const conflict = conflictsByPlace(sidecar.conflicts).get(index);
  if (conflict === undefined) return [];
  if (conflict.key === FILE_KEY && conflict[side] === DELETED) return emptying(sidecar);
  const settled: SidecarChange = {
    kind: 'set-file-key',
    key: CONFLICTS_KEY,
    value: without(sidecar.conflicts, index),
  };
  if (conflict.key === FILE_KEY) return [settled];
  return [...decidedInFile(sidecar, conflict.key, conflict[side]), settled];
}

/** Takes away all that the file says, but for its format. */
function emptying({ claims, actors, content }: Sidecar): readonly SidecarChange[] {
  const keys = Object.keys(content).filter((key) => key !== 'format');
  return [
    ...claims.map(({ id }) => ({ kind: 'delete-claim' as const, id })),
    ...actors.map(({ id }) => ({ kind: 'delete-actor' as const, id })),
    ...keys.map((key) => ({ kind: 'set-file-key' as const, key, value: undefined })),
  ];
}

function decidedInFile({ article, actors, content }: Sidecar, key: string, value: Value): readonly SidecarChange[] {
  const inArticle = /^article\.(?<rest>.+)$/.exec(key)?.groups?.rest;
  if (inArticle !== undefined) return [{ kind: 'set-article', values: decidedIn(article, inArticle, value) }];
  const actor = actors.find(({ id }) => key.startsWith(`actors.${id}.`));
  if (actor === undefined) {
    const [[first, decided] = ['', undefined]] = Object.entries(decidedIn(content, key, value));
    return key.startsWith('actors.') ? [] : [{ kind: 'set-file-key', key: first, value: decided }];
  }
  const { id } = actor;
  const inActor = key.slice(`actors.${id}.`.length);
  if (inActor !== 'actor') return [{ kind: 'set-actor', id, values: decidedIn(actor, inActor, value) }];
  return value === DELETED ? [{ kind: 'delete-actor', id }] : [];
}

/** The key of a map that a way leads into, as it is to be. */
function decidedIn(map: object, way: string, value: Value): Record<string, Value> {
  const [key = '', ...path] = way.split('.');
  return { [key]: withValue((map as PlainObject)[key], path, value) };
}

/** What else stands in the list stays as it is, whoever has written it. */
function without(list: Value, index: number): Value {
  const rest = (list as readonly Value[]).filter((_, other) => other !== index);
  return rest.length === 0 ? undefined : rest;
}

function withValue(before: Value, [step, ...rest]: readonly string[], value: Value): Value {
  if (step === undefined) return value;
  const map = isObject(before) ? before : {};
  const inner = withValue(map[step], rest, value);
  return Object.fromEntries(Object.entries({ ...map, [step]: inner }).filter(([, member]) => member !== undefined));
}
