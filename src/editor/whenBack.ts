import * as vscode from 'vscode';
import { Disposables } from './disposables';

/**
 * Calls back with the document that somebody comes back to, from another one or from another program: what others have
 * written meanwhile may have gone unheard.
 */
export function whenBack(look: (document: vscode.TextDocument) => void): vscode.Disposable {
  const { window } = vscode;
  const disposables = new Disposables();
  disposables.add(
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor) look(editor.document);
    }),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused && window.activeTextEditor) look(window.activeTextEditor.document);
    }),
  );
  return disposables;
}
