import * as vscode from 'vscode';
import { explain } from '../../core/recognise/explain/explain';
import { explanationText } from '../../core/recognise/explain/wording';
import type { Articles } from '../articles/articles';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS, EXPLANATION_SCHEME, LANGUAGE } from '../ids';
import type { Log } from '../log';

/**
 * Shows beside an article, as a text to read and to copy, what was recognised in the selected paragraphs and what was
 * dropped, and why. The text is that of `bluepencil scan --explain`. Nothing is written.
 */
export function registerExplaining(articles: Articles, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const texts = new Map<string, string>();
  const changed = disposables.add(new vscode.EventEmitter<vscode.Uri>());
  disposables.add(
    vscode.workspace.registerTextDocumentContentProvider(EXPLANATION_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    registerCommand(log, COMMANDS.explainRecognition, async () => {
      const editor = vscode.window.activeTextEditor;
      const analysis = editor && (await articles.analysed(editor.document));
      if (!editor || !analysis) throw new UserError(vscode.l10n.t('Open an article that is annotated first.'));
      const { document, selection } = editor;
      const text = explanationText(explain(analysis, linesOf(document, selection)), (offset) => {
        const { line, character } = document.positionAt(offset);
        return `${line + 1}:${character + 1}`;
      });
      if (text === '') throw new UserError(vscode.l10n.t('Place the cursor in a paragraph of the article first.'));
      const name = document.uri.path.split('/').at(-1) ?? '';
      const uri = vscode.Uri.from({ scheme: EXPLANATION_SCHEME, path: vscode.l10n.t('Why in {0}', name) });
      texts.set(uri.toString(), `${text}\n`);
      changed.fire(uri);
      // Long lines are wrapped as in articles, whatever the article's own language.
      const why = await vscode.languages.setTextDocumentLanguage(
        await vscode.workspace.openTextDocument(uri),
        LANGUAGE,
      );
      await vscode.window.showTextDocument(why, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    }),
  );
  return disposables;
}

/** The whole lines that a selection touches, as offsets. */
function linesOf(document: vscode.TextDocument, selection: vscode.Selection) {
  return {
    start: document.offsetAt(document.lineAt(selection.start.line).range.start),
    end: document.offsetAt(document.lineAt(selection.end.line).range.end),
  };
}
