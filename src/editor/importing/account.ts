import * as vscode from 'vscode';
import { firstPlace, type LocatedClaim } from '../../core/claims/located';
import { isOtherClaim } from '../../core/exchange/importOutcome';
import type { KnownClaim } from '../../core/exchange/importing';
import type { AccountLine } from '../accounts';
import { FileLines } from '../files/fileLines';
import { baseName } from '../files/files';
import { anchorState, claimKind, quotedWords } from '../wording/claims';
import { shownName } from './asking';
import type { Note } from './importFile';
import { noteOf, notesOf, type FileOutcome } from './outcome';
import type { Done, Put } from './putting';
import { claimKeyInWords, leftOverInWords } from './wording';

/** All that came of an import, to be read: each line leads to what it is about. */
export function accountOf(outcomes: readonly FileOutcome[]): readonly AccountLine[] {
  return outcomes.flatMap((outcome, index) => [
    ...(index === 0 ? [] : [BLANK]),
    heading(vscode.l10n.t('Import of {0}', baseName(outcome.uri)), baseName(outcome.uri), outcome.uri),
    ...putsLines(outcome),
    ...section(
      vscode.l10n.t('Left out because it cannot be read:'),
      notesOf(outcome).map((note) => noteLine(outcome.uri, note)),
    ),
    ...section(
      vscode.l10n.t('Left out because it was not assigned to an article:'),
      outcome.left.map((left) => ({ text: `  ${leftOverInWords(left)}` })),
    ),
  ]);
}

const BLANK: AccountLine = { text: '' };

function heading(text: string, link: string, file: vscode.Uri): AccountLine {
  return { text, link, file };
}

/** Lines under a heading, with a blank one before it; nothing where there are none. */
function section(title: string, lines: readonly AccountLine[]): readonly AccountLine[] {
  return lines.length === 0 ? [] : [BLANK, { text: title }, ...lines];
}

function noteLine(file: vscode.Uri, { sentence, line }: Note): AccountLine {
  if (line === undefined) return { text: `  ${sentence}` };
  const link = vscode.l10n.t('Line {0}', line + 1);
  return { text: `  ${link}: ${sentence}`, link, file, line };
}

function putsLines(outcome: FileOutcome): readonly AccountLine[] {
  const lines = new FileLines(outcome.text);
  return outcome.puts.flatMap((put) => [BLANK, ...putLines(put, outcome, lines)]);
}

function putLines(put: Put, file: FileOutcome, linesOfFile: FileLines): readonly AccountLine[] {
  const { l10n } = vscode;
  const { target, result, faults } = put;
  const name = shownName(target.uri);
  const title = heading(l10n.t('Into {0}', name), name, target.uri);
  const lost = section(
    l10n.t('Left out:'),
    faults.map((fault) => noteLine(file.uri, noteOf(file.text, linesOfFile, fault))),
  );
  if (result.kind === 'refused') {
    return [title, { text: `  ${l10n.t('Nothing was added: {0}', result.error.message)}` }, ...lost];
  }
  return [title, ...doneLines({ target, done: result, file: file.uri, linesOfFile }), ...lost];
}

/** What was put into an article, with all that makes lines of it. */
interface DonePut {
  readonly target: Put['target'];
  readonly done: Done;
  readonly file: vscode.Uri;
  readonly linesOfFile: FileLines;
}

function doneLines(put: DonePut): readonly AccountLine[] {
  return [...addedLines(put), ...unplacedLines(put), ...filledLines(put), ...differingLines(put), ...alsoLines(put)];
}

function addedLines({ target, done: { outcome } }: DonePut): readonly AccountLine[] {
  const { l10n } = vscode;
  const lines = new FileLines(target.article.text);
  const unplaced = new Set(outcome.unplaced);
  const placed = outcome.added
    .filter((located) => !unplaced.has(located))
    .sort((a, b) => (firstPlace(a)?.start ?? 0) - (firstPlace(b)?.start ?? 0));
  return section(
    counted(placed.length, l10n.t('1 claim was added:'), l10n.t('{0} claims were added:', placed.length)),
    placed.map((located) => claimLine(located, target, lines)),
  );
}

function unplacedLines(put: DonePut): readonly AccountLine[] {
  const { l10n } = vscode;
  const { outcome, rows } = put.done;
  return section(
    counted(
      outcome.unplaced.length,
      l10n.t('1 claim was added without a definite place in the text. Choose one in the “Orphans” view:'),
      l10n.t(
        '{0} claims were added without a definite place in the text. Choose their places in the “Orphans” view:',
        outcome.unplaced.length,
      ),
    ),
    outcome.unplaced.map(({ claim, state }) => {
      const words = `${anchorState(state)}: ${claimKind(claim.kind)}: ${quotedWords(claim.anchors[0]!.exact, 80)}`;
      const row = rows.get(claim.id);
      return row === undefined ? { text: `  ${words}` } : lineAt(put, claim.id, l10n.t('Row {0}: {1}', row, words));
    }),
  );
}

function filledLines(put: DonePut): readonly AccountLine[] {
  return section(
    vscode.l10n.t('Already there, and had missing details filled in:'),
    put.done.outcome.filled.claims.map(({ id, imported, filled }) =>
      lineAt(put, imported, `${wordsOf(put, id)} (${keysInWords(filled)})`),
    ),
  );
}

function differingLines(put: DonePut): readonly AccountLine[] {
  const { l10n } = vscode;
  const { plan, outcome } = put.done;
  const sentence = (known: KnownClaim) => {
    const [words, keys] = [wordsOf(put, known.id), keysInWords(known.differing)];
    return isOtherClaim(known)
      ? l10n.t('{0}: the claim with the same id there is a different one ({1})', words, keys)
      : `${words} (${keys})`;
  };
  return section(
    l10n.t('Already there with different details. They stay as they are; change them by hand if this file is right:'),
    [
      ...outcome.differing.claims.map((known) => lineAt(put, known.imported, sentence(known))),
      ...plan.otherNames.map(({ name, imported }) => ({
        text: `  ${l10n.t('“{0}” is called “{1}” there. Check whether they are the same.', imported, name)}`,
      })),
    ],
  );
}

/** What else came of it, each in a sentence. */
function alsoLines({ done: { plan, remarks, articleLeftOut } }: DonePut): readonly AccountLine[] {
  const { l10n } = vscode;
  const sentences: string[] = [];
  const same = plan.known.filter(({ differing, filled }) => differing.length + filled.length === 0).length;
  if (same > 0) {
    sentences.push(
      counted(
        same,
        l10n.t('1 claim was already there and is unchanged.'),
        l10n.t('{0} claims were already there and are unchanged.', same),
      ),
    );
  }
  if (plan.actors.length > 0) {
    sentences.push(
      counted(
        plan.actors.length,
        l10n.t('1 actor was added as well.'),
        l10n.t('{0} actors were added as well.', plan.actors.length),
      ),
    );
  }
  if (plan.article.length > 0) {
    sentences.push(l10n.t('Details of the article were added as well: {0}.', plan.article.join(', ')));
  }
  if (articleLeftOut.length > 0) {
    sentences.push(
      l10n.t(
        'What the file says about its article ({0}) was left out: nothing shows that it is this article. If it is, add the details to the sidecar by hand.',
        articleLeftOut.join(', '),
      ),
    );
  }
  if (remarks.misplaced > 0) {
    sentences.push(
      counted(
        remarks.misplaced,
        l10n.t(
          'The position of 1 annotation does not match its words, perhaps because the text has been edited since: the place was looked for by the words alone.',
        ),
        l10n.t(
          'The positions of {0} annotations do not match their words, perhaps because the text has been edited since: the places were looked for by the words alone.',
          remarks.misplaced,
        ),
      ),
    );
  }
  if (remarks.ownWords.length > 0) {
    sentences.push(
      l10n.t(
        'Kinds and statuses of the other program that claims cannot have were added as tags and notes: {0}.',
        remarks.ownWords.map((word) => `“${word}”`).join(', '),
      ),
    );
  }
  return section(
    l10n.t('Also:'),
    sentences.map((text) => ({ text: `  ${text}` })),
  );
}

/** A sentence with the line of the file that an annotation begins in. */
function lineAt({ done, file, linesOfFile }: DonePut, imported: string, sentence: string): AccountLine {
  const span = done.places.get(imported);
  return noteLine(file, { sentence, ...(span && { line: linesOfFile.range(span).start.line }) });
}

function wordsOf({ target }: DonePut, id: string): string {
  const claim = target.article.sidecar.claims.find((one) => one.id === id);
  return claim ? quotedWords(claim.anchors[0]!.exact, 80) : id;
}

function keysInWords(keys: readonly string[]): string {
  return keys.map(claimKeyInWords).join(', ');
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** A claim with its words as they were annotated and, where they have changed, as they are now. */
function claimLine(located: LocatedClaim, { uri, article }: Put['target'], lines: FileLines): AccountLine {
  const { l10n } = vscode;
  const { claim, state } = located;
  const place = firstPlace(located) ?? { start: 0, end: 0 };
  const { line } = lines.range(place).start;
  const link = l10n.t('Line {0}', line + 1);
  const quote = quotedWords(claim.anchors[0]!.exact, 80);
  const words =
    state === 'changed'
      ? l10n.t('{0}, now {1}', quote, quotedWords(article.text.slice(place.start, place.end), 80))
      : quote;
  return { text: `  ${link}: ${claimKind(claim.kind)}: ${words}`, link, file: uri, line };
}
