import { check } from './markup';

describe('ultimatums', () => {
  check([
    // What is not yet done.
    [
      'If the [o:firm] has not {ultimatum|paid by <Friday>}, the [g:drivers] will strike, their [o:union] said.',
      'union',
      'firm',
    ],
    [
      '[c:Norland] will attack if [c:Sudria] hasn’t {ultimatum|withdrawn by <Monday>}, its [p:president] said.',
      'president',
      'Sudria',
    ],
    ['If it has not rained by <Friday>, the [o:club] will move the match, its [p:chairman] said.'],
    // No comma tells where the threat begins.
    [
      'Unless the [o:trust] {ultimatum|sends someone senior} it will be reported, [p:Ana Kolb] warned.',
      'Ana Kolb',
      'trust',
    ],
    ['“{ultimatum|They must be back at their posts by <Friday>},” said [p:Kolb].', 'Kolb'],
    [
      'The [g:pilots] will walk out from <Friday> unless [o:Skylark] {ultimatum|raises pay by 8%}, their [o:union] said.',
      'union',
    ],
    ['[c:Sudria] gave [c:Norland] until <Thursday> to {ultimatum|withdraw its troops}.', 'Sudria', 'Norland'],
    ['The [o:union] gave the [o:firm] two weeks, until <28 March>, to {ultimatum|pay}.', 'union', 'firm'],
    ['[p:Kolb] gave [o:Skylark] ten days, or until <15 March>, to {ultimatum|refund the fares}.', 'Kolb', 'Skylark'],
    ['{ultimatum|[g:Parents] must collect their children from the hall before <11am>}.', '', 'Parents'],
    ['{demand|[g:Residents] must boil all water until <Friday>}.', '', 'Residents'],
    ['The [o:council] requires a {ultimatum|survey by <31 March>}.', 'council'],
    ['The bank requires two forms of identity.'],
    ['The job requires a degree before entry.'],
    ['The [o:landlord] gave the [g:tenants] two weeks to {ultimatum|leave}.', 'landlord', 'tenants'],
    ['The [o:court] ordered [o:Tessera] to {ultimatum|delete the files by <1 May>}.', 'court', 'Tessera'],
    ['[p:Kolb] told the [o:club] to {ultimatum|pay him} or face a lawsuit.', 'Kolb', 'club'],
    ['The [g:welders] will down their tools if the bonus is not {ultimatum|paid}, the [o:union] said.', 'union'],
    ['The [g:nurses] said they will strike if the wages owed to them are not {ultimatum|paid}.', 'nurses'],
    ['The [g:nurses] said they would strike if arrears dating back to 2019 were not {ultimatum|cleared}.', 'nurses'],
    ['The lorries will go down their own road if the bridge is not open.'],
    ['The [o:union] threatened to strike unless {ultimatum|the dismissals are withdrawn}.', 'union'],
    ['[p:Kolb] threatened to sue unless the [o:paper] {ultimatum|printed a correction}.', 'Kolb'],
    [
      'The [o:landlord] told the [g:tenants] to {ultimatum|leave by <the end of May>} or be evicted.',
      'landlord',
      'tenants',
    ],
    ['You are required to {ultimatum|clear the yard no later than <5pm on 13 February>}.', '', ''],
    [
      '“You are required to {ultimatum|move your boat by <Friday>},” the [o:harbour board] told [p:Ana Kolb].',
      'harbour board',
      'Ana Kolb',
    ],
    ['[p:Kolb] was told to {ultimatum|repay the money by <Easter>}.', '', 'Kolb'],
    ['[p:Kolb] was told to {ultimatum|leave by <Christmas Eve>}, the [o:court] said.', 'court', 'Kolb'],
    ['[p:Kolb] was ordered to {demand|leave by Ramadan}.', '', 'Kolb'],
    [
      'The [o:bloc] had <last week> given [g:both sides] until <10 March> to {ultimatum|stop firing}.',
      'bloc',
      'both sides',
    ],
    ['The [o:agency] gave the [o:firm] 30 days to {ultimatum|fix the leak}.', 'agency', 'firm'],
    [
      'The [o:court] gave the [o:ministry], which had been silent for weeks, 30 days to {ultimatum|answer}.',
      'court',
      'ministry',
    ],
    ['[g:Hackers] have given [o:Tessera] a week to {ultimatum|pay the ransom}.', 'Hackers', 'Tessera'],
    ['[o:Tessera] has until <midnight> to {ultimatum|pay the ransom}.', '', 'Tessera'],
    ['[g:Bakers] voted on <Sunday> to walk out unless the [o:firm] {ultimatum|cuts the hours}.', 'Bakers', 'firm'],
    ['The [o:council] resolved to sue unless the [o:ministry] {ultimatum|settles the bill}.', 'council', 'ministry'],
    ['The [o:party] decided to leave the coalition unless {ultimatum|the levy is withdrawn}.', 'party'],
    ['The [o:union] backed a strike unless the [o:firm] {ultimatum|drops the cuts}.', 'union', 'firm'],
    [
      '[g:Bakers] threatened to walk out unless the [p:owner], [o:Norbus], {ultimatum|raises their pay}.',
      'Bakers',
      'Norbus',
    ],
    ['The [o:firm] was given <a week> by the [o:inspectorate] to {ultimatum|clear the tip}.', 'inspectorate', 'firm'],
    ['“If the [o:firm] does not {ultimatum|come to the table}, every oven goes cold,” [p:Moe] said.', 'Moe', 'firm'],
    ['Unless {ultimatum|rents are cut by <Friday>}, [g:tenants] will occupy the hall.', 'tenants'],
    [
      'Unless the [o:bank] {ultimatum|drops the fee}, [g:drivers] will park their vans on the bridge.',
      'drivers',
      'bank',
    ],
    [
      '[g:Parents] have given the [o:council] ten days to {ultimatum|drop the caterer} or see them empty the schools.',
      'Parents',
      'council',
    ],
    ['“If the [o:council] does not {ultimatum|act}, all our shops close,” [p:Moe] said.', 'Moe', 'council'],
  ]);
});
