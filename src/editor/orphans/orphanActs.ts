import * as vscode from 'vscode';
import { ArticleText, type Choice } from '../../core/claims/anchor';
import type { Claim } from '../../core/claims/claim';
import type { Act } from '../../core/claims/journal';
import { attaching, orphanAnchor, withAnchor } from '../../core/claims/orphans';
import type { Rewrite } from '../../core/claims/rewrite';
import type { Span } from '../../core/text/span';
import { claimOfKey, type ListedClaim } from '../claims/claimList';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { quotableAnchor } from '../claims/quotable';
import { requireWritableArticle } from '../claims/writableArticle';
import { registerCommand, registerFormCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { editorShowing, reveal, select } from '../editors';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { prepared } from '../preparing';
import { letGoOf, rangeOf } from '../ranges';
import type { Sidecars } from '../sidecar/sidecars';
import { Author } from '../asking/author';
import type { Journals } from '../undo/journals';
import { HalfTyped, HalfTypedAbout } from '../asking/halfTyped';
import { ask, pickOne, pickWithPreview } from '../asking/picks';
import { now } from '../time';
import { confirmInStatusBar } from '../statusBar';
import { shortened } from '../wording/claims';
import { listedOrphans, type ListedOrphan } from './orphanList';
import type { OrphansView } from './orphansView';

interface Deps {
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly view: OrphansView;
  readonly log: Log;
}

/** The commands that give an orphan a place again, or lay it aside. */
export function registerOrphanActs(deps: Deps): vscode.Disposable {
  const { log } = deps;
  const author = new Author();
  const reasons = new HalfTypedAbout();
  const disposables = new Disposables();
  disposables.add(
    registerFormCommand(log, COMMANDS.attachClaim, (key) => attachToSelection(deps, key)),
    registerFormCommand(log, COMMANDS.choosePlace, (key, start, end) => choosePlace(deps, key, start, end)),
    registerCommand(log, COMMANDS.setClaimAside, (key) => park(deps, author, key, undefined)),
    registerFormCommand(log, COMMANDS.buryClaim, (key) => bury(deps, author, reasons, key)),
    registerCommand(log, COMMANDS.takeUpClaim, (key) => takeUp(deps, key)),
  );
  return disposables;
}

/** Gives an orphan the selected words: the one named, else the one selected in the list, else one that is chosen. */
async function attachToSelection(deps: Deps, key: unknown): Promise<void> {
  const ready = await prepared(async () => {
    const document = await requireWritableArticle(deps.current, deps.claims);
    const editor = editorShowing(document);
    if (!editor || editor.selection.isEmpty) {
      throw new UserError(vscode.l10n.t('Select the words that the claim is about now, then attach it.'));
    }
    return { document, selection: editor.selection };
  });
  if (!ready) return;
  const { document, selection } = ready.value;
  const orphan = await meant(deps, document, key, ready.typed);
  if (!orphan) return;
  await attach(deps, document, orphan, {
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  });
}

/** The place given; else one of those that fit or come near, shown in the article while they are gone through. */
async function choosePlace(deps: Deps, key: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof start === 'number' && typeof end === 'number') {
    const document = await requireWritableArticle(deps.current, deps.claims);
    const orphan = await meant(deps, document, key);
    if (orphan) await attach(deps, document, orphan, { start, end });
    return;
  }
  const ready = await prepared(async () => {
    const document = await requireWritableArticle(deps.current, deps.claims);
    const viewColumn = editorShowing(document)?.viewColumn;
    return vscode.window.showTextDocument(document, { ...(viewColumn && { viewColumn }), preserveFocus: true });
  });
  if (!ready) return;
  const { value: editor, typed } = ready;
  const orphan = await meant(deps, editor.document, key, typed);
  if (!orphan) return;
  const place = await chosenPlace(editor, orphan);
  if (place) await attach(deps, editor.document, orphan, place);
}

async function attach(deps: Deps, document: vscode.TextDocument, orphan: ListedOrphan, span: Span): Promise<void> {
  const { claim } = orphan.located;
  const index = orphanAnchor(orphan.located) ?? 0;
  const anchor = quotableAnchor(new ArticleText(document.getText()), span);
  letGoOf(document, rangeOf(document, span));
  const rewrite = await deps.sidecars.change(document.uri, () => attaching(claim, index, anchor));
  await record(deps, document, 'attach', claim, withAnchor(claim, index, anchor), rewrite);
  confirmInStatusBar(vscode.l10n.t('Claim attached'));
}

async function bury(deps: Deps, author: Author, reasons: HalfTypedAbout, key: unknown): Promise<void> {
  const ready = await prepared(() => requireWritableArticle(deps.current, deps.claims));
  if (!ready) return;
  const orphan = await meant(deps, ready.value, key, ready.typed);
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
  await park(deps, author, orphan.key, reason.trim());
}

async function park(deps: Deps, author: Author, key: unknown, reason: string | undefined): Promise<void> {
  const document = await deps.current.require();
  const orphan = await meant(deps, document, key);
  if (!orphan) return;
  const by = await author.name(document);
  const { claim } = orphan.located;
  const parked = { ...(by !== undefined && { by }), at: now(), ...(reason !== undefined && { reason }) };
  const rewrite = await deps.sidecars.change(document.uri, () => [
    { kind: 'set-claim', id: claim.id, values: { parked } },
  ]);
  await record(deps, document, 'set-aside', claim, { ...claim, parked }, rewrite);
  confirmInStatusBar(reason === undefined ? vscode.l10n.t('Claim set aside') : vscode.l10n.t('Claim buried'));
}

async function takeUp(deps: Deps, key: unknown): Promise<void> {
  const document = await deps.current.require();
  const orphan = await meant(deps, document, key);
  if (!orphan) return;
  const { claim } = orphan.located;
  const { parked, ...rest } = claim;
  if (parked === undefined) return;
  const values = { parked: undefined } as Partial<Claim>;
  const rewrite = await deps.sidecars.change(document.uri, () => [{ kind: 'set-claim', id: claim.id, values }]);
  await record(deps, document, 'take-up', claim, rest, rewrite);
  confirmInStatusBar(vscode.l10n.t('Claim taken up again'));
}

async function record(
  deps: Deps,
  document: vscode.TextDocument,
  name: Act['name'],
  before: Claim,
  after: Claim,
  rewrite: Rewrite | undefined,
): Promise<void> {
  await deps.claims.load(document);
  deps.journals.add(document.uri, { name, steps: [{ id: before.id, before, after }], rewrite });
}

/**
 * The orphan with the key, the one selected in the list, the only one, or one that the user chooses.
 * @param typed what was typed before there was anything to choose from
 */
async function meant(
  { claims, view }: Deps,
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
  const question = {
    title: orphan.summary,
    placeholder:
      orphan.located.state === 'ambiguous'
        ? vscode.l10n.t('Several places match. Which one is meant?')
        : vscode.l10n.t('No place matches. These are the closest.'),
    choices: choices.map((choice) => ({
      label: vscode.l10n.t('Line {0}', document.positionAt(choice.start).line + 1),
      description: shortened(text.slice(choice.start, choice.end), 80),
      detail: shortened(`… ${text.slice(Math.max(0, choice.start - AROUND), choice.end + AROUND)} …`, 160),
      value: choice,
    })),
  };
  const chosen = await pickWithPreview(question, (choice) => select(editor, choice));
  if (!chosen) {
    editor.selection = before;
    reveal(editor, before);
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
