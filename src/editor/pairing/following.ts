import * as vscode from 'vscode';
import { readSidecarSteps } from '../../core/claims/sidecar';
import { editSidecarSteps } from '../../core/claims/sidecarEdit';
import { articleName } from '../../core/claims/sidecarName';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import { inSlices } from '../slices';
import type { Journals } from '../undo/journals';
import type { KeptDrafts } from '../tagging/keptDrafts';
import { tellOfAnother, type Companions } from './companions';
import { replaceDifference } from '../files/fileLines';
import { baseName, isFile, openDocument } from '../files/files';
import type { Renames } from '../files/renames';
import { sidecarOf, type Sidecars } from '../sidecar/sidecars';

type Renaming = vscode.FileRenameEvent['files'][number];

interface Deps {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly drafts: KeptDrafts;
  readonly renames: Renames;
  readonly companions: Companions;
  readonly log: Log;
}

/**
 * Takes sidecars along when their articles are renamed or moved within VS Code: as a part of the same act, so that one
 * undo brings both back. A sidecar that already stands at the new place is never written over. What was not saved yet
 * (drafts, steps to undo) goes along as well, also from an untitled article to the file that it is saved as.
 */
export function registerFollowing(deps: Deps): vscode.Disposable {
  const { articles, sidecars, journals, drafts, renames, companions, log } = deps;
  /** What is kept in this window by the article's address. */
  const takeAlong = (from: vscode.Uri, to: vscode.Uri) => {
    renames.note(from, to);
    journals.move(from, to);
    drafts.move(from.toString(), to.toString());
  };
  const disposables = new Disposables();
  disposables.add(
    articles.onDidSaveAs(({ from, to }) => takeAlong(from, to)),
    vscode.workspace.onWillRenameFiles((event) => {
      companions.begin(event.files);
      event.waitUntil(
        editFor(event.files).catch((failure: unknown) => {
          log.error('The sidecar could not be taken along:', failure);
          return new vscode.WorkspaceEdit();
        }),
      );
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        takeAlong(oldUri, newUri);
        unawaited(log, 'Bringing a sidecar along', companions.note(oldUri, newUri));
        unawaited(
          log,
          'Taking along what was kept',
          sidecars.move(oldUri, newUri).then(() => sidecars.announce(newUri)),
        );
        // Of the sidecar's own renaming we hear in each direction, whether it is done, undone or done again.
        const [before, after] = [articleName(baseName(oldUri)), articleName(baseName(newUri))];
        if (before === undefined || after === undefined || before === after) continue;
        const article = vscode.Uri.joinPath(newUri, '..', after);
        unawaited(log, 'Putting the article’s name right', sidecars.rename(article, before));
      }
    }),
  );
  return disposables;
}

async function editFor(files: readonly Renaming[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const alongside = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    // A sidecar that is renamed by itself goes where its editor says; what is in a folder goes with it.
    if (articleName(baseName(oldUri)) !== undefined || !(await isFile(oldUri))) continue;
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if (alongside.has(from.toString()) || !(await isFile(from))) continue;
    if (await isFile(to)) {
      tellOfAnother(from, to);
      continue;
    }
    await putNameRight(edit, from, baseName(oldUri), baseName(newUri));
    edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

/**
 * Adds to the renaming of a sidecar that is open that of the article's name in it, where that is still the old one: the
 * file on the disk is changed after the renaming, but an open one then would be an act of its own to undo. Not where it
 * has unsaved changes, which would be saved along.
 */
async function putNameRight(edit: vscode.WorkspaceEdit, sidecar: vscode.Uri, old: string, file: string): Promise<void> {
  const open = openDocument(sidecar);
  if (!open || open.isDirty || old === file) return;
  const text = open.getText();
  const { value } = await inSlices(readSidecarSteps(text));
  if (!value.isWritable || value.article.file !== old) return;
  const edited = await inSlices(editSidecarSteps(text, file, [{ kind: 'set-article', values: { file } }]));
  if ('text' in edited && !open.isDirty && open.getText() === text) {
    replaceDifference(edit, sidecar, text, edited.text);
  }
}
