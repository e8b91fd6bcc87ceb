import * as vscode from 'vscode';
import { activeArticleDocument } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { registerCommand } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS, LANGUAGE } from '../ids';
import type { Log } from '../log';
import { isShown, toggleShown, type HighlightKind } from '../settings';
import { longDay } from '../wording/days';

interface MenuItem extends vscode.QuickPickItem {
  readonly command?: string;
}

const TOGGLES: readonly (readonly [string, HighlightKind])[] = [
  [COMMANDS.toggleActors, 'actors'],
  [COMMANDS.togglePlaces, 'places'],
  [COMMANDS.toggleDates, 'dates'],
  [COMMANDS.toggleDemands, 'demands'],
  [COMMANDS.toggleClaims, 'claims'],
];

/** The menu behind the status item, and the toggles in it. */
export function registerMenu(articles: Articles, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  for (const [command, kind] of TOGGLES) {
    disposables.add(registerCommand(log, command, () => toggleShown(kind, activeArticleDocument(articles))));
  }
  disposables.add(
    registerCommand(log, COMMANDS.showMenu, async () => {
      const document = activeArticleDocument(articles);
      const day = articles.session(document)?.analysis?.reference.value;
      const mayAddFolder =
        document.languageId !== LANGUAGE && !document.isUntitled && !(await articles.isInFolder(document));
      const choice = await vscode.window.showQuickPick(itemsFor(document, day, mayAddFolder), {
        title: 'Blue Pencil',
        placeHolder: vscode.l10n.t('Choose what to do'),
      });
      if (choice?.command !== undefined) await vscode.commands.executeCommand(choice.command);
    }),
  );
  return disposables;
}

function itemsFor(document: vscode.TextDocument, day: string | undefined, mayAddFolder: boolean): readonly MenuItem[] {
  const { l10n } = vscode;
  const toggles = TOGGLES.map(([command, kind]): MenuItem => {
    const isOn = isShown(kind, document);
    const { hide, show } = toggleWords(kind);
    return {
      label: isOn ? `$(eye) ${hide}` : `$(eye-closed) ${show}`,
      description: isOn ? l10n.t('shown in the text') : l10n.t('hidden in the text'),
      command,
    };
  });
  const separator = (label: string): MenuItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const off: MenuItem = {
    label: `$(circle-slash) ${l10n.t('Stop annotating this file')}`,
    command: COMMANDS.stopAnnotatingFile,
  };
  return [
    separator(l10n.t('This article')),
    {
      // Whoever types "date" means this rather than the dates in the text: VS Code puts first what begins so.
      label: `$(calendar) ${l10n.t('Date of the article: set it…')}`,
      description: day === undefined ? l10n.t('not known') : (longDay(day) ?? day),
      command: COMMANDS.setReferenceDate,
    },
    { label: `$(arrow-down) ${l10n.t('Go to next mark')}`, command: COMMANDS.nextMark },
    separator(l10n.t('Claims')),
    { label: `$(tag) ${l10n.t('Tag a claim')}`, command: COMMANDS.tagClaim },
    { label: `$(list-unordered) ${l10n.t('Go to claim…')}`, command: COMMANDS.goToClaim },
    { label: `$(go-to-file) ${l10n.t('Open the sidecar')}`, command: COMMANDS.openSidecar },
    separator(l10n.t('What is shown in the text')),
    ...toggles,
    separator(l10n.t('This file')),
    ...(mayAddFolder
      ? [{ label: `$(folder) ${l10n.t('Always annotate in this folder')}`, command: COMMANDS.annotateFolder }]
      : []),
    off,
  ];
}

/** What choosing a kind does, where it is shown and where it is hidden. */
function toggleWords(kind: HighlightKind): { readonly hide: string; readonly show: string } {
  const { l10n } = vscode;
  switch (kind) {
    case 'actors':
      return { hide: l10n.t('Hide actors'), show: l10n.t('Show actors') };
    case 'places':
      return { hide: l10n.t('Hide places'), show: l10n.t('Show places') };
    case 'dates':
      return { hide: l10n.t('Hide dates'), show: l10n.t('Show dates') };
    case 'demands':
      return { hide: l10n.t('Hide demands'), show: l10n.t('Show demands') };
    case 'claims':
      return { hide: l10n.t('Hide claims'), show: l10n.t('Show claims') };
    case 'pageChrome':
      return { hide: l10n.t('Hide page chrome'), show: l10n.t('Show page chrome') };
  }
}
