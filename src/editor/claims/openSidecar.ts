import * as vscode from 'vscode';
import { UserError } from '../commands';
import { sidecarOf } from '../sidecar/sidecars';
import { keyAtCursor } from './claimAtCursor';
import { claimOfKey } from './claimList';
import type { OpenClaims } from './openClaims';
import { FileLines } from '../files/fileLines';

/** Opens the sidecar of an article: at the claim that is named, else at the one under the cursor in the article. */
export async function openSidecar(claims: OpenClaims, document: vscode.TextDocument, key: unknown): Promise<void> {
  const { l10n } = vscode;
  await claims.load(document);
  const { reading } = claims.of(document);
  if (reading === undefined) {
    throw new UserError(
      l10n.t('This article has no sidecar (.claims.yaml) yet. It is created when you tag the first claim.'),
    );
  }
  if (document.isUntitled) {
    throw new UserError(l10n.t('Save the article first: until then, its claims are kept in memory only.'));
  }
  const atCursor = vscode.window.activeTextEditor?.document === document ? keyAtCursor(claims, document) : undefined;
  const meant = typeof key === 'string' ? key : atCursor;
  const id = claimOfKey(claims, document, meant)?.located.claim.id;
  const place = id === undefined ? undefined : reading.sidecar.places.get(id);
  const start = place && new FileLines(reading.text).range(place).start;
  await vscode.window.showTextDocument(sidecarOf(document.uri), {
    preview: false,
    ...(start && { selection: new vscode.Range(start, start) }),
  });
}
