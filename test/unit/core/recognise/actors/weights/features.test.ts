import assert from 'node:assert/strict';
import { F, FEATURES } from '../../../../../../src/core/recognise/actors/weights/features';

describe('features', () => {
  it('have one name and one number each', () => {
    const named = FEATURES.map((name) => F[name]);
    assert.deepEqual(
      named,
      FEATURES.map((_, number) => number),
    );
    assert.equal(FEATURES.length, Object.keys(F).length / 2);
  });
});
