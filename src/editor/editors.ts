import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { rangeOf } from './ranges';

/** An editor in which a document is on show, if there is one. */
export function editorShowing(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Scrolls to a range where it is out of view. */
export function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Selects words, and scrolls to them. */
export function select(editor: vscode.TextEditor, words: Span): void {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
  reveal(editor, editor.selection);
}

/** So long it takes until an editor has come to rest, even where it scrolls smoothly. */
const AT_REST_MS = 200;

/**
 * Puts the cursor at the beginning of a range, and opens the hover there; it is not focused, so that the next key press
 * can go on to another.
 */
export async function hoverOn(editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
  const there = new vscode.Selection(range.start, range.start);
  editor.selection = there;
  reveal(editor, range);
  const show = async () => vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  await show();
  // An editor scrolls sideways only when it is drawn next, of which nobody is told, and that closes the hover. Where it
  // stays, this does nothing.
  await new Promise((resolve) => setTimeout(resolve, AT_REST_MS));
  if (vscode.window.activeTextEditor === editor && editor.selection.isEqual(there)) await show();
}
