import * as vscode from 'vscode';
import {
  articleName,
  readArticleHeader,
  sidecarName,
  withReferenceDate,
  type ArticleHeader,
} from '../../core/claims/articleHeader';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import type { Log } from '../log';
import { baseName, readText, replaceText } from './files';

/** The sidecars beside the articles, as far as the articles' own data go. */
export class Sidecars implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** Fires with the article's address when its sidecar may have come, changed or gone. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: Log) {
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher('**/*.claims.yaml'));
    const announce = (sidecar: vscode.Uri) => {
      const name = articleName(baseName(sidecar));
      if (name !== undefined) this.changed.fire(vscode.Uri.joinPath(sidecar, '..', name));
    };
    this.disposables.add(
      watcher.onDidCreate(announce),
      watcher.onDidChange(announce),
      watcher.onDidDelete(announce),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) announce(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => announce(document.uri)),
    );
  }

  /** What the article's sidecar says of it; `undefined` if it has no sidecar, or one that is no text at all. */
  async header(article: vscode.Uri): Promise<ArticleHeader | undefined> {
    if (article.scheme === 'untitled') return undefined;
    try {
      const text = await readText(sidecarOf(article));
      return text === undefined ? undefined : readArticleHeader(text).value;
    } catch (failure) {
      this.log.warn(`The sidecar of ${baseName(article)} could not be read:`, failure);
      return undefined;
    }
  }

  /** Keeps the article's reference date (an ISO 8601 day) in its sidecar, or takes it away. */
  async setReferenceDate(article: vscode.Uri, day: string | undefined): Promise<void> {
    const sidecar = sidecarOf(article);
    const text = await readText(sidecar).catch((failure: unknown) => {
      this.log.warn(`${baseName(sidecar)} could not be read:`, failure);
      throw unreadable(sidecar);
    });
    if (text === undefined && day === undefined) return;
    const edited = withReferenceDate(text, baseName(article), day);
    if (edited === undefined) throw unreadable(sidecar);
    if (edited !== text) await replaceText(sidecar, text, edited);
  }

  dispose(): void {
    this.disposables.dispose();
  }
}

export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(article, '..', sidecarName(baseName(article)));
}

function unreadable(sidecar: vscode.Uri): UserError {
  return new UserError(
    vscode.l10n.t(
      '{0} cannot be changed: it is broken, or was written by a newer Blue Pencil. Nothing was overwritten; open and mend it first.',
      baseName(sidecar),
    ),
  );
}
