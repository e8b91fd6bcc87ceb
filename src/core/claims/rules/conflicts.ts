import { inSteps } from '../../text/steps';
import { openConflicts } from '../merge/conflicts';
import { CONFLICTS_KEY, conflictsIn } from '../../conflicts/openConflict';
import { conflictFacts } from '../../conflicts/undecided';
import type { Check, Finding } from './rule';

/** What a merge has left to decide: one finding for each key that two people have changed, each in their own way. */
export const mergeConflict = function* ({ sidecar }) {
  const findings: Finding[] = conflictsIn(sidecar.conflicts).map((conflict, index) => ({
    at: ['conflicts', index, 'key'],
    facts: { index, ...conflictFacts(conflict) },
  }));
  yield* inSteps(sidecar.claims, (claim) => {
    for (const [index, conflict] of openConflicts(claim).entries())
      findings.push({
        at: ['claims', claim.id, CONFLICTS_KEY, index, 'key'],
        facts: { claim: claim.id, index, ...conflictFacts(conflict) },
      });
  });
  return findings;
} satisfies Check;
