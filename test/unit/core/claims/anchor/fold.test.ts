import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, FoldedText } from '../../../../../src/core/claims/anchor/fold';
import { borderBefore, borderBehind, isGraphemeBorder } from '../../../../../src/core/claims/anchor/graphemes';
import { NormalisedText } from '../../../../../src/core/claims/anchor/normalisedText';

/** Texts in which everything happens that differs between a text and its fold. */
const messy = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      '7',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\ufeff',
      '\u00a0',
      '\u2009',
      '\u00ad',
      '\u200b',
      '“',
      '’',
      '…',
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));
const accented = fc.array(fc.constantFrom('e', 'e\u0301', 'é', 'a\u0308\u0323', '🚢', '👩‍👧', '🇫🇮', '한', '한', ' '), {
  maxLength: 30,
});

describe('folding', () => {
  const same: readonly (readonly [what: string, text: string, folded: string])[] = [
    ['line ends and blanks', 'a\r\n\r\nb \t\u00a0c\u2009d', 'a b c d'],
    ['quotes', '“It’s” «so» ‘far’', '"It\'s" "so" \'far\''],
    ['composed and decomposed', 'cafe\u0301', 'café'],
    ['what is not seen', 'so\u00adft\u200b hy\u2060phen', 'soft hyphen'],
    ['blanks parted by something unseen', 'a \u200b b', 'a b'],
    ['an ellipsis', 'so…', 'so...'],
    ['an emoji of several parts', 'x 👩‍👧 y', 'x 👩‍👧 y'],
    ['an empty text', '', ''],
  ];
  for (const [what, text, folded] of same) {
    it(what, () => {
      assert.equal(fold(text), folded);
      assert.equal(new FoldedText(text).text, folded);
    });
  }

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(messy, (text) => assert.equal(fold(fold(text)), fold(text))));
    fc.assert(fc.property(accented, (parts) => assert.equal(fold(fold(parts.join(''))), fold(parts.join('')))));
  });

  it('knows where each folded unit comes from', () => {
    fc.assert(
      fc.property(messy, fc.nat(60), fc.nat(60), (text, a, b) => {
        const folded = new FoldedText(text);
        const start = Math.min(a, b) % (folded.text.length + 1);
        const end = Math.min(start + 1 + (Math.max(a, b) % 7), folded.text.length);
        if (start >= end) return;
        const span = folded.sourceSpan(start, end);
        const back = fold(text.slice(span.start, span.end));
        assert.ok(back.includes(folded.text.slice(start, end)), JSON.stringify([text, start, end, back]));
      }),
    );
  });
});

describe('texts with LF and without BOM', () => {
  it('lead back to raw offsets', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text } = new NormalisedText(raw);
        const normalised = new NormalisedText(raw);
        assert.equal(text, raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(normalised.toNormalised(normalised.toRaw(offset)), offset);
          if (offset < text.length && text[offset] !== '\n') assert.equal(raw[normalised.toRaw(offset)], text[offset]);
        }
      }),
    );
  });

  it('bring what lies within a line end or the BOM to its beginning', () => {
    const normalised = new NormalisedText('\ufeffa\r\nb');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((at) => normalised.toNormalised(at)),
      [0, 0, 1, 1, 2, 3],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => normalised.toRaw(at)),
      [1, 2, 4, 5],
    );
  });
});

describe('borders between characters', () => {
  it('agree with the platform’s own segmenter', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(accented, (parts) => {
        const text = parts.join('');
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length, 0));
        for (let at = 0; at <= text.length; at++) {
          assert.equal(isGraphemeBorder(text, at), borders.has(at), `${JSON.stringify(text)} at ${at}`);
        }
      }),
    );
  });

  it('are found on both sides', () => {
    assert.deepEqual([borderBefore('x👩‍👧y', 4), borderBehind('x👩‍👧y', 4)], [1, 6]);
  });
});
