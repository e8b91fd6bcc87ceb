import { linePositions } from '../linePositions';
import { displayWidth, fitTo, padTo } from '../terminal/displayWidth';
import { printable } from '../terminal/printable';
import { styled } from '../terminal/style';
import { categoryOf } from './categories';
import { detailsOf, typeOf } from './details';
import { signOf } from './markStyle';
import type { ScannedArticle } from './scannedArticle';
import type { View } from './view';

const GAP = 2;
/** Without a terminal's width, a longer text is printed whole and moves the rest of its own line only. */
const WIDEST_PADDED = 48;
const NARROWEST = 12;

/** The marks of an article as a table, one a line; `''` if there are none to show. */
export function table({ analysis }: ScannedArticle, view: View): string {
  if (analysis === undefined) return '';
  const positionOf = linePositions(analysis.text);
  const rows = analysis.marks
    .filter((mark) => view.categories.has(categoryOf(mark)))
    .map((mark) => {
      const { line, column } = positionOf(mark.start);
      const cells = [
        categoryOf(mark),
        `${line}:${column}`,
        printable(mark.text),
        typeOf(mark),
        printable(detailsOf(mark)),
      ];
      return { mark, cells };
    });
  if (rows.length === 0) return '';

  const head = ['KIND', 'LINE:COL', 'TEXT', 'TYPE', 'VALUE, ROLE OR PARTIES'];
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells)], view.columns);
  const lines = [view.colour ? styled(row(head, widths), { dim: true }) : row(head, widths)];
  for (const { mark, cells } of rows) {
    const { style } = signOf(mark);
    lines.push(row(cells, widths, (text, index) => (view.colour && index === 2 ? styled(text, style) : text)));
  }
  return `${lines.join('\n')}\n`;
}

function row(
  cells: readonly string[],
  widths: readonly Width[],
  draw: (text: string, index: number) => string = (text) => text,
): string {
  return cells
    .map((cell, index) => {
      const { padded, most } = widths[index]!;
      const text = most === undefined ? cell : fitTo(cell, most);
      const isLast = cells.slice(index + 1).every((later) => later === '');
      return draw(text, index) + (isLast ? '' : ' '.repeat(padTo(text, padded).length - text.length + GAP));
    })
    .join('')
    .trimEnd();
}

interface Width {
  /** To this width a cell is filled. */
  readonly padded: number;
  /** To this width it is cut; `undefined`: never. */
  readonly most: number | undefined;
}

/** Text and details share what the narrow columns leave; what one does not need goes to the other. */
function columnWidths(rows: readonly (readonly string[])[], columns: number | undefined): readonly Width[] {
  const natural = [0, 1, 2, 3, 4].map((index) =>
    rows.reduce((most, cells) => Math.max(most, displayWidth(cells[index]!)), 0),
  );
  const [kind = 0, position = 0, text = 0, type = 0, details = 0] = natural;
  if (columns === undefined) {
    return natural.map((width) => ({ padded: Math.min(width, WIDEST_PADDED), most: undefined }));
  }
  const free = Math.max(2 * NARROWEST, columns - kind - position - type - 4 * GAP);
  const half = Math.floor(free / 2);
  const textWidth = text + details <= free ? text : Math.max(Math.min(text, half), free - details);
  const detailsWidth = Math.min(details, free - textWidth);
  return [kind, position, textWidth, type, detailsWidth].map((width) => ({ padded: width, most: width }));
}
