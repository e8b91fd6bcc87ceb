import { isSameJson } from '../../json/equality';
import { remarksIn } from '../../yaml/comments/remarks';
import { editSidecar, type SidecarChange } from '../sidecarEdit';
import { conflictEntry, CONFLICTS_KEY } from '../../conflicts/openConflict';
import { decidedBy, type Decided } from './decided';
import { setApart } from './idClashes';
import { withEmptiedSide } from './emptied';
import { leftByAll, passing } from './leftByAll';
import { mergeItems } from './mergeItems';
import { mergeRemarks } from './mergeRemarks';
import type { MergeConflict, MergedSidecar, MergeResult } from './outcome';
import { refusalOf } from './refusal';
import { mergeValue, type Contradiction } from './value';
import { isObject, type PlainObject, type Value } from '../../yaml/values/value';
import { ID_LISTS, versionOf, type Versions } from './version';
import { changedKeys, withOutcomes } from './writeItems';
import { withMergedRemarks } from './writeRemarks';

/**
 * Merges two versions of a sidecar that come from one: by the ids of claims and actors, and within
 * them key by key. The outcome is our text with the changes of theirs spliced in, so every byte that they did not touch
 * stays; an item that they alone have added or changed is taken as they have written it. Where both have changed the same
 * key, or one has deleted what the other has edited, ours is kept as it is and the claim gets `conflicts`, a list of
 * `{key, base, ours, theirs}` (a side without the key is left out): the file is valid and nothing of either side is lost.
 * What is of no claim is kept so in the file itself. Of two claims that were made under one id, theirs gets a new one and
 * has that in `conflicts`. Comments are merged by what they are about: of either side none is
 * lost, but for those that the other has taken away.
 * `base` is empty where both have made the file. A side that is empty otherwise has deleted nothing ({@link withEmptiedSide}).
 */
export function mergeSidecars(base: string, ours: string, theirs: string, articleFile: string): MergeResult {
  const emptied = withEmptiedSide(base, ours, theirs, articleFile);
  if (emptied !== undefined) return emptied;
  const texts = { base, ours, theirs };
  const [b, o, t] = (['base', 'ours', 'theirs'] as const).map((side) => versionOf(texts[side]));
  if (b === undefined) return { kind: 'refused', side: 'base', why: refusalOf(base) };
  if (o === undefined) return { kind: 'refused', side: 'ours', why: refusalOf(ours) };
  if (t === undefined) return { kind: 'refused', side: 'theirs', why: refusalOf(theirs) };
  const apart = setApart({ base: b, ours: o, theirs: t });
  if (apart.kind === 'refused') return apart;
  const versions: Versions = { base: b, ours: o, theirs: apart.theirs };
  const left = leftByAll(versions);
  const passed = passing(left);
  const remarks = {
    base: remarksIn(b.file, passed),
    ours: remarksIn(o.file, passed),
    theirs: remarksIn(apart.theirs.file, passed),
  };
  const decided = decidedBy(b.rest[CONFLICTS_KEY], o.rest[CONFLICTS_KEY], t.rest[CONFLICTS_KEY]);
  const [actors, claims] = ID_LISTS.map((list) =>
    mergeItems(list, versions, left, remarks, { decided, renamed: apart.renamed }),
  ) as [Items, Items];
  const rest = mergeRest(b.rest, o.rest, t.rest, decided);
  const ofFile: readonly MergeConflict[] = [
    ...rest.contradictions.map((one) => ({ ...one, in: 'file' as const, of: 'file' })),
    ...actors.contradictions.map((one) => ({ ...one, in: 'actors' as const })),
  ];
  const conflicts = [...ofFile, ...claims.contradictions.map((one) => ({ ...one, in: 'claims' as const }))];

  let text: string | undefined = ours;
  const changes = [...rest.changes, ...keptInFile(rest.open, ofFile)];
  if (changes.length > 0) {
    const result = editSidecar(ours, articleFile, changes);
    text = 'text' in result ? result.text : undefined;
  }
  for (const [list, { outcomes }] of [['actors', actors] as const, ['claims', claims] as const])
    text = text === undefined ? undefined : withOutcomes(text, articleFile, list, versions.theirs, outcomes);
  const commented = text === undefined ? undefined : withMergedRemarks(text, mergeRemarks(remarks), passed);
  if (commented === undefined) return { kind: 'refused', side: 'ours', why: undefined };
  return { kind: 'merged', text: commented, conflicts, claims: origins(versions, claims) };
}

function origins({ ours, theirs }: Versions, { outcomes }: Items): MergedSidecar['claims'] {
  const gone = new Set(outcomes.flatMap(({ id, value }) => (value === undefined ? [id] : [])));
  const [o, t] = [ours.items.claims.places, theirs.items.claims.places];
  const kept = [...o.keys()].filter((id) => !gone.has(id));
  const both = kept.filter((id) => t.has(id)).length;
  // What we have deleted comes from them, if it is back.
  const back = outcomes.filter(({ id, value }) => value !== undefined && !o.has(id)).length;
  return { ours: kept.length - both, theirs: back, both };
}

type Items = ReturnType<typeof mergeItems>;

/** What is in no list of items with ids. */
interface MergedRest {
  readonly changes: readonly SidecarChange[];
  readonly contradictions: readonly Contradiction[];
  /** What earlier merges have left to decide. */
  readonly open: Value;
}

const APART: ReadonlySet<string> = new Set(['format', ...ID_LISTS, CONFLICTS_KEY]);

/** What is said of the article, decisions, and keys that other tools have put there. */
function mergeRest(base: PlainObject, ours: PlainObject, theirs: PlainObject, decided: Decided): MergedRest {
  const changes: SidecarChange[] = [];
  const found: Contradiction[] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    if (APART.has(key)) continue;
    const { value, contradictions } = mergeValue(base[key], ours[key], theirs[key], key, decided);
    found.push(...contradictions);
    if (!isSameJson(value, ours[key])) changes.push(changeOf(key, ours[key], value));
  }
  const open = mergeValue(base[CONFLICTS_KEY], ours[CONFLICTS_KEY], theirs[CONFLICTS_KEY], CONFLICTS_KEY).value;
  if (!isSameJson(open, ours[CONFLICTS_KEY])) changes.push({ kind: 'set-file-key', key: CONFLICTS_KEY, value: open });
  return { changes, contradictions: found, open };
}

/** The article is changed key by key, so that its lines stay. */
function changeOf(key: string, before: Value, value: Value): SidecarChange {
  return key === 'article' && isObject(value)
    ? { kind: 'set-article', values: changedKeys(isObject(before) ? before : {}, value) }
    : { kind: 'set-file-key', key, value };
}

/** Writes into the file what is left to decide, of no claim. */
function keptInFile(before: Value, conflicts: readonly MergeConflict[]): readonly SidecarChange[] {
  if (conflicts.length === 0) return [];
  const entries = conflicts.map((one) =>
    conflictEntry({ ...one, key: one.in === 'actors' ? `actors.${one.of}.${one.key}` : one.key }),
  );
  const value = [...(Array.isArray(before) ? (before as readonly Value[]) : []), ...entries];
  return [{ kind: 'set-file-key', key: CONFLICTS_KEY, value }];
}
