import type * as vscode from 'vscode';
import type { AnchorState, ClaimAnchor } from '../../core/claims/claim';
import type { LocatedClaim } from '../../core/claims/located';
import type { Span } from '../../core/text/span';

/** One place in the text that belongs to a claim, or may: of an ambiguous anchor every candidate is one. */
export interface ClaimPlace extends Span {
  readonly located: LocatedClaim;
  readonly anchor: ClaimAnchor;
  readonly state: Exclude<AnchorState, 'lost'>;
}

/** The places of a claim, in the order of the text; none if all its words are lost. */
export function placesOf(located: LocatedClaim): readonly ClaimPlace[] {
  return located.placements
    .flatMap((placement, index): ClaimPlace[] => {
      const anchor = located.claim.anchors[index]!;
      switch (placement.state) {
        case 'exact':
        case 'moved':
        case 'changed':
          return [{ start: placement.start, end: placement.end, state: placement.state, located, anchor }];
        case 'ambiguous':
          // What was set aside or buried waits among the orphans, and asks for no place.
          if (located.claim.parked !== undefined) return [];
          return placement.candidates.map(({ start, end }) => ({ start, end, state: 'ambiguous', located, anchor }));
        case 'lost':
          return [];
      }
    })
    .sort(byPlace);
}

/** The places of all claims, in the order of the text. */
export function allPlaces(claims: readonly LocatedClaim[]): readonly ClaimPlace[] {
  let places = known.get(claims);
  if (places === undefined) known.set(claims, (places = claims.flatMap(placesOf).sort(byPlace)));
  return places;
}

/** Several parts of the editor ask for them at each key press. */
const known = new WeakMap<readonly LocatedClaim[], readonly ClaimPlace[]>();

/** The places at an offset, the smallest first; with its ends, so that a cursor behind the last letter counts. */
export function placesAt(claims: readonly LocatedClaim[], offset: number): readonly ClaimPlace[] {
  return allPlaces(claims)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The claims that have a place, in the order of the text, and those that have none, in the order of the sidecar. */
export function inTextOrder(claims: readonly LocatedClaim[]): {
  readonly found: readonly LocatedClaim[];
  readonly lost: readonly LocatedClaim[];
} {
  const found = new Set(allPlaces(claims).map(({ located }) => located));
  return { found: [...found], lost: claims.filter((located) => !found.has(located)) };
}

/** The words that stand at a place now. */
export function wordsAt(document: vscode.TextDocument, { start, end }: Span): string {
  return document.getText().slice(start, end);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
