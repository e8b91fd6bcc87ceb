import { LineIndex } from '../core/text/lines';

/** Where something stands as editors show it: both counted from 1, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into what a reader can look up in an editor. */
export function linePositions(text: string): (offset: number) => LinePosition {
  const lines = new LineIndex(text);
  // A byte order mark is a unit of the file, but editors give it no column.
  const hidden = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => {
    const { line, column } = lines.positionAt(offset);
    return { line: line + 1, column: column + 1 - (line === 0 ? Math.min(hidden, column) : 0) };
  };
}
