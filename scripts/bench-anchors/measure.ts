import type { Span } from '../../src/core/text/span';
import type { Placement } from '../../src/core/claims/anchor';
import type { Edited } from './edits';

/** What became of an anchor's words: enough of them live on in one place, or none, or it is torn apart. */
export type Fate =
  | { readonly kind: 'living'; readonly span: Span; readonly pieces: readonly Span[] }
  | { readonly kind: 'torn'; readonly pieces: readonly Span[] }
  | { readonly kind: 'gone'; readonly pieces: readonly Span[] };

/** From so large a share of its words in one place on an anchor lives, and below the lesser share it is gone. */
const LIVING_SHARE = 0.5;
const GONE_SHARE = 0.1;

/** Follows an anchor's words through the edits. Offsets are of the text before, and of the text after in the result. */
export function fateOf(span: Span, { places }: Edited): Fate {
  const length = span.end - span.start;
  let kept = 0;
  const pieces: Span[] = [];
  for (const place of places) {
    if (place.to <= span.start || place.from >= span.end) continue;
    const cutBefore = Math.max(span.start - place.from, 0);
    const cutBehind = Math.max(place.to - span.end, 0);
    pieces.push({ start: place.start + cutBefore, end: Math.max(place.end - cutBehind, place.start + cutBefore) });
    if (place.isKept) kept += place.to - cutBehind - place.from - cutBefore + 1;
  }
  const share = kept / (length + 1);
  if (share < GONE_SHARE) return { kind: 'gone', pieces };
  const start = Math.min(...pieces.map((piece) => piece.start));
  const end = Math.max(...pieces.map((piece) => piece.end));
  // What was added within belongs to it; what stood elsewhere before and lies within now tears it.
  const isTorn = places.some(
    (place) => place.start >= start && place.end <= end && (place.to <= span.start || place.from >= span.end),
  );
  if (!isTorn) pieces.push({ start, end });
  return share >= LIVING_SHARE && !isTorn ? { kind: 'living', span: { start, end }, pieces } : { kind: 'torn', pieces };
}

/** Counts of anchors; shares are made of them when they are shown. */
export interface Tally {
  anchors: number;
  living: number;
  found: number;
  /** Shown on words that for the most part were never tagged. */
  harm: number;
  ambiguous: number;
  gone: number;
  /** Gone, and said to be lost. */
  goneLost: number;
  /** Living, and said to be lost. */
  livingLost: number;
  /** Living, shown, overlapping but not well enough. */
  near: number;
  milliseconds: number;
}

/** A tally before anything is counted. */
export function emptyTally(): Tally {
  return {
    anchors: 0,
    living: 0,
    found: 0,
    harm: 0,
    ambiguous: 0,
    gone: 0,
    goneLost: 0,
    livingLost: 0,
    near: 0,
    milliseconds: 0,
  };
}

/** How good the overlap must be for a living anchor to count as found. */
const FOUND_OVERLAP = 0.8;
/** The share of what is shown that must once have been tagged, or it does harm. */
const HARMLESS_SHARE = 0.5;

/** What a matcher says of an anchor: a place, or none. */
export type Answer = { readonly span: Span } | { readonly none: 'ambiguous' | 'lost' };

/** The answer that a placement gives: of all that have a place, that place. */
export function answerOf(placement: Placement): Answer {
  switch (placement.state) {
    case 'exact':
    case 'moved':
    case 'changed':
      return { span: placement };
    case 'ambiguous':
    case 'lost':
      return { none: placement.state };
  }
}

/** Counts one answer. Returns what it was, for who wants to look. */
export function count(tally: Tally, fate: Fate, answer: Answer): 'found' | 'harm' | 'near' | 'none' {
  tally.anchors++;
  if (fate.kind === 'living') tally.living++;
  if (fate.kind === 'gone') tally.gone++;
  if ('none' in answer) {
    if (answer.none === 'ambiguous') tally.ambiguous++;
    else if (fate.kind === 'gone') tally.goneLost++;
    else if (fate.kind === 'living') tally.livingLost++;
    return 'none';
  }
  const { span } = answer;
  if (fate.kind === 'living') {
    const shared = common(span, fate.span);
    const overlap = shared / (span.end - span.start + fate.span.end - fate.span.start - shared);
    if (overlap >= FOUND_OVERLAP) {
      tally.found++;
      return 'found';
    }
  }
  if (taggedShare(span, fate) < HARMLESS_SHARE) {
    tally.harm++;
    return 'harm';
  }
  if (fate.kind === 'living') tally.near++;
  return 'near';
}

/** How much of what is shown was tagged. What came to stand between tagged words counts neither way. */
function taggedShare(span: Span, fate: Fate): number {
  const inside = (fate.kind === 'living' ? [fate.span] : fate.pieces).filter((piece) => common(span, piece) > 0);
  if (inside.length === 0) return 0;
  const tagged = inside.reduce((sum, piece) => sum + common(span, piece), 0);
  const first = Math.max(Math.min(...inside.map(({ start }) => start)), span.start);
  const last = Math.min(Math.max(...inside.map(({ end }) => end)), span.end);
  const foreign = span.end - span.start - (last - first);
  return tagged / (tagged + foreign);
}

function common(a: Span, b: Span): number {
  return Math.max(Math.min(a.end, b.end) - Math.max(a.start, b.start), 0);
}
