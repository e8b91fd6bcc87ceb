import { nearestFact } from '../../problem';
import { liveClaims, type Check, type Finding } from './rule';

/** Tags that the codebook does not have, where there is one that can be read. */
export const unknownTag: Check = ({ sidecar, codebook }) =>
  codebook?.isWhole !== true
    ? []
    : liveClaims(sidecar).flatMap(({ id, tags = [] }) =>
        tags.flatMap((value, index): Finding[] => {
          if (codebook.tag(value) !== undefined) return [];
          const facts = { claim: id, value, ...nearestFact(codebook.nearest(value)) };
          return [{ at: ['claims', id, 'tags', index], facts }];
        }),
      );
