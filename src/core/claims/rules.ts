import type { LocatedClaim } from '../article';
import type { Problem } from '../problem';
import type { Span } from '../text/span';
import type { Sidecar, SidecarProblemCode } from './sidecar';

/**
 * What may be wrong with a claim that can be read: its words stand differently now, in several places, or nowhere.
 * Facts: `quote` is what was tagged, `current` what stands there now, `count` how many places fit.
 */
export type ClaimProblemCode = 'claim-changed' | 'claim-ambiguous' | 'claim-lost';

export type ProblemSeverity = 'error' | 'warning' | 'information';

/**
 * The problems of claims whose words do not stand as they were tagged, one for each such anchor. Spans are of the
 * sidecar's text: the first line of the claim. `text` is the article's, as the placements count it.
 */
export function claimProblems(
  claims: readonly LocatedClaim[],
  text: string,
  { places }: Pick<Sidecar, 'places'>,
  sidecarText: string,
): readonly Problem<ClaimProblemCode>[] {
  return claims.flatMap(({ claim, placements }) => {
    const place = places.get(claim.id);
    const at = place === undefined ? {} : { span: firstLine(sidecarText, place) };
    return placements.flatMap((placement, index): Problem<ClaimProblemCode>[] => {
      const quote = claim.anchors[index]!.exact;
      switch (placement.state) {
        case 'exact':
        case 'moved':
          return [];
        case 'changed': {
          const current = text.slice(placement.start, placement.end);
          return [{ code: 'claim-changed', ...at, facts: { quote, current } }];
        }
        case 'ambiguous':
          return [{ code: 'claim-ambiguous', ...at, facts: { quote, count: placement.candidates.length } }];
        case 'lost':
          return [{ code: 'claim-lost', ...at, facts: { quote } }];
      }
    });
  });
}

/** Keys without which what they stand in cannot be read. */
const NEEDED_KEYS: ReadonlySet<string> = new Set([
  'format',
  'id',
  'kind',
  'anchors',
  'exact',
  'name',
  'actors',
  'claims',
]);

/** How much a problem matters: an error keeps claims from being seen or saved, a warning wants a decision. */
export function severityOf({ code, facts }: Problem<SidecarProblemCode | ClaimProblemCode>): ProblemSeverity {
  switch (code) {
    case 'yaml-syntax':
    case 'yaml-feature':
    case 'yaml-not-a-map':
    case 'yaml-too-large':
    case 'sidecar-newer':
    case 'sidecar-missing-key':
    case 'sidecar-duplicate-id':
      return 'error';
    case 'sidecar-wrong-type':
    case 'sidecar-unknown-value':
    case 'sidecar-bad-value':
    case 'sidecar-too-long':
      return NEEDED_KEYS.has(lastStep(facts?.key)) ? 'error' : 'warning';
    case 'sidecar-unknown-actor':
    case 'claim-ambiguous':
    case 'claim-lost':
      return 'warning';
    case 'claim-changed':
      return 'information';
  }
}

/** `kind` of `claims.0.kind`; `claims` of `claims.0`, which is an item of it. */
function lastStep(key: string | number | undefined): string {
  return (
    String(key ?? '')
      .split('.')
      .findLast((step) => !/^\d+$/.test(step)) ?? ''
  );
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}
