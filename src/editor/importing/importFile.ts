import * as vscode from 'vscode';
import { IMPORT_EXTENSIONS, importFormatOf, isWorkbook, type ImportFormatId } from '../../core/exchange/importFormat';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { encodingOf } from '../../core/text/encoding';
import { decodeSteps } from '../../core/text/parts';
import { decodeWindows1252 } from '../../core/text/windows1252';
import { baseName, openDocument } from '../files/files';
import { inSlices } from '../slices';

/** A file with annotations, with its text. */
export interface ImportFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly format: ImportFormatId;
  /** True for a table in the encoding that spreadsheets in Western Europe and America write, and nothing says so. */
  readonly isWindows: boolean;
}

/** Something that is told of a file that was imported, and the line that it is about, from 0. */
export interface Note {
  readonly sentence: string;
  readonly line?: number;
}

/** A file with annotations as it is stored, or as it is typed where that is unsaved; or why it cannot be read. */
export async function readImportFile(uri: vscode.Uri): Promise<ImportFile | Note> {
  const { l10n } = vscode;
  const open = openDocument(uri);
  const fileOf = (text: string): ImportFile => ({
    uri,
    text,
    format: importFormatOf(baseName(uri), text),
    isWindows: false,
  });
  if (open?.isDirty) return fileOf(open.getText());
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) !== 0)
      return { sentence: l10n.t('This is a folder. Choose a file that contains annotations.') };
    if (size > FILE_LIMIT.bytes)
      return {
        sentence: l10n.t(
          'It is larger than {0}. Export fewer annotations at a time, and import each file.',
          FILE_LIMIT.inWords,
        ),
      };
  } catch {
    return { sentence: l10n.t('It does not exist, or you may not read it. Choose it again.') };
  }
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (isWorkbook(bytes)) {
    return {
      sentence: l10n.t('This is a workbook. In the spreadsheet, save it as “CSV UTF-8”, and import that.'),
    };
  }
  const encoding = encodingOf(bytes);
  try {
    return fileOf(await inSlices(decodeSteps(bytes, new TextDecoder(encoding, { fatal: true, ignoreBOM: true }))));
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    const windows = fileOf(decodeWindows1252(bytes));
    if (windows.format === 'csv' && !windows.text.includes('\0')) return { ...windows, isWindows: true };
    return notText(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
  }
}

/** @param text with U+FFFD for what is no text in it */
function notText(text: string): Note {
  const { l10n } = vscode;
  if (text.includes('\0'))
    return { sentence: l10n.t('This is not a text file. Choose a file with annotations (JSON-LD) or a table (CSV).') };
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length - 1;
  return {
    sentence: l10n.t(
      'It is not encoded as UTF-8. Open it, choose its encoding in the status bar, and save it as UTF-8 (“Save with Encoding”); then import it again.',
    ),
    line,
  };
}

/** True for a file that annotations may be in, by its name. */
export function isImportName(uri: vscode.Uri): boolean {
  const name = baseName(uri).toLowerCase();
  return Object.values(IMPORT_EXTENSIONS).some((extensions) => extensions.some((one) => name.endsWith(`.${one}`)));
}
