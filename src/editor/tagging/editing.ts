import * as vscode from 'vscode';
import type { Claim, HistoryEntry } from '../../core/claims/claim';
import type { Act } from '../../core/claims/journal';
import { COMMANDS } from '../ids';
import { prepared } from '../preparing';
import { requireWritable } from '../sidecar/sidecars';
import type { Author } from '../asking/author';
import { meant, openArticle, sharedWords, type OpenArticle, type SharedWords, type TaggingDeps } from './openArticle';
import { changesBetween, draftFrom, type Draft } from './draft';
import { pickStatus } from './fields';
import { lookOver } from './form';
import { HalfTyped } from '../asking/halfTyped';
import { takenUp, type DraftSubject, type KeptDraft } from './keptDrafts';
import { leave, showWords } from './leaving';
import { saveDraft } from './saving';
import { claimSummary } from '../wording/claims';
import { now } from '../time';

interface ReadyToEdit extends OpenArticle {
  readonly claim: Claim;
  readonly shared: SharedWords;
}

/** Reads the claim that is meant and what the form is filled in with, and refuses where nothing could be saved. */
async function readyToEdit(deps: TaggingDeps, given: unknown): Promise<ReadyToEdit> {
  const open = await openArticle(deps);
  const { document, selection } = open;
  const { claim } = meant(deps, document, selection, given);
  requireWritable(document.uri, deps.claims.of(document).reading);
  return { ...open, claim, shared: await sharedWords(deps, document.uri) };
}

/** @param given the id of the claim; without it the one under the cursor is meant */
export async function editClaim(deps: TaggingDeps, author: Author, given: unknown): Promise<void> {
  const ready = await prepared(() => readyToEdit(deps, given));
  if (!ready) return;
  const { document, analysis, sidecar, whereNow, claim, shared } = ready.value;
  const { exact: quote } = claim.anchors[0]!;
  const first = draftFrom(claim, sidecar);
  const subject: DraftSubject = { kind: 'claim', id: claim.id };
  const known = deps.drafts.of(document.uri.toString(), subject);
  const form = { analysis, sidecar, quote, ...shared, suggestion: undefined, halfTyped: new HalfTyped(ready.typed) };
  const { draft, end, isAfresh } = await lookOver(first, form, known && takenUp(first, known));
  const article = await whereNow();
  const goOn = async (kept: KeptDraft, now: vscode.Uri) => {
    await showWords(now, kept);
    await editClaim(deps, author, claim.id);
  };
  const changes = changesBetween(first, draft, sidecar);
  const keep = () => {
    // A name that was typed anew, and is of the same actor, changes nothing.
    const kept = { subject, first, draft: Object.keys(changes).length === 0 ? first : draft };
    leave(deps, article.uri, { kept, isAfresh, quote, goOn });
  };
  if (end === 'left') {
    keep();
    return;
  }
  let written: Act | undefined;
  try {
    written = await writeChanges(deps, author, ready.value, article, draft, changes);
  } catch (failure) {
    keep();
    throw failure;
  }
  deps.drafts.drop(article.uri.toString(), subject);
  await note(deps, article, written);
}

/**
 * Asks for the status alone, which is what changes most while facts are checked.
 * @param given as of {@link editClaim}
 */
export async function setStatus(deps: TaggingDeps, author: Author, given: unknown): Promise<void> {
  const ready = await prepared(() => readyToEdit(deps, given));
  if (!ready) return;
  const { sidecar, claim, whereNow } = ready.value;
  const before = draftFrom(claim, sidecar);
  const status = await pickStatus(
    vscode.l10n.t('Status of {0}', claimSummary(claim, 60)),
    before.status,
    new HalfTyped(ready.typed),
  );
  if (status === undefined) return;
  const draft = { ...before, status };
  const article = await whereNow();
  const changes = changesBetween(before, draft, sidecar);
  await note(deps, article, await writeChanges(deps, author, ready.value, article, draft, changes));
}

/**
 * Writes changes of a claim, with who did it and when where its status or outcome is another.
 * @returns the act, to be undone; `undefined` where there is nothing to write, and nobody is asked for a name
 */
async function writeChanges(
  deps: TaggingDeps,
  author: Author,
  { document, claim }: ReadyToEdit,
  article: vscode.TextDocument,
  draft: Draft,
  values: Partial<Claim>,
): Promise<Act | undefined> {
  if (Object.keys(values).length === 0) return undefined;
  const name = await author.name(document);
  const entry = historyEntry(claim, { ...claim, ...values }, name);
  let before = claim;
  let written: Partial<Claim> = {};
  const saved = await saveDraft(deps, article.uri, draft, (_values, { claims }) => {
    // A colleague may have noted another status while the form was open: it comes before ours.
    const history = claims.find(({ id }) => id === claim.id)?.history ?? claim.history;
    before = { ...claim, ...(history && { history }) };
    // Only what was changed here is written: what a colleague has changed meanwhile in other keys stays.
    written = { ...values, ...(entry && { history: [...(history ?? []), entry] }), updated: now() };
    return { kind: 'set-claim', id: claim.id, values: written };
  });
  return { name: 'edit', steps: [{ id: claim.id, before, after: { ...before, ...written } }], ...saved };
}

/** Shows what was written, and remembers it to be undone. */
async function note(deps: TaggingDeps, article: vscode.TextDocument, act: Act | undefined): Promise<void> {
  if (act === undefined) return;
  deps.journals.add(article.uri, act);
  await deps.claims.load(article);
}

/** @param given as of {@link editClaim} */
export async function deleteClaim(deps: TaggingDeps, given: unknown): Promise<void> {
  const { document, selection } = await openArticle(deps);
  const { claim } = meant(deps, document, selection, given);
  requireWritable(document.uri, deps.claims.of(document).reading);
  const rewrite = await deps.sidecars.change(document.uri, () => [{ kind: 'delete-claim', id: claim.id }]);
  await deps.claims.load(document);
  const steps = [{ id: claim.id, before: claim, after: undefined }];
  deps.journals.add(document.uri, { name: 'delete', steps, rewrite });
  const undo = vscode.l10n.t('Undo');
  void vscode.window.showInformationMessage(vscode.l10n.t('The claim was deleted.'), undo).then((choice) => {
    if (choice === undo) return vscode.commands.executeCommand(COMMANDS.undoAnnotation);
    return undefined;
  });
}

function historyEntry(before: Claim, after: Claim, by: string | undefined): HistoryEntry | undefined {
  const status = after.status !== before.status ? after.status : undefined;
  const outcome = after.outcome !== before.outcome ? after.outcome : undefined;
  if (status === undefined && outcome === undefined) return undefined;
  return { at: now(), ...(by !== undefined && { by }), ...(status && { status }), ...(outcome && { outcome }) };
}
