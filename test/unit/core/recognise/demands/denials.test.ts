import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

describe('to whom something is refused', () => {
  check([
    ['The [p:minister] refused to {refusal|meet the [g:farmers]}.', 'minister', 'farmers'],
    ['[g:Fishermen] blocked the port. The [p:minister] refused to {refusal|meet them}.', 'minister', 'Fishermen'],
    ['The [o:union] refused to {refusal|sit down with the [o:cabinet]}.', 'union', 'cabinet'],
    ['[p:Moe] asked for the {request|files}. The [o:ministry] declined to {refusal|release them}.', 'Moe', 'ministry'],
    ['[p:Moe] asked for the {request|files}.\nThe [o:ministry] declined to comment.', 'Moe', ''],
    ['The [o:bank] refused to {refusal|lend to the mines}.', 'bank', ''],
    // What is told of another time answers nobody here.
    ['The [o:bank] refused to {refusal|pay}.', 'bank', ''],
  ]);

  it('names whoever asked in the paragraph before', () => {
    const [, refusal] = demandsIn(
      read('[p:Moe] asked the [o:ministry] for the files.\nThe [o:ministry] declined to release them.'),
    );
    assert.equal(refusal?.type, 'refusal');
    assert.deepEqual(
      refusal.addressee.map(({ text }) => text),
      ['Moe'],
    );
  });

  describe('where the words behind say who had asked', () => {
    check([
      ['The [o:league] declined to {request|move the match}, as both [g:clubs] had asked.', 'clubs', 'league'],
      ['The [o:league] refused to {demand|move the match}, as the [o:club] had demanded.', 'club', 'league'],
      ["The [o:firm] refused to {demand|rehire them}, the [o:union]'s key demand.", 'union', 'firm'],
      ['The [o:league] declined to {refusal|move the match}, as it had last year.', 'league', ''],
      ["The [o:firm] refused to {refusal|rehire them}, the [o:union]'s members.", 'firm'],
    ]);
  });
});

describe('who is to act', () => {
  check([
    ['[p:Moe] called for the {request|resignation of the [p:minister]}.', 'Moe', 'minister'],
    ['[p:Moe] called for the {request|release of the [p:minister]}.', 'Moe', ''],
    ["[p:Moe] called for the {request|[o:camp]'s closure}.", 'Moe', ''],
    ['[p:Moe] called for {request|the [p:minister] to be sacked}.', 'Moe', ''],
    ['The [o:court] rejected an appeal by [p:Moe] for {request|the [p:minister] to be sacked}.', 'Moe', 'court'],
    ['“{demand|The shelling of the [g:villagers] must end},” [p:Moe] said.', 'Moe', ''],
    ['[p:Moe] said {demand|smokers must pay more}.', 'Moe', 'smokers'],
    ['[p:Moe] said {demand|numbers must fall}.', 'Moe', ''],
    ['[p:Moe] told followers: “{demand|You must not give up}.”', 'Moe', 'followers'],
    ['[p:Moe] told reporters: “{demand|You must not give up}.”', 'Moe', ''],
  ]);

  check([
    ['[g:Activists] unfurled a banner reading “{demand|No more coal}”.', 'Activists'],
    ['“{demand|Free Tomas Varga},” read the graffiti on the wall.', ''],
    ['“{demand|Release our sons},” shouted seamstresses outside the gate.', 'seamstresses'],
    ['[g:Islanders] dropped their demand for a {demand|bridge}.', 'Islanders'],
    ['Urged by the [o:board] to {request|resign}, [p:Moe] left.', 'board', 'Moe'],
    [
      'The [o:firm] has been asked to {request|call} and should {proposal|pay}, the [o:watchdog] said.',
      'watchdog',
      'firm',
    ],
  ]);
});
