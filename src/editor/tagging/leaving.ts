import * as vscode from 'vscode';
import { firstPlace } from '../../core/claims/located';
import { ArticleText, locate } from '../../core/claims/anchor';
import type { OpenClaims } from '../claims/openClaims';
import { attempt, UserError } from '../commands';
import { select } from '../editors';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { quotedWords } from '../wording/claims';
import type { Renames } from '../files/renames';
import { claimOfDraft, type KeptDraft, type KeptDrafts } from './keptDrafts';

/** What a draft is kept with. */
interface Keeping {
  readonly claims: OpenClaims;
  readonly drafts: KeptDrafts;
  readonly renames: Renames;
  readonly log: Log;
}

/** A form that was left. */
interface Left {
  readonly kept: KeptDraft;
  /** It was begun without what had been kept of the same. */
  readonly isAfresh: boolean;
  readonly quote: string;
  /** Opens the form again, about the article where it is by then. */
  readonly goOn: (kept: KeptDraft, article: vscode.Uri) => Promise<void>;
  /** Said where it was not the user who left the form. */
  readonly why?: string | undefined;
}

/**
 * Keeps what was filled in for a claim when the form is left before it is saved, and offers to go on with it; a form in
 * which nothing was filled in is left without a word.
 */
export function leave(keeping: Keeping, article: vscode.Uri, { kept, isAfresh, quote, goOn, why }: Left): void {
  const { drafts, renames, log } = keeping;
  const { count } = renames;
  if (!drafts.keep(article.toString(), kept, isAfresh)) {
    if (why !== undefined) throw new UserError(why);
    return;
  }
  const { l10n } = vscode;
  const words = quotedWords(quote, 60);
  const tagAgain =
    kept.subject.kind === 'words'
      ? l10n.t('What you filled in for {0} is kept: continue now, or tag these words again later.', words)
      : l10n.t('What you changed in the claim {0} is kept: continue now, or edit the claim again later.', words);
  const action = l10n.t('Continue');
  const message = why === undefined ? tagAgain : `${why} ${tagAgain}`;
  const answered = vscode.window.showInformationMessage(message, action).then((choice) => {
    if (choice !== action) return;
    return attempt(log, COMMANDS.tagClaim, () => takeUp(keeping, renames.placeOf(article, count), kept, words, goOn));
  });
  void answered;
}

/**
 * Goes on with what is kept of the same today. VS Code lets nobody take a message away: where the claim was saved since,
 * it is shown, and where it was deleted, that is said.
 */
async function takeUp(
  { claims, drafts }: Keeping,
  article: vscode.Uri,
  kept: KeptDraft,
  words: string,
  goOn: Left['goOn'],
): Promise<void> {
  const { l10n, window } = vscode;
  const { subject } = kept;
  const document = await vscode.workspace.openTextDocument(article);
  await claims.load(document);
  const saved = claimOfDraft(claims.of(document).claims, subject);
  const latest = drafts.of(article.toString(), subject);
  if (subject.kind === 'claim' && saved === undefined) {
    void window.showInformationMessage(l10n.t('The claim {0} has been deleted since.', words));
    return;
  }
  if (latest !== undefined || saved === undefined) {
    await goOn(latest ?? kept, article);
    return;
  }
  const editor = await window.showTextDocument(document);
  const place = firstPlace(saved);
  if (place) select(editor, place);
  void window.showInformationMessage(
    subject.kind === 'words'
      ? l10n.t('{0} has been tagged in the meantime: here is the claim.', words)
      : l10n.t('This is the claim {0} as it is now: your changes have since been saved or discarded.', words),
  );
}

/** Shows the article, with the words selected that a draft is of: they may have moved since it was left. */
export async function showWords(article: vscode.Uri, { subject }: KeptDraft): Promise<void> {
  const editor = await vscode.window.showTextDocument(article);
  if (subject.kind === 'claim') return;
  const { document } = editor;
  const [placement] = locate(new ArticleText(document.getText()), [subject.anchor]);
  if (!placement || !('start' in placement)) {
    throw new UserError(
      vscode.l10n.t('These words are no longer in the article. Select the words that are meant now and tag them.'),
    );
  }
  select(editor, placement);
}
