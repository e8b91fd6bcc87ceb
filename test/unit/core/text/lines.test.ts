import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../../src/core/text/lines';

const texts = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r', '\r\n', '\u2028'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('counts lines that end with LF, CRLF or CR, as the editor does', () => {
    const index = new LineIndex('one\ntwo\r\nthree\rfour');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(0), { line: 0, column: 0 });
    assert.deepEqual(index.positionAt(4), { line: 1, column: 0 });
    assert.deepEqual(index.positionAt(9), { line: 2, column: 0 });
    assert.deepEqual(index.positionAt(17), { line: 3, column: 2 });
    assert.equal(index.offsetAt({ line: 3, column: 1 }), 16);
  });

  it('has one line for an empty text, and an empty one behind a last line end', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.deepEqual(new LineIndex('a\n').positionAt(2), { line: 1, column: 0 });
  });

  it('counts an emoji as two columns', () => {
    assert.deepEqual(new LineIndex('😀x').positionAt(2), { line: 0, column: 2 });
  });

  it('brings what lies outside to the nearest place', () => {
    const index = new LineIndex('ab\ncd');
    assert.equal(index.offsetAt({ line: -1, column: 5 }), 0);
    assert.equal(index.offsetAt({ line: 9, column: 0 }), 5);
    assert.equal(index.offsetAt({ line: 1, column: 9 }), 5);
    assert.deepEqual(index.positionAt(-3), { line: 0, column: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, column: 2 });
  });

  it('finds every offset again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('finds every place again, and has as many lines as there are line ends and one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const index = new LineIndex(text);
        assert.equal(index.lineCount, lines.length);
        for (const [line, piece] of lines.entries()) {
          for (let column = 0; column <= piece.length; column++) {
            assert.deepEqual(index.positionAt(index.offsetAt({ line, column })), { line, column });
          }
        }
      }),
    );
  });
});
