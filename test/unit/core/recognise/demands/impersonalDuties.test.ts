import { check } from './markup';

/** What somebody has to do, said without a "must". */
describe('duties that are put impersonally', () => {
  check([
    [
      'It is on the [g:employers] to {request|come up with an offer}, the [p:negotiator] argued.',
      'negotiator',
      'employers',
    ],
    ["It's on the [p:mayor] now to {request|explain himself}, the [p:councillor] wrote.", 'councillor', 'mayor'],
    [
      'It is inadmissible for {demand|[g:foreign embassies] to meddle in the elections}, the [p:speaker] said.',
      'speaker',
      'foreign embassies',
    ],
    ['The [o:ministry] stressed the inadmissibility of {refusal|provocations near the border}.', 'ministry'],
    ['The [o:ministry] expects that {request|[c:Norland] will draw the conclusions}.', 'ministry', 'Norland'],
    ['The [o:union] expects that {request|the [o:firm] will honour the deal}.', 'union', 'firm'],
    ['From now on {demand|[c:Norland] would have to pay in advance}, the [o:company] said.', 'company', 'Norland'],
    ['The [o:committee] takes the view that {demand|the ban is to be lifted}.', 'committee'],
    ['The [o:committee] took the view that {demand|the dam must be rebuilt}.', 'committee'],
  ]);
});

describe('words of duty that lay none on anybody', () => {
  check([
    ['It is on the way to the sea.'],
    ['It is inadmissible evidence, the [p:judge] said.'],
    ['The [o:bank] expects that inflation will fall.'],
    ['The [o:firm] expects that it will act soon.'],
    ['From now on he would have to live without his dog, the [p:widow] said.'],
    ['The [o:party] takes the view that the tax is too high.'],
  ]);
});
