import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

describe('who speaks of “him”', () => {
  const demandIn = (text: string) => {
    const demands = analyse(text).marks.filter((mark) => mark.kind === 'demand');
    const { demander, addressee } = demands.at(-1) ?? assert.fail('no demand');
    return [demander, addressee].map((side) => side.map(({ text: name }) => name).join('; '));
  };

  it('is another, also where the one is printed by the family name alone', () => {
    const text = 'The club’s secretary, Dave Wick, met Peter Kolb on Monday. “He has to go,” Wick said.';
    assert.deepEqual(demandIn(text), ['Wick', 'Peter Kolb']);
  });

  it('and what is lost in IT grants is granted to nobody', () => {
    const text = 'The minister has told principals they have until Friday to lock up phones, or lose their IT grants.';
    const [demand] = analyse(text).marks.filter((mark) => mark.kind === 'demand');
    assert.equal(demand?.status, 'open');
  });

  it('may be of the same family', () => {
    const text = 'The club’s secretary, Dave Wick, met Peter Wick on Monday. “He has to go,” Dave Wick said.';
    assert.deepEqual(demandIn(text), ['Dave Wick', 'Peter Wick']);
  });
});
