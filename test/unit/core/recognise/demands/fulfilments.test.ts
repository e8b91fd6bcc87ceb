import assert from 'node:assert/strict';
import { check, demandsIn, read } from './markup';

/** What the sentence behind a demand makes of it. */
const CASES: readonly (readonly [source: string, status: string])[] = [
  ['[g:Hauliers] called on the [o:ministry] to lift the toll. The toll was lifted on <Friday>.', 'met'],
  ['The [o:court] ordered the [o:ministry] to hand over the files. The files were handed over on <Monday>.', 'met'],
  ['The [o:court] ordered the [o:club] to pay a fine. It paid on <Monday>.', 'met'],
  ['The [o:union] demanded back pay for the drivers. The money was paid on <Monday>.', 'met'],
  ['The [p:captain] demanded an apology from the [o:league]. The [o:league] apologised on <Friday>.', 'met'],
  ['The [p:captain] demanded an apology from the [o:league]. He got one on <Friday>.', 'met'],
  ['The [o:union] called for the sacking of its [p:chairman]. He was sacked on <Friday>.', 'met'],
  ['[g:Parents] asked the [o:council] to keep the pool open. The [o:council] said on <Friday> that it would.', 'open'],
  ['The [p:captain] demanded an apology from the [o:league]. None came.', 'refused'],
  ['The [o:union] called on the [p:minister] to resign. She has ruled that out.', 'refused'],
  ['[g:Patients] asked the [o:board] for a second scanner. The answer was no.', 'refused'],
  ['[g:Patients] asked the [o:board] for a second scanner. The [o:board] turned a deaf ear.', 'refused'],
  [
    'The [o:guild] asked the [p:minister] for a meeting. “We have been ignored three times,” [p:Jo Wick] said.',
    'refused',
  ],
  ['The [p:bishop] gave in to calls for an inquiry.', 'met'],
  ['The [o:league] has turned a deaf ear to calls for video replays.', 'refused'],
  ['The [o:ministry] gave way to demands for a recount.', 'met'],
  ["The [o:club]'s plea for leniency fell on deaf ears.", 'refused'],
  ['[g:Residents] asked the [o:council] for a crossing. The request went unheeded.', 'refused'],
  ["[c:Sudria] wants the fugitive handed over. [c:Norland]'s refusal has angered its neighbour.", 'refused'],
  ["[c:Sudria] wants the fugitive handed over. [c:Norland]'s refusal to pay its dues has angered it.", 'open'],
  // Who says that they will do it has not done it; who says that they will not has refused.
  ['[o:Ofwave] told the [o:firm] to mend the main. The [o:firm] says it will meet the demand <next week>.', 'open'],
  ['The [o:union] asked the [o:mill] to restore the shift. The [o:mill] said it would meet the deadline.', 'open'],
  ['The [o:union] asked the [o:mill] to restore the shift. The [o:mill] will do so.', 'open'],
  ['The [o:court] ordered the [o:ministry] to hand over the files. The [o:ministry] has to comply.', 'open'],
  ['The [o:bishop] will accept calls for an inquiry.', 'open'],
  ['Demands for a recount will be granted, the [p:mayor] said.', 'open'],
  ['[o:Ofwave] told the [o:firm] to mend the main. The [o:firm] has met the demand.', 'met'],
  ['[o:Ofwave] told the [o:firm] to mend the main. The [o:firm] said it would reject the demand.', 'refused'],
  ['[c:Sudria] does not, however, accept the proposal of the [o:court] to share the port.', 'refused'],
  ['The [o:court] ordered the [o:club] to pay a fine. It did not comply.', 'refused'],
  ['The [o:union] has, of course, rejected the demand for a rise.', 'refused'],
  // Nothing has come of it yet, or something else has been done.
  ['The [o:court] ordered the [o:club] to pay a fine. It will pay on <Monday>.', 'open'],
  ['The [o:court] ordered the [o:club] to pay a fine. It had paid one before.', 'open'],
  ['The [o:court] asked [g:both sides] to exercise restraint. [c:Sudria] has always exercised restraint.', 'open'],
  ['The [o:court] ordered the [o:club] to accept the ruling. It has not complied so far.', 'open'],
  ['The [o:court] ordered the [o:club] to pay a fine. It paid its lawyers.', 'open'],
  [
    'The [g:two sides] were asked by [o:Norpress] to withdraw. [c:Norland] said that it would; [c:Sudria] did not reply.',
    'open',
  ],
];

describe('what became of a demand by what was done', () => {
  for (const [source, status] of CASES)
    it(source, () => {
      assert.equal(demandsIn(read(source))[0]?.status, status);
    });
});

describe('time given in the sentence behind a demand', () => {
  check([
    [
      'The [o:council] ordered the [o:firm] to {ultimatum|repair the lifts}. It has until <22 April>.',
      'council',
      'firm',
    ],
    [
      "The [o:council] ordered the [o:firm] to {ultimatum|repair the lifts}. “They've got until <22 April>,” [p:Ana Kolb] said.",
      'council',
      'firm',
    ],
    ['The [p:judge] ordered the [o:club] to {ultimatum|pay}. It was given <two weeks>.', 'judge', 'club'],
    ['The [p:judge] ordered the [o:club] to {demand|pay}. It has two weeks of fixtures left.', 'judge', 'club'],
    ['The [p:judge] ordered the [o:club] to {demand|pay}. It had until then paid nobody.', 'judge', 'club'],
  ]);
});
