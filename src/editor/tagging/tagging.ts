import * as vscode from 'vscode';
import { firstPlace, type LocatedClaim } from '../../core/article';
import { describe } from '../../core/claims/anchor';
import type { Claim, HistoryEntry } from '../../core/claims/claim';
import { newClaimId } from '../../core/claims/claimId';
import { changedValues } from '../../core/claims/journal';
import { readSidecar, type Sidecar } from '../../core/claims/sidecar';
import { suggestClaim } from '../../core/claims/suggest';
import type { Analysis } from '../../core/recognise/analyse';
import type { Articles } from '../articles/articles';
import { inSlices } from '../slices';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import type { Codebooks } from '../knowledge/codebooks';
import type { Platform } from '../platform';
import type { Renames } from '../sidecar/renames';
import type { Sidecars } from '../sidecar/sidecars';
import { Author } from './author';
import { draftFrom, draftOf, entered } from './draft';
import { fillIn, review } from './form';
import type { Journals } from './journals';
import { now } from './time';

/** What the commands of tagging work with. */
export interface TaggingDesk {
  readonly articles: Articles;
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly codebooks: Codebooks;
  readonly journals: Journals;
  readonly renames: Renames;
  readonly platform: Platform;
  readonly log: Log;
}

/** The commands that make, change and delete claims. */
export function registerTagging(desk: TaggingDesk): vscode.Disposable {
  const { log } = desk;
  const author = new Author();
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.tagClaim, () => tagClaim(desk, author)),
    registerCommand(log, COMMANDS.editClaim, (id) => editClaim(desk, author, id)),
    registerCommand(log, COMMANDS.deleteClaim, (id) => deleteClaim(desk, id)),
  );
  return disposables;
}

async function tagClaim(desk: TaggingDesk, author: Author): Promise<void> {
  const { document, selection, analysis, sidecar } = await openArticle(desk);
  const whereNow = follow(desk, document);
  const codebook = await desk.codebooks.of(document.uri);
  const place = trimmed(document, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
  const suggestion = suggestClaim(analysis, place);
  if (suggestion === undefined) {
    throw new UserError(
      vscode.l10n.t(
        'Select the words of the claim first, or place the cursor in a highlighted demand or in what somebody says.',
      ),
    );
  }
  const { version } = document;
  const text = desk.claims.textOf(document);
  await inSlices(text.hashSteps());
  const description = describe(text, suggestion.span);
  if (description.kind === 'refused') throw new UserError(refusalInWords(description.reason));
  requireWritable(sidecar);

  const draft = await fillIn(draftOf(suggestion, sidecar), {
    analysis,
    sidecar,
    quote: description.anchor.exact,
    codebook,
  });
  if (draft === undefined) return;
  const name = await author.name(document);
  if (document.version !== version) {
    throw new UserError(
      vscode.l10n.t('The article has changed meanwhile. Nothing was saved; please tag the words again.'),
    );
  }
  const id = newClaimId(desk.platform.randomBytes, new Set(sidecar.claims.map((claim) => claim.id)));
  const claimIn = (present: Sidecar): Claim => ({
    id,
    kind: draft.kind,
    anchors: [description.anchor],
    ...defined(entered(draft, present).values),
    ...(suggestion.rule !== undefined && { suggested_by: suggestion.rule }),
    ...(name !== undefined && { author: name }),
    created: now(),
  });
  const article = await whereNow();
  await desk.sidecars.change(article.uri, (present) => [
    ...entered(draft, present).changes,
    { kind: 'add-claim', claim: claimIn(present) },
  ]);
  await desk.claims.load(article);
  const saved = claimOf(desk, article, id)?.claim;
  if (saved) desk.journals.add(article.uri, { name: 'tag', steps: [{ id, before: undefined, after: saved }] });
  void vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Claim saved')}`, 3000);
}

async function editClaim(desk: TaggingDesk, author: Author, given: unknown): Promise<void> {
  const { document, selection, analysis, sidecar } = await openArticle(desk);
  const whereNow = follow(desk, document);
  const { claim } = meant(desk, document, selection, given);
  requireWritable(sidecar);
  const codebook = await desk.codebooks.of(document.uri);
  const { exact: quote } = claim.anchors[0]!;
  const draft = await review(draftFrom(claim, sidecar), { analysis, sidecar, quote, codebook });
  if (draft === undefined) return;
  const name = await author.name(document);
  const wished = { ...claim, ...entered(draft, sidecar).values };
  // Only what was changed here is written: what a colleague has changed meanwhile in other keys stays.
  const values = changedValues(claim, wished);
  if (Object.keys(values).length === 0) return;
  const entry = historyEntry(claim, wished, name);
  const written: Partial<Claim> = {
    ...values,
    ...(entry && { history: [...(claim.history ?? []), entry] }),
    updated: now(),
  };
  const article = await whereNow();
  await desk.sidecars.change(article.uri, (present) => [
    ...entered(draft, present).changes,
    { kind: 'set-claim', id: claim.id, values: written },
  ]);
  await desk.claims.load(article);
  desk.journals.add(article.uri, {
    name: 'edit',
    steps: [{ id: claim.id, before: claim, after: { ...claim, ...written } }],
  });
}

async function deleteClaim(desk: TaggingDesk, given: unknown): Promise<void> {
  const { document, selection, sidecar } = await openArticle(desk);
  const { claim } = meant(desk, document, selection, given);
  requireWritable(sidecar);
  await desk.sidecars.change(document.uri, () => [{ kind: 'delete-claim', id: claim.id }]);
  await desk.claims.load(document);
  desk.journals.add(document.uri, { name: 'delete', steps: [{ id: claim.id, before: claim, after: undefined }] });
  const undo = vscode.l10n.t('Undo');
  void vscode.window.showInformationMessage(vscode.l10n.t('The claim was deleted.'), undo).then((choice) => {
    if (choice === undo) return vscode.commands.executeCommand(COMMANDS.undoAnnotation);
    return undefined;
  });
}

/** The article that is worked on, analysed, with its sidecar. */
async function openArticle({ articles, current, claims }: TaggingDesk): Promise<{
  readonly document: vscode.TextDocument;
  readonly selection: vscode.Selection;
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
}> {
  const document = await current.require();
  const analysis = await articles.analysed(document);
  if (!analysis) throw new UserError(vscode.l10n.t('This article could not be analysed.'));
  await claims.load(document);
  const sidecar = claims.of(document).reading?.sidecar ?? readSidecar('').value;
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  return { document, selection: editor?.selection ?? new vscode.Selection(0, 0, 0, 0), analysis, sidecar };
}

/** Says where the article is when a form about it has been filled in: it may have been renamed meanwhile. */
function follow({ renames }: TaggingDesk, document: vscode.TextDocument): () => Promise<vscode.TextDocument> {
  const { count } = renames;
  return async () => {
    const place = renames.placeOf(document.uri, count);
    if (place.toString() === document.uri.toString()) return document;
    return await vscode.workspace.openTextDocument(place);
  };
}

/** The claim with the id given, else the smallest one under the cursor. */
function meant(
  desk: TaggingDesk,
  document: vscode.TextDocument,
  selection: vscode.Selection,
  given: unknown,
): LocatedClaim {
  if (typeof given === 'string') {
    const claim = claimOf(desk, document, given);
    if (claim) return claim;
    throw new UserError(vscode.l10n.t('This claim is not there any more.'));
  }
  const offset = document.offsetAt(selection.active);
  const size = (claim: LocatedClaim) => {
    const place = firstPlace(claim)!;
    return place.end - place.start;
  };
  const [claim] = desk.claims
    .of(document)
    .claims.filter((located) =>
      located.placements.some((place) => 'start' in place && place.start <= offset && offset <= place.end),
    )
    .sort((a, b) => size(a) - size(b));
  if (!claim) throw new UserError(vscode.l10n.t('Place the cursor in a tagged claim first.'));
  return claim;
}

function claimOf({ claims }: TaggingDesk, document: vscode.TextDocument, id: string): LocatedClaim | undefined {
  return claims.of(document).claims.find(({ claim }) => claim.id === id);
}

/** Asked before anything is filled in: nobody should type into a form that cannot be saved. */
function requireWritable({ isWritable }: Sidecar): void {
  if (isWritable) return;
  throw new UserError(
    vscode.l10n.t(
      'The sidecar of this article is broken, or was written by a newer Blue Pencil. Mend it first: “Problems” says where. Nothing is overwritten.',
    ),
  );
}

function historyEntry(before: Claim, after: Claim, by: string | undefined): HistoryEntry | undefined {
  const status = after.status !== before.status ? after.status : undefined;
  const outcome = after.outcome !== before.outcome ? after.outcome : undefined;
  if (status === undefined && outcome === undefined) return undefined;
  return { at: now(), ...(by !== undefined && { by }), ...(status && { status }), ...(outcome && { outcome }) };
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
