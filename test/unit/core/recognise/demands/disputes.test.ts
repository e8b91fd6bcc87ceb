import { check } from './markup';

/** Terse leads about strikes, protests and courts. */
describe('leads about disputes', () => {
  describe('read the verb behind a row of nouns', () => {
    check([
      ['[g:Election monitors] advised [c:Sudria] to {proposal|recount the votes}.', 'Election monitors', 'Sudria'],
      ['The [p:premier] yielded to [o:union] demands for a {demand|freeze on rents}.', 'union', 'premier'],
      ['The [p:premier] responded to [o:union] calls for a {request|recount}.', 'union', 'premier'],
      ['[g:Doctors] walked off the wards to back demands for a {demand|transport allowance}.', 'Doctors'],
      ['In it, [p:Kolb] asks her to {request|forgive him} and {request|look after the dog}.', 'Kolb'],
      ['In his first call to [o:police], [p:Kolb] demanded a {demand|plane}.', 'Kolb'],
    ]);
  });

  describe('read "outside" behind an article for what kind of thing it is', () => {
    check([
      [
        'The [g:sponsors] insist on an {demand|outside audit} and on the {demand|suspension of two officials}.',
        'sponsors',
      ],
    ]);
  });

  describe('tell what a strike, a march or a claim is for', () => {
    check([
      ['[g:Bus drivers] began a two-day strike on <Monday> for {request|higher wages}.', 'Bus drivers'],
      ['[g:Tea pickers] are in the third week of a strike for an {request|extra 11 crowns a day}.', 'Tea pickers'],
      ['A two-week strike for {request|higher pay} ended on <Friday>.'],
      ['The [g:strikers] are sticking to their claim for a {request|15 percent raise}.', 'strikers'],
      ['[g:Islanders] closed the highway in a push for a {request|new constitution}.', 'Islanders'],
      ['A [g:crowd] besieged the bank shouting for the {demand|return of their savings}.', 'crowd'],
      ['[g:Students] marched against the law and for the {request|release of their leader}.', 'Students'],
      // What comes by a strike, and what has no more to it than a name, is asked of nobody.
      [
        "The [c:Sudria] team began a strike for the ages, and the [p:referee] threw out the [g:islanders]' claim to fame.",
      ],
      ['[o:Kestrel] entered the market in a push for growth.'],
      ['[g:Pensioners] marched for the tenth time to demand {demand|higher pensions}.', 'Pensioners'],
      [
        'The [o:federation] served a strike notice to back its claim for {request|shorter opening hours}.',
        'federation',
      ],
      [
        '[g:Parents] kept their children at home to force the [o:council] to {demand|mend the roof}.',
        'Parents',
        'council',
      ],
      ['The [o:army] ordered reinforcements to the border.'],
    ]);
  });

  describe('take what a court or a regulator says for an order', () => {
    check([
      [
        'The [g:nurses] won a court order forcing the [o:clinic] to {demand|take three of them back}.',
        'nurses',
        'clinic',
      ],
      ['A [o:court] forced the [o:clinic] to {demand|take three of them back}.', 'court', 'clinic'],
      ['The [o:firm] is required to {demand|publish all reports}, the [p:judge] said.', 'judge', 'firm'],
      ['{demand|The [o:firm] shall have to pay the fine}, the [o:court] ruled.', 'court', 'firm'],
      [
        'Rain forced the [o:clinic] to close a ward, and [g:drivers] are required to carry a licence, the [o:ministry] said.',
      ],
      ['The [o:bloc] told [c:Sudria] to {ultimatum|change the law} or forget about the loan.', 'bloc', 'Sudria'],
    ]);
  });

  describe('find what a party waits for', () => {
    check([
      [
        '[g:Dockers] voted to stay out until {condition|[o:management] withdraws 40 dismissal notices}.',
        'Dockers',
        'management',
      ],
      [
        'The [o:movement] vowed to go on occupying farms until {condition|the [o:state] hands out plots}.',
        'movement',
        'state',
      ],
      ['The [g:rebels] conditioned their return to talks on the {condition|removal of the troops}.', 'rebels'],
      [
        '[g:Monks] ended their fast without winning any of their demands, which include {demand|talks with the [o:junta]}.',
        'Monks',
      ],
      [
        '[g:Steelworkers] downed tools, demanding that {demand|the [p:manager] resign} and {demand|wages be indexed}.',
        'Steelworkers',
        'manager',
      ],
      [
        '"If we have not {ultimatum|heard from you by <Friday>}, we shall have to tell our patients," [p:Kolb] said.',
        'Kolb',
      ],
      ['If the [o:county] has not {ultimatum|paid by <Friday>}, [p:Kolb] said, he would sue.', 'Kolb', 'county'],
      // An order tells by itself how long it holds.
      ['"{demand|Don\'t sign until they pay}," [p:Kolb] told the [g:crews].', 'Kolb', 'crews'],
      ['"{demand|Let him come here and say it to us}," [p:Kolb] said.', 'Kolb'],
      [
        '"Our people need three things: the {request|bonus back}, the {request|lads back} and {request|some respect}," [p:Kolb] said.',
        'Kolb',
      ],
    ]);
  });

  describe('leave the day of the asking out', () => {
    check([
      ['The [p:pope] issued a call for {request|calm} on <Friday>.', 'pope'],
      ['[g:Union bosses] ordered an {demand|end to the walkout} on <Tuesday>.', 'Union bosses'],
      ['The [o:union] asked the [o:firm] for {request|more money} on <Monday>.', 'union', 'firm'],
      // On which day a vote is held, or somebody was seized, belongs to the thing.
      ['The [g:opposition] demanded a {demand|vote on <Friday>}.'],
      ['The [o:union] demanded the {demand|release of those held on <Monday>}.'],
      ['The [g:opposition] wants {request|help on <Friday>}.'],
    ]);
  });

  describe('tell whose demand is taken up or turned down', () => {
    check([
      ['The [o:council] refused a [o:police] request for {request|more cells}.', 'police', 'council'],
      ['[c:Sudria] brushed aside [o:union] demands for {demand|talks}.', 'union', 'Sudria'],
      [
        '[c:Sudria] has said no to a request from [c:Norland] for the {request|return of the men}.',
        'Norland',
        'Sudria',
      ],
      ['[c:Sudria] will never give in to calls for {request|talks with the [g:rebels]}.', undefined, 'Sudria'],
      ['The [g:bishops] added their voice to calls for {request|land reform}.', 'bishops'],
      ['The [g:prisoners] took guards hostage to back up demands for {demand|better food}.', 'prisoners'],
      ['The [o:tribunal] issued a summons for {demand|the [p:general] to appear}.', 'tribunal', 'general'],
      [
        'A [o:tribunal] ordered the [o:navy] to {demand|apologise}. The [p:admiral] ordered the navy to sail.',
        'tribunal',
      ],
      ['The [g:opposition] wants nothing to do with [p:Kolb].'],
    ]);
  });

  describe('hear a threat in a warning', () => {
    check([
      ['[c:Norland] warned [c:Sudria] of a blockade if it did not {ultimatum|free the crew}.', 'Norland', 'Sudria'],
      ['[c:Sudria] was warned of a blockade unless it {ultimatum|freed the crew}.', '', 'Sudria'],
      ['The [o:party] linked its return to talks to {condition|recognition of the results}.', 'party'],
      ['The [o:bloc] said {proposal|talks should begin without delay}, and trains should begin in May.', 'bloc'],
      ['The [o:agency] warned of famine if the rains did not come.'],
      ['[g:Teachers] said they would stay away until {condition|they were paid}.', 'Teachers'],
      ['Efforts to persuade [c:Veltria] to {request|start talks} have failed.'],
    ]);
  });
});
