import { columnsOf, withField, type TableColumns } from '../../../../../src/core/exchange/table/columns';
import type { Field } from '../../../../../src/core/exchange/table/headings';
import { readTable } from '../../../../../src/core/exchange/table/parse';
import { tableSourceSteps } from '../../../../../src/core/exchange/table/sources';
import { atOnce } from '../../../../../src/core/text/steps';

/** What is in a table, by the documents that its rows are about. */
export function sourcesOf(text: string, change: Readonly<Record<string, Field>> = {}) {
  const table = readTable(text);
  const columns = Object.entries(change).reduce<TableColumns>(
    (all, [heading, field]) => withField(all, table.headings.indexOf(heading), field),
    columnsOf(table.headings),
  );
  return atOnce(tableSourceSteps(table, columns));
}

/** What each column of these headings is taken for; `undefined` where it is not. */
export function fieldsOf(...headings: readonly string[]): readonly (Field | undefined)[] {
  return columnsOf(headings).columns.map(({ field }) => field);
}
