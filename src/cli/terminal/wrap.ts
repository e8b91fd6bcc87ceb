import { displayWidth, splitAt } from './displayWidth';
import type { Style } from './style';

/** A piece of printable text in one style, or the end of a line. */
export type StyledPiece = { readonly text: string; readonly style: Style } | '\n';
type TextPiece = Exclude<StyledPiece, '\n'>;

/** Sets pieces in lines of at most `columns`, broken at spaces; a word that is longer than a line is cut. */
export function wrap(pieces: readonly StyledPiece[], columns: number | undefined): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [[]];
  let filled = 0;
  let word: TextPiece[] = [];
  let wordWidth = 0;

  const newLine = () => {
    lines.push([]);
    filled = 0;
  };
  const put = (piece: TextPiece, width: number) => {
    lines.at(-1)!.push(piece);
    filled += width;
  };
  const flush = () => {
    if (columns !== undefined && filled > 0 && filled + wordWidth > columns) newLine();
    for (const piece of word) {
      let { text } = piece;
      while (columns !== undefined && filled + displayWidth(text) > columns) {
        const { head, tail } = splitAt(text, columns - filled);
        // A character that is wider than what is left, or than the whole line, must still go somewhere.
        if (head === '' && filled === 0) break;
        if (head !== '') put({ text: head, style: piece.style }, displayWidth(head));
        newLine();
        text = tail;
      }
      put({ text, style: piece.style }, displayWidth(text));
    }
    word = [];
    wordWidth = 0;
  };

  for (const piece of pieces) {
    if (piece === '\n') {
      flush();
      newLine();
      continue;
    }
    for (const part of piece.text.split(/(?<= )(?! )|(?<! )(?= )/)) {
      const width = displayWidth(part);
      if (!part.startsWith(' ')) {
        word.push({ text: part, style: piece.style });
        wordWidth += width;
        continue;
      }
      flush();
      // White space where a line is broken belongs to neither line; at the start of the author's own line it is indent.
      const isBreak = columns !== undefined && filled + width >= columns;
      if (isBreak) newLine();
      else if (filled > 0 || lines.length === 1 || width > 0) put({ text: part, style: piece.style }, width);
    }
  }
  flush();
  return lines;
}
