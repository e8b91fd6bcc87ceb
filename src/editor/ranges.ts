import * as vscode from 'vscode';
import type { Span } from '../core/text/span';

/** Lines above and below the window that are drawn too, so that scrolling a little shows marks at once. */
const MARGIN = 80;

/** The editor's range of a span; a document's offsets are UTF-16 units, as ours are. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** What of an editor is in view, with some lines above and below. */
export function inView({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? first;
  const top = Math.max(0, first - MARGIN);
  const bottom = Math.min(document.lineCount - 1, last + MARGIN);
  return {
    start: document.offsetAt(new vscode.Position(top, 0)),
    end: document.offsetAt(document.lineAt(bottom).range.end),
  };
}

/** Puts the cursor behind the words that were selected: they have been taken, and what is typed next is not to replace them. */
export function letGoOfSelection(document: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors) {
    const { end, isEmpty } = editor.selection;
    if (editor.document === document && !isEmpty) editor.selection = new vscode.Selection(end, end);
  }
}
