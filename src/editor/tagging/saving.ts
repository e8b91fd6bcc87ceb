import type * as vscode from 'vscode';
import type { Actor, Claim } from '../../core/claims/claim';
import type { Rewrite } from '../../core/claims/rewrite';
import type { Sidecar } from '../../core/claims/sidecar';
import type { SidecarChange } from '../../core/claims/sidecarEdit';
import type { TaggingDeps } from './openArticle';
import { entered, type Draft } from './draft';

/** What a draft has done to a sidecar, as undo needs it. */
export interface Saved {
  /** Who was entered with it. */
  readonly actors: readonly Actor[];
  /** `undefined` if the text of the sidecar is as it was. */
  readonly rewrite: Rewrite | undefined;
}

/**
 * Writes a draft into the sidecar of an article as that is by then, with the actors that come with it.
 * @param changeTo the claim's own change, from what was entered and the sidecar as it is by then
 * @throws UserError why nothing could be written
 */
export async function saveDraft(
  { sidecars }: TaggingDeps,
  article: vscode.Uri,
  draft: Draft,
  changeTo: (values: Partial<Claim>, present: Pick<Sidecar, 'claims'>) => SidecarChange,
): Promise<Saved> {
  let actors: readonly Actor[] = [];
  const rewrite = await sidecars.change(article, (present) => {
    const entry = entered(draft, present);
    ({ actors } = entry);
    return [...entry.changes, changeTo(entry.values, present)];
  });
  return { actors, rewrite };
}
