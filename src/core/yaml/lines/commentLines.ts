import { lineStart, nextLine } from './lines';

/** Where the comment lines directly above an offset's line begin; the line's own start if there are none. */
export function leadingComments(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}

/**
 * Lines where no comment that they begin with is deeper than a column. What came before them has changed: below a block of
 * text, deeper ones would become a part of it.
 */
export function withShallowComments(lines: string, column: number): string {
  const end = commentsEnd(lines, 0);
  return lines.slice(0, end).replaceAll(/^ +(?=#)/gm, (blanks) => blanks.slice(0, column)) + lines.slice(end);
}

/** Where the comment and blank lines end that begin with the line at an offset. */
export function commentsEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const next = nextLine(text, end);
    const content = text.slice(end, next).trimStart();
    if (content !== '' && !content.startsWith('#')) break;
    end = next;
  }
  return end;
}
