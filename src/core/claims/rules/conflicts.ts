import { inSteps } from '../../text/steps';
import { openConflictsByPlace } from '../merge/conflicts';
import { CONFLICTS_KEY, conflictsByPlace } from '../../conflicts/openConflict';
import { conflictFacts } from '../../conflicts/undecided';
import type { Check, Finding } from './rule';

/** What a merge has left to decide: one finding for each key that two people have changed, each in their own way. */
export const mergeConflict = function* ({ sidecar }) {
  const findings: Finding[] = [...conflictsByPlace(sidecar.conflicts)].map(([index, conflict]) => ({
    at: ['conflicts', index, 'key'],
    facts: { index, ...conflictFacts(conflict) },
  }));
  yield* inSteps(sidecar.claims, (claim) => {
    for (const [index, conflict] of openConflictsByPlace(claim))
      findings.push({
        at: ['claims', claim.id, CONFLICTS_KEY, index, 'key'],
        facts: { claim: claim.id, index, ...conflictFacts(conflict) },
      });
  });
  return findings;
} satisfies Check;
