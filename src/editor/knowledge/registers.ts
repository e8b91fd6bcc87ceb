import * as vscode from 'vscode';
import { ACTORS_PATH, readActorsFile } from '../../core/knowledge/actorsFile';
import { NO_KNOWLEDGE, type Knowledge } from '../../core/knowledge/knowledge';
import { rootOf } from '../articles/folders';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import type { Log } from '../log';
import { Pause } from '../pause';
import { readText, replaceText } from '../sidecar/files';

/** How long after a key press in a register it waits for the next, before articles are read anew. */
const TYPING_PAUSE = 400;

/**
 * What the workspaces know of actors: `.bluepencil/actors.yaml` at the root of each, as it stands in its editor, saved or
 * not, else on the disk. A broken register keeps what of it can be read.
 */
export class Registers implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, Promise<Knowledge>>();

  constructor(private readonly log: Log) {
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher(`**/${ACTORS_PATH}`));
    const forget = () => {
      this.known.clear();
      this.changed.fire();
    };
    const pause = this.disposables.add(new Pause(TYPING_PAUSE, forget));
    this.disposables.add(
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.path.endsWith(`/${ACTORS_PATH}`)) pause.await();
      }),
    );
  }

  /** What is known where a file lies. */
  async of(file: vscode.Uri): Promise<Knowledge> {
    if (file.scheme === 'untitled') return NO_KNOWLEDGE;
    const root = rootOf(file);
    const key = root.toString();
    let knowledge = this.known.get(key);
    if (knowledge === undefined) {
      knowledge = this.read(root);
      this.known.set(key, knowledge);
    }
    return await knowledge;
  }

  /**
   * Changes the register of the workspace that a file lies in; `edit` gets its text as it now is (`undefined` for none)
   * and gives the new one, or `undefined` where the register is broken. A {@link UserError} says why nothing was written.
   */
  async change(file: vscode.Uri, edit: (text: string | undefined) => string | undefined): Promise<void> {
    const register = registerOf(rootOf(file));
    const before = await readText(register);
    const after = edit(before);
    if (after === undefined) {
      throw new UserError(
        vscode.l10n.t('{0} is broken, so nothing was written to it. Open and mend the file first.', ACTORS_PATH),
      );
    }
    if (after !== before && (await replaceText(register, before, after)) === 'conflict') {
      throw new UserError(
        vscode.l10n.t('{0} has changed meanwhile. Nothing was written; please try again.', ACTORS_PATH),
      );
    }
    this.known.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private async read(root: vscode.Uri): Promise<Knowledge> {
    try {
      const { value, problems } = readActorsFile((await readText(registerOf(root))) ?? '');
      // The names in it may be those of an unpublished story: the log gets the codes alone.
      for (const { code } of problems) this.log.warn(`${ACTORS_PATH}: ${code}`);
      return value;
    } catch (failure) {
      this.log.warn(`${ACTORS_PATH} could not be read:`, failure);
      return NO_KNOWLEDGE;
    }
  }
}

/** Where the register of a root folder is kept. */
export function registerOf(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, ...ACTORS_PATH.split('/'));
}
