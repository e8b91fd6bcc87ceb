import type * as vscode from 'vscode';
import { readFolderSettings, type SettingsProblemCode } from '../../core/workspace/folderSettings';
import type { Articles } from '../articles/articles';
import { settingsOf, type Folders } from '../articles/folders';
import { rootOf } from '../articles/roots';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { settingsProblemInWords } from './wording/settings';

const SLIPS: ReadonlySet<SettingsProblemCode> = new Set(['settings-misspelt-key', 'settings-curly-quotes']);

/** Shows under "Problems" what is wrong with the `.bluepencil/settings.yaml` of the open folders and articles. */
export function registerSettingsProblems(articles: Articles, folders: Folders, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.settings',
    fileFor: (article) => settingsOf(rootOf(article)),
    onDidChange: folders.onDidChange,
    problemsIn: (text) =>
      readFolderSettings(text).problems.map((problem) => ({
        ...problem,
        // Nothing is left out for what only looks like a slip.
        severity: SLIPS.has(problem.code) && problem.facts?.misfit === undefined ? 'warning' : 'error',
        message: settingsProblemInWords(problem),
      })),
  });
}
