import * as vscode from 'vscode';
import {
  afterRedo,
  afterUndo,
  EMPTY_JOURNAL,
  redoing,
  undoing,
  withAct,
  type Act,
  type Journal,
  type TeachingAct,
} from '../../core/claims/journal';
import { doneAgainSteps, takenBackSteps, type Rewrite } from '../../core/claims/rewrite';
import type { Sidecar } from '../../core/claims/sidecar';
import type { SidecarEdit, WhenEmpty } from '../../core/claims/sidecarStore';
import {
  NEW_REGISTER,
  withKnownActor,
  withNever,
  withoutKnownActor,
  withoutNever,
} from '../../core/knowledge/actorsFile';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Registers } from '../knowledge/registers';
import type { Log } from '../log';
import { openDocument } from '../sidecar/files';
import { withMovedKeys } from '../sidecar/movedKeys';
import type { Sidecars } from '../sidecar/sidecars';
import { inSlices } from '../slices';

type AnyAct = Act | TeachingAct;

/**
 * The annotation acts of this window, by article. VS Code's own undo belongs to the text, which tagging does not touch:
 * so annotation acts have commands and keys of their own.
 */
export class Journals {
  private readonly journals = new Map<string, Journal>();
  /** Of the acts that were one on several articles, all of them. */
  private readonly joint = new WeakMap<AnyAct, ReadonlySet<AnyAct>>();
  private last: Promise<void> = Promise.resolve();

  /** Does something when all that was begun before is done: whoever presses a key twice goes back two steps, not one twice. */
  inTurn(step: () => Promise<void>): Promise<void> {
    const turn = this.last.then(step);
    // Whoever called is told of a failure; the next one begins all the same.
    this.last = turn.catch(() => undefined);
    return turn;
  }

  of(article: vscode.Uri): Journal {
    return this.journals.get(article.toString()) ?? EMPTY_JOURNAL;
  }

  add(article: vscode.Uri, act: AnyAct): void {
    this.set(article, withAct(this.of(article), act));
  }

  /** Adds what was one act on several articles: one undo in any of them takes all of it back. */
  addJoint(acts: readonly (readonly [article: vscode.Uri, act: Act])[]): void {
    const all = new Set(acts.map(([, act]) => act));
    for (const [article, act] of acts) {
      this.joint.set(act, all);
      this.add(article, act);
    }
  }

  /** The articles with an act that is the last of their list, or belongs to one act with it and is so. */
  with(act: AnyAct, list: 'done' | 'undone'): readonly (readonly [article: vscode.Uri, act: AnyAct])[] {
    const all = this.joint.get(act) ?? new Set([act]);
    return [...this.journals].flatMap(([key, journal]) => {
      const last = journal[list].at(-1);
      return last !== undefined && all.has(last) ? [[vscode.Uri.parse(key), last] as const] : [];
    });
  }

  set(article: vscode.Uri, journal: Journal): void {
    this.journals.set(article.toString(), journal);
  }

  /** A file or folder has another name now: what was done to the articles in it can still be undone. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    withMovedKeys(this.journals, from.toString(), to.toString());
  }
}

/** What an act is taken back with, and done again. */
export interface UndoDesk {
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly registers: Registers;
  readonly journals: Journals;
}

interface Desk extends UndoDesk {
  readonly current: CurrentArticle;
  readonly log: Log;
}

/** Undo and redo of annotation acts in the article that is worked on. */
export function registerJournal(desk: Desk): vscode.Disposable {
  const { current, journals, log } = desk;
  const disposables = new Disposables();
  const undo = async () => {
    const article = await current.require();
    const act = journals.of(article.uri).done.at(-1);
    if (!act) throw new UserError(vscode.l10n.t('There is no annotation to undo in this article.'));
    await undoAct(desk, act);
  };
  const redo = async () => {
    const article = await current.require();
    const act = journals.of(article.uri).undone.at(-1);
    if (!act) throw new UserError(vscode.l10n.t('There is no annotation to redo in this article.'));
    for (const [uri, part] of journals.with(act, 'undone')) {
      if ('taught' in part) await teachAgain(desk, uri, part);
      else await desk.sidecars.change(uri, (sidecar) => redone(part, sidecar));
      journals.set(uri, afterRedo(journals.of(uri)));
      await reload(desk, uri);
    }
    tell(act, false);
  };
  disposables.add(
    registerCommand(log, COMMANDS.undoAnnotation, () => journals.inTurn(undo)),
    registerCommand(log, COMMANDS.redoAnnotation, () => journals.inTurn(redo)),
  );
  return disposables;
}

/** Takes an act back in all articles in which nothing was done since. */
export async function undoAct(desk: UndoDesk, act: AnyAct): Promise<void> {
  const { sidecars, journals } = desk;
  const parts = journals.with(act, 'done');
  if (parts.length === 0) {
    throw new UserError(
      vscode.l10n.t('Something else was done since. Go back step by step with “Undo Annotation” in the article.'),
    );
  }
  for (const [uri, part] of parts) {
    if ('taught' in part) await unteach(desk, uri, part);
    else await sidecars.change(uri, (sidecar) => undone(part, sidecar), whenEmptied(part.rewrite));
    journals.set(uri, afterUndo(journals.of(uri)));
    await reload(desk, uri);
  }
  tell(act, true);
}

async function reload({ claims }: UndoDesk, article: vscode.Uri): Promise<void> {
  const document = openDocument(article);
  if (document) await claims.load(document);
}

/** To the byte while the file is as the act left it; else what the act did, in the file as others have made it since. */
async function undone(act: Act, sidecar: Sidecar): Promise<SidecarEdit> {
  const text = act.rewrite && (await inSlices(takenBackSteps(act.rewrite, sidecar.source)));
  return text === undefined ? undoing(act, sidecar) : { text };
}

/** A file goes with the act that has made it, if nothing else is in it by now. */
function whenEmptied(rewrite: Rewrite | undefined): WhenEmpty {
  return rewrite?.isOfNewFile ? 'goes' : 'stays';
}

async function redone(act: Act, sidecar: Sidecar): Promise<SidecarEdit> {
  const text = act.rewrite && (await inSlices(doneAgainSteps(act.rewrite, sidecar.source)));
  return text === undefined ? redoing(act, sidecar) : { text };
}

async function unteach({ registers }: UndoDesk, article: vscode.Uri, { taught, rewrite }: TeachingAct): Promise<void> {
  const without = async (text: string | undefined) => {
    if (text === undefined) throw new UserError(vscode.l10n.t('The register of actors is not there any more.'));
    const before = rewrite && (await inSlices(takenBackSteps(rewrite, text)));
    return before ?? ('actor' in taught ? withoutKnownActor(text, taught.actor) : withoutNever(text, taught.never));
  };
  await registers.change(article, without, whenEmptied(rewrite));
}

async function teachAgain(
  { registers }: UndoDesk,
  article: vscode.Uri,
  { taught, rewrite }: TeachingAct,
): Promise<void> {
  await registers.change(article, async (text) => {
    const after = rewrite && (await inSlices(doneAgainSteps(rewrite, text ?? NEW_REGISTER)));
    return after ?? ('actor' in taught ? withKnownActor(text, taught.actor) : withNever(text, taught.never));
  });
}

/** A word in the status bar: what was undone may be out of view. */
function tell({ name }: Act | TeachingAct, isUndone: boolean): void {
  const { l10n } = vscode;
  const what = {
    tag: l10n.t('tagging a claim'),
    edit: l10n.t('editing a claim'),
    delete: l10n.t('deleting a claim'),
    'decide-role': l10n.t('telling page chrome from article text'),
    attach: l10n.t('attaching a claim'),
    'set-aside': l10n.t('setting a claim aside'),
    accept: l10n.t('accepting changed words'),
    'take-up': l10n.t('taking a claim up again'),
    'set-date': l10n.t('setting the article’s date'),
    'add-known-actor': l10n.t('adding to the known actors'),
    'never-highlight': l10n.t('never highlighting a name'),
    import: l10n.t('importing annotations'),
  }[name];
  void vscode.window.setStatusBarMessage(
    isUndone ? l10n.t('Undone: {0}', what) : l10n.t('Done again: {0}', what),
    3000,
  );
}
