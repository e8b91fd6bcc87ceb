import * as vscode from 'vscode';
import type { LeftOver } from '../../core/exchange/destination';
import { isFilledInLater } from '../../core/exchange/importOutcome';
import type { ImportProblem } from '../../core/exchange/table/problems';
import { keyInWords } from '../wording/problems/schema';

/** What is wrong with annotations, in words that say what to do next. */
export function problemInWords({ code, facts = {} }: ImportProblem): string {
  const { l10n } = vscode;
  const isRow = facts.row !== undefined;
  const row = Number(facts.row ?? 0);
  const which = isRow ? l10n.t('Row {0}', row) : l10n.t('Annotation {0}', String(facts.annotation ?? ''));
  const addWords = isRow
    ? l10n.t('Write the words of the article into its quote, and import it again.')
    : l10n.t('In the other program, mark the words that it is about, and export it again.');
  switch (code) {
    case 'web-annotation-empty':
      return l10n.t('This file is empty. Export it again from the program that it comes from.');
    case 'web-annotation-syntax':
      return l10n.t(
        'This is not valid JSON; the file may have been cut off or edited by hand. Export it again from the program that it comes from, or correct it here.',
      );
    case 'web-annotation-other-format':
      return l10n.t(
        'This is neither a table with headings (CSV) nor W3C Web Annotations (JSON-LD), as “Export Claims…” writes both, nor an export of Hypothes.is. If it is a table, let its name end in “.csv”.',
      );
    case 'web-annotation-none':
      return l10n.t(
        'There are no annotations in this file that can be read: W3C Web Annotations (JSON-LD), or an export of Hypothes.is. If the other program can write a table (CSV), import that.',
      );
    case 'web-annotation-other':
      return l10n.t(
        'Left out because it is listed among the annotations but is not one ({0}): {1}. If it should be one, give it "type": "Annotation".',
        Number(facts.count ?? 1),
        String(facts.value ?? ''),
      );
    case 'web-annotation-no-quote':
      return l10n.t('{0} is left out: it does not point to any words in a text. {1}', which, addWords);
    case 'web-annotation-doubtful':
      return l10n.t(
        '{0} is left out: it has a position without words, and nothing shows that the article is still as it was then. {1}',
        which,
        addWords,
      );
    case 'web-annotation-cut':
      return l10n.t('{0} is left out: there are no whole words in this article at its position. {1}', which, addWords);
    case 'web-annotation-twice':
      if (isRow) {
        return l10n.t(
          '{0} is left out: another row here is the same claim. Change what it says or its id, or add to the other row what only this one says.',
          which,
        );
      }
      return l10n.t(
        '{0} is left out: another one here is also claim {1}. Give it another id, and import it again.',
        which,
        String(facts.claim ?? ''),
      );
    case 'web-annotation-claim':
      return l10n.t('{0} is left out: {1} Correct it here, and import it again.', which, misfit(facts));
    case 'web-annotation-value': {
      const key = String(facts.key ?? '');
      const fault = isRow ? l10n.t('Row {0}: {1}', row, misfit(facts)) : misfit(facts);
      const claim = facts.claim === undefined ? undefined : String(facts.claim);
      return isFilledInLater(key, claim)
        ? l10n.t('{0} It is left out. Correct it here, and import it again.', fault)
        : l10n.t('{0} It is left out. Add it to the sidecar by hand.', fault);
    }
    case 'table-empty':
      return l10n.t(
        'There are no rows below the headings. Export the table again from the program that it comes from.',
      );
    case 'table-no-quotes':
      return l10n.t(
        'No column is known to have the quotes. Import the table again, and choose the column that has them.',
      );
    case 'table-row-broken':
      return l10n.t(
        '{0} is left out: a quotation mark in it is not closed, or not doubled. Correct it here, or save the table again from the spreadsheet, and import it again.',
        which,
      );
    case 'table-broken':
      return l10n.t(
        'From row {0} on the table is left out: too many rows have quotation marks that are not closed. Save it again from the spreadsheet, and import it again.',
        row,
      );
    case 'table-row-long':
      return l10n.t(
        '{0} is left out: it has {1} cells, which is more than there are headings, so they are in the wrong columns. Put the cell that is parted in quotation marks, and import it again.',
        which,
        Number(facts.count ?? 0),
      );
    case 'web-annotation-position':
    case 'web-annotation-own-word':
      throw new TypeError(`${code} is a remark, told of all annotations at once`);
  }
}

function misfit({ key = '', within, value = '', allowed }: NonNullable<ImportProblem['facts']>): string {
  const { l10n } = vscode;
  const name = keyInWords(String(key));
  if (within !== undefined) return l10n.t('“{0}” is missing.', name);
  if (typeof allowed === 'number') return l10n.t('“{0}” has more than {1} characters.', name, allowed);
  return value === ''
    ? l10n.t('“{0}” is not valid as it is.', name)
    : l10n.t('“{0}” is not a valid value for “{1}”.', String(value), name);
}

/** Why annotations went to no article, and what to do. */
export function leftOverInWords({ why, source, count }: LeftOver): string {
  const { l10n } = vscode;
  const of = source.isTable ? rowsInWords(source) : annotationsInWords(source, count);
  switch (why) {
    case 'unread':
      return l10n.t('{0}: that article or its sidecar cannot be read. Put that right, then import the file again.', of);
    case 'other-article':
      return l10n.t(
        '{0}: the words are not in the article of that name. Open the right one, and import the file again.',
        of,
      );
    case 'several-articles':
      return l10n.t(
        '{0}: the words do not show which of several articles is meant. Import the file again, and choose one.',
        of,
      );
    case 'no-words':
    case 'no-article':
      return source.isTable && why === 'no-words'
        ? l10n.t(
            '{0}: the words are in none of the articles that were looked at. Open the article and import the table again, or correct the quote.',
            of,
          )
        : l10n.t('{0}: nothing shows which article is meant. Open that article, and import the file again.', of);
  }
}

function annotationsInWords({ file, source }: LeftOver['source'], count: number): string {
  const { l10n } = vscode;
  return count === 1
    ? l10n.t('1 annotation of “{0}”', file ?? source)
    : l10n.t('{0} annotations of “{1}”', count, file ?? source);
}

/** So many rows are listed one by one. */
const MOST_LISTED = 20;

/** Rows of a table by their numbers, with the document if they name one. */
export function rowsInWords({ annotations, title, file }: LeftOver['source']): string {
  const { l10n } = vscode;
  const name = title ?? file;
  const more = annotations.length - MOST_LISTED;
  const listed = annotations.slice(0, MOST_LISTED).map(({ row }) => String(row));
  const numbers = more > 0 ? l10n.t('{0} and {1} more', listed.join(', '), more) : listed.join(', ');
  if (name === undefined) return annotations.length === 1 ? l10n.t('Row {0}', numbers) : l10n.t('Rows {0}', numbers);
  return annotations.length === 1
    ? l10n.t('Row {0} of “{1}”', numbers, name)
    : l10n.t('Rows {0} of “{1}”', numbers, name);
}

/** A key of a claim as people say it. */
export function claimKeyInWords(key: string): string {
  return key === 'anchors' ? vscode.l10n.t('words') : key;
}
