import { CONFLICTS_KEY, conflictsIn, openConflicts } from '../merge/conflicts';
import { conflictFacts } from '../merge/undecided';
import type { Check } from './rule';

/** What a merge has left to decide: one finding for each key that two people have changed, each in their own way. */
export const mergeConflict = (({ sidecar }) => [
  ...conflictsIn(sidecar.conflicts).map((conflict, index) => ({
    at: ['conflicts', index, 'key'] as const,
    facts: { index, ...conflictFacts(conflict) },
  })),
  ...sidecar.claims.flatMap((claim) =>
    openConflicts(claim).map((conflict, index) => ({
      at: ['claims', claim.id, CONFLICTS_KEY, index, 'key'] as const,
      facts: { claim: claim.id, index, ...conflictFacts(conflict) },
    })),
  ),
]) satisfies Check;
