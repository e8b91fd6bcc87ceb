import * as vscode from 'vscode';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { encodingOf } from '../../core/text/encoding';
import { decodeSteps } from '../../core/text/parts';
import { baseName, openDocument } from '../files/files';
import { inSlices } from '../slices';

/** A file with annotations, with its text. */
export interface ImportFile {
  readonly uri: vscode.Uri;
  readonly json: string;
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
  if (open?.isDirty) return { uri, json: open.getText() };
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
  const encoding = encodingOf(bytes);
  try {
    const json = await inSlices(decodeSteps(bytes, new TextDecoder(encoding, { fatal: true, ignoreBOM: true })));
    return { uri, json };
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    return notText(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
  }
}

/** @param text with U+FFFD for what is no text in it */
function notText(text: string): Note {
  const { l10n } = vscode;
  if (text.includes('\0'))
    return { sentence: l10n.t('This is not a text file. Choose a file with annotations (JSON-LD).') };
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
  return /\.json(?:ld)?$/i.test(baseName(uri));
}
