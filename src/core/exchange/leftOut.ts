import type { Article } from '../article';
import type { Actor, Claim } from '../claims/claim';
import { CONFLICTS_KEY } from '../conflicts/openConflict';
import type { ArticleData } from '../claims/sidecar';
import { hasPlace, type ClaimView } from './claimView';
import type { LossCode, LossCounter } from './exported';

/** How many things in an article's sidecar could not be read and are left out; what else is doubtful is a `Doubt`. */
export function faultCount({ sidecarProblems }: Article): number {
  return sidecarProblems.filter(({ code, facts }) => {
    // A second claim of one id is written as well, and what was read as if blanks stood where they belong; of two versions one is read in whole.
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
    for (const key of keysBeside(claim, written))
      if (key !== CONFLICTS_KEY) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const key of [...counts.keys()].sort()) losses.add('key-left-out', counts.get(key), key);
}

/** What a format holds of articles and of actors; of these only as far as claims name them. */
export interface WrittenBesides {
  readonly article: ReadonlySet<keyof ArticleData>;
  readonly actor: ReadonlySet<keyof Actor>;
}

/** Counts what sidecars say of articles and actors that a format has no place for. */
export function countLeftOutBesides(
  articles: readonly Article[],
  views: readonly ClaimView[],
  written: WrittenBesides,
  losses: LossCounter,
): void {
  const named = new Set(
    views.flatMap(({ claimants, addressees }) => [...claimants, ...addressees].map(({ actor }) => actor)),
  );
  const actors = articles.flatMap(({ sidecar }) => sidecar.actors);
  countTogether(
    'article-keys-left-out',
    articles.map(({ sidecar }) => keysBeside(sidecar.article, written.article)),
    losses,
  );
  countTogether(
    'actor-keys-left-out',
    actors.map((actor) => (named.has(actor) ? keysBeside(actor, written.actor) : [])),
    losses,
  );
  losses.add('actor-left-out', actors.filter((actor) => !named.has(actor)).length);
}

/** Counts what editors have decided about marks and lines, for formats that have no place for it. */
export function countDecisions(articles: readonly Article[], losses: LossCounter): void {
  losses.add(
    'decisions-left-out',
    articles.reduce((sum, { sidecar }) => sum + sidecar.decisions.length, 0),
  );
}

function countTogether(code: LossCode, keysOfEach: readonly (readonly string[])[], losses: LossCounter): void {
  const keys = new Set(keysOfEach.flat());
  if (keys.size > 0)
    losses.add(code, keysOfEach.filter(({ length }) => length > 0).length, [...keys].sort().join(', '));
}

/** The keys of something that say anything, but for those that are written. */
function keysBeside(value: object, written: ReadonlySet<string>): readonly string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const isEmpty = member === undefined || member === null || (Array.isArray(member) && member.length === 0);
    return isEmpty || written.has(key) ? [] : [key];
  });
}

/** The claims that have a place, all others being counted: for formats in which nothing can stand without one. */
export function withPlaces(views: readonly ClaimView[], losses: LossCounter): readonly ClaimView[] {
  const placed = views.filter(hasPlace);
  losses.add('claim-without-place', views.length - placed.length);
  for (const { quotes } of placed) losses.add('place-lost', quotes.filter(({ place }) => place === undefined).length);
  return placed;
}
