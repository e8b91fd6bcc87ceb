import { check } from './markup';

describe('proposals', () => {
  check([
    ['[p:Kolb] said in Velm on <Monday> {proposal|the [o:bank] should wait}.', 'Kolb', 'bank'],
    ['[p:Moe] proposed {proposal|moving the match to Sunday}.', 'Moe'],
    ['[p:Moe] suggested that {proposal|the two clubs share a stadium}.', 'Moe'],
    ['The [o:panel] recommended a {proposal|ban on heavy lorries}.', 'panel'],
    ['[g:Doctors] advise [g:travellers] to {proposal|boil their water}.', 'Doctors', 'travellers'],
    ['[c:Sudria] invited the [g:rebels] to {proposal|join the talks in Velm}.', 'Sudria', 'rebels'],
    ["[p:Moe]'s proposal to {proposal|merge the two hospitals} drew crowds.", 'Moe'],
    ['[p:Moe] tabled a motion to {proposal|rename the bridge}.', 'Moe'],
    ['According to [p:Jo Wick], {proposal|the city should plant more trees}.', 'Jo Wick'],
    ['"Let\'s {proposal|give the players a day off}," the [p:coach] said.', 'coach'],
    ['{proposal|The tax should be halved}, the [p:mayor] said.', 'mayor'],
    ['"{proposal|Nobody should have to choose between heating and eating}," [p:Quist] added.', 'Quist'],
    ['[p:Kolb] told [o:Norpress] that {proposal|the strike should end}.', 'Kolb'],
    ['[g:Scientists] propose {proposal|tax on meat}', 'Scientists'],
    ['[p:Ferro] suggested {proposal|extending the contract by a year}.', 'Ferro'],
    ['[p:Ferro] suggested a {proposal|compromise under which both sides would share the cost}.', 'Ferro'],
    ['The [o:commission] has proposed that {proposal|member states set aside 10% of farmland}.', 'commission'],
    ['The [o:European Bank] advised [g:savers] against {proposal|buying the shares}.', 'European Bank', 'savers'],
    ['The [o:council] rejected a proposal to {proposal|sell the town hall}.', '', 'council'],
    ['The [o:council] voted down a motion to {proposal|sell the town hall}.'],
    ['"Perhaps {proposal|the league ought to say sorry}," [p:Wick] said.', 'Wick'],
    ['"{proposal|They should apologise to the fans}," the [p:captain] said after the match.', 'captain'],
    ['[p:Wick] says {proposal|the league should apologise}.', 'Wick'],
    ['[p:Wick] believes {proposal|the league should apologise}.', 'Wick'],
    [
      'The [o:academy] said in a report that {proposal|children should not use phones before the age of ten}.',
      'academy',
    ],
    ['[p:Moe] added: "{proposal|We should all be ashamed}."'],
    ['The [o:committee] recommended that {proposal|the drug be approved}.', 'committee'],
    ['[o:Health officials] recommend {proposal|washing hands often}.', 'Health officials'],
    ['"{proposal|There should be a new vote}," [p:Moe] said.', 'Moe'],
  ]);
});
