import assert from 'node:assert/strict';
import { overtyping, type Overtyping, type TextChange } from '../../../../../src/core/claims/anchor';

describe('words typed over the last ones of a span', () => {
  const SPAN = { start: 3, end: 26 };
  const TEXT = 'It wants the boats to stop now.';

  /** What belongs to it after a key each: `⌫` takes the last letter back. */
  function typedOver(words: string, keys: string): string | undefined {
    const start = TEXT.indexOf(words);
    let text = TEXT;
    let caret = start;
    let begun: Overtyping | undefined;
    let selected = words.length;
    for (const key of keys) {
      const change: TextChange =
        key === '⌫' ? { start: caret - 1, end: caret, text: '' } : { start: caret, end: caret + selected, text: key };
      begun = overtyping(text, SPAN, change, begun);
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
      caret = change.start + change.text.length;
      selected = 0;
      if (begun === undefined) return undefined;
    }
    return text.slice(begun!.start, begun!.end);
  }

  for (const [over, keys, expected] of [
    ['the boats to stop', 'it to sail', 'it to sail'],
    ['the boats to stop', 'more ', 'more '],
    ['to stop', 'to sai⌫⌫⌫leave', 'to leave'],
    ['stop', 'sail', 'sail'],
    // Over words behind the span as well: as many as it had there.
    ['stop now', 'sail', 'sail'],
    ['to stop now', 'to sail', 'to sail'],
    // More than there were.
    ['stop now', 'sail on', undefined],
    ['to stop', 'to sail on', undefined],
    ['stop', 'sail on', undefined],
    // Behind the end of the clause.
    ['the boats to stop', 'peace. He', undefined],
    ['the boats to stop', 'peace,', undefined],
    // Not at the end of the span, or beyond the sentence.
    ['the boats', 'ships', undefined],
    ['stop now.', 'sail', undefined],
    ['now', 'soon', undefined],
    ['wants the boats to stop', 'asks', undefined],
  ] as const) {
    it(`“${keys}” over “${over}”`, () => assert.equal(typedOver(over, keys), expected));
  }

  it('are none where the end is only deleted, or something is put in elsewhere', () => {
    const begun = overtyping(TEXT, SPAN, { start: 19, end: 26, text: 't' }, undefined);
    assert.deepEqual(begun, { start: 19, end: 20, words: 2 });
    assert.equal(overtyping(TEXT, SPAN, { start: 19, end: 26, text: '' }, undefined), undefined);
    for (const at of [0, 10, 19, 24]) {
      assert.equal(overtyping(TEXT, SPAN, { start: at, end: at, text: 'o' }, begun), undefined);
    }
  });
});
