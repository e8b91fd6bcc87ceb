import type * as vscode from 'vscode';
import { ACTORS_PATH, readActorsFile } from '../../core/knowledge/actorsFile';
import { sharedSeverity } from '../../core/workspace/sharedProblems';
import type { Articles } from '../articles/articles';
import type { Registers } from '../knowledge/registers';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { actorsProblemInWords } from '../wording/problems/register';

/** Shows under "Problems" what is wrong with the `.bluepencil/actors.yaml` of the open articles. */
export function registerRegisterProblems(articles: Articles, registers: Registers, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.actors',
    path: ACTORS_PATH,
    onDidChange: registers.onDidChange,
    problemsIn: (text) =>
      readActorsFile(text).problems.map((problem) => ({
        ...problem,
        severity: sharedSeverity(problem),
        message: actorsProblemInWords(problem),
      })),
  });
}
