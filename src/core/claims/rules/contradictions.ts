import { inSteps } from '../../text/steps';
import type { Claim } from '../claim';
import { comparableWords, shareClaimant, sideOf } from './sameWords';
import { liveClaims, type Check, type Finding } from './rule';

/**
 * Claims of one claimant that cannot both hold: by a relation `contradicts` between them, or because one asserts in the
 * same words what the other denies. Where one updates the other, the claimant has thought better of it.
 */
export const contradiction: Check = function* ({ sidecar }) {
  const claims = liveClaims(sidecar);
  const byId = new Map<string, Claim>();
  yield* inSteps(claims, (claim) => byId.set(claim.id, claim));
  const findings: Finding[] = [];
  const told = new Set<string>();
  const tell = (claim: Claim, other: Claim, ...steps: (string | number)[]) => {
    const pair = [claim.id, other.id].sort().join(' ');
    if (told.has(pair)) return;
    told.add(pair);
    findings.push({ at: ['claims', claim.id, ...steps], facts: { claim: claim.id, other: other.id } });
  };
  for (const claim of claims) {
    claim.relations?.forEach(({ type, target }, index) => {
      const other = byId.get(target);
      if (type !== 'contradicts' || other === undefined || other === claim || !shareClaimant(claim, other)) return;
      tell(claim, other, 'relations', index, 'target');
    });
  }
  const bySaying = new Map<string, Claim>();
  yield;
  yield* inSteps(claims, (claim) => {
    const side = sideOf(claim);
    if (side === undefined) return;
    for (const words of sayings(claim)) {
      for (const id of new Set([claim.claimant ?? []].flat())) {
        const opposite = bySaying.get(keyOf(side === 'for' ? 'against' : 'for', id, words));
        if (opposite !== undefined && opposite !== claim && !isUpdate(claim, opposite)) {
          tell(claim, opposite, claim.polarity === undefined ? 'kind' : 'polarity');
        }
        const key = keyOf(side, id, words);
        if (!bySaying.has(key)) bySaying.set(key, claim);
      }
    }
  });
  return findings;
};

/** What a claim says: in the editor's words, where there are some, and in those that were tagged. */
function sayings({ text, anchors }: Claim): ReadonlySet<string> {
  return new Set([...(text === undefined ? [] : [text]), ...anchors.map(({ exact }) => exact)].map(comparableWords));
}

function keyOf(side: 'for' | 'against', claimant: string, words: string): string {
  return `${side} ${claimant} ${words}`;
}

function isUpdate(a: Claim, b: Claim): boolean {
  const updates = (from: Claim, to: Claim) =>
    from.relations?.some(({ type, target }) => type === 'updates' && target === to.id) === true;
  return updates(a, b) || updates(b, a);
}
