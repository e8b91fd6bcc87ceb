import { type ArticleText, describe } from '../../claims/anchor';
import type { ClaimAnchor } from '../../claims/claim';
import type { Span } from '../../text/span';
import { inSteps } from '../../text/steps';
import { OffsetTable } from '../offsets';
import { isRecord } from '../../json/record';
import { countOf, hasType, literalIn, objectsIn, textOf, type JsonObject } from './json';
import { LooseCounts } from './looseCounts';
import * as vocabulary from './vocabulary';

/** An anchor, and whether the position that came with it had to be left out. */
export interface FoundAnchor {
  readonly anchor: ClaimAnchor;
  readonly isMisplaced: boolean;
}

/**
 * Why a target has no anchor: it names no words of a text; it has a position only, and nothing shows that the text is the
 * one that it counts in; or that position is outside of the text or in the middle of a word.
 */
export type NoAnchor = 'no-words' | 'doubtful' | 'cut';

/** What positions that come without words count in the text at hand; `undefined` if nothing shows that they are of it. */
type Unit = 'code point' | 'UTF-16' | undefined;

/** The text that targets point into, in the units that positions may count. */
export class TargetText {
  readonly article: ArticleText;
  readonly offsets: OffsetTable;
  readonly unit: Unit;
  /** Where positions are hints alone, as in tables. */
  readonly loose: LooseCounts | undefined;

  private constructor(article: ArticleText, offsets: OffsetTable, unit: Unit, loose?: LooseCounts) {
    this.article = article;
    this.offsets = offsets;
    this.unit = unit;
    this.loose = loose;
  }

  /**
   * @param targets all targets in it, whose words show whether their positions are of this text
   * @param isSame true if it is known to be that very text
   * @param isLoose true if positions may count in any way
   */
  static *steps(
    article: ArticleText,
    targets: readonly JsonObject[],
    isSame: boolean,
    isLoose: boolean,
  ): Generator<undefined, TargetText, undefined> {
    const offsets = new OffsetTable(article.normalised.text);
    yield;
    const loose = isLoose ? new LooseCounts(article, offsets, targets.flatMap(countedWords)) : undefined;
    if (isSame) return new TargetText(article, offsets, 'code point');
    let unit: Unit;
    let isDoubtful = false;
    yield* inSteps(targets, (target) => {
      // One position that does not fit its words is enough for doubt: the text was edited since.
      const shown = isDoubtful ? 'doubtful' : unitShownBy(target, article, offsets);
      if (shown === 'doubtful') isDoubtful = true;
      else if (shown === 'UTF-16') unit = shown;
      else unit ??= shown;
    });
    return new TargetText(article, offsets, isDoubtful ? undefined : unit, loose);
  }

  span(position: Span, unit: NonNullable<Unit>): Span {
    return spanIn(this.offsets, position, unit);
  }

  /** The words at a position. */
  at(position: Span, unit: NonNullable<Unit>): string {
    const { start, end } = this.span(position, unit);
    return this.article.normalised.text.slice(start, end);
  }
}

function spanIn(offsets: OffsetTable, { start, end }: Span, unit: NonNullable<Unit>): Span {
  if (unit === 'UTF-16') return { start, end };
  return { start: offsets.fromCodePoint(start), end: offsets.fromCodePoint(end) };
}

/** What the words of a target show of positions: what they count, or that they are of another text; `undefined` if nothing. */
function unitShownBy(target: JsonObject, { normalised }: ArticleText, offsets: OffsetTable): Unit | 'doubtful' {
  const { text } = normalised;
  const { exact, position } = selected(target);
  if (exact === undefined) return undefined;
  if (position === undefined) return text.includes(exact) ? 'code point' : undefined;
  for (const unit of ['code point', 'UTF-16'] as const) {
    const { start, end } = spanIn(offsets, position, unit);
    if (text.slice(start, end) === exact) return unit;
  }
  return 'doubtful';
}

/** The anchor for one target, by its quote or else by the words at its position; or why there is none. */
export function anchorOf(target: JsonObject, text: TargetText | undefined): FoundAnchor | NoAnchor {
  const found = placedAnchorOf(target, text);
  return typeof found === 'string' ? found : { ...found, anchor: asTagged(found.anchor, target) };
}

/** An anchor with what one of ours says besides; words that have changed since they were tagged are both there. */
function asTagged(anchor: ClaimAnchor, target: JsonObject): ClaimAnchor {
  const data = literalIn(target[vocabulary.ANCHOR_DATA]);
  if (!isRecord(data)) return anchor;
  const { exact: tagged, state, checked } = data;
  const others = Object.fromEntries(Object.entries(data).filter(([key]) => !vocabulary.KEYS_OF_PLACE.has(key)));
  if (typeof tagged !== 'string' || tagged.trim() === '' || tagged === anchor.exact) return { ...anchor, ...others };
  const seen = state === 'changed' ? { state, ...(checked === undefined ? {} : { checked: checked as string }) } : {};
  return { ...anchor, ...others, exact: tagged, current: anchor.exact, ...seen };
}

function placedAnchorOf(target: JsonObject, text: TargetText | undefined): FoundAnchor | NoAnchor {
  const { exact, prefix, suffix, position, hasPosition } = selected(target);
  if (exact === undefined) {
    if (position === undefined) return 'no-words';
    if (text?.unit === undefined) return 'doubtful';
    const span = text.span(position, text.unit);
    // An offset behind the text's end is taken for its end.
    const isInside = text.unit === 'UTF-16' || text.offsets.toCodePoint(span.end) === position.end;
    return isInside ? wordsAt(span, text) : 'cut';
  }
  const alone = { exact: exact.trim(), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
  if (text === undefined) return { anchor: alone, isMisplaced: false };
  if (!hasPosition) return { anchor: onlyPlaceOf(alone, text) ?? alone, isMisplaced: false };
  if (position === undefined) return { anchor: alone, isMisplaced: false };
  const unit = (['code point', 'UTF-16'] as const).find((one) => text.at(position, one) === exact);
  const span = unit && text.span(position, unit);
  // The words may stand there of somebody else: then what stands around them tells where they are meant.
  const isMeant = span !== undefined && fits(text.article.normalised.text, span, prefix ?? '', suffix ?? '');
  const placed = isMeant ? anchorAt(span, text) : undefined;
  // Blanks at the ends belong to no quote of ours.
  if (placed?.exact === exact.trim()) return { anchor: placed, isMisplaced: false };
  if (text.loose === undefined) return { anchor: alone, isMisplaced: true };
  const start = text.loose.startOf({ exact, start: position.start });
  const place = start === undefined ? undefined : { start, end: start + exact.length };
  const isCounted = place !== undefined && fits(text.article.normalised.text, place, prefix ?? '', suffix ?? '');
  const counted = isCounted ? anchorAt(place, text) : undefined;
  return { anchor: onlyPlaceOf(alone, text) ?? counted ?? alone, isMisplaced: false };
}

/** Where words come with a position. */
function countedWords(target: JsonObject) {
  const { exact, position } = selected(target);
  return exact === undefined || position === undefined ? [] : [{ exact, start: position.start }];
}

/**
 * The anchor for words that stand in one place of the text, and there in the context that they came with: with what tells
 * that place from others in a text that is edited later. Words alone would go to whoever says them then.
 */
function onlyPlaceOf({ exact, prefix = '', suffix = '' }: ClaimAnchor, text: TargetText): ClaimAnchor | undefined {
  const { text: all } = text.article.normalised;
  const start = all.indexOf(exact);
  if (start < 0 || all.includes(exact, start + 1)) return undefined;
  const span = { start, end: start + exact.length };
  const placed = fits(all, span, prefix, suffix) ? anchorAt(span, text) : undefined;
  return placed?.exact === exact ? placed : undefined;
}

/** How much of a context has to stand right beside the words, but for its blanks, for them to be those that are meant. */
const BESIDE = 12;

function fits(text: string, { start, end }: Span, prefix: string, suffix: string): boolean {
  const before = withoutBlanks(prefix).slice(-BESIDE);
  const behind = withoutBlanks(suffix).slice(0, BESIDE);
  // Blanks may take as much room again as what stands between them.
  return (
    withoutBlanks(text.slice(Math.max(0, start - 4 * BESIDE), start)).endsWith(before) &&
    withoutBlanks(text.slice(end, end + 4 * BESIDE)).startsWith(behind)
  );
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

interface Selected {
  /** `undefined` if the target names no words. */
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly position: Span | undefined;
  /** True also of a position that cannot be one. */
  readonly hasPosition: boolean;
}

function selected(target: JsonObject): Selected {
  const selectors = objectsIn(target.selector);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  const exact = textOf(quote?.exact)?.replaceAll('\r\n', '\n');
  return {
    exact: exact === undefined || exact.trim() === '' ? undefined : exact,
    prefix: textOf(quote?.prefix),
    suffix: textOf(quote?.suffix),
    position: positionOf(selectors),
    hasPosition: selectors.some((selector) => hasType(selector, 'TextPositionSelector')),
  };
}

function positionOf(selectors: readonly JsonObject[]): Span | undefined {
  const selector = selectors.find((one) => hasType(one, 'TextPositionSelector'));
  const [start, end] = [countOf(selector?.start), countOf(selector?.end)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** The anchor for whole words: who has tagged in the middle of one has tagged another text. */
function wordsAt({ start, end }: Span, text: TargetText): FoundAnchor | NoAnchor {
  const { text: all } = text.article.normalised;
  if (end > all.length || isWithinWord(all, start) || isWithinWord(all, end)) return 'cut';
  const anchor = anchorAt({ start, end }, text);
  return anchor === undefined ? 'cut' : { anchor, isMisplaced: false };
}

/** True if letters or digits stand on both sides of an offset. */
function isWithinWord(text: string, offset: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, offset - 2), offset), text.slice(offset, offset + 2)];
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(behind);
}

/** The anchor for a stretch of the text with LF and without BOM. */
function anchorAt({ start, end }: Span, { article }: TargetText): ClaimAnchor | undefined {
  const { normalised } = article;
  const description = describe(article, { start: normalised.toRaw(start), end: normalised.toRaw(end) });
  return description.kind === 'described' ? description.anchor : undefined;
}
