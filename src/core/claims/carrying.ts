import { lazily } from '../text/lazily';
import type { Span } from '../text/span';
import { carry, regained, wordedEnds, type TextChange } from './anchor/carry';
import { isSameButForForm } from './anchor/fold';
import { NormalisedText } from './anchor/normalisedText';
import { overtyping, withTyped, type Overtyping } from './anchor/overtyping';
import type { Placement } from './anchor/placement';
import { arrived, removalOf, restored, type Removal } from './anchor/removal';
import { withTrimmedQuote, type ClaimAnchor } from './claim';
import { worst, type LocatedClaim } from './located';

/** Claims in their places in a text. */
export interface Placed {
  readonly claims: readonly LocatedClaim[];
  /** What the places are of. */
  readonly text: string;
  readonly traces: Traces;
}

/** A placement that is one place in the text. */
export type Place = Extract<Placement, { start: number }>;

/** Tagged words that were taken out of the text and may come back. */
interface Gone {
  readonly anchor: ClaimAnchor;
  /** What went with them; `undefined` if that is not known, or so little that it is no sign of them. */
  readonly removal: Removal | undefined;
  /** Where that went from, in the text as it is now; `undefined` if what stood around it is gone as well. */
  readonly from: number | undefined;
}

/** What edits have left that later ones may go on with, by {@link anchorKey}. */
export interface Traces {
  readonly removed: ReadonlyMap<string, Gone>;
  /**
   * What has come into the text since it was opened: words that were taken out can be nowhere else in it. Who moves a
   * paragraph may put in the copy first.
   */
  readonly arrived: readonly Span[];
  /** What the last edit has typed over the beginning or the end of tagged words. */
  readonly overtyped: ReadonlyMap<string, Overtyping>;
}

/** Of an article that has not been edited since it was opened. */
export const NO_TRACES: Traces = { removed: new Map(), arrived: [], overtyped: new Map() };

/** Names an anchor by its claim and its number among the claim's anchors. */
export function anchorKey(claim: string, index: number): string {
  return `${claim} ${index}`;
}

/**
 * Moves the places of claims along with an edit, without a search. A claim of which nothing has changed is given back as it
 * was. Words that are taken out are lost until they come back as they went.
 * @param text the text after the edit, without a BOM, its line ends all `newline`
 * @param edits what was changed, all told in the offsets of the text before the edit; no two of them overlap
 */
export function carriedAlong(
  { claims, text: before, traces }: Placed,
  text: string,
  newline: '\n' | '\r\n',
  edits: readonly TextChange[],
): Pick<Placed, 'claims' | 'traces'> {
  // From the end, none of them moves another.
  const fromEnd = [...edits].sort((a, b) => b.start - a.start);
  const spans = carry(
    claims.flatMap(({ placements }) => placements.map((placement) => ('start' in placement ? placement : undefined))),
    fromEnd,
  );
  const edit = new Edit(before, text, newline, fromEnd, traces);
  let next = 0;
  const carriedClaims = claims.map((located): LocatedClaim => {
    const { claim, placements } = located;
    const carried = placements.map((placement, index) =>
      edit.placed(placement, spans[next++], claim.anchors[index]!, anchorKey(claim.id, index)),
    );
    // Who looks whether a claim is still the same need not look into it.
    const isSame = carried.every((placement, index) => placement === placements[index]);
    return isSame ? located : { claim, placements: carried, state: worst(carried) };
  });
  return { claims: carriedClaims, traces: edit.traces };
}

const LOST: Placement = { state: 'lost', score: 0, candidates: [] };

/** One edit of a text, and what it leaves of the traces of those before it. */
class Edit {
  private readonly removed: Map<string, Gone>;
  private readonly overtyped = new Map<string, Overtyping>();
  /** Typing is one change; several at once are none of it. */
  private readonly only: TextChange | undefined;
  /** With LF alone, offsets are as sidecars count them. */
  private readonly normalised: () => NormalisedText | undefined;

  constructor(
    private readonly before: string,
    private readonly text: string,
    private readonly newline: '\n' | '\r\n',
    private readonly changes: readonly TextChange[],
    private readonly earlier: Traces,
  ) {
    this.removed = new Map([...earlier.removed].map(([key, gone]) => [key, { ...gone, from: this.moveOn(gone.from) }]));
    this.only = changes.length === 1 ? changes[0] : undefined;
    this.normalised = lazily(() => (newline === '\n' ? undefined : new NormalisedText(text)));
  }

  get traces(): Traces {
    return { removed: this.removed, arrived: arrived(this.earlier.arrived, this.changes), overtyped: this.overtyped };
  }

  /** @param span where the place is by the changes alone; `undefined` if they took it out, or it was none before */
  placed(placement: Placement, span: Span | undefined, anchor: ClaimAnchor, key: string): Placement {
    const place = 'start' in placement ? placement : undefined;
    const back = this.putBack(key);
    if (place && span && !back && this.isUntouched(place)) return this.moved(place, span.start, anchor);
    const found = back ?? span ?? this.comeBack(place, anchor, key);
    if (found === undefined) return place ? LOST : placement;
    if (found !== span) this.removed.delete(key);
    const { start, end } = this.worded(found, place, anchor, key);
    return { start, end, state: this.stateOf(start, end, anchor), score: place?.score ?? 1 };
  }

  /** True for words as they were tagged where no change is at them or next to them: only their place may have moved. */
  private isUntouched({ state, start, end }: Place): boolean {
    return (state === 'exact' || state === 'moved') && this.changes.every((one) => one.end < start || one.start > end);
  }

  private moved(place: Place, start: number, anchor: ClaimAnchor): Place {
    const state = this.sidecarOffset(start) === anchor.start ? 'exact' : 'moved';
    if (start === place.start && state === place.state) return place;
    return { ...place, start, end: start + place.end - place.start, state };
  }

  /**
   * Where words stand again that this edit has put back just where they were taken out: an undo. They may have been found
   * in a copy meanwhile.
   */
  private putBack(key: string): Span | undefined {
    const { removal, from } = this.earlier.removed.get(key) ?? {};
    const { start, end, text } = this.only ?? {};
    if (removal === undefined || start !== from || end !== from || text !== removal.text) return undefined;
    return { start: start! + removal.tagged.start, end: start! + removal.tagged.end };
  }

  /** Where an offset of the text before the edit is now; `undefined` if it was within what was replaced. */
  private moveOn(offset: number | undefined): number | undefined {
    if (offset === undefined || this.changes.some(({ start, end }) => start < offset && end > offset)) return undefined;
    return this.changes
      .filter(({ end }) => end <= offset)
      .reduce((now, { start, end, text }) => now + text.length - (end - start), offset);
  }

  /** Where words have come back that this edit or an earlier one took out; else it is kept what would tell of them. */
  private comeBack(place: Place | undefined, anchor: ClaimAnchor, key: string): Span | undefined {
    const known = place ? undefined : this.removed.get(key);
    const removal = place ? removalOf(this.before, place, this.changes) : known?.removal;
    const span = removal && restored(removal, this.changes);
    if (span === undefined && place) {
      const taken = removal && this.changes.find(({ start, end }) => start <= place.start && end >= place.end);
      this.removed.set(key, { anchor, removal, from: this.moveOn(taken?.start) });
    }
    return span;
  }

  /**
   * A carried span with the words that belong to it: all tagged ones where they stand again, what is being typed over the
   * first or last of them, and whole words at its ends.
   */
  private worded(span: Span, place: Place | undefined, anchor: ClaimAnchor, key: string): Span {
    const exact = this.quoteOf(anchor);
    const whole = regained(this.text, span, exact) ?? span;
    if (!place || this.text.slice(whole.start, whole.end) === exact) return whole;
    const typed = this.only && overtyping(this.before, place, this.only, this.earlier.overtyped.get(key));
    if (!typed) return wordedEnds(this.text, whole, place, place.state === 'changed' ? this.changes : []);
    this.overtyped.set(key, typed);
    return wordedEnds(this.text, withTyped(this.text, whole, typed), place, []);
  }

  /** The tagged words with the line ends of the text. */
  private quoteOf(anchor: ClaimAnchor): string {
    const { exact } = withTrimmedQuote(anchor);
    return this.newline === '\n' ? exact : exact.replaceAll('\n', this.newline);
  }

  /** The state of a place that was carried along: no guess, the words are known. */
  private stateOf(start: number, end: number, anchor: ClaimAnchor): Place['state'] {
    if (!isSameButForForm(this.text.slice(start, end), withTrimmedQuote(anchor).exact)) return 'changed';
    return this.sidecarOffset(start) === anchor.start ? 'exact' : 'moved';
  }

  /** An offset as sidecars count it. */
  private sidecarOffset(offset: number): number {
    return this.normalised()?.toNormalised(offset) ?? offset;
  }
}
