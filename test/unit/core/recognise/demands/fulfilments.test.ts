import assert from 'node:assert/strict';
import { demandsIn, read } from './markup';

/** What the sentence behind a demand makes of it. */
const CASES: readonly (readonly [source: string, status: string])[] = [
  ['[g:Hauliers] called on the [o:ministry] to lift the toll. The toll was lifted on <Friday>.', 'met'],
  ['The [o:court] ordered the [o:ministry] to hand over the files. The files were handed over on <Monday>.', 'met'],
  ['The [o:court] ordered the [o:club] to pay a fine. It paid on <Monday>.', 'met'],
  ['The [o:union] demanded back pay for the drivers. The money was paid on <Monday>.', 'met'],
  ['The [p:captain] demanded an apology from the [o:league]. The [o:league] apologised on <Friday>.', 'met'],
  ['The [p:captain] demanded an apology from the [o:league]. He got one on <Friday>.', 'met'],
  ['The [o:union] called for the sacking of its [p:chairman]. He was sacked on <Friday>.', 'met'],
  ['[g:Parents] asked the [o:council] to keep the pool open. The [o:council] said on <Friday> that it would.', 'met'],
  ['The [p:captain] demanded an apology from the [o:league]. None came.', 'refused'],
  ['The [o:union] called on the [p:minister] to resign. She has ruled that out.', 'refused'],
  ['[g:Patients] asked the [o:board] for a second scanner. The answer was no.', 'refused'],
  ['[g:Patients] asked the [o:board] for a second scanner. The [o:board] turned a deaf ear.', 'refused'],
  [
    'The [o:guild] asked the [p:minister] for a meeting. “We have been ignored three times,” [p:Jo Wick] said.',
    'refused',
  ],
  // Nothing has come of it yet, or something else has been done.
  ['The [o:court] ordered the [o:club] to pay a fine. It will pay on <Monday>.', 'open'],
  ['The [o:court] ordered the [o:club] to pay a fine. It had paid one before.', 'open'],
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
