import * as vscode from 'vscode';
import { overlaps, type Span } from '../../core/text/span';
import { Disposables } from '../disposables';
import { SETTINGS } from '../ids';
import { inView, rangeOf } from '../ranges';
import { isShown } from '../settings';
import { CLAIM_DRAWINGS } from './drawings';
import type { OpenClaims } from './openClaims';
import { allPlaces, type ClaimPlace } from './places';

/** With more places than this only those in view are drawn, and the overview ruler shows those alone. */
const MOST_EVERYWHERE = 1000;

/** Draws the claims in all visible editors of articles. */
export function registerClaimHighlights(claims: OpenClaims, extension: vscode.Uri): vscode.Disposable {
  const disposables = new Disposables();
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const icon = (name: string, theme: string) => ({
    gutterIconPath: vscode.Uri.joinPath(extension, 'media', `${name}-${theme}.svg`),
    gutterIconSize: 'contain',
  });
  const signs = CLAIM_DRAWINGS.map(({ options, gutterIcon, fits }) => ({
    fits,
    frame: disposables.add(vscode.window.createTextEditorDecorationType({ ...options, rangeBehavior })),
    // Apart from the frame: it would stand in each line of a claim, and once for each of several in the same place.
    gutter: disposables.add(
      vscode.window.createTextEditorDecorationType({
        rangeBehavior,
        light: icon(gutterIcon, 'light'),
        dark: icon(gutterIcon, 'dark'),
      }),
    ),
  }));

  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const places = isShown('claims', document) ? drawnPlaces(claims, editor) : [];
    for (const { fits, frame, gutter } of signs) {
      const own = places.filter(fits);
      editor.setDecorations(
        frame,
        own.map((place) => rangeOf(document, place)),
      );
      editor.setDecorations(gutter, starts(document, own));
    }
  };
  disposables.add(
    claims.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (allPlaces(claims.of(textEditor.document).claims).length > MOST_EVERYWHERE) draw(textEditor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS.highlights.claims)) vscode.window.visibleTextEditors.forEach(draw);
    }),
  );
  vscode.window.visibleTextEditors.forEach(draw);
  return disposables;
}

function drawnPlaces(claims: OpenClaims, editor: vscode.TextEditor): readonly ClaimPlace[] {
  const places = allPlaces(claims.of(editor.document).claims);
  if (places.length <= MOST_EVERYWHERE) return places;
  const view = inView(editor);
  return places.filter((place) => overlaps(place, view));
}

/** Where places begin, each position once. */
function starts(document: vscode.TextDocument, places: readonly Span[]): readonly vscode.Range[] {
  return [...new Set(places.map(({ start }) => start))].map((start) => rangeOf(document, { start, end: start }));
}
