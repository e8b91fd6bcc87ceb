import type * as vscode from 'vscode';
import type { Decision } from '../../core/claims/claim';
import { areAboutSame } from '../../core/claims/decisions';
import type { Act, DecisionStep } from '../../core/claims/journal';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';

/** What decisions on an article are made with. */
export interface DecidingDeps {
  readonly articles: Articles;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly journals: Journals;
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
