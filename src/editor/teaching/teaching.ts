import * as vscode from 'vscode';
import { ACTORS_PATH, withKnownActor, withNever } from '../../core/knowledge/actorsFile';
import { taughtId } from '../../core/claims/taughtId';
import type { ActorMark } from '../../core/recognise/mark';
import { ACTOR_TYPES, type ActorType } from '../../core/actorType';
import { inOneLine } from '../../core/text/oneLine';
import { activeArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { rootOf, underRoot } from '../files/roots';
import { registerCommand, registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { prepared } from '../preparing';
import { HalfTypedAbout } from '../asking/halfTyped';
import type { Journals } from '../undo/journals';
import { ask, pickOne } from '../asking/picks';
import { confirmInStatusBar } from '../statusBar';
import { actorType } from '../wording/kinds';
import type { Registers } from '../knowledge/registers';
import type { Sidecars } from '../sidecar/sidecars';

interface Deps {
  readonly articles: Articles;
  readonly registers: Registers;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly log: Log;
}

/**
 * Commands by which an editor teaches the workspace: who a name is, and what is never to be highlighted. Both go to
 * `.bluepencil/actors.yaml`, which can be read and changed by hand, and hold at once in all open articles; both are
 * undone in the article in which they were done.
 */
export function registerTeaching(deps: Deps): vscode.Disposable {
  const { articles, log } = deps;
  const halfTyped = new HalfTypedAbout();
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.addKnownActor, (from) => addKnownActor(deps, halfTyped, from)),
    registerCommand(log, COMMANDS.neverHighlight, (from) => neverHighlight(deps, from)),
    registerCommand(log, COMMANDS.openRegister, () => openRegister(articles)),
  );
  return disposables;
}

async function addKnownActor(
  { articles, registers, sidecars, journals }: Deps,
  names: HalfTypedAbout,
  from: unknown,
): Promise<void> {
  const { l10n } = vscode;
  const ready = await prepared(() => meant(articles, from));
  if (!ready) return;
  const { document, text, mark, fullName } = ready.value;
  const question = {
    title: l10n.t('Who is it? The full name, as articles print it'),
    value: fullName ?? text,
    validate: (value: string) => (value.trim() === '' ? l10n.t('A name is required.') : undefined),
  };
  const halfTyped = names.about(text, ready.typed);
  const name = await ask(question, halfTyped);
  if (name === undefined) return;
  const type = await pickOne<ActorType>({
    title: l10n.t('What is “{0}”?', name),
    placeholder: l10n.t('It will be highlighted as this in all articles in the folder'),
    choices: ACTOR_TYPES.map((each) => ({ label: actorType(each), value: each })),
    active: (each) => each === mark?.type,
  });
  if (type === undefined) {
    halfTyped.leave(question.title, name, question.value);
    return;
  }
  const knowledge = await registers.of(document.uri);
  const entered = (await sidecars.read(document.uri))?.sidecar.actors ?? [];
  const id = taughtId([name, text], entered, new Set(knowledge.actors.map((actor) => actor.id)));
  const aliases = name.trim() === text ? [] : [text];
  const actor = { id, name: name.trim(), type, aliases, roles: [] };
  const rewrite = await registers.change(document.uri, (register) => withKnownActor(register, actor));
  journals.add(document.uri, { name: 'add-known-actor', taught: { actor }, rewrite });
  confirmInStatusBar(l10n.t('“{0}” is now known', name));
}

async function neverHighlight({ articles, registers, journals }: Deps, from: unknown): Promise<void> {
  const { document, text } = await meant(articles, from);
  const rewrite = await registers.change(document.uri, (register) => withNever(register, text));
  // It was there already: there is nothing to take back.
  if (rewrite) journals.add(document.uri, { name: 'never-highlight', taught: { never: text }, rewrite });
  confirmInStatusBar(vscode.l10n.t('“{0}” is no longer highlighted', text));
}

async function openRegister(articles: Articles): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const file = document && articles.session(document) ? document.uri : vscode.workspace.workspaceFolders?.[0]?.uri;
  if (file === undefined) throw new UserError(vscode.l10n.t('Open a folder or an article first.'));
  try {
    await vscode.window.showTextDocument(underRoot(rootOf(file), ACTORS_PATH));
  } catch {
    throw new UserError(
      vscode.l10n.t(
        'There is no register of actors here yet. Place the cursor on a name and choose “Add to Known Actors”.',
      ),
    );
  }
}

interface Meant {
  readonly document: vscode.TextDocument;
  readonly text: string;
  /** The actor that is highlighted there, if it is one. */
  readonly mark: ActorMark | undefined;
  readonly fullName: string | undefined;
}

/** What is selected, else the actor at an offset of the article or under the cursor. */
async function meant(articles: Articles, from: unknown): Promise<Meant> {
  const { editor, analysis } = await activeArticle(articles);
  const { document, selection } = editor;
  if (document.isUntitled) {
    throw new UserError(vscode.l10n.t('Save the article first: what you teach Blue Pencil is kept in its folder.'));
  }
  const offset = typeof from === 'number' ? from : document.offsetAt(selection.active);
  const mark = analysis
    .marksBetween(Math.max(0, offset - 1), offset + 1)
    .find((each): each is ActorMark => each.kind === 'actor' && each.start <= offset && offset <= each.end);
  const selected = typeof from === 'number' ? '' : inOneLine(document.getText(selection)).trim();
  const text = selected === '' ? mark && inOneLine(mark.text) : selected;
  if (text === undefined) {
    throw new UserError(vscode.l10n.t('Place the cursor on a name that is highlighted, or select the words first.'));
  }
  const entity = mark && analysis.entities.find(({ id }) => id === mark.entity);
  return { document, text, mark, fullName: selected === '' ? entity?.name : undefined };
}
