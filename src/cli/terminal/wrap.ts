import { displayWidth, splitAt } from './displayWidth';
import { styled, type Style } from './style';

/** A piece of printable text in one style, or the end of a line. */
export type StyledPiece = { readonly text: string; readonly style: Style } | '\n';
export type TextPiece = Exclude<StyledPiece, '\n'>;

/** Sets pieces in lines of at most `columns`, broken at spaces; a word that is longer than a line is cut. */
export function wrap(pieces: readonly StyledPiece[], columns = Infinity): readonly (readonly TextPiece[])[] {
  const lines = new Lines(Math.max(1, columns));
  // A word may consist of several pieces, as in a highlighted name with a comma behind it.
  let spaces: TextPiece[] = [];
  let word: TextPiece[] = [];
  const endWord = () => {
    if (word.length === 0) return;
    lines.addWord(spaces, word);
    spaces = [];
    word = [];
  };
  for (const piece of pieces) {
    if (piece === '\n') {
      endWord();
      spaces = [];
      lines.next();
      continue;
    }
    for (const part of piece.text.match(/ +|[^ ]+/g) ?? []) {
      if (part.startsWith(' ')) {
        endWord();
        spaces.push({ text: part, style: piece.style });
      } else {
        word.push({ text: part, style: piece.style });
      }
    }
  }
  endWord();
  return lines.all;
}

/** Draws lines one under the other. */
export function linesToText(lines: readonly (readonly TextPiece[])[]): string {
  return lines
    .map((line) =>
      line
        .map(({ text, style }) => styled(text, style))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

class Lines {
  readonly all: TextPiece[][] = [[]];
  private filled = 0;

  constructor(private readonly columns: number) {}

  next(): void {
    this.all.push([]);
    this.filled = 0;
  }

  /** The spaces before a word go with it, or are left out where the line is broken. */
  addWord(spaces: readonly TextPiece[], word: readonly TextPiece[]): void {
    if (this.filled > 0 && this.filled + widthOf(spaces) + widthOf(word) > this.columns) this.next();
    else for (const space of spaces) this.add(space);
    for (const piece of word) this.add(piece);
  }

  private add({ text, style }: TextPiece): void {
    for (let rest = text; rest !== '';) {
      const { head, tail } = splitAt(rest, this.columns - this.filled);
      // A character that is wider than the whole line must still go somewhere.
      const isStuck = head === '' && this.filled === 0;
      this.put(isStuck ? rest : head, style);
      rest = isStuck ? '' : tail;
      if (rest !== '') this.next();
    }
  }

  private put(text: string, style: Style): void {
    if (text === '') return;
    const line = this.all.at(-1)!;
    const last = line.at(-1);
    // One escape sequence for a whole stretch, not one for each of its words.
    if (last?.style === style) line[line.length - 1] = { text: last.text + text, style };
    else line.push({ text, style });
    this.filled += displayWidth(text);
  }
}

function widthOf(pieces: readonly TextPiece[]): number {
  return pieces.reduce((width, { text }) => width + displayWidth(text), 0);
}
