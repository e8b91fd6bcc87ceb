import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import { UserError } from '../commands';
import type { Articles } from './articles';

/** The article in the active editor with what was recognised in it as it is now. Throws {@link noArticle} if there is none. */
export async function activeArticle(
  articles: Articles,
): Promise<{ readonly editor: vscode.TextEditor; readonly analysis: Analysis }> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await articles.analysed(editor.document));
  if (!editor || !analysis) throw noArticle();
  return { editor, analysis };
}

/** The article in the active editor, whether it has been read yet or not. Throws {@link noArticle} if there is none. */
export function activeArticleDocument(articles: Articles): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !articles.session(document)) throw noArticle();
  return document;
}

/** What a command says that is about an article, where none is in front. */
export function noArticle(): UserError {
  return new UserError(vscode.l10n.t('Open an annotated article first.'));
}
