import * as vscode from 'vscode';
import { ArticleText, locate } from '../../core/claims/anchor';
import { attempt, UserError } from '../commands';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { rangeOf } from '../ranges';
import { quotedWords } from '../wording/claims';
import type { Renames } from '../sidecar/renames';
import type { KeptDraft, KeptDrafts } from './keptDrafts';

/** What a draft is kept with. */
interface Keeping {
  readonly drafts: KeptDrafts;
  readonly renames: Renames;
  readonly log: Log;
}

/**
 * Keeps what was filled in for a claim when the form is left before it is saved, and offers to go on with it; a form in
 * which nothing was filled in is left without a word.
 * @param goOn opens the form again, about the article where it is by then
 * @param why said where it was not the user who left the form
 */
export function leave(
  { drafts, renames, log }: Keeping,
  article: vscode.Uri,
  kept: KeptDraft,
  quote: string,
  goOn: (kept: KeptDraft, article: vscode.Uri) => Promise<void>,
  why?: string,
): void {
  const { count } = renames;
  if (!drafts.keep(article.toString(), kept)) {
    if (why !== undefined) throw new UserError(why);
    return;
  }
  const { l10n } = vscode;
  const words = quotedWords(quote, 60);
  const tagAgain =
    kept.subject.kind === 'words'
      ? l10n.t('What you filled in for {0} is kept: go on, or tag these words again later.', words)
      : l10n.t('What you changed in the claim {0} is kept: go on, or edit the claim again later.', words);
  const action = l10n.t('Go on with It');
  const message = why === undefined ? tagAgain : `${why} ${tagAgain}`;
  const answered = vscode.window.showInformationMessage(message, action).then((choice) => {
    if (choice !== action) return;
    return attempt(log, COMMANDS.tagClaim, async () => {
      const now = renames.placeOf(article, count);
      if (drafts.of(now.toString(), kept.subject) !== kept) {
        throw new UserError(l10n.t('This has been taken up already: saved, or begun afresh.'));
      }
      await goOn(kept, now);
    });
  });
  void answered;
}

/** Shows the article, with the words selected that a draft is of: they may have moved since it was left. */
export async function showWords(article: vscode.Uri, { subject }: KeptDraft): Promise<void> {
  const editor = await vscode.window.showTextDocument(article);
  if (subject.kind === 'claim') return;
  const { document } = editor;
  const [placement] = locate(new ArticleText(document.getText()), [subject.anchor]);
  if (!placement || !('start' in placement)) {
    throw new UserError(
      vscode.l10n.t('These words are not in the article any more. Select the words that are meant now and tag them.'),
    );
  }
  const { start, end } = rangeOf(document, placement);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
