import { check } from './markup';

describe('where and when a demand is made', () => {
  check([
    [
      'The [p:general] repeated the ultimatum that {ultimatum|the port be handed over by <noon>} in a televised address <late Thursday>.',
      'general',
    ],
    [
      'The [p:president] called on the [g:guerrillas] to {request|lay down their arms} in a televised address.',
      'president',
      'guerrillas',
    ],
    ['[p:Moe] urged the [o:senate] to {request|reject the bill} in a letter dated <3 March>.', 'Moe', 'senate'],
    ['The [o:union] called for {request|the plant to be inspected} in a statement posted on its website.', 'union'],
    [
      'The [p:envoy] told the [g:delegations] to {demand|return to the table} at a news conference in [l:Velm].',
      'envoy',
      'delegations',
    ],
    [
      'The [p:patriarch] appealed to both [g:armies] to {request|observe a truce} in his Christmas message.',
      'patriarch',
    ],
    ['[g:Monks] called for an {request|end to the quarry} in a letter to the [o:ministry].', 'Monks'],
  ]);
});

describe('where and when something is to be done', () => {
  check([
    ['The [p:judge] ordered the [o:firm] to {demand|apologise in a letter}.', 'judge', 'firm'],
    ['The [o:club] asked the [p:striker] to {request|appear at a news conference}.', 'club', 'striker'],
    ['The [o:army] told the [g:guards] to {demand|be back at their posts}.', 'army', 'guards'],
  ]);
});
