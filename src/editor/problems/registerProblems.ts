import type * as vscode from 'vscode';
import { readActorsFile, type ActorsProblemCode } from '../../core/knowledge/actorsFile';
import type { Problem } from '../../core/problem';
import type { Articles } from '../articles/articles';
import { rootOf } from '../articles/roots';
import { registerOf, type Registers } from '../knowledge/registers';
import type { Log } from '../log';
import { registerFileProblems } from './fileProblems';
import { actorsProblemInWords } from './wording/register';

/** Shows under "Problems" what is wrong with the `.bluepencil/actors.yaml` of the open articles. */
export function registerRegisterProblems(articles: Articles, registers: Registers, log: Log): vscode.Disposable {
  return registerFileProblems(articles, log, {
    collection: 'bluePencil.actors',
    fileFor: (article) => registerOf(rootOf(article)),
    onDidChange: registers.onDidChange,
    problemsIn: (text) =>
      readActorsFile(text).problems.map((problem) => ({
        ...problem,
        severity: severityOf(problem),
        message: actorsProblemInWords(problem),
      })),
  });
}

const SLIPS: ReadonlySet<ActorsProblemCode> = new Set([
  'actors-duplicate-name',
  'actors-misspelt-key',
  'actors-curly-quotes',
  'actors-unknown-actor',
]);

/** What is left out is an error; what only looks like a slip is a warning. */
function severityOf({ code, facts }: Problem<ActorsProblemCode>): 'error' | 'warning' {
  return SLIPS.has(code) && facts?.misfit === undefined ? 'warning' : 'error';
}
