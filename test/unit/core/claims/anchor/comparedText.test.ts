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

describe('a quote whose sentence was turned round', () => {
  const LEAD = 'The company said it would not withdraw the cuts. ';
  const REST = '\n\nTransport Minister Elin Sorge urged both sides to return to talks.\n';
  const QUOTE = 'We cannot run empty ships';
  const stands = `moved: ${QUOTE}`;

  it('is found, with the one who says it before it or behind', () => {
    const behind = `${LEAD}“⟦${QUOTE}⟧,” chief executive Tomas Varga said.${REST}`;
    const before = `${LEAD}Chief executive Tomas Varga said: “⟦${QUOTE}⟧.”${REST}`;
    const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '');
    assert.deepEqual(placedBothWays(behind, plain(before)), { alone: stands, compared: stands });
    assert.deepEqual(placedBothWays(before, plain(behind)), { alone: stands, compared: stands });
  });
});

describe('words that stand among quite other words, with the old text at hand', () => {
  const LEAD = `${HEAD}The mayor said that the port must cut its dues before the summer.\n\n`;

  it('are lost where a correction says that nobody said them', () => {
    const QUOTE = 'We will not pay another crown';
    const MORE =
      '\nThe league demands that the port refund 40,000 crowns. The council is to publish the contract with the builders of the quay, which nobody has seen since it was signed in March.\n';
    const sentence = `“⟦${QUOTE}⟧,” said Tilda Marsh of the Boatowners’ League.`;
    const now = `${LEAD}${TAIL.trimStart()}${MORE}\nCorrection: An earlier version quoted Tilda Marsh as saying “${QUOTE}”. She did not.\n`;
    assert.equal(placedBothWays(`${LEAD}${sentence}${TAIL}${MORE}`, now).compared, 'lost');
  });

  it('are lost where somebody else begins a sentence as their speaker did', () => {
    const strike = '“If they stay silent, ⟦we will strike⟧,” union chair Mara Lindqvist told reporters.';
    const minister = 'Minister Elin Sorge said the government would not intervene.';
    const marked = `${LEAD}${strike}\n\n“Empty ships cost money,” chief executive Tomas Varga said.\n\n${minister}${TAIL}`;
    const now = `${LEAD}“Empty ships cost money,” chief executive Tomas Varga said.\n\n${minister} “If they stay silent, we will step in,” she said.${TAIL}`;
    assert.equal(placedBothWays(marked, now).compared, 'lost');
  });

  it('are found where the entries of a live blog were put in another order', () => {
    const entries = [
      '18:42\nMinister Sanna Orrel says the bridge will reopen on Friday.',
      '18:10\nThe hauliers want compensation. Their chair, Bram Teller, said: “Now the state must pay.”',
      '17:55\nEngineer Noor Adan says the bridge will reopen on Sunday at the earliest.',
      '17:20\nMinister Sanna Orrel says ⟦the bridge will stay closed⟧.',
    ];
    const blog = (list: readonly string[]) => `LIVE: Tallow Bridge closure\n\n${list.join('\n\n')}${TAIL}`;
    const now = blog([...entries].reverse()).replace(/[⟦⟧]/g, '');
    assert.equal(placedBothWays(blog(entries), now).compared, 'moved: the bridge will stay closed');
  });

  it('are found where a short paragraph was moved as it is', () => {
    const sentence = '“⟦We will not pay another crown⟧,” said Tilda Marsh.\n';
    const plain = sentence.replace(/[⟦⟧]/g, '');
    const { compared } = placedBothWays(`${LEAD}${sentence}${TAIL}`, `${LEAD.trimEnd()}${TAIL}\n${plain}`);
    assert.equal(compared, 'moved: We will not pay another crown');
  });
});
