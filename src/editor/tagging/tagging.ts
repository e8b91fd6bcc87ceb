import * as vscode from 'vscode';
import type { Claim, ClaimAnchor } from '../../core/claims/claim';
import { newClaimId } from '../../core/claims/claimId';
import { suggestClaim, type Suggestion } from '../../core/claims/suggest';
import { quotableAnchor } from '../claims/quotable';
import { registerCommand, registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import { prepared } from '../preparing';
import { letGoOf } from '../ranges';
import { requireWritable } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import { Author } from '../asking/author';
import { claimOf, openArticle, sharedWords, type OpenArticle, type SharedWords, type TaggingDeps } from './openArticle';
import { draftOf } from './draft';
import { deleteClaim, editClaim, setStatus } from './editing';
import { fillIn } from './form';
import { HalfTyped } from '../asking/halfTyped';
import { takenUp, type DraftSubject, type KeptDraft } from './keptDrafts';
import { leave, showWords } from './leaving';
import { moreFields } from '../settings';
import { saveDraft, type Saved } from './saving';
import { now } from '../time';

/** The commands that make, change and delete claims. */
export function registerTagging(deps: TaggingDeps): vscode.Disposable {
  const { log } = deps;
  const author = new Author();
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.tagClaim, () => tagClaim(deps, author)),
    registerFormCommand(log, COMMANDS.editClaim, (id) => editClaim(deps, author, id)),
    registerFormCommand(log, COMMANDS.setStatus, (id) => setStatus(deps, author, id)),
    registerCommand(log, COMMANDS.deleteClaim, (id) => deleteClaim(deps, id)),
  );
  return disposables;
}

/** What is known before words are tagged. */
interface Ready extends OpenArticle {
  /** Of the document, when the place of the words was described. */
  readonly version: number;
  readonly shared: SharedWords;
  readonly suggestion: Suggestion;
  readonly anchor: ClaimAnchor;
}

/** Reads what the form is filled in with, and refuses words that cannot be tagged. */
async function readyToTag(deps: TaggingDeps): Promise<Ready> {
  const open = await openArticle(deps);
  const { document, selection, analysis } = open;
  const shared = await sharedWords(deps, document.uri);
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
  const text = deps.claims.textOf(document);
  await inSlices(text.hashSteps());
  const anchor = quotableAnchor(text, suggestion.span);
  requireWritable(document.uri, deps.claims.of(document).reading);
  return { ...open, version, shared, suggestion, anchor };
}

/** @param goingOn what was left before and is gone on with, whatever has become of its words */
async function tagClaim(deps: TaggingDeps, author: Author, goingOn?: KeptDraft): Promise<void> {
  const ready = await prepared(() => readyToTag(deps));
  if (!ready) return;
  const { document, selection, version, analysis, sidecar, shared, suggestion, anchor, whereNow } = ready.value;
  const quote = anchor.exact;
  const first = draftOf(suggestion, sidecar);
  const subject: DraftSubject = goingOn?.subject ?? { kind: 'words', anchor };
  const known = goingOn ?? deps.drafts.of(document.uri.toString(), subject);
  const form = { analysis, sidecar, quote, ...shared, suggestion, halfTyped: new HalfTyped(ready.typed) };
  const { draft, end, isAfresh } = await fillIn(first, form, known && takenUp(first, known), moreFields(document));
  const article = await whereNow();
  const keep = (why?: string) => {
    const goOn = async (kept: KeptDraft, now: vscode.Uri) => {
      await showWords(now, kept);
      await tagClaim(deps, author, kept);
    };
    leave(deps, article.uri, { kept: { subject, first, draft }, isAfresh, quote, goOn, why });
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
  const id = newClaimId(deps.platform.randomBytes, new Set(sidecar.claims.map((claim) => claim.id)));
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
    saved = await saveDraft(deps, article.uri, draft, (values) => ({ kind: 'add-claim', claim: claimIn(values) }));
  } catch (failure) {
    keep();
    throw failure;
  }
  deps.drafts.drop(article.uri.toString(), subject);
  await deps.claims.load(article);
  const after = claimOf(deps, article, id)?.claim;
  if (after) deps.journals.add(article.uri, { name: 'tag', steps: [{ id, before: undefined, after }], ...saved });
  if (deps.sidecars.isWaiting(article.uri)) return;
  deps.news.tell(after, deps.claims.of(article).reading?.sidecar.actors ?? []);
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
