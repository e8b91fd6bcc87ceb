import type * as vscode from 'vscode';
import { readFolderSettings, SETTINGS_PATH } from '../../core/workspace/folderSettings';
import { sharedSeverity } from '../../core/workspace/sharedProblems';
import type { Articles } from '../articles/articles';
import type { Folders } from '../articles/folders';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { settingsProblemInWords } from '../wording/problems/settings';

/** Shows under "Problems" what is wrong with the `.bluepencil/settings.yaml` of the open folders and articles. */
export function registerSettingsProblems(articles: Articles, folders: Folders, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.settings',
    path: SETTINGS_PATH,
    onDidChange: folders.onDidChange,
    problemsIn: (text) =>
      readFolderSettings(text).problems.map((problem) => ({
        ...problem,
        severity: sharedSeverity(problem),
        message: settingsProblemInWords(problem),
      })),
  });
}
