import { check } from './markup';

/** Wants in other words than "want" and "demand". */
describe('wants in other words', () => {
  check([
    ['The [o:panel] favours a {proposal|public register of offenders}.', 'panel'],
    ['Two [o:parties] favour {proposal|calling the [g:voters] to the polls}.', 'parties'],
    ['[c:Askov] is adamant that {demand|the guns fall silent first}.', 'Askov'],
    ['The [g:crews] want it in writing that {request|nobody will be punished}.', 'crews'],
    ["The [o:bank]'s offer fell short of the {request|12 percent the [g:tellers] want}.", 'tellers'],
    ['The [g:islanders] would be content, they say, with a {request|second ferry}.', 'islanders'],
    ['Voters favour the [o:opposition].'],
    ['The [p:minister] is adamant that the sums are right.'],
    ['The [o:shop] sells the bread the [g:villagers] want.'],
    ['The [p:king] was content with the result.'],
  ]);
});

describe('what somebody gave in to, or puts before others', () => {
  check([
    [
      'At the request of the [g:families], the [o:university] agreed to {request|remove the name}.',
      'families',
      'university',
    ],
    ["At the [o:union]'s request, the [o:ministry] agreed to {request|publish the figures}.", 'union', 'ministry'],
    ['Under pressure from [g:parents], the [o:school] agreed to {request|test the water}.', 'parents', 'school'],
    [
      'The [o:party] tabled a bill that would require [g:carmakers] to {demand|recall the airbags}.',
      'party',
      'carmakers',
    ],
    ['Under pressure, the [p:keeper] agreed to sell his mill.'],
    ['At the request of the [o:police], his name was withheld.'],
    ['The bill would require two readings, the [p:clerk] said.'],
  ]);
});
