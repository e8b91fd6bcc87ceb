import * as vscode from 'vscode';
import { rootOf, underRoot } from './roots';
import { UserError } from '../commands';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import { Pause } from '../pause';
import { whenBack } from '../whenBack';
import { readText, removeText, replaceText } from './files';

/** How long after a key press in such a file it waits for the next, before all that rests on it is made anew. */
const TYPING_PAUSE = 400;

/** What a file says, and the text that says so; `undefined` where there is none that can be read. */
interface Read<T> {
  readonly text: string | undefined;
  readonly value: T;
}

/**
 * A file that the articles of a workspace folder share, such as `.bluepencil/actors.yaml`: read once for each root, as
 * it stands in its editor while it has unsaved changes, else as on the disk. What cannot be read counts as not there.
 */
export class SharedFile<T> implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  /** Fires when one of them may say something else. */
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, Promise<Read<T>>>();
  /** What was read last for each root: the same text says the same, and nothing that rests on it is made anew. */
  private readonly last = new Map<string, Read<T>>();

  /** @param path from the root, in a folder, with `/` @param parse is given `undefined` where there is no such file */
  constructor(
    private readonly path: string,
    private readonly log: Log,
    private readonly parse: (text: string | undefined) => T,
  ) {
    // Of a folder that goes, nothing is told of what was in it; nor always of what is there when a folder comes.
    const folder = path.slice(0, path.lastIndexOf('/'));
    const watcher = this.disposables.add(vscode.workspace.createFileSystemWatcher(`{**/${folder},**/${path}}`));
    const forget = () => this.forget();
    const pause = this.disposables.add(new Pause(TYPING_PAUSE, forget));
    this.disposables.add(
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.path.endsWith(`/${path}`)) pause.await();
      }),
      // What was typed may be given up.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${path}`)) forget();
      }),
      whenBack(({ uri }) => this.lookAgain(uri)),
    );
  }

  /** What it says where a file lies. */
  async of(file: vscode.Uri): Promise<T> {
    if (file.scheme === 'untitled') return this.parse(undefined);
    const root = rootOf(file);
    const key = root.toString();
    let known = this.known.get(key);
    if (known === undefined) this.known.set(key, (known = this.read(root)));
    return (await known).value;
  }

  /**
   * Changes the one below a root. `edit` gets its text as it now is (`undefined` for none) and gives the new one, or
   * `undefined` where it is broken; then `brokenWords` are told. A {@link UserError} says why nothing was written.
   * @param empty what a file says that is taken away; without it every file stays
   * @returns its text before and after
   */
  async change(
    root: vscode.Uri,
    edit: (text: string | undefined) => string | undefined | Promise<string | undefined>,
    brokenWords: string,
    empty?: string,
  ): Promise<{ readonly before: string | undefined; readonly after: string }> {
    const uri = underRoot(root, this.path);
    const before = await readText(uri);
    const after = await edit(before);
    if (after === undefined) throw new UserError(brokenWords);
    const put =
      before !== undefined && after === empty
        ? () => removeText(uri, before, after)
        : () => replaceText(uri, before, after);
    if (after !== before && (await put()) === 'conflict') {
      throw new UserError(
        vscode.l10n.t('{0} has changed in the meantime. Nothing was written; please try again.', this.path),
      );
    }
    this.forget();
    return { before, after };
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private forget(): void {
    this.known.clear();
    this.changed.fire();
  }

  private async read(root: vscode.Uri): Promise<Read<T>> {
    let text: string | undefined;
    try {
      text = await readText(underRoot(root, this.path));
    } catch (failure) {
      this.log.warn(`${this.path} could not be read:`, failure);
    }
    const key = root.toString();
    const last = this.last.get(key);
    const read = last !== undefined && last.text === text ? last : { text, value: this.parse(text) };
    this.last.set(key, read);
    return read;
  }

  private lookAgain(file: vscode.Uri): void {
    if (file.scheme === 'untitled') return;
    const root = rootOf(file);
    const known = this.known.get(root.toString());
    if (known !== undefined) unawaited(this.log, `Looking at ${this.path}`, this.compare(root, known));
  }

  /** Reads it once more, and tells if it says something else now. */
  private async compare(root: vscode.Uri, known: Promise<Read<T>>): Promise<void> {
    const { text } = await known;
    const now = await readText(underRoot(root, this.path)).catch(() => undefined);
    if (now !== text && this.known.get(root.toString()) === known) this.forget();
  }
}
