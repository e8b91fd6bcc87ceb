import * as vscode from 'vscode';
import { changeBetween } from '../../core/text/change';
import { lazily } from '../../core/text/lazily';
import { LineIndex } from '../../core/text/lines';
import type { Span } from '../../core/text/span';

const BOM = '\ufeff';

/** The editor's ranges of spans in a file's text that need not be open. What is open has no BOM in it, so none counts. */
export class FileLines {
  private readonly lines: () => LineIndex;
  private readonly bom: number;

  constructor(text: string) {
    this.bom = text.startsWith(BOM) ? BOM.length : 0;
    this.lines = lazily(() => new LineIndex(text.slice(this.bom)));
  }

  range({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.position(start), this.position(end));
  }

  private position(offset: number): vscode.Position {
    const { line, column } = this.lines().positionAt(offset - this.bom);
    return new vscode.Position(line, column);
  }
}

/** Adds to an edit what makes a file's text another one, and leaves the rest of it alone. */
export function replaceDifference(edit: vscode.WorkspaceEdit, uri: vscode.Uri, before: string, after: string): void {
  const { start, endBefore, endAfter } = changeBetween(before, after);
  edit.replace(uri, new FileLines(before).range({ start, end: endBefore }), after.slice(start, endAfter));
}
