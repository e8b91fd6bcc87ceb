import * as vscode from 'vscode';
import { describe } from '../../core/claims/anchor';
import type { Claim, ClaimAnchor } from '../../core/claims/claim';
import { newClaimId } from '../../core/claims/claimId';
import { suggestClaim, type Suggestion } from '../../core/claims/suggest';
import type { Codebook } from '../../core/knowledge/codebook';
import { registerCommand, registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import { prepared } from '../preparing';
import { letGoOf } from '../ranges';
import { requireWritable } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import { Author } from './author';
import { claimOf, openArticle, type OpenArticle, type TaggingDesk } from './desk';
import { draftOf } from './draft';
import { deleteClaim, editClaim, setStatus } from './editing';
import { fillIn } from './form';
import { HalfTyped } from './halfTyped';
import { takenUp, type DraftSubject, type KeptDraft } from './keptDrafts';
import { leave, showWords } from './leaving';
import { saveDraft, type Saved } from './saving';
import { now } from './time';

/** The commands that make, change and delete claims. */
export function registerTagging(desk: TaggingDesk): vscode.Disposable {
  const { log } = desk;
  const author = new Author();
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.tagClaim, () => tagClaim(desk, author)),
    registerFormCommand(log, COMMANDS.editClaim, (id) => editClaim(desk, author, id)),
    registerFormCommand(log, COMMANDS.setStatus, (id) => setStatus(desk, author, id)),
    registerCommand(log, COMMANDS.deleteClaim, (id) => deleteClaim(desk, id)),
  );
  return disposables;
}

/** What is known before words are tagged. */
interface Ready extends OpenArticle {
  /** Of the document, when the place of the words was described. */
  readonly version: number;
  readonly codebook: Codebook | undefined;
  readonly suggestion: Suggestion;
  readonly anchor: ClaimAnchor;
}

/** Reads what the form is filled in with, and refuses words that cannot be tagged. */
async function readyToTag(desk: TaggingDesk): Promise<Ready> {
  const open = await openArticle(desk);
  const { document, selection, analysis } = open;
  const codebook = await desk.codebooks.of(document.uri);
  const place = trimmed(document, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
  const suggestion = suggestClaim(analysis, place);
  if (suggestion === undefined) {
    throw new UserError(
      vscode.l10n.t(
        'Select the words of the claim first. Or place the cursor in a highlighted demand, or in what somebody says.',
      ),
    );
  }
  const { version } = document;
  const text = desk.claims.textOf(document);
  await inSlices(text.hashSteps());
  const description = describe(text, suggestion.span);
  if (description.kind === 'refused') throw new UserError(refusalInWords(description.reason));
  requireWritable(document.uri, desk.claims.of(document).reading);
  return { ...open, version, codebook, suggestion, anchor: description.anchor };
}

/** @param goingOn what was left before and is gone on with, whatever has become of its words */
async function tagClaim(desk: TaggingDesk, author: Author, goingOn?: KeptDraft): Promise<void> {
  const ready = await prepared(() => readyToTag(desk));
  if (!ready) return;
  const { document, selection, version, analysis, sidecar, codebook, suggestion, anchor, whereNow } = ready.value;
  const quote = anchor.exact;
  const first = draftOf(suggestion, sidecar);
  const subject: DraftSubject = goingOn?.subject ?? { kind: 'words', anchor };
  const known = goingOn ?? desk.drafts.of(document.uri.toString(), subject);
  const form = { analysis, sidecar, quote, codebook, suggestion, halfTyped: new HalfTyped(ready.typed) };
  const { draft, end, isAfresh } = await fillIn(first, form, known && takenUp(first, known));
  const article = await whereNow();
  const keep = (why?: string) => {
    const goOn = async (kept: KeptDraft, now: vscode.Uri) => {
      await showWords(now, kept);
      await tagClaim(desk, author, kept);
    };
    leave(desk, article.uri, { kept: { subject, first, draft }, isAfresh, quote, goOn, why });
  };
  if (end === 'left') {
    keep();
    return;
  }
  letGoOf(article, selection);
  const name = await author.name(document).catch((failure: unknown) => {
    keep();
    throw failure;
  });
  if (document.version !== version) {
    keep(vscode.l10n.t('The article has changed in the meantime, and nothing was saved. Please tag the words again.'));
    return;
  }
  const id = newClaimId(desk.platform.randomBytes, new Set(sidecar.claims.map((claim) => claim.id)));
  const claimIn = (values: Partial<Claim>): Claim => ({
    id,
    kind: draft.kind,
    anchors: [anchor],
    ...defined(values),
    ...(suggestion.rule !== undefined && { suggested_by: suggestion.rule }),
    ...(name !== undefined && { author: name }),
    created: now(),
  });
  let saved: Saved;
  try {
    saved = await saveDraft(desk, article.uri, draft, (values) => ({ kind: 'add-claim', claim: claimIn(values) }));
  } catch (failure) {
    keep();
    throw failure;
  }
  desk.drafts.drop(article.uri.toString(), subject);
  await desk.claims.load(article);
  const after = claimOf(desk, article, id)?.claim;
  if (after) desk.journals.add(article.uri, { name: 'tag', steps: [{ id, before: undefined, after }], ...saved });
  if (desk.sidecars.isWaiting(article.uri)) return;
  void vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Claim saved')}`, 3000);
}

function refusalInWords(reason: 'blank' | 'tooLong' | 'outside'): string {
  const { l10n } = vscode;
  switch (reason) {
    case 'blank':
    case 'outside':
      return l10n.t('Select some words first: there is nothing in this selection to quote.');
    case 'tooLong':
      return l10n.t('This is too long for a quotation. Select the sentence that makes the claim.');
  }
}

/** A selection without the blanks at its ends. */
function trimmed(document: vscode.TextDocument, span: { readonly start: number; readonly end: number }) {
  const words = document.getText().slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return words.trim() === '' ? { start: span.end, end: span.end } : { start, end: start + words.trim().length };
}

function defined(values: Partial<Claim>): Partial<Claim> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
