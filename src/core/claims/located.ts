import { atOnce } from '../text/steps';
import type { Span } from '../text/span';
import type { Placement } from './anchor/placement';
import type { AnchorState, Claim } from './claim';

/** A claim with the places that its anchors have in the text as it is now. */
export interface LocatedClaim {
  readonly claim: Claim;
  /** One for each of `claim.anchors`, in their order; raw offsets of the text. */
  readonly placements: readonly Placement[];
  /** The state of the anchor that stands worst. */
  readonly state: AnchorState;
}

/** Gives each claim its own of the placements of all anchors, which stand in the claims' order. */
export function withPlacements(claims: readonly Claim[], placements: readonly Placement[]): readonly LocatedClaim[] {
  return atOnce(withPlacementSteps(claims, placements));
}

/** So many claims are looked at in one step. */
const CLAIMS_A_STEP = 50;

/** {@link withPlacements} in small steps. */
export function* withPlacementSteps(
  claims: readonly Claim[],
  placements: readonly Placement[],
): Generator<undefined, readonly LocatedClaim[], undefined> {
  const located: LocatedClaim[] = [];
  let next = 0;
  for (const [index, claim] of claims.entries()) {
    if (index % CLAIMS_A_STEP === 0) yield;
    const own = placements.slice(next, next + claim.anchors.length);
    next += claim.anchors.length;
    located.push({ claim, placements: own, state: worst(own) });
  }
  return located;
}

/** Where a claim stands first in the text; `undefined` if no anchor of it has a place. */
export function firstPlace({ placements }: LocatedClaim): Span | undefined {
  return placements
    .flatMap((placement) => ('start' in placement ? [{ start: placement.start, end: placement.end }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)[0];
}

const WORST_LAST: readonly AnchorState[] = ['exact', 'moved', 'changed', 'ambiguous', 'lost'];

/** The state of the placement that stands worst. */
export function worst(placements: readonly Placement[]): AnchorState {
  let rank = 0;
  for (const { state } of placements) rank = Math.max(rank, WORST_LAST.indexOf(state));
  return WORST_LAST[rank]!;
}
