import assert from 'node:assert/strict';
import { suggestClaim } from '../../../../src/core/claims/suggest';
import { typedDate } from '../../../../src/core/claims/typedDate';
import { analyse } from '../../../../src/core/recognise/analyse';

/** A Monday. */
const REFERENCE = '2025-03-03';

describe('a date that an editor types', () => {
  for (const [typed, said, due] of [
    ['by Friday', '2025-02-28', '2025-03-07'],
    ['Friday', '2025-02-28', '2025-03-07'],
    ['next Friday', '2025-03-07', '2025-03-07'],
    ['18 May 2026', '2026-05-18', '2026-05-18'],
    ['by 14 March', '2025-03-14', '2025-03-14'],
  ] as const) {
    it(`lies behind where something was said, and ahead where it is due: ${typed}`, () => {
      assert.deepEqual(typedDate(typed, 'said', REFERENCE), { text: typed, value: said });
      assert.deepEqual(typedDate(typed, 'due', REFERENCE), { text: typed, value: due });
    });
  }

  it('is none in other words', () => assert.equal(typedDate('as soon as can be', 'due', REFERENCE), undefined));
});

describe('the day on which something was said', () => {
  it('is not the deadline of what is asked beside it, nor any day ahead', () => {
    const text =
      'The union said the board must publish its findings by 14 March 2025, and that the owner must hand over its logs.';
    const analysis = analyse(text, { referenceDate: REFERENCE });
    const at = text.indexOf('hand over');
    const suggestion = suggestClaim(analysis, { start: at, end: at + 'hand over its logs'.length });
    assert.equal(suggestion?.kind, 'demand');
    assert.equal(suggestion.said, undefined);
  });
});
