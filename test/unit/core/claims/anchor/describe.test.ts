import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ArticleText, describe as describeSpan, LONGEST_QUOTE } from '../../../../../src/core/claims/anchor';
import { tagged } from './placing';

const described = (text: string, start: number, end: number) => {
  const description = describeSpan(new ArticleText(text), { start, end });
  return description.kind === 'described' ? description.anchor : description.reason;
};
const quoteOf = (text: string, start: number, end: number) => {
  const anchor = described(text, start, end);
  return typeof anchor === 'string' ? anchor : anchor.exact;
};

describe('describing an anchor', () => {
  it('keeps the quote, 32 units on each side, the place and the hash of the text', () => {
    const { text, anchors } = tagged(
      'The union said on Monday evening that ⟦the talks must be reopened⟧ by Friday, or the men will walk out.',
    );
    assert.deepEqual(anchors, [
      {
        exact: 'the talks must be reopened',
        prefix: text.slice(38 - 32, 38),
        suffix: ' by Friday, or the men will walk',
        start: 38,
        end: 64,
        text_hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
      },
    ]);
  });

  it('keeps more context where the quote occurs more than once', () => {
    const { anchors } = tagged(`${'So it goes on. '.repeat(20)}⟦So it⟧ ${'goes on and on. '.repeat(20)}`);
    assert.deepEqual([anchors[0]!.prefix.length, anchors[0]!.suffix.length], [128, 128]);
  });

  it('counts LF for CRLF and no BOM', () => {
    const text = '\ufeffOne.\r\nTwo.\r\nThree.';
    const anchor = described(text, text.indexOf('Three'), text.length);
    assert.ok(typeof anchor !== 'string');
    assert.deepEqual([anchor.exact, anchor.prefix, anchor.start, anchor.end], ['Three.', 'One.\nTwo.\n', 10, 16]);
    const plain = described('One.\nTwo.\nThree.', 10, 16);
    assert.deepEqual(anchor, plain);
  });

  it('leaves out the blanks at the ends', () => assert.equal(quoteOf('See  the ferry \n go', 3, 17), 'the ferry'));

  it('takes a character in whole that is cut', () => {
    assert.equal(quoteOf('a 🚢 b', 3, 5), '🚢');
    assert.equal(quoteOf('x cafe\u0301 y', 2, 6), 'cafe\u0301');
    assert.equal(quoteOf('x 🇫🇮🇸🇪 y', 4, 7), '🇫🇮🇸🇪'.slice(0, 8));
    assert.equal(quoteOf('x 👩‍👩‍👧 y', 5, 6), '👩‍👩‍👧');
    assert.equal(quoteOf('x 👍🏽 y', 2, 4), '👍🏽');
  });

  it('does not cut a pair where the context ends', () => {
    const text = `${'🚢'.repeat(40)}x${'🚢'.repeat(40)}y`;
    const anchor = described(`a${text}`, 81, 82);
    assert.ok(typeof anchor !== 'string');
    assert.doesNotMatch(anchor.prefix + anchor.suffix, /\p{Surrogate}/u);
    assert.ok(anchor.prefix.length >= 31 && anchor.suffix.length >= 31);
  });

  const refused: readonly (readonly [what: string, text: string, start: number, end: number, reason: string])[] = [
    ['nothing', 'Some text', 4, 4, 'blank'],
    ['blanks alone', 'Some \n\u00a0 text', 4, 8, 'blank'],
    ['unseen signs alone', 'Some\u200b\u200btext', 4, 6, 'blank'],
    ['the byte order mark alone', '\ufeffText', 0, 1, 'blank'],
    ['an empty text', '', 0, 0, 'blank'],
    ['what ends before it begins', 'Some text', 5, 2, 'outside'],
    ['what lies behind the end', 'Some text', 5, 20, 'outside'],
    ['what lies before the beginning', 'Some text', -1, 4, 'outside'],
    ['no number', 'Some text', Number.NaN, 4, 'outside'],
    ['a quote too long', 'word '.repeat(LONGEST_QUOTE), 0, LONGEST_QUOTE + 1, 'tooLong'],
  ];
  for (const [what, text, start, end, reason] of refused) {
    it(`refuses ${what}`, () => assert.equal(described(text, start, end), reason));
  }

  it('takes a quote of just the longest length', () => {
    const text = 'x'.repeat(LONGEST_QUOTE + 5);
    assert.equal(quoteOf(text, 0, LONGEST_QUOTE).length, LONGEST_QUOTE);
  });
});
