import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messageLines } from '../../../../src/editor/wording/lines';

describe('a message in the lines of a list', () => {
  it('has its first sentence above, and the rest small below', () => {
    assert.deepEqual(messageLines('Select the words first. Or place the cursor in a demand.'), {
      first: 'Select the words first.',
      detail: 'Or place the cursor in a demand.',
      more: [],
    });
    assert.deepEqual(messageLines('A name is required'), { first: 'A name is required', detail: '', more: [] });
  });

  it('is broken between words where a sentence is too long for its line', () => {
    const { first, detail } = messageLines(
      'Select the words of the claim first, or place the cursor in a highlighted demand or in what somebody says.',
    );
    assert.equal(first, 'Select the words of the claim first, or place the cursor in a highlighted');
    assert.equal(detail, 'demand or in what somebody says.');
  });

  it('keeps every word, and cuts no line that has a blank in it', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}[.:]?$/), { maxLength: 80 });
    fc.assert(
      fc.property(words, (parts) => {
        const message = parts.join(' ');
        const { first, detail, more } = messageLines(message);
        assert.equal([first, detail, ...more].filter(Boolean).join(' '), message);
        for (const line of [first, ...more]) assert.ok(line.length <= 76, line);
        assert.ok(detail.length <= 84, detail);
      }),
    );
  });
});
