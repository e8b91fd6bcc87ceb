import { separatorOf, type TableColumns } from './columns';
import { piecesOf, valuesOf } from './cells';
import { dateIn, dayOrderOf, momentIn, type DayOrder } from './dates';
import { plainHeading, type Field } from './headings';
import type { TableRow } from './parse';

/** Fields whose cells hold dates. */
const DATES = ['said_date', 'due_date', 'article_published', 'article_date', 'created', 'updated'] as const;
export type DateField = (typeof DATES)[number];

/** What the cells of a table hold, by what their columns are taken for. */
export class TableValues {
  readonly #columns: TableColumns;
  readonly #orders: ReadonlyMap<Field, DayOrder>;

  /** @param rows all of the table: together they show in which order the numbers of dates stand */
  constructor(columns: TableColumns, rows: readonly TableRow[]) {
    this.#columns = columns;
    this.#orders = new Map(DATES.map((field) => [field, dayOrderOf(rows.map((row) => this.cell(row, field)))]));
  }

  has(field: Field): boolean {
    return this.#columns.columns.some((column) => column.field === field);
  }

  /** True if what is in a field is under a heading of this meaning. */
  isUnder(field: Field, heading: string): boolean {
    return this.#columns.columns.some((column) => column.field === field && plainHeading(column.heading) === heading);
  }

  /** A cell without blanks at its ends, and with LF as line end; of several columns each in a line. Empty if there is none. */
  cell(row: TableRow, field: Field): string {
    return this.#cells(row, field)
      .map(({ cell }) => cell)
      .join('\n');
  }

  /** The values of cells that may hold several. */
  list(row: TableRow, field: Field): readonly string[] {
    return this.#cells(row, field).flatMap(({ cell, separator }) => valuesOf(cell, separator));
  }

  /** The pieces of a cell, empty ones as well, that belong to the values of another by their order. */
  pieces(row: TableRow, field: Field): readonly string[] {
    return this.#cells(row, field).flatMap(({ cell, separator }) => piecesOf(cell, separator));
  }

  /** A date as the sidecar has it; `undefined` where there is none, or none that can be read. */
  date(row: TableRow, field: DateField): string | undefined {
    return dateIn(this.cell(row, field), this.#orders.get(field));
  }

  /** A moment with its zone, or what stands there instead; empty if there is none. */
  moment(row: TableRow, field: 'created' | 'updated'): string {
    return momentIn(this.cell(row, field), this.#orders.get(field)).value;
  }

  /**
   * What of the dates in a column is not told by it: the zone of some moments, which are taken for UTC, or which of two
   * numbers is the day in some, which are not taken for dates. `undefined` if nothing is in doubt.
   */
  doubtOf(rows: readonly TableRow[], field: Field | undefined): 'zone' | 'day' | undefined {
    if (!isDateField(field)) return undefined;
    const cells = rows.map((row) => this.cell(row, field));
    const order = this.#orders.get(field);
    if (cells.some((cell) => /^\d{1,2}([/-])\d{1,2}\1\d{4}/.test(cell) && dateIn(cell, order) === undefined))
      return 'day';
    const isMoment = field === 'created' || field === 'updated';
    return isMoment && cells.some((cell) => momentIn(cell, order).isZoneless) ? 'zone' : undefined;
  }

  #cells(row: TableRow, field: Field) {
    const { columns, origin } = this.#columns;
    return columns.flatMap((column) => {
      const cell = column.field === field ? written(row.cells[column.index]!) : '';
      return cell === '' ? [] : [{ cell, separator: separatorOf(column, origin) }];
    });
  }
}

/** A cell as a sidecar can have it: control characters are nobody's words. */
function written(cell: string): string {
  return cell
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, ' ')
    .trim();
}

function isDateField(field: Field | undefined): field is DateField {
  return (DATES as readonly (Field | undefined)[]).includes(field);
}
