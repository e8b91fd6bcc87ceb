import * as vscode from 'vscode';
import { nearestSharedName } from '../../core/workspace/sharedNames';
import type { Articles } from '../articles/articles';
import { rootOf } from '../files/roots';
import { Disposables } from '../disposables';
import { LatestOnly } from '../latestOnly';
import { unawaited, type Log } from '../log';
import { FileLines } from '../files/fileLines';
import { baseName, isFile } from '../files/files';
import { diagnosticOf } from './diagnostics';

const FOLDER = '.bluepencil';
/** As the command line has it. */
const CODE = 'file-shared-misnamed';

/** Shows under "Problems" which files nothing reads, for their names, where the articles of a folder share theirs. */
export function registerMisnamedProblems(articles: Articles, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.misnamed'));
  /** Those that were found in each folder, and the names that they were likely to have. */
  const found = new Map<string, ReadonlyMap<string, string>>();

  const looks = new LatestOnly();
  const lookAnew = async (folder: vscode.Uri, isLatest: () => boolean) => {
    const misnamed = await misnamedIn(folder);
    if (!isLatest()) return;
    for (const file of found.get(folder.toString())?.keys() ?? []) collection.delete(vscode.Uri.parse(file, true));
    found.set(folder.toString(), misnamed);
    for (const [file, nearest] of misnamed) collection.set(vscode.Uri.parse(file, true), [notRead(nearest)]);
  };
  const look = (folder: vscode.Uri) => looks.run(folder.toString(), (isLatest) => lookAnew(folder, isLatest));
  const lookUnwatched = (folder: vscode.Uri) => unawaited(log, 'Looking for misnamed files', look(folder));
  const lookOnce = (document: vscode.TextDocument) => {
    if (document.isUntitled || articles.standing(document) === 'unavailable') return;
    const folder = vscode.Uri.joinPath(rootOf(document.uri), FOLDER);
    if (found.has(folder.toString())) return;
    // Known before it is read: what comes into the folder meanwhile is heard of.
    found.set(folder.toString(), new Map());
    lookUnwatched(folder);
  };
  const heard = (file: vscode.Uri) => {
    const folder = baseName(file) === FOLDER ? file : vscode.Uri.joinPath(file, '..');
    if (found.has(folder.toString())) lookUnwatched(folder);
  };
  const watcher = disposables.add(vscode.workspace.createFileSystemWatcher(`{**/${FOLDER},**/${FOLDER}/*}`));
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async ({ uri }, _range, { diagnostics }) => {
      const nearest = found.get(vscode.Uri.joinPath(uri, '..').toString())?.get(uri.toString());
      const own = diagnostics.find(({ code }) => code === CODE);
      if (nearest === undefined || own === undefined) return [];
      const target = vscode.Uri.joinPath(uri, '..', nearest);
      // What is there under that name is never written over: then the two are put together by hand.
      return (await isFile(target)) ? [] : [renaming(uri, target, own)];
    },
  };
  disposables.add(
    articles.onDidChangeStanding(lookOnce),
    watcher.onDidCreate(heard),
    watcher.onDidDelete(heard),
    vscode.languages.registerCodeActionsProvider({ pattern: `**/${FOLDER}/*` }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
  vscode.workspace.textDocuments.forEach(lookOnce);
  return disposables;
}

async function misnamedIn(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  // Mostly there is no such folder.
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (read) => read,
    () => [],
  );
  const names = new Set(entries.map(([name]) => name));
  const misnamed = new Map<string, string>();
  for (const [name, type] of entries) {
    const nearest = (type & vscode.FileType.File) === 0 ? undefined : nearestSharedName(name, names);
    if (nearest === undefined) continue;
    // Where capitals are no difference to the disk, it is read.
    if (!names.has(nearest) && (await isFile(vscode.Uri.joinPath(folder, nearest)))) continue;
    misnamed.set(vscode.Uri.joinPath(folder, name).toString(), nearest);
  }
  return misnamed;
}

function notRead(nearest: string): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'This file is not read because of its name: rename it to “{0}”, or move its contents there.',
    nearest,
  );
  return diagnosticOf(new FileLines(''), CODE, undefined, 'warning', message);
}

function renaming(file: vscode.Uri, target: vscode.Uri, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Rename it to “{0}”', baseName(target));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.renameFile(file, target, { overwrite: false });
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return action;
}
