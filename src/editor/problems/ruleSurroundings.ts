import * as vscode from 'vscode';
import type { RuleSurroundings } from '../../core/articleProblems';
import { relatedArticles } from '../../core/claims/rules/relations';
import { claimIds, type Sidecar } from '../../core/claims/sidecar';
import type { Folders } from '../articles/folders';
import { pathFrom, rootOf, underRoot } from '../files/roots';
import { Disposables } from '../disposables';
import { SETTINGS } from '../ids';
import type { Codebooks } from '../knowledge/codebooks';
import type { Registers } from '../knowledge/registers';
import { Pause } from '../pause';
import { rulesFor } from '../settings';
import type { Sidecars } from '../sidecar/sidecars';

/** How long it waits for the next change nearby, in milliseconds: a sidecar that is typed in changes with each key. */
const PAUSE = 300;

/** Where the editor knows of a workspace's actors, tags, settings and sidecars. */
export interface RuleSources {
  readonly registers: Registers;
  readonly codebooks: Codebooks;
  readonly folders: Folders;
  readonly sidecars: Sidecars;
}

/** What rules are told of the workspace around an article, and how grave their findings are there. */
export class RuleSurroundingsReader implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  /** Fires when what was told before may not hold any more. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly sources: RuleSources) {
    const { registers, codebooks, folders, sidecars } = sources;
    const pause = this.disposables.add(new Pause(PAUSE, () => this.changed.fire()));
    const wait = () => pause.await();
    this.disposables.add(
      registers.onDidChange(wait),
      codebooks.onDidChange(wait),
      folders.onDidChange(wait),
      sidecars.onDidChange(wait),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTINGS.rules)) wait();
      }),
    );
  }

  async of(article: vscode.Uri, sidecar: Sidecar): Promise<RuleSurroundings> {
    const { registers, codebooks, folders } = this.sources;
    const [knowledge, codebook, shared, others] = await Promise.all([
      registers.of(article),
      codebooks.of(article),
      folders.rules(article),
      this.othersOf(article, sidecar),
    ]);
    // What somebody has set for themselves goes before what the folder shares.
    return { knowledge, ...(codebook && { codebook }), ...others, settings: { ...shared, ...rulesFor(article) } };
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** The claims of the articles that relations lead to. Nothing of a file that lies in no folder that is open. */
  private async othersOf(
    article: vscode.Uri,
    sidecar: Sidecar,
  ): Promise<Pick<RuleSurroundings, 'articlePath' | 'otherClaims'>> {
    if (vscode.workspace.getWorkspaceFolder(article) === undefined) return {};
    const root = rootOf(article);
    const articlePath = pathFrom(root, article);
    const otherClaims = new Map<string, ReadonlySet<string> | undefined>();
    for (const path of relatedArticles(sidecar, articlePath)) {
      const reading = await this.sources.sidecars.read(underRoot(root, path));
      // Of a broken one it is not known what is in it.
      if (reading?.sidecar.isWritable === false) continue;
      otherClaims.set(path, reading && claimIds(reading.sidecar));
    }
    return { articlePath, otherClaims };
  }
}
