import * as vscode from 'vscode';
import { articleSteps, committedOf, originalsOf, type Article } from '../../core/article';
import type { FileVersions } from '../git/fileVersions';
import type { Registers } from '../knowledge/registers';
import { baseName, openDocument, readText } from '../files/files';
import { sidecarOf, type Sidecars } from '../sidecar/sidecars';
import { inSlices } from '../slices';

/** What an article is read with. */
export interface ReadingDeps {
  readonly sidecars: Sidecars;
  readonly registers: Registers;
  readonly versions: FileVersions;
}

/** The article as it is in the file, as the command line would read it; as it is in the editor where it is unsaved. */
export async function readArticle(uri: vscode.Uri, { sidecars, registers, versions }: ReadingDeps): Promise<Article> {
  const open = openDocument(uri);
  const text = open && (open.isUntitled || open.isDirty) ? open.getText() : await fileText(uri);
  const sidecar = await sidecars.read(uri);
  const knowledge = await registers.of(uri);
  if (!sidecar) return inSlices(articleSteps({ file: baseName(uri), text, knowledge }));
  const originals = await originalsOf(text, sidecar.text, versions.earlier(uri));
  const committed = await committedOf(sidecar.text, versions.ofSidecar(uri, sidecarOf(uri)));
  const source = { file: baseName(uri), text, knowledge, sidecar: sidecar.text, originals, committed };
  return inSlices(articleSteps(source));
}

/** With its BOM, which an open document does not show. */
async function fileText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    // In another encoding, which the editor knows how to read.
    return (await readText(uri)) ?? '';
  }
}
