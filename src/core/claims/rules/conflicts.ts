import { CONFLICTS_KEY, conflictsIn, openConflicts, type OpenConflict } from '../merge/conflicts';
import type { Check } from './rule';

/** What a merge has left to decide: one finding for each key that two people have changed, each in their own way. */
export const mergeConflict = (({ sidecar }) => [
  ...conflictsIn(sidecar.conflicts).map((conflict, index) => ({
    at: ['conflicts', index, 'key'] as const,
    facts: factsOf(conflict, index),
  })),
  ...sidecar.claims.flatMap((claim) =>
    openConflicts(claim).map((conflict, index) => ({
      at: ['claims', claim.id, CONFLICTS_KEY, index, 'key'] as const,
      facts: { claim: claim.id, ...factsOf(conflict, index) },
    })),
  ),
]) satisfies Check;

function factsOf({ key, ours, theirs }: OpenConflict, index: number) {
  return { index, key, ours: inShort(ours), theirs: inShort(theirs) };
}

/** Longer values are looked up in the file. In UTF-16 units. */
const MOST = 60;

/** How a value begins, in one line; a dash for none. */
export function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
}
