import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doneAgainSteps, rewriteSteps, takenBackSteps, type Rewrite } from '../../../../src/core/claims/rewrite';
import { atOnce } from '../../../../src/core/text/steps';

const BEFORE = "claims:\n  # asked (jo)\n  - { id: c-1111, note: 'x' }\n";
const AFTER = 'claims: []\n';

function rewriteOf(before: string, after: string): Rewrite {
  const rewrite = atOnce(rewriteSteps(before, after));
  assert.ok(rewrite);
  return rewrite;
}

describe('a rewrite of a file', () => {
  const rewrite = rewriteOf(BEFORE, AFTER);

  it('is taken back and done again to the byte', () => {
    assert.equal(atOnce(takenBackSteps(rewrite, AFTER)), BEFORE);
    assert.equal(atOnce(doneAgainSteps(rewrite, BEFORE)), AFTER);
  });

  it('is so of any two texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        if (before === after) return;
        assert.equal(atOnce(takenBackSteps(rewriteOf(before, after), after)), before);
        assert.equal(atOnce(doneAgainSteps(rewriteOf(before, after), before)), after);
      }),
    );
  });

  it('is not taken back where somebody else has written since, wherever that is', () => {
    for (const now of [`${AFTER}# mine\n`, AFTER.replace('claims', 'clAims'), '', BEFORE]) {
      assert.equal(atOnce(takenBackSteps(rewrite, now)), undefined, now);
    }
    assert.equal(atOnce(doneAgainSteps(rewrite, `${BEFORE}# mine\n`)), undefined);
  });

  it('is none where nothing was written, and is not remembered where all was', () => {
    assert.equal(atOnce(rewriteSteps(AFTER, AFTER)), undefined);
    assert.equal(atOnce(rewriteSteps('a'.repeat(60_000), 'b'.repeat(60_000))), undefined);
  });
});
