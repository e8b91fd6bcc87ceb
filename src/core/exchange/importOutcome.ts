import type { Article } from '../article';
import type { LocatedClaim } from '../claims/located';
import type { ImportPlan, KnownClaim } from './importing';
import type { ImportProblem, ImportProblemCode } from './table/problems';

/** Some of the claims that were there already, with the keys that are meant. */
export interface KnownPart {
  readonly claims: readonly KnownClaim[];
  /** Each key once. */
  readonly keys: readonly string[];
}

/** What has come of an import into one sidecar. */
export interface ImportOutcome {
  /** The claims that came. */
  readonly added: readonly LocatedClaim[];
  /** Those of them that have no sure place in the text. */
  readonly unplaced: readonly LocatedClaim[];
  /** Those of them that stand on other words than the import says. */
  readonly changed: readonly LocatedClaim[];
  /** Of the claims that were there, those that got what they lacked. */
  readonly filled: KnownPart;
  /** Of the claims that were there, those of which the import says something else. */
  readonly differing: KnownPart;
}

/** @param after the article with its sidecar as it is behind the import */
export function importOutcome({ claims, known }: ImportPlan, after: Article): ImportOutcome {
  const ids = new Set(claims);
  const added = after.claims.filter(({ claim }) => ids.has(claim.id));
  return {
    added,
    unplaced: added.filter(({ state }) => state === 'lost' || state === 'ambiguous'),
    changed: added.filter(({ state }) => state === 'changed'),
    filled: partWith(known, 'filled'),
    differing: partWith(known, 'differing'),
  };
}

function partWith(known: readonly KnownClaim[], list: 'filled' | 'differing'): KnownPart {
  const claims = known.filter((claim) => claim[list].length > 0);
  return { claims, keys: [...new Set(claims.flatMap((claim) => claim[list]))] };
}

/** True if it is another claim that has the id, and not the same one told otherwise. */
export function isOtherClaim({ differing }: KnownClaim): boolean {
  return differing.includes('kind') || differing.includes('anchors');
}

/** What was taken otherwise than it stands in the file, of the claims that came. Nothing is left out for it. */
export interface ImportRemarks {
  /** So many claims have positions that do not fit their words. */
  readonly misplaced: number;
  /** Words for kinds and statuses that claims do not have: they are among the tags and in the notes. */
  readonly ownWords: readonly string[];
}

/** @param claims the ids of the claims that came */
export function importRemarks(problems: readonly ImportProblem[], claims: readonly string[]): ImportRemarks {
  const news = new Set(claims);
  const of = (code: ImportProblemCode) =>
    problems.filter((problem) => problem.code === code && news.has(String(problem.facts?.claim)));
  return {
    misplaced: of('web-annotation-position').length,
    ownWords: [...new Set(of('web-annotation-own-word').map(({ facts }) => String(facts?.value ?? '')))],
  };
}

/** True for what is told of all annotations at once: nothing is left out for it. */
export function isRemark({ code }: ImportProblem): boolean {
  return code === 'web-annotation-position' || code === 'web-annotation-own-word';
}

/**
 * True if a later import brings a value that is left out: it looks for keys that are missing, but not within lists that
 * are there.
 *
 * @param claim the claim that it is of; absent for what is said of the article and its actors
 */
export function isFilledInLater(key: string, claim: string | undefined): boolean {
  return claim === undefined ? !key.startsWith('actors.') : /^(?:\w+|said\.\w+|due\.\w+)$/.test(key);
}
