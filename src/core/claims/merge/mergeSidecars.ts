import { isSameJson } from '../../json/equality';
import { parsePlain } from '../../yaml/parse';
import type { Actor, Claim } from '../claim';
import { readSidecar } from '../sidecar';
import { editSidecar, type SidecarChange } from '../sidecarEdit';
import { CONFLICTS_KEY, DELETED } from './conflicts';
import { mergeAnchors, wordsOf } from './mergeAnchors';
import { isObject, mergeObject, mergeValue, type Contradiction, type Value } from './value';

/** A contradiction with its place: the id of a claim or actor, `file` for what is of neither. */
export interface MergeConflict extends Contradiction {
  readonly in: 'claims' | 'actors' | 'file';
  readonly of: string;
}

export type MergeResult =
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  /** A version cannot be merged: it is broken, of a newer format, or writes an id twice. Nothing is lost, all stay as they are. */
  | { readonly kind: 'refused'; readonly side: Side };

export type Side = 'base' | 'ours' | 'theirs';

/** What a conflict about the whole of an item is about. */
const WHOLE = { claims: 'claim', actors: 'actor' } as const;

type PlainObject = Readonly<Record<string, Value>>;
type Item = PlainObject & { readonly id: string };

/**
 * Merges two versions of a sidecar that come from one (sidecar format, §4.7): by the ids of claims and actors, and within
 * them key by key. The outcome is our text with the changes of theirs spliced in, so every byte that they did not touch
 * stays. Where both have changed the same key, or one has deleted what the other has edited, ours is kept as it is and
 * the claim gets `conflicts`, a list of `{key, ours, theirs}` (a side without the key is left out): the file is valid and nothing of either side is lost.
 * `base` is empty where both have made the file.
 */
export function mergeSidecars(base: string, ours: string, theirs: string, articleFile: string): MergeResult {
  for (const [side, text] of [
    ['base', base],
    ['ours', ours],
    ['theirs', theirs],
  ] as const) {
    if (!isMergeable(text)) return { kind: 'refused', side };
  }
  const [b, o, t] = [contentOf(base), contentOf(ours), contentOf(theirs)];
  const conflicts: MergeConflict[] = [];
  const changes = [
    ...articleChanges(b, o, t, conflicts),
    ...fileChanges(b, o, t, conflicts),
    ...itemChanges('actors', b, o, t, conflicts),
    ...itemChanges('claims', b, o, t, conflicts),
  ];
  const keyed = [...changes, ...keptConflicts(o, conflicts)];
  if (keyed.length === 0) return { kind: 'merged', text: ours, conflicts };
  const result = editSidecar(ours, articleFile, keyed);
  return 'text' in result ? { kind: 'merged', text: result.text, conflicts } : { kind: 'refused', side: 'ours' };
}

function isMergeable(text: string): boolean {
  if (text.trim() === '') return true;
  const { isWritable } = readSidecar(text).value;
  if (!isWritable) return false;
  const content = contentOf(text);
  return (['actors', 'claims'] as const).every((list) => {
    const items = content[list];
    if (items === undefined || items === null) return true;
    if (!Array.isArray(items)) return false;
    const ids = items.map((item: unknown) => (isObject(item) ? item.id : undefined));
    return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  });
}

function contentOf(text: string): PlainObject {
  return parsePlain(text).content();
}

function articleChanges(
  base: PlainObject,
  ours: PlainObject,
  theirs: PlainObject,
  conflicts: MergeConflict[],
): readonly SidecarChange[] {
  const [b, o, t] = [base.article, ours.article, theirs.article].map((article) => (isObject(article) ? article : {}));
  const { value, contradictions } = mergeObject(b!, o!, t!, 'article.');
  conflicts.push(...contradictions.map((one) => ({ ...one, in: 'file' as const, of: 'file' })));
  const values = changedKeys(o!, value as PlainObject);
  return Object.keys(values).length === 0 ? [] : [{ kind: 'set-article', values }];
}

const APART = new Set(['format', 'article', 'actors', 'claims']);

/** Decisions, and keys that other tools have put there. */
function fileChanges(
  base: PlainObject,
  ours: PlainObject,
  theirs: PlainObject,
  conflicts: MergeConflict[],
): readonly SidecarChange[] {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((key) => !APART.has(key));
  return keys.flatMap((key): SidecarChange[] => {
    const { value, contradictions } = mergeValue(base[key], ours[key], theirs[key], key);
    conflicts.push(...contradictions.map((one) => ({ ...one, in: 'file' as const, of: 'file' })));
    return isSameJson(value, ours[key]) ? [] : [{ kind: 'set-file-key', key, value }];
  });
}

function itemChanges(
  list: 'actors' | 'claims',
  base: PlainObject,
  ours: PlainObject,
  theirs: PlainObject,
  conflicts: MergeConflict[],
): readonly SidecarChange[] {
  const [b, o, t] = [itemsOf(base, list), itemsOf(ours, list), itemsOf(theirs, list)];
  const kinds =
    list === 'claims'
      ? ({ add: 'add-claim', set: 'set-claim', drop: 'delete-claim' } as const)
      : ({ add: 'add-actor', set: 'set-actor', drop: 'delete-actor' } as const);
  const add = (item: Item) =>
    (kinds.add === 'add-claim'
      ? { kind: kinds.add, claim: item as unknown as Claim }
      : { kind: kinds.add, actor: item as unknown as Actor }) satisfies SidecarChange;

  return [...new Set([...o.keys(), ...t.keys()])].flatMap((id): SidecarChange[] => {
    const [was, mine, other] = [b.get(id), o.get(id), t.get(id)];
    if (mine === undefined) {
      if (was === undefined) return [add(other!)];
      if (isSameItem(was, other!)) return [];
      // We have deleted what they have edited: it comes back, with word of that.
      conflicts.push({ in: list, of: id, key: WHOLE[list], ours: DELETED, theirs: 'edited' });
      return [add(other!)];
    }
    if (other === undefined) {
      if (was === undefined) return [];
      if (isSameItem(was, mine)) return [{ kind: kinds.drop, id }];
      conflicts.push({ in: list, of: id, key: WHOLE[list], ours: 'edited', theirs: DELETED });
      return [];
    }
    const { value, contradictions } = mergeItem(was ?? { id }, mine, other);
    conflicts.push(...contradictions.map((one) => ({ ...one, in: list, of: id })));
    const values = changedKeys(mine, value);
    return Object.keys(values).length === 0 ? [] : [{ kind: kinds.set, id, values }];
  });
}

function itemsOf(content: PlainObject, list: string): ReadonlyMap<string, Item> {
  const items = (content[list] ?? []) as readonly Item[];
  return new Map(items.map((item) => [item.id, item]));
}

/** Where an anchor stands is no edit of a claim: a save writes it by itself. */
function isSameItem(a: Item, b: Item): boolean {
  const bare = (item: Item) => ({ ...item, updated: undefined, anchors: wordsOf(item.anchors) });
  return isSameJson(JSON.parse(JSON.stringify(bare(a))), JSON.parse(JSON.stringify(bare(b))));
}

function mergeItem(base: Item, ours: Item, theirs: Item) {
  const { anchors: baseAnchors, updated: baseUpdated, [CONFLICTS_KEY]: baseOpen, ...b } = base;
  const { anchors: ourAnchors, updated: ourUpdated, [CONFLICTS_KEY]: ourOpen, ...o } = ours;
  const { anchors: theirAnchors, updated: theirUpdated, [CONFLICTS_KEY]: theirOpen, ...t } = theirs;
  void baseUpdated;
  const { value, contradictions } = mergeObject(b, o, t);
  const anchors = mergeAnchors(baseAnchors, ourAnchors, theirAnchors);
  const updated = later(ourUpdated, theirUpdated);
  const open = mergeValue(baseOpen, ourOpen, theirOpen, CONFLICTS_KEY).value;
  return {
    value: {
      ...(value as PlainObject),
      ...(anchors.value !== undefined && { anchors: anchors.value }),
      ...(updated !== undefined && { updated }),
      ...(open !== undefined && { [CONFLICTS_KEY]: open }),
    },
    contradictions: [...contradictions, ...anchors.contradictions],
  };
}

/** The later of two times in ISO 8601. */
function later(a: Value, b: Value): Value {
  if (typeof a !== 'string' || typeof b !== 'string') return a ?? b;
  return Date.parse(b) > Date.parse(a) ? b : a;
}

function changedKeys(from: PlainObject, to: PlainObject): PlainObject {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(keys.filter((key) => !isSameJson(from[key], to[key])).map((key) => [key, to[key]]));
}

/** Writes what is open into the claims, or into the file where it is of no claim. */
function keptConflicts(ours: PlainObject, conflicts: readonly MergeConflict[]): readonly SidecarChange[] {
  const claims = itemsOf(ours, 'claims');
  const places = new Map<string | undefined, MergeConflict[]>();
  for (const conflict of conflicts) {
    const place = conflict.in === 'claims' ? conflict.of : undefined;
    places.set(place, [...(places.get(place) ?? []), conflict]);
  }
  return [...places].map(([claim, open]): SidecarChange => {
    const before = claim === undefined ? ours[CONFLICTS_KEY] : claims.get(claim)?.[CONFLICTS_KEY];
    const all = [...(Array.isArray(before) ? (before as unknown[]) : []), ...open.map(entryOf)];
    return claim === undefined
      ? { kind: 'set-file-key', key: CONFLICTS_KEY, value: all }
      : { kind: 'set-claim', id: claim, values: { [CONFLICTS_KEY]: all } as Partial<Claim> };
  });
}

function entryOf({ in: place, of, key, ours, theirs }: MergeConflict): PlainObject {
  return {
    key: place === 'actors' ? `actors.${of}.${key}` : key,
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}
