import { check } from './markup';

describe('demands as reports quote and run them', () => {
  describe('apart from their subject by who says so', () => {
    check([
      [
        '"The [o:government]," said [p:Maud Keller], "must {demand|drop the heating tax}."',
        'Maud Keller',
        'government',
      ],
      ['[g:Consumers], the [o:ministry] said, should {proposal|turn their heating down}.', 'ministry', 'Consumers'],
    ]);
  });

  describe('without quotation marks, before who says so', () => {
    check([
      ['They talked for an hour. {demand|Restore the diesel rebate}, the [p:leader] said.', 'leader'],
      ['{demand|Turn off your engines at the gate}, the [o:council] is asking [g:motorists].', 'council', 'motorists'],
    ]);
  });

  describe('in two or three words', () => {
    check([
      ['"{demand|Try again}," said the [p:secretary], [p:Kari Lund].', 'Kari Lund'],
      ['"{demand|Be patient}," the [p:minister] told them.', 'minister'],
      [
        '[p:Aker] accused the [p:prime minister] of hiding. "{demand|Call the election}," she said.',
        'Aker',
        'prime minister',
      ],
      ['"Be warned," the [p:minister] told them.'],
      ['"Home again," said [p:Kari Lund].'],
    ]);
  });

  describe('said to the face', () => {
    check([['They stood up to tell [p:Ines Caro] that {demand|she had to go}.', '', 'Ines Caro']]);
  });

  describe('as the one thing wanted', () => {
    check([
      ['"We demand one thing: a {demand|telephone call from each of them}," said [p:Ana Temur].', 'Ana Temur'],
      ['The [o:port] had agreed to their main demand, a {demand|second pilot on tankers}.'],
      [
        '"Our conditions are simple: {condition|the depot stays open}, {condition|nobody is dismissed}, and {condition|the old rota comes back}," said [p:Jo Wick].',
        'Jo Wick',
      ],
      ['They had three requests: {request|blankets}, a {request|doctor} and {request|news of their relatives}.'],
    ]);
  });

  describe('with what is refused, and how soon', () => {
    check([
      ['The [o:union] turned down the {refusal|pause} within an hour.', 'union'],
      [
        'The [o:line] asked [g:passengers] to {request|check its site} and {request|not to come to the airport}.',
        'line',
        'passengers',
      ],
    ]);
  });

  describe('as conditions', () => {
    check([
      ['"No deal comes without the {condition|return of the hostages}," the [p:envoy] said.', 'envoy'],
      ['The [g:rebels] said that without {condition|Colonel Dzhum} there will be no exchange.', 'rebels'],
      ['"If the [o:board] does not {ultimatum|give in}, the machines stop," said [p:Jo Wick].', 'Jo Wick', 'board'],
      ['[g:Tenants] plan to withhold rent unless {ultimatum|the mould is dealt with}.', 'Tenants'],
      [
        'The strike can be avoided if {condition|the [g:firms] take back the drivers}, the [o:union] said.',
        'union',
        'firms',
      ],
      // What would be given, and what was told before, is no condition.
      ['In exchange for the pilots, the [o:junta] is asking for {request|fuel}.', 'junta'],
      ['In return for this, {demand|the [o:board] must rehire the drivers}, the [o:union] said.', 'union', 'board'],
    ]);
  });

  describe('of those who bring out a draft', () => {
    check([
      [
        '[c:Sudria] has tabled a draft that calls upon the [g:two parties] to {request|resume talks}.',
        'Sudria',
        'two parties',
      ],
      [
        'The [o:federation] has served notice on the [o:club] that {demand|it must settle its debts}.',
        'federation',
        'club',
      ],
      [
        '[g:Councillors] were unanimous that {demand|the [o:operator] must pay for the road}.',
        'Councillors',
        'operator',
      ],
    ]);
  });

  describe('put to somebody before a colon', () => {
    check([
      [
        'Doctors have thrown down the gauntlet to the [p:health secretary]: {demand|publish the figures}.',
        'Doctors',
        'health secretary',
      ],
      ['Brussels has told [c:Norland]: {ultimatum|scrap the levy} or we will see you in court.'],
      ['11.05 [p:Kolb]: "I would urge the [o:council] to {request|act}."', 'Kolb', 'council'],
      ['The [g:crowd] heckled the [p:premier]. "{demand|Resign}!" they shouted.'],
    ]);
  });

  describe('as what falls to somebody', () => {
    check([
      ['It falls to [o:parliament] to {request|settle the question}, the [o:court] said.', 'court', 'parliament'],
    ]);
  });

  describe('to those whom a letter goes to', () => {
    check([
      [
        '[p:Meg Brody] wrote to every depot manager. In the letter she asks them to {request|wait}.',
        'Meg Brody',
        'depot manager',
      ],
      [
        'The [o:regulator] has recommended to the [o:ministry] that {proposal|the toll be frozen}.',
        'regulator',
        'ministry',
      ],
    ]);
  });

  describe('as what somebody is to do', () => {
    check([
      ["The [o:court]'s order was short. {demand|[o:Drillco] was to stop work at once}.", 'court', 'Drillco'],
      [
        '"What we need from [o:Brussels]," said [p:Holt], who grows apples, "is a {request|quick decision}."',
        'Holt',
        'Brussels',
      ],
      ["The [p:widow] asked for one thing: {request|her husband's body}.", 'widow'],
      ['The [c:Norland] side insists that {demand|[c:Sudria] first withdraw its boats}.', undefined, 'Sudria'],
      ['They would not leave, they told the [p:mayor], until {condition|the milk price was raised}.'],
      ['The talks were short. {demand|Mend the roof}, the [o:club] replies.', 'club'],
    ]);
  });

  describe('of whoever spoke before', () => {
    check([
      [
        'The [p:owners] say they cannot afford it. "{demand|Open the books}, then," the [p:steward] retorted.',
        'steward',
        'owners',
      ],
      [
        '[p:Sela Vorn] had harsh words for the rail firm. "I expect them to {request|explain themselves}," she said.',
        'Sela Vorn',
        'rail firm',
      ],
      ['The alliance has one message for the big emitters: {demand|keep your promises}.', 'alliance', 'big emitters'],
      ['Both sets of fans were kept inside. Police asked them to {request|leave by the north gate}.', 'Police', 'fans'],
    ]);
  });

  describe('made clear, or held', () => {
    check([
      ['The [p:mayor] was adamant: {demand|the [o:club] must leave}.', 'mayor', 'club'],
      ['The [o:co-operative] has made it clear to [g:buyers] that {demand|prices must rise}.', 'co-operative'],
      [
        '[g:Ministers] have been left in no doubt that {demand|the toll must go}, a [p:backbencher] said.',
        'backbencher',
      ],
      ['"We will keep the lights off until {condition|they turn the water on}," [p:Bram Sill] said.', 'Bram Sill'],
      ['"{demand|Do the right thing}," the [o:Herald] told the [p:mayor].', 'Herald', 'mayor'],
      ['The [p:governor] has been served with a summons to {demand|appear before the panel}.', '', 'governor'],
    ]);
  });

  describe('not where nothing is wanted of anybody', () => {
    check([
      ['The [o:firm] insisted on its innocence.'],
      ['The [o:union] insisted on'],
      ['They urged their horses up the slope.'],
      ['The [g:voters] rejected the party, not its ideas.'],
      ['The [p:president] has a week to sign or veto the bill.'],
      ['The [g:fans] want to see goals.'],
    ]);
  });

  describe('in rows', () => {
    check([
      [
        'The [o:court] ordered that {demand|the shrine be reopened}, {demand|guards be posted} and {demand|a custodian be named}.',
        'court',
      ],
      ['A petition calls for {request|the plant to be shut} and for an {request|independent study}.'],
      [
        'The [o:army] gave the [g:rebels] a week to {ultimatum|free the pilots} or see their bases bombed.',
        'army',
        'rebels',
      ],
    ]);
  });

  describe('told by what would be granted, or set', () => {
    check([
      [
        '[c:Norland] said it would allow inspectors in if {condition|the [o:agency] dropped its charge}.',
        'Norland',
        'agency',
      ],
      ['The [o:bloc] has set a {condition|tougher limit} as a condition for approving the pipeline.', 'bloc'],
      ['What the islands need is a {request|ferry}, their [p:governor] said.', 'governor'],
    ]);
  });
});

describe('demands that are announced', () => {
  check([
    [
      'The [p:envoy] said she would ask [g:both delegations] to {request|accept an observer mission}.',
      'envoy',
      'both delegations',
    ],
    ['[p:Rake] said on <Sunday> that he would urge the [o:alliance] to {request|send more boats}.', 'Rake', 'alliance'],
    ['[p:Moll] told reporters that she would demand that {demand|the archive be opened}.', 'Moll'],
    ['The [p:minister] said he would propose a law on drones.'],
    ['The [p:surgeon] said the [p:striker] would require an operation.'],
    ['[p:Kolb] said a stronger [o:union] would ask the firm to pay.'],
    ['[g:Analysts] said it would demand concessions.'],
    ['The [o:opposition] would ask for a recount if the margin were smaller.'],
    ['Her [p:lawyer] said she would ask the [o:court] to overturn the verdict.'],
  ]);
});
