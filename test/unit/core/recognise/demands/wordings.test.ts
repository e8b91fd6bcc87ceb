import { check } from './markup';

describe('what is asked for in a cleft sentence', () => {
  check([
    ['What the [g:nurses] would like is a {request|fixed rota}.', 'nurses'],
    ['What the [o:ministry] wants to see is a {request|halt to the flights}.', 'ministry'],
    ['What we are calling for is an {request|independent inquiry}, the [p:lawyer] said.', 'lawyer'],
    ['A {request|seat on the board} is what the [g:crews] are holding out for.', 'crews'],
    ['A {request|swift return of the bronzes} was what the [g:delegation] came to ask for.', 'delegation'],
    ['It is an {request|inquiry} that the [g:families] want.', 'families'],
    ['It is an {request|end to the night flights} that the [g:villagers] are after, not money.', 'villagers'],
    ['It was the [p:mayor] that they wanted.'],
    ['It is high time that the [o:league] asked.'],
    ['What the team lacks is pace.'],
  ]);
});

describe('one thing or else another', () => {
  check([
    ['"Either {ultimatum|you sign by <noon>} or we walk," [p:Kolb] told the [g:owners].', 'Kolb', 'owners'],
    ['"{ultimatum|Release our brothers} or the hostages die," the [g:gunmen] wrote.', 'gunmen'],
    ['{ultimatum|Close the plant} or we sue, [g:residents] told the [o:company].', 'residents', 'company'],
    ['{ultimatum|Pay up by <Friday>} or lose your seat, the [o:club] told [g:members].', 'club', 'members'],
    ['The [g:players] threatened not to take the field unless {ultimatum|their bonuses were paid}.', 'players'],
    ['Either the bolt was loose or the engineer had forgotten the pin, the report said.'],
    ['[p:Kolb] said the two [g:sides] would either agree by Friday or meet again in May.'],
  ]);
});

describe('what is chanted, and what is held back for it', () => {
  check([
    ['"No {demand|contract}, no coffee," the [g:waiters] told the [o:board].', 'waiters', 'board'],
    ['No {demand|justice}, no peace, the [g:marchers] chanted outside the ministry.', 'marchers'],
    ['"No phone, no wallet," said the [p:captain].'],
    ['"No wind, no rain, no clouds," said the [p:captain].'],
    ['Banners demanded {demand|cheaper rents}.', ''],
    ['Either {ultimatum|the [p:manager] goes} or we do, the [g:players] told the [o:board].', 'players', 'manager'],
  ]);
});

describe('who told somebody, behind what was to be done', () => {
  check([
    ['The [g:squatters] were told to {demand|leave} by the [o:police].', 'police', 'squatters'],
    ['The [g:squatters] were ordered to {demand|be led out by the [o:police]}.', '', 'squatters'],
  ]);
});

describe('how it is to be done, and whoever is to do it', () => {
  check([
    ['"{demand|Stop treating us like fools}," said the [p:mayor].', 'mayor'],
    ['The [p:imam] exhorted [g:worshippers] to {request|look after their neighbours}.', 'imam', 'worshippers'],
    ['"I implore whoever took the dog to {request|bring her back}," said [p:Tess Lane].', 'Tess Lane'],
    ['"Would you please, for pity\'s sake, {request|publish the report}?" said [p:Tess Lane].', 'Tess Lane'],
    ['"We would love to see {request|the [o:council] think again}," said [p:Tess Lane].', 'Tess Lane', 'council'],
    ['"I would love to see my grandchildren again," said [p:Tess Lane].'],
    ['The [p:bishop] prayed that {request|[g:leaders] might find the courage to stop}.', 'bishop', 'leaders'],
  ]);
});

describe('time that is set with the noun', () => {
  check([
    [
      '[g:Tenants] have set the [p:landlord] a deadline of <30 June> for {ultimatum|repairing the lifts}.',
      'Tenants',
      'landlord',
    ],
    [
      'The [o:court] set a deadline of <3 May> for {ultimatum|the [o:ministry] to publish the file}.',
      'court',
      'ministry',
    ],
  ]);
});

describe('what is laid down, bargained for and asked at last', () => {
  check([
    [
      'The [g:ministers] stressed that {demand|all [g:parties] are to refrain from unilateral steps} and urged [c:Sudria] to {request|return}.',
      'ministers',
      'parties',
    ],
    ['In exchange for a {condition|freeze on rents}, the [g:Greens] offered to back the budget.', 'Greens'],
    ['In return for his loyalty he got the ministry of fisheries.'],
    ['{demand|Any deal would have to cover the ports}, the [p:envoy] said.', 'envoy'],
    ['"Will the [p:minister] now {request|apologise}?" asked [p:Jo Wick].', 'Jo Wick', 'minister'],
    ['Will the rain finally stop?'],
    ["The [g:islanders]' wish is that {request|the base be handed back}.", 'islanders'],
    ["The [g:women]'s plea is for {request|more time}.", 'women'],
    ['Her wish is to become a doctor.'],
    ['[g:Midwives] say they need {request|two more colleagues}.', 'Midwives'],
    ['An {request|inquiry} has been asked for by three [g:commissions].', 'commissions'],
    ['The [p:minister] has drawn a red line: no {refusal|new debt}.', 'minister'],
  ]);
});

describe('where people are sent, and what is only one side of a bargain', () => {
  check([
    ['The [o:court] ordered the [g:doctors] {demand|back to work}.', 'court', 'doctors'],
    ['[g:Dockers] ordered {demand|back to work} by [p:judge]', 'judge', 'Dockers'],
    [
      'The armed [g:group] holding six nurses has demanded the {demand|release of 14 prisoners} in exchange for the men.',
      'group',
    ],
    ['[g:Villagers] want {request|drinking water} and a {request|new road}.', 'Villagers'],
    ['"Nobody has to lose face," [p:Kolb] said.'],
    ['"What we are asking for is not a luxury," [p:Kolb] said.'],
  ]);
});

describe('to whom one turns right before', () => {
  check([
    ['"To the [g:generals] I say, {demand|respect our borders}," [p:Kolb] said.', 'Kolb', 'generals'],
    ['"We beg both [g:sides]: {demand|stop shelling the market}," said [p:Ana Moe].', 'Ana Moe', 'sides'],
    ['The [o:club] should, [p:Kolb] said, {proposal|publish its books}.', 'Kolb', 'club'],
    ["[p:Kolb] called for the {request|[p:minister]'s resignation}.", 'Kolb', 'minister'],
  ]);
});

describe('rows of those who are asked, asides, and whom a pronoun of the next clause means', () => {
  check([
    [
      'The [o:agency] asked [g:banks], [g:insurers] and [g:brokers] to {request|explain the losses}.',
      'agency',
      'banks; insurers; brokers',
    ],
    [
      '[g:Islanders] demand that {demand|the night ferry, scrapped in May, be restored} and that {demand|fares be frozen}.',
      'Islanders',
    ],
    [
      'If the [o:government] cannot run a ferry, [p:Asta Vik] said, {proposal|it should make way}.',
      'Asta Vik',
      'government',
    ],
    ['[p:Liv Haugen] would rather {request|the money went to the clinic}.', 'Liv Haugen'],
    ['[p:Kolb] has called time and again for an {request|arms embargo}.', 'Kolb'],
    ['The [o:board] wants {request|every meter in the district read by <June>}.', 'board'],
    ['The pension [o:fund] advised its [g:members] against {proposal|accepting the bid}.', 'fund', 'members'],
    ['The [o:firm] said it had already provided most of the files.'],
    ['The two [g:sides] exchanged 30 prisoners in return for 12 bodies.'],
    ['The [p:coach] demands a lot.'],
    ["The [g:envoys]' only condition is that {condition|the talks be held in Velm}.", 'envoys'],
    ['It is time {request|the city listened to its cyclists}, the [o:club] said.', 'club'],
    [
      'A deal is possible if {condition|the [g:insurers] drop their objections}, the [o:hospital] said.',
      'hospital',
      'insurers',
    ],
    ['A frost is possible if the sky clears, forecasters said.'],
  ]);
});
