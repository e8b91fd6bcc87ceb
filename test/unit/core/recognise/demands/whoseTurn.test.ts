import { check } from './markup';

/** Standing phrases that say whose turn it is, or what alone is left. */
describe('whose turn it is', () => {
  check([
    ['It is now over to the [o:regulator] to {request|act}, [p:Kolb] said.', 'Kolb', 'regulator'],
    ['It behoves the [o:committee] to {request|explain its choice}, [p:Kolb] said.', 'Kolb', 'committee'],
    ['It is for the [o:prosecutor] to {request|drop the case}, the [p:lawyer] argued.', 'lawyer', 'prosecutor'],
    ['It is for the [o:clubs] to decide, the [p:mayor] said.'],
    ['There is no excuse for the [o:ministry] not to {request|publish it}, [p:Kolb] said.', 'Kolb', 'ministry'],
    [
      'The only way forward is for {request|the [g:generals] to hand over power}, the [g:rebels] said.',
      'rebels',
      'generals',
    ],
    ['"All it takes is for {request|the [o:ministry] to sign}," the [p:mayor] said.', 'mayor', 'ministry'],
    ['The only way out was through the window.'],
    ['"Now is the time for {request|[g:banks] to lower their fees}," the [p:minister] said.', 'minister', 'banks'],
    ['The time is ripe for a {request|truce}, the [p:envoy] said.', 'envoy'],
    ['It is high time for lunch, the [p:mayor] joked.'],
    ['The least the [o:airline] can do is {request|refund the tickets}, [p:Kolb] said.', 'Kolb', 'airline'],
    ['"Better that {proposal|the [o:board] step down now}," [p:Kolb] said.', 'Kolb', 'board'],
    ['"{demand|Let there be no more delays}," the [p:mayor] told the [g:builders].', 'mayor', 'builders'],
    ['"You had better believe it," said the [p:winner].'],
    ['[g:Shareholders] are itching for {request|the [o:board] to sell the mill}.', 'Shareholders', 'board'],
    ['The [o:auditor] called it vital that {request|[g:ministries] publish it}.', 'auditor', 'ministries'],
    ['{demand|The first step must be a truce}, the [p:envoy] said.', 'envoy'],
    ['"I should think so," the [p:actor] said.'],
    ['What is needed to make the cake is butter, the [p:baker] said.'],
  ]);
});

/** Who is asked, where other words than those of the demand name them. */
describe('whom one meets, presses or speaks to', () => {
  check([
    ['The [p:premier] met the [p:president] and asked for {request|the road to be opened}.', 'premier', 'president'],
    ['At a meeting with the [o:board], [g:passengers] asked for {request|cheaper tickets}.', 'passengers', 'board'],
    [
      'The [p:envoy] pressed the [g:generals] over the reporters. "{demand|Let them go}," she said.',
      'envoy',
      'generals',
    ],
    ['"We know," she said. "And {demand|stop jamming the radio}."'],
    ['The [g:members] want the season to {request|start in August}.', 'members', ''],
    [
      '[g:Readers] asked the [o:regulator] to {request|investigate}, and want {request|compensation}.',
      'Readers',
      'regulator',
    ],
    ['The [o:congress] is calling for a {request|pause} and urging the [o:army] to {request|leave}.', 'congress'],
    ['There would be no return to work before {condition|the notices are withdrawn}, the [o:union] said.', 'union'],
    ['Without an {condition|apology} there will be no deal, [p:Kolb] told reporters.', 'Kolb'],
  ]);
});

describe('what is asked behind asides, colons and semicolons', () => {
  check([
    ['Asked to {request|resign}, the [p:treasurer] laughed.', '', 'treasurer'],
    ['The [p:premier], under orders from the [o:court] to {demand|name a deputy}, left.', 'court', 'premier'],
    ['"I only hope {request|they\'ll reopen the line}," the [p:baker] said.', 'baker'],
    ['{demand|The guns must be silenced}, the [g:bishops] wrote; {demand|the roads must be opened}.', 'bishops'],
    ['The guns were silent; the bridge must have been opened.'],
    ['Every clinic needs {request|more beds}, the [p:doctor] said.', 'doctor'],
    ['The [p:general] has let it be known that {demand|the [o:garrison] must go}.', 'general', 'garrison'],
    ['An {request|inquiry} is the least the families deserve, [p:Brandt] said.', 'Brandt'],
    ['"Whoever has my son, {demand|give him back}," the [p:mother] sobbed.', 'mother'],
    ['"For pity\'s sake, {demand|open the gates}," the [p:imam] cried.', 'imam'],
    ['The [o:firm] will pay when, and only when, {condition|the wreck is raised}.', 'firm'],
    ['"It would be only right for {proposal|the [o:club] to pay}," the [p:judge] said.', 'judge', 'club'],
    ['There can be no {refusal|layoffs}, the [o:union] said.', 'union'],
    ['There will be no layoffs, the [o:firm] said.'],
    ['To the [g:rebels] she said: {demand|stop selling them}.', undefined, 'rebels'],
    [
      "They read out the [g:pupils]' petition: {demand|close the road}, {demand|plant the trees} and {demand|let us swim}.",
      'pupils',
    ],
    ['They read the letter: it was a poem.'],
    [
      'The [p:judge] ordered the city to {demand|house them} and barred it from {demand|clearing the camp}.',
      'judge',
      'city',
    ],
    ['[c:Norland], its [o:ministry] said on Friday, should {proposal|hand them over}.', 'ministry', 'Norland'],
    ['The [o:fund] told [c:Norland] on <Tuesday> {demand|it must raise prices}.', 'fund', 'Norland'],
    [
      'The [g:rebels] demand {demand|40 prisoners} and warn the [o:army] to {demand|stay north of the river}.',
      'rebels',
    ],
    [
      'The [o:council] demanded that {demand|[g:both sides] let aid pass}, and called on [g:states] to {request|help}.',
      'council',
    ],
    ['{proposal|People should stay indoors until the fire is out}, the [p:mayor] said.', 'mayor'],
  ]);
});

describe('whom an order answers, and who the company is', () => {
  check([
    [
      '[p:Lindgren] said the rise was too dear. The [o:union] was unmoved. "{demand|Show us the books}," [p:Holt] said.',
      'Holt',
      'Lindgren',
    ],
    ['The [g:board] offered three days. "{demand|Try again}," [p:Lund] said.', 'Lund', 'board'],
    ['[g:Supporters] waited outside. "{demand|Count the votes}," [p:Lund] said.', 'Lund', ''],
    [
      '[p:Ada Holm], who leads the search, spoke to the [g:captors]. "{demand|Let them go}," she said.',
      'Ada Holm',
      'captors',
    ],
    ['[o:Halden] denied it. "{demand|The [o:company] must pay}," said [p:Lena Orr].', 'Lena Orr', 'Halden'],
    [
      '[o:Halden] and [o:Orbit] denied it. "{demand|The [o:company] must pay}," said [p:Lena Orr].',
      'Lena Orr',
      'company',
    ],
    ['The [o:Dock Union] was angry. "{demand|The [o:company] must pay}," said [p:Lena Orr].', 'Lena Orr', 'company'],
  ]);
});

describe('wishes that share a verb, and speakers that are one of several', () => {
  check([
    ['The [g:pilots] want {request|more rest}, the [g:cabin crew] {request|more pay}.', 'pilots'],
    ['The [g:pilots] want {request|more rest}, the [g:cabin crew] said.'],
    ['"{demand|It must stop}," one of them, [p:Ida Moe], said.', 'Ida Moe'],
    ['[p:Moe] would prefer that {request|they stay}.', 'Moe'],
    ['"{ultimatum|Sign}, or we walk," the [p:spokeswoman] said.', 'spokeswoman'],
    [
      'The [o:union] wants the {request|season cut} and has sent the [g:clubs] a paper urging them to {request|play less}.',
      'union',
    ],
    [
      '"I ask the [o:court] to {request|hear us}," [p:Fors] said. "{demand|Shut it}," her [p:son] said.',
      'Fors',
      'court',
    ],
  ]);
});
