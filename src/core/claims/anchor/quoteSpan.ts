import type { Span } from '../../text/span';
import type { Alignment } from './align';
import { fold } from './fold';
import { borderBefore, borderBehind } from './graphemes';
import type { Pattern } from './pattern';
import type { Edges } from './quoteEdges';
import type { Words } from './words';

/** The raw span of the quote: from its first word to its last, with the signs at its ends if they are still there. `found`: the words of the text. */
export function quoteSpan(
  raw: string,
  found: Words,
  pattern: Pattern,
  { beside }: Alignment,
  { firstWord, lastWord }: Edges,
): Span {
  const { text, words, from, to } = pattern;
  let start = found.starts[firstWord]!;
  let end = found.ends[lastWord]!;
  if (beside[from] === firstWord) {
    const cut = pattern.start - words.starts[from]!;
    if (cut > 0) start = Math.max(start, end - (words.ends[from]! - pattern.start), Math.min(start + cut, end - 1));
    else start = behindSigns(raw, start, text.slice(pattern.start, words.starts[from]));
  }
  if (beside[to - 1] === lastWord) {
    const cut = words.ends[to - 1]! - pattern.end;
    if (cut > 0) end = Math.max(end - cut, start + 1);
    else end = beforeSigns(raw, end, text.slice(words.ends[to - 1], pattern.end));
  }
  return withWholeEmphasis(raw, borderBefore(raw, start), borderBehind(raw, end));
}

const MOST_SIGNS = 16;
const MARKDOWN_AT_END = /[*_~`]{1,3}$/;
const MARKDOWN_AT_START = /^[*_~`]{1,3}/;

/** Goes back from a word over the signs that stand before it in the quote, as far as they stand here as well. */
function behindSigns(raw: string, wordStart: number, signs: string): number {
  if (signs === '') return wordStart;
  const wanted = fold(signs).slice(-MOST_SIGNS);
  for (let from = 0; from < wanted.length; from++) {
    if (wanted[from] === ' ') continue;
    const part = wanted.slice(from);
    // Folding may shorten what is there, never lengthen it much: a window of twice the length sees enough.
    for (let width = 1; width <= part.length * 2 + 2 && width <= wordStart; width++) {
      const stretch = raw.slice(wordStart - width, wordStart);
      if (fold(stretch) === part || fold(stretch.replace(MARKDOWN_AT_END, '')) === part) return wordStart - width;
    }
  }
  return wordStart;
}

/** The same onwards from a word's end. */
function beforeSigns(raw: string, wordEnd: number, signs: string): number {
  if (signs === '') return wordEnd;
  const wanted = fold(signs).slice(0, MOST_SIGNS);
  for (let to = wanted.length; to > 0; to--) {
    if (wanted[to - 1] === ' ') continue;
    const part = wanted.slice(0, to);
    for (let width = 1; width <= part.length * 2 + 2 && wordEnd + width <= raw.length; width++) {
      const stretch = raw.slice(wordEnd, wordEnd + width);
      if (fold(stretch) === part || fold(stretch.replace(MARKDOWN_AT_START, '')) === part) return wordEnd + width;
    }
  }
  return wordEnd;
}

const EMPHASIS = /[*_~`]+/g;

/** Takes in the Markdown mark that closes, right at an end, an emphasis that begins within; and the other way round. */
function withWholeEmphasis(raw: string, start: number, end: number): Span {
  const marks = raw.slice(start, end).match(EMPHASIS) ?? [];
  const isOpen = (mark: string) => marks.filter((one) => one === mark).length % 2 === 1;
  const last = marks.at(-1);
  const first = marks[0];
  const to = last !== undefined && isOpen(last) && raw.startsWith(last, end) ? end + last.length : end;
  const isOpenBefore =
    first !== undefined && to === end && isOpen(first) && raw.startsWith(first, start - first.length);
  return { start: isOpenBefore ? start - first.length : start, end: to };
}
