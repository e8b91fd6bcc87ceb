import { check } from './markup';

// What is wanted is found only if each word is taken for what it is there.
describe('demands among words that may be of several kinds', () => {
  check([
    ['The [o:council] asked six [g:member states] to {request|explain the delay}.', 'council', 'member states'],
    [
      '[c:Norland] has appealed to [g:neighbouring states] to {request|take in the sick}.',
      'Norland',
      'neighbouring states',
    ],
    ['The [o:firm] told [g:train guards] to {demand|stop work}.', 'firm', 'train guards'],
    ['[g:Campaigners] lobbied [g:lawmakers] to {request|back the bill}.', 'Campaigners', 'lawmakers'],
    ['The [o:court] ordered the [o:firm] to {demand|comply}.', 'court', 'firm'],
    ['[g:Rebels] urged the [p:king] to {request|abdicate}.', 'Rebels', 'king'],
    ['The [o:jury] recommended that {proposal|the [o:operator] fit locks}.', 'jury', 'operator'],
    ['The [o:court] barred the [o:broadcaster] from {demand|airing the film}.', 'court', 'broadcaster'],
    ['[g:Families] have long sought a {request|public inquiry}.', 'Families'],
    [
      '[g:Steelmakers] pressed the [o:government] on <Monday> for {demand|duties on pipe}.',
      'Steelmakers',
      'government',
    ],
    ['[g:Elders] are said to be pressing the [p:president] to {demand|quit}.', 'Elders', 'president'],
    ['The [o:league] gave [p:Ana Kolb] a week to {ultimatum|sack her deputy}.', 'league', 'Ana Kolb'],
    ['The [p:president] ordered {demand|all schools in the north closed}.', 'president'],
    ['[c:Norland] wants them {request|out by Easter}.', 'Norland'],
    ['[g:Residents] told [p:Ines Caro] that {demand|she had to go}.', 'Residents', 'Ines Caro'],
    ['An [p:officer] shouted at the [g:crowd] to {demand|disperse}.', 'officer', 'crowd'],
    ['The [p:premier] said the [o:club] had no choice but to {demand|pay}.', 'premier', 'club'],
    ['Unless [c:Sudria] {ultimatum|backs down}, [c:Norland] says, the gas will stay off.', 'Norland', 'Sudria'],
    ['“{demand|Let the trucks through},” said [p:Ana Kolb].', 'Ana Kolb'],
  ]);

  describe('in clauses whose verb could be a noun', () => {
    check([
      ['The [g:rulers] insisted that {demand|women working for the agencies stay at home}.', 'rulers'],
      ["[c:Norland]'s demand that {demand|[c:Sudria] hand over 33 exiles} has been dropped.", 'Norland', 'Sudria'],
      [
        'The [o:union] said its members would stay away unless the [o:state] {ultimatum|pays the wages it owes them}.',
        'union',
        'state',
      ],
      [
        '[g:Students] said they will leave only if {condition|the [o:university] drops the cases}.',
        'Students',
        'university',
      ],
    ]);
  });

  describe('behind circumstances', () => {
    check([
      [
        'The [o:council] demanded in a resolution adopted on <Friday> that {demand|all [g:parties] grant aid workers access}.',
        'council',
        'parties',
      ],
      ['[g:Villagers] appealed through the [o:Red Crescent] for {request|tents}.', 'Villagers'],
      ['[g:Islanders] were instructed by the [p:sheriff] on <Thursday> to {demand|leave}.', 'sheriff', 'Islanders'],
    ]);
  });

  describe('in headlines', () => {
    check([
      ['[g:Miners] tell [c:Kolbar]: {demand|Pay up}', 'Miners', 'Kolbar'],
      ['{demand|Boil your water}, [g:residents] told after pipe bursts', '', 'residents'],
      ['{demand|Evacuate now}, [g:villagers] are warned', '', 'villagers'],
      ['{demand|Save our pool}, [g:swimmers] beg [o:council]', 'swimmers', 'council'],
      ['{demand|Let the people decide}, says [p:Aker] as vote nears', 'Aker'],
      ['{demand|Do not drink the water}, [g:officials] warn', 'officials'],
    ]);
  });

  describe('where there is none', () => {
    check([
      ['[p:Rask] ordered his paratroopers to seize the airport.'],
      ['[g:Thousands] sought shelter in schools as shells fell.'],
      ['The [o:firm] is seeking new markets for its milk.'],
      ['[c:Norland] said it had shot down four drones.'],
      ['“Spring should be mild,” said [p:Ana Kolb].'],
      ['[g:Carmakers] ordered more cable than the smelters could roll.'],
      ['[p:Marta Oye] refused to be afraid.'],
      ['The [o:union] called the offer an improvement and put it to its members.'],
    ]);
  });
});
