import * as vscode from 'vscode';
import { changeBetween, type Change } from '../../core/text/change';
import { decodeSteps, encodeSteps } from '../../core/text/parts';
import { inSlices } from '../slices';
import { UserError } from '../commands';

/**
 * The text of a file as it now is: what is typed in its editor and not saved yet, else what is in the file. A document
 * without unsaved changes may be behind its file, or may have lost it; where it is not, the text is as it shows it, without
 * a BOM. `undefined` if there is no such file. Bytes that are no UTF-8 are an error, since such a file must not be written
 * back, but where VS Code has the text of them.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const typed = openDocument(uri);
  if (typed?.isDirty) return typed.getText();
  let text: string | undefined;
  try {
    text = await readFile(uri);
  } catch (failure) {
    const open = openDocument(uri);
    // In another encoding, which the editor knows how to read.
    if (failure instanceof TypeError && open) return open.getText();
    throw failure;
  }
  // It may have been opened, or typed in, while the file was read.
  const open = openDocument(uri);
  return open && (open.isDirty || (text !== undefined && isShown(text, open))) ? open.getText() : text;
}

async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (failure) {
    if (failure instanceof vscode.FileSystemError && isNotThere(failure)) return undefined;
    throw failure;
  }
  return inSlices(decodeSteps(bytes, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })));
}

/**
 * Replaces the text of a file that was read before: `expected` is what was read, `undefined` for no file. Through the
 * editor where it is open (so that undo works and unsaved edits are not lost), saved there only if it was clean.
 * `conflict` if another text stands there now: nothing was written.
 */
export async function replaceText(
  uri: vscode.Uri,
  expected: string | undefined,
  text: string,
): Promise<'stored' | 'conflict'> {
  const open = openDocument(uri);
  // A document that has lost its file does not count, and its text stays lost.
  if (open && (open.isDirty || expected !== undefined)) return replaceInEditor(open, expected, text);
  const bytes = await inSlices(encodeSteps(text, new TextEncoder()));
  // Others write as well: what they wrote since is never written over.
  if ((await readText(uri)) !== expected) return 'conflict';
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch (failure) {
    if (failure instanceof vscode.FileSystemError) throw notWritten(uri);
    throw failure;
  }
  return 'stored';
}

/**
 * Takes a file away that was read before, with its editor; `expected` is what was read. Where there are unsaved changes in
 * that, `orElse` is put in its place there: they are somebody's, and VS Code's own undo brings them back.
 */
export async function removeText(uri: vscode.Uri, expected: string, orElse: string): Promise<'stored' | 'conflict'> {
  if (openDocument(uri)?.isDirty) return replaceText(uri, expected, orElse);
  if ((await readText(uri)) !== expected) return 'conflict';
  // This way VS Code lets go of the text that it has of it.
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri);
  if (!(await vscode.workspace.applyEdit(edit))) throw notWritten(uri);
  return 'stored';
}

/** True for what is a file here; anything that cannot be looked at is none. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

/** The open document of a file, if there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** The last part of a path. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The outside world has not let something be written: nothing has changed. */
export class NotWritten extends UserError {}

/** Nobody can write here. */
export function notWritten(uri: vscode.Uri): NotWritten {
  return new NotWritten(
    vscode.l10n.t('{0} could not be written. Is the folder read-only or full? Nothing was changed.', baseName(uri)),
  );
}

async function replaceInEditor(
  document: vscode.TextDocument,
  expected: string | undefined,
  text: string,
): Promise<'stored' | 'conflict'> {
  const name = baseName(document.uri);
  const standing = await standingOf(document);
  if (standing === 'gone') return 'conflict';
  if (standing === 'behind') {
    throw new UserError(
      vscode.l10n.t(
        '{0} has been changed by another program, and its open editor does not show that yet. Nothing was changed; close that editor, then try again.',
        name,
      ),
    );
  }
  const before = document.getText();
  if (before !== expected) return 'conflict';
  const wasClean = !document.isDirty;
  const { start, endBefore, endAfter } = wholeSigns(before, changeBetween(before, text));
  const range = new vscode.Range(document.positionAt(start), document.positionAt(endBefore));
  const edit = new vscode.WorkspaceEdit();
  // Only what differs: the cursor and the folds of whoever looks at the file stay where they are.
  edit.replace(document.uri, range, text.slice(start, endAfter));
  const { version } = document;
  if (!(await vscode.workspace.applyEdit(edit))) {
    // Somebody was typing there: the change is made anew for what stands there now.
    if (document.version !== version) return 'conflict';
    throw notWritten(document.uri);
  }
  if (wasClean && !(await document.save())) {
    throw new UserError(
      vscode.l10n.t('The change is in the open editor of {0}, but could not be saved. Save it there.', name),
    );
  }
  return 'stored';
}

/** How long an editor may be behind its file before the user is told, and how often it is looked at, in milliseconds. */
const CATCHING_UP = 2000;
const LOOK = 100;

/**
 * How an editor stands to its file: `current` if it shows it, or has unsaved changes; `gone` if there is none any more.
 * Soon after a change on the disk it may not have caught up yet.
 */
async function standingOf(document: vscode.TextDocument): Promise<'current' | 'behind' | 'gone'> {
  for (let waited = 0; ; waited += LOOK) {
    if (document.isDirty) return 'current';
    const text = await readFile(document.uri);
    // Typed while the file was read: VS Code says a moment later that there are unsaved changes.
    if (document.isDirty) return 'current';
    if (text === undefined) return 'gone';
    if (isShown(text, document)) return 'current';
    if (waited >= CATCHING_UP) return 'behind';
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** True if a document has the text of a file. What it shows has no BOM, and line ends of one kind. */
function isShown(text: string, document: vscode.TextDocument): boolean {
  return plain(document.getText()) === plain(text);
}

function plain(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r', '');
}

/** A change that begins and ends neither between the halves of a surrogate pair, nor of a CRLF. */
function wholeSigns(before: string, { start, endBefore, endAfter }: Change): Change {
  const isCutBefore = start > 0 && /[\ud800-\udbff\r]/.test(before[start - 1]!);
  const isCutBehind = endBefore < before.length && /[\udc00-\udfff\n]/.test(before[endBefore]!);
  return {
    start: isCutBefore ? start - 1 : start,
    endBefore: isCutBehind ? endBefore + 1 : endBefore,
    endAfter: isCutBehind ? endAfter + 1 : endAfter,
  };
}

function isNotThere(failure: vscode.FileSystemError): boolean {
  return failure.code === 'FileNotFound' || failure.code === 'FileNotADirectory';
}
