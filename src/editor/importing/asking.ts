import * as vscode from 'vscode';
import { IMPORT_EXTENSIONS } from '../../core/exchange/importFormat';
import type { LeftOver } from '../../core/exchange/destination';
import { baseName, folderOf } from '../files/files';
import { articleOf } from '../sidecar/sidecars';
import { pickOne, type Choice } from '../asking/picks';
import { rowsInWords } from './wording';

/** The files that a user chooses to import; `undefined` if they go away. */
export async function chooseFiles(near: vscode.Uri | undefined): Promise<readonly vscode.Uri[] | undefined> {
  const { l10n } = vscode;
  const folder = near && near.scheme !== 'untitled' ? folderOf(near) : vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showOpenDialog({
    title: l10n.t('Which annotations do you want to import?'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    ...(folder && { defaultUri: folder }),
    filters: {
      [l10n.t('Annotations and tables')]: Object.values(IMPORT_EXTENSIONS).flat(),
      [l10n.t('All files')]: ['*'],
    },
  });
}

/** What a user says of annotations whose article is not known. */
export type Answer = vscode.Uri | 'leave';

/**
 * Asks which article annotations are about. `undefined` on Escape: then they are left out as well.
 *
 * @param likely the articles that it may be, the likeliest first
 * @param hasWords true if words of the annotations stand in the article at hand
 */
export async function askForArticle(
  { source, count, why }: LeftOver,
  likely: readonly vscode.Uri[],
  atHand: vscode.Uri | undefined,
  hasWords: boolean,
): Promise<Answer | undefined> {
  const { l10n } = vscode;
  const about = source.file ?? source.source;
  const articles = likely.map((uri): Choice<Answer | 'other'> => {
    const isAtHand = uri.toString() === atHand?.toString();
    const label = vscode.workspace.asRelativePath(uri);
    return { label, ...(isAtHand && { description: l10n.t('in the editor') }), value: uri };
  });
  const answer = await pickOne<Answer | 'other'>({
    title: source.isTable
      ? l10n.t('Which article is this about: {0}?', rowsInWords(source))
      : count === 1
        ? l10n.t('Which article is the annotation of “{0}” about?', about)
        : l10n.t('Which article are the {0} annotations of “{1}” about?', count, about),
    placeholder:
      why === 'no-article' && hasWords && atHand
        ? l10n.t('Some of their words are in {0}; nothing else shows which article it is', baseName(atHand))
        : whyInWords(why),
    choices: [
      ...articles,
      { label: `$(folder-opened) ${l10n.t('Choose the article…')}`, alwaysShow: true, value: 'other' },
      { label: `$(circle-slash) ${l10n.t('Leave these out')}`, alwaysShow: true, value: 'leave' },
    ],
  });
  if (answer !== 'other') return answer;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: l10n.t('Which article are these annotations about?'),
      openLabel: l10n.t('Import Into This Article'),
      ...(atHand && atHand.scheme !== 'untitled' && { defaultUri: folderOf(atHand) }),
    })) ?? [];
  // Whoever takes the sidecar means its article.
  return chosen && (articleOf(chosen) ?? chosen);
}

function whyInWords(why: LeftOver['why']): string {
  const { l10n } = vscode;
  switch (why) {
    case 'several-articles':
      return l10n.t('Their words are in each of these');
    case 'other-article':
      return l10n.t('Their words are not in the article of this name');
    case 'unread':
      return l10n.t('The article of this name cannot be read');
    case 'no-words':
    case 'no-article':
      return l10n.t('No article with this name, address or text was found');
  }
}

/** The name of an article as people tell it from others. */
export function shownName(uri: vscode.Uri): string {
  return uri.scheme === 'untitled' ? baseName(uri) : vscode.workspace.asRelativePath(uri);
}
