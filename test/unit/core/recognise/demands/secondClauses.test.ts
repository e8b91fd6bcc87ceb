import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a headline in one line each: `who: what`. */
function demandsIn(headline: string): readonly string[] {
  const text = [headline, 'The pier at Velm was closed on Monday.'].join('\n\n');
  return analyse(text, { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${mark.demander.map((party) => party.text).join('+')}: ${mark.text}`] : [],
  );
}

describe('the second clause of a headline', () => {
  it('says what a party demands, behind a comma, a semicolon or "as"', () => {
    assert.deepEqual(demandsIn('Pier cracks, league demands repairs'), ['league: repairs']);
    assert.deepEqual(demandsIn('Pier cracks as union demands compensation'), ['union: compensation']);
    assert.deepEqual(demandsIn('Pier cracks as unions demand compensation'), ['unions: compensation']);
    assert.deepEqual(demandsIn('Harbour office orders checks, student union demands resignations'), [
      'Harbour office: checks',
      'student union: resignations',
    ]);
  });

  it('says what the party of the first one demands', () => {
    assert.deepEqual(demandsIn('Norland closes border, demands apology'), ['Norland: apology']);
    assert.deepEqual(demandsIn('Norland closes border and demands apology'), ['Norland: apology']);
    assert.deepEqual(demandsIn('Farmers block roads, demand lower fuel tax'), ['Farmers: lower fuel tax']);
  });

  it('says nothing of demands that only grow, or are one thing of a row', () => {
    assert.deepEqual(demandsIn('Warden resigns as union demands mount'), []);
    assert.deepEqual(demandsIn('Harbour office loses letters, union demands and minutes'), []);
  });
});
