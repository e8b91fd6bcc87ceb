import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

describe('how something is to be', () => {
  check([
    ['[g:Parents] want the {request|gates open}.', 'Parents'],
    ['[g:Ministers] want the {request|bridge open by <June>}.', 'Ministers'],
  ]);
});

describe('what is to become of things', () => {
  check([
    ['The [o:court] ordered {demand|work on the dam stopped}.', 'court'],
    ["The [o:club] wants {request|<Saturday>'s vote postponed}.", 'club'],
    ["The [o:union] called for {request|<Monday>'s march to be moved}.", 'union'],
    ['[c:Sudria] wants {request|sanctions on its grain lifted} before it will talk.', 'Sudria'],
    ['The [g:towns] petitioned the [o:assembly] for {request|money to raise their sea walls}.', 'towns', 'assembly'],
    ['"I only want to see a doctor," said [p:Kolb].'],
    ['"We want to see a {request|new stadium}," said the [g:fans].', 'fans'],
  ]);
});

describe('what is told, called or said to somebody', () => {
  check([
    [
      'The [p:mayor] told the [g:traders] {ultimatum|they would have to move their stalls by <Easter>}.',
      'mayor',
      'traders',
    ],
    ['[g:Traders] were told that {demand|they will have to move}.', '', 'Traders'],
    ['[p:Kolb] said [g:traders] would have to move.'],
    ['[g:Fans] unfurled a banner reading "{demand|Sell up}" behind the east goal.', 'Fans'],
    ['"{demand|Stay with us}, [p:Kofi]," the [g:fans] sang.', 'fans', 'Kofi'],
    ['"Look, [p:Kofi]," the [g:fans] sang.'],
    ['[p:Arlund] said it could not accept the {refusal|terms}.', 'Arlund'],
    ['The [o:agency] has served the tannery with an order to {demand|cease discharging}.', 'agency', 'tannery'],
    ['[g:Passengers] have asked politely for two years.'],
    ['[g:Scientists] who follow the talks said emissions must fall by half to meet the goal.'],
  ]);
});

describe('what became of a demand, by other words', () => {
  for (const [text, status] of [
    ['[p:Pil] urged the [o:council] to publish the report, which it has so far declined to do.', 'refused'],
    ['[p:Storm] proposed that the session be closed. The motion was lost by two votes.', 'refused'],
    ['[p:Storm] proposed that the session be closed. The motion was carried.', 'met'],
  ] as const)
    it(text, () => assert.equal(demandsIn(read(text))[0]?.status, status));
});
