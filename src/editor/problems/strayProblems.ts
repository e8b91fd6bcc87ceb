import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { FileVersions } from '../git/fileVersions';
import { LatestOnly } from '../latestOnly';
import { unawaited, type Log } from '../log';
import { FileLines } from '../files/fileLines';
import { baseName, isFile, openDocument } from '../files/files';
import { articleOf } from '../sidecar/sidecars';
import { isStray, SETTLING } from '../pairing/strays';
import { whenBack } from '../whenBack';
import { diagnosticOf } from './diagnostics';
import type { RuleSources } from './ruleSurroundings';
import { StrayFaults } from './strayFaults';

const CODE = 'sidecar-no-article';

/**
 * Shows under "Problems" that the article of an open sidecar is gone, with the ways to it as quick fixes, and what is
 * wrong with the sidecar by itself.
 */
export function registerStrayProblems(sources: RuleSources, versions: FileVersions, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const faults = disposables.add(new StrayFaults(sources, versions));
  const strays = disposables.add(new StrayDiagnostics(faults, log));
  disposables.add(
    vscode.workspace.onDidOpenTextDocument(({ uri }) => strays.follow(uri)),
    faults.onDidChange(() => strays.lookAgain()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      strays.lookAgain();
      strays.leave(uri);
    }),
    whenBack(({ uri }) => strays.lookLater(uri)),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.claims.yaml' },
      { provideCodeActions: ({ uri }, _range, { diagnostics }) => fixesIn(uri, diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  vscode.workspace.textDocuments.forEach(({ uri }) => strays.follow(uri));
  return disposables;
}

/** The diagnostics of the open sidecars whose articles are gone. */
class StrayDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('bluePencil.strays');
  /** What would tell that the article of each open sidecar comes or goes. */
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly looks = new LatestOnly();

  constructor(
    private readonly faults: StrayFaults,
    private readonly log: Log,
  ) {}

  /** Looks for the article of a file that was opened, if it is a sidecar, now and whenever one may have come or gone. */
  follow(uri: vscode.Uri): void {
    const key = uri.toString();
    const article = articleOf(uri);
    // The old side of a comparison lies in no folder that an article could be in.
    if (
      article === undefined ||
      this.watchers.has(key) ||
      vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true
    )
      return;
    // A name may hold what a pattern gives a meaning to: the whole folder is listened to.
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
    const heard = (changed: vscode.Uri) => {
      if (changed.toString() === article.toString()) this.lookLater(uri);
    };
    watcher.onDidCreate(heard);
    watcher.onDidDelete(heard);
    this.watchers.set(key, watcher);
    this.lookLater(uri);
  }

  /** The sidecar is closed. */
  leave(sidecar: vscode.Uri): void {
    const key = sidecar.toString();
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.collection.delete(sidecar);
    this.faults.forget(sidecar);
  }

  /** Looks for the article of a sidecar that is followed, when what is under way has settled. */
  lookLater(sidecar: vscode.Uri): void {
    if (!this.watchers.has(sidecar.toString())) return;
    const looked = new Promise((resolve) => setTimeout(resolve, SETTLING)).then(() => this.look(sidecar));
    unawaited(this.log, 'Looking for the article of a sidecar', looked);
  }

  /** Checks those without their articles anew. What is wrong with the others is told with the claims of their articles. */
  lookAgain(): void {
    for (const key of this.watchers.keys()) {
      const sidecar = vscode.Uri.parse(key, true);
      if (this.collection.has(sidecar))
        unawaited(this.log, 'Checking a sidecar without its article', this.look(sidecar));
    }
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.watchers.clear();
    this.collection.dispose();
  }

  private look(sidecar: vscode.Uri): Promise<void> {
    const key = sidecar.toString();
    return this.looks.run(key, async (isLatest) => {
      const isGone = (await isFile(sidecar)) && (await isStray(sidecar));
      const found = isGone ? await this.faults.in(sidecar) : [];
      if (!this.watchers.has(key)) this.faults.forget(sidecar);
      if (!this.watchers.has(key) || !isLatest()) return;
      if (isGone) {
        this.collection.set(sidecar, [noArticle(sidecar), ...found]);
      } else {
        this.collection.delete(sidecar);
        this.faults.forget(sidecar);
      }
    });
  }
}

function noArticle(sidecar: vscode.Uri): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'The article of these claims, “{0}”, is no longer beside this file: it may have been renamed, moved or deleted by another program. The quick fix finds it by its text.',
    baseName(articleOf(sidecar)!),
  );
  const lines = new FileLines(openDocument(sidecar)?.getText() ?? '');
  return diagnosticOf(lines, CODE, undefined, 'error', message);
}

function fixesIn(sidecar: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const { l10n } = vscode;
  const fix = (title: string, command: string, diagnostic: vscode.Diagnostic) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [sidecar] };
    action.diagnostics = [diagnostic];
    return action;
  };
  return diagnostics
    .filter(({ code }) => code === CODE)
    .flatMap((diagnostic) => [
      fix(l10n.t('Find the article by its text…'), COMMANDS.findArticle, diagnostic),
      fix(l10n.t('Choose the article…'), COMMANDS.chooseArticle, diagnostic),
    ]);
}
