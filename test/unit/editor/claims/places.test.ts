import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/claims/claim';
import type { LocatedClaim } from '../../../../src/core/claims/located';
import { inTextOrder, placesOf } from '../../../../src/editor/claims/places';

const claim: Claim = { id: 'c-0000000001', kind: 'assertion', anchors: [{ exact: 'The gate is shut' }] };
const places = [
  { start: 3, end: 19, score: 1 },
  { start: 40, end: 56, score: 1 },
];
const located = (more: Partial<Claim>): LocatedClaim => ({
  claim: { ...claim, ...more },
  placements: [{ state: 'ambiguous', score: 1, candidates: places }],
  state: 'ambiguous',
});

describe('the places of a claim in the text', () => {
  it('are all that it may have, where several fit', () => {
    assert.deepEqual(
      placesOf(located({})).map(({ start }) => start),
      [3, 40],
    );
  });

  it('are none of one that was set aside or buried, which waits among the orphans', () => {
    const parked = located({ parked: { reason: 'cut from the article' } });
    assert.deepEqual(placesOf(parked), []);
    assert.deepEqual(inTextOrder([parked]).found, []);
  });
});
