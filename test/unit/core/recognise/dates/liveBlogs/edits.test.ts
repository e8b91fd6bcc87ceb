import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../../../src/core/recognise/analyse';
import { PATIENCE, runs } from '../../properties/runs';
import { FLOODS, STRIKE } from './articles';

describe('a live blog that is edited', () => {
  const POOL = [
    ...STRIKE.split('\n\n'),
    ...FLOODS.split('\n\n'),
    '13:00',
    'Talks began yesterday.',
    '6 Mar 2025 08.00 GMT',
  ];

  it('has the dates of the same one read anew', function () {
    this.timeout(PATIENCE);
    const edit = fc.record({
      at: fc.nat(20),
      out: fc.nat(2),
      in: fc.array(fc.constantFrom(...POOL), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(STRIKE, FLOODS), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        let paragraphs = text.split('\n\n');
        let previous: Analysis = analyse(text);
        for (const change of edits) {
          paragraphs = paragraphs.toSpliced(Math.min(change.at, paragraphs.length), change.out, ...change.in);
          const now = paragraphs.join('\n\n');
          previous = analyse(now, { previous });
          assert.deepEqual(previous.marks, analyse(now).marks);
        }
      }),
      runs(25, 1500),
    );
  });
});
