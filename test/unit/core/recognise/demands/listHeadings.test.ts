import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a text in one line each: `who: what`. */
function demandsIn(...lines: readonly string[]): readonly string[] {
  const text = ['Anglers block the weir', 'Sixty anglers sat down on the weir at dawn.', ...lines, 'They sang.'];
  return analyse(text.join('\n\n'), { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${mark.demander.map((party) => party.text).join('+')}: ${mark.text}`] : [],
  );
}

describe('a heading above a list', () => {
  it('announces what somebody wants', () => {
    assert.deepEqual(demandsIn('What the anglers want', '• A ladder for the salmon', '• Lower fees'), [
      'anglers: ladder for the salmon',
      'anglers: Lower fees',
    ]);
  });

  it('announces things of any form', () => {
    assert.deepEqual(
      demandsIn('What the anglers want', '• Toll-free bridges', '• Sealed nets for all', '* Secure jobs'),
      ['anglers: Toll-free bridges', 'anglers: Sealed nets for all', 'anglers: Secure jobs'],
    );
  });

  it('announces it though its verb reads as a noun', () => {
    assert.deepEqual(demandsIn('What the anglers demand', '- A ladder for the salmon'), [
      'anglers: ladder for the salmon',
    ]);
  });

  it('announces the demands of somebody', () => {
    assert.deepEqual(demandsIn('The anglers’ demands', '- A ladder for the salmon'), [
      'anglers: ladder for the salmon',
    ]);
  });

  it('announces nothing where it only tells of the list, or no list follows', () => {
    assert.deepEqual(demandsIn('What the anglers caught', '- A salmon of nine kilos'), []);
    assert.deepEqual(demandsIn('What the anglers want', 'A ladder for the salmon stands at Velm.'), []);
  });

  it('is what a letter or a petition sets out', () => {
    assert.deepEqual(
      demandsIn('The anglers’ letter sets out two points:', '- Lower fees', '- a ladder for the salmon'),
      ['anglers: Lower fees', 'anglers: ladder for the salmon'],
    );
    assert.deepEqual(demandsIn('The anglers’ guidebook sets out two points:', '- a ladder for the salmon'), []);
  });
});
