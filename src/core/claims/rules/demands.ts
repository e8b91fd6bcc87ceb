import { idsOf } from '../claim';
import { inSteps } from '../../text/steps';
import { liveClaims, type Check, type Finding } from './rule';

/** Claims with a strength, which only demands have: either it or the kind is a slip. */
export const strengthWithoutDemand: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  const claims = liveClaims(sidecar);
  yield;
  yield* inSteps(claims, ({ id, kind, strength }) => {
    if (strength === undefined || kind === 'demand') return;
    findings.push({ at: ['claims', id, 'strength'], facts: { claim: id, kind } });
  });
  return findings;
};

/** Demands that name nobody whom they are made of; one that was withdrawn needs nobody any more. */
export const demandWithoutAddressee: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  const claims = liveClaims(sidecar);
  yield;
  yield* inSteps(claims, ({ id, kind, addressee, outcome }) => {
    if (kind !== 'demand' || outcome === 'withdrawn' || idsOf(addressee).length > 0) return;
    findings.push({ at: ['claims', id, 'kind'], facts: { claim: id } });
  });
  return findings;
};
