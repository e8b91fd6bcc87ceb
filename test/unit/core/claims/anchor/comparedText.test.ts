import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import { shown, tagged } from './placing';

/** Where the marked words of a text are found in a later one, by themselves and with the old text at hand. */
function placedBothWays(marked: string, now: string): { readonly alone: string; readonly compared: string } {
  const { text, anchors } = tagged(marked);
  const placed = (options: object) => shown(now, locate(new ArticleText(now), anchors, options)[0]!);
  return { alone: placed({}), compared: placed({ originals: [new ArticleText(text)] }) };
}

const HEAD = 'Harbour dues row\n\n“We will not accept threats,” said port director Ivo Klamm.\n\n';
const TAIL = '\n\nAsked about jobs, Klamm said: “No one will lose a job.” Marsh replied: “Nobody believes that.”\n';

describe('words beside a sentence that was deleted', () => {
  const VOTE = 'the council would hold a vote on 18 May';
  const OTHER = 'Klamm said the port would hold a vote on 20 May.';

  it('stand as tagged, also where the deleted sentence ends with the same word', () => {
    const marked = `${HEAD}Brennick said ⟦${VOTE}⟧. ${OTHER}${TAIL}`;
    const stands = `exact: ${VOTE}`;
    const now = `${HEAD}Brennick said ${VOTE}.${TAIL}`;
    assert.deepEqual(placedBothWays(marked, now), { alone: stands, compared: stands });
    assert.equal(placedBothWays(marked, `${now}\nCorrection: the fee is 3 crowns.\n`).compared, stands);
  });

  it('stand as tagged, also where it begins with the same word', () => {
    const marked = `${HEAD}Monday is when the port closes, Klamm said. ⟦Monday is when the council meets⟧, Brennick said.${TAIL}`;
    const stands = 'moved: Monday is when the council meets';
    const now = `${HEAD}Monday is when the council meets, Brennick said.${TAIL}`;
    assert.deepEqual(placedBothWays(marked, now), { alone: stands, compared: stands });
  });
});
