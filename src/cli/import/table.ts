import { columnsOf, withField, type TableColumns } from '../../core/exchange/table/columns';
import { FIELDS, FOLLOWING, plainHeading, type Field } from '../../core/exchange/table/headings';
import { readTable, type Table } from '../../core/exchange/table/parse';
import { TableValues } from '../../core/exchange/table/values';
import { nearestWord } from '../../core/text/nearestWord';
import { UsageError } from '../options';
import { printable } from '../terminal/printable';

/** A table with what its columns are taken for. */
export interface MappedTable {
  readonly table: Table;
  readonly columns: TableColumns;
}

/**
 * Reads a table. Throws {@link UsageError} for a column or a field that there is not.
 *
 * @param map what columns are to be taken for, each as `HEADING=FIELD`; without a field a column is not taken
 */
export function mappedTable(text: string, map: readonly string[]): MappedTable {
  const table = readTable(text);
  let columns = columnsOf(table.headings);
  for (const entry of map) {
    const equals = entry.lastIndexOf('=');
    if (equals < 1)
      throw new UsageError(`--map needs a column and a field, such as --map "Speaker=claimant_name", not “${entry}”.`);
    columns = withField(columns, indexOf(table, entry.slice(0, equals)), fieldNamed(entry.slice(equals + 1)));
  }
  return { table, columns };
}

/** By its heading, or by its number from 1 (`#3`), as of two with one heading. */
function indexOf({ headings }: Table, named: string): number {
  const number = /^#(?<number>\d+)$/.exec(named.trim())?.groups?.number;
  const plain = headings.map(plainHeading);
  const index = number === undefined ? plain.indexOf(plainHeading(named)) : Number(number) - 1;
  if (index >= 0 && index < headings.length) return index;
  const list = headings.map((heading) => `“${heading}”`).join(', ');
  throw new UsageError(`There is no column “${named}” for --map; the columns are ${list}.`);
}

function fieldNamed(name: string): Field | undefined {
  const plain = plainHeading(name);
  if (plain === '' || plain === 'none') return undefined;
  const field = FIELDS.find((one) => plainHeading(one) === plain);
  if (field !== undefined) return field;
  const nearest = nearestWord(name, FIELDS);
  const hint = nearest === undefined ? `the fields are ${FIELDS.join(', ')}` : `did you mean “${nearest}”?`;
  throw new UsageError(`There is no field “${name}” for --map; ${hint}${nearest === undefined ? '.' : ''}`);
}

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** What each column is taken for, a line each; said before anything is written. */
export function mappingLines(file: string, { table, columns }: MappedTable): string {
  const { rows, delimiter } = table;
  const values = new TableValues(columns, rows);
  const head = `${printable(file)}: a table of ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} (${DELIMITERS[delimiter] ?? delimiter}). Its columns are taken for:\n`;
  const lines = columns.columns.map(({ heading, field }) => {
    const name = printable(heading === '' ? '(no heading)' : heading);
    if (field === undefined) {
      const why = FOLLOWING.has(heading) ? 'follows from the text' : `use --map "${name}=FIELD" to take it`;
      return `  ${name}: not taken (${why})\n`;
    }
    const doubt = values.doubtOf(rows, field);
    return `  ${name}: ${field}${doubt === undefined ? '' : ` (${DOUBTS[doubt]})`}\n`;
  });
  return head + lines.join('');
}

const DOUBTS = {
  zone: 'times without a zone are taken for UTC',
  day: 'some may be either of two days, as in 5/6/2026, and are kept as words: write them as 2026-06-05',
} as const;
