import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBlank } from '../../../../src/core/text/blank';
import { divide, paragraphText } from '../../../../src/core/text/divide';
import { natureOf } from '../../../../src/core/text/nature';
import type { Span } from '../../../../src/core/text/span';

/** Pieces that articles and hostile files are made of; whole strings of any units are mixed in. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['Ana Kolb', 'said', 'the U.S.', 'J. R.', 'p.m.', '…', '...', '. . .', '"', '“', '”', '‘', '’', "'", '«', '„'],
    ...[
      '. ',
      '? ',
      '! ',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '\u00A0',
      '\u200B',
      '\uFEFF',
      '\u0000',
      '\u2028',
      '\uD83D',
      '\uDC4D',
    ],
    ...[
      '👩‍👩‍👧',
      '🇳🇴',
      'e\u0301',
      'وزير',
      '港',
      '3:30',
      '1,000.5',
      '15th',
      '- ',
      '1. ',
      'By ',
      'Share',
      'Home',
      'Related',
      ' | ',
      '#',
      '@',
    ],
    ...[
      'https://a.example/b',
      'a@b.example',
      'x.com',
      '[',
      ']',
      '(',
      ')',
      '--',
      '``',
      "''",
      'March 3, 2025',
      'Comments (2)',
      '___',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function assertOrdered(spans: readonly Span[], text: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(last <= start && start < end && end <= text.length, `${last} ${start} ${end} of ${text.length}`);
    assert.ok(!isBlank(text[start]) && !isBlank(text[end - 1]), JSON.stringify(text.slice(start, end)));
    last = end;
  }
}

describe('any string', () => {
  it('has no unseen sign in the addresses that it holds', () => {
    for (const address of ['https://a.example/b', 'www.a.example', 'a.com/b']) {
      const [sentence] = paragraphText(`${address}\u200B. . .`, 'body').sentences;
      assert.equal(sentence?.tokens[0]?.text, address);
    }
  });

  it('is divided into paragraphs, sentences, tokens and quotations that lie in order, apart and without blank edges', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = divide(text);
        assertOrdered(paragraphs, text);
        for (const paragraph of paragraphs) {
          assert.equal(text.slice(paragraph.start, paragraph.end), paragraph.text);
          const { sentences, quotations } = paragraphText(paragraph.text, paragraph.role);
          assertOrdered(sentences, paragraph.text);
          assertOrdered(quotations, paragraph.text);
          assertOrdered(
            sentences.flatMap((sentence) => sentence.tokens),
            paragraph.text,
          );
          for (const sentence of sentences) {
            assert.equal(sentence.start, sentence.tokens[0]?.start);
            assert.equal(sentence.end, sentence.tokens.at(-1)?.end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every sign: in a paragraph, and in a token of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = new Set<number>();
        for (const paragraph of divide(text)) {
          for (const { tokens } of paragraphText(paragraph.text, paragraph.role).sentences) {
            for (const { start, end, text: piece } of tokens) {
              assert.equal(paragraph.text.slice(start, end), piece);
              for (let at = start; at < end; at++) covered.add(paragraph.start + at);
            }
          }
        }
        for (let at = 0; at < text.length; at++) assert.ok(isBlank(text[at]) || covered.has(at), `unit ${at}`);
      }),
      { numRuns: 300 },
    );
  });

  it('has a nature', () => {
    fc.assert(
      fc.property(texts, (text) => assert.ok(['empty', 'binary', 'notEnglish', 'english'].includes(natureOf(text)))),
    );
  });

  it('of one paragraph is never taken for page chrome', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [only, ...others] = divide(text);
        if (only !== undefined && others.length === 0) assert.ok(only.role === 'headline' || only.role === 'body');
      }),
    );
  });
});
