import { finds, includes } from './support';

describe('cars and aircraft by their make', () => {
  finds([
    ['Officers stopped a Honda on the ring road.', 'Officers: group*'],
    ['Ana Kolb hit the wall in her Ferrari.', 'Ana Kolb: person'],
    ['A man was found in a Toyota pickup.'],
  ]);
  includes([
    ['She leads a Honda plant in Velm.', 'Honda: organisation'],
    ['They sued Ferrari over the brakes.', 'Ferrari: organisation'],
  ]);
});
