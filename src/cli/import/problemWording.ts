import { isFilledInLater } from '../../core/exchange/importOutcome';
import type { ImportProblem } from '../../core/exchange/table/problems';
import { keyWords } from '../wording/keys';

/** What is wrong with annotations or a table, in a sentence that says what to do next. */
export function importSentence({ code, facts = {} }: ImportProblem): string {
  const { annotation = '', claim = '', message = '', value = '', row } = facts;
  // A row is an annotation as well, of another look.
  const which = row === undefined ? `Annotation ${annotation}` : `Row ${row}`;
  const addQuote =
    row === undefined ? GIVE_QUOTE : 'Write the words of the article into its quote, and import it again.';
  switch (code) {
    case 'web-annotation-empty':
      return 'The file is empty. Export it again from the program that it comes from.';
    case 'web-annotation-syntax':
      return `This is not valid JSON (${message}). Correct it here, or export it again from the program that it comes from.`;
    case 'web-annotation-other-format':
      return 'This is neither a table with headings nor W3C Web Annotations (JSON-LD), as “bluepencil export” writes both, nor an export of Hypothes.is. Name a table “.csv”, or say --format csv.';
    case 'web-annotation-none':
      return 'There are no annotations in it that can be read: W3C Web Annotations (JSON-LD), or an export of Hypothes.is. If the other program can write a table (CSV), import that.';
    case 'web-annotation-other':
      return facts.count === 1
        ? `One item among the annotations is not an annotation and is left out: ${value}. If it should be one, give it "type": "Annotation".`
        : `${facts.count ?? 0} items among the annotations are not annotations and are left out, the first of them: ${value}. If they should be, give them "type": "Annotation".`;
    case 'web-annotation-no-quote':
      return `${which} is left out: it does not point to any words in a text. ${addQuote}`;
    case 'web-annotation-doubtful':
      return `${which} is left out: it has a position without words, and nothing shows that the article is still as it was then. ${addQuote}`;
    case 'web-annotation-cut':
      return `${which} is left out: there are no whole words in this article at its position. ${addQuote}`;
    case 'web-annotation-twice':
      return row === undefined
        ? `${which} is left out: another one here is also claim ${claim}. Give it another id.`
        : `${which} is left out: another row here is the same claim. Change what it says or its id, or add to the other row what only this one says.`;
    case 'web-annotation-claim':
      return `${which} is left out: ${faultWords(facts)}. Correct it here and import it again.`;
    case 'web-annotation-value':
      return `${row === undefined ? '' : `Row ${row}: `}${keyWords(String(facts.key ?? ''))}${
        claim === '' || row !== undefined ? '' : ` of claim ${claim}`
      } is left out${value === '' ? '' : `: “${value}” is not one of its values`}. ${
        isFilledInLater(String(facts.key ?? ''), facts.claim === undefined ? undefined : String(facts.claim))
          ? 'Correct it here and import it again, or add'
          : 'Add'
      } it to the sidecar by hand.`;
    case 'table-empty':
      return 'There are no rows below the headings. Export the table again from the program that it comes from.';
    case 'table-no-quotes':
      return `No column is known to have the quotes. The columns are: ${value}. Say which has them, as with --map "COLUMN=quote".`;
    case 'table-row-broken':
      return `Row ${row} is left out: a quotation mark in it is not closed, or not doubled. Correct it in a text editor, or save the table again from the spreadsheet, and import it again.`;
    case 'table-broken':
      return `From row ${row} on the table is left out: too many rows have quotation marks that are not closed. Save it again from the spreadsheet, and import it again.`;
    case 'table-row-long':
      return `Row ${row} is left out: it has ${facts.count} cells, which is more than there are headings, so they are in the wrong columns. Put the cell that is parted in quotation marks, and import it again.`;
    case 'web-annotation-position':
    case 'web-annotation-own-word':
      throw new TypeError(`${code} is a remark, told of all annotations at once`);
  }
}

const GIVE_QUOTE = 'Give its target a “TextQuoteSelector” with the words in “exact”.';

function faultWords({ key = '', within, value = '', allowed }: NonNullable<ImportProblem['facts']>): string {
  const name = keyWords(String(key));
  if (within !== undefined) return `${name} is missing`;
  if (typeof allowed === 'number') return `${name} has more than ${allowed} characters`;
  return value === '' ? `${name} is not valid as it is` : `“${value}” is not a valid value for ${name}`;
}
