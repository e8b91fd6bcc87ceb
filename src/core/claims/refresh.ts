import type { LocatedClaim } from '../article';
import type { ArticleText } from './anchor/articleText';
import { describe } from './anchor/describe';
import type { ClaimAnchor } from './claim';
import type { SidecarChange } from './sidecarEdit';

/**
 * The changes that bring the anchors of a sidecar up to the text as it now is: for those alone whose words or context
 * have changed, so that a save writes no more than it must (sidecar format, §3A and §4.6). `exact` stays what was
 * tagged; today's words go into `current`. A lost or ambiguous anchor is left as it is. `now` is ISO 8601 with zone.
 */
export function refreshedAnchors(
  article: ArticleText,
  claims: readonly LocatedClaim[],
  now: string,
): readonly SidecarChange[] {
  return claims.flatMap(({ claim, placements }) =>
    placements.flatMap((placement, index): SidecarChange[] => {
      const anchor = claim.anchors[index];
      if (!anchor || !('start' in placement)) return [];
      const description = describe(article, placement);
      if (description.kind === 'refused') return [];
      const values = refreshed(anchor, description.anchor, placement.state === 'changed', now);
      return values === undefined ? [] : [{ kind: 'set-anchor', id: claim.id, index, values }];
    }),
  );
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
