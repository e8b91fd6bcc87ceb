import { atOnce } from '../text/steps';
import type { ArticleText } from './anchor/articleText';
import { describe } from './anchor/describe';
import type { ClaimAnchor } from './claim';
import type { LocatedClaim } from './located';
import type { SidecarChange } from './sidecarEdit';

/**
 * The changes that bring the anchors of a sidecar up to the text as it now is: for those alone whose words or context
 * have changed, so that a save writes no more than it must. `exact` stays what was
 * tagged; today's words go into `current`. A lost or ambiguous anchor is left as it is. `now` is ISO 8601 with zone.
 */
export function refreshedAnchors(
  article: ArticleText,
  claims: readonly LocatedClaim[],
  now: string,
): readonly SidecarChange[] {
  return atOnce(refreshedAnchorSteps(article, claims, now));
}

/** {@link refreshedAnchors} in small steps. */
export function* refreshedAnchorSteps(
  article: ArticleText,
  claims: readonly LocatedClaim[],
  now: string,
): Generator<undefined, readonly SidecarChange[], undefined> {
  const changes: SidecarChange[] = [];
  yield* article.hashSteps();
  for (const { claim, placements } of claims) {
    for (const [index, placement] of placements.entries()) {
      const anchor = claim.anchors[index];
      if (!anchor || !('start' in placement)) continue;
      const description = describe(article, placement);
      yield;
      if (description.kind === 'refused') continue;
      const values = refreshed(anchor, description.anchor, placement.state === 'changed', now);
      if (values !== undefined) changes.push({ kind: 'set-anchor', id: claim.id, index, values });
    }
  }
  return changes;
}

function refreshed(
  before: ClaimAnchor,
  { exact: words, ...place }: ClaimAnchor,
  isChanged: boolean,
  now: string,
): Partial<ClaimAnchor> | undefined {
  if (isChanged) {
    const isKnown = before.state === 'changed' && before.current === words && sameContext(before, place);
    return isKnown ? undefined : { ...place, state: 'changed', current: words, checked: now };
  }
  if (sameContext(before, place) && before.state === undefined) return undefined;
  return { ...place, state: undefined, current: undefined, checked: undefined };
}

function sameContext(a: Partial<ClaimAnchor>, b: Partial<ClaimAnchor>): boolean {
  return a.prefix === b.prefix && a.suffix === b.suffix;
}
