import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of an interview in one line each: `who: what`. */
function demandsIn(...lines: readonly string[]): readonly string[] {
  const text = ['Ana Kolb leads the dockers of Port Ellis.', ...lines].join('\n\n');
  return analyse(text, { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${mark.demander.map((party) => party.text).join('+')}: ${mark.text}`] : [],
  );
}

describe('orders in an interview', () => {
  it('are those of who answers, behind the letter of the answer', () => {
    assert.deepEqual(
      demandsIn(
        'Q: Ms Kolb, what do you want from the government?',
        'A: Cut the port tax to zero. Scrap the levy. And stop lecturing us.',
      ),
      ['Kolb: Cut the port tax to zero', 'Kolb: Scrap the levy', 'Kolb: stop lecturing us'],
    );
  });

  it('may have a clause that tells which, without a “that”', () => {
    assert.deepEqual(
      demandsIn(
        'Q: Ms Kolb, what would settle it?',
        'A: It is not hard. Pay people for the hours they work. Return the boats you took. Work people do for free is lost.',
      ),
      ['Kolb: Pay people for the hours they work', 'Kolb: Return the boats you took'],
    );
  });

  it('are none where a noun begins the answer', () => {
    assert.deepEqual(
      demandsIn('Q: Ms Kolb, what next?', 'A: Work goes on. Demand is high. Plans change. Cut prices and they come.'),
      [],
    );
  });

  it('are none in running text', () => {
    assert.deepEqual(demandsIn('Cut prices and they come. Talk is cheap.'), []);
  });
});
