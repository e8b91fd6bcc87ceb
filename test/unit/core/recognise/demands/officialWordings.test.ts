import { check } from './markup';

describe('wordings of officials and parties', () => {
  describe('a deadline with its hour', () => {
    check([
      [
        'The [g:islanders] gave the [o:government] a deadline of <Friday> noon to {ultimatum|lift the closure}.',
        'islanders',
        'government',
      ],
    ]);
  });

  describe('what is asked past an aside, or of somebody named before it', () => {
    check([
      ['The [g:envoys] demanded, as the price of their support, a {demand|derogation for hill farms}.', 'envoys'],
      ['The [o:union] requires from the [p:mayor] the {demand|return of the keys}.', 'union', 'mayor'],
    ]);
  });

  describe('what is claimed', () => {
    check([
      ['In it the [o:federation] claims the {demand|repayment of the fees}.', 'federation'],
      ['The [o:federation] claims victory.'],
    ]);
  });

  describe('what somebody will have to do', () => {
    check([['“{demand|Somebody will have to answer for this},” [p:Kolb] said.', 'Kolb']]);
  });

  describe('what those need whom others could help', () => {
    check([
      ['The [g:teachers] say they need {request|smaller classes}.', 'teachers'],
      ['The [o:police union] countered that what it needed was {request|more officers}.', 'police union'],
      ['The [p:striker] needs two more weeks to recover, the [o:club] said.'],
      ['[c:Norland] needs three points to go through, the [p:coach] said.'],
    ]);
  });

  describe('conditions', () => {
    check([
      ['The [o:Front] said it would let convoys through provided {condition|they carry no flag}.', 'Front'],
      ['The [p:judge] invited [p:Flint] to {proposal|apply again} should the deadline pass.', 'judge', 'Flint'],
    ]);
  });

  describe('what is turned down', () => {
    check([['The [o:council] said it could not agree to {refusal|rehouse the families}.', 'council']]);
  });

  describe('who is asked, and for what, past a night and before a use', () => {
    check([
      [
        'She appealed to [g:drivers] who came along the road that night to {request|check their cameras}.',
        undefined,
        'drivers',
      ],
      ['“We ask for a {request|place to lay flowers},” [p:Kolb] said.', 'Kolb'],
      ['She begged [g:parents] {request|not to do that}.', undefined, 'parents'],
      [
        'She proposed a {proposal|blacklist of late payers} and would like to see the {request|ombudsman given more power}.',
      ],
    ]);
  });

  describe('orders by verbs that say little', () => {
    check([
      ["“{demand|Don't wait for the siren},” [p:Reiss] said.", 'Reiss'],
      ["“{demand|Don't count on a delay},” [p:Reiss] said.", 'Reiss'],
      ['“{demand|Take your medicine} and {demand|go up the hill},” [p:Reiss] said.', 'Reiss'],
      ['“{demand|Take an umbrella},” [p:Reiss] told [g:visitors].', 'Reiss', 'visitors'],
      ['“It is dangerous. {demand|Stay behind the tape},” [p:Reiss] said.', 'Reiss'],
      ['“I would say to every [p:skipper]: {demand|wait for the science},” [p:Reiss] said.', 'Reiss'],
      ['“Just {demand|treat us with respect},” [p:Reiss] said.', 'Reiss'],
      ['Please {request|do not send clothes or food}, the [o:fund] says.'],
      ['“Take your time,” [p:Reiss] said.'],
    ]);
  });
});
