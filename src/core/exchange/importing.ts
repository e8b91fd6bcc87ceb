import { isSameJson } from '../json/equality';
import type { Claim } from '../claims/claim';
import { wordsOf } from '../claims/merge/mergeAnchors';
import { claimIds, readSidecar } from '../claims/sidecar';
import type { SidecarChange } from '../claims/sidecarEdit';
import type { ImportedArticle } from './webAnnotation/read';

/** What an import puts into a sidecar; nothing that is there already is touched. */
export interface ImportPlan {
  readonly changes: readonly SidecarChange[];
  /** The ids of the claims that come, in the order of the import. */
  readonly claims: readonly string[];
  /** The ids of the actors that come with them. */
  readonly actors: readonly string[];
  /** How many claims are there already: by their ids, or taken over by an earlier import. */
  readonly known: number;
}

/**
 * Plans what of an import a sidecar does not have yet; `sidecar` is its text, `undefined` where there is none. Actors and
 * what is said of the article come along with claims only, and only where the sidecar says nothing of them.
 */
export function planImport(sidecar: string | undefined, { article, actors, claims }: ImportedArticle): ImportPlan {
  const { value } = readSidecar(sidecar ?? '');
  const ids = new Set(claimIds(value));
  const taken = value.claims.filter((claim) => originOf(claim) !== undefined);
  const news: Claim[] = [];
  for (const claim of claims) {
    if (ids.has(claim.id) || [...taken, ...news].some((other) => isSameImport(claim, other))) continue;
    ids.add(claim.id);
    news.push(claim);
  }
  const known = claims.length - news.length;
  if (news.length === 0) return { changes: [], claims: [], actors: [], known };
  const said = new Set(Object.keys(value.article));
  const values = Object.fromEntries(Object.entries(article).filter(([key]) => key !== 'file' && !said.has(key)));
  const actorIds = new Set(value.actors.map(({ id }) => id));
  const newActors = actors.filter(({ id }) => !actorIds.has(id));
  return {
    changes: [
      ...(Object.keys(values).length === 0 ? [] : [{ kind: 'set-article' as const, values }]),
      ...newActors.map((actor) => ({ kind: 'add-actor' as const, actor })),
      ...news.map((claim) => ({ kind: 'add-claim' as const, claim })),
    ],
    claims: news.map(({ id }) => id),
    actors: newActors.map(({ id }) => id),
    known,
  };
}

/** Where a claim was imported from: `{format, id}`, without `id` where the other program has given none. */
function originOf(claim: Claim): unknown {
  return (claim as unknown as Readonly<Record<string, unknown>>).x_import;
}

/** By the other program's id; where it has none, by all that the claim says but for the place of its words. */
function isSameImport(claim: Claim, other: Claim): boolean {
  const origin = originOf(claim);
  if (origin === undefined || !isSameJson(origin, originOf(other))) return false;
  const hasId = typeof origin === 'object' && origin !== null && 'id' in origin;
  return hasId || isSameJson(bare(claim), bare(other));
}

function bare(claim: Claim): object {
  return { ...claim, id: undefined, updated: undefined, anchors: wordsOf(claim.anchors) };
}
