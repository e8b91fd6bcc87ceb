import * as vscode from 'vscode';
import { ArticleText } from '../../core/claims/anchor';
import { kinship } from '../../core/claims/kinship';
import { readSidecarSteps } from '../../core/claims/sidecar';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import type { Articles } from '../articles/articles';
import { inSlices } from '../articles/slices';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import { baseName, isFile, notWritten, readText } from './files';
import { sidecarOf, type Sidecars } from './sidecars';

interface Desk {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly memory: vscode.Memento;
  readonly log: Log;
}

/** Which offers a user has turned down, on this machine. */
const KEY = 'bluePencil.declinedSidecars';
/** More sidecars than these are not looked through for one article. */
const MOST_FILES = 2000;
/** Longer texts have other troubles than a lost sidecar; in UTF-16 units. */
const LONGEST = 1_000_000;

/** A sidecar of another name that was made for a text. */
interface Find {
  readonly sidecar: vscode.Uri;
  readonly text: string;
  /** False if its own article is gone: renamed or moved where VS Code did not see it. */
  readonly hasArticle: boolean;
}

/**
 * Looks for the claims of an article that has none: its text may be a copy of another article's, or it was renamed by
 * another program and its sidecar stayed behind. What is found is offered, never taken by itself.
 */
export function registerFinding(desk: Desk): vscode.Disposable {
  const disposables = new Disposables();
  const looked = new Set<string>();
  disposables.add(
    desk.articles.onDidChangeStanding((document) => {
      const key = document.uri.toString();
      if (!desk.articles.session(document) || document.isUntitled || looked.has(key)) return;
      looked.add(key);
      unawaited(desk.log, 'Looking for claims', offer(desk, document));
    }),
    vscode.workspace.onDidCloseTextDocument((document) => looked.delete(document.uri.toString())),
  );
  return disposables;
}

async function offer(desk: Desk, document: vscode.TextDocument): Promise<void> {
  if (await isFile(sidecarOf(document.uri))) return;
  const found = await findFor(document);
  if (!found || document.isClosed) return;
  const declined = desk.memory.get<readonly string[]>(KEY, []);
  const key = `${document.uri.toString()} ${found.sidecar.toString()}`;
  if (declined.includes(key)) return;

  const { l10n } = vscode;
  const [mine, other] = [baseName(document.uri), vscode.workspace.asRelativePath(found.sidecar)];
  const take = found.hasArticle ? l10n.t('Take a Copy') : l10n.t('Bring It Here');
  const never = l10n.t('Never for This File');
  const message = found.hasArticle
    ? l10n.t('{0} has no claims, but {1} was made for the same text.', mine, other)
    : l10n.t('{0} has no claims. {1} was made for this text, and its own article is gone.', mine, other);
  const choice = await vscode.window.showInformationMessage(message, take, never);
  if (choice === never) await desk.memory.update(KEY, [...declined, key]);
  if (choice !== take) return;
  if (found.hasArticle) await desk.sidecars.adopt(document.uri, found.text);
  else await bring(found.sidecar, document.uri);
  desk.sidecars.announce(document.uri);
  await desk.claims.load(document);
}

/** Gives a stray sidecar the name of the article; one that has come there meanwhile stays. */
async function bring(sidecar: vscode.Uri, article: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(sidecar, sidecarOf(article), { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) throw notWritten(sidecarOf(article));
}

/** A stray sidecar before one whose article is still there; of these only what was made for exactly this text. */
async function findFor(document: vscode.TextDocument): Promise<Find | undefined> {
  const raw = document.getText();
  if (raw.length > LONGEST || raw.trim() === '') return undefined;
  const article = new ArticleText(raw);
  await inSlices(article.hashSteps());
  const own = sidecarName(baseName(document.uri));
  const files = await vscode.workspace.findFiles('**/*.claims.yaml', undefined, MOST_FILES);
  let copy: Find | undefined;
  for (const sidecar of files) {
    const name = articleName(baseName(sidecar));
    if (name === undefined) continue;
    const hasArticle = await isFile(vscode.Uri.joinPath(sidecar, '..', name));
    if (hasArticle && copy) continue;
    const text = await readText(sidecar).catch(() => undefined);
    // Where the article is there, only its exact text counts; so most files are told apart without being parsed.
    if (text === undefined || (hasArticle && !text.includes(article.hash))) continue;
    const kin = kinship((await inSlices(readSidecarSteps(text))).value, article);
    if (kin === undefined || (hasArticle && kin !== 'text')) continue;
    const find = { sidecar, text, hasArticle };
    if (!hasArticle && (kin === 'text' || baseName(sidecar) === own)) return find;
    copy ??= find;
  }
  return copy;
}
