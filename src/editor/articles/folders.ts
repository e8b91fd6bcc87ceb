import * as vscode from 'vscode';
import type { RuleSettings } from '../../core/claims/rules/severities';
import {
  isAnnotated,
  readFolderSettings,
  SETTINGS_PATH,
  withAnnotatedFolder,
  type FolderSettings,
} from '../../core/workspace/folderSettings';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import type { Log } from '../log';
import { folderOf, readText, readUnsaved, replaceText } from '../sidecar/files';

/** Which folders are switched on: what `.bluepencil/settings.yaml` at the root of each workspace folder says. */
export class Folders implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, Promise<FolderSettings>>();

  constructor(private readonly log: Log) {
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher(`**/${SETTINGS_PATH}`));
    const forget = () => {
      this.known.clear();
      this.changed.fire();
    };
    this.disposables.add(
      // What is typed counts before it is saved.
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.path.endsWith(`/${SETTINGS_PATH}`)) forget();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${SETTINGS_PATH}`)) forget();
      }),
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** True if the file lies in a folder that is switched on. */
  async covers(file: vscode.Uri): Promise<boolean> {
    if (file.scheme === 'untitled') return false;
    return isAnnotated(await this.settings(file), pathFrom(rootOf(file), file));
  }

  /** How grave the findings of rules are in the folder that a file lies in. */
  async rules(file: vscode.Uri): Promise<RuleSettings> {
    return file.scheme === 'untitled' ? {} : (await this.settings(file)).rules;
  }

  /** Switches a folder on, for everyone who opens the workspace. */
  async annotate(folder: vscode.Uri): Promise<void> {
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    const file = settingsOf(root);
    const text = await readText(file);
    const edited = withAnnotatedFolder(text, pathFrom(root, folder) || '.');
    if (edited === undefined) {
      throw new UserError(
        vscode.l10n.t('{0} is broken, so the folder was not switched on. Open and mend the file first.', SETTINGS_PATH),
      );
    }
    if (edited !== text && (await replaceText(file, text, edited)) === 'conflict') {
      throw new UserError(
        vscode.l10n.t('{0} has changed meanwhile. Nothing was written; please try again.', SETTINGS_PATH),
      );
    }
    this.known.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private settings(file: vscode.Uri): Promise<FolderSettings> {
    const root = rootOf(file);
    const key = root.toString();
    let settings = this.known.get(key);
    if (settings === undefined) {
      settings = this.read(root);
      this.known.set(key, settings);
    }
    return settings;
  }

  private async read(root: vscode.Uri): Promise<FolderSettings> {
    try {
      const { value, problems } = readFolderSettings((await readUnsaved(settingsOf(root))) ?? '');
      for (const { code, facts } of problems) this.log.warn(`${SETTINGS_PATH}: ${code}`, facts ?? '');
      return value;
    } catch (failure) {
      this.log.warn(`${SETTINGS_PATH} could not be read:`, failure);
      return { annotate: [], rules: {} };
    }
  }
}

/** Where the settings of a file lie: at its workspace folder, else beside it. */
export function rootOf(file: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(file)?.uri ?? folderOf(file);
}

/** Where the settings of a root folder are kept. */
export function settingsOf(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, ...SETTINGS_PATH.split('/'));
}

/** The path of a file from the root that it lies in, with `/`; empty for one that does not lie in it. */
export function pathFrom(root: vscode.Uri, uri: vscode.Uri): string {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : '';
}
