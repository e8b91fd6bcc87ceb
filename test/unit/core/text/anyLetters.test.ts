import assert from 'node:assert/strict';
import { AnyLetters } from '../../../../src/core/text/anyLetters';

/** Units from `first` to `last`, each as a text. */
function units(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}

describe('a pattern with letters of any script', () => {
  const texts = [
    ...units(0, 0x2ff),
    ...units(0x2000, 0x2130),
    'Łódź',
    'Ōsaka 5',
    'O’Neill',
    'Þór',
    'ÀB',
    'straße',
    '1½',
  ];
  const sources = [
    '\\p{L}',
    '\\p{Lu}',
    '\\p{Ll}',
    '\\p{M}',
    '\\p{N}',
    '\\p{Nd}',
    '[\\p{L}\\p{M}.’-]',
    '[^\\p{L}\\p{N}]',
    '(?:\\[\\p{Lu}?)',
  ];
  for (const source of sources) {
    for (const flags of ['u', 'iu']) {
      it(`${source} (${flags}) fits what the engine says`, () => {
        const whole = new RegExp(`^${source}+$`, flags);
        const pattern = new AnyLetters(() => new RegExp(`^${source}+$`, flags));
        for (const text of texts) assert.equal(pattern.test(text), whole.test(text), JSON.stringify(text));
      });
    }
  }

  it('gives what it found', () => {
    const name = new AnyLetters(() => /^(?<name>\p{Lu}\p{L}+), (?:editor|réd)/u);
    assert.equal(name.exec('Ana, editor')?.groups?.name, 'Ana');
    assert.equal(name.exec('Łucja, editor')?.groups?.name, 'Łucja');
    assert.equal(name.exec('ana, editor'), null);
  });

  it('counts characters, not their halves, where there are such', () => {
    const three = new AnyLetters(() => /^x?.{3}$/iu);
    assert.equal(three.test('abc'), true);
    assert.equal(three.test('😀😀😀'), true);
    assert.equal(three.test('😀b'), false);
  });
});
