import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import { sidecarOf } from '../sidecar/sidecars';

/**
 * The article that the claims view is about: the one in the active editor. It stays while its own sidecar is looked at,
 * or no text at all, as long as it is on show somewhere.
 */
export class CurrentArticle implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private current: vscode.TextDocument | undefined;

  constructor(private readonly articles: Articles) {
    const refresh = () => {
      const next = this.choose();
      if (next === this.current) return;
      this.current = next;
      this.changed.fire();
    };
    this.disposables.add(
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeVisibleTextEditors(refresh),
      articles.onDidChangeStanding(refresh),
    );
    refresh();
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** The article, or word of what to do first. One that was opened just now is waited for. */
  async require(): Promise<vscode.TextDocument> {
    const active = vscode.window.activeTextEditor?.document;
    if (active) await this.articles.settled(active);
    const article = this.current ?? this.choose();
    if (article) return article;
    throw new UserError(vscode.l10n.t('Open an article that is annotated first.'));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private choose(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && this.articles.session(active)) return active;
    const kept = this.current;
    if (!kept || kept.isClosed || !this.articles.session(kept)) return undefined;
    if (active) return active.uri.toString() === sidecarOf(kept.uri).toString() ? kept : undefined;
    return vscode.window.visibleTextEditors.some(({ document }) => document === kept) ? kept : undefined;
  }
}
