import * as vscode from 'vscode';
import type { RuleSettings } from '../../core/claims/rules/severities';
import {
  isAnnotated,
  readFolderSettings,
  SETTINGS_PATH,
  withAnnotatedFolder,
  type FolderSettings,
} from '../../core/workspace/folderSettings';
import type { Log } from '../log';
import { SharedFile } from '../files/sharedFile';
import { pathFrom, rootOf } from '../files/roots';

/** What `.bluepencil/settings.yaml` at the root of each workspace folder says: which folders are switched on, how grave rules are. */
export class Folders implements vscode.Disposable {
  private readonly file: SharedFile<FolderSettings>;
  readonly onDidChange: vscode.Event<void>;

  constructor(log: Log) {
    this.file = new SharedFile(SETTINGS_PATH, log, (text) => {
      const { value, problems } = readFolderSettings(text ?? '');
      for (const { code, facts } of problems) log.warn(`${SETTINGS_PATH}: ${code}`, facts ?? '');
      return value;
    });
    this.onDidChange = this.file.onDidChange;
  }

  /** True if the file lies in a folder that is switched on. */
  async covers(file: vscode.Uri): Promise<boolean> {
    if (file.scheme === 'untitled') return false;
    return isAnnotated(await this.file.of(file), pathFrom(rootOf(file), file));
  }

  /** How grave the findings of rules are in the folder that a file lies in. */
  async rules(file: vscode.Uri): Promise<RuleSettings> {
    return (await this.file.of(file)).rules;
  }

  /** Switches a folder on, for everyone who opens the workspace. */
  annotate(folder: vscode.Uri): Promise<unknown> {
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    return this.file.change(
      root,
      (text) => withAnnotatedFolder(text, pathFrom(root, folder) || '.'),
      vscode.l10n.t(
        '{0} is broken, so the folder was not switched on. Open the file and correct it first.',
        SETTINGS_PATH,
      ),
    );
  }

  dispose(): void {
    this.file.dispose();
  }
}
