import * as vscode from 'vscode';
import { articleName } from '../../core/claims/sidecarName';
import { ACTORS_PATH } from '../../core/knowledge/actorsFile';
import { CODEBOOK_PATH } from '../../core/knowledge/codebookFile';
import { renamed, type IdFile, type Renaming } from '../../core/workspace/renaming';
import { UserError } from '../commands';
import { replaceDifference } from '../files/fileLines';
import { baseName, readText } from '../files/files';
import { pathFrom, rootOf, underRoot } from '../files/roots';
import { filesOfWorkspace } from '../files/searching';

/** A file with ids in it, as it now is. */
export interface FileWithIds {
  readonly uri: vscode.Uri;
  readonly kind: IdFile;
  readonly text: string;
}

const SIDECARS = '**/*.claims.yaml';

/** The names of files with ids, as VS Code matches them. */
export const ID_FILES = [SIDECARS, `**/${CODEBOOK_PATH}`, `**/${ACTORS_PATH}`];

/** More than any desk has. */
const MOST_FILES = 20_000;

/** What kind of file with ids one is, by its name; `undefined` for all others. */
export function idFileOf(uri: vscode.Uri): IdFile | undefined {
  if (articleName(baseName(uri)) !== undefined) return 'sidecar';
  const path = pathFrom(rootOf(uri), uri);
  if (path === CODEBOOK_PATH) return 'codebook';
  return path === ACTORS_PATH ? 'register' : undefined;
}

/** The codebook, the register and all sidecars of the workspace folder that a file lies in. */
export async function filesWithIds(near: vscode.Uri): Promise<readonly FileWithIds[]> {
  const root = rootOf(near);
  const sidecars = await filesOfWorkspace(SIDECARS, (name) => articleName(name) !== undefined, MOST_FILES);
  const uris = [
    underRoot(root, CODEBOOK_PATH),
    underRoot(root, ACTORS_PATH),
    ...sidecars.filter((uri) => rootOf(uri).toString() === root.toString()),
  ];
  const files: FileWithIds[] = [];
  for (const uri of uris) {
    const kind = idFileOf(uri);
    const text = kind && (await readText(uri));
    if (kind && text !== undefined) files.push({ uri, kind, text });
  }
  return files;
}

/** An edit of many files, and how much it changes. */
export interface RenamingEdit {
  readonly edit: vscode.WorkspaceEdit;
  readonly places: number;
  readonly files: readonly vscode.Uri[];
}

/** Gives what has an id another one, in all of some files. A {@link UserError} says which file stands against it: then nothing changes. */
export function renamingEdit(files: readonly FileWithIds[], renaming: Renaming): RenamingEdit {
  const { l10n } = vscode;
  const edit = new vscode.WorkspaceEdit();
  const changed: vscode.Uri[] = [];
  let places = 0;
  for (const { uri, kind, text } of files) {
    const result = renamed(text, kind, renaming);
    if ('refusal' in result) {
      throw new UserError(
        result.refusal === 'broken'
          ? l10n.t('{0} is broken, so nothing was renamed. Open the file and correct it first.', baseName(uri))
          : l10n.t(
              '{0} has entries for “{1}” and “{2}”. Delete one of them there first, and then rename again to make them one.',
              baseName(uri),
              renaming.from,
              renaming.to,
            ),
      );
    }
    if (result.count === 0) continue;
    replaceDifference(edit, uri, text, result.text);
    changed.push(uri);
    places += result.count;
  }
  return { edit, places, files: changed };
}
