import type * as vscode from 'vscode';
import { requireWritable } from '../sidecar/sidecars';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';

/** The article that is worked on, its claims read anew; trouble if none could be saved. */
export async function requireWritableArticle(
  current: CurrentArticle,
  claims: OpenClaims,
): Promise<vscode.TextDocument> {
  const document = await current.require();
  await claims.load(document);
  requireWritable(document.uri, claims.of(document).reading);
  return document;
}
