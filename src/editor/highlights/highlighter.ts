import * as vscode from 'vscode';
import { overlaps, type Span } from '../../core/text/span';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { SETTINGS } from '../ids';
import { inView, rangeOf } from '../ranges';
import { isShown } from '../settings';
import { DRAWINGS, type Drawing } from './drawings';

/** Draws the marks in all visible editors of annotated articles, what is in view first and, mostly, only. */
export function registerHighlights(articles: Articles): vscode.Disposable {
  const disposables = new Disposables();
  const signs = DRAWINGS.map((drawing) => ({
    drawing,
    type: disposables.add(
      vscode.window.createTextEditorDecorationType({
        ...drawing.options,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    ),
  }));

  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const session = articles.session(document);
    const analysis = session?.analysis;
    // Between a keystroke and its analysis the editor itself moves what is drawn: better than nothing for a moment.
    if (session !== undefined && analysis === undefined && session.trouble === undefined) return;
    const view = inView(editor);
    for (const { drawing, type } of signs) {
      const spans = analysis && isShown(drawing.kind, document) ? drawing.spansIn(analysis) : [];
      editor.setDecorations(
        type,
        spans.filter(within(view, drawing)).map((span) => rangeOf(document, span)),
      );
    }
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);

  const drawDocument = (document: vscode.TextDocument) => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
  };
  disposables.add(
    articles.onDidChangeStanding(drawDocument),
    articles.onDidAnalyse(drawDocument),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => draw(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (Object.values(SETTINGS.highlights).some((id) => event.affectsConfiguration(id))) drawAll();
    }),
  );
  drawAll();
  return disposables;
}

function within(view: Span, { everywhere }: Drawing): (span: Span) => boolean {
  return (span) => everywhere || overlaps(span, view);
}
