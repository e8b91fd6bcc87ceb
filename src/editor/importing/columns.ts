import * as vscode from 'vscode';
import {
  columnsOf,
  hasQuotes,
  withField,
  type TableColumn,
  type TableColumns,
} from '../../core/exchange/table/columns';
import { FIELDS, FOLLOWING, type Field } from '../../core/exchange/table/headings';
import type { Table } from '../../core/exchange/table/parse';
import { TableValues } from '../../core/exchange/table/values';
import { shortened } from '../../core/text/shortened';
import { pickOne, type Choice } from '../asking/picks';
import { fieldInWords } from './fields';

/**
 * Shows what the columns of a table are taken for, and lets the user change that, column by column, before anything is
 * written. `undefined` on Escape: then nothing of it is imported.
 *
 * @param isWindows true if the encoding of the file had to be guessed
 */
export async function chooseColumns(name: string, table: Table, isWindows: boolean): Promise<TableColumns | undefined> {
  const { l10n } = vscode;
  let columns = columnsOf(table.headings);
  for (;;) {
    const values = new TableValues(columns, table.rows);
    const isReady = hasQuotes(columns);
    const chosen = await pickOne<TableColumn | 'import'>({
      title: l10n.t('What the columns of {0} are taken for', name),
      placeholder: placeholder(isReady, isWindows),
      choices: [
        ...(isReady ? [importChoice(table.rows.length)] : []),
        ...columns.columns.map((column) => columnChoice(column, table, values)),
      ],
    });
    if (chosen === undefined || chosen === 'import') return chosen && columns;
    const field = await askForField(chosen, columns);
    if (field !== undefined) columns = withField(columns, chosen.index, field === 'none' ? undefined : field);
  }
}

function placeholder(isReady: boolean, isWindows: boolean): string {
  const { l10n } = vscode;
  if (!isReady) return l10n.t('No column is known to have the quotes: choose the one that has them');
  return isWindows
    ? l10n.t('The file is not UTF-8 and was read as Windows-1252. Check the letters; choose a column to change it')
    : l10n.t('Press Enter to import, or choose a column to take it for something else');
}

function importChoice(count: number): Choice<'import'> {
  const { l10n } = vscode;
  const label = count === 1 ? l10n.t('Import 1 row') : l10n.t('Import {0} rows', count);
  return { label: `$(check) ${label}`, description: l10n.t('with the columns as below'), value: 'import' };
}

/** So much of the first value in a column is shown, in UTF-16 units. */
const LONGEST_SHOWN = 80;

function columnChoice(column: TableColumn, table: Table, values: TableValues): Choice<TableColumn> {
  const { l10n } = vscode;
  const { heading, field, index } = column;
  const example = table.rows.map(({ cells }) => cells[index]!).find((cell) => cell.trim() !== '') ?? '';
  const doubt = values.doubtOf(table.rows, field);
  const meaning = field === undefined ? notTaken(heading) : `→ ${fieldInWords(field)}`;
  return {
    label: heading === '' ? l10n.t('(no heading)') : withoutIcons(heading),
    description: doubt === undefined ? meaning : `${meaning} (${doubtInWords(doubt)})`,
    ...(example !== '' && { detail: withoutIcons(shortened(example, LONGEST_SHOWN)) }),
    value: column,
  };
}

function notTaken(heading: string): string {
  const { l10n } = vscode;
  return FOLLOWING.has(heading) ? l10n.t('not taken: it follows from the text') : l10n.t('not taken');
}

function doubtInWords(doubt: 'zone' | 'day'): string {
  const { l10n } = vscode;
  return doubt === 'zone'
    ? l10n.t('times without a zone are taken for UTC')
    : l10n.t('some may be either of two days and are kept as words');
}

/** What a column is to be taken for; `undefined` on Escape. */
function askForField({ heading, field }: TableColumn, { columns }: TableColumns): Promise<Field | 'none' | undefined> {
  const { l10n } = vscode;
  const holderOf = (one: Field) => columns.find((column) => column.field === one)?.heading;
  return pickOne<Field | 'none'>({
    title: l10n.t('What is in the column “{0}”?', heading),
    placeholder: l10n.t('Choose what it is taken for'),
    choices: [
      { label: `$(circle-slash) ${l10n.t('Do not take it')}`, value: 'none' },
      ...FIELDS.map((one): Choice<Field> => {
        const holder = holderOf(one);
        const now = holder === undefined ? '' : l10n.t('now the column “{0}”', withoutIcons(holder));
        return { label: fieldInWords(one), description: now, value: one };
      }),
    ],
    active: (value) => value === (field ?? 'none'),
  });
}

/** `$(name)` would be shown as an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
