import type * as vscode from 'vscode';
import { committedOf } from '../../core/article';
import { originalsAmong, type ArticleText, type Committed } from '../../core/claims/anchor';
import type { FileVersions } from '../git/fileVersions';
import { sidecarOf } from '../sidecar/sidecars';

/** The texts that the anchors of articles were described in, as far as git has them. */
export class OldTexts {
  private readonly found = new Map<string, Map<string, ArticleText | undefined>>();

  constructor(private readonly versions: FileVersions) {}

  /** Those of an article's earlier texts that have these hashes. Git is asked once for each. */
  async of(article: vscode.Uri, hashes: ReadonlySet<string>): Promise<readonly ArticleText[]> {
    const key = article.toString();
    const known = this.found.get(key) ?? new Map<string, ArticleText | undefined>();
    this.found.set(key, known);
    const unknown = new Set([...hashes].filter((hash) => !known.has(hash)));
    for (const hash of unknown) known.set(hash, undefined);
    for (const text of await originalsAmong(this.versions.earlier(article), unknown)) known.set(text.hash, text);
    return [...hashes].flatMap((hash) => known.get(hash) ?? []);
  }

  /** What the anchors of an article's sidecar that were written by hand were committed with. */
  committed(article: vscode.Uri, sidecar: string): Promise<readonly Committed[]> {
    return committedOf(sidecar, this.versions.ofSidecar(article, sidecarOf(article)));
  }

  forget(article: vscode.Uri): void {
    this.found.delete(article.toString());
  }
}
