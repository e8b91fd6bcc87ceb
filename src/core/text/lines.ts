import { lastUpTo } from './rising';

/** A place in a document as editors count: both from 0, `column` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets to lines and columns and back, for one version of one text. A line ends at LF, CRLF or CR, as in
 * VS Code; the end belongs to the line that it ends. A text always has a line, and an empty one behind a last line end.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed !== -1 || carriage !== -1) {
      const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
      const end = isFeed || feed === carriage + 1 ? feed + 1 : carriage + 1;
      starts.push(end);
      if (feed !== -1 && feed < end) feed = text.indexOf('\n', end);
      if (carriage !== -1 && carriage < end) carriage = text.indexOf('\r', end);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** How many lines the text has; at least 1. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** Where a line begins; the text's length for lines behind the last, 0 for those before the first. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.#starts[line] ?? this.#length);
  }

  /** The place of an offset; offsets outside the text are brought to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#length);
    const line = lastUpTo(this.#starts, at);
    return { line, column: at - this.#starts[line]! };
  }

  /**
   * The offset of a place. A column behind the last of its line is brought to the start of the next line (to the
   * text's end on the last line); a line outside the text to its nearest end.
   */
  offsetAt({ line, column }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#length;
    return Math.min(this.#starts[line]! + Math.max(column, 0), this.lineStart(line + 1));
  }
}
