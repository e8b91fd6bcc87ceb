import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/claims/located';
import { articleName } from '../../core/claims/sidecarName';
import { accepting, canBeAccepted } from '../../core/claims/accept';
import { isSameJson } from '../../core/json/equality';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS, SERVED_LANGUAGES } from '../ids';
import type { Log } from '../log';
import { FileLines } from '../files/fileLines';
import { baseName } from '../files/files';
import { sidecarOf, type Sidecars } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import type { Journals } from '../undo/journals';
import { now } from '../time';
import { claimSummary } from '../wording/claims';
import { claimOfKey, listedClaims } from '../claims/claimList';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { placesAt } from '../claims/places';
import { requireWritableArticle } from '../claims/writableArticle';
import { editorShowing } from '../editors';
import { confirmInStatusBar } from '../statusBar';

interface Deps {
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly log: Log;
}

/**
 * Accepting the words of today where tagged words were edited since: for one claim, or for all of an article. Quick
 * fixes offer it on the words and on the claim in the sidecar.
 */
export function registerAccepting(deps: Deps): vscode.Disposable {
  const { claims, current, log } = deps;
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.acceptWords, (key) => acceptOne(deps, key)),
    registerCommand(log, COMMANDS.acceptAllWords, () => acceptAll(deps)),
    vscode.languages.registerCodeActionsProvider(
      SERVED_LANGUAGES.map((language) => ({ language })),
      { provideCodeActions: (document, range) => inArticle(claims, document, range) },
      kinds,
    ),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.claims.yaml' },
      { provideCodeActions: (document, range) => inSidecar(claims, current.document, document, range) },
      kinds,
    ),
  );
  return disposables;
}

/** The claim that a list names by the key, else the smallest changed one under the cursor. */
async function acceptOne(deps: Deps, key: unknown): Promise<void> {
  const { l10n } = vscode;
  const document = await requireWritableArticle(deps.current, deps.claims);
  const editor = editorShowing(document);
  const located =
    typeof key === 'string'
      ? claimOfKey(deps.claims, document, key)?.located
      : editor && changedAt(deps.claims, document, document.offsetAt(editor.selection.active))[0];
  if (located && canBeAccepted(located)) {
    await accept(deps, document, [located]);
    return;
  }
  throw new UserError(
    typeof key !== 'string'
      ? l10n.t('Place the cursor in a claim with changed words first.')
      : located
        ? l10n.t('The words of this claim have not changed since they were tagged.')
        : l10n.t('This claim no longer exists.'),
  );
}

async function acceptAll(deps: Deps): Promise<void> {
  const document = await requireWritableArticle(deps.current, deps.claims);
  const changed = deps.claims.of(document).claims.filter(canBeAccepted);
  if (changed.length === 0) {
    throw new UserError(vscode.l10n.t('No claim in this article has changed words.'));
  }
  await accept(deps, document, changed);
}

async function accept(deps: Deps, document: vscode.TextDocument, located: readonly LocatedClaim[]): Promise<void> {
  const { l10n } = vscode;
  const text = deps.claims.textOf(document);
  await inSlices(text.hashSteps());
  const { changes, steps } = accepting(text, located, now());
  let accepted = steps;
  const rewrite = await deps.sidecars.change(document.uri, ({ claims }) => {
    // What a colleague has deleted or attached elsewhere meanwhile stays so.
    accepted = steps.filter(({ id, before }) =>
      isSameJson(claims.find((claim) => claim.id === id)?.anchors, before?.anchors),
    );
    const ids = new Set(accepted.map(({ id }) => id));
    return changes.filter((change) => 'id' in change && ids.has(change.id));
  });
  await deps.claims.load(document);
  if (accepted.length === 0)
    throw new UserError(
      l10n.t('Somebody else has changed this in the meantime. Nothing was changed; please try again.'),
    );
  deps.journals.add(document.uri, { name: 'accept', steps: accepted, rewrite });
  const message =
    accepted.length === 1
      ? l10n.t('Changed words accepted')
      : l10n.t('Changed words of {0} claims accepted', accepted.length);
  confirmInStatusBar(message);
}

function inArticle(claims: OpenClaims, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const changed = changedAt(claims, document, document.offsetAt(range.start));
  return changed.flatMap((located) => fixFor(claims, document, located));
}

function inSidecar(
  claims: OpenClaims,
  article: vscode.TextDocument | undefined,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  if (!article || articleName(baseName(document.uri)) === undefined) return [];
  if (sidecarOf(article.uri).toString() !== document.uri.toString()) return [];
  const { reading, claims: all } = claims.of(article);
  if (!reading) return [];
  const lines = new FileLines(reading.text);
  return all
    .filter((located) => {
      const place = canBeAccepted(located) ? reading.sidecar.places.get(located.claim.id) : undefined;
      return place !== undefined && lines.range(place).intersection(range) !== undefined;
    })
    .flatMap((located) => fixFor(claims, article, located));
}

function fixFor(
  claims: OpenClaims,
  document: vscode.TextDocument,
  located: LocatedClaim,
): readonly vscode.CodeAction[] {
  const line = listedClaims(claims, document).find((listed) => listed.located === located);
  if (!line) return [];
  const title = vscode.l10n.t('Accept the changed words of {0}', claimSummary(located.claim, 50));
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { title, command: COMMANDS.acceptWords, arguments: [line.key] };
  return [fix];
}

/** The claims with changed words at an offset, the smallest first. */
function changedAt(claims: OpenClaims, document: vscode.TextDocument, offset: number): readonly LocatedClaim[] {
  const places = placesAt(claims.of(document).claims, offset).filter(({ state }) => state === 'changed');
  return [...new Set(places.map(({ located }) => located))];
}
