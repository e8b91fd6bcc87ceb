import * as vscode from 'vscode';
import { baseName } from '../files/files';
import type { AnyAct } from './journals';

/** An article in which a part of an act stands as it did. */
export interface Left {
  readonly article: vscode.Uri;
  /** Something else was done there since; or a sentence that says what has kept it. */
  readonly why: 'later-act' | (string & {});
}

type Outcome = 'undone' | 'done again';

/** A word in the status bar: what was undone may be out of view. */
export function tell(name: AnyAct['name'], outcome: Outcome): void {
  const { l10n } = vscode;
  const what = actInWords(name);
  const words = outcome === 'undone' ? l10n.t('Undone: {0}', what) : l10n.t('Redone: {0}', what);
  void vscode.window.setStatusBarMessage(words, 3000);
}

/** Says in which articles an act is as it was, and why, and leads there; nothing where it is so in none. */
export function tellOfRest(outcome: Outcome, count: number, rest: readonly Left[]): void {
  const [first] = rest;
  if (first === undefined) return;
  const { l10n, window } = vscode;
  const done =
    outcome === 'undone' ? l10n.t('Undone in {0}.', articles(count)) : l10n.t('Redone in {0}.', articles(count));
  const later = rest.filter(({ why }) => why === 'later-act').map(({ article }) => baseName(article));
  const laterWords =
    later.length === 0
      ? []
      : [
          l10n.t(
            'Not in {0}: something else was done there since. Undo that first, then this, with “Undo Annotation” there.',
            listed(later),
          ),
        ];
  const others = rest
    .filter(({ why }) => why !== 'later-act')
    .map(({ article, why }) => l10n.t('Not in {0}: {1}', baseName(article), why));
  const open = l10n.t('Open {0}', baseName(first.article));
  void window.showWarningMessage([done, ...laterWords, ...others].join(' '), open).then((choice) => {
    if (choice === open) return vscode.commands.executeCommand('vscode.open', first.article, { preview: false });
    return undefined;
  });
}

function articles(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', count);
}

/** More names have no room in a message. */
const MOST_NAMES = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? vscode.l10n.t('{0} and {1} more', shown, more) : shown;
}

function actInWords(name: AnyAct['name']): string {
  const { l10n } = vscode;
  return {
    tag: l10n.t('tagging a claim'),
    edit: l10n.t('editing a claim'),
    delete: l10n.t('deleting a claim'),
    'decide-role': l10n.t('marking page chrome or article text'),
    reject: l10n.t('dismissing a highlight'),
    attach: l10n.t('attaching a claim'),
    'set-aside': l10n.t('setting a claim aside'),
    accept: l10n.t('accepting changed words'),
    'take-up': l10n.t('taking a claim up again'),
    'set-date': l10n.t('setting the article’s date'),
    'add-known-actor': l10n.t('adding to the known actors'),
    'never-highlight': l10n.t('never highlighting a name'),
    import: l10n.t('importing annotations'),
  }[name];
}
