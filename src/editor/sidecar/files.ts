import * as vscode from 'vscode';
import { UserError } from '../commands';

/**
 * The text of a file as the user sees it: of the open editor, saved or not, else of the file. `undefined` if there is
 * no such file. Bytes that are no UTF-8 are an error: such a file must not be written back.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (failure) {
    if (failure instanceof vscode.FileSystemError && isNotThere(failure)) return undefined;
    throw failure;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * Replaces the text of a file that was read before: `expected` is what was read, `undefined` for no file. Through the
 * editor where it is open (so that undo works and unsaved edits are not lost), saved there only if it was clean.
 */
export async function replaceText(uri: vscode.Uri, expected: string | undefined, text: string): Promise<void> {
  const open = openDocument(uri);
  if (open) {
    if (open.getText() !== expected) throw changedMeanwhile(uri);
    const wasClean = !open.isDirty;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(open.positionAt(0), open.positionAt(open.getText().length)), text);
    if (!(await vscode.workspace.applyEdit(edit))) throw notWritten(uri);
    if (wasClean && !(await open.save())) throw notWritten(uri);
    return;
  }
  // The format allows other programs to write as well: what they wrote since is never written over.
  if ((await readText(uri)) !== expected) throw changedMeanwhile(uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (failure) {
    if (failure instanceof vscode.FileSystemError) throw notWritten(uri);
    throw failure;
  }
}

/** The last part of a path. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

function isNotThere(failure: vscode.FileSystemError): boolean {
  return failure.code === 'FileNotFound' || failure.code === 'FileNotADirectory';
}

function changedMeanwhile(uri: vscode.Uri): UserError {
  return new UserError(
    vscode.l10n.t('{0} has changed meanwhile. Nothing was written; please try again.', baseName(uri)),
  );
}

function notWritten(uri: vscode.Uri): UserError {
  return new UserError(
    vscode.l10n.t('{0} could not be written. Is the folder read-only? Nothing was changed.', baseName(uri)),
  );
}
