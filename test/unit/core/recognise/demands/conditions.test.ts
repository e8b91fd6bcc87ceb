import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

describe('conditions', () => {
  check([
    ['[c:Norland] will sign only if {condition|the ships leave}, its [p:president] said.', 'president'],
    [
      'It would send a plane, the [o:agency] said, only if {condition|the shelling stopped} and if {condition|its doctors were let in}.',
      'agency',
    ],
    ['[p:Moe] agreed to testify on condition that {condition|her name be withheld}.', 'Moe'],
    ['The [g:rebels] offered to free the [g:hostages] in exchange for {condition|food}.', 'rebels'],
    [
      '[c:Norland] will not lift the blockade until {condition|the prisoners are freed}, the [p:minister] said.',
      'minister',
    ],
    ['The [o:opposition] will not back the budget without a {condition|pay rise for nurses}.', 'opposition'],
    ['The [o:federation] said it would play provided that {condition|the pitch is dry}.', 'federation'],
    ['[c:Norland] said its support depended on a {condition|full inspection}.', 'Norland'],
    ['[c:Norland] said it would not free more [g:prisoners] until {condition|the bombing stops}.', 'Norland'],
    ['[p:Kolb] said his [g:men] would hold their fire if {condition|the [o:army] withdrew}.', 'Kolb', 'army'],
    ['Talks can resume only if {condition|the shelling stops}, the [p:envoy] said.', 'envoy'],
    ['The [o:studio] offered her the part on condition that {condition|she cut her hair}.', 'studio'],
    ['The [p:striker] will stay as long as {condition|the club plays in Europe}, his [p:agent] said.', 'agent'],
    ['The blockade will remain in place until {condition|the port is reopened}, the [g:rebels] said.', 'rebels'],
    ['The boycott will last until {condition|the [o:league] apologises}.', '', 'league'],
    ['Sanctions will stay until {condition|the [g:prisoners] are freed}, the [p:envoy] said.', 'envoy'],
    ['The road will stay closed until the snow is cleared, the [o:council] said.'],
    ['The strike lasted until the [g:police] came.'],
    ['It will last until the court is opened, [p:Kolb] said.'],
    ['The [g:aides], who spoke on condition of anonymity, said she had left.'],
    [
      'The [g:rebels] will talk only if {condition|the [g:troops] leave} and {condition|the blockade is lifted}.',
      'rebels',
      'troops',
    ],
    ['[g:Teachers] agreed to stay out until {condition|the [o:ministry] drops the rota}.', 'Teachers'],
  ]);
});

describe('threats in which something else is withheld, or that no comma parts from the condition', () => {
  check([
    ['"If our [g:agents] are not {ultimatum|released}, we will not return to the table," the [p:envoy] said.', 'envoy'],
    ['"If the wages are not {ultimatum|paid} we will not unload a crate," the [p:spokesman] said.', 'spokesman'],
    ["If [o:Skylark] doesn't {ultimatum|refund us} we'll sue, [g:passengers] said.", 'passengers', 'Skylark'],
    ['The [g:rebels] said that unless {ultimatum|their [p:leader] was freed} they would blow up the bridge.', 'rebels'],
  ]);

  it('tells what is threatened', () => {
    for (const [text, consequence] of [
      ['"If the wages are not paid we will strike," the [p:spokesman] said.', 'we will strike'],
      [
        'The [g:rebels] said that unless [p:Kolb] was freed they would blow up the bridge.',
        'they would blow up the bridge',
      ],
    ] as const)
      assert.equal(demandsIn(read(text))[0]?.consequence?.text, consequence);
  });
});

describe('what somebody would give for it, told behind the condition or past who speaks', () => {
  check([
    [
      'If {condition|the [o:company] pays the arrears}, the crews will return, the [p:lawyer] said.',
      'lawyer',
      'company',
    ],
    ['"If {condition|they lay down their arms}, we will talk," the [p:premier] said.', 'premier'],
    ['They would free the crew, a [p:spokesman] said, if {condition|the ransom was paid}.', 'spokesman'],
    ['The [o:union] is prepared to talk if {condition|the [g:drivers] return}.', 'union', 'drivers'],
    ['The [o:union] said it would end the strike as soon as {condition|the shifts are restored}.', 'union'],
    ['The [g:rebels] would disarm the moment {condition|the [o:army] withdraws}, a [p:spokesman] said.', 'spokesman'],
    [
      'The day {condition|[c:Norland] leaves}, the islands will free the sailors, the [p:envoy] said.',
      'envoy',
      'Norland',
    ],
    ['She will end her fast once {condition|the [o:ministry] frees her brother}, her [p:lawyer] said.', 'lawyer'],
    ['The [g:players] will go back if {condition|the [o:league] drops the fine}, their [p:captain] said.', 'captain'],
    // Times at which something happens, things that follow, and things that nobody can be made to do.
    ['If the vote passes, taxes will rise, the [p:minister] said.'],
    ['If the tide turns, the boats will return, the [p:captain] said.'],
    ['The moment the bell rang, the [g:crowd] left the hall, [o:police] said.'],
    ['The [o:firm] will pay a bonus the day the ship arrives, it said.'],
    ['The [o:team] will go home once it has played its last game, the [p:coach] said.'],
    ['If prices fall, [g:farmers] will leave the land, the [o:union] said.'],
  ]);
});

describe('what a position hinges on', () => {
  check([
    ['# [g:Rebels]: no return to work without {condition|back pay}', 'Rebels'],
    ['The [p:premier] ruled out an {refusal|early vote}.', 'premier'],
    ['The [p:premier] rejected the vote as rigged.'],
    ['Talks hinge on a {condition|halt to the raids}, the [p:minister] said.', 'minister'],
    ["Approval hinges on the {condition|[o:bank]'s selling its arm}, the [p:commissioner] said.", 'commissioner'],
    ['The plot hinges on a lost letter, the [p:critic] wrote.'],
  ]);
});

describe('what is to be done, or else', () => {
  check([
    ['If {ultimatum|no step is taken by <May 26>}, we will close the port, the [p:skipper] said.', 'skipper'],
    ['If {ultimatum|nothing is done by <Friday>}, the crews will walk out, the [o:union] said.', 'union'],
    ['If nothing is found, the divers will go home, the [p:captain] said.'],
    ['If no changes are made, the [o:team] will lose, the [p:coach] said.'],
  ]);
});
