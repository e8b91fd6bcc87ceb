import { isSameJson } from '../../json/equality';
import { isRecord } from '../../json/record';
import { placeOf } from '../../yaml/checking/placeInFile';
import { withKey } from '../../yaml/writing/oneKey';
import { derivedClaimId } from '../claimId';
import type { MergeResult } from './outcome';
import type { Refusal } from './refusal';
import { isObject, type PlainObject, type Value } from '../../yaml/values/value';
import { versionOf, type Item, type Version, type Versions } from './version';

/** Theirs with other ids for the claims whose ids we have given to other claims. */
export interface SetApart {
  readonly kind: 'apart';
  readonly theirs: Version;
  /** The id that a claim of theirs had, by its new one; but for those that an earlier merge has told of already. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Sets apart the claims that both have made by themselves and that have one id all the same, as ids written by hand
 * may: they are two claims, and two they stay. Ours keeps the id; theirs, with the relations of theirs that mean it, gets
 * one that follows from it, so that it is the same in each merge. Refused if theirs cannot be written so, or if a claim
 * that one side has set apart was edited by the other under its old id, which is another claim's there.
 */
export function setApart({
  base,
  ours,
  theirs,
}: Versions): SetApart | Extract<MergeResult, { readonly kind: 'refused' }> {
  for (const [side, other, edited] of [
    ['theirs', ours, theirs],
    ['ours', theirs, ours],
  ] as const) {
    const why = editedSince(base, other, edited);
    if (why !== undefined) return { kind: 'refused', side, why };
  }
  const renamed = new Map<string, string>();
  let text: string | undefined = theirs.file.text;
  for (const id of theirs.items.claims.places.keys()) {
    if (base.items.claims.places.has(id) || !ours.items.claims.places.has(id)) continue;
    const [mine, other] = [ours.items.claims.get(id)!, theirs.items.claims.get(id)!];
    if (isSameClaim(mine, other)) continue;
    const newId = freeId(other, ours);
    text = text === undefined ? undefined : withNewId(text, id, newId, base);
    if (!ours.items.claims.places.has(newId)) renamed.set(newId, id);
  }
  if (text === theirs.file.text) return { kind: 'apart', theirs, renamed };
  const apart = text === undefined ? undefined : versionOf(text);
  return apart === undefined
    ? { kind: 'refused', side: 'theirs', why: undefined }
    : { kind: 'apart', theirs: apart, renamed };
}

/** The first claim that one side has given a new id, and its old one to another claim, and that the other side has changed. */
function editedSince(base: Version, apart: Version, other: Version): Refusal | undefined {
  for (const id of base.items.claims.places.keys()) {
    const before = base.items.claims.get(id)!;
    const now = apart.items.claims.get(id);
    const edited = other.items.claims.get(id);
    if (now === undefined || edited === undefined || isSameJson(edited, before) || isSameClaim(now, before)) continue;
    // The other side has set both apart as well.
    if (isSameClaim(edited, now) && !isSameClaim(edited, before)) continue;
    const newId = freeId(before, apart);
    if (!apart.items.claims.places.has(newId)) continue;
    const place = placeOf(other.file, ['claims', String(other.items.claims.places.get(id)), 'id']);
    return { code: 'claim-set-apart', ...place, facts: { value: id, other: newId } };
  }
  return undefined;
}

/** True for two versions of one claim: of one kind and with words in common, or imported from one place. */
function isSameClaim(mine: Item, other: Item): boolean {
  if (mine.x_import !== undefined && isSameJson(mine.x_import, other.x_import)) return true;
  const words = new Set(quotesOf(mine));
  return isSameJson(mine.kind, other.kind) && quotesOf(other).some((quote) => words.has(quote));
}

function freeId(claim: Item, ours: Version): string {
  for (let name = JSON.stringify([claim.id, claim.kind, quotesOf(claim)]); ; name += '\n') {
    const id = derivedClaimId(name);
    const there = ours.items.claims.get(id);
    if (there === undefined || isSameClaim(there, claim)) return id;
  }
}

function withNewId(text: string, id: string, newId: string, base: Version): string | undefined {
  const items = versionOf(text)?.items.claims;
  if (items === undefined) return undefined;
  let after = withKey(text, ['claims', items.places.get(id)!], 'id', newId);
  for (const [claim, place] of items.places) {
    const before = listOf(base.items.claims.get(claim)?.relations);
    for (const [index, relation] of listOf(items.get(claim)!.relations).entries()) {
      // What stood there before either had made the claim does not mean theirs.
      if (!isRecord(relation) || relation.target !== id || before.some((one) => isSameJson(one, relation))) continue;
      after = after && withKey(after, ['claims', place, 'relations', index], 'target', newId);
    }
  }
  return after;
}

/** The words that a claim tags; how blanks and letters are put together is no difference. */
function quotesOf({ anchors }: PlainObject): readonly string[] {
  return listOf(anchors).flatMap((anchor) =>
    isObject(anchor) && typeof anchor.exact === 'string'
      ? [anchor.exact.normalize('NFC').replaceAll(/\s+/g, ' ').trim()]
      : [],
  );
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
