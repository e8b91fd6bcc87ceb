import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decodeSteps, encodeSteps, parts } from '../../../../src/core/text/parts';
import { atOnce } from '../../../../src/core/text/steps';

describe('a text in parts', () => {
  it('is the same text, and no part holds half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 9 }), (text, most) => {
        const found = [...parts(text, most)];
        assert.equal(found.join(''), text);
        for (const part of found) {
          assert.ok(part.length > 0 && part.length <= most);
          assert.equal(new TextDecoder().decode(new TextEncoder().encode(part)), part);
        }
      }),
    );
  });

  it('is decoded from bytes as it is in one go, wherever these are cut', () => {
    const text = 'A quay – “ünder” the 🚢.\n'.repeat(30_000);
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    assert.equal(atOnce(decodeSteps(new TextEncoder().encode(`\ufeff${text}`), decoder)), `\ufeff${text}`);
  });

  it('is encoded as it is in one go, whatever stands where it is cut', () => {
    for (const before of ['', 'a', 'ab']) {
      const text = `\ufeff${before}${'– 🚢 ü\n'.repeat(40_000)}`;
      const bytes = atOnce(encodeSteps(text, new TextEncoder()));
      assert.ok(Buffer.from(text, 'utf8').equals(bytes));
    }
    assert.equal(atOnce(encodeSteps('', new TextEncoder())).length, 0);
  });

  it('is no text where the bytes are not', () => {
    const bytes = new Uint8Array(600_000).fill(0x61);
    bytes[bytes.length - 1] = 0xc3;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    assert.throws(() => atOnce(decodeSteps(bytes, decoder)), TypeError);
  });

  it('is told from one that was read before, however little differs', () => {
    const text = 'A quay – “ünder” the 🚢.\n'.repeat(30_000);
    const decoded = (one: string) =>
      atOnce(decodeSteps(new TextEncoder().encode(one), new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })));
    const middle = text.length >> 1;
    const others = [text.replace('A', 'B'), `${text.slice(0, -2)}!\n`, text, `${text} `, text.slice(0, middle)];
    for (const other of [text, ...others, `${text.slice(0, middle)}?${text.slice(middle)}`, text]) {
      assert.equal(decoded(other), other);
      assert.equal(decoded(other), other);
    }
  });
});
