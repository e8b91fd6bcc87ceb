import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { SETTINGS } from '../ids';
import { Pause } from '../pause';
import { inView, rangeOf } from '../ranges';
import { isShown } from '../settings';
import { DEMAND_RULER, DRAWINGS, type Drawing } from './drawings';

/** How long after a change the ruler waits for the next: it shows the whole article, which a key press cannot wait for. */
const RULER_PAUSE = 300;

/** Draws the marks in all visible editors of annotated articles: what is in view at once, the ruler in a pause. */
export function registerHighlights(articles: Articles): vscode.Disposable {
  const disposables = new Disposables();
  const signOf = (drawing: Drawing) => ({
    drawing,
    type: disposables.add(
      vscode.window.createTextEditorDecorationType({
        ...drawing.options,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    ),
  });
  const signs = DRAWINGS.map(signOf);
  const ruler = signOf(DEMAND_RULER);

  const draw = (editor: vscode.TextEditor, stretch: Span, drawn: readonly ReturnType<typeof signOf>[]) => {
    const { document } = editor;
    const session = articles.session(document);
    const analysis = session?.analysis;
    // Between a keystroke and its analysis the editor itself moves what is drawn: better than nothing for a moment.
    if (session !== undefined && analysis === undefined && session.trouble === undefined) return;
    for (const { drawing, type } of drawn) {
      const spans = analysis && isShown(drawing.kind, document) ? drawing.spansIn(analysis, stretch) : [];
      editor.setDecorations(
        type,
        spans.map((span) => rangeOf(document, span)),
      );
    }
  };
  const drawView = (editor: vscode.TextEditor) => draw(editor, inView(editor), signs);
  const pause = disposables.add(
    new Pause(RULER_PAUSE, () => {
      for (const editor of vscode.window.visibleTextEditors) {
        draw(editor, { start: 0, end: Number.MAX_SAFE_INTEGER }, [ruler]);
      }
    }),
  );
  const drawAll = () => {
    vscode.window.visibleTextEditors.forEach(drawView);
    pause.await();
  };

  const drawDocument = (document: vscode.TextDocument) => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) drawView(editor);
    pause.await();
  };
  disposables.add(
    articles.onDidChangeStanding(drawDocument),
    articles.onDidAnalyse(drawDocument),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => drawView(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (Object.values(SETTINGS.highlights).some((id) => event.affectsConfiguration(id))) drawAll();
    }),
  );
  drawAll();
  return disposables;
}
