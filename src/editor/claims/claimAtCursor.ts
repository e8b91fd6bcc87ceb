import * as vscode from 'vscode';
import { sidecarOf } from '../sidecar/sidecars';
import { listedClaims } from './claimList';
import type { OpenClaims } from './openClaims';
import { placesAt } from './places';

/** True for an editor of an article, or of its sidecar. */
export function showsClaimsOf(article: vscode.TextDocument, { document }: vscode.TextEditor): boolean {
  return document === article || (!article.isUntitled && document.uri.toString() === sidecarOf(article.uri).toString());
}

/**
 * The key in the list of the claim under the cursor of the active editor: of the smallest one whose words stand there in
 * the article, or of the one that is written there in its sidecar.
 */
export function keyAtCursor(claims: OpenClaims, article: vscode.TextDocument): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !showsClaimsOf(article, editor)) return undefined;
  const listed = listedClaims(claims, article);
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  if (document === article) {
    const [place] = placesAt(claims.of(article).claims, offset);
    return listed.find(({ located }) => located === place?.located)?.key;
  }
  const { reading } = claims.of(article);
  if (reading === undefined) return undefined;
  // What is open has no BOM in it.
  const inFile = offset + (reading.text.startsWith('\ufeff') && !document.getText().startsWith('\ufeff') ? 1 : 0);
  for (const [id, { start, end }] of reading.sidecar.places) {
    if (start <= inFile && inFile <= end) return listed.find(({ located }) => located.claim.id === id)?.key;
  }
  return undefined;
}
