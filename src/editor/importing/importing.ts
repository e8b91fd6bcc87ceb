import * as vscode from 'vscode';
import { asOneAct } from '../../core/exchange/importAct';
import { destinationSteps, hasWordsSteps } from '../../core/exchange/destinations';
import type { LeftOver } from '../../core/exchange/destination';
import { importedSteps } from '../../core/exchange/webAnnotation/read';
import { columnsOf } from '../../core/exchange/table/columns';
import { readTable } from '../../core/exchange/table/parse';
import { tableSourceSteps } from '../../core/exchange/table/sources';
import { annotatedSourceSteps, type AnnotatedSource } from '../../core/exchange/webAnnotation/sources';
import type { Act } from '../../core/claims/journal';
import type { Accounts } from '../accounts';
import { readArticle, type ReadingDeps } from '../articles/readArticle';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { registerCommand } from '../commands';
import { COMMANDS, SERVED_LANGUAGES } from '../ids';
import type { Log } from '../log';
import { baseName, openDocument } from '../files/files';
import { articleOf } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import type { Journals } from '../undo/journals';
import { askForArticle, chooseFiles } from './asking';
import { candidatesFor } from './candidates';
import { chooseColumns } from './columns';
import { isImportName, readImportFile, type ImportFile } from './importFile';
import type { FileOutcome } from './outcome';
import { put, type Put, type Target } from './putting';
import { tellOutcome } from './telling';

/** What importing works with. */
export interface ImportDeps extends ReadingDeps {
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly journals: Journals;
  readonly accounts: Accounts;
  readonly log: Log;
}

/** Puts annotations of other programs, or of an earlier export, into the sidecars of the articles that they are about. */
export function registerImport(deps: ImportDeps): vscode.Disposable {
  return registerCommand(deps.log, COMMANDS.import, async (chosen, selected) => {
    const named = urisIn(chosen, selected);
    const articles = named.filter((uri) => !isImportName(uri)).map((uri) => articleOf(uri) ?? uri);
    const atHand = articles[0] ?? articleAtHand(deps);
    const given = named.filter(isImportName);
    const files = given.length > 0 ? given : await chooseFiles(atHand ?? vscode.window.activeTextEditor?.document.uri);
    if (files === undefined || files.length === 0) return;
    const outcomes: FileOutcome[] = [];
    const progress = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Importing annotations…') };
    await vscode.window.withProgress(progress, async () => {
      for (const uri of files) outcomes.push(await importFile(deps, uri, articles, atHand));
    });
    const act = await record(deps, outcomes);
    tellOutcome(deps, outcomes, act);
  });
}

/** What the menu means: the files selected in the Explorer, or the one clicked. */
function urisIn(chosen: unknown, selected: unknown): readonly vscode.Uri[] {
  const several = Array.isArray(selected) ? selected.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri) : [];
  return several.length > 0 ? several : chosen instanceof vscode.Uri ? [chosen] : [];
}

/** The article that is worked on: also one that nobody has annotated yet. */
function articleAtHand({ current }: ImportDeps): vscode.Uri | undefined {
  if (current.document) return current.document.uri;
  const active = vscode.window.activeTextEditor?.document;
  return active && (SERVED_LANGUAGES as readonly string[]).includes(active.languageId) ? active.uri : undefined;
}

/** @param named the articles that the user has named, as on the command line; without any all may be meant */
async function importFile(
  deps: ImportDeps,
  uri: vscode.Uri,
  named: readonly vscode.Uri[],
  atHand: vscode.Uri | undefined,
): Promise<FileOutcome> {
  const file = await readImportFile(uri);
  if ('sentence' in file) return { ...unread(uri), unreadable: file };
  const read = await sourcesIn(file);
  if (read === undefined) return unread(uri);
  const { value: sources, problems } = read;
  const outcome = { uri, text: file.text, isTable: file.format === 'csv', problems };
  if (sources.length === 0) return { ...outcome, puts: [], left: [] };
  const { found, left } = await sorted(deps, file, sources, named, atHand);
  const puts: Put[] = [];
  for (const { source, target } of found) puts.push(await put(deps, source, target));
  return { ...outcome, puts, left };
}

function unread(uri: vscode.Uri): FileOutcome {
  return { uri, text: '', isTable: false, problems: [], puts: [], left: [] };
}

/** What is in a file, by what it is about; `undefined` if the user goes away when asked for the columns of a table. */
async function sourcesIn({ uri, text, format, isWindows }: ImportFile) {
  if (format !== 'csv') return inSlices(annotatedSourceSteps(text));
  const table = readTable(text);
  if (table.rows.length === 0) return inSlices(tableSourceSteps(table, columnsOf(table.headings)));
  const columns = await chooseColumns(baseName(uri), table, isWindows);
  return columns && inSlices(tableSourceSteps(table, columns));
}

interface Sorted {
  readonly found: readonly { readonly source: AnnotatedSource; readonly target: Target }[];
  readonly left: readonly LeftOver[];
}

/** Which annotations go where: as far as that can be known by the core alone, else as the user says. */
async function sorted(
  deps: ImportDeps,
  { uri }: ImportFile,
  sources: readonly AnnotatedSource[],
  named: readonly vscode.Uri[],
  atHand: vscode.Uri | undefined,
): Promise<Sorted> {
  const near = [...(atHand && atHand.scheme !== 'untitled' ? [atHand] : []), uri];
  const meant = named.length > 0 ? named : [...(atHand ? [atHand] : []), ...(await candidatesFor(sources, near))];
  const { targets, unread } = await readTargets(deps, meant);
  const { found, left } = await inSlices(destinationSteps(sources, targets, unread));
  const asked: LeftOver[] = [...left];
  const sure: (typeof found)[number][] = [];
  for (const one of found) {
    const { source, target } = one;
    if (named.length > 0 || (await inSlices(isToldSteps(source, target)))) sure.push(one);
    // Nothing but that it is in the editor speaks for it, and none of its words stands there.
    else asked.push({ why: 'no-article', source, count: source.annotations.length });
  }
  const here = targets.filter((target) => target.uri.toString() === atHand?.toString());
  const answered: { readonly source: AnnotatedSource; readonly target: Target }[] = [];
  const unanswered: LeftOver[] = [];
  for (const rest of asked) {
    if (!(await inSlices(isWorthAskingSteps(rest, sources, targets)))) {
      unanswered.push(rest);
      continue;
    }
    const isHere = await inSlices(standsInSteps(rest.source, here));
    const answer = await askForArticle(rest, likely(rest, targets, atHand), atHand, isHere);
    const [target] = answer === undefined || answer === 'leave' ? [] : (await readTargets(deps, [answer])).targets;
    if (target === undefined) unanswered.push(rest);
    else answered.push({ source: rest.source, target });
  }
  return { found: [...sure, ...answered], left: unanswered };
}

/**
 * False for an article that cannot be read, whatever one says, and for one of many pages that another tool has notes on,
 * if none of its words stands in anything that is here: nobody wants to be asked about each.
 */
function* isWorthAskingSteps(
  { source, why }: LeftOver,
  sources: readonly AnnotatedSource[],
  targets: readonly Target[],
): Generator<undefined, boolean, undefined> {
  if (why === 'unread') return false;
  if (why !== 'no-article' || sources.length === 1) return true;
  return yield* standsInSteps(source, targets);
}

/** True if words of annotations stand in one of some articles. */
function* standsInSteps(source: AnnotatedSource, targets: readonly Target[]): Generator<undefined, boolean, undefined> {
  for (const { article } of targets) {
    const { value } = yield* importedSteps(source, article.text);
    if (yield* hasWordsSteps(value, article)) return true;
  }
  return false;
}

/** True if something tells that annotations are of an article: its name, text or address, or words of theirs in it. */
function* isToldSteps(source: AnnotatedSource, { article }: Target): Generator<undefined, boolean, undefined> {
  const { value } = yield* importedSteps(source, article.text);
  return (
    value.isSameText ||
    value.file?.normalize('NFC') === article.file.normalize('NFC') ||
    article.sidecar.article.url === source.source ||
    (yield* hasWordsSteps(value, article))
  );
}

/** Of several of one name or address these, else what is open; the one at hand first. */
function likely(
  { source, why }: LeftOver,
  targets: readonly Target[],
  atHand: vscode.Uri | undefined,
): readonly vscode.Uri[] {
  const isMeant = ({ article }: Target) =>
    article.file === source.file || article.sidecar.article.url === source.source;
  const several = why === 'several-articles' ? targets.filter(isMeant) : targets;
  const open = why === 'several-articles' ? [] : vscode.window.visibleTextEditors.map(({ document }) => document);
  const served = open.filter(({ languageId }) => (SERVED_LANGUAGES as readonly string[]).includes(languageId));
  const all = [...several.map(({ uri }) => uri), ...served.map(({ uri }) => uri)];
  const unique = [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  const isAtHand = (uri: vscode.Uri) => uri.toString() === atHand?.toString();
  return [...unique.filter(isAtHand), ...unique.filter((uri) => !isAtHand(uri))];
}

async function readTargets(
  deps: ImportDeps,
  uris: readonly vscode.Uri[],
): Promise<{ readonly targets: readonly Target[]; readonly unread: readonly string[] }> {
  const targets = new Map<string, Target>();
  const unread: string[] = [];
  for (const uri of uris) {
    if (targets.has(uri.toString())) continue;
    try {
      targets.set(uri.toString(), { uri, article: await readArticle(uri, deps) });
    } catch (failure) {
      deps.log.warn('An article could not be read:', failure);
      unread.push(uri.path.split('/').at(-1)!);
    }
  }
  return { targets: [...targets.values()], unread };
}

/** Enters the import as one act, however many files and articles it was, and shows its claims. */
async function record({ journals, claims }: ImportDeps, outcomes: readonly FileOutcome[]): Promise<Act | undefined> {
  const acts = new Map<string, { readonly uri: vscode.Uri; readonly act: Act }>();
  for (const { target, result } of outcomes.flatMap(({ puts }) => puts)) {
    if (result.kind !== 'done' || result.plan.changes.length === 0) continue;
    const key = target.uri.toString();
    const known = acts.get(key);
    acts.set(key, { uri: target.uri, act: known ? asOneAct(known.act, result.act) : result.act });
  }
  const all = [...acts.values()];
  journals.addJoint(all.map(({ uri, act }) => [uri, act]));
  for (const { uri } of all) {
    const document = openDocument(uri);
    if (document) await claims.load(document);
  }
  return all[0]?.act;
}
