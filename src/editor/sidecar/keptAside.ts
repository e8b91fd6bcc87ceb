import * as vscode from 'vscode';
import { textHash } from '../../core/claims/anchor/textHash';
import type { KeptText } from '../../core/claims/keepingStore';
import { isRecord } from '../../core/json/record';
import type { Log } from '../log';

/** What another window has kept, and this one takes care of. */
interface Taken {
  readonly file: vscode.Uri;
  readonly text: KeptText;
}

/**
 * What could not be written into a sidecar, in the extension's own folder: for when the window is closed before it can be.
 * Each window has a file of its own for each article, so that none writes over what another keeps.
 */
export class KeptAside {
  private readonly suffix: string;
  /** What windows that are closed have left, by article, until it is written or kept by this one. */
  private readonly taken = new Map<string, readonly Taken[]>();
  /** One after the other: what is kept last must stay. */
  private last: Promise<unknown> = Promise.resolve();

  /** @param window names this window: no other has the same */
  constructor(
    private readonly folder: vscode.Uri,
    window: string,
    private readonly log: Log,
  ) {
    this.suffix = `-${window}.json`;
  }

  /** Hands over what other windows have kept for an article. `restore` says whether it could take it up. */
  async take(article: vscode.Uri, restore: (kept: KeptText) => boolean): Promise<void> {
    const prefix = prefixOf(article);
    const names = await vscode.workspace.fs.readDirectory(this.folder).then(
      (entries) => entries.map(([name]) => name),
      // Nothing has ever been kept, most likely.
      () => [],
    );
    const key = article.toString();
    for (const name of names) {
      if (!name.startsWith(prefix) || name.endsWith(this.suffix)) continue;
      const file = vscode.Uri.joinPath(this.folder, name);
      const text = await this.read(file, article);
      if (text !== undefined && restore(text)) this.taken.set(key, [...(this.taken.get(key) ?? []), { file, text }]);
    }
  }

  /** Puts aside what is kept for an article; `undefined` when all of it is written. False if that was not possible either. */
  put(article: vscode.Uri, kept: KeptText | undefined): Promise<boolean> {
    const done = this.last
      .then(() => this.putNow(article, kept))
      .then(
        () => true,
        (failure: unknown) => {
          this.log.warn('What could not be written could not be kept aside:', failure);
          return false;
        },
      );
    this.last = done;
    return done;
  }

  private async putNow(article: vscode.Uri, kept: KeptText | undefined): Promise<void> {
    const own = vscode.Uri.joinPath(this.folder, prefixOf(article) + this.suffix);
    if (kept !== undefined) {
      await vscode.workspace.fs.createDirectory(this.folder);
      const content = JSON.stringify({ article: article.toString(), ...kept });
      await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(content));
    } else await removed(own);
    // What others had left is a part of it by now.
    const taken = this.taken.get(article.toString()) ?? [];
    this.taken.delete(article.toString());
    for (const { file, text } of taken) {
      // Its window may be open still, and keep more by now.
      const now = await this.read(file, article);
      if (now?.text === text.text && now.base === text.base) await removed(file);
    }
  }

  private async read(file: vscode.Uri, article: vscode.Uri): Promise<KeptText | undefined> {
    try {
      const content: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      if (!isRecord(content) || content.article !== article.toString() || typeof content.text !== 'string')
        return undefined;
      const { base, text } = content;
      return { base: typeof base === 'string' ? base : undefined, text };
    } catch (failure) {
      this.log.warn('What was kept aside could not be read:', failure);
      return undefined;
    }
  }
}

function prefixOf(article: vscode.Uri): string {
  return textHash(article.toString());
}

async function removed(file: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(file).then(undefined, (failure: unknown) => {
    if (!(failure instanceof vscode.FileSystemError && failure.code === 'FileNotFound')) throw failure;
  });
}
