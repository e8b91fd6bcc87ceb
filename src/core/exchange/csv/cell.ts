/**
 * Cells that a spreadsheet would take for a formula, and run: those that begin with these characters, the full-width
 * forms included, or with apostrophes before one (so that taking one apostrophe off always gives the cell back).
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Where a cell must stand in quotes (RFC 4180); blanks at the ends are trimmed by some readers if it does not. */
const IN_QUOTES = /[",\r\n]|^\s|\s$/;

/** One cell as it stands in the file: guarded against formulas by an apostrophe, and in quotes if it must be. */
export function csvCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return IN_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The text of a cell as a reader of CSV gives it, without the apostrophe that guards it. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
