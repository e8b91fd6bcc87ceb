import * as vscode from 'vscode';
import { activeArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { placesAt } from '../claims/places';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { isMarkShown } from '../highlights/shownMarks';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { hoverOn } from '../editors';
import { rangeOf } from '../ranges';
import { isShown } from '../settings';

/** Going from mark to mark by keyboard, and reading about the one under the cursor. */
export function registerNavigation(articles: Articles, claims: OpenClaims, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.nextMark, () => step(articles, 1)),
    registerCommand(log, COMMANDS.previousMark, () => step(articles, -1)),
    registerCommand(log, COMMANDS.nextMention, (from, entity) => nextMention(articles, from, entity)),
    registerCommand(log, COMMANDS.showMarkDetails, () => showDetails(articles, claims)),
  );
  return disposables;
}

/** Goes to the next or previous mark that is shown, round the end, and opens its hover. */
async function step(articles: Articles, direction: 1 | -1): Promise<void> {
  const { editor, marks } = await visibleMarks(articles);
  const offset = editor.document.offsetAt(editor.selection.active);
  const target =
    direction === 1
      ? (marks.find((mark) => mark.start > offset) ?? marks[0])
      : (marks.findLast((mark) => mark.start < offset) ?? marks.at(-1));
  if (target === undefined) throw new UserError(vscode.l10n.t('There are no marks in this article.'));
  await hoverOn(editor, rangeOf(editor.document, target));
}

/**
 * Goes to the next mention of an actor: of the one with the id `entity` behind the offset `from`, else of the one under
 * the cursor. From there it keeps to the actor's own marks, since in another one's that one would be under the cursor.
 */
async function nextMention(articles: Articles, from: unknown, entity: unknown): Promise<void> {
  const { editor, marks, entities } = await visibleMarks(articles);
  const offset = typeof from === 'number' ? from : editor.document.offsetAt(editor.selection.active);
  const actors = marks.filter((mark) => mark.kind === 'actor');
  const here =
    typeof entity === 'string'
      ? { start: offset, entity }
      : actors.find(({ start, end }) => start <= offset && offset <= end);
  if (here === undefined) throw new UserError(vscode.l10n.t('Place the cursor on an actor first.'));
  const mentions =
    typeof entity === 'string'
      ? (entities.find(({ id }) => id === entity)?.mentions ?? [])
      : actors.filter((mark) => mark.entity === here.entity);
  const target = mentions.find(({ start }) => start > here.start) ?? mentions[0];
  if (target) await hoverOn(editor, rangeOf(editor.document, target));
}

async function showDetails(articles: Articles, claims: OpenClaims): Promise<void> {
  const { editor, marks } = await visibleMarks(articles);
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  const places = isShown('claims', document) ? placesAt(claims.of(document).claims, offset) : [];
  if (![...marks, ...places].some(({ start, end }) => start <= offset && offset < end)) {
    const [before] = places;
    if (before === undefined) {
      throw new UserError(
        vscode.l10n.t(
          'There is no mark or claim under the cursor. “Go to Next Mark” and “Go to Next Claim” find the next one.',
        ),
      );
    }
    // Behind its last letter, as when it was selected from the list: nothing would be shown there.
    const start = document.positionAt(before.start);
    editor.selection = new vscode.Selection(selection.isEmpty ? start : selection.active, start);
  }
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}

async function visibleMarks(articles: Articles) {
  const { editor, analysis } = await activeArticle(articles);
  const marks = analysis.marks.filter((mark) => isMarkShown(mark, editor.document));
  return { editor, marks, entities: analysis.entities };
}
