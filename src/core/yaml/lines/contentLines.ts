import type { Span } from '../../text/span';

// Lines of a broken file, each from its first sign to its last: a parser has given up on it, and tells offsets alone.

/** The content of the line at an offset; of a line of blanks that of the next that has any. */
export function lineAt(text: string, at: number): Span {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  for (;;) {
    const line = contentOf(text, start);
    if (line.start < line.end) return line;
    const next = text.indexOf('\n', start) + 1;
    // There is nothing below: the place itself will do.
    if (next === 0) return { start: Math.min(at, text.length), end: Math.min(at, text.length) };
    start = next;
  }
}

/** The next line with content; the line itself where none is below. */
export function lineBelow(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end) + 1;
  return next === 0 || next === text.length ? { start, end } : lineAt(text, next);
}

/** The last line with content that begins before the one at an offset, or it itself at the end of the text. */
export function lineAbove(text: string, at: number): Span {
  if (text.slice(at).trim() === '') at = text.length;
  let end = text.lastIndexOf('\n', at - 1);
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = contentOf(text, start);
    if (line.start < line.end) return line;
    end = start - 1;
  }
  return lineAt(text, at);
}

/** A line without the blanks around what stands in it. */
function contentOf(text: string, lineStart: number): Span {
  const feed = text.indexOf('\n', lineStart);
  let end = feed < 0 ? text.length : feed;
  let start = lineStart;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
