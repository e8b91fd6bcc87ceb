import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/claims/located';
import { pickWithPreview } from '../asking/picks';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { editorShowing, hoverOn, reveal, select } from '../editors';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { rangeOf } from '../ranges';
import { confirmInStatusBar } from '../statusBar';
import { claimKind } from '../wording/claims';
import { claimOfKey, kindIcon, listedClaims, type ListedClaim } from './claimList';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';
import { openSidecar } from './openSidecar';
import { allPlaces, placesAt, placesOf } from './places';

/** Going from claim to claim, to one of them, or to the file that keeps them. */
export function registerClaimNavigation(claims: OpenClaims, article: CurrentArticle, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.nextClaim, () => step(claims, article, 1)),
    registerCommand(log, COMMANDS.previousClaim, () => step(claims, article, -1)),
    registerCommand(log, COMMANDS.goToClaim, (key) => goToClaim(claims, article, key)),
    registerCommand(log, COMMANDS.openSidecar, async (key) => openSidecar(claims, await article.require(), key)),
    registerCommand(log, COMMANDS.copyQuote, (key) => copyQuote(claims, article, key)),
  );
  return disposables;
}

/** Goes to the next or previous place of a claim, round the end, and opens its hover. */
async function step(claims: OpenClaims, article: CurrentArticle, direction: 1 | -1): Promise<void> {
  const document = await article.require();
  const editor = await editorOf(document);
  const places = allPlaces(claims.of(document).claims);
  const offset = document.offsetAt(editor.selection.active);
  const target =
    direction === 1
      ? (places.find(({ start }) => start > offset) ?? places[0])
      : (places.findLast(({ start }) => start < offset) ?? places.at(-1));
  if (target === undefined) {
    throw new UserError(
      vscode.l10n.t('There are no claims in the text of this article. “Tag Claim” turns the selected words into one.'),
    );
  }
  await hoverOn(editor, rangeOf(document, target));
}

/** Selects the words of a claim: of the one named, else of one that is chosen from a list. */
async function goToClaim(claims: OpenClaims, article: CurrentArticle, key: unknown): Promise<void> {
  const document = await article.require();
  if (typeof key !== 'string') {
    await choose(claims, document);
    return;
  }
  const line = claimOfKey(claims, document, key);
  if (!line) throw new UserError(vscode.l10n.t('This claim no longer exists.'));
  const places = placesOf(line.located);
  if (places.length === 0) {
    offerSidecar(line);
    return;
  }
  const editor = await editorOf(document);
  const [from, to] = [document.offsetAt(editor.selection.start), document.offsetAt(editor.selection.end)];
  // A claim of several places: from the one that is selected to the next.
  const selected = places.findIndex(({ start, end }) => start === from && end === to);
  select(editor, places[(selected + 1) % places.length]!);
}

/** Shows a claim's words while the list is gone through, and goes back if none is chosen. */
async function choose(claims: OpenClaims, document: vscode.TextDocument): Promise<void> {
  const listed = listedClaims(claims, document);
  if (listed.length === 0) throw new UserError(vscode.l10n.t('This article has no claims yet.'));
  const editor = await editorOf(document);
  const before = editor.selection;
  const [here] = placesAt(claims.of(document).claims, document.offsetAt(before.active));
  const question = {
    title: vscode.l10n.t('Claims'),
    placeholder: vscode.l10n.t('Which claim?'),
    choices: listed.map((line) => ({
      label: line.summary,
      description: line.details,
      detail: claimKind(line.located.claim.kind),
      iconPath: kindIcon(line.located.claim.kind),
      value: line,
    })),
    active: ({ located }: ListedClaim) => located === here?.located,
  };
  const chosen = await pickWithPreview(question, ({ located }) => {
    const [place] = placesOf(located);
    if (place) reveal(editor, rangeOf(document, place));
  });
  const place = chosen && placesOf(chosen.located)[0];
  if (place) select(editor, place);
  else if (chosen) offerSidecar(chosen);
  else reveal(editor, before);
}

async function copyQuote(claims: OpenClaims, article: CurrentArticle, key: unknown): Promise<void> {
  const document = await article.require();
  const quote = (located: LocatedClaim) => {
    const [place] = placesOf(located);
    const isSure = place !== undefined && place.state !== 'ambiguous';
    return isSure ? document.getText(rangeOf(document, place)) : located.claim.anchors[0]!.exact;
  };
  const listed = claimOfKey(claims, document, key)?.located;
  const editor = vscode.window.activeTextEditor;
  const offset = editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
  const located = listed ?? placesAt(claims.of(document).claims, offset)[0]?.located;
  if (!located) throw new UserError(vscode.l10n.t('Place the cursor in a tagged claim first.'));
  await vscode.env.clipboard.writeText(quote(located));
  confirmInStatusBar(vscode.l10n.t('Quote copied'));
}

/** The article's editor, shown and focused. */
async function editorOf(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, editorShowing(document)?.viewColumn);
}

/** There is nowhere to go to in the article: said, with the way to where the claim is kept. */
function offerSidecar({ key }: ListedClaim): void {
  const { l10n } = vscode;
  const open = l10n.t('Open Sidecar');
  const message = l10n.t('The words of this claim are no longer in the article. The claim is kept in the sidecar.');
  void vscode.window.showInformationMessage(message, open).then((choice) => {
    if (choice === open) return vscode.commands.executeCommand(COMMANDS.openSidecar, key);
    return undefined;
  });
}
