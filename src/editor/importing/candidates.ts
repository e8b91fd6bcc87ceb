import * as vscode from 'vscode';
import { ArticleText } from '../../core/claims/anchor';
import { articleName } from '../../core/claims/sidecarName';
import { isSameName } from '../../core/exchange/destinations';
import type { AnnotatedSource } from '../../core/exchange/webAnnotation/sources';
import { baseName, folderOf, isFile, readText } from '../files/files';
import { filesOfWorkspace } from '../files/searching';
import { articleOf } from '../sidecar/sidecars';
import { LONGEST, mayBeArticle, MOST_FILES, textsAround } from '../pairing/strays';
import { inSlices } from '../slices';

/**
 * The articles that annotations may be about: those that have the file name that comes with them, those that have their
 * web address, and where there is none of these, those that have their text. Which of them it is, is not said.
 *
 * @param near where it is looked first: the file that is imported, the article at hand
 */
export async function candidatesFor(
  sources: readonly AnnotatedSource[],
  near: readonly vscode.Uri[],
): Promise<readonly vscode.Uri[]> {
  const named = await filesNamed(new Set(sources.flatMap(({ file }) => file ?? [])), near);
  const addressed = await articlesAt(sources.flatMap(({ source }) => (/^https?:/.test(source) ? [source] : [])));
  const others = sources.filter(
    ({ file, source }) =>
      !named.some((uri) => isSameName(baseName(uri), file)) && !addressed.some(({ address }) => address === source),
  );
  const around = sources.some(({ isTable, file }) => isTable && !named.some((uri) => isSameName(baseName(uri), file)));
  if (around) return unique([...named, ...addressed.map(({ article }) => article), ...(await articlesAround(near))]);
  const all = [...named, ...addressed.map(({ article }) => article), ...(await textsOf(others, near))];
  return unique(all);
}

function unique(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** In so many articles the words of a table are looked for. */
const MOST_ARTICLES = 200;

/** What may be an article by its text, nearest first: a table may call it by its headline, or not at all. */
async function articlesAround([around]: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  if (around === undefined) return [];
  const found: vscode.Uri[] = [];
  const stop = new vscode.CancellationTokenSource();
  try {
    for (const uri of await textsAround(around, stop.token)) {
      const text = await readText(uri).catch(() => undefined);
      if (text !== undefined && mayBeArticle(text)) found.push(uri);
      if (found.length >= MOST_ARTICLES) break;
    }
  } finally {
    stop.dispose();
  }
  return found;
}

async function filesNamed(names: ReadonlySet<string>, near: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  // A name comes from a stranger, and is no path.
  const wanted = [...names].filter((name) => name !== '' && !/[/\\]/.test(name));
  if (wanted.length === 0) return [];
  const isMeant = (name: string) => wanted.some((one) => isSameName(name, one));
  const open = vscode.workspace.textDocuments.filter(({ uri }) => isMeant(baseName(uri)) && isOfFiles(uri));
  const beside = near.flatMap((uri) => wanted.map((name) => vscode.Uri.joinPath(folderOf(uri), name)));
  const there = await Promise.all(beside.map(async (uri) => ((await isFile(uri)) ? [uri] : [])));
  const [first = ''] = wanted;
  const pattern = wanted.length === 1 ? withoutMeaning(first) : `{${wanted.map(withoutMeaning).join(',')}}`;
  return [
    ...open.map(({ uri }) => uri),
    ...there.flat(),
    ...(await filesOfWorkspace(`**/${pattern}`, isMeant, MOST_FILES)),
  ];
}

/** False for the old side of a comparison, and what else is shown but lies nowhere. */
function isOfFiles({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);
}

/** A name in which nothing has a meaning to the search. */
function withoutMeaning(name: string): string {
  return name.replace(/[*?{}[\]!,]/g, '?');
}

interface Addressed {
  readonly address: string;
  readonly article: vscode.Uri;
}

/** The articles whose sidecars give them one of some web addresses. */
async function articlesAt(addresses: readonly string[]): Promise<readonly Addressed[]> {
  if (addresses.length === 0) return [];
  const isSidecar = (name: string) => articleName(name) !== undefined;
  const found: Addressed[] = [];
  for (const sidecar of await filesOfWorkspace('**/*.claims.yaml', isSidecar, MOST_FILES)) {
    const text = await readText(sidecar).catch(() => undefined);
    const article = articleOf(sidecar);
    const named = addresses.filter((address) => text?.includes(address));
    if (article === undefined || named.length === 0 || !(await isFile(article))) continue;
    found.push(...named.map((address) => ({ address, article })));
  }
  return found;
}

/** The files that hold the text that annotations were exported with, under whatever name. */
async function textsOf(
  sources: readonly AnnotatedSource[],
  near: readonly vscode.Uri[],
): Promise<readonly vscode.Uri[]> {
  const described = sources.flatMap(({ descriptions }) => descriptions);
  const hashes = new Set(described.flatMap(({ textHash }) => textHash ?? []));
  const [around] = near;
  if (hashes.size === 0 || around === undefined) return [];
  const found: vscode.Uri[] = [];
  const stop = new vscode.CancellationTokenSource();
  try {
    for (const uri of await textsAround(around, stop.token)) {
      const raw = await readText(uri).catch(() => undefined);
      if (raw === undefined || raw.length > LONGEST) continue;
      const text = new ArticleText(raw);
      await inSlices(text.hashSteps());
      if (hashes.has(text.hash)) found.push(uri);
    }
  } finally {
    stop.dispose();
  }
  return found;
}
