import * as vscode from 'vscode';
import { noArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import { isFile, openDocument } from '../files/files';
import { articleOf } from '../sidecar/sidecars';

/**
 * The article that the claims view is about: the one in the active editor, or the one whose sidecar that shows. It stays
 * while no text is looked at, as long as it is on show somewhere.
 */
export class CurrentArticle implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private current: vscode.TextDocument | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly log: Log,
  ) {
    const refresh = () => {
      const next = this.choose();
      if (next === undefined) unawaited(this.log, 'Opening the article of a sidecar', this.openUnseen());
      if (next === this.current) return;
      this.current = next;
      this.changed.fire();
    };
    this.disposables.add(
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.window.onDidChangeVisibleTextEditors(refresh),
      // What nobody looks at VS Code closes after some minutes.
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.current) refresh();
      }),
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
    throw noArticle();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private choose(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && this.articles.session(active)) return active;
    if (active) {
      const own = articleOf(active.uri);
      const document = own && openDocument(own);
      return document && this.articles.session(document) ? document : undefined;
    }
    const kept = this.current;
    if (!kept || kept.isClosed || !this.articles.session(kept)) return undefined;
    return vscode.window.visibleTextEditors.some(({ document }) => document === kept) ? kept : undefined;
  }

  /** The article of the sidecar in the active editor may be in no editor, or in one behind that was never looked at. */
  private async openUnseen(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    const own = active && articleOf(active.uri);
    if (own && !openDocument(own) && (await isFile(own))) await vscode.workspace.openTextDocument(own);
  }
}
