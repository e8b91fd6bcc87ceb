import * as vscode from 'vscode';
import { ArticleText } from '../../core/claims/anchor';
import { refreshedAnchors } from '../../core/claims/refresh';
import { unawaited, type Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import { now } from '../tagging/time';
import type { OpenClaims } from './openClaims';

/** When an article is saved, its claims are told where their words now stand: only those whose words or context changed. */
export function registerAnchorsOnSave(claims: OpenClaims, sidecars: Sidecars, log: Log): vscode.Disposable {
  /** The version that was opened or saved last: saving a text that nobody has edited writes nothing. */
  const saved = new WeakMap<vscode.TextDocument, number>();
  const subscriptions = [
    vscode.workspace.onDidOpenTextDocument((document) => saved.set(document, document.version)),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const isEdited = saved.get(document) !== document.version;
      saved.set(document, document.version);
      const { reading, claims: located } = claims.of(document);
      if (!isEdited || !reading?.sidecar.isWritable) return;
      const changes = refreshedAnchors(new ArticleText(document.getText()), located, now());
      if (changes.length === 0) return;
      unawaited(
        log,
        'Writing the places of claims',
        sidecars.change(document.uri, () => changes),
      );
    }),
  ];
  return vscode.Disposable.from(...subscriptions);
}
