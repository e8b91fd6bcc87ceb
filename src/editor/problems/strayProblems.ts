import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { FileVersions } from '../git/fileVersions';
import { unawaited, type Log } from '../log';
import { FileLines } from '../sidecar/fileLines';
import { baseName, isFile, openDocument } from '../sidecar/files';
import { articleOf } from '../sidecar/sidecars';
import { isStray, SETTLING } from '../sidecar/strays';
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
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.strays'));
  /** What would tell that the article of each open sidecar comes or goes. */
  const watchers = new Map<string, vscode.Disposable>();

  /** The number of the latest look at each: one that ends later than the next says what is not so any more. */
  const looks = new Map<string, number>();

  const look = async (sidecar: vscode.Uri) => {
    const key = sidecar.toString();
    const number = (looks.get(key) ?? 0) + 1;
    looks.set(key, number);
    const isGone = (await isFile(sidecar)) && (await isStray(sidecar));
    const found = isGone ? await faults.in(sidecar) : [];
    if (!watchers.has(key)) faults.forget(sidecar);
    if (!watchers.has(key) || looks.get(key) !== number) return;
    if (isGone) {
      collection.set(sidecar, [noArticle(sidecar), ...found]);
    } else {
      collection.delete(sidecar);
      faults.forget(sidecar);
    }
  };
  const lookLater = async (sidecar: vscode.Uri) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    await look(sidecar);
  };
  const lookUnwatched = (sidecar: vscode.Uri) =>
    unawaited(log, 'Looking for the article of a sidecar', lookLater(sidecar));
  const lookAgain = () => {
    for (const key of watchers.keys()) {
      const sidecar = vscode.Uri.parse(key, true);
      // What is wrong with the others is told with the claims of their articles.
      if (collection.has(sidecar)) unawaited(log, 'Checking a sidecar without its article', look(sidecar));
    }
  };
  const follow = ({ uri }: vscode.TextDocument) => {
    const key = uri.toString();
    const article = articleOf(uri);
    // The old side of a comparison lies in no folder that an article could be in.
    if (article === undefined || watchers.has(key) || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true)
      return;
    // A name may hold what a pattern gives a meaning to: the whole folder is listened to.
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), '*');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
    const heard = (changed: vscode.Uri) => {
      if (changed.toString() === article.toString()) lookUnwatched(uri);
    };
    watcher.onDidCreate(heard);
    watcher.onDidDelete(heard);
    watchers.set(key, watcher);
    lookUnwatched(uri);
  };
  disposables.add(
    vscode.workspace.onDidOpenTextDocument(follow),
    faults.onDidChange(lookAgain),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      lookAgain();
      watchers.get(uri.toString())?.dispose();
      watchers.delete(uri.toString());
      collection.delete(uri);
      faults.forget(uri);
    }),
    whenBack(({ uri }) => {
      if (watchers.has(uri.toString())) lookUnwatched(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.claims.yaml' },
      { provideCodeActions: ({ uri }, _range, { diagnostics }) => fixesIn(uri, diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    new vscode.Disposable(() => {
      for (const watcher of watchers.values()) watcher.dispose();
    }),
  );
  vscode.workspace.textDocuments.forEach(follow);
  return disposables;
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
