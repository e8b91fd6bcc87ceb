import { ArticleText, describe } from '../../claims/anchor';
import type { ClaimAnchor } from '../../claims/claim';
import type { Span } from '../../text/span';
import { OffsetTable } from '../offsets';
import { countOf, hasType, objectsIn, textOf, type JsonObject } from './json';

/** An anchor, and whether the position that came with it had to be left out. */
export interface FoundAnchor {
  readonly anchor: ClaimAnchor;
  readonly isMisplaced: boolean;
}

/** The text that targets point into, in the units that positions may count. */
export class TargetText {
  readonly article: ArticleText;
  readonly offsets: OffsetTable;

  constructor(raw: string) {
    this.article = new ArticleText(raw);
    this.offsets = new OffsetTable(this.article.normalised.text);
  }
}

/** The anchor for one target, by its quote or else by the words at its position; `undefined` if it has neither. */
export function anchorOf(target: JsonObject, text: TargetText | undefined): FoundAnchor | undefined {
  const selectors = objectsIn(target.selector);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  const exact = textOf(quote?.exact)?.replaceAll('\r\n', '\n');
  const position = positionOf(selectors);
  if (exact === undefined || exact.trim() === '') {
    const span = text && position && spanOfCodePoints(position, text);
    const anchor = text && span && anchorAt(span, text);
    return anchor && { anchor, isMisplaced: false };
  }
  const [prefix, suffix] = [textOf(quote?.prefix), textOf(quote?.suffix)];
  const alone = { exact: exact.trim(), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
  if (text === undefined || position === undefined) return { anchor: alone, isMisplaced: false };
  const span = [spanOfCodePoints(position, text), position].find(
    ({ start, end }) => text.article.normalised.text.slice(start, end) === exact,
  );
  // The words may stand there of somebody else: then what stands around them tells where they are meant.
  const isMeant = span !== undefined && fits(text.article.normalised.text, span, prefix ?? '', suffix ?? '');
  const placed = isMeant ? anchorAt(span, text) : undefined;
  // Blanks at the ends belong to no quote of ours.
  if (placed?.exact === exact.trim()) return { anchor: placed, isMisplaced: false };
  return { anchor: alone, isMisplaced: true };
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

function positionOf(selectors: readonly JsonObject[]): Span | undefined {
  const selector = selectors.find((one) => hasType(one, 'TextPositionSelector'));
  const [start, end] = [countOf(selector?.start), countOf(selector?.end)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function spanOfCodePoints({ start, end }: Span, { offsets }: TargetText): Span {
  return { start: offsets.fromCodePoint(start), end: offsets.fromCodePoint(end) };
}

/** The anchor for a stretch of the text with LF and without BOM. */
function anchorAt({ start, end }: Span, { article }: TargetText): ClaimAnchor | undefined {
  const { normalised } = article;
  const description = describe(article, { start: normalised.toRaw(start), end: normalised.toRaw(end) });
  return description.kind === 'described' ? description.anchor : undefined;
}
