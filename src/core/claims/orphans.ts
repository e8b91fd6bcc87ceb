import type { DescribedAnchor } from './anchor';
import type { Claim, ClaimAnchor } from './claim';
import type { LocatedClaim } from './located';
import type { SidecarChange } from './sidecarEdit';

/**
 * What is to be done about a claim whose words are not surely found in the article:
 *
 * - `ambiguous`: several places match, somebody has to choose.
 * - `lost`: no place fits, somebody has to show one.
 * - `aside`: set aside, to be looked at another time.
 * - `buried`: laid to rest, with a reason. The claim stays in the file.
 */
export type OrphanStanding = 'ambiguous' | 'lost' | 'aside' | 'buried';

/** How an orphan stands; `undefined` for a claim all of whose anchors have a place. */
export function orphanStanding({ claim, state }: LocatedClaim): OrphanStanding | undefined {
  if (state !== 'ambiguous' && state !== 'lost') return undefined;
  if (claim.parked === undefined) return state;
  return claim.parked.reason === undefined ? 'aside' : 'buried';
}

/** The index of the anchor that needs a place most: the first that is lost, else the first that is ambiguous. */
export function orphanAnchor({ placements }: LocatedClaim): number | undefined {
  for (const wanted of ['lost', 'ambiguous'] as const) {
    const index = placements.findIndex(({ state }) => state === wanted);
    if (index >= 0) return index;
  }
  return undefined;
}

/** A claim with one of its anchors at a new place; it is no orphan any more, so nothing of that is kept. */
export function withAnchor(claim: Claim, index: number, described: DescribedAnchor): Claim {
  const { parked, ...rest } = claim;
  void parked;
  return { ...rest, anchors: claim.anchors.map((anchor, i) => (i === index ? attached(anchor, described) : anchor)) };
}

/** Of the old anchor, the keys that the format does not know. */
function attached(before: ClaimAnchor, described: DescribedAnchor): ClaimAnchor {
  const { state, current, checked, ...rest } = before;
  void [state, current, checked];
  return { ...rest, ...described };
}

/** The changes of {@link withAnchor}, key by key, so that the rest of the claim stays as it is written. */
export function attaching(claim: Claim, index: number, described: DescribedAnchor): readonly SidecarChange[] {
  const anchor: SidecarChange = {
    kind: 'set-anchor',
    id: claim.id,
    index,
    values: { ...described, state: undefined, current: undefined, checked: undefined },
  };
  const unparked: SidecarChange = { kind: 'set-claim', id: claim.id, values: { parked: undefined } };
  return claim.parked === undefined ? [anchor] : [anchor, unparked];
}
