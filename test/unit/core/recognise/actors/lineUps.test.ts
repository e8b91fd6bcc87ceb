import { finds, includes } from './support';

describe('players in a list behind its label', () => {
  finds([
    [
      'Velm United (4-4-2): Kolb; Moe, Wick, Kent; Osk. Subs not used: Fulton, Kent.',
      'Velm United: organisation',
      'Kolb: person',
      'Moe: person',
      'Wick: person',
      'Kent: person',
      'Osk: person',
      'Fulton: person',
      'Kent: person',
    ],
    [
      'Tries: Kolbani, Moe 2. Cons: Havrili 2. Pen: Drovan.',
      'Kolbani: person',
      'Moe: person',
      'Havrili: person',
      'Drovan: person',
    ],
    [
      'Substitutes: Kolbani for Osk (60), Havrili for Lincoln (71). Not used: Drovan, Preston.',
      'Kolbani: person',
      'Osk: person',
      'Havrili: person',
      'Lincoln: person',
      'Drovan: person',
      'Preston: person',
    ],
  ]);
  includes([['Scorers told us: Kent is a county, and Fulton a town.', 'Kent: place']]);
});

describe('players by what they have done', () => {
  includes([
    ['He was out for 12, caught by Wick off Drovan.', 'Drovan: person'],
    ['They got there through Drovan’s unbeaten 58.', 'Drovan: person'],
    ['Kolb bt Drovan 7-6 (7-5) 3-6 6-1', 'Drovan: person'],
    ['Velm want Sorby winger Adama.', 'Adama: person, Sorby winger'],
  ]);
});

describe('players by what one of a side does', () => {
  includes([
    ['Foster had headed it home from the striker’s cross.', 'Foster: person'],
    ['Team: Ramsdale; White, Holding; Partey, Rice.', 'Ramsdale: person', 'White: person', 'Rice: person'],
  ]);
});
