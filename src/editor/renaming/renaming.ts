import * as vscode from 'vscode';
import { isIdOf, idPlaces, type IdKind, type IdPlace } from '../../core/workspace/renaming';
import { ask, pickOne } from '../asking/picks';
import { registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { baseName, openDocument } from '../files/files';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { idChoices } from './choices';
import { filesWithIds, ID_FILES, idFileOf, renamingEdit, type FileWithIds, type RenamingEdit } from './everywhere';

/**
 * Tags and actors get another id in all files of a folder at once: by a command, and by VS Code's own renaming (F2) where
 * an id stands in a sidecar, the codebook or the register. VS Code's undo takes it back in all of them.
 */
export function registerRenaming(log: Log): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.renameEverywhere, renameEverywhere),
    vscode.languages.registerRenameProvider(
      ID_FILES.map((pattern) => ({ pattern })),
      {
        prepareRename: (document, position) => {
          const { id, range } = placeAt(document, position);
          return { range, placeholder: id };
        },
        provideRenameEdits: async (document, position, to) => {
          const { kind, id } = placeAt(document, position);
          requireIdOf(kind, to);
          return renamingEdit(await filesWithIds(document.uri), { kind, from: id, to }).edit;
        },
      },
    ),
  );
  return disposables;
}

function placeAt(document: vscode.TextDocument, position: vscode.Position): IdPlace & { readonly range: vscode.Range } {
  const file = idFileOf(document.uri);
  const offset = document.offsetAt(position);
  const places = file === undefined ? [] : idPlaces(document.getText(), file);
  const place = places.find(({ span }) => span.start <= offset && offset <= span.end);
  if (place === undefined) {
    throw new UserError(vscode.l10n.t('Place the cursor in a tag, or in the id of an actor, to rename it everywhere.'));
  }
  const { start, end } = place.span;
  return { ...place, range: new vscode.Range(document.positionAt(start), document.positionAt(end)) };
}

async function renameEverywhere(): Promise<void> {
  const { l10n } = vscode;
  const near = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const files = near === undefined ? [] : await filesWithIds(near);
  const choices = idChoices(files);
  if (choices.length === 0)
    throw new UserError(l10n.t('There is no tag and no actor in the claims of this folder yet.'));
  const chosen = await pickOne({
    title: l10n.t('Which tag or actor gets another id?'),
    placeholder: l10n.t('Type to find it'),
    choices,
  });
  if (chosen === undefined) return;
  const { kind, id: from } = chosen;
  const to = await ask({
    title: kind === 'tag' ? l10n.t('New name of the tag “{0}”', from) : l10n.t('New id of the actor “{0}”', from),
    value: from,
    prompt: l10n.t('If it is there already, the two become one'),
    validate: (text) => (text === from ? undefined : idFault(kind, text.trim())),
  });
  if (to === undefined || to.trim() === from) return;
  const renaming = renamingEdit(files, { kind, from, to: to.trim() });
  await apply(renaming, files);
  const { places, files: changed } = renaming;
  const where =
    changed.length === 1
      ? l10n.t('in {0}', baseName(changed[0]!))
      : l10n.t('{0} places in {1} files', places, changed.length);
  void vscode.window.showInformationMessage(l10n.t('“{0}” is now “{1}”: {2}.', from, to.trim(), where));
}

/** Files that had no unsaved changes have none afterwards. */
async function apply({ edit, files }: RenamingEdit, all: readonly FileWithIds[]): Promise<void> {
  const unsaved = new Set(all.flatMap(({ uri }) => (openDocument(uri)?.isDirty ? uri.toString() : [])));
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    throw new UserError(vscode.l10n.t('A file has changed in the meantime. Nothing was renamed; please try again.'));
  }
  for (const uri of files) {
    const document = openDocument(uri);
    if (document?.isDirty && !unsaved.has(uri.toString())) await document.save();
  }
}

function requireIdOf(kind: IdKind, text: string): void {
  const fault = idFault(kind, text);
  if (fault !== undefined) throw new UserError(fault);
}

/** What is wrong with a new id; `undefined` if nothing. */
function idFault(kind: IdKind, text: string): string | undefined {
  const { l10n } = vscode;
  if (isIdOf(kind, text)) return undefined;
  return kind === 'tag'
    ? l10n.t('A tag has at most 100 characters, no comma, and no space at its ends.')
    : l10n.t('An actor’s id has lowercase letters, digits and hyphens only, such as “mara-lind”.');
}
