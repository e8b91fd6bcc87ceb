import { liveClaims, type Check, type Finding } from './rule';

/** Tags that the codebook does not have, where there is one. */
export const unknownTag: Check = ({ sidecar, codebook }) =>
  codebook === undefined
    ? []
    : liveClaims(sidecar).flatMap(({ id, tags = [] }) =>
        tags.flatMap((value, index): Finding[] => {
          if (codebook.tag(value) !== undefined) return [];
          const nearest = codebook.nearest(value);
          const facts = { claim: id, value, ...(nearest === undefined ? {} : { nearest }) };
          return [{ at: ['claims', id, 'tags', index], facts }];
        }),
      );
