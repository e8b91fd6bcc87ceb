import type * as vscode from 'vscode';
import { readCodebook, type CodebookProblemCode } from '../../core/knowledge/codebookFile';
import type { Articles } from '../articles/articles';
import { rootOf } from '../articles/roots';
import { codebookOf, type Codebooks } from '../knowledge/codebooks';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { codebookProblemInWords } from './wording/codebook';

const SLIPS: ReadonlySet<CodebookProblemCode> = new Set([
  'codebook-misspelt-key',
  'codebook-curly-quotes',
  'codebook-unknown-parent',
  'codebook-circle',
]);

/** Shows under "Problems" what is wrong with the `.bluepencil/codebook.yaml` of the open articles. */
export function registerCodebookProblems(articles: Articles, codebooks: Codebooks, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.codebook',
    fileFor: (article) => codebookOf(rootOf(article)),
    onDidChange: codebooks.onDidChange,
    problemsIn: (text) =>
      readCodebook(text).problems.map((problem) => ({
        ...problem,
        // What is left out is an error; what only looks like a slip is a warning.
        severity: SLIPS.has(problem.code) && problem.facts?.misfit === undefined ? 'warning' : 'error',
        message: codebookProblemInWords(problem),
      })),
  });
}
