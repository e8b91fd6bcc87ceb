import Papa from 'papaparse';
import type { Span } from '../../text/span';
import { withoutGuard } from '../csv/cell';
import { knownHeadings } from './headings';
import type { ImportProblem } from './problems';

/** A row of a table below its headings. */
export interface TableRow {
  /** As spreadsheets count: from 1, the headings and empty rows as well; a cell of several lines makes no row of its own. */
  readonly number: number;
  /** One for each heading; empty where the row ends early. */
  readonly cells: readonly string[];
  /** Where it stands in the file, in UTF-16 units. */
  readonly span: Span;
}

/** A table as it was read. */
export interface Table {
  /** What stands between the cells. */
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** What could not be read. */
  readonly problems: readonly ImportProblem[];
}

/** A comma, what Excel writes where that is the decimal sign, a tab, and what some databases write. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Excel's own word on what stands between the cells, in a line of its own. */
const SEPARATOR_LINE = /^sep=(?<delimiter>[,;\t|])\r?(?:\n|$)/i;

/**
 * Reads a table (RFC 4180, and what spreadsheets make of it): with or without byte order mark, with any of the usual
 * delimiters and line ends, with line breaks in cells. Never throws: a row that cannot be read is a problem, and those
 * behind it are read. The apostrophe by which exports guard a cell from being taken for a formula is taken off.
 */
export function readTable(text: string): Table {
  const { start, delimiter } = formOf(text);
  const { records, problems } = readRecords(text, start, delimiter);
  const [head, ...others] = records.filter(({ cells }) => widthOf(cells) > 0);
  // Columns without a heading at the right end are nobody's.
  const headings = (head?.cells ?? []).slice(0, widthOf(head?.cells ?? [])).map((heading) => heading.trim());
  const rows = others.flatMap(({ number, cells, span }): readonly TableRow[] => {
    const count = widthOf(cells);
    if (count > headings.length) problems.push({ code: 'table-row-long', span, facts: { row: number, count } });
    return count > headings.length ? [] : [{ number, cells: headings.map((_, index) => cells[index] ?? ''), span }];
  });
  if (rows.length === 0 && problems.length === 0) problems.push({ code: 'table-empty' });
  return { delimiter, headings, rows, problems };
}

/** The headings alone; of a file that is no table what its first line would be as one. */
export function firstHeadings(text: string): readonly string[] {
  const { start, delimiter } = formOf(text);
  return firstRecord(text.slice(start), delimiter);
}

/** Where a table begins, and what stands between its cells. */
function formOf(text: string): { readonly start: number; readonly delimiter: string } {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  const told = SEPARATOR_LINE.exec(text.slice(begin, begin + 8));
  const start = begin + (told?.[0].length ?? 0);
  return { start, delimiter: told?.groups?.delimiter ?? delimiterOf(text, start) };
}

/** How many cells there are up to the last that holds anything. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** In so many places a table may be broken: what is behind each is read anew. */
const MOST_BROKEN = 50;

/** All records, empty ones included, since spreadsheets count them. */
function readRecords(text: string, start: number, delimiter: string) {
  // Both kinds of line ends may stand in one file: the CR of a CRLF is then left to the last cell.
  const newline = newlineOf(text);
  const records: TableRow[] = [];
  const problems: ImportProblem[] = [];
  let number = 0;
  let offset = start;
  while (offset < text.length) {
    const from = offset;
    let broken: Span | undefined;
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      newline,
      step: ({ data, errors, meta }, parser) => {
        const span = { start: offset, end: from + meta.cursor };
        if (span.start >= text.length) return;
        number++;
        if (errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes')) {
          broken = span;
          parser.abort();
          return;
        }
        records.push({
          number,
          cells: data.map((cell, index) => withoutGuard(index === data.length - 1 ? cell.replace(/\r$/, '') : cell)),
          span,
        });
        offset = span.end;
      },
    });
    if (broken === undefined) break;
    // What the open quotation mark has swallowed are rows as well: the next line is the next one.
    const lineEnd = text.indexOf(newline, broken.start);
    offset = lineEnd < 0 ? text.length : lineEnd + 1;
    const isEnough = problems.length + 1 >= MOST_BROKEN;
    const span = { start: broken.start, end: isEnough ? text.length : offset };
    problems.push({ code: isEnough ? 'table-broken' : 'table-row-broken', span, facts: { row: number } });
    if (isEnough) break;
  }
  return { records, problems };
}

/** The delimiter that the first line makes most sense by: most headings that are known, then most columns. */
function delimiterOf(text: string, start: number): string {
  const sense = DELIMITERS.map((delimiter) => {
    const headings = firstRecord(text.slice(start), delimiter);
    return { delimiter, known: knownHeadings(headings), count: headings.length };
  });
  return sense.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.count > best.count) ? one : best,
  ).delimiter;
}

/** So far is looked for headings, in UTF-16 units. */
const LONGEST_HEAD = 10_000;

function firstRecord(text: string, delimiter: string): readonly string[] {
  let cells: readonly string[] = [];
  Papa.parse<string[]>(text.slice(0, LONGEST_HEAD), {
    delimiter,
    newline: newlineOf(text),
    step: ({ data }, parser) => {
      cells = data;
      if (widthOf(data) > 0) parser.abort();
    },
  });
  return cells;
}

function newlineOf(text: string): '\n' | '\r' {
  return text.includes('\n') ? '\n' : '\r';
}
