import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** Whom the only demand of a text is addressed to. */
function addresseesIn(text: string): readonly string[] {
  const demands = analyse(text, { referenceDate: '2025-03-05' }).marks.filter((mark) => mark.kind === 'demand');
  return demands.flatMap(({ addressee }) => addressee.map(({ text }) => text));
}

describe('“the firm” and “the company”', () => {
  const asked = 'The union wants the firm to pay by Friday.';

  for (const text of [
    'Historic Scotland requires a survey.',
    'Police Scotland made an arrest.',
    'Oxfam praised the harvest.',
    'NATO met in Velm.',
    'Velm United lost again.',
    'The University of Velm said no.',
    'The Foreign Office said no.',
    'Unison, which speaks for nurses, said no.',
  ]) {
    it(`are none of another kind: ${text}`, () => {
      assert.deepEqual(addresseesIn(`${text}\n\n${asked}`), ['firm']);
    });
  }

  for (const [company, text] of [
    ['Fenwick Lines', 'Fenwick Lines closed the quay.'],
    ['Deltarail', 'Deltarail cut its trains.'],
    ['Air Norland', 'Air Norland cut its flights.'],
    ['Fenwick Lines', 'Fenwick Lines closed the quay. Greenpeace praised the plan.'],
  ] as const) {
    it(`are the one that was named: ${text}`, () => {
      assert.deepEqual(addresseesIn(`${text}\n\n${asked}`), [company]);
    });
  }
});
