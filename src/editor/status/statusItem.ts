import * as vscode from 'vscode';
import type { ArticleSession } from '../articles/articleSession';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import { Pause } from '../pause';
import { isOfferedInStatusBar } from '../settings';
import { sidecarTrouble } from '../sidecar/trouble';
import { claimCounts } from './claimCounts';
import { foundInWords, troubleInWords, unreadInWords } from './inWords';

/** In milliseconds. */
const TYPING_PAUSE = 200;

/**
 * The one status bar item: what was found and from which day dates count, what is wrong, or the offer to annotate.
 */
export function registerStatusItem(articles: Articles, claims: OpenClaims): vscode.Disposable {
  const disposables = new Disposables();
  const item = disposables.add(
    vscode.window.createStatusBarItem('bluePencil.status', vscode.StatusBarAlignment.Right, 100),
  );
  item.name = 'Blue Pencil';

  /** Whose counts the item shows. */
  let shown: vscode.TextDocument | undefined;
  /** Whose analysis has been counted, maybe in an older version. */
  let counted: vscode.TextDocument | undefined;
  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const standing = document ? articles.standing(document) : 'unavailable';
    const session = document && articles.session(document);
    if (document && session) {
      // Between a keystroke and its analysis the last counts stay, but never those of another article.
      if (shown !== document) set(item, '$(edit) …', vscode.l10n.t('Reading the article…'));
      showSession(item, document, session, claims);
      shown = document;
      if (session.analysis !== undefined) counted = document;
      item.show();
      return;
    }
    shown = undefined;
    counted = undefined;
    if (document && standing === 'available' && isOfferedInStatusBar(document)) offerToAnnotate(item);
    else item.hide();
  };
  const refreshFor = (document: vscode.TextDocument) => {
    if (document === vscode.window.activeTextEditor?.document) refresh();
  };
  // Counting goes through the whole article: while somebody types on, the last counts will do.
  const pause = disposables.add(new Pause(TYPING_PAUSE, refresh));
  disposables.add(
    articles.onDidChangeStanding(refreshFor),
    articles.onDidAnalyse((document) => {
      if (document !== vscode.window.activeTextEditor?.document) return;
      if (counted === document && articles.session(document)?.trouble === undefined) pause.await();
      else refresh();
    }),
    claims.onDidChange(refreshFor),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('bluePencil')) refresh();
    }),
  );
  refresh();
  return disposables;
}

function offerToAnnotate(item: vscode.StatusBarItem): void {
  item.text = `$(edit) ${vscode.l10n.t('Annotate this file')}`;
  item.tooltip = vscode.l10n.t('Blue Pencil: highlight actors, dates and demands in this text');
  item.command = COMMANDS.annotateFile;
  item.accessibilityInformation = { label: vscode.l10n.t('Blue Pencil: annotate this file'), role: 'button' };
  item.show();
}

function showSession(
  item: vscode.StatusBarItem,
  document: vscode.TextDocument,
  { analysis, trouble }: ArticleSession,
  claims: OpenClaims,
): void {
  const { reading, claims: tagged } = claims.of(document);
  const broken = reading && sidecarTrouble(reading);
  item.command = COMMANDS.showMenu;
  if (trouble !== undefined) {
    const text = troubleInWords(trouble, document);
    set(item, `$(warning) ${text.short}`, text.long);
  } else if (analysis !== undefined) {
    const { short, long } = foundInWords(analysis, document, claimCounts(tagged));
    const unread = unreadInWords(analysis);
    if (broken !== undefined)
      set(item, `$(warning) ${vscode.l10n.t('Sidecar cannot be used')} · ${short}`, `${broken}\n${long}`);
    else if (unread !== undefined) set(item, `$(warning) ${short}`, `${unread}\n${long}`);
    else set(item, `$(edit) ${short}`, long);
  }
}

function set(item: vscode.StatusBarItem, text: string, tooltip: string): void {
  item.text = text;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `Blue Pencil: ${tooltip.replaceAll('\n', '; ')}`, role: 'button' };
}
