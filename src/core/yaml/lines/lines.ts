/** Where the line with this offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line with this offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the line after the one with this offset begins; the text's end if it is the last. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The line break that a file uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The column of an offset as blanks: what lines under it are indented by. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  // A BOM takes no column.
  return ' '.repeat(offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0));
}

/** Where the dash of a block list's item stands that begins at an offset. */
export function dashBefore(text: string, start: number): number {
  return text.lastIndexOf('-', start - 1);
}
