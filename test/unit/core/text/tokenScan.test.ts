import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBlank } from '../../../../src/core/text/blank';
import { pieceAt } from '../../../../src/core/text/pieces';
import { tokenise } from '../../../../src/core/text/tokens';
import { Token } from '../../../../src/core/text/token';
import { VOCABULARY } from '../../../../src/core/text/vocabulary';

/** The tokens by the patterns alone, without the scan's short ways. */
function byPatterns(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (isBlank(text[at])) {
      at++;
      continue;
    }
    const previous = tokens.at(-1);
    const glued = previous?.end === at ? previous : undefined;
    const { piece, kind } = pieceAt(text, at, glued, previous);
    tokens.push(new Token(at, at + piece.length, VOCABULARY.lexeme(piece, kind), glued === undefined));
    at += piece.length;
  }
  return tokens;
}

function shown(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ start, text, kind, spaced }) => `${start} ${spaced ? ' ' : ''}${text} ${kind}`);
}

const piece = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...['a', 's', 'S', 'A', 'w', 'Kolb', 'plan', 'The', 'said', 'O', 'é', 'É', 'ſ', 'Ж', '港', 'ª', 'µ'],
      ...['Mr', 'No', 'Inc', 'p.m.', 'U.S', 'http', 'https', 'www', '://', 'com', 'co.uk', 'st', 'th', 'nd'],
      ...['.', '.', '..', '. .', '…', ',', ':', '/', '_', '%', '+', '@', '#', '*', '&', '-', '--', '–', '—'],
      ...["'", '’', '‘', '`', '´', '"', '”', '“', '»', '«', '(', ')', '[', ']', '!', '?', ';', '。', '‼'],
      ...['1', '23', '456', '0', '٣', '½', 'Ⅷ', '²', ' ', ' ', '\n', '\u00A0', '\u00AD', '\u200B', '\u200D'],
      ...['\u0301', '\uFE0F', '\u20E3', '😀', '👍🏽', '🇳🇴', '\uD83D', '\uDC4D', '\u2028', '\u0085', '\u{E0020}'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 4 }) },
);

describe('the scan for tokens', () => {
  it('finds in any string what the patterns find', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(shown(tokenise(text)), shown(byPatterns(text)));
      }),
      { numRuns: 1500 },
    );
  });
});
