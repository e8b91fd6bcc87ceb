import * as vscode from 'vscode';
import type { Act } from '../../core/claims/journal';
import type { Accounts } from '../accounts';
import { attempt } from '../commands';
import { COMMANDS } from '../ids';
import { baseName } from '../files/files';
import type { Log } from '../log';
import { undoAct, type UndoDeps } from '../undo/undoing';
import { accountOf } from './account';
import type { Note } from './importFile';
import { notesOf, type FileOutcome } from './outcome';
import type { Done, Put } from './putting';

interface Deps extends UndoDeps {
  readonly accounts: Accounts;
  readonly log: Log;
}

/** Says in a message what came of an import, with the way to the whole account and back. */
export function tellOutcome(deps: Deps, outcomes: readonly FileOutcome[], act: Act | undefined): void {
  const puts = outcomes.flatMap((outcome) => outcome.puts);
  const [only, another] = puts;
  // What keeps the only sidecar from being written to takes the focus, as where one tags.
  if (only?.result.kind === 'refused' && another === undefined && outcomes.length === 1) throw only.result.error;
  const [first] = outcomes;
  const hopeless = puts.length === 0 && outcomes.length === 1 && first ? fileTrouble(first) : undefined;
  if (hopeless && first) {
    tellTrouble(first.uri, hopeless);
    return;
  }
  // Whoever has said that all shall be left out knows that.
  if (puts.length === 0 && outcomes.every((outcome) => notesOf(outcome).length === 0 && outcome.left.length === 0))
    return;

  const { l10n, window } = vscode;
  const { sentences, isAllWell } = summary(outcomes, puts);
  const [details, undo] = [l10n.t('Show Details'), l10n.t('Undo')];
  const choices = [details, ...(act ? [undo] : [])];
  const message = sentences.join(' ');
  const shown = isAllWell
    ? window.showInformationMessage(message, ...choices)
    : window.showWarningMessage(message, ...choices);
  void shown.then((choice) => {
    if (choice === details)
      return attempt(deps.log, COMMANDS.import, () =>
        deps.accounts.show('import', titleOf(outcomes), accountOf(outcomes)),
      );
    if (choice === undo && act)
      return attempt(deps.log, COMMANDS.import, () => deps.journals.inTurn(() => undoAct(deps, act)));
    return undefined;
  });
}

function titleOf(outcomes: readonly FileOutcome[]): string {
  const { l10n } = vscode;
  const [first] = outcomes;
  return outcomes.length === 1 && first
    ? l10n.t('Import of {0}', baseName(first.uri))
    : l10n.t('Import of {0} files', outcomes.length);
}

/** What is wrong with a file of which nothing could be taken: the whole of it. */
function fileTrouble(outcome: FileOutcome): Note | undefined {
  if (outcome.left.length > 0) return undefined;
  const [first, ...others] = notesOf(outcome);
  return others.length === 0 ? first : undefined;
}

function tellTrouble(uri: vscode.Uri, { sentence, line }: Note): void {
  const { l10n, window } = vscode;
  const open = line === undefined ? l10n.t('Open the File') : l10n.t('Open the File at the Error');
  const message =
    line === undefined
      ? l10n.t('{0}: {1}', baseName(uri), sentence)
      : l10n.t('{0}, line {1}: {2}', baseName(uri), line + 1, sentence);
  void window.showErrorMessage(message, open).then((choice) => {
    if (choice !== open) return undefined;
    const selection = line === undefined ? undefined : new vscode.Range(line, 0, line, 0);
    return vscode.commands.executeCommand('vscode.open', uri, { preview: false, ...(selection && { selection }) });
  });
}

interface Summary {
  readonly sentences: readonly string[];
  /** False if something was left out, says something else, has no place, or stands on other words. */
  readonly isAllWell: boolean;
}

function summary(outcomes: readonly FileOutcome[], puts: readonly Put[]): Summary {
  const { l10n } = vscode;
  const done = puts.flatMap(({ result }) => (result.kind === 'done' ? [result] : []));
  const total = (count: (one: Done) => number) => done.reduce((sum, one) => sum + count(one), 0);
  const added = total(({ plan }) => plan.claims.length);
  const known = total(({ plan }) => plan.known.length);
  const filled = total(({ outcome }) => outcome.filled.claims.length);
  const differing = total(({ outcome, plan }) => outcome.differing.claims.length + plan.otherNames.length);
  const unplaced = total(({ outcome }) => outcome.unplaced.length);
  const changed = total(({ outcome }) => outcome.changed.length);
  const { leftOut, parts } = leftOutOf(outcomes, puts);
  const where = whereTo(puts);
  const say = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : many]);
  const isNothingNew = added === 0 && filled === 0;
  const sentences = [
    ...(isNothingNew && known > 0 && leftOut === 0
      ? []
      : isNothingNew
        ? [l10n.t('Nothing was added.')]
        : say(
            added,
            l10n.t('1 claim was added to {0}.', where),
            l10n.t('{0} claims were added to {1}.', added, where),
          )),
    ...(isNothingNew && known > 0 && leftOut === 0
      ? say(
          known,
          l10n.t('Nothing was added: the claim is already in {0}.', where),
          l10n.t('Nothing was added: all {0} claims are already in {1}.', known, where),
        )
      : say(known, l10n.t('1 was already there.'), l10n.t('{0} were already there.', known))),
    ...say(
      filled,
      l10n.t('1 claim in {0} had missing details filled in.', where),
      l10n.t('{0} claims in {1} had missing details filled in.', filled, where),
    ),
    ...say(
      differing,
      l10n.t('1 has different details there and stays as it is.'),
      l10n.t('{0} have different details there and stay as they are.', differing),
    ),
    ...say(
      unplaced,
      l10n.t('1 has no definite place in the text: see “Orphans”.'),
      l10n.t('{0} have no definite place in the text: see “Orphans”.', unplaced),
    ),
    ...say(
      changed,
      l10n.t('1 was placed on words that differ from its quote: check it.'),
      l10n.t('{0} were placed on words that differ from their quotes: check them.', changed),
    ),
    ...(outcomes.every(({ isTable }) => isTable)
      ? say(leftOut, l10n.t('1 row was left out.'), l10n.t('{0} rows were left out.', leftOut))
      : say(leftOut, l10n.t('1 annotation was left out.'), l10n.t('{0} annotations were left out.', leftOut))),
    ...say(parts, l10n.t('1 detail was left out.'), l10n.t('{0} details were left out.', parts)),
    ...outcomes.flatMap(({ uri, unreadable }) => (unreadable ? [l10n.t('{0} could not be read.', baseName(uri))] : [])),
  ];
  const isUnread = outcomes.some(({ unreadable }) => unreadable !== undefined);
  return { sentences, isAllWell: differing + unplaced + changed + leftOut + parts === 0 && !isUnread };
}

/** How many annotations were left out whole, and of how many others a part. */
function leftOutOf(outcomes: readonly FileOutcome[], puts: readonly Put[]) {
  const wrong = [...outcomes.flatMap(({ problems }) => problems), ...puts.flatMap(({ faults }) => faults)];
  const details = wrong.filter(({ code }) => code === 'web-annotation-value').length;
  const left = outcomes.flatMap((outcome) => outcome.left).reduce((sum, { count }) => sum + count, 0);
  const refused = puts.reduce((sum, { result, count }) => sum + (result.kind === 'refused' ? count : 0), 0);
  const ofArticles = puts.filter(({ result }) => result.kind === 'done' && result.articleLeftOut.length > 0).length;
  return { leftOut: wrong.length - details + left + refused, parts: details + ofArticles };
}

/** The article, or how many they are. */
function whereTo(puts: readonly Put[]): string {
  const uris = new Map(
    puts.filter(({ result }) => result.kind === 'done').map(({ target }) => [target.uri.toString(), target.uri]),
  );
  const [only] = uris.values();
  return uris.size === 1 && only ? baseName(only) : vscode.l10n.t('{0} articles', uris.size);
}
