import * as vscode from 'vscode';
import type { Codebook } from '../../core/knowledge/codebook';
import { CODEBOOK_PATH, readCodebook } from '../../core/knowledge/codebookFile';
import { rootOf } from '../articles/folders';
import { Disposables } from '../disposables';
import type { Log } from '../log';
import { Pause } from '../pause';
import { readText } from '../sidecar/files';

/** How long after a key press in a codebook it waits for the next, before claims are held against it anew. */
const TYPING_PAUSE = 400;

/**
 * The tags that the workspaces have agreed on: `.bluepencil/codebook.yaml` at the root of each, as it stands in its
 * editor, saved or not, else on the disk.
 */
export class Codebooks implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, Promise<Codebook | undefined>>();

  constructor(private readonly log: Log) {
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher(`**/${CODEBOOK_PATH}`));
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
        if (contentChanges.length > 0 && document.uri.path.endsWith(`/${CODEBOOK_PATH}`)) pause.await();
      }),
    );
  }

  /** The codebook where a file lies; `undefined` where there is none, or none that can be read. */
  async of(file: vscode.Uri): Promise<Codebook | undefined> {
    if (file.scheme === 'untitled') return undefined;
    const root = rootOf(file);
    const key = root.toString();
    let codebook = this.known.get(key);
    if (codebook === undefined) {
      codebook = this.read(root);
      this.known.set(key, codebook);
    }
    return await codebook;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private async read(root: vscode.Uri): Promise<Codebook | undefined> {
    try {
      const text = await readText(codebookOf(root));
      return text === undefined ? undefined : readCodebook(text).value;
    } catch (failure) {
      this.log.warn(`${CODEBOOK_PATH} could not be read:`, failure);
      return undefined;
    }
  }
}

/** Where the codebook of a root folder is kept. */
export function codebookOf(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, ...CODEBOOK_PATH.split('/'));
}
