import type * as vscode from 'vscode';
import { CODEBOOK_PATH, readCodebook } from '../../core/knowledge/codebookFile';
import { sharedSeverity } from '../../core/workspace/sharedProblems';
import type { Articles } from '../articles/articles';
import type { Codebooks } from '../knowledge/codebooks';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { codebookProblemInWords } from '../wording/problems/codebook';

/** Shows under "Problems" what is wrong with the `.bluepencil/codebook.yaml` of the open articles. */
export function registerCodebookProblems(articles: Articles, codebooks: Codebooks, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.codebook',
    path: CODEBOOK_PATH,
    onDidChange: codebooks.onDidChange,
    problemsIn: (text) =>
      readCodebook(text).problems.map((problem) => ({
        ...problem,
        severity: sharedSeverity(problem),
        message: codebookProblemInWords(problem),
      })),
  });
}
