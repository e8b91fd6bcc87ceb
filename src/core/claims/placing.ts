import { inSteps } from '../text/steps';
import type { ArticleText } from './anchor/articleText';
import { locateSteps, type LocateOptions } from './anchor/locate';
import type { Placement } from './anchor/placement';
import { amongArrived } from './anchor/removal';
import { anchorKey, NO_TRACES, type Place, type Traces } from './carrying';
import type { Claim, ClaimAnchor } from './claim';
import { withPlacementSteps, type LocatedClaim } from './located';

/** So many claims are looked at in one step. */
const CLAIMS_A_STEP = 50;

/**
 * Finds the places of all anchors but those that are carried along already, which are surer than any search.
 * @param removed those that were taken out of the text while it was open
 * @param old the texts that anchors were described in, as far as they are to be had
 */
export function* placingSteps(
  text: ArticleText,
  claims: readonly Claim[],
  known: readonly LocatedClaim[],
  { removed, arrived }: Traces = NO_TRACES,
  old: LocateOptions = {},
): Generator<undefined, readonly LocatedClaim[], undefined> {
  const carried = new Map(known.map((located) => [located.claim.id, located]));
  yield;
  const anchors: ClaimAnchor[] = [];
  yield* inSteps(claims, (claim) => anchors.push(...claim.anchors));
  const found = yield* locateSteps(text, anchors, old);
  const placements: Placement[] = [];
  for (const [number, { id, anchors: own }] of claims.entries()) {
    if (number % CLAIMS_A_STEP === 0) yield;
    const before = carried.get(id);
    for (const [index, anchor] of own.entries()) {
      const gone = removed.get(anchorKey(id, index));
      const near = found[placements.length]!;
      const sought = gone && isSamePlace(gone.anchor, anchor) ? amongArrived(near, arrived) : near;
      const place = carriedPlace(before, anchor, index);
      placements.push(place === undefined ? sought : asStated(place, anchor, text));
    }
  }
  return yield* withPlacementSteps(claims, placements);
}

/** Finds the anchors that are not carried along. */
export function* anchorsToPlaceSteps(
  claims: readonly Claim[],
  known: readonly LocatedClaim[],
): Generator<undefined, readonly ClaimAnchor[], undefined> {
  const carried = new Map(known.map((located) => [located.claim.id, located]));
  yield;
  const anchors: ClaimAnchor[] = [];
  yield* inSteps(claims, ({ id, anchors: own }) => {
    const before = carried.get(id);
    anchors.push(...own.filter((anchor, index) => carriedPlace(before, anchor, index) === undefined));
  });
  return anchors;
}

/** False for one that was attached to other words since. */
function isSamePlace(a: ClaimAnchor, b: ClaimAnchor): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix && a.start === b.start;
}

/** Where an anchor was carried to; one that was only written anew keeps its place. */
function carriedPlace(before: LocatedClaim | undefined, anchor: ClaimAnchor, index: number): Place | undefined {
  const placement = before?.placements[index];
  const isCarried = placement && 'start' in placement && before?.claim.anchors[index]?.exact === anchor.exact;
  return isCarried ? placement : undefined;
}

/** A place as it stands by an anchor that may have been written anew, with another start. */
function asStated(place: Place, { start }: ClaimAnchor, text: ArticleText): Place {
  if (place.state === 'changed') return place;
  const state = text.normalised.toNormalised(place.start) === start ? 'exact' : 'moved';
  return state === place.state ? place : { ...place, state };
}
