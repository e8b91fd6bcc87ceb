/** Where something stands, as an editor counts: both begin at 1, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** The one place where the command line turns offsets into lines and columns. LF, CRLF and a lone CR end a line. */
export function linePositions(text: string): (offset: number) => LinePosition {
  // A byte order mark is a unit of the file but no column of its first line: editors do not show it.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - starts[low]!) + 1 };
  };
}
