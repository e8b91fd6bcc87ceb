import * as vscode from 'vscode';
import type { CommittedSidecar } from '../../core/article';
import { MOST_COMMITS } from '../../core/claims/anchor';
import type { UnmergedVersions } from '../../core/claims/merge/leftUnmerged';
import type { Side } from '../../core/claims/merge/outcome';
import { renamedApart, type LoneVersion } from '../../core/claims/merge/renamedApart';
import { articleName } from '../../core/claims/sidecarName';
import { Disposables } from '../disposables';
import type { Log } from '../log';

/** What is used of the API, version 1, that VS Code's own git extension gives to others. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly mergeChanges: readonly { readonly uri: vscode.Uri }[];
    readonly onDidChange: vscode.Event<void>;
  };
  /** Newest first. */
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

interface WatchedRepository {
  readonly watcher: vscode.Disposable;
  /** The unmerged files that have been told of last. */
  unmerged: string;
}

/** So long the git extension may take to find its repositories, in milliseconds. */
const PATIENCE = 10_000;
/** So long it may take to open one that it finds by a file that is opened, in milliseconds. */
const OPENING = 5000;

/**
 * The versions of files that git keeps, asked of VS Code's own git extension. Where there is none (in the browser, in
 * Restricted Mode, without git), or a file is in no repository, there are no versions.
 */
export class FileVersions implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly unmergedChanged = this.disposables.add(new vscode.EventEmitter<void>());
  /** Fires when there are other unmerged files in a repository of which {@link unmerged} was asked. */
  readonly onDidChangeUnmerged = this.unmergedChanged.event;
  /** By the addresses of their roots. */
  private readonly watched = new Map<string, WatchedRepository>();

  constructor(private readonly log: Log) {}

  /** A file's earlier texts, newest first: as staged, then as committed. */
  async *earlier(uri: vscode.Uri): AsyncGenerator<string> {
    const repository = await this.repositoryOf(uri, OPENING);
    if (!repository) return;
    const path = uri.fsPath;
    const staged = await this.shown(repository, '', path);
    if (staged !== undefined) yield staged;
    for (const { hash } of await this.commitsOf(repository, path)) {
      const text = await this.shown(repository, hash, path);
      if (text !== undefined) yield text;
    }
  }

  /** A sidecar as it was in the commits that changed it, newest first, each with the article of the same commit. */
  async *ofSidecar(article: vscode.Uri, sidecar: vscode.Uri): AsyncGenerator<CommittedSidecar> {
    const repository = await this.repositoryOf(sidecar, OPENING);
    if (!repository) return;
    for (const { hash } of await this.commitsOf(repository, sidecar.fsPath)) {
      const text = await this.shown(repository, hash, sidecar.fsPath);
      if (text !== undefined) yield { sidecar: text, article: () => this.shown(repository, hash, article.fsPath) };
    }
  }

  /** What both sides of an unfinished merge come from; `undefined` if the file is in none. */
  async commonVersion(uri: vscode.Uri): Promise<string | undefined> {
    const repository = await this.repositoryOf(uri);
    return repository && this.shown(repository, ':1', uri.fsPath);
  }

  /**
   * The versions of a file that git has as unmerged; `undefined` if it has not, as far as it knows by now. Of a sidecar
   * that both sides have renamed, `other` is the address of the other one.
   */
  async unmerged(uri: vscode.Uri): Promise<UnmergedVersions | undefined> {
    const repository = await this.repositoryOf(uri, OPENING);
    if (!repository) return undefined;
    this.watch(repository);
    // By far most repositories have none, and are asked no more.
    if (repository.state.mergeChanges.length === 0) return undefined;
    const [base, ours, theirs] = await Promise.all(
      [':1', ':2', ':3'].map((stage) => this.shown(repository, stage, uri.fsPath)),
    );
    if (ours === undefined && theirs === undefined) return undefined;
    const isLone = base === undefined && (ours === undefined || theirs === undefined);
    return (isLone ? await this.renamedApart(repository, uri) : undefined) ?? { base, ours, theirs };
  }

  /** The versions of a sidecar that both sides of an unfinished merge have renamed; the other name is an address. */
  private async renamedApart(repository: Repository, uri: vscode.Uri): Promise<UnmergedVersions | undefined> {
    const sidecars = repository.state.mergeChanges.filter((change) => articleName(change.uri.path) !== undefined);
    const lone = await Promise.all(sidecars.map((change) => this.loneVersion(repository, change.uri)));
    return renamedApart(uri.toString(), lone.flat());
  }

  /** The version of a file that git has alone under its name; none if it has several. */
  private async loneVersion(repository: Repository, uri: vscode.Uri): Promise<readonly LoneVersion[]> {
    const sides: readonly (readonly [Side, string])[] = [
      ['base', ':1'],
      ['ours', ':2'],
      ['theirs', ':3'],
    ];
    const found = await Promise.all(
      sides.map(async ([side, stage]): Promise<LoneVersion[]> => {
        const text = await this.shown(repository, stage, uri.fsPath);
        return text === undefined ? [] : [{ at: uri.toString(), side, text }];
      }),
    );
    const versions = found.flat();
    return versions.length === 1 ? versions : [];
  }

  dispose(): void {
    for (const { watcher } of this.watched.values()) watcher.dispose();
    this.disposables.dispose();
  }

  /** Anew each time: it may have been closed and opened again since. */
  private watch({ rootUri, state }: Repository): void {
    const key = rootUri.toString();
    const before = this.watched.get(key);
    before?.watcher.dispose();
    const unmergedNow = () => state.mergeChanges.map(({ uri }) => uri.toString()).join('\n');
    const watcher = state.onDidChange(() => {
      const now = unmergedNow();
      if (now === watched.unmerged) return;
      watched.unmerged = now;
      this.unmergedChanged.fire();
    });
    const watched: WatchedRepository = { unmerged: before?.unmerged ?? unmergedNow(), watcher };
    this.watched.set(key, watched);
  }

  /** @param patience how long one that is not open yet is waited for, in milliseconds */
  private async repositoryOf(uri: vscode.Uri, patience = 0): Promise<Repository | undefined> {
    if (uri.scheme !== 'file') return undefined;
    try {
      const api = await gitApi();
      if (!api) return undefined;
      const isOpen = () => api.getRepository(uri) !== null;
      if (patience > 0 && !isOpen()) await firstOf(api.onDidOpenRepository, patience, isOpen);
      return api.getRepository(uri) ?? undefined;
    } catch (failure) {
      // It throws where git is switched off in the settings, or not installed.
      this.log.debug(`No git: ${String(failure)}`);
      return undefined;
    }
  }

  private commitsOf(repository: Repository, path: string): Promise<readonly { readonly hash: string }[]> {
    return repository.log({ path, maxEntries: MOST_COMMITS }).catch((failure: unknown) => {
      this.log.warn(`Git's log could not be read: ${String(failure)}`);
      return [];
    });
  }

  /** `undefined` where the file was not there. */
  private async shown(repository: Repository, ref: string, path: string): Promise<string | undefined> {
    try {
      return await repository.show(ref, path);
    } catch {
      return undefined;
    }
  }
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension) return undefined;
  const api = (await extension.activate()).getAPI(1);
  if (api.state !== 'initialized') await firstOf(api.onDidChangeState, PATIENCE);
  return api;
}

/** Resolves at the first event that is meant, or when the time has run out. */
function firstOf(event: vscode.Event<unknown>, milliseconds: number, isMeant = () => true): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      listening.dispose();
      clearTimeout(timer);
      resolve();
    };
    const listening = event(() => {
      if (isMeant()) done();
    });
    const timer = setTimeout(done, milliseconds);
  });
}
