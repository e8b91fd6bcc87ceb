import { check } from './markup';

describe('what is laid down for somebody', () => {
  check([
    [
      'The [o:tribunal] ordered the [o:firm] to {demand|seal the wells}. {demand|The [o:firm] was to clean the ditches} and to {demand|pay the costs}.',
      'tribunal',
      'firm',
    ],
    ['According to the petition, {demand|the [p:mayor] is to reopen the baths}.'],
    ['{demand|[g:Passengers] are to keep to their seats}, the [o:railway] said.', 'railway', 'Passengers'],
    ['The [o:bank] was told {demand|it had to sell the unit}.', undefined, 'bank'],
    ['The [o:bank] was told it had sold the unit.'],
    ['He was ordered to {demand|leave}. The two were to meet on <Friday>.'],
    ['[g:Ministers] are to discuss the plan on <Friday>, the [o:office] said.'],
    ['The [p:president] is to visit Velm on <Friday>, the [o:ministry] said.'],
  ]);
});

describe('positions and bargains', () => {
  check([
    ["The [o:league]'s position is that {demand|the [o:club] must pay}.", 'league', 'club'],
    ['The stance of the [o:union] is that {demand|the pit must close}.', 'union'],
    ['In return, {condition|[c:Norland] would have to open its ports}, [p:Kolb] said.', 'Kolb', 'Norland'],
    ['The [g:rebels] set only one condition for coming back, that {condition|the curfew be lifted}.'],
    ['The [o:chamber] said not one stall could open until {condition|the drains had been cleaned}.', 'chamber'],
    ["The [o:league]'s position is that of a friend."],
    ['The shop had to close until the drains had been cleaned.'],
  ]);
});

describe('wishes in other words', () => {
  check([
    ['The [g:villagers] would rather have the {request|kiln closed}.', 'villagers'],
    ['The [g:villagers] would rather have tea.'],
    ['[p:Kolb] turned down the {refusal|idea}.', 'Kolb'],
    ['[p:Kolb] rejected the idea of a {refusal|joint bid}.', 'Kolb'],
    ['[p:Kolb] rejected the idea of {refusal|selling the mill}.', 'Kolb'],
    ['[p:Kolb] rejected the idea that the mill is old.'],
    ['The [o:panel] recommended that {proposal|[g:clubs] that owe money withdraw}.', 'panel', 'clubs'],
    ['The [o:panel] recalled that [g:clubs] that owe money withdraw.'],
  ]);
});

describe('things wanted, with words between', () => {
  check([
    [
      'The [o:union] demanded an {demand|apology}, a {demand|new roster} and, above all, the {demand|return of the fine}.',
      'union',
    ],
    ['The [o:union] wants {request|higher pay} and, in time, a {request|pension}.', 'union'],
    ['The [o:union] sells books and, for a fee, maps.'],
  ]);
});

describe('what is asked for besides', () => {
  check([
    ['The [g:pupils] are calling for {request|the hall to be heated}, or at least for {request|blankets}.', 'pupils'],
    ['The [g:pupils] are calling for {request|the hall to be heated} or for {request|blankets}.', 'pupils'],
    ['[p:Kolb] would also like {request|compensation}.', 'Kolb'],
    ['[p:Kolb] invited three of the [g:pupils] to a {proposal|meeting}.', 'Kolb', 'pupils'],
    [
      "[c:Norland]'s terms have not changed since <May>: a {condition|pull-back} and an {condition|exchange of prisoners}.",
      'Norland',
    ],
    ['It would certainly look like a farce.'],
  ]);
});

describe('what is counted in one sentence and told in others', () => {
  check([
    [
      'The [o:union] has two demands. The first is a {demand|rise of 5%}. The second is that {demand|nobody be sacked}.',
      'union',
    ],
    [
      '[c:Norland] has set three conditions. First, {condition|the fleet must leave}. It said so in <May>. Second, {condition|the prisoners must be freed}.',
      'Norland',
    ],
    [
      'The [o:panel] makes nine recommendations. One is to {proposal|close the pool}. Another is a {proposal|new boiler}.',
    ],
    ['The first condition is an {condition|end to the siege}; the second, the {condition|release of the crew}.'],
    ['The [o:union] has two leaders. The first is a driver. The second is to retire.'],
    ['The [o:union] has two demands. The first is simple. The second was met.'],
  ]);
});

describe('things that answer what somebody wants', () => {
  check([
    ['Asked what he wanted, [p:Kolb] said: "An {request|apology}."', 'Kolb'],
    ['What does [p:Kolb] want from the [o:council]? "A {request|new pump}," says [p:Kolb].', 'Kolb'],
    ['Asked what she wanted, [p:Ana Kolb] took her time. "A {request|new pump}," she said.', 'Ana Kolb'],
    ['What did [p:Kolb] expect? "Rain," he says.'],
    ['Asked what he wanted to say, [p:Kolb] said: "Nothing new."'],
    ['Asked what he had seen, [p:Kolb] said: "A red car."'],
  ]);
});

describe('what is no option', () => {
  check([
    ['A {refusal|second ferry} is not an option, [p:Kolb] said.', 'Kolb'],
    ['{refusal|Selling the port} is no option, [p:Kolb] said.', 'Kolb'],
    ['A second ferry is an option, [p:Kolb] said.'],
  ]);
});

describe('what is refused in reported speech', () => {
  check([
    ['The [o:club] was not going to {refusal|give in}, [p:Kolb] said.', 'club'],
    ['"We won\'t {refusal|pull back a single net}," [p:Kolb] told the [o:council].', 'Kolb'],
    ['"I\'m not going to {refusal|tear out a fence that works}," said [p:Kolb].', 'Kolb'],
    ['The storm was not going to give way, [p:Kolb] said.'],
    ['"I\'m not going to take her out of school," said [p:Kolb].'],
  ]);
});

describe('what is laid down under a notice', () => {
  check([
    [
      'The [o:inspectorate] issued a notice. Under the notice, the [o:firm] is required to {demand|boil its milk} and is barred from {demand|selling cream}. {demand|It must also keep a log}.',
      'inspectorate',
      'firm',
    ],
    ['{demand|[g:Landlords] will have to fit alarms}, the [p:minister] said.', 'minister', 'Landlords'],
    ['[g:Taxpayers] will have to bear the loss, the [p:minister] said.'],
    ['Under the plan, dairies are required to boil their milk.'],
  ]);
});

describe('what somebody needs or wants from others', () => {
  check([
    ['The [o:hospital] needs {request|blankets for thirty beds}, the [o:Relief Union] said.', 'Relief Union'],
    ['The [o:hospital] needs a quiet street, the [o:Relief Union] said.'],
    ['What [p:Kolb] wanted was simple: a {request|gate that shuts}.', 'Kolb'],
    ['What [p:Kolb] wanted was simple and cheap.'],
    ['[g:Traders] say {demand|the barrier has to go}.', 'Traders'],
  ]);
});

describe('small words that read as others', () => {
  check([
    ['[g:Nurses] said they would not send him back until {condition|the ward was clean}.', 'Nurses'],
    ['"My advice is to {proposal|wait}," the [p:judge] told the [o:council].', 'judge', 'council'],
  ]);
});

describe('orders to take something away', () => {
  check([
    ['"{demand|Take the crates off the quay}," said [p:Kolb].', 'Kolb'],
    ['"Take the crates on the quay," said [p:Kolb]. "They have been there for years."'],
  ]);
});
