import { CONFLICTS_KEY, openConflicts } from '../merge/conflicts';
import type { Check } from './rule';

/** What a merge has left to decide: one finding for each key that two people have changed, each in their own way. */
export const mergeConflict: Check = ({ sidecar }) =>
  sidecar.claims.flatMap((claim) =>
    openConflicts(claim).map(({ key, ours, theirs }, index) => ({
      at: ['claims', claim.id, CONFLICTS_KEY, index, 'key'],
      facts: { claim: claim.id, index, key, ours: inShort(ours), theirs: inShort(theirs) },
    })),
  );

/** Longer values are looked up in the file. In UTF-16 units. */
const MOST = 60;

function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
}
