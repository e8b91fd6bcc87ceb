import * as vscode from 'vscode';
import type { Article } from '../../core/article';
import { articleName } from '../../core/claims/sidecarName';
import { doubtsOf, type Doubt } from '../../core/exchange/doubts';
import type { Loss } from '../../core/exchange/exported';
import { EXPORT_FORMATS, type ExportFormat, type ExportFormatId } from '../../core/exchange/formats';
import { readArticle, type ReadingDeps } from '../articles/readArticle';
import { registerCommand, UserError } from '../commands';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { baseName, folderOf } from '../files/files';
import { pickOne } from '../asking/picks';
import { prepared } from '../preparing';

/** Writes the claims of one or several articles to a file that other people's tools read. */
export function registerExport(deps: ReadingDeps, log: Log): vscode.Disposable {
  return registerCommand(log, COMMANDS.export, async (chosen, selected) => {
    const uris = articlesMeant(chosen, selected);
    const format = await pickOne<ExportFormat>({
      title:
        uris.length === 1
          ? vscode.l10n.t('Export {0}', baseName(uris[0]!))
          : vscode.l10n.t('Export {0} articles', uris.length),
      placeholder: vscode.l10n.t('Choose a format'),
      choices: EXPORT_FORMATS.map((value) => ({ ...formatInWords(value.id), value })),
    });
    if (format === undefined) return;
    // The list has given the keyboard back to the text, and reading a long article takes its time.
    const ready = await prepared(async () => {
      const articles = await Promise.all(uris.map((uri) => readArticle(uri, deps)));
      return { articles, ...format.write(articles) };
    }, vscode.l10n.t('Preparing the export…'));
    if (ready === undefined) return;
    const { articles, text, losses } = ready.value;
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export to'),
      defaultUri: defaultTarget(uris, format),
      filters: { [formatInWords(format.id).label]: [format.extension.slice(1)] },
    });
    if (target === undefined) return;
    if (uris.some((uri) => uri.toString() === target.toString())) {
      throw new UserError(vscode.l10n.t('This is the article itself. Choose another name; nothing was written.'));
    }
    if (articleName(baseName(target)) !== undefined) {
      throw new UserError(vscode.l10n.t('This is a sidecar (.claims.yaml). Choose another name; nothing was written.'));
    }
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    tell(articles, target, losses);
  });
}

/** What the menu or palette means: the files selected in the Explorer, the one clicked, else the active editor's. */
function articlesMeant(chosen: unknown, selected: unknown): readonly vscode.Uri[] {
  const several = Array.isArray(selected) ? selected.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri) : [];
  if (several.length > 0) return several;
  if (chosen instanceof vscode.Uri) return [chosen];
  const active = vscode.window.activeTextEditor?.document;
  if (active) return [active.uri];
  throw new UserError(vscode.l10n.t('Open the article that you want to export first.'));
}

function defaultTarget(uris: readonly vscode.Uri[], { extension }: ExportFormat): vscode.Uri {
  const [first] = uris;
  const name = uris.length === 1 ? `${baseName(first!)}${extension}` : `claims${extension}`;
  const folder = first!.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(first!);
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(`/${name}`);
}

function tell(articles: readonly Article[], target: vscode.Uri, losses: readonly Loss[]): void {
  const { l10n } = vscode;
  const count = articles.reduce((sum, { claims }) => sum + claims.length, 0);
  const done =
    count === 1
      ? l10n.t('1 claim was exported to {0}.', baseName(target))
      : l10n.t('{0} claims were exported to {1}.', count, baseName(target));
  const open = l10n.t('Open');
  const doubts = doubtsInWords(articles.flatMap(doubtsOf));
  const message = [done, ...doubts, ...losses.map(lossInWords)].join(' ');
  const shown =
    losses.length + doubts.length > 0
      ? vscode.window.showWarningMessage(message, open)
      : vscode.window.showInformationMessage(message, open);
  void shown.then((choice) => (choice === open ? vscode.commands.executeCommand('vscode.open', target) : undefined));
}

function formatInWords(id: ExportFormatId): { readonly label: string; readonly description: string } {
  const { l10n } = vscode;
  switch (id) {
    case 'csv':
      return { label: l10n.t('Table (CSV)'), description: l10n.t('for spreadsheets and statistics') };
    case 'web-annotation':
      return { label: l10n.t('Web Annotations (JSON-LD)'), description: l10n.t('for other annotation tools') };
    case 'markdown':
      return { label: l10n.t('Report (Markdown)'), description: l10n.t('for reading and further editing') };
    case 'html':
      return {
        label: l10n.t('Report (HTML)'),
        description: l10n.t('one page with the marked article, for reading or printing'),
      };
  }
}

/** Why the export is not the whole truth, at most one sentence for each reason. */
function doubtsInWords(doubts: readonly Doubt[]): readonly string[] {
  const { l10n } = vscode;
  const have = (code: Doubt['code']) => doubts.some((doubt) => doubt.code === code);
  const undecided = doubts.filter(({ code }) => code === 'undecided').length;
  const ids = doubts.flatMap((doubt) => (doubt.code === 'left-out' && doubt.of === 'claims' ? doubt.ids : []));
  return [
    ...(have('one-side') ? [l10n.t('It contains only one side of an unfinished merge.')] : []),
    ...(undecided > 0 ? [l10n.t('Undecided since a merge, and marked as such: {0}.', undecided)] : []),
    ...(ids.length > 0
      ? [l10n.t('Claims left out because they could not be read reliably: {0}.', ids.join(', '))]
      : []),
    ...(have('empty') ? [l10n.t('A sidecar is empty: any claims that were in it are gone.')] : []),
    ...(have('id-twice') ? [l10n.t('An id occurs twice.')] : []),
    ...(have('tabs') || have('dashes') || have('key-twice')
      ? [l10n.t('The sidecar was read despite an error; check that everything is in its place.')]
      : []),
  ];
}

function lossInWords({ code, count, key }: Loss): string {
  const { l10n } = vscode;
  switch (code) {
    case 'claim-without-place':
      return l10n.t('Claims left out because their words are not in the text: {0}.', count);
    case 'place-lost':
      return l10n.t('Places left out because they are not in the text: {0}.', count);
    case 'words-changed':
      return l10n.t('Quotes given in their current wording because the tagged words have changed: {0}.', count);
    case 'key-left-out':
      return count === 1
        ? l10n.t('This format cannot hold “{0}” (1 claim).', key ?? '')
        : l10n.t('This format cannot hold “{0}” ({1} claims).', key ?? '', count);
    case 'article-keys-left-out':
      return l10n.t('This format cannot hold these details of the article: {0}.', key ?? '');
    case 'actor-keys-left-out':
      return l10n.t('This format cannot hold these details of actors: {0}.', key ?? '');
    case 'actor-left-out':
      return l10n.t('Actors left out because no claim names them: {0}.', count);
    case 'decisions-left-out':
      return l10n.t('Decisions on marks and page chrome left out: {0}.', count);
    case 'claim-id-twice':
      return l10n.t('Claims whose id occurs twice: {0}.', count);
    case 'article-name-twice':
      return l10n.t('Articles with the same name: {0}.', count);
    case 'unsafe-link':
      return l10n.t('Links written as text because they do not lead to a page: {0}.', count);
    case 'unwritable-character':
      return l10n.t('Characters that this format cannot hold: {0}.', count);
    case 'faulty-sidecar':
      return l10n.t('Errors in the sidecar, left out: {0}. “Problems” says where they are.', count);
  }
}
