import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OffsetTable } from '../../../../src/core/exchange/offsets';

/** Text, UTF-16 offset, and what it is in code points, bytes of UTF-8, line and column. */
const PLACES: readonly (readonly [string, number, number, number, string])[] = [
  ['', 0, 0, 0, '0:0'],
  ['ferry', 2, 2, 2, '0:2'],
  ['ferry', 5, 5, 5, '0:5'],
  ['é ferry', 1, 1, 2, '0:1'],
  ['e\u0301 ferry', 2, 2, 3, '0:2'],
  ['€ ferry', 1, 1, 3, '0:1'],
  ['🚢 ferry', 2, 1, 4, '0:2'],
  ['👩‍👩‍👧 ferry', 8, 5, 18, '0:8'],
  ['a\r\nb🚢c', 6, 5, 8, '1:3'],
  ['a\nb\rc', 4, 4, 4, '2:0'],
];

describe('the table of offsets', () => {
  for (const [text, unit, codePoint, byte, position] of PLACES) {
    it(`knows offset ${unit} of ${JSON.stringify(text)} in every unit, and finds it again`, () => {
      const table = new OffsetTable(text);
      assert.equal(table.toCodePoint(unit), codePoint);
      assert.equal(table.fromCodePoint(codePoint), unit);
      assert.equal(table.toByte(unit), byte);
      assert.equal(table.fromByte(byte), unit);
      const { line, column } = table.toPosition(unit);
      assert.equal(`${line}:${column}`, position);
      assert.equal(table.fromPosition({ line, column }), unit);
    });
  }

  it('takes a place within a character for the beginning of the character', () => {
    const table = new OffsetTable('a🚢b');
    assert.equal(table.toCodePoint(2), 1);
    assert.equal(table.toByte(2), 1);
    assert.equal(table.toPosition(2).column, 1);
    for (const byte of [1, 2, 3, 4]) assert.equal(table.fromByte(byte), 1);
    assert.equal(table.fromByte(5), 3);
  });

  it('takes places outside the text for its nearest end', () => {
    const table = new OffsetTable('a🚢');
    assert.equal(table.toCodePoint(-1), 0);
    assert.equal(table.toCodePoint(99), 2);
    assert.equal(table.fromCodePoint(99), 3);
    assert.equal(table.fromByte(-5), 0);
    assert.equal(table.fromByte(99), 3);
  });

  it('counts as Python and UTF-8 encoders do, in texts of any kind and both ways', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '€', '🚢', 'e\u0301', '\r\n', '\n', ' long enough '.repeat(40)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const table = new OffsetTable(text);
        const characters = [...text];
        const codePoint = seed % (characters.length + 1);
        const before = characters.slice(0, codePoint).join('');
        const bytes = Buffer.byteLength(before, 'utf8');
        assert.equal(table.fromCodePoint(codePoint), before.length);
        assert.equal(table.toCodePoint(before.length), codePoint);
        assert.equal(table.toByte(before.length), bytes);
        assert.equal(table.fromByte(bytes), before.length);
        assert.equal(table.fromPosition(table.toPosition(before.length)), before.length);
      }),
    );
  });

  it('answers many questions about a long text without reading it anew each time', () => {
    const text = 'The ferry 🚢 sails. '.repeat(100_000);
    const table = new OffsetTable(text);
    const start = performance.now();
    for (let at = 0; at < text.length; at += 97) table.fromCodePoint(table.toCodePoint(at));
    assert.ok(performance.now() - start < 5_000);
  });
});
