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

/**
 * Puts the cursor behind words that have been taken, where they are still selected: what is typed next is not to replace
 * them. It is for the moment in which they are taken, before anything is written: whoever is quick has the next words
 * selected by the time a file is, and the cursor would go back from them.
 */
export function letGoOf(document: vscode.TextDocument, words: vscode.Range): void {
  for (const editor of vscode.window.visibleTextEditors) {
    const { start, end, isEmpty } = editor.selection;
    const isOnThem = start.isEqual(words.start) && end.isEqual(words.end);
    if (editor.document === document && isOnThem && !isEmpty) editor.selection = new vscode.Selection(end, end);
  }
}
