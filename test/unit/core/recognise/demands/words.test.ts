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

  describe('in headlines', () => {
    check([
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
    ]);
  });
});
