import { check } from './markup';

describe('demands as political news has them', () => {
  describe('on both sides of who is told', () => {
    check([
      [
        'The report, [p:Hugh Penfold] told parliament, had lain in a drawer, and {demand|the [o:ministry] had to publish it}.',
        'Hugh Penfold',
        'ministry',
      ],
      [
        'They would kill a hostage, the [g:hijackers] told the [o:tower], unless {ultimatum|the plane was refuelled by noon}.',
        'hijackers',
        'tower',
      ],
    ]);
  });

  describe('shot back', () => {
    check([
      [
        'The [o:commission] shot back that {demand|the [o:company] had to honour its contract} and asked it to {request|publish the document}.',
        'commission',
        'company',
      ],
      ['The [g:rebels] shot back that night.'],
    ]);
  });

  describe('with when and how it was asked between', () => {
    check([
      [
        '[p:Sabeti] asked the [o:Guardian Board] on Monday for {request|the vote to be annulled} and told his [g:followers] {demand|not to give in}.',
        'Sabeti',
      ],
      ['[g:Steelmakers] lobbied hard for {request|the tariffs to be extended}.', 'Steelmakers'],
      ['[p:Sabeti] asked the shop for {request|the coat to be mended}.', 'Sabeti'],
    ]);
  });

  describe('by those who sign', () => {
    check([
      ['[p:Maud Pennick] has collected signatures for {request|the lamp to be lit again}.', 'Maud Pennick'],
      ['The [o:league] is collecting signatures for a {request|referendum on the reform}.', 'league'],
      ['The book has her signature for a title.'],
      ['She attracted 900 signatures for a {request|second bridge}.'],
      ['The team drew 3,000 fans and got his signature for charity.'],
    ]);
  });

  describe('as points and conditions', () => {
    check([
      [
        'A [o:committee] has handed in a list of 42 points, among them {demand|independence for the mines} and {demand|higher pay for night shifts}.',
        'committee',
      ],
      ['She won on points, among them two for style.'],
      [
        'The [p:minister] met their one condition, a {condition|promise that no one would be disciplined}.',
        undefined,
        'minister',
      ],
    ]);
  });

  describe('refused at any price', () => {
    check([
      ['"We would rather go to jail than {refusal|pay it}," said [p:Jo Wick].', 'Jo Wick'],
      ['He would rather stay at home than go to a party.'],
      ['“I would rather walk than take the bus,” said [p:Jo Wick].'],
      ['Most voters would rather rent than buy a house.'],
      ['If there is no rain by Friday, the [g:farmers] will lose the crop, [p:Jo Wick] said.'],
      ['“We would sooner close the works than {refusal|sign it},” said [p:Jo Wick].', 'Jo Wick'],
      ['The [p:minister] rejected the {refusal|monitors} out of hand.', 'minister'],
    ]);
  });

  describe('of a meeting that one keeps away from, and for what one would hand over', () => {
    check([
      ['[c:Kerovia] will not {refusal|take part in any summit}, its [p:president] said.', 'Kerovia'],
      [
        'The [g:rebels] said they would hand over the missionaries if {condition|the [o:army] pulled out of the valley}.',
        'rebels',
        'army',
      ],
    ]);
  });

  describe('of somebody yet to be found', () => {
    check([
      ['"{demand|Somebody is going to have to sit in that chair}," said [p:Ruben Oye].', 'Ruben Oye'],
      ['Somebody is going to have to sit in that chair.'],
    ]);
  });

  describe('not where it is threatened or limited', () => {
    check([
      ['The [g:lenders] want {ultimatum|deeper cuts}, or there will be no second bailout.', 'lenders'],
      ['The [p:minister] said there could be no {refusal|talks} so long as foreign troops remained on the islands.'],
    ]);
  });

  describe('in a quotation that is put to somebody', () => {
    check([
      ['"{demand|Don\'t panic}," the [p:premier] told the [g:nation].', 'premier', 'nation'],
      ['"Don\'t panic. It is only rain," the [p:premier] said.'],
    ]);
  });

  describe('as one side of a bargain', () => {
    check([
      [
        'In return for the money, {condition|[c:Veltria] is to sack 15,000 civil servants} and {condition|lower the minimum wage}.',
        '',
        'Veltria',
      ],
      ['In return, the [g:powers] are to provide relief.'],
      [
        'The draft says [c:Norland] would need to {condition|commit to neutrality} in exchange for security guarantees.',
        undefined,
        'Norland',
      ],
      [
        'The [o:wall] would have to come down first, and {condition|any talk of money would first have to stop}, [p:Moe] said.',
        'Moe',
      ],
    ]);
  });

  describe('under a threat', () => {
    check([
      [
        '[c:Norland] will retaliate with duties should the tariffs not {ultimatum|be lifted by <December>}, its [p:envoy] said.',
        'envoy',
      ],
      [
        'If {ultimatum|there was no report by <Tuesday>}, she said, the [o:cabinet] could look for its votes elsewhere.',
      ],
      ['If there was no rain, she said, the harvest could fail.'],
    ]);
  });

  describe('for a thing that is to become something', () => {
    check([
      ['[p:Kolb] wants {request|[c:Norland] to be excluded from the games}.', 'Kolb', ''],
      [
        '[g:Students] had petitioned the [o:board] for an {request|emergency fund} and for {request|school meals}.',
        'Students',
        'board',
      ],
      [
        '[g:Gunmen] dropped a demand for {demand|200 million dollars} and for {demand|the body to be dug up}.',
        'Gunmen',
      ],
      ['The [o:board] has forbidden {demand|gatherings of more than five people}.', 'board'],
      ['The [g:valleys] had a right to {request|read it}, [p:Penfold] said.', 'Penfold'],
      ['The [g:tenants] have a right to appeal, [p:Penfold] said.'],
      ['The [g:ministers] stressed the need for {request|restraint on all [g:sides]}.', 'ministers', 'sides'],
    ]);
  });

  describe('not what happened, or only might', () => {
    check([
      ['The [g:deputies] left after a session in which the [p:speaker] had to stop them twice, [p:Moe] said.'],
      ['[g:Townspeople] would have to be asked to save water, [p:Moe] said.'],
      ['To those who ask her for advice she says nothing.'],
      ['Her country would otherwise have to close the line, [p:Moe] said.'],
    ]);
  });

  describe('to somebody who is called by a bare noun', () => {
    check([['"{demand|Put it on the table}, [p:minister]," said [p:Penfold].', 'Penfold', 'minister']]);
  });

  describe('as what is to be there when the time is up', () => {
    check([
      [
        'The [g:gunmen] give the [o:government] until dawn: if {ultimatum|the nine are not on a plane by then}, one hostage an hour will be killed.',
        'gunmen',
        'government',
      ],
      ['If the ships are not in port by then, the storm will catch them.'],
    ]);
  });

  describe('of one of several', () => {
    check([
      ['[g:Officials] came out to the crowd. "{demand|Sit down}," one told them.', 'Officials'],
      ['[c:Norland] turned down a Sudrian request for {request|joint patrols}.', ''],
    ]);
  });
});
