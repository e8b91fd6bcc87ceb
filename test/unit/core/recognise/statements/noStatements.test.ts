import assert from 'node:assert/strict';
import { read, statementsIn } from '../demands/markup';

describe('what is no statement', () => {
  for (const nothing of [
    'The ship left the port at dawn.',
    'He did not say why.',
    'The [p:spokesman] refused to confirm that the [g:hostages] were alive.',
    'The [p:minister] was unable to say that the road was safe.',
    'Asked whether it would recall the cars, the [o:firm] hung up.',
    '[g:Agencies] plead for access as the siege enters its third month.',
    'The [p:judge] ordered the valley cleared.',
    '[p:Ida Moe] has ruled out calling in the army “for now”.',
    'The [p:judge] denied a bid by the [o:firm] to move the trial.',
    'Nobody said that it would be easy.',
    'Neither [p:Kolb] nor [p:Moe] said it was over.',
    'The [o:ministry] would neither confirm nor deny the report.',
    'Contrary to what the [o:army] said, the ward was full.',
    'Told that she was ill, [p:Kolb] left.',
    'The [o:army] says one thing and does another.',
    'The [o:board] rejected the report.',
    '# Veltron to cut jobs as [o:Holtgroup], [o:Brask] win orders',
    'Nobody believed the claim that the vote was rigged.',
    'Asked about it, [p:Kolb] laughed.',
    'The sign was clear: "Keep out of the water."',
    '[l:Velm], [c:Norland]: a town at war.',
    'Say cheese!',
    '[c:Peru]: Court frees four sailors',
    'Cricket: Velm win at last',
    '# Measles: clinics press for calm',
    '# Cop31: delegates leave early',
    '# Storm Edda: thousands without power as rivers rise',
    'Verdict: The buses are not free.',
    'Photo: Dockers at the north quay on <Tuesday>.',
    'The open letter, written by [p:Ana Kolb], calls for an inquiry.',
    'The letter, signed by [p:Ana Kolb], demands a pay rise.',
    '[p:Ana Kolb] wrote the textbook Curves, published by [o:Velm Press].',
    'A ship called “Sunrise” left the port.',
    'The shop sells “fresh” fish.',
    // What may be said, what names, what others are asked to say, and what things do.
    'The [o:union] could accuse the [o:firm] of fraud.',
    'The [o:firm] refused to blame the [g:crew] for the delay.',
    'The club, which calls itself a family, has left the league.',
    '[g:Watchers] call the mountain the Old Lady.',
    'The storm threatens to flood the town.',
    'The [o:union] demands that [c:Norland] declare the drought a disaster.',
    'The [p:judge] rejected a request by six teams for a waiver.',
    'The [p:envoy] promised nothing.',
    'The talks are expected to resume on <Monday>.',
    'For [c:Norland], the season is over.',
  ]) {
    it(`finds none in: ${nothing}`, () => assert.deepEqual(statementsIn(read(nothing)), []));
  }
});
