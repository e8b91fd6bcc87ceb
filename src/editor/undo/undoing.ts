import * as vscode from 'vscode';
import { afterRedo, afterUndo, redoing, undoing, type Act, type TeachingAct } from '../../core/claims/journal';
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
import { openDocument } from '../files/files';
import type { Sidecars } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import type { AnyAct, Journals, Part } from './journals';
import { tell, tellOfRest, type Left } from './tellingOfUndo';

/** What an act is taken back with, and done again. */
export interface UndoDeps {
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly registers: Registers;
  readonly journals: Journals;
  readonly log: Log;
}

/** Undo and redo of annotation acts in the article that is worked on. */
export function registerUndoing(deps: UndoDeps & { readonly current: CurrentArticle }): vscode.Disposable {
  const { current, journals, log } = deps;
  const disposables = new Disposables();
  const undo = async () => {
    const article = await current.require();
    const act = journals.of(article.uri).done.at(-1);
    if (!act) throw new UserError(vscode.l10n.t('There is no annotation to undo in this article.'));
    await undoAct(deps, act);
  };
  const redo = async () => {
    const article = await current.require();
    const act = journals.of(article.uri).undone.at(-1);
    if (!act) throw new UserError(vscode.l10n.t('There is no annotation to redo in this article.'));
    await redoAct(deps, act);
  };
  disposables.add(
    registerCommand(log, COMMANDS.undoAnnotation, () => journals.inTurn(undo)),
    registerCommand(log, COMMANDS.redoAnnotation, () => journals.inTurn(redo)),
  );
  return disposables;
}

/** Takes an act back in all articles in which nothing was done since, and says where that was not so. */
export async function undoAct(deps: UndoDeps, act: AnyAct): Promise<void> {
  const { sidecars, journals } = deps;
  const parts = journals.last(act, 'done');
  if (parts.length === 0) {
    throw new UserError(
      vscode.l10n.t('Something else was done since. Go back step by step with “Undo Annotation” in the article.'),
    );
  }
  const buried = journals.buried(act).map(([article]): Left => ({ article, why: 'later-act' }));
  const failed = await inEach(deps, parts, async ([uri, part]) => {
    if ('taught' in part) await unteach(deps, uri, part);
    else await sidecars.change(uri, (sidecar) => undone(part, sidecar), whenEmptied(part.rewrite));
    journals.set(uri, afterUndo(journals.of(uri)));
  });
  tell(act.name, 'undone');
  tellOfRest('undone', parts.length - failed.length, [...buried, ...failed]);
}

async function redoAct(deps: UndoDeps, act: AnyAct): Promise<void> {
  const { sidecars, journals } = deps;
  const parts = journals.last(act, 'undone');
  const failed = await inEach(deps, parts, async ([uri, part]) => {
    if ('taught' in part) await teachAgain(deps, uri, part);
    else await sidecars.change(uri, (sidecar) => redone(part, sidecar));
    journals.set(uri, afterRedo(journals.of(uri)));
  });
  tell(act.name, 'done again');
  tellOfRest('done again', parts.length - failed.length, failed);
}

/** Takes a step in each article, and shows it there. What fails in all of them rejects; else it is told where it did. */
async function inEach(
  { claims, log }: UndoDeps,
  parts: readonly Part[],
  step: (part: Part) => Promise<void>,
): Promise<readonly Left[]> {
  const failures: { readonly article: vscode.Uri; readonly failure: unknown }[] = [];
  for (const part of parts) {
    const [article] = part;
    try {
      await step(part);
    } catch (failure) {
      failures.push({ article, failure });
      continue;
    }
    const document = openDocument(article);
    if (document) await claims.load(document);
  }
  if (failures.length === parts.length) throw failures[0]?.failure;
  return failures.map(({ article, failure }) => {
    if (failure instanceof UserError) return { article, why: failure.message };
    log.error('An act could not be undone or done again:', failure);
    return { article, why: vscode.l10n.t('Blue Pencil could not do this (see “Show Log”).') };
  });
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

async function unteach({ registers }: UndoDeps, article: vscode.Uri, { taught, rewrite }: TeachingAct): Promise<void> {
  const without = async (text: string | undefined) => {
    if (text === undefined) throw new UserError(vscode.l10n.t('The register of actors no longer exists.'));
    const before = rewrite && (await inSlices(takenBackSteps(rewrite, text)));
    return before ?? ('actor' in taught ? withoutKnownActor(text, taught.actor) : withoutNever(text, taught.never));
  };
  await registers.change(article, without, whenEmptied(rewrite));
}

async function teachAgain(
  { registers }: UndoDeps,
  article: vscode.Uri,
  { taught, rewrite }: TeachingAct,
): Promise<void> {
  await registers.change(article, async (text) => {
    const after = rewrite && (await inSlices(doneAgainSteps(rewrite, text ?? NEW_REGISTER)));
    return after ?? ('actor' in taught ? withKnownActor(text, taught.actor) : withNever(text, taught.never));
  });
}
