import * as vscode from 'vscode';
import { worst, withPlacementSteps, type LocatedClaim } from '../../core/article';
import {
  amongArrived,
  arrived,
  carry,
  isSameButForForm,
  locateSteps,
  overtyping,
  regained,
  removalOf,
  restored,
  wordedEnds,
  type ArticleText,
  type LocateOptions,
  type Overtyping,
  type Placement,
  type Removal,
  type TextChange,
} from '../../core/claims/anchor';
import { withTrimmedQuote, type Claim, type ClaimAnchor } from '../../core/claims/claim';
import type { Span } from '../../core/text/span';
import { inSteps } from '../../core/text/steps';

/** Claims in their places in a text. */
export interface Placed {
  readonly claims: readonly LocatedClaim[];
  /** What the places are of. */
  readonly text: string;
  readonly traces: Traces;
}

type Place = Extract<Placement, { start: number }>;

/** Tagged words that were taken out of the text and may come back. */
interface Gone {
  readonly anchor: ClaimAnchor;
  /** What went with them; `undefined` if that is not known, or so little that it is no sign of them. */
  readonly removal: Removal | undefined;
  /** What has come into the text since: they can be nowhere else in it. */
  readonly since: readonly Span[];
}

/** What edits have left that later ones may go on with, by {@link anchorKey}. */
export interface Traces {
  readonly removed: ReadonlyMap<string, Gone>;
  /** What the last edit has typed over the end of tagged words. */
  readonly overtyped: ReadonlyMap<string, Overtyping>;
}

export const NO_TRACES: Traces = { removed: new Map(), overtyped: new Map() };

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
  { removed }: Traces = NO_TRACES,
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
      const sought = gone && isSamePlace(gone.anchor, anchor) ? amongArrived(near, gone.since) : near;
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

/** Moves the places of claims along with what is typed. */
export function carriedAlong(
  { claims, text: before, traces }: Placed,
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): Pick<Placed, 'claims' | 'traces'> {
  const text = document.getText();
  // All of one event are told in the offsets before it: from the end, none of them moves another.
  const edits = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset).map(changeOf);
  const spans = carry(
    claims.flatMap(({ placements }) => placements.map((placement) => ('start' in placement ? placement : undefined))),
    edits,
  );
  const only = edits.length === 1 ? edits[0] : undefined;
  const removed = new Map(traces.removed);
  const overtyped = new Map<string, Overtyping>();
  let next = 0;
  const carriedClaims = claims.map((located): LocatedClaim => {
    const { claim, placements } = located;
    const carried = placements.map((placement, index): Placement => {
      const anchor = claim.anchors[index]!;
      const key = anchorKey(claim.id, index);
      let span = spans[next++];
      if (span !== undefined && 'start' in placement && isUntouched(placement, edits)) {
        removed.delete(key);
        return moved(placement, span.start, anchor, document);
      }
      if (span === undefined) {
        const known = 'start' in placement ? undefined : removed.get(key);
        const removal = 'start' in placement ? removalOf(before, placement, edits) : known?.removal;
        span = removal && restored(removal, edits);
        if (span === undefined && ('start' in placement || known))
          removed.set(key, { anchor, removal, since: arrived(known?.since ?? [], edits) });
      }
      if (span === undefined) return 'start' in placement ? LOST : placement;
      removed.delete(key);
      const exact = exactIn(document, anchor);
      span = regained(text, span, exact) ?? span;
      if ('start' in placement && text.slice(span.start, span.end) !== exact) {
        const typed = only && overtyping(before, placement, only, traces.overtyped.get(key));
        if (typed) overtyped.set(key, typed);
        span = typed
          ? wordedEnds(text, { start: span.start, end: typed.end }, placement, [])
          : wordedEnds(text, span, placement, placement.state === 'changed' ? edits : []);
      }
      const words = text.slice(span.start, span.end);
      return {
        ...span,
        state: stateOf(words, sidecarOffset(document, span.start), anchor),
        score: 'start' in placement ? placement.score : 1,
      };
    });
    // Who looks whether a claim is still the same need not look into it.
    const isSame = carried.every((placement, index) => placement === placements[index]);
    return isSame ? located : { claim, placements: carried, state: worst(carried) };
  });
  return { claims: carriedClaims, traces: { removed, overtyped } };
}

/** True for words as they were tagged where no edit is at them or next to them: only their place may have moved. */
function isUntouched({ state, start, end }: Place, edits: readonly TextChange[]): boolean {
  return (state === 'exact' || state === 'moved') && edits.every((edit) => edit.end < start || edit.start > end);
}

function moved(placement: Place, start: number, anchor: ClaimAnchor, document: vscode.TextDocument): Placement {
  const state = sidecarOffset(document, start) === anchor.start ? 'exact' : 'moved';
  if (start === placement.start && state === placement.state) return placement;
  return { ...placement, start, end: start + placement.end - placement.start, state };
}

const LOST: Placement = { state: 'lost', score: 0, candidates: [] };

function anchorKey(claim: string, index: number): string {
  return `${claim} ${index}`;
}

function changeOf({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): TextChange {
  return { start: rangeOffset, end: rangeOffset + rangeLength, text };
}

/** An offset as sidecars count it: in the text with LF and without BOM. An open document has one kind of line end. */
function sidecarOffset(document: vscode.TextDocument, offset: number): number {
  return document.eol === vscode.EndOfLine.CRLF ? offset - document.positionAt(offset).line : offset;
}

/** The tagged words with the line ends of the document. */
function exactIn(document: vscode.TextDocument, anchor: ClaimAnchor): string {
  const { exact } = withTrimmedQuote(anchor);
  return document.eol === vscode.EndOfLine.CRLF ? exact.replaceAll('\n', '\r\n') : exact;
}

/** The state of a place that was carried along: no guess, the words are known. */
function stateOf(words: string, start: number, anchor: ClaimAnchor): 'exact' | 'moved' | 'changed' {
  if (!isSameButForForm(words, withTrimmedQuote(anchor).exact)) return 'changed';
  return start === anchor.start ? 'exact' : 'moved';
}
