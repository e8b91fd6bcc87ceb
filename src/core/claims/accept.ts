import type { ArticleText } from './anchor/articleText';
import { describe } from './anchor/describe';
import type { ClaimStep } from './journal';
import type { LocatedClaim } from './located';
import { attaching, withAnchor } from './orphans';
import type { SidecarChange } from './sidecarEdit';

/** What accepting the words of today does: to the sidecar, and step by step so that it can be undone. */
export interface Acceptance {
  readonly changes: readonly SidecarChange[];
  /** One for each claim that is accepted; none if no words have changed. */
  readonly steps: readonly ClaimStep[];
}

/** True for a claim at least one of whose quotes has changed in the text, and can be accepted as it is now. */
export function canBeAccepted({ placements }: LocatedClaim): boolean {
  return placements.some(({ state }) => state === 'changed');
}

/**
 * Accepts the words that stand today where tagged words have changed: the places are described anew from the text as it
 * is (quote, context, position, hash), as if these words had been tagged. What stands as it was tagged, what is lost and
 * what is ambiguous is left as it is. `now` is ISO 8601 with zone.
 */
export function accepting(article: ArticleText, claims: readonly LocatedClaim[], now: string): Acceptance {
  const changes: SidecarChange[] = [];
  const steps: ClaimStep[] = [];
  for (const { claim, placements } of claims) {
    let accepted = claim;
    for (const [index, placement] of placements.entries()) {
      if (placement.state !== 'changed') continue;
      const description = describe(article, placement);
      if (description.kind === 'refused') continue;
      changes.push(...attaching(accepted, index, description.anchor));
      accepted = withAnchor(accepted, index, description.anchor);
    }
    if (accepted === claim) continue;
    changes.push({ kind: 'set-claim', id: claim.id, values: { updated: now } });
    steps.push({ id: claim.id, before: claim, after: { ...accepted, updated: now } });
  }
  return { changes, steps };
}
