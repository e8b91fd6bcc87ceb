import { finds } from './support';

describe('families that are called by an office', () => {
  finds([
    [
      'Ida Painter left in 1991. Painter said that Kay Judge had won. Judge, 44, met Painter.',
      'Ida Painter: person',
      'Painter: person',
      'Kay Judge: person',
      'Judge: person',
      'Painter: person',
    ],
    ['Tom Butcher, 33, was freed. On Friday Butcher wept.', 'Tom Butcher: person', 'Butcher: person'],
    // Nobody is called so here.
    ['They met Judge Jo Wick. Judge said no.', 'Jo Wick: person, Judge', 'Judge: person*'],
    // What has an article is an office, whoever is called so.
    ['Ida Painter sold it. The Painter asked for more.', 'Ida Painter: person', 'Painter: person*'],
  ]);
});
