import type { Article } from '../article';
import { ArticleText, describe, type DescribedAnchor, type Placement } from '../claims/anchor';
import { idsOf, type Actor, type AnchorState, type Claim, type ClaimAnchor } from '../claims/claim';
import type { KnownActor } from '../knowledge/knowledge';
import { worst, type LocatedClaim } from '../claims/located';
import { undecidedIn, type Undecided } from './doubts';
import { OffsetTable } from './offsets';

/** A claim as exporters show it: with its places in every unit, and the names of those it is about. */
export interface ClaimView {
  readonly article: Article;
  readonly claim: Claim;
  /** The state of the anchor that stands worst. */
  readonly state: AnchorState;
  /** Those that have a place in reading order, then the others in the claim's order. At least one. */
  readonly quotes: readonly Quote[];
  readonly claimants: readonly Party[];
  readonly addressees: readonly Party[];
  /** What two people contradict each other in, of the claim or of an actor that it names; what it says of that is one side's. */
  readonly undecided: readonly Undecided[];
}

/** The words that an anchor points at. */
export interface Quote {
  readonly state: AnchorState;
  readonly anchor: ClaimAnchor;
  /** The words in the text now, else those that were tagged. With LF as line end. */
  readonly words: string;
  /** `undefined` if the words are not in the text (any more), or it is not sure where. */
  readonly place?: Place;
}

/** A stretch of the text with LF and without BOM, in the units that formats count in. */
export interface Place {
  /** UTF-16 units, half-open, as in the sidecar. */
  readonly start: number;
  readonly end: number;
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  /** As editors count: from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What a new anchor for this stretch would keep. */
  readonly described: DescribedAnchor;
}

/** Somebody named by a claim; one whom neither the sidecar nor the register introduces goes by the id. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly actor?: Actor;
  /** As the register of the workspace has them. */
  readonly known?: KnownActor;
}

/** The claims of an article in reading order; those without a place at the end, where they once stood. */
export function claimViews(article: Article): readonly ClaimView[] {
  const text = new ArticleText(article.text);
  const offsets = new OffsetTable(text.normalised.text);
  // Of two with one id the first is meant.
  const actors = new Map(article.sidecar.actors.toReversed().map((actor) => [actor.id, actor]));
  const partiesOf = (reference: string | readonly string[] | undefined) =>
    idsOf(reference).map((id): Party => {
      const actor = actors.get(id);
      const known = article.knowledge?.actor(id);
      return { id, name: actor?.name ?? known?.name ?? id, ...(actor && { actor }), ...(known && { known }) };
    });
  return article.claims
    .map((located): ClaimView => {
      const { claim } = located;
      const placements = located.placements.map((placement, index) => asStated(placement, claim.anchors[index]));
      const quotes = quotesOf({ claim, placements }, text, offsets);
      const [claimants, addressees] = [partiesOf(claim.claimant), partiesOf(claim.addressee)];
      const undecided = undecidedIn(claim, article);
      return { article, claim, state: worst(placements), quotes, claimants, addressees, undecided };
    })
    .sort(byReadingOrder);
}

/** True if some words of the claim have a place in the text. */
export function hasPlace({ quotes }: ClaimView): boolean {
  return quotes[0]?.place !== undefined;
}

/** Words that no place was ever written of, as by hand, cannot have moved from it. */
function asStated(placement: Placement, anchor: ClaimAnchor | undefined): Placement {
  return placement.state === 'moved' && anchor?.start === undefined ? { ...placement, state: 'exact' } : placement;
}

function quotesOf(
  { claim, placements }: Pick<LocatedClaim, 'claim' | 'placements'>,
  text: ArticleText,
  offsets: OffsetTable,
): readonly Quote[] {
  return claim.anchors
    .map((anchor, index): Quote => {
      const placement = placements[index];
      const place = placement && placeOf(placement, text, offsets);
      if (place) return { state: placement.state, anchor, words: place.described.exact, place };
      const words = anchor.exact.replaceAll(/\r\n?/g, '\n');
      return { state: placement?.state ?? 'lost', anchor, words };
    })
    .sort((a, b) => orderOf(a.place) - orderOf(b.place));
}

function placeOf(placement: Placement, text: ArticleText, offsets: OffsetTable): Place | undefined {
  if (!('start' in placement)) return undefined;
  const description = describe(text, placement);
  if (description.kind === 'refused') return undefined;
  const { start, end } = description.anchor;
  const { line, column } = offsets.toPosition(start);
  return {
    start,
    end,
    startCodePoint: offsets.toCodePoint(start),
    endCodePoint: offsets.toCodePoint(end),
    line: line + 1,
    column: column + 1,
    described: description.anchor,
  };
}

function byReadingOrder(a: ClaimView, b: ClaimView): number {
  const [first, second] = [a.quotes[0], b.quotes[0]];
  return (
    orderOf(first?.place) - orderOf(second?.place) ||
    orderOf(second?.place, 'end') - orderOf(first?.place, 'end') ||
    (first?.anchor.start ?? Number.MAX_SAFE_INTEGER) - (second?.anchor.start ?? Number.MAX_SAFE_INTEGER) ||
    // The same bytes everywhere: no locale has a say.
    (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)
  );
}

/** A number to sort by that never makes a difference of two infinities, which would be no number. */
function orderOf(place: Place | undefined, key: 'start' | 'end' = 'start'): number {
  return place?.[key] ?? Number.MAX_SAFE_INTEGER;
}
