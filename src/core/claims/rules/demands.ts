import { idsOf } from '../claim';
import { liveClaims, type Check } from './rule';

/** Demands that name nobody whom they are made of; one that was withdrawn needs nobody any more. */
export const demandWithoutAddressee: Check = ({ sidecar }) =>
  liveClaims(sidecar)
    .filter(
      ({ kind, addressee, outcome }) => kind === 'demand' && idsOf(addressee).length === 0 && outcome !== 'withdrawn',
    )
    .map(({ id }) => ({ at: ['claims', id, 'kind'], facts: { claim: id } }));
