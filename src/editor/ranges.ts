import * as vscode from 'vscode';
import type { Span } from '../core/text/span';

/** The editor's range of a span; a document's offsets are UTF-16 units, as ours are. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
