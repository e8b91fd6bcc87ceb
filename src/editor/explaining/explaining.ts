import * as vscode from 'vscode';
import { ACTORS_PATH } from '../../core/knowledge/actorsFile';
import { explain } from '../../core/recognise/explain/explain';
import { explanationText, THE_REGISTER } from '../../core/recognise/explain/wording';
import type { Accounts } from '../accounts';
import { activeArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { registerCommand, UserError } from '../commands';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { baseName } from '../files/files';
import { rootOf, underRoot } from '../files/roots';

/**
 * Shows beside an article, as a text to read and to copy, what was recognised in the selected paragraphs and what was
 * dropped, and why. The text is that of `bluepencil scan --explain`. Nothing is written.
 */
export function registerExplaining(articles: Articles, accounts: Accounts, log: Log): vscode.Disposable {
  return registerCommand(log, COMMANDS.explainRecognition, async () => {
    const { editor, analysis } = await activeArticle(articles);
    const { document, selection } = editor;
    const text = explanationText(explain(analysis, linesOf(document, selection)), (offset) => {
      const { line, character } = document.positionAt(offset);
      return `${line + 1}:${character + 1}`;
    });
    if (text === '') throw new UserError(vscode.l10n.t('Place the cursor in a paragraph of the article first.'));
    const title = vscode.l10n.t('Explanation of {0}', baseName(document.uri));
    const register = underRoot(rootOf(document.uri), ACTORS_PATH);
    const lines = text
      .split('\n')
      .map((line) =>
        line.includes(THE_REGISTER) ? { text: line, link: THE_REGISTER, file: register } : { text: line },
      );
    await accounts.show('explanation', title, lines, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
    });
  });
}

/** The whole lines that a selection touches, as offsets. */
function linesOf(document: vscode.TextDocument, selection: vscode.Selection) {
  return {
    start: document.offsetAt(document.lineAt(selection.start.line).range.start),
    end: document.offsetAt(document.lineAt(selection.end.line).range.end),
  };
}
