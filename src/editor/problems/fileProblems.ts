import * as vscode from 'vscode';
import type { Severity } from '../../core/articleProblems';
import { fixesOf } from '../../core/claims/rules/fixes';
import type { Problem } from '../../core/problem';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { LatestOnly } from '../latestOnly';
import { unawaited, type Log } from '../log';
import { FileLines, replaceDifference } from '../files/fileLines';
import { readText } from '../files/files';
import { rootOf, underRoot } from '../files/roots';
import { diagnosticOf } from './diagnostics';
import { isSameDiagnostic, quickFix } from './fixes';

/** A problem of a file, in words. */
export interface WordedProblem extends Problem {
  readonly severity: Severity;
  readonly message: string;
}

/** A file that a workspace shares, and how it is checked. */
export interface CheckedFile {
  /** The id of the collection of its problems. */
  readonly collection: string;
  /** From the root that articles share it at, with `/`. */
  readonly path: string;
  /** Fires when such a file may have changed on the disk. */
  readonly onDidChange: vscode.Event<void>;
  readonly problemsIn: (text: string) => readonly WordedProblem[];
}

/** Shows under "Problems" what is wrong with a file that open articles share; looked at again as it is typed in. */
export function registerFileProblems(articles: Articles, log: Log, shared: CheckedFile): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection(shared.collection));
  /** The files that have been looked at. */
  const lookedAt = new Set<string>();
  const looks = new LatestOnly();

  const look = async (file: vscode.Uri, isLatest: () => boolean) => {
    const text = await textOf(file);
    if (!isLatest()) return;
    if (text === undefined) collection.delete(file);
    else if (text === 'unreadable') collection.set(file, [unreadable()]);
    else collection.set(file, diagnosticsOf(shared, text));
  };
  const lookUnwatched = (file: vscode.Uri) => {
    const key = file.toString();
    lookedAt.add(key);
    const looked = looks.run(key, (isLatest) => look(file, isLatest));
    unawaited(log, 'Checking a shared file', looked);
  };
  const lookOnce = (document: vscode.TextDocument) => {
    if (document.isUntitled || articles.standing(document) === 'unavailable') return;
    const file = underRoot(rootOf(document.uri), shared.path);
    if (!lookedAt.has(file.toString())) lookUnwatched(file);
  };
  disposables.add(
    articles.onDidChangeStanding(lookOnce),
    shared.onDidChange(() => {
      for (const key of lookedAt) lookUnwatched(vscode.Uri.parse(key));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && lookedAt.has(document.uri.toString())) lookUnwatched(document.uri);
    }),
  );
  vscode.workspace.textDocuments.forEach(lookOnce);
  disposables.add(registerSharedFixes(shared, (file) => lookedAt.has(file.toString())));
  return disposables;
}

/** Offers next steps for what is wrong with a file that articles share, as it is in the editor. */
function registerSharedFixes(
  { problemsIn }: CheckedFile,
  isLookedAt: (file: vscode.Uri) => boolean,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { diagnostics }) => {
      if (!isLookedAt(document.uri)) return [];
      const text = document.getText();
      const lines = new FileLines(text);
      return problemsIn(text).flatMap((problem) => {
        const own = diagnosticFor(lines, problem);
        const shown = diagnostics.find((diagnostic) => isSameDiagnostic(own, diagnostic));
        if (shown === undefined) return [];
        return fixesOf(problem).flatMap((fix) => {
          const after = fix.edit(text);
          if (after === undefined || after === text) return [];
          const edit = new vscode.WorkspaceEdit();
          replaceDifference(edit, document.uri, text, after);
          return [quickFix(fix, edit, shown)];
        });
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**/.bluepencil/*.yaml' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

async function textOf(file: vscode.Uri): Promise<{ readonly text: string } | 'unreadable' | undefined> {
  try {
    const text = await readText(file);
    return text === undefined ? undefined : { text };
  } catch {
    // Why does not matter here: the log has it from the reading of the file itself.
    return 'unreadable';
  }
}

function diagnosticsOf({ problemsIn }: CheckedFile, { text }: { readonly text: string }): readonly vscode.Diagnostic[] {
  const lines = new FileLines(text);
  return problemsIn(text).map((problem) => diagnosticFor(lines, problem));
}

function diagnosticFor(lines: FileLines, { code, span, severity, message }: WordedProblem): vscode.Diagnostic {
  return diagnosticOf(lines, code, span, severity, message);
}

function unreadable(): vscode.Diagnostic {
  return diagnosticOf(
    new FileLines(''),
    'settings-no-text',
    undefined,
    'error',
    vscode.l10n.t('This file could not be read as UTF-8 text, so nothing in it takes effect. Save it as UTF-8.'),
  );
}
