import type * as vscode from 'vscode';
import { readActorsFile } from '../../core/knowledge/actorsFile';
import { sharedSeverity } from '../../core/workspace/sharedProblems';
import type { Articles } from '../articles/articles';
import { rootOf } from '../files/roots';
import { registerOf, type Registers } from '../knowledge/registers';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { actorsProblemInWords } from '../wording/problems/register';

/** Shows under "Problems" what is wrong with the `.bluepencil/actors.yaml` of the open articles. */
export function registerRegisterProblems(articles: Articles, registers: Registers, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.actors',
    fileFor: (article) => registerOf(rootOf(article)),
    onDidChange: registers.onDidChange,
    problemsIn: (text) =>
      readActorsFile(text).problems.map((problem) => ({
        ...problem,
        severity: sharedSeverity(problem),
        message: actorsProblemInWords(problem),
      })),
  });
}
