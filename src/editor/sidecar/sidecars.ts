import * as vscode from 'vscode';
import { readSidecar, type Sidecar } from '../../core/claims/sidecar';
import { editSidecar } from '../../core/claims/sidecarEdit';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
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

  /** The article's sidecar as far as it can be read; `undefined` if there is none, or one that is no text at all. */
  async read(article: vscode.Uri): Promise<Sidecar | undefined> {
    if (article.scheme === 'untitled') return undefined;
    try {
      const text = await readText(sidecarOf(article));
      return text === undefined ? undefined : readSidecar(text).value;
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
    const change = { kind: 'set-article', values: { reference_date: day } } as const;
    const edited = editSidecar(text, baseName(article), [change]);
    if ('refusal' in edited) throw unreadable(sidecar);
    if (edited.text !== text) await replaceText(sidecar, text, edited.text);
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
