import type * as vscode from 'vscode';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import type { Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';
import { registerOrphanActs } from './orphanActs';
import { registerOrphanFixes } from './orphanFixes';
import { OrphansView } from './orphansView';

/** All that is done about claims without a sure place: their list, their commands, their quick fixes. */
export function registerOrphans(deps: {
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
  readonly log: Log;
}): vscode.Disposable {
  const disposables = new Disposables();
  const view = disposables.add(new OrphansView(deps.claims, deps.current));
  disposables.add(registerOrphanActs({ ...deps, view }), registerOrphanFixes(deps.claims, deps.current));
  return disposables;
}
