import * as vscode from 'vscode';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { FileLines } from '../files/fileLines';
import { SERVED_LANGUAGES } from '../ids';
import { LatestOnly } from '../latestOnly';
import { unawaited, type Log } from '../log';
import { diagnosticOf } from './diagnostics';

/** As the command line has it. */
const CODE = 'file-not-utf8';

/** What decoders put for bytes that they cannot read. */
const UNREAD = '\ufffd';

/** VS Code's own choice of an encoding, to reopen a file with or to save it with. */
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/**
 * Shows under "Problems" that an open article was read with the wrong encoding, at the first letter that is lost by that:
 * VS Code opens any text as UTF-8 and says nothing, and claims that are tagged then quote words that are not there.
 */
export function registerEncodingProblems(articles: Articles, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.encoding'));
  const looks = new LatestOnly();
  const look = async (document: vscode.TextDocument, isLatest: () => boolean) => {
    const start = document.getText().indexOf(UNREAD);
    const isLost = start >= 0 && articles.standing(document) === 'annotated' && !(await isUtf8(document.uri));
    if (!isLatest()) return;
    if (isLost) collection.set(document.uri, [diagnosticFor(document, start)]);
    else if (collection.has(document.uri)) collection.delete(document.uri);
  };
  disposables.add(
    articles.onDidAnalyse((document) => {
      if (document.isUntitled) return;
      const looked = looks.run(document.uri.toString(), (isLatest) => look(document, isLatest));
      unawaited(log, 'Looking at the encoding of an article', looked);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      looks.giveUp(uri.toString());
      collection.delete(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      SERVED_LANGUAGES.map((language) => ({ language })),
      {
        provideCodeActions: (_document, _range, { diagnostics }) =>
          diagnostics.filter(({ code }) => code === CODE).map(reopening),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  return disposables;
}

/** True for a file of valid UTF-8, in which such a sign is the text's own; also for one that cannot be read at all. */
async function isUtf8(uri: vscode.Uri): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (failure) {
    return !(failure instanceof TypeError);
  }
}

function diagnosticFor(document: vscode.TextDocument, start: number): vscode.Diagnostic {
  return diagnosticOf(
    new FileLines(document.getText()),
    CODE,
    { start, end: start + UNREAD.length },
    'warning',
    vscode.l10n.t(
      'This file is not UTF-8 text, and letters of it could not be read, the first of them here. Before you tag claims, reopen it with its encoding, often “Western (Windows 1252)”, and then save it with UTF-8: click “UTF-8” in the status bar, or use the quick fix.',
    ),
  );
}

function reopening(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Choose another encoding…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: CHANGE_ENCODING };
  action.diagnostics = [diagnostic];
  return action;
}
