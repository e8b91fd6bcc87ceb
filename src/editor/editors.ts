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
