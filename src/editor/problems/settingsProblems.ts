import * as vscode from 'vscode';
import { readFolderSettings } from '../../core/workspace/folderSettings';
import type { Articles } from '../articles/articles';
import { rootOf, settingsOf, type Folders } from '../articles/folders';
import { FileLines } from '../sidecar/fileLines';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import { readText } from '../sidecar/files';
import { diagnosticOf } from './diagnostics';
import { yamlProblemInWords } from './wording';

/** Shows under "Problems" what is wrong with the `.bluepencil/settings.yaml` of the open folders and articles. */
export function registerSettingsProblems(articles: Articles, folders: Folders, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.settings'));
  /** The files that have been looked at, each with the number of its latest look. */
  const looks = new Map<string, number>();

  const look = async (file: vscode.Uri) => {
    const key = file.toString();
    const number = (looks.get(key) ?? 0) + 1;
    looks.set(key, number);
    const text = await textOf(file);
    if (looks.get(key) !== number) return;
    if (text === undefined) collection.delete(file);
    else if (text === 'unreadable') collection.set(file, [unreadable()]);
    else collection.set(file, diagnosticsOf(text));
  };
  const lookUnwatched = (file: vscode.Uri) => unawaited(log, 'Checking settings', look(file));
  const lookOnce = (document: vscode.TextDocument) => {
    if (document.isUntitled || articles.standing(document) === 'unavailable') return;
    const file = settingsOf(rootOf(document.uri));
    if (!looks.has(file.toString())) lookUnwatched(file);
  };
  disposables.add(
    articles.onDidChangeStanding(lookOnce),
    folders.onDidChange(() => {
      for (const key of looks.keys()) lookUnwatched(vscode.Uri.parse(key));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && looks.has(document.uri.toString())) lookUnwatched(document.uri);
    }),
  );
  vscode.workspace.textDocuments.forEach(lookOnce);
  return disposables;
}

async function textOf(file: vscode.Uri): Promise<{ readonly text: string } | 'unreadable' | undefined> {
  try {
    const text = await readText(file);
    return text === undefined ? undefined : { text };
  } catch {
    // Why does not matter here: the log has it from the reading of the settings themselves.
    return 'unreadable';
  }
}

function diagnosticsOf({ text }: { readonly text: string }): readonly vscode.Diagnostic[] {
  const lines = new FileLines(text);
  return readFolderSettings(text).problems.map((problem) =>
    diagnosticOf(lines, problem.code, problem.span, 'error', yamlProblemInWords(problem)),
  );
}

function unreadable(): vscode.Diagnostic {
  return diagnosticOf(
    new FileLines(''),
    'settings-no-text',
    undefined,
    'error',
    vscode.l10n.t(
      'This file could not be read as text in UTF-8, so no folder is switched on by it. Save it in that encoding.',
    ),
  );
}
