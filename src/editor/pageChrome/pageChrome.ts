import * as vscode from 'vscode';
import { decidedRoles, type DecidedRole } from '../../core/claims/claim';
import type { RoleStep } from '../../core/claims/journal';
import { lineKey } from '../../core/text/roleChoices';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';

interface Deps {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly log: Log;
}

/**
 * Lets the editor say of the paragraphs under the cursor or selection that they are page chrome or article text. Kept in
 * the sidecar by the paragraphs' words, so it holds wherever they move; undone like any annotation.
 */
export function registerPageChrome(deps: Deps): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(deps.log, COMMANDS.treatAsArticle, (from) => decide(deps, 'article', from)),
    registerCommand(deps.log, COMMANDS.treatAsChrome, (from) => decide(deps, 'chrome', from)),
  );
  return disposables;
}

async function decide({ articles, claims, sidecars, journals }: Deps, is: DecidedRole, from: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await articles.analysed(editor.document));
  if (!editor || !analysis) throw new UserError(vscode.l10n.t('Open an annotated article first.'));
  const { document, selection } = editor;
  const span =
    typeof from === 'number'
      ? { start: from, end: from + 1 }
      : {
          start: document.offsetAt(document.lineAt(selection.start.line).range.start),
          end: document.offsetAt(document.lineAt(selection.end.line).range.end),
        };
  const words = [...new Set(analysis.paragraphsBetween(span.start, span.end).map(({ text }) => lineKey(text)))];
  if (words.length === 0) throw new UserError(vscode.l10n.t('Place the cursor in a line of the article first.'));

  let roles: readonly RoleStep[] = [];
  const rewrite = await sidecars.change(document.uri, (present) => {
    const decided = decidedRoles(present.decisions);
    roles = words.map((exact) => ({ exact, before: decided.get(exact), after: is }));
    return words.map((exact) => ({ kind: 'decide-role', exact, is }));
  });
  await claims.load(document);
  journals.add(document.uri, { name: 'decide-role', steps: [], roles, rewrite });
}
