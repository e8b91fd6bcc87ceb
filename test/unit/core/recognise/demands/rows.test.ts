import { check } from './markup';

describe('rows of what is wanted', () => {
  describe('what a colon opens behind a number of them', () => {
    check([
      [
        'The [g:rebels] asked for two changes: {request|seats in the cabinet} and an {request|international guarantee}.',
        'rebels',
      ],
      [
        'The [g:scientists] want three things: {request|new rooms}, a {request|say in how money is spent} and the {request|dismissal of the head}.',
        'scientists',
      ],
    ]);
  });

  describe('a right or an end in a row is nobody who does anything', () => {
    check([
      ['[g:Nurses] want a {request|pay rise} and an {request|end to double shifts}.', 'Nurses'],
      [
        '[g:Prisoners] ask for {request|clean water}, {request|longer visits} and the {request|right to post letters}.',
        'Prisoners',
      ],
    ]);
  });

  describe('a verb that could be another word is known by what stands beside it', () => {
    check([
      [
        'The [g:ministers] urged the [g:generals] to {request|restore order}, {request|free political prisoners} and {request|allow observers in}.',
        'ministers',
        'generals',
      ],
      [
        '[o:Police] ordered [g:tenants] to {demand|stay indoors} and {demand|hand in any firearms}.',
        'Police',
        'tenants',
      ],
      [
        'The [o:union] said {proposal|the [o:firm] should keep the mill}, {proposal|invest in it}, and {proposal|stop listening to bankers}.',
        'union',
        'firm',
      ],
      [
        'The [o:agency] told [g:residents] to {demand|shut windows} and {demand|wait for the all-clear}.',
        'agency',
        'residents',
      ],
    ]);
  });

  describe('a verb that is a noun as well stands between others, behind a day', () => {
    check([
      // What was done or is to be done by then is no verb of the last one.
      [
        '[g:Warders] want {request|body armour} and a {request|second guard on every wing} before they go back inside.',
        'Warders',
      ],
      [
        "The [g:dockers]' demands include a {demand|shorter week}, {demand|back pay from January} and the {demand|reinstatement of four sacked crane drivers}.",
        'dockers',
      ],
      [
        'The [o:union] told the [o:trust] to {demand|publish its figures}, {demand|recruit at least nine nurses}, and {demand|put the plan to a vote}.',
        'union',
        'trust',
      ],
    ]);
  });

  describe('a verb in the third person adds one more thing to a condition', () => {
    check([
      [
        'The [g:drivers] will strike unless the [o:firm] {ultimatum|suspends the three managers} and {ultimatum|hands over its files}.',
        'drivers',
        'firm',
      ],
      [
        'The [g:drivers] will return only if {condition|the [o:firm] drops the suit} and {condition|pays the arrears}.',
        'drivers',
        'firm',
      ],
    ]);
  });

  describe('a verb that is a noun as well closes a row of verbs', () => {
    check([
      ['The [g:soldiers] told the [g:drivers] to {demand|turn off their engines} and {demand|wait}.', 'soldiers'],
      ['[p:Kolb] urged the [o:bank] to {request|come to the table} and {request|pay what it owes}.', 'Kolb', 'bank'],
      ['[p:Kolb] urged the [o:union] to {request|sign first} and {request|talk about shifts later}.', 'Kolb', 'union'],
      ['“{demand|Come out and talk}!” they shouted at the [o:ministry].'],
    ]);
  });

  describe('a row goes on behind who says so', () => {
    check([['{demand|[c:Sudria] must apologise}, the [p:minister] said, and {demand|pay}.', 'minister', 'Sudria']]);
  });

  describe('infinitives may be negated in a row', () => {
    check([
      [
        'The [p:bishop] asked the [g:faithful] to {request|pray for the dead}, to {request|comfort the mourners} and {request|not to seek revenge}.',
        'bishop',
      ],
    ]);
  });

  describe('a preposition said again opens the next thing, or whoever else is asked', () => {
    check([
      ['[p:Kolb] insisted on an {demand|apology} and on the {demand|return of the money}.', 'Kolb'],
      [
        'She appealed to [g:drivers] to {request|slow down} and to [g:parents] to {request|walk their children to school}.',
      ],
    ]);
  });

  describe('the same preposition may stand before each of several things', () => {
    check([
      [
        'The [p:minister] called for {request|calm}, for {request|patience} and for an {request|end to the blockade}.',
        'minister',
      ],
    ]);
  });

  describe('a row of verbs ends in one that is a noun as well, and may go on with “but also”', () => {
    check([
      [
        '[c:Norland] wants [c:Sudria] to {request|open the border}, {request|allow inspections} and {request|pay compensation}.',
        'Norland',
        'Sudria',
      ],
      [
        'The [p:mayor] urged the [o:ministry] not only to {request|pay for the bridge} but also to {request|build a second one}.',
        'mayor',
      ],
    ]);
  });

  describe('things close a row of what is to become of others', () => {
    check([
      [
        'The [o:union] wants the {request|director sacked}, the {request|books opened} and an {request|end to night shifts}.',
        'union',
      ],
      ['The [o:union] wants the {request|retirement age left at 62} and {request|no cut in sick pay}.', 'union'],
      [
        'The [o:union] wants the {request|toll on trucks scrapped}, the {request|scanner at Gate 4 repaired} and {request|compensation for spoiled cargo}.',
        'union',
      ],
      [
        'The [o:union] wants the {request|toll on trucks scrapped} and the {request|scanner at the gate repaired}.',
        'union',
      ],
      ['[p:Kolb] wants the {request|case against him dropped} and an {request|apology from the minister}.', 'Kolb'],
      ['The [o:union] wants the {request|sacked men back}, {request|better pay} and {request|no reprisals}.', 'union'],
    ]);
  });

  describe('somebody else wants something by a verb that is not said again', () => {
    check([
      ['The [o:prosecution] asked for {request|ten years}, the [o:defence] for an {request|acquittal}.', 'prosecution'],
      ['The [o:guild] insists on {demand|royalties}, the [g:studios] on a {demand|flat fee}.', 'guild'],
      [
        'The [o:club] asked its [g:members] for {request|patience} and the [o:bank] for {request|more time}.',
        'club',
        'members',
      ],
    ]);
  });

  describe('a participle behind a number only describes', () => {
    check([
      [
        "The [g:dockers]' list of demands includes a {demand|35-hour week}, {demand|back pay from <January>} and the {demand|reinstatement of four sacked drivers}.",
        'dockers',
      ],
    ]);
  });
});
