import assert from 'node:assert/strict';
import { markedDemands } from './markup';

/** Marked text, then who is asked, in the order of what is wanted. */
type Case = readonly [source: string, ...addressees: string[]];

const CASES: readonly Case[] = [
  [
    'The [o:league] called for {request|[c:Sudria] to leave the valley} and {request|the [g:rebels] to disarm}.',
    'Sudria',
    'rebels',
  ],
  [
    'The [o:league] called for {request|the [p:governor] to resign} and for {request|[o:parliament] to meet}.',
    'governor',
    'parliament',
  ],
  [
    'A call by the [g:bishops] for {request|the [o:army] to leave} and {request|the [g:rebels] to disarm} was read out.',
    'army',
    'rebels',
  ],
  [
    'The [p:envoy] called on [c:Sudria] to {request|withdraw} and the [g:rebels] to {request|lay down their arms}.',
    'Sudria',
    'rebels',
  ],
  [
    'The [p:envoy] urged [c:Norland] to {request|withdraw}, the [g:rebels] to {request|disarm} and [c:Sudria] to {request|open its border}.',
    'Norland',
    'rebels',
    'Sudria',
  ],
  [
    'The [g:rebels] said they would disarm only if {condition|[g:both armies] left} and {condition|a vote was held}.',
    'both armies',
    '',
  ],
  // Whoever they are, behind a verb that shares no object.
  ['The [o:ministry] told [g:schools] to {demand|close} and shops to {demand|stay shut}.', 'schools', 'shops'],
  ['The [o:ministry] told [g:farmers] to {demand|sell cattle and sheep} to pay their debts.', 'farmers'],
  // A row of names behind a preposition says which ones.
  [
    'The [p:governor] told [g:residents] of [l:Mill Row], [l:Tanner’s End] and [l:Low Street] to {demand|leave}.',
    'residents',
  ],
  ['The [o:council] asked [g:owners] in [l:Velm], [l:Osk] and [l:Sorby] to {request|pay}.', 'owners'],
  [
    'The [o:union] told [g:members] of the board, [p:Ida Moe] and [p:Jo Wick] to {demand|leave}.',
    'members; Ida Moe; Jo Wick',
  ],
  ['The [o:union] called for {request|[g:ministers] to act} and the crowd cheered.', 'ministers'],
  ['The [o:union] asked the [p:minister] to {request|stay}, the first woman to hold the post, and left.', 'minister'],
];

describe('several who are asked by one verb or noun', () => {
  for (const [source, ...addressees] of CASES) {
    it(source, () => {
      const found = markedDemands(source);
      assert.deepEqual(
        found.map(({ addressee }) => addressee.map(({ text }) => text).join('; ')),
        addressees,
      );
    });
  }
});
