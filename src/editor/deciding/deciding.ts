import * as vscode from 'vscode';
import type { Decision } from '../../core/claims/claim';
import { areAboutSame } from '../../core/claims/decisions';
import type { Act, DecisionStep } from '../../core/claims/journal';
import type { Analysis } from '../../core/recognise/analyse';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { UserError } from '../commands';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';

/** What decisions on an article are made with. */
export interface DecidingDeps {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
}

/** The article in the active editor with what was recognised in it. Throws a {@link UserError} if there is none. */
export async function activeArticle(
  articles: Articles,
): Promise<{ readonly editor: vscode.TextEditor; readonly analysis: Analysis }> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await articles.analysed(editor.document));
  if (!editor || !analysis) throw new UserError(vscode.l10n.t('Open an annotated article first.'));
  return { editor, analysis };
}

/** Keeps decisions in the sidecar of an article, where they take effect at once; undone like any annotation. */
export async function keepDecisions(
  { claims, sidecars, journals }: DecidingDeps,
  document: vscode.TextDocument,
  name: Act['name'],
  decided: readonly Decision[],
): Promise<void> {
  let decisions: readonly DecisionStep[] = [];
  const rewrite = await sidecars.change(document.uri, (present) => {
    decisions = decided.map((after) => ({
      before: present.decisions.find((decision) => areAboutSame(decision, after)),
      after,
    }));
    return decided.map((decision) => ({ kind: 'decide', decision }));
  });
  await claims.load(document);
  journals.add(document.uri, { name, steps: [], decisions, rewrite });
}
