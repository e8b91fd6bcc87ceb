import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom, lastUpTo } from '../../../../src/core/text/rising';

describe('rising numbers', () => {
  const numbers = Int32Array.of(0, 3, 3, 8);
  for (const [bound, first, last] of [
    [-1, 0, -1],
    [0, 0, 0],
    [1, 1, 0],
    [3, 1, 2],
    [8, 3, 3],
    [9, 4, 3],
  ] as const) {
    it(`are at ${first} and behind, and up to ${last}, for ${bound}`, () => {
      assert.equal(firstFrom(numbers, bound), first);
      assert.equal(lastUpTo(numbers, bound), last);
    });
  }

  it('are found as by looking at each', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -11, max: 11 }), (some, bound) => {
        const rising = some.sort((a, b) => a - b);
        assert.equal(firstFrom(rising, bound), rising.filter((number) => number < bound).length);
        assert.equal(
          lastUpTo(rising, bound),
          rising.findLastIndex((number) => number <= bound),
        );
      }),
    );
  });

  it('are looked for among the first only, if so asked', () => {
    assert.equal(firstFrom(numbers, 9, 2), 2);
  });
});
