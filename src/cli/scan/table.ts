import { linePositions } from '../linePositions';
import { displayWidth } from '../terminal/displayWidth';
import { printable } from '../terminal/printable';
import { styled } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { categoryOf } from './categories';
import { detailsOf, typeOf } from './details';
import { signOf } from './markStyle';
import type { ScannedArticle } from './scannedArticle';
import type { View } from './view';

const GAP = 2;
/** Without a terminal's width, a longer text is printed whole and moves the rest of its own line only. */
const WIDEST_PADDED = 48;
const NARROWEST = 12;
const HEAD = ['KIND', 'LINE:COL', 'TEXT', 'TYPE', 'VALUE, ROLE OR PARTIES'];
const TEXT_COLUMN = 2;

/** The marks of an article as a table, in the order of reading; `''` if there are none to show. */
export function table({ analysis }: ScannedArticle, view: View): string {
  if (analysis === undefined) return '';
  const positionOf = linePositions(analysis.text);
  const marks = analysis.marks.filter((mark) => view.categories.has(categoryOf(mark)));
  if (marks.length === 0) return '';
  const rows = marks.map((mark) => {
    const { line, column } = positionOf(mark.start);
    return [categoryOf(mark), `${line}:${column}`, printable(mark.text), typeOf(mark), printable(detailsOf(mark))];
  });

  const widths = columnWidths([HEAD, ...rows], view.columns);
  const isCut = view.columns !== undefined;
  const lines = drawRow(HEAD, widths, isCut, (text) => (view.colour ? styled(text, { dim: true }) : text));
  for (const [index, mark] of marks.entries()) {
    const { style } = signOf(mark);
    const draw = (text: string, column: number) => (view.colour && column === TEXT_COLUMN ? styled(text, style) : text);
    lines.push(...drawRow(rows[index]!, widths, isCut, draw));
  }
  return `${lines.join('\n')}\n`;
}

/** Draws a row; cells that are cut to their widths go on below, so that nothing of a demand is lost. */
function drawRow(
  cells: readonly string[],
  widths: readonly number[],
  isCut: boolean,
  draw: (text: string, column: number) => string,
): string[] {
  const parts = cells.map((cell, column) => (isCut ? wrapText(cell, widths[column]!) : [cell]));
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, line) =>
    parts
      .map((part, column) => {
        const text = part[line] ?? '';
        return draw(text, column) + ' '.repeat(Math.max(0, widths[column]! - displayWidth(text)) + GAP);
      })
      .join('')
      .trimEnd(),
  );
}

function wrapText(text: string, columns: number): readonly string[] {
  return wrap([{ text, style: {} }], columns).map((line) => line.map((piece) => piece.text).join(''));
}

/** Text and details share what the narrow columns leave; what one does not need goes to the other. */
function columnWidths(rows: readonly (readonly string[])[], columns: number | undefined): readonly number[] {
  const natural = HEAD.map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, displayWidth(cells[column] ?? '')), 0),
  );
  if (columns === undefined) return natural.map((width) => Math.min(width, WIDEST_PADDED));
  const [kind = 0, position = 0, text = 0, type = 0, details = 0] = natural;
  const free = Math.max(2 * NARROWEST, columns - kind - position - type - 4 * GAP);
  const textWidth = text + details <= free ? text : Math.max(Math.min(text, Math.floor(free / 2)), free - details);
  return [kind, position, textWidth, type, Math.min(details, free - textWidth)];
}
