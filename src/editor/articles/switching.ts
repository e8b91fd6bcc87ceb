import * as vscode from 'vscode';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS, CONTEXTS } from '../ids';
import type { Log } from '../log';
import { baseName, folderOf } from '../files/files';
import type { Articles } from './articles';

/** The commands that switch files and folders on and off, and the context keys that say how things stand. */
export function registerSwitching(articles: Articles, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.annotateFile, async () => {
      const document = activeText(articles);
      await articles.annotate(document, true);
      if (document.uri.scheme !== 'untitled') offerFolder(folderOf(document.uri));
    }),
    registerCommand(log, COMMANDS.stopAnnotatingFile, () => articles.annotate(activeText(articles), false)),
    registerCommand(log, COMMANDS.annotateFolder, (folder) =>
      articles.annotateFolder(folder instanceof vscode.Uri ? folder : folderOf(savedText(articles).uri)),
    ),
    followContext(articles),
  );
  return disposables;
}

/** Said without being waited for: whoever only wants this one file goes on with it. */
function offerFolder(folder: vscode.Uri): void {
  const { l10n } = vscode;
  const always = l10n.t('Always in This Folder');
  const message = l10n.t(
    'This file is now annotated. Annotate every text and Markdown file in “{0}”?',
    baseName(folder),
  );
  void vscode.window.showInformationMessage(message, always).then((choice) => {
    if (choice === always) return vscode.commands.executeCommand(COMMANDS.annotateFolder, folder);
    return undefined;
  });
}

function activeText(articles: Articles): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || articles.standing(document) === 'unavailable') {
    throw new UserError(vscode.l10n.t('Open a text or Markdown file first.'));
  }
  return document;
}

function savedText(articles: Articles): vscode.TextDocument {
  const document = activeText(articles);
  if (document.uri.scheme === 'untitled')
    throw new UserError(vscode.l10n.t('Save the file first: it is not in a folder yet.'));
  return document;
}

function followContext(articles: Articles): vscode.Disposable {
  const disposables = new Disposables();
  const set = (key: string, value: boolean) => void vscode.commands.executeCommand('setContext', key, value);
  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const standing = document ? articles.standing(document) : 'unavailable';
    set(CONTEXTS.isArticle, standing === 'annotated');
    set(CONTEXTS.canAnnotate, standing === 'available');
  };
  disposables.add(
    articles.onDidChangeStanding(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    new vscode.Disposable(() => {
      set(CONTEXTS.isArticle, false);
      set(CONTEXTS.canAnnotate, false);
    }),
  );
  refresh();
  return disposables;
}
