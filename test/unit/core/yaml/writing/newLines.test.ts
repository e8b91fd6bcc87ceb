import assert from 'node:assert/strict';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';
import type { PlainValue } from '../../../../../src/core/yaml/writing/newLines';
import { withKey } from '../../../../../src/core/yaml/writing/oneKey';

describe('a value that is written', () => {
  const VALUES: readonly PlainValue[] = [
    '',
    'quay',
    'no',
    'null',
    '007',
    '# none',
    'a: b',
    'a\nb',
    '\u0085\u2028\ufeff\u007f',
    7,
    -0.5,
    NaN,
    Infinity,
    -Infinity,
    true,
    null,
    [],
    {},
    ['a', null, true, 'B c', {}, []],
    [[null, 'a'], [false]],
    { a: { b: [] }, c: null, d: { e: 'f' } },
    [{ a: null, b: ['c'] }, { d: {} }],
  ];

  for (const value of VALUES) {
    it(`reads as the same, on lines of its own and in braces: ${JSON.stringify(value)}`, () => {
      for (const text of ['x:\n  a: 1\n', 'x: { a: 1 }\n']) {
        const after = withKey(text, ['x'], 'b', value)!;
        assert.deepEqual(parsePlain(after).problems, []);
        assert.deepEqual(parsePlain(after).content(), { x: { a: 1, b: value } });
      }
    });
  }

  it('has no sign that an old reader or an editor may trip over', () =>
    assert.equal(withKey('', [], 'a', '\u0085\u2028\ufeff\u007f'), 'a: "\\u0085\\u2028\\ufeff\\u007f"\n'));

  it('leaves out what is not there', () => assert.equal(withKey('', [], 'x', { a: undefined, b: 1 }), 'x:\n  b: 1\n'));
});
