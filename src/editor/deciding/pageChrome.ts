import * as vscode from 'vscode';
import type { DecidedRole } from '../../core/claims/claim';
import { lineKey } from '../../core/text/roleChoices';
import { activeArticle } from '../articles/activeArticle';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { keepDecisions, type DecidingDeps } from './deciding';

/**
 * Lets the editor say of the paragraphs under the cursor or selection that they are page chrome or article text. Kept in
 * the sidecar by the paragraphs' words, so it holds wherever they move.
 */
export function registerPageChrome(deps: DecidingDeps, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.treatAsArticle, (from) => decide(deps, 'article', from)),
    registerCommand(log, COMMANDS.treatAsChrome, (from) => decide(deps, 'chrome', from)),
  );
  return disposables;
}

async function decide(deps: DecidingDeps, is: DecidedRole, from: unknown): Promise<void> {
  const { editor, analysis } = await activeArticle(deps.articles);
  const { document, selection } = editor;
  const span =
    typeof from === 'number'
      ? { start: from, end: from + 1 }
      : {
          start: document.offsetAt(document.lineAt(selection.start.line).range.start),
          end: document.offsetAt(document.lineAt(selection.end.line).range.end),
        };
  const words = new Set(analysis.paragraphsBetween(span.start, span.end).map(({ text }) => lineKey(text)));
  if (words.size === 0) throw new UserError(vscode.l10n.t('Place the cursor in a line of the article first.'));
  await keepDecisions(
    deps,
    document,
    'decide-role',
    Array.from(words, (exact) => ({ kind: 'chrome', exact, is })),
  );
}
