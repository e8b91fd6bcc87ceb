import { check } from './markup';

describe('what is advised', () => {
  describe('by what would be better', () => {
    check([
      ['It would be better to {proposal|route the lorries over the railway}, [p:Kolb] said.', 'Kolb'],
      ['[p:Kolb] said it would be wiser to {proposal|wait for the report}.', 'Kolb'],
      ['“It would make more sense to {proposal|close the old bridge},” [p:Kolb] said.', 'Kolb'],
      ['It might be best to {proposal|sell the hall}, [p:Kolb] said.', 'Kolb'],
      ['“The [o:council] would be better off {proposal|selling the hall},” [p:Kolb] said.', 'Kolb', 'council'],
      // What holds always, and what one finds better for oneself.
      ['“It is better to give than to take,” [p:Kolb] said.'],
      ['“It would be better to have lost,” [p:Kolb] said.'],
    ]);
  });

  describe('by what somebody is in favour of, where they argue for it', () => {
    check([
      ['The [p:mayor] spoke in favour of an {request|early vote}.', 'mayor'],
      ['The [p:bishop] argued in favour of {request|closing the road}.', 'bishop'],
      ['The [o:council] voted in favour of an early vote.'],
    ]);
  });
});
