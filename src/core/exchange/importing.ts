import { idsOf, type Actor, type Claim, type Decision } from '../claims/claim';
import { areAboutSame } from '../claims/decisions';
import { claimIds, readSidecar, type Sidecar } from '../claims/sidecar';
import type { SidecarChange } from '../claims/sidecarEdit';
import { isSameJson } from '../json/equality';
import { isRecord } from '../json/record';
import { atOnce, inSteps } from '../text/steps';
import { compared, type StandingClaim } from './sameClaim';
import type { ImportedArticle } from './webAnnotation/read';

/** What an import puts into a sidecar; nothing that is there already is touched. */
export interface ImportPlan {
  readonly changes: readonly SidecarChange[];
  /** The ids of the claims that come, in the order of the import. */
  readonly claims: readonly string[];
  /** The ids of the actors that come with them. */
  readonly actors: readonly string[];
  /** What is said of the article that comes with them, by the keys; `decisions` for what was decided about its lines and marks. */
  readonly article: readonly string[];
  /** The claims that are there already: by their ids, or taken over by an earlier import. */
  readonly known: readonly KnownClaim[];
  /** The actors that have another name there. */
  readonly otherNames: readonly OtherName[];
}

/** A claim that is there already, by its ids there and in the import. */
export interface KnownClaim {
  readonly id: string;
  readonly imported: string;
  /** The keys in which the import says something else, which is left out. */
  readonly differing: readonly string[];
  /** The keys that were not there and are filled in. */
  readonly filled: readonly string[];
}

/** An actor who is called otherwise in the sidecar than in the import. */
export interface OtherName {
  readonly id: string;
  /** In the sidecar. */
  readonly name: string;
  readonly imported: string;
}

/** What is known of the article that an import goes to. */
export interface ImportOptions {
  /** False if the sidecar is of another text than the one that the import tells of: what it says of the article is left out. */
  readonly isOfArticle?: boolean;
  /** The words that stand where the quotes of a claim are now. */
  readonly wordsOf?: (id: string) => readonly string[];
}

/**
 * Plans what of an import a sidecar does not have yet; `sidecar` is its text, `undefined` where there is none. Claims that
 * are there get the keys that they lack. Actors and what is said of the article come along with claims only, and only
 * where the sidecar says nothing of them.
 */
export function planImport(
  sidecar: string | undefined,
  imported: ImportedArticle,
  options: ImportOptions = {},
): ImportPlan {
  return planImportInto(readSidecar(sidecar ?? '').value, imported, options);
}

/** {@link planImport} into a sidecar that has been read already. */
export function planImportInto(value: Sidecar, imported: ImportedArticle, options: ImportOptions = {}): ImportPlan {
  return atOnce(planImportSteps(value, imported, options));
}

/** {@link planImportInto} in small steps. */
export function* planImportSteps(
  value: Sidecar,
  { article, actors, claims, decisions }: ImportedArticle,
  { isOfArticle = true, wordsOf = () => [] }: ImportOptions = {},
): Generator<undefined, ImportPlan, undefined> {
  const standing = standingClaims(value);
  const ids = claimIds(value);
  const news: Claim[] = [];
  const known: KnownClaim[] = [];
  const filling: SidecarChange[] = [];
  const origins = originsIn(value);
  yield* inSteps(claims, (claim) => {
    const id = ids.has(claim.id) ? claim.id : takenOver(claim, origins);
    if (id === undefined) {
      news.push(claim);
      return;
    }
    const [one, another] = standing.get(id) ?? [];
    // Of two with one id, or one that cannot be read, nothing can be said.
    const {
      differing,
      filling: changes,
      filled,
    } = one === undefined || another !== undefined
      ? { differing: [], filling: [], filled: [] }
      : compared(one, { ...claim, id }, wordsOf(id));
    filling.push(...changes);
    known.push({ id, imported: claim.id, differing, filled });
  });
  const isTaken = claims.length > 0 && isOfArticle;
  const said = new Set(Object.keys(value.article));
  const values = Object.fromEntries(
    Object.entries(article).filter(([key]) => isTaken && key !== 'file' && !said.has(key)),
  );
  const newActors = actorsToAdd(actors, value, news);
  const newDecisions = isTaken ? decisionsToAdd(decisions, value) : [];
  return {
    changes: [
      ...(Object.keys(values).length === 0 ? [] : [{ kind: 'set-article' as const, values }]),
      ...newActors.map((actor) => ({ kind: 'add-actor' as const, actor })),
      ...newDecisions.map((decision) => ({ kind: 'decide' as const, decision })),
      ...filling,
      ...news.map((claim) => ({ kind: 'add-claim' as const, claim })),
    ],
    claims: news.map(({ id }) => id),
    actors: newActors.map(({ id }) => id),
    article: [...Object.keys(values), ...(newDecisions.length === 0 ? [] : ['decisions'])],
    known,
    otherNames: otherNames(actors, value),
  };
}

/** All claims as they stand in the file, by id. */
function standingClaims({ content }: Sidecar): ReadonlyMap<string, readonly StandingClaim[]> {
  const list = content.claims;
  const claims = new Map<string, StandingClaim[]>();
  for (const claim of Array.isArray(list) ? (list as readonly unknown[]) : []) {
    if (!isRecord(claim) || typeof claim.id !== 'string') continue;
    const same = claims.get(claim.id);
    if (same === undefined) claims.set(claim.id, [claim]);
    else same.push(claim);
  }
  return claims;
}

/** The id of the claim that an earlier import has made of the same annotation, if it has another id by now. */
function takenOver(claim: Claim, origins: ReadonlyMap<unknown, readonly Claim[]>): string | undefined {
  const origin = originOf(claim);
  if (!isRecord(origin) || origin.id === undefined) return undefined;
  return origins.get(origin.id)?.find((other) => isSameJson(originOf(other), origin))?.id;
}

/** The claims that came by an import, by the ids that they had there. */
function originsIn({ claims }: Sidecar): ReadonlyMap<unknown, readonly Claim[]> {
  const origins = new Map<unknown, Claim[]>();
  for (const claim of claims) {
    const origin = originOf(claim);
    if (!isRecord(origin)) continue;
    const same = origins.get(origin.id);
    if (same === undefined) origins.set(origin.id, [claim]);
    else same.push(claim);
  }
  return origins;
}

/** Where a claim was imported from: `{format, id}`, without `id` where the other program has given none. */
function originOf(claim: Claim): unknown {
  return (claim as unknown as Readonly<Record<string, unknown>>).x_import;
}

/** With new claims all actors come; without, those only that claims there name, and nobody is: a name was mended. */
function actorsToAdd(actors: readonly Actor[], { actors: there, claims }: Sidecar, news: readonly Claim[]) {
  const ids = new Set(there.map(({ id }) => id));
  const named = new Set(claims.flatMap(({ claimant, addressee }) => [...idsOf(claimant), ...idsOf(addressee)]));
  return actors.filter(({ id }) => !ids.has(id) && (news.length > 0 || named.has(id)));
}

/** What was decided about lines and marks of which nothing is decided there. */
function decisionsToAdd(decisions: readonly Decision[], { decisions: there }: Sidecar): readonly Decision[] {
  return decisions.filter((decision) => !there.some((known) => areAboutSame(known, decision)));
}

function otherNames(actors: readonly Actor[], { actors: there }: Sidecar): readonly OtherName[] {
  return actors.flatMap(({ id, name: imported }) => {
    const actor = there.find((one) => one.id === id);
    if (actor === undefined || [actor.name, ...(actor.aliases ?? [])].includes(imported)) return [];
    return [{ id, name: actor.name, imported }];
  });
}
