import * as vscode from 'vscode';
import { ArticleText } from '../../core/claims/anchor';
import { kinship, type Kinship } from '../../core/claims/kinship';
import { readSidecarSteps } from '../../core/claims/sidecar';
import { isMarkdownExport } from '../../core/exchange/markdown/ownReport';
import { inSlices } from '../slices';
import { baseName, folderOf, isFile, notWritten, readText } from '../files/files';
import { filesOfWorkspace } from '../files/searching';
import { articleOf, sidecarOf } from '../sidecar/sidecars';

/** More files than these are not looked through for one that was renamed or moved elsewhere. */
export const MOST_FILES = 2000;
/** Longer texts have other troubles than a lost sidecar; in UTF-16 units. */
export const LONGEST = 1_000_000;
/**
 * So long it is waited before one looks, in milliseconds: where an article is just being renamed, its sidecar comes a
 * moment later.
 */
export const SETTLING = 1000;

/** The endings of what people keep articles in, for the search through a workspace. */
const TEXTS = ['article', 'txt', 'text', 'md', 'markdown'];

/** An article without a sidecar that a stray one was made for. */
export interface Claimless {
  readonly article: vscode.Uri;
  readonly kin: Kinship;
}

/** True for a sidecar whose article is gone: renamed, moved or deleted where VS Code did not see it. */
export async function isStray(sidecar: vscode.Uri): Promise<boolean> {
  const article = articleOf(sidecar);
  return article !== undefined && !(await isFile(article));
}

/** True for a text that a sidecar may have been made for. A report of ours quotes what was tagged, and is no article. */
export function mayBeArticle(text: string): boolean {
  return text.length <= LONGEST && text.trim() !== '' && !isMarkdownExport(text);
}

/** Gives a stray sidecar the name of the article; one that has come there meanwhile stays. */
export async function bring(sidecar: vscode.Uri, article: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(sidecar, sidecarOf(article), { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) throw notWritten(sidecarOf(article));
}

/**
 * The articles that a stray sidecar was made for and that have none of their own, as they are found: those beside it
 * before those elsewhere in the workspace. Ends early when the token is cancelled.
 */
export async function* articlesFor(
  sidecar: vscode.Uri,
  token: vscode.CancellationToken,
): AsyncGenerator<Claimless, void, undefined> {
  const text = await readText(sidecar).catch(() => undefined);
  if (text === undefined) return;
  const { value } = await inSlices(readSidecarSteps(text));
  for (const article of await textsAround(sidecar, token)) {
    if (token.isCancellationRequested) return;
    if (await isFile(sidecarOf(article))) continue;
    const raw = await readText(article).catch(() => undefined);
    if (raw === undefined || !mayBeArticle(raw)) continue;
    const candidate = new ArticleText(raw);
    await inSlices(candidate.hashSteps());
    const kin = kinship(value, candidate);
    if (kin !== undefined) yield { article, kin };
  }
}

/**
 * Files that may be articles by their endings: those beside a file before those elsewhere in the workspace. What the
 * article had, if the file is a sidecar, counts as well.
 */
export async function textsAround(file: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const article = articleOf(file);
  const ending = article && /\.(?<ending>[a-z0-9]+)$/i.exec(baseName(article))?.groups!.ending;
  const endings = [...new Set([...TEXTS, ...(ending === undefined ? [] : [ending])])];
  const isText = (name: string) => endings.some((each) => name.endsWith(`.${each}`));
  const folder = folderOf(file);
  const beside = (await vscode.workspace.fs.readDirectory(folder))
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isText(name))
    .slice(0, MOST_FILES)
    .map(([name]) => vscode.Uri.joinPath(folder, name));
  const known = new Set(beside.map(String));
  const all = await filesOfWorkspace(`**/*.{${endings.join(',')}}`, isText, MOST_FILES, token);
  return [...beside, ...all.filter((uri) => !known.has(uri.toString()))];
}
