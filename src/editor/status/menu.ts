import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS, LANGUAGE } from '../ids';
import type { Log } from '../log';
import { isShown, toggleShown, type HighlightKind } from '../settings';

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
    disposables.add(registerCommand(log, command, () => toggleShown(kind, activeArticle(articles))));
  }
  disposables.add(
    registerCommand(log, COMMANDS.showMenu, async () => {
      const document = activeArticle(articles);
      const choice = await vscode.window.showQuickPick(itemsFor(document), {
        title: 'Blue Pencil',
        placeHolder: vscode.l10n.t('Show or hide marks, or choose what to do'),
      });
      if (choice?.command !== undefined) await vscode.commands.executeCommand(choice.command);
    }),
  );
  return disposables;
}

function activeArticle(articles: Articles): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !articles.session(document)) {
    throw new UserError(vscode.l10n.t('Open an article that is annotated first.'));
  }
  return document;
}

function itemsFor(document: vscode.TextDocument): readonly MenuItem[] {
  const { l10n } = vscode;
  const names: Readonly<Record<HighlightKind, string>> = {
    actors: l10n.t('Actors'),
    places: l10n.t('Places'),
    dates: l10n.t('Dates'),
    demands: l10n.t('Demands'),
    claims: l10n.t('Claims'),
    pageChrome: l10n.t('Page chrome'),
  };
  const toggles = TOGGLES.map(([command, kind]): MenuItem => {
    const on = isShown(kind, document);
    return {
      label: `${on ? '$(check)' : '$(circle-outline)'} ${names[kind]}`,
      description: on ? l10n.t('shown') : l10n.t('hidden'),
      command,
    };
  });
  const separator = (label: string): MenuItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const off: MenuItem = {
    label: `$(circle-slash) ${l10n.t('Stop annotating this file')}`,
    command: COMMANDS.stopAnnotatingFile,
  };
  return [
    separator(l10n.t('Shown in the text')),
    ...toggles,
    separator(l10n.t('Claims')),
    { label: `$(tag) ${l10n.t('Tag a claim')}`, command: COMMANDS.tagClaim },
    { label: `$(list-unordered) ${l10n.t('Go to claim…')}`, command: COMMANDS.goToClaim },
    { label: `$(go-to-file) ${l10n.t('Open the sidecar')}`, command: COMMANDS.openSidecar },
    separator(l10n.t('This article')),
    { label: `$(calendar) ${l10n.t('Set the article’s date…')}`, command: COMMANDS.setReferenceDate },
    { label: `$(arrow-down) ${l10n.t('Go to next mark')}`, command: COMMANDS.nextMark },
    ...(document.languageId === LANGUAGE
      ? []
      : [{ label: `$(folder) ${l10n.t('Always annotate in this folder')}`, command: COMMANDS.annotateFolder }]),
    off,
  ];
}
