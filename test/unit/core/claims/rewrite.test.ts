import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  composed,
  doneAgainSteps,
  rewriteSteps,
  takenBackSteps,
  type Rewrite,
} from '../../../../src/core/claims/rewrite';
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

  it('tells that there was no file before, and of two acts that the first has made it', () => {
    const made = atOnce(rewriteSteps('format: 1\n', AFTER, true))!;
    const next = rewriteOf(AFTER, AFTER.replace('[]', '[a]'));
    assert.deepEqual([made.isOfNewFile, next.isOfNewFile], [true, undefined]);
    assert.equal(composed(made, next)?.isOfNewFile, true);
    assert.equal(
      composed(next, rewriteOf(AFTER.replace('[]', '[a]'), AFTER.replace('[]', '[b]')))?.isOfNewFile,
      undefined,
    );
  });

  it('is none where nothing was written, and is not remembered where all was', () => {
    assert.equal(atOnce(rewriteSteps(AFTER, AFTER)), undefined);
    assert.equal(atOnce(rewriteSteps('a'.repeat(60_000), 'b'.repeat(60_000))), undefined);
  });

  it('is one with the next that is made within it, and with no other', () => {
    const [head, one, two] = ['format: 1\n', 'format: 1\nclaims:\n  - a\n', 'format: 1\nclaims:\n  - a\n  - b\n'];
    const both = composed(rewriteOf(head, one), rewriteOf(one, two));
    assert.ok(both);
    assert.equal(atOnce(takenBackSteps(both, two)), head);
    assert.equal(atOnce(doneAgainSteps(both, head)), two);
    assert.equal(atOnce(takenBackSteps(both, one)), undefined);
    assert.equal(composed(rewriteOf(one, two), rewriteOf(two, two.replace('format', 'Format'))), undefined);
    assert.equal(composed(rewriteOf(head, one), rewriteOf(two, one)), undefined);
  });
});
