import * as vscode from 'vscode';
import { ArticleText } from '../../core/claims/anchor';
import { kinship } from '../../core/claims/kinship';
import { readSidecarSteps } from '../../core/claims/sidecar';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import type { Articles } from '../articles/articles';
import { inSlices } from '../slices';
import type { OpenClaims } from '../claims/openClaims';
import { attempt, UserError } from '../commands';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import type { Companions } from './companions';
import { baseName, folderOf, isFile, readText } from '../files/files';
import { filesOfWorkspace } from '../files/searching';
import { articleOf, sidecarOf, type Sidecars } from '../sidecar/sidecars';
import { bring, isStray, mayBeArticle, MOST_FILES, SETTLING } from './strays';

interface Deps {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly companions: Companions;
  readonly memory: vscode.Memento;
  readonly log: Log;
}

/** Which offers a user has turned down, on this machine. */
const KEY = 'bluePencil.declinedSidecars';

/** A sidecar of another name that was made for a text. */
interface Find {
  readonly sidecar: vscode.Uri;
  /** False if its own article is gone: renamed or moved where VS Code did not see it. */
  readonly hasArticle: boolean;
}

/** How far it is looked: of a text that nobody annotates only beside it, since most such texts are no articles. */
type Reach = 'workspace' | 'folder';

/**
 * Looks for the claims of an article that has none: its text may be a copy of another article's, or it was renamed by
 * another program and its sidecar stayed behind. What is found is offered, never taken by itself, and once in a window.
 */
export function registerFinding(deps: Deps): vscode.Disposable {
  const disposables = new Disposables();
  const looked = new Set<string>();
  const offered = new Set<string>();
  const look = (document: vscode.TextDocument) => {
    const reach = reachFor(deps.articles, document);
    const key = `${reach} ${document.uri.toString()}`;
    if (reach === undefined || looked.has(key) || !isVisible(document)) return;
    looked.add(key);
    unawaited(deps.log, 'Looking for claims', offer(deps, document, reach, offered));
  };
  disposables.add(
    deps.articles.onDidChangeStanding(look),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(({ document }) => look(document))),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      for (const reach of ['workspace', 'folder']) looked.delete(`${reach} ${uri.toString()}`);
    }),
  );
  return disposables;
}

function reachFor(articles: Articles, document: vscode.TextDocument): Reach | undefined {
  if (document.isUntitled) return undefined;
  if (articles.session(document)) return 'workspace';
  return articles.standing(document) === 'available' && !articles.isSwitchedOff(document) ? 'folder' : undefined;
}

/** Other extensions open documents that nobody sees. */
function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

async function offer(deps: Deps, document: vscode.TextDocument, reach: Reach, offered: Set<string>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  // On its way back with an undo, it is offered by nobody.
  await deps.companions.arrival(document.uri);
  if (document.isClosed || (await isFile(sidecarOf(document.uri)))) return;
  const found = await findFor(document, reach);
  // In a large folder the search takes its time.
  if (!found || document.isClosed || (await isFile(sidecarOf(document.uri)))) return;
  const declined = deps.memory.get<readonly string[]>(KEY, []);
  const key = `${document.uri.toString()} ${found.sidecar.toString()}`;
  // A message that was closed, or is still among the notifications, is answer enough for this window.
  if (declined.includes(key) || offered.has(key)) return;
  offered.add(key);

  const { l10n } = vscode;
  const [mine, other] = [baseName(document.uri), vscode.workspace.asRelativePath(found.sidecar)];
  const take = found.hasArticle ? l10n.t('Take a Copy') : l10n.t('Bring It Here');
  const never = l10n.t('Never for This File');
  const message = found.hasArticle
    ? l10n.t('{0} has no claims, but {1} was made for the same text.', mine, other)
    : l10n.t('{0} has no claims. {1} was made for this text, and its own article is gone.', mine, other);
  const choice = await vscode.window.showInformationMessage(message, take, never);
  if (choice === never) await deps.memory.update(KEY, [...deps.memory.get<readonly string[]>(KEY, []), key]);
  if (choice === take) await attempt(deps.log, 'Taking a sidecar', () => accept(deps, document, found));
}

/** Hours may have gone by since the offer. */
async function accept(deps: Deps, document: vscode.TextDocument, { sidecar, hasArticle }: Find): Promise<void> {
  const { l10n } = vscode;
  if (await isFile(sidecarOf(document.uri))) {
    throw new UserError(l10n.t('{0} now has claims of its own. Nothing was changed.', baseName(document.uri)));
  }
  const text = await readText(sidecar);
  if (text === undefined) throw new UserError(l10n.t('{0} no longer exists.', baseName(sidecar)));
  if (hasArticle) await deps.sidecars.adopt(document.uri, text);
  else await bring(sidecar, document.uri);
  deps.sidecars.announce(document.uri);
  await deps.claims.load(document);
}

/** A stray sidecar before one whose article is still there; of these only what was made for exactly this text. */
async function findFor(document: vscode.TextDocument, reach: Reach): Promise<Find | undefined> {
  const raw = document.getText();
  if (!mayBeArticle(raw)) return undefined;
  const sidecars = await sidecarsAround(document.uri, reach);
  if (sidecars.length === 0) return undefined;
  const article = new ArticleText(raw);
  await inSlices(article.hashSteps());
  const own = sidecarName(baseName(document.uri));
  let copy: Find | undefined;
  for (const sidecar of sidecars) {
    const hasArticle = !(await isStray(sidecar));
    if (hasArticle && copy) continue;
    const text = await readText(sidecar).catch(() => undefined);
    // Where the article is there, only its exact text counts, that of today or one in which something was tagged; so most
    // files are told apart without being parsed.
    const isCopy = hasArticle && (await hasText(articleOf(sidecar), raw));
    if (text === undefined || (hasArticle && !isCopy && !text.includes(article.hash))) continue;
    const kin = isCopy ? 'text' : kinship((await inSlices(readSidecarSteps(text))).value, article);
    if (kin === undefined || (hasArticle && kin !== 'text')) continue;
    const find = { sidecar, hasArticle };
    if (!hasArticle && (kin === 'text' || baseName(sidecar) === own)) return find;
    copy ??= find;
  }
  return copy;
}

/** True for a file that holds just this text. Only one of its size is read. */
async function hasText(file: vscode.Uri | undefined, text: string): Promise<boolean> {
  if (file === undefined) return false;
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    const own = new TextEncoder().encode(text).length;
    return (size === own || size === own + BOM_SIZE) && (await readText(file))?.replace(/^\ufeff/, '') === text;
  } catch {
    return false;
  }
}

/** In bytes. */
const BOM_SIZE = 3;

/** The nearest first. Those beside the article are listed, not searched for: VS Code's search may find nothing at the start. */
async function sidecarsAround(article: vscode.Uri, reach: Reach): Promise<readonly vscode.Uri[]> {
  const folder = folderOf(article);
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const beside = entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && articleName(name) !== undefined)
    .slice(0, MOST_FILES)
    .map(([name]) => vscode.Uri.joinPath(folder, name));
  if (reach === 'folder') return beside;
  const known = new Set(beside.map(String));
  const all = await filesOfWorkspace('**/*.claims.yaml', (name) => articleName(name) !== undefined, MOST_FILES);
  return [...beside, ...all.filter((uri) => !known.has(uri.toString()))];
}
