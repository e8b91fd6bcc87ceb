import * as vscode from 'vscode';
import { rewriteSteps, type Rewrite } from '../../core/claims/rewrite';
import type { WhenEmpty } from '../../core/claims/sidecarStore';
import { ACTORS_PATH, NEW_REGISTER, readActorsFile } from '../../core/knowledge/actorsFile';
import { NO_KNOWLEDGE, type Knowledge } from '../../core/knowledge/knowledge';
import { rootOf } from '../files/roots';
import type { Log } from '../log';
import { SharedFile } from '../files/sharedFile';
import { inSlices } from '../slices';

/** What the workspaces know of actors: `.bluepencil/actors.yaml`. A broken register keeps what of it can be read. */
export class Registers implements vscode.Disposable {
  private readonly file: SharedFile<Knowledge>;
  readonly onDidChange: vscode.Event<void>;

  constructor(log: Log) {
    this.file = new SharedFile(ACTORS_PATH, log, (text) => {
      if (text === undefined) return NO_KNOWLEDGE;
      const { value, problems } = readActorsFile(text);
      // The names in it may be those of an unpublished story: the log gets the codes alone.
      for (const { code } of problems) log.warn(`${ACTORS_PATH}: ${code}`);
      return value;
    });
    this.onDidChange = this.file.onDidChange;
  }

  /** What is known where a file lies. */
  of(file: vscode.Uri): Promise<Knowledge> {
    return this.file.of(file);
  }

  /**
   * Changes the register of the workspace that a file lies in; `edit` gets its text as it now is (`undefined` for none)
   * and gives the new one, or `undefined` where the register is broken. A `UserError` says why nothing was written.
   * @param whenEmpty what becomes of one in which nobody is named any more
   * @returns what that did to its text; `undefined` if nothing
   */
  async change(
    file: vscode.Uri,
    edit: (text: string | undefined) => string | undefined | Promise<string | undefined>,
    whenEmpty: WhenEmpty = 'stays',
  ): Promise<Rewrite | undefined> {
    const { before, after } = await this.file.change(
      rootOf(file),
      edit,
      vscode.l10n.t('{0} is broken, so nothing was written to it. Open the file and correct it first.', ACTORS_PATH),
      whenEmpty === 'goes' ? NEW_REGISTER : undefined,
    );
    return inSlices(rewriteSteps(before ?? NEW_REGISTER, after, before === undefined));
  }

  dispose(): void {
    this.file.dispose();
  }
}
