import * as vscode from 'vscode';
import type { ArticleProblem } from '../../core/articleProblems';
import { fixesOf, type Fix } from '../../core/claims/rules/fixes';
import { CODEBOOK_PATH } from '../../core/knowledge/codebookFile';
import { rootOf, underRoot } from '../files/roots';
import type { FileVersions } from '../git/fileVersions';
import { COMMANDS, SERVED_LANGUAGES } from '../ids';
import { replaceDifference } from '../files/fileLines';
import { openDocument, readText } from '../files/files';
import { sidecarOf } from '../sidecar/sidecars';
import { quoted } from '../wording/problems/facts';

/** A problem as it is shown in a file. */
export interface ShownProblem {
  /** The file that it is shown in. */
  readonly uri: vscode.Uri;
  readonly article: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
  readonly problem: ArticleProblem | undefined;
}

/** Offers next steps for the problems that are shown; `text` is that of the sidecar that they were found in. */
export function registerFixes(
  versions: FileVersions,
  shown: () => readonly (ShownProblem & { readonly text: string })[],
): vscode.Disposable {
  const selector = [{ pattern: '**/*.claims.yaml' }, ...SERVED_LANGUAGES.map((language) => ({ language }))];
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, _range, { diagnostics }) => {
      const actions: vscode.CodeAction[] = [];
      for (const diagnostic of diagnostics) {
        const found = shown().find(
          ({ uri, diagnostic: own }) => uri.toString() === document.uri.toString() && isSameDiagnostic(own, diagnostic),
        );
        if (found?.problem === undefined) continue;
        for (const fix of fixesOf(found.problem)) {
          const edit = await editFor(fix, found.article, found.text, versions);
          if (edit === undefined) continue;
          actions.push(quickFix(fix, edit, diagnostic));
        }
        const claim = found.problem.facts?.claim;
        if (claim !== undefined && found.uri === found.article) actions.push(editing(String(claim), diagnostic));
      }
      return actions;
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

const PREFERRED: ReadonlySet<Fix['code']> = new Set([
  'merge-by-claim',
  'own-id',
  'add-blank',
  'mend-quotes',
  'straighten-quotes',
  'join-keys',
  'remove-second',
]);

/** A next step for a problem, as VS Code offers it. */
export function quickFix(fix: Fix, edit: vscode.WorkspaceEdit, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(fixInWords(fix), vscode.CodeActionKind.QuickFix);
  action.edit = edit;
  action.diagnostics = [diagnostic];
  action.isPreferred = fix.code.startsWith('replace-') || PREFERRED.has(fix.code);
  return action;
}

/** VS Code hands back copies of the diagnostics that it was given. */
export function isSameDiagnostic(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  return a.code === b.code && a.message === b.message && a.range.isEqual(b.range);
}

/** In the article the claim can be filled in as when it was tagged. */
function editing(claim: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Edit this claim…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: COMMANDS.editClaim, arguments: [claim] };
  action.diagnostics = [diagnostic];
  return action;
}

/** `undefined` if the file may not be written, or is not any more what was checked. */
async function editFor(
  fix: Fix,
  article: vscode.Uri,
  checked: string,
  versions: FileVersions,
): Promise<vscode.WorkspaceEdit | undefined> {
  const uri = fix.of === 'sidecar' ? sidecarOf(article) : underRoot(rootOf(article), CODEBOOK_PATH);
  const before = await readText(uri).catch(() => null);
  if (before === null || (fix.of === 'sidecar' && before !== checked)) return undefined;
  // An editor that is behind its file has other words in these places.
  if (before !== undefined && (openDocument(uri)?.getText() ?? before) !== before) return undefined;
  const base = fix.code === 'merge-by-claim' ? await versions.commonVersion(uri) : undefined;
  const after = fix.edit(before, base);
  if (after === undefined || after === before) return undefined;
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) edit.createFile(uri, { contents: new TextEncoder().encode(after) });
  else replaceDifference(edit, uri, before, after);
  return edit;
}

function fixInWords({ code, value }: Fix): string {
  const { l10n } = vscode;
  switch (code) {
    case 'replace-tag':
    case 'replace-actor':
    case 'replace-key':
    case 'replace-value':
      return l10n.t('Change to “{0}”', value);
    case 'add-tag':
      return l10n.t('Add “{0}” to the codebook', value);
    case 'add-actor':
      return l10n.t('Add “{0}” to the actors of this sidecar', value);
    case 'own-id':
      return l10n.t('Give this claim an id of its own');
    case 'merge-by-claim':
      return l10n.t('Merge by claim, and keep both where they contradict each other');
    case 'replace-tabs':
      return l10n.t('Replace tabs with spaces');
    case 'indent-line':
      return l10n.t('Align the line with those it belongs with');
    case 'replace-blanks':
      return l10n.t('Replace special spaces with ordinary ones');
    case 'add-blank':
      return l10n.t('Add a space');
    case 'quote-text':
      return l10n.t('Put the whole text in quotation marks');
    case 'mend-quotes':
      return l10n.t('Treat the inner quotation marks as part of the text');
    case 'straighten-quotes':
      return l10n.t('Replace curly quotation marks with straight ones');
    case 'keep-quotes':
      return l10n.t('Keep them as part of the text, in straight ones');
    case 'join-keys':
      return l10n.t('Move what is here under the first “{0}”', value);
    case 'remove-second':
      return l10n.t('Remove the second “{0}”', value);
    case 'keep-first':
    case 'keep-second':
      return l10n.t('Keep “{0}”', quoted(value));
    case 'keep-ours':
      return l10n.t('Keep “{0}”', value);
    case 'take-theirs':
      return l10n.t('Take “{0}”', value);
    case 'leave-out':
      return l10n.t('Leave “{0}” out', value);
    case 'keep-claim':
      return l10n.t('Keep this claim, as it is now ({0})', value);
    case 'keep-actor':
      return l10n.t('Keep this actor, as it is now ({0})', value);
    case 'delete-actor':
      return l10n.t('Delete this actor ({0})', value);
    case 'keep-file':
      return l10n.t('Keep what is in this file');
    case 'empty-file':
      return l10n.t('Delete all that is in this file');
    case 'set-checking':
      return l10n.t('Set the status to “checking”');
    case 'remove-relation':
      return l10n.t('Remove the relation to “{0}”', value);
    case 'delete-claim':
      return l10n.t('Delete this claim ({0})', value);
  }
}
