import type { Span } from '../../text/span';
import { htmlText } from './escape';

/** A stretch of a text that belongs to a claim. UTF-16 units of the text. */
export interface MarkedSpan extends Span {
  /** The claim's number in the report. */
  readonly number: number;
  /** The class that tells the kind. */
  readonly kind: string;
  /** Which of the claim's places it is, from 1. */
  readonly place: number;
}

/**
 * A text with its claims marked, as HTML. Claims may overlap and lie in each other: the text is cut where any of them
 * begins or ends, and each piece says how many claims it belongs to. Where a claim begins stands its number, which
 * leads to what is known of it.
 * @param chrome where page chrome stands, in order and apart from each other: it is set back behind the article's words
 */
export function markedText(text: string, spans: readonly MarkedSpan[], chrome: readonly Span[] = []): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  const borders = [
    ...new Set([0, text.length, ...[...sorted, ...chrome].flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  let html = '';
  let next = 0;
  let nextChrome = 0;
  let open: readonly MarkedSpan[] = [];
  borders.forEach((start, index) => {
    const end = borders[index + 1];
    if (end === undefined) return;
    open = open.filter((span) => span.end > start);
    for (let span = sorted[next]; span?.start === start; span = sorted[++next]) {
      open = [...open, span];
      html += numberLink(span);
    }
    while (nextChrome < chrome.length && chrome[nextChrome]!.end <= start) nextChrome++;
    const isChrome = nextChrome < chrome.length && chrome[nextChrome]!.start <= start;
    const words = htmlText(text.slice(start, end));
    const piece = isChrome ? `<span class="chrome" title="Page chrome">${words}</span>` : words;
    html += open.length === 0 ? piece : `<mark class="${classesOf(open)}">${piece}</mark>`;
  });
  return html;
}

/** The id of a place of a claim in the marked text. */
export function placeId(number: number, place: number): string {
  return `place-${number}-${place}`;
}

function numberLink({ number, place }: MarkedSpan): string {
  return `<a class="number" id="${placeId(number, place)}" href="#claim-${number}" title="Claim ${number}">${number}</a>`;
}

function classesOf(open: readonly MarkedSpan[]): string {
  // The innermost claim, which begins last, gives the kind.
  return `${open.at(-1)!.kind} depth-${Math.min(open.length, 3)}`;
}
