import { liveClaims, type Check } from './rule';

/** Claims that the desk calls confirmed without saying on what. */
export const confirmedWithoutEvidence: Check = ({ sidecar }) =>
  liveClaims(sidecar)
    .filter(
      ({ status, evidence = [] }) =>
        status === 'confirmed' && !evidence.some(({ url, title, note }) => url || title || note),
    )
    .map(({ id }) => ({ at: ['claims', id, 'status'], facts: { claim: id } }));
