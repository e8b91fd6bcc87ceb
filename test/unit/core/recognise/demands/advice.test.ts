import { check } from './markup';

describe('what is advised', () => {
  describe('by what would be better', () => {
    check([
      ['It would be better to {proposal|route the lorries over the railway}, [p:Kolb] said.', 'Kolb'],
      ['[p:Kolb] said it would be wiser to {proposal|wait for the report}.', 'Kolb'],
      ['“It would make more sense to {proposal|close the old bridge},” [p:Kolb] said.', 'Kolb'],
      ['It might be best to {proposal|sell the hall}, [p:Kolb] said.', 'Kolb'],
      // What holds always, and what one finds better for oneself.
      ['“It is better to give than to take,” [p:Kolb] said.'],
      ['“It would be better to have lost,” [p:Kolb] said.'],
    ]);
  });
});
