import type { Span } from '../../text/span';
import type { ClaimAnchor } from '../claim';
import type { ArticleText } from './articleText';
import { fold } from './fold';
import { borderBefore, borderBehind, splitsPair } from './graphemes';

/** An anchor with all that the sidecar keeps of it. */
export type DescribedAnchor = Required<
  Pick<ClaimAnchor, 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'text_hash'>
>;

/** An anchor, or why there can be none: nothing but blanks, more than a quote may hold, or outside the text. */
export type Description =
  | { readonly kind: 'described'; readonly anchor: DescribedAnchor }
  | { readonly kind: 'refused'; readonly reason: 'blank' | 'tooLong' | 'outside' };

/** The longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 10_000;
/** The length of prefix and suffix, in UTF-16 units; the longer one where the quote occurs more than once. */
export const CONTEXT = 32;
const LONG_CONTEXT = 128;

/**
 * Describes a stretch of a text so that it can be found again: what it says, what stands around it, and where. `span`
 * is of the raw text; the anchor's own `start` and `end` are of the text with LF and without BOM. Blanks at the ends
 * are left out, and a character that is cut is taken in whole.
 */
export function describe(article: ArticleText, span: Span): Description {
  const { normalised } = article;
  const { text } = normalised;
  const { start: rawStart, end: rawEnd } = span;
  const isInside =
    Number.isInteger(rawStart) && Number.isInteger(rawEnd) && rawStart >= 0 && rawEnd <= article.raw.length;
  if (!isInside || rawStart > rawEnd) return { kind: 'refused', reason: 'outside' };
  let start = normalised.toNormalised(rawStart);
  let end = normalised.toNormalised(rawEnd);
  if (end - start > LONGEST_QUOTE * 2) return { kind: 'refused', reason: 'tooLong' };
  const selected = text.slice(start, end);
  if (fold(selected).trim() === '') return { kind: 'refused', reason: 'blank' };
  start += selected.length - selected.trimStart().length;
  end -= selected.length - selected.trimEnd().length;
  start = borderBefore(text, start);
  end = borderBehind(text, end);
  if (end - start > LONGEST_QUOTE) return { kind: 'refused', reason: 'tooLong' };

  const exact = text.slice(start, end);
  const context = occursTwice(text, exact) ? LONG_CONTEXT : CONTEXT;
  let from = Math.max(start - context, 0);
  if (splitsPair(text, from)) from++;
  let to = Math.min(end + context, text.length);
  if (splitsPair(text, to)) to--;
  const anchor = { exact, prefix: text.slice(from, start), suffix: text.slice(end, to), start, end };
  return { kind: 'described', anchor: { ...anchor, text_hash: article.hash } };
}

function occursTwice(text: string, exact: string): boolean {
  return text.indexOf(exact, text.indexOf(exact) + 1) !== -1;
}
