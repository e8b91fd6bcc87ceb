import * as vscode from 'vscode';
import { ArticleText, describe, type Choice } from '../../core/claims/anchor';
import type { Claim } from '../../core/claims/claim';
import type { Act } from '../../core/claims/journal';
import { attaching, orphanAnchor, withAnchor } from '../../core/claims/orphans';
import type { Rewrite } from '../../core/claims/rewrite';
import type { Span } from '../../core/text/span';
import { claimOfKey, type ListedClaim } from '../claims/claimList';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { registerCommand, registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { prepared } from '../preparing';
import { letGoOf, rangeOf } from '../ranges';
import { requireWritable, type Sidecars } from '../sidecar/sidecars';
import { Author } from '../tagging/author';
import type { Journals } from '../tagging/journals';
import { HalfTyped, HalfTypedAbout } from '../tagging/halfTyped';
import { ask, pickOne } from '../tagging/picks';
import { now } from '../tagging/time';
import { shortened } from '../wording/claims';
import { listedOrphans, type ListedOrphan } from './orphanList';
import type { OrphansView } from './orphansView';

interface Desk {
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly view: OrphansView;
  readonly log: Log;
}

/** The commands that give an orphan a place again, or lay it aside. */
export function registerOrphanActs(desk: Desk): vscode.Disposable {
  const { log } = desk;
  const author = new Author();
  const reasons = new HalfTypedAbout();
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.attachClaim, (key) => attachToSelection(desk, key)),
    registerFormCommand(log, COMMANDS.choosePlace, (key, start, end) => choosePlace(desk, key, start, end)),
    registerCommand(log, COMMANDS.setClaimAside, (key) => park(desk, author, key, undefined)),
    registerFormCommand(log, COMMANDS.buryClaim, (key) => bury(desk, author, reasons, key)),
    registerCommand(log, COMMANDS.takeUpClaim, (key) => takeUp(desk, key)),
  );
  return disposables;
}

/** Gives an orphan the selected words: the one named, else the one selected in the list, else one that is chosen. */
async function attachToSelection(desk: Desk, key: unknown): Promise<void> {
  const ready = await prepared(async () => {
    const document = await requireWritableArticle(desk);
    const editor = editorOf(document);
    if (!editor || editor.selection.isEmpty) {
      throw new UserError(vscode.l10n.t('Select the words that the claim is about now, then attach it.'));
    }
    return { document, selection: editor.selection };
  });
  if (!ready) return;
  const { document, selection } = ready.value;
  const orphan = await meant(desk, document, key, ready.typed);
  if (!orphan) return;
  await attach(desk, document, orphan, {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  });
}

/** The place given; else one of those that fit or come near, shown in the article while they are gone through. */
async function choosePlace(desk: Desk, key: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof start === 'number' && typeof end === 'number') {
    const document = await requireWritableArticle(desk);
    const orphan = await meant(desk, document, key);
    if (orphan) await attach(desk, document, orphan, { start, end });
    return;
  }
  const ready = await prepared(async () => {
    const document = await requireWritableArticle(desk);
    const viewColumn = editorOf(document)?.viewColumn;
    return vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }), preserveFocus: true });
  });
  if (!ready) return;
  const { value: editor, typed } = ready;
  const orphan = await meant(desk, editor.document, key, typed);
  if (!orphan) return;
  const place = await chosenPlace(editor, orphan);
  if (place) await attach(desk, editor.document, orphan, place);
}

/** The article that is worked on, its claims read anew; trouble if none could be saved. */
async function requireWritableArticle({ current, claims }: Desk): Promise<vscode.TextDocument> {
  const document = await current.require();
  await claims.load(document);
  requireWritable(document.uri, claims.of(document).reading);
  return document;
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((visible) => visible.document === document);
}

async function attach(desk: Desk, document: vscode.TextDocument, orphan: ListedOrphan, span: Span): Promise<void> {
  const { claim } = orphan.located;
  const index = orphanAnchor(orphan.located) ?? 0;
  const description = describe(new ArticleText(document.getText()), span);
  if (description.kind === 'refused') {
    throw new UserError(
      description.reason === 'tooLong'
        ? vscode.l10n.t('This is too long for a quotation. Select the sentence that makes the claim.')
        : vscode.l10n.t('Select some words first: there is nothing in this selection to quote.'),
    );
  }
  letGoOf(document, rangeOf(document, span));
  const rewrite = await desk.sidecars.change(document.uri, () => attaching(claim, index, description.anchor));
  await record(desk, document, 'attach', claim, withAnchor(claim, index, description.anchor), rewrite);
  say(vscode.l10n.t('Claim attached'));
}

/** A word in the status bar: the list in which it can be seen need not be open. */
function say(words: string): void {
  void vscode.window.setStatusBarMessage(`$(check) ${words}`, 3000);
}

async function bury(desk: Desk, author: Author, reasons: HalfTypedAbout, key: unknown): Promise<void> {
  const ready = await prepared(() => requireWritableArticle(desk));
  if (!ready) return;
  const orphan = await meant(desk, ready.value, key, ready.typed);
  if (!orphan) return;
  const question = {
    title: vscode.l10n.t('Bury Orphan'),
    prompt: vscode.l10n.t('Why is this claim being buried? It stays in the sidecar with this reason.'),
    value: orphan.located.claim.parked?.reason ?? '',
    validate: (text: string) =>
      text.trim() === ''
        ? vscode.l10n.t('A reason is required. To keep the claim for later without one, choose “Set Orphan Aside”.')
        : undefined,
  };
  const reason = await ask(question, reasons.about(orphan.located.claim.id, ''));
  if (reason === undefined) return;
  await park(desk, author, orphan.key, reason.trim());
}

async function park(desk: Desk, author: Author, key: unknown, reason: string | undefined): Promise<void> {
  const document = await desk.current.require();
  const orphan = await meant(desk, document, key);
  if (!orphan) return;
  const by = await author.name(document);
  const { claim } = orphan.located;
  const parked = { ...(by !== undefined && { by }), at: now(), ...(reason !== undefined && { reason }) };
  const rewrite = await desk.sidecars.change(document.uri, () => [
    { kind: 'set-claim', id: claim.id, values: { parked } },
  ]);
  await record(desk, document, 'set-aside', claim, { ...claim, parked }, rewrite);
  say(reason === undefined ? vscode.l10n.t('Claim set aside') : vscode.l10n.t('Claim buried'));
}

async function takeUp(desk: Desk, key: unknown): Promise<void> {
  const document = await desk.current.require();
  const orphan = await meant(desk, document, key);
  if (!orphan) return;
  const { claim } = orphan.located;
  const { parked, ...rest } = claim;
  if (parked === undefined) return;
  const values = { parked: undefined } as Partial<Claim>;
  const rewrite = await desk.sidecars.change(document.uri, () => [{ kind: 'set-claim', id: claim.id, values }]);
  await record(desk, document, 'take-up', claim, rest, rewrite);
  say(vscode.l10n.t('Claim taken up again'));
}

async function record(
  desk: Desk,
  document: vscode.TextDocument,
  name: Act['name'],
  before: Claim,
  after: Claim,
  rewrite: Rewrite | undefined,
): Promise<void> {
  await desk.claims.load(document);
  desk.journals.add(document.uri, { name, steps: [{ id: before.id, before, after }], rewrite });
}

/**
 * The orphan with the key, the one selected in the list, the only one, or one that the user chooses.
 * @param typed what was typed before there was anything to choose from
 */
async function meant(
  { claims, view }: Desk,
  document: vscode.TextDocument,
  key: unknown,
  typed = '',
): Promise<ListedOrphan | undefined> {
  const orphans = listedOrphans(claims, document);
  const wanted = typeof key === 'string' ? key : view.selected;
  const named = orphans.find((line) => line.key === wanted);
  if (named) return named;
  if (typeof key === 'string') {
    throw new UserError(
      claimOfKey(claims, document, key)
        ? vscode.l10n.t('This claim has a place in the text.')
        : vscode.l10n.t('This claim no longer exists.'),
    );
  }
  if (orphans.length === 0) throw new UserError(vscode.l10n.t('All claims of this article have a place in the text.'));
  if (orphans.length === 1) return orphans[0];
  const question = {
    title: vscode.l10n.t('Orphans'),
    placeholder: vscode.l10n.t('Which claim?'),
    choices: orphans.map((orphan) => ({ label: orphan.summary, description: orphan.details, value: orphan })),
  };
  return pickOne(question, new HalfTyped(typed));
}

/** Words around a place that a choice is told by, in UTF-16 units on each side. */
const AROUND = 40;

async function chosenPlace(editor: vscode.TextEditor, orphan: ListedOrphan): Promise<Choice | undefined> {
  const choices = choicesOf(orphan);
  if (choices.length === 0) {
    throw new UserError(
      vscode.l10n.t(
        'Nothing in the article is close to these words. Select the words that the claim is about now and choose “Attach Orphan to Selection”.',
      ),
    );
  }
  const { document, selection: before } = editor;
  const text = document.getText();
  const items = choices.map((choice) => ({
    label: vscode.l10n.t('Line {0}', document.positionAt(choice.start).line + 1),
    description: shortened(text.slice(choice.start, choice.end), 80),
    detail: shortened(`… ${text.slice(Math.max(0, choice.start - AROUND), choice.end + AROUND)} …`, 160),
    choice,
  }));
  const pick = vscode.window.createQuickPick<(typeof items)[number]>();
  pick.items = items;
  pick.title = orphan.summary;
  pick.placeholder =
    orphan.located.state === 'ambiguous'
      ? vscode.l10n.t('Several places match. Which one is meant?')
      : vscode.l10n.t('No place matches. These are the closest.');
  pick.onDidChangeActive(([item]) => {
    if (!item) return;
    const range = rangeOf(document, item.choice);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  const chosen = await new Promise<Choice | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.choice));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (!chosen) {
    editor.selection = before;
    editor.revealRange(before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
  // Whoever came from a list goes on in the article.
  await vscode.window.showTextDocument(document, editor.viewColumn);
  return chosen;
}

/** The places that fit or come near, in the order of the text. */
export function choicesOf({ located }: Pick<ListedClaim, 'located'>): readonly Choice[] {
  const placement = located.placements[orphanAnchor(located) ?? 0];
  return placement && 'candidates' in placement ? [...placement.candidates].sort((a, b) => a.start - b.start) : [];
}
