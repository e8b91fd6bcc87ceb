import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/recognise/analyse';

describe('who makes a demand, or is asked to act', () => {
  const actorsIn = (text: string) =>
    analyse(text)
      .marks.filter(({ kind }) => kind === 'actor')
      .map((mark) => mark.text);

  it('is an actor, though the words around would not make one of the noun', () => {
    assert.deepEqual(actorsIn('The company gave workers until Friday to return.'), ['company', 'workers']);
    assert.deepEqual(actorsIn('Sponsors made their support conditional on the resignation of the interim board.'), [
      'Sponsors',
      'interim board',
    ]);
  });

  it('leaves others as they are', () => {
    assert.deepEqual(actorsIn('The company gave workers a day off.'), ['company']);
  });
});
