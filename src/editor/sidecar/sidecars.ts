import * as vscode from 'vscode';
import { problemsOfFile, readSidecar, readSidecarSteps, type Sidecar } from '../../core/claims/sidecar';
import { rewriteSteps, type Rewrite } from '../../core/claims/rewrite';
import { editSidecarSteps, newSidecar, type SidecarChange } from '../../core/claims/sidecarEdit';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import { KeepingStore } from '../../core/claims/keepingStore';
import { changeSidecar, type SidecarEdit, type SidecarStore, type WhenEmpty } from '../../core/claims/sidecarStore';
import { inSlices } from '../slices';
import { confirmInStatusBar } from '../statusBar';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import type { Platform } from '../platform';
import { baseName, NotWritten, openDocument } from '../files/files';
import type { KeptAside } from './keptAside';
import { MemoryStore, storeFor } from './stores';
import type { LoadedSidecar } from './loadedSidecar';
import { unchangedInWords, unwritable } from './unwritable';

/** The sidecars beside the articles: reading them, changing them, and hearing of changes by others. */
export class Sidecars implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** Fires with the article's address when its sidecar may have come, changed or gone. */
  readonly onDidChange = this.changed.event;
  private readonly untitled = new Map<string, MemoryStore>();
  /** Of the articles whose sidecars have been changed here: something may wait in them to be written. */
  private readonly keeping = new Map<string, KeepingStore>();
  /** The articles for which what other windows have kept was asked for. */
  private readonly restored = new Map<string, Promise<void>>();
  /** Of the articles for which something is kept, whether it lies aside. */
  private readonly isAside = new Map<string, Promise<boolean>>();

  constructor(
    private readonly log: Log,
    private readonly platform: Platform,
    private readonly aside: KeptAside,
  ) {
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher('**/*.claims.yaml'));
    const announce = (sidecar: vscode.Uri) => {
      const article = articleOf(sidecar);
      if (article !== undefined) this.changed.fire(article);
    };
    this.disposables.add(
      watcher.onDidCreate(announce),
      watcher.onDidChange(announce),
      watcher.onDidDelete(announce),
      // Also if no words have changed: with its first unsaved change a document begins to count before its file.
      vscode.workspace.onDidChangeTextDocument(({ document }) => announce(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        announce(uri);
        this.restored.delete(uri.toString());
        if (this.keeping.get(uri.toString())?.waiting === undefined) this.keeping.delete(uri.toString());
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        unawaited(this.log, 'Writing what was kept', this.retry(uri));
      }),
    );
  }

  /** Something has been done to an article's sidecar that no watcher need have seen. */
  announce(article: vscode.Uri): void {
    this.changed.fire(article);
  }

  /** The article's sidecar; `undefined` if it has none. One that is no text at all reads as an empty one, unwritable. */
  async read(article: vscode.Uri): Promise<LoadedSidecar | undefined> {
    let text: string | undefined;
    await this.restore(article);
    try {
      ({ text } = await this.store(article).read());
    } catch (failure) {
      this.log.warn(`${sidecarName(baseName(article))} could not be read:`, failure);
      const { value } = readSidecar('');
      return { text: '', sidecar: { ...value, isWritable: false }, problems: [] };
    }
    if (text === undefined) return undefined;
    const { value: sidecar, problems } = await inSlices(readSidecarSteps(text));
    return { text, sidecar, problems: problemsOfFile(text, problems) };
  }

  /**
   * Changes the article's sidecar as it is now, and makes it where there is none. `changesTo` may be called several
   * times, each with the sidecar as it then is, or as it would be made. A {@link UserError} says why nothing could be
   * written.
   * @returns what that did to the text of the sidecar; `undefined` if nothing, or if it is gone
   */
  async change(
    article: vscode.Uri,
    changesTo: (sidecar: Sidecar) => SidecarEdit | Promise<SidecarEdit>,
    whenEmpty: WhenEmpty = 'stays',
  ): Promise<Rewrite | undefined> {
    const file = baseName(article);
    const name = sidecarName(file);
    const changesIn = async (text: string | undefined) => {
      const { value } = await inSlices(readSidecarSteps(text ?? newSidecar(file)));
      const changes = await changesTo(value);
      if ('text' in changes) return changes;
      return changes.length === 0 ? [] : [...renamed(value, article), ...changes];
    };
    const store = this.store(article, 'to write');
    const result = await changeSidecar(store, file, changesIn, inSlices, whenEmpty).catch((failure: unknown) => {
      if (!(failure instanceof TypeError)) throw failure;
      this.log.warn(`${name} is no text:`, failure);
      return { refusal: 'not-writable' } as const;
    });
    if ('refusal' in result) {
      if (result.refusal === 'not-writable') requireWritable(article, await this.read(article));
      throw new UserError(unchangedInWords(result.refusal, name));
    }
    const { before, after } = result;
    if (before === after) return undefined;
    this.changed.fire(article);
    if (after === undefined) return undefined;
    return inSlices(rewriteSteps(before ?? newSidecar(file), after, before === undefined));
  }

  /** Gives an article what another had: an untitled one, or a copy of it. A sidecar that is there already is not touched. */
  async adopt(article: vscode.Uri, text: string): Promise<void> {
    const store = this.store(article, 'to write');
    const { text: present, version } = await store.read();
    if (present !== undefined) return;
    const change: SidecarChange = { kind: 'set-article', values: { file: baseName(article) } };
    const named = await inSlices(editSidecarSteps(text, baseName(article), [change]));
    if ((await store.replace(version, 'text' in named ? named.text : text)) === 'stored') this.changed.fire(article);
  }

  /** The article has another name now: what waits to be written goes along. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const waiting = this.keeping.get(from.toString())?.waiting;
    this.keeping.delete(from.toString());
    if (waiting === undefined) return;
    // There may be another sidecar at the new place.
    const heir = this.keepingStore(to);
    if (!heir.restore(waiting)) return;
    await heir.retry();
    await this.aside.put(from, undefined);
  }

  /**
   * Puts the article's name in its sidecar right, where that says what it was called before. Not where the sidecar is
   * open: an edit of it now would part its renaming from the article's, and one undo would not bring both back.
   */
  async rename(article: vscode.Uri, before: string): Promise<void> {
    if (openDocument(sidecarOf(article))) return;
    const file = baseName(article);
    await this.change(article, (sidecar) =>
      sidecar.isWritable && sidecar.article.file === before ? [{ kind: 'set-article', values: { file } }] : [],
    );
  }

  /** Takes up what windows that are closed have kept for an article, and tries to write it: once while it is open. */
  private restore(article: vscode.Uri): Promise<void> {
    if (article.scheme === 'untitled') return Promise.resolve();
    const key = article.toString();
    let restoring = this.restored.get(key);
    if (restoring === undefined) this.restored.set(key, (restoring = this.restoreNow(article)));
    return restoring;
  }

  private async restoreNow(article: vscode.Uri): Promise<void> {
    let isRestored = false;
    await this.aside.take(article, (kept) => {
      const isTaken = this.keepingStore(article).restore(kept);
      isRestored ||= isTaken;
      return isTaken;
    });
    if (!isRestored) return;
    const { l10n, window } = vscode;
    const name = sidecarName(baseName(article));
    const written = this.retry(article).then((isWritten) => {
      if (isWritten)
        void window.showInformationMessage(
          l10n.t('Claims that could not be written to {0} before have now been written to it.', name),
        );
    });
    unawaited(this.log, 'Writing what was kept', written);
  }

  private store(article: vscode.Uri, purpose: 'to read' | 'to write' = 'to read'): SidecarStore {
    const key = article.toString();
    const known = this.keeping.get(key) ?? this.untitled.get(key);
    if (known !== undefined) return known;
    if (article.scheme === 'untitled') {
      const store = new MemoryStore();
      this.untitled.set(key, store);
      return store;
    }
    return purpose === 'to read' ? storeFor(sidecarOf(article), this.platform) : this.keepingStore(article);
  }

  private keepingStore(article: vscode.Uri): KeepingStore {
    const key = article.toString();
    const known = this.keeping.get(key);
    if (known !== undefined) return known;
    const store = new KeepingStore(
      storeFor(sidecarOf(article), this.platform),
      baseName(article),
      (failure) => failure instanceof NotWritten,
      {
        onKept: (kept) => this.isAside.set(key, this.aside.put(article, kept)),
        onRefused: () => unawaited(this.log, 'Telling what is kept', this.tellOfKeeping(article)),
      },
    );
    this.keeping.set(key, store);
    return store;
  }

  private async tellOfKeeping(article: vscode.Uri): Promise<void> {
    const { l10n } = vscode;
    const name = sidecarName(baseName(article));
    const tryAgain = l10n.t('Try Again');
    const message = (await this.isAside.get(article.toString()))
      ? l10n.t(
          '{0} could not be written. Is the folder read-only or full? Your claims are kept, even if this window is closed, and are written when you try again, save the article or next open it.',
          name,
        )
      : l10n.t(
          '{0} could not be written. Is the folder read-only or full? Your claims are kept until this window is closed: make room, then try again or save the article.',
          name,
        );
    if ((await vscode.window.showErrorMessage(message, tryAgain)) === tryAgain) await this.retry(article);
  }

  /** True where something of an article's sidecar is kept that could not be written so far; that is told by itself. */
  isWaiting(article: vscode.Uri): boolean {
    return this.keeping.get(article.toString())?.waiting !== undefined;
  }

  /** Tries to write what is kept for an article; it tells by itself if that fails again. */
  private async retry(article: vscode.Uri): Promise<boolean> {
    const store = this.keeping.get(article.toString());
    if (store?.waiting === undefined || !(await store.retry())) return false;
    this.changed.fire(article);
    const name = sidecarName(baseName(article));
    confirmInStatusBar(vscode.l10n.t('{0} has been written', name));
    return true;
  }

  /** Forgets an untitled article that was closed, and says what its sidecar held. */
  async forget(article: vscode.Uri): Promise<string | undefined> {
    const store = this.untitled.get(article.toString());
    this.untitled.delete(article.toString());
    return (await store?.read())?.text;
  }

  dispose(): void {
    this.disposables.dispose();
  }
}

/** After the article was renamed or copied: its name is put right along with the first change that is made anyway. */
function renamed({ article: { file } }: Sidecar, article: vscode.Uri): readonly SidecarChange[] {
  const name = baseName(article);
  return file === undefined || file === name || article.scheme === 'untitled'
    ? []
    : [{ kind: 'set-article', values: { file: name } }];
}

/** Asked before anything is filled in as well: nobody should type into a form that cannot be saved. */
export function requireWritable(article: vscode.Uri, reading: LoadedSidecar | undefined): void {
  if (reading && !reading.sidecar.isWritable) throw unwritable(sidecarOf(article), reading);
}

/** Where an article's sidecar lies. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(article, '..', sidecarName(baseName(article)));
}

/** Where the article lies, or lay, whose sidecar a file is by its name; `undefined` if it is none. */
export function articleOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  const name = articleName(baseName(sidecar));
  return name === undefined ? undefined : vscode.Uri.joinPath(sidecar, '..', name);
}
