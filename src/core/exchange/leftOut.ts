import type { Article } from '../article';
import type { Claim } from '../claims/claim';
import { CONFLICTS_KEY } from '../claims/merge/conflicts';
import { hasPlace, type ClaimView } from './claimView';
import type { LossCounter } from './exported';

/** How many things in an article's sidecar could not be read and are left out; what else is doubtful is a `Doubt`. */
export function faultCount({ sidecarProblems }: Article): number {
  return sidecarProblems.filter(({ code, facts }) => {
    // A second claim of one id is written as well, and what stands behind tabs; of two versions one is read in whole.
    if (code === 'yaml-conflict') return facts?.misfit !== undefined;
    if (code === 'sidecar-empty') return false;
    return code !== 'sidecar-duplicate-id' && facts?.whole === undefined && facts?.joined === undefined;
  }).length;
}

/** Counts what is lost in any format: what could not be read of sidecars, and articles that share a name. */
export function countArticleLosses(articles: readonly Article[], losses: LossCounter): void {
  const names = new Set<string>();
  for (const article of articles) {
    if (names.has(article.file)) losses.add('article-name-twice');
    names.add(article.file);
    losses.add('faulty-sidecar', faultCount(article));
  }
}

/**
 * Counts the keys of claims that a format has no place for; unknown keys, which are kept in sidecars, included. What is
 * still to be decided is told of each claim in words of its own.
 */
export function countKeysLeftOut(
  views: readonly ClaimView[],
  written: ReadonlySet<keyof Claim>,
  losses: LossCounter,
): void {
  const counts = new Map<string, number>();
  for (const { claim } of views) {
    for (const [key, value] of Object.entries(claim)) {
      const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
      if (!isEmpty && key !== CONFLICTS_KEY && !written.has(key as keyof Claim))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (const key of [...counts.keys()].sort()) losses.add('key-left-out', counts.get(key), key);
}

/** The claims that have a place, all others being counted: for formats in which nothing can stand without one. */
export function withPlaces(views: readonly ClaimView[], losses: LossCounter): readonly ClaimView[] {
  const placed = views.filter(hasPlace);
  losses.add('claim-without-place', views.length - placed.length);
  for (const { quotes } of placed) losses.add('place-lost', quotes.filter(({ place }) => place === undefined).length);
  return placed;
}
