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
    ]);
  });

  describe('by those who sign', () => {
    check([
      ['[p:Maud Pennick] has collected signatures for {request|the lamp to be lit again}.', 'Maud Pennick'],
      ['The [o:league] is collecting signatures for a {request|referendum on the reform}.', 'league'],
      ['The book has her signature for a title.'],
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
      ['The [p:premier] will have none of {refusal|quotas}, whatever Brussels says.', 'premier'],
      ['The [p:premier] will have none of it.'],
      ['"We would rather go to jail than {refusal|pay it}," said [p:Jo Wick].', 'Jo Wick'],
      ['He would rather stay at home than go to a party.'],
      ['The [o:ministry] made clear that under no circumstances would it {refusal|deal with terrorists}.', 'ministry'],
      ['"We will not {refusal|have strangers counting our water}," [p:Josué Mbeka] told reporters.', 'Josué Mbeka'],
      ['"We will not have time for lunch," [p:Josué Mbeka] told reporters.'],
      ['The [p:minister] rejected the {refusal|monitors} out of hand.', 'minister'],
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
});
