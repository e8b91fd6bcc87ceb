import assert from 'node:assert/strict';
import { displayWidth, fitTo, splitAt } from '../../../../src/cli/terminal/displayWidth';
import { printable } from '../../../../src/cli/terminal/printable';
import { wantsColour } from '../../../../src/cli/terminal/style';
import { wrap } from '../../../../src/cli/terminal/wrap';

describe('width of a text on a terminal', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['', 0],
    ['Moe’s “plan” – £5', 17],
    ['Zoe\u0308', 3],
    ['東京', 4],
    ['🚢', 2],
    ['👩‍👩‍👧', 2],
    ['☎️', 2],
    ['\u200Ba', 1],
    ['Київ', 4],
  ];
  for (const [text, width] of widths) {
    it(`of “${text}” is ${width}`, () => assert.equal(displayWidth(text), width));
  }

  it('is what a text is cut to, never through a character', () => {
    assert.equal(fitTo('harbour', 7), 'harbour');
    assert.equal(fitTo('harbour', 6), 'harbo…');
    assert.equal(fitTo('the harbour', 5), 'the…');
    assert.equal(fitTo('東京都', 4), '東…');
    assert.equal(fitTo('👩‍👩‍👧👩‍👩‍👧', 3), '👩‍👩‍👧…');
    assert.deepEqual(splitAt('Zoe\u0308x', 3), { head: 'Zoe\u0308', tail: 'x' });
  });
});

describe('lines on a terminal', () => {
  const style = {};
  const lines = (text: string, columns?: number) =>
    wrap(
      text.split(/(?<=\n)|(?=\n)/).map((piece) => (piece === '\n' ? '\n' : { text: piece, style })),
      columns,
    ).map((line) => line.map((piece) => piece.text).join(''));

  it('are broken at spaces, which belong to neither line', () => {
    assert.deepEqual(lines('one two three', 7), ['one two', 'three']);
    assert.deepEqual(lines('one two  three', 8), ['one two', 'three']);
    assert.deepEqual(lines('one two ', 7), ['one two']);
    assert.deepEqual(lines('one two \n\nthree', 7), ['one two', '', 'three']);
  });

  it('keep the indent and the ends of the author’s own lines', () => {
    assert.deepEqual(lines('  one\ntwo\n', 7), ['  one', 'two', '']);
    assert.deepEqual(lines('one two three'), ['one two three']);
  });

  it('cut only a word that is longer than a line', () => {
    assert.deepEqual(lines('a abcdefghij b', 4), ['a', 'abcd', 'efgh', 'ij b']);
    assert.deepEqual(lines('東京都', 1), ['東京都']);
  });

  it('keep a word together that is drawn in two styles', () => {
    const pieces = [
      { text: 'said ', style },
      { text: 'Moe', style: { bold: true } },
      { text: ', who', style },
    ];
    assert.deepEqual(
      wrap(pieces, 8).map((line) => line.map(({ text }) => text).join('')),
      ['said', 'Moe, who'],
    );
  });

  it('take time in proportion to the text, also if it has no space at all', () => {
    const started = performance.now();
    assert.equal(lines('é'.repeat(500_000), 80).length, 6250);
    assert.equal(lines('東'.repeat(100_000), 80).length, 2500);
    assert.ok(performance.now() - started < 8000);
  });
});

describe('printable text', () => {
  it('holds no control character and no change of direction', () => {
    assert.equal(printable('a\u001B[31m\u0007b\r\nc\td\u007F\u009Be\u202Ef\u0000'), 'a␛[31m␇b c d␡ef␀');
    assert.equal(printable('Zoë – “東京” 🚢'), 'Zoë – “東京” 🚢');
  });
});

describe('colour', () => {
  it('is for terminals, unless NO_COLOR is set, and as asked in any case', () => {
    assert.equal(wantsColour(undefined, true, {}), true);
    assert.equal(wantsColour(undefined, false, {}), false);
    assert.equal(wantsColour(undefined, true, { NO_COLOR: '1' }), false);
    assert.equal(wantsColour(undefined, true, { NO_COLOR: '' }), true);
    assert.equal(wantsColour(undefined, true, { TERM: 'dumb' }), false);
    assert.equal(wantsColour(true, false, { NO_COLOR: '1' }), true);
    assert.equal(wantsColour(false, true, {}), false);
  });
});
