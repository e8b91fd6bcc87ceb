import type { Span } from '../../text/span';

/** One change of a text: what stood at the span is replaced. Offsets are of the text just before this change. */
export interface TextChange extends Span {
  readonly text: string;
}

/** So much text put in place of a whole span is not the first key of typing over it. */
const LEAST_REPLACEMENT = 2;

/**
 * Carries spans through changes of the text, one change after the other, without looking at the words. Offsets are raw.
 *
 * What is inserted at an edge stays outside, what is inserted within widens the span, and a deletion across an edge
 * shrinks it. What replaces a part of a span, or just the whole of it, belongs to it. `undefined` comes of a span that
 * was deleted, or typed over, or swallowed by a larger replacement: it may stand elsewhere now (cut and paste, undo,
 * a formatter), so it is for the caller to look for it.
 */
export function carry(
  spans: readonly (Span | undefined)[],
  changes: readonly TextChange[],
): readonly (Span | undefined)[] {
  return spans.map((span) => {
    let carried = span;
    for (const change of changes) carried &&= carryThrough(carried, change);
    return carried;
  });
}

function carryThrough({ start, end }: Span, change: TextChange): Span | undefined {
  const added = change.text.length;
  const by = added - (change.end - change.start);
  if (change.end <= start) return { start: start + by, end: end + by };
  if (change.start >= end) return { start, end };
  if (change.start === start && change.end === end) {
    return added >= LEAST_REPLACEMENT ? { start, end: start + added } : undefined;
  }
  if (change.start <= start && change.end >= end) return undefined;
  if (change.start >= start && change.end <= end) return { start, end: end + by };
  return change.start < start ? { start: change.start + added, end: end + by } : { start, end: change.start };
}

/**
 * The place of the tagged words where all of them stand again about a span that had lost some: a deletion across its edge
 * was undone, or they were typed anew. `undefined` if they do not overlap the span, or stand about it more than once.
 * `exact` has the line ends of `text`.
 */
export function regained(text: string, { start, end }: Span, exact: string): Span | undefined {
  const from = Math.max(0, start - exact.length);
  const around = text.slice(from, end + exact.length);
  const at = around.indexOf(exact);
  if (exact === '' || at < 0 || around.includes(exact, at + 1)) return undefined;
  const found = { start: from + at, end: from + at + exact.length };
  return found.start < end && found.end > start ? found : undefined;
}

/**
 * A carried span of changed words that begins and ends with words: without the blanks that a deletion across its edge
 * has left there, and with the rest of a word that is being typed at its end, where the first letter came in place of
 * what stood there. `before` is where the span ended before the changes, all of which are told in the offsets before
 * them; `text` is the text after them.
 */
export function wordedEnds(text: string, span: Span, before: Pick<Span, 'end'>, changes: readonly TextChange[]): Span {
  const typed = changes.find(({ start, end }) => start === before.end && end === before.end);
  const rest = typed && WORD_AT_END.test(text.slice(Math.max(0, span.end - 2), span.end)) && WORD.exec(typed.text)?.[0];
  const end = span.end + (rest ? rest.length : 0);
  const words = text.slice(span.start, end);
  const trimmed = words.trim();
  if (trimmed === '') return span;
  const start = span.start + words.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

const WORD = /^[\p{L}\p{M}\p{N}]+/u;
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
