import assert from 'node:assert/strict';
import type { Claim } from '../../../../../src/core/claims/claim';
import {
  facetValues,
  filterOf,
  isOpen,
  NOTHING,
  passes,
  valuesIn,
  type ClaimFilter,
} from '../../../../../src/core/claims/listing/filter';

function claim(values: Partial<Claim>): Claim {
  return { id: 'c-aaaaaaaaa1', kind: 'demand', anchors: [{ exact: 'words' }], ...values };
}

const CLAIMS = [
  claim({ kind: 'threat', claimant: 'union', tags: ['quay', 'boats'], status: 'checking' }),
  claim({ claimant: ['mayor', 'union'], status: 'open' }),
  claim({ claimant: 'mayor', tags: ['boats'] }),
  claim({}),
];

function through(filter: ClaimFilter): string {
  return CLAIMS.flatMap((each, index) => (passes(each, filter) ? [index] : [])).join(' ');
}

describe('the filter of a list of claims', () => {
  it('lets all through that it does not name', () => {
    assert.equal(through({}), '0 1 2 3');
    assert.equal(through({ kind: [] }), '0 1 2 3');
    assert.ok(isOpen({}) && isOpen({ kind: [], tag: [] }) && !isOpen({ tag: ['boats'] }));
  });

  it('takes one of the values of each facet', () => {
    assert.equal(through({ kind: ['threat'] }), '0');
    assert.equal(through({ claimant: ['union'] }), '0 1');
    assert.equal(through({ claimant: ['union', 'mayor'] }), '0 1 2');
    assert.equal(through({ claimant: ['mayor'], kind: ['threat'] }), '');
    assert.equal(through({ tag: ['boats'], claimant: ['mayor'] }), '2');
  });

  it('finds what nobody says, what has no status and no tag', () => {
    assert.equal(through({ claimant: [NOTHING] }), '3');
    assert.equal(through({ status: [NOTHING] }), '2 3');
    assert.equal(through({ status: [NOTHING, 'open'], tag: [NOTHING] }), '1 3');
  });

  it('offers the values that some claims have and others not, with their number', () => {
    assert.deepEqual(
      facetValues(CLAIMS, {}).map(({ facet, value, count }) => `${facet}:${value} ${count}`),
      [
        ...['kind:demand 3', 'kind:threat 1'],
        ...['claimant:union 2', 'claimant:mayor 2', 'claimant: 1'],
        ...['status:open 1', 'status:checking 1', 'status: 2'],
        ...['tag:boats 2', 'tag:quay 1', 'tag: 2'],
      ],
    );
    assert.deepEqual(facetValues([CLAIMS[3]!, CLAIMS[3]!], {}), []);
  });

  it('offers what is chosen already, also where no claim has it by now', () => {
    assert.deepEqual(facetValues([CLAIMS[3]!], { claimant: ['harbour'] }), [
      { facet: 'claimant', value: 'harbour', count: 0 },
      { facet: 'claimant', value: NOTHING, count: 1 },
    ]);
  });

  it('is the values that it names', () => {
    const filter = { kind: ['demand', 'threat'], tag: [NOTHING] };
    assert.deepEqual(filterOf(valuesIn(filter)), filter);
    assert.deepEqual(filterOf([]), {});
  });
});
