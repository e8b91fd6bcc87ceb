import { check } from './markup';

describe('who demands, across what stands between them and their verb', () => {
  check([
    ['[p:Kolb], whose [o:party] lost, said {demand|the [o:council] must resign}.', 'Kolb', 'council'],
    ['[p:Kolb], under whose lead the [o:party] lost, asked the [o:council] to {request|resign}.', 'Kolb', 'council'],
    ['[p:Kolb], noting that the [o:bank] had failed, begged [g:savers] to {request|stay calm}.', 'Kolb', 'savers'],
    ['[p:Kolb], in a speech that cheered the [o:party], called on [c:Sudria] to {request|leave}.', 'Kolb', 'Sudria'],
    ['[p:Kolb], in a note sent late to the [o:bank], called on [c:Sudria] to {request|leave}.', 'Kolb', 'Sudria'],
    [
      'The [o:regulator] has sued the bank, three [g:people] said, and has asked a [p:judge] to {request|freeze its funds}.',
      'regulator',
      'judge',
    ],
    ['The firm had lied, the [p:judge] said, and ordered it to {demand|pay}.', 'judge'],
    [
      '[p:Ida Moe] flew home. Her [o:office] said she had asked [c:Sudria] for {request|more time}.',
      'Ida Moe',
      'Sudria',
    ],
    ['It was the [p:minister] himself who had asked [c:Sudria] to {request|leave}.', 'minister', 'Sudria'],
    ['The [p:chief] of the [o:port], [p:Jo Wick], told [o:Norpress] {demand|the [o:bank] must pay}.', 'Jo Wick'],
    ['“{demand|The [o:bank] must pay},” the [p:chief] of the [o:port], [p:Jo Wick], told [o:Norpress].', 'Jo Wick'],
    ['[p:Ida Moe], 58, who runs the [o:port], asked the [o:council] to {request|resign}.', 'Ida Moe', 'council'],
    ['“What happened here,” the [p:mayor] said, “{demand|must never happen again}.”', 'mayor'],
    ['“What happened here,” the [p:mayor] said, his voice breaking, “{demand|must never happen again}.”', 'mayor'],
    // A condition between who is asked and what of them.
    ['The [o:firm], [p:Kolb] said, should the talks fail, must {demand|leave}.', 'Kolb', 'firm'],
    ['{demand|The [o:firm], should the talks fail, must leave}, [p:Kolb] said.', 'Kolb', 'firm'],
    ['“{demand|Send us doctors},” the [p:mayor], [p:Jo Wick], told the [p:minister].', 'Jo Wick', 'minister'],
  ]);

  describe('and not those named within', () => {
    check([
      ['Nurses at the [p:Ebba] clinic asked [c:Norland] for a {request|rise}.', 'Nurses', 'Norland'],
      ['[g:Dockers] in [l:Velm] and [l:Tarn] asked [c:Norland] for a {request|rise}.', 'Dockers', 'Norland'],
      ['[g:Envoys] from [c:Velm] and the [o:Port Union] asked [c:Sudria] to {request|leave}.', 'Envoys', 'Sudria'],
      ['The draft, seen by [o:Norpress], asks [c:Sudria] to {request|leave}.', ''],
      ['The draft, written by [c:Norland], asks [c:Sudria] to {request|leave}.', 'Norland', 'Sudria'],
      ['[g:Residents] were told by loudspeaker to {demand|stay indoors}.', '', 'Residents'],
      ['[g:Residents] were told by civil protection to {demand|stay indoors}.', 'civil protection', 'Residents'],
    ]);
  });

  describe('where two verbs may share a subject', () => {
    check([
      ['The [p:envoy] said the [o:council] could not wait and called for a {request|session}.', 'envoy'],
      ['The [p:judge] found that the [o:firm] had lied and said {proposal|it should pay}.', 'judge', 'firm'],
      [
        'The [p:chair] said [p:witnesses] needed help and asked [o:parliament] to {request|pay}.',
        'chair',
        'parliament',
      ],
      // Who refuses goes on to demand.
      ['[o:Police] said the [g:men] blocked the door and demanded a {demand|car}.', 'men'],
      ['He came from [l:Velm] and [p:Kolb] asked [o:parliament] to {request|pay}.', 'Kolb', 'parliament'],
      ['[p:Kolb] spoke to [p:Moe] in [l:Velm] and [p:Wick] asked [o:parliament] to {request|pay}.', 'Wick'],
    ]);
  });
});

describe('what stands in the words of another', () => {
  check([
    ['Hundreds of [g:nurses] met. “{demand|Fix the [g:hospitals]},” they chanted.', 'nurses'],
    [
      'The [g:nurses] met. “We thank the [g:drivers],” they said. They asked [c:Norland] for a {request|rise}.',
      'nurses',
    ],
  ]);
});

describe('who is told', () => {
  check([
    ['A [g:crowd] gathered. “{demand|Go home},” they shouted at the [g:staff].', 'crowd', 'staff'],
    ['“{demand|Let my son go},” the [p:woman] said to the [g:officers].', 'woman', 'officers'],
    ['“{demand|Close the gate},” [p:Kolb] told hikers.', 'Kolb', 'hikers'],
    ['“{demand|Close the gate},” [p:Kolb] told [o:Norpress].', 'Kolb', ''],
    ['“{demand|Close the gate},” [p:Kolb] told reporters.', 'Kolb', ''],
    ['“{demand|Close the gate},” [p:Kolb] said at the harbour.', 'Kolb', ''],
    ['[p:Kolb] told savers to {demand|be patient}.', 'Kolb', 'savers'],
    ['The [o:lab] pleaded for {request|funds to replace the sensors}.', 'lab', ''],
    [
      'Under pressure from [g:creditors] to {demand|sell}, the [o:retailer] said it would wait.',
      'creditors',
      'retailer',
    ],
    ['The strike ended after the [p:operator] accepted their demand for a {demand|new roof}.', '', 'operator'],
  ]);
});
