import assert from 'node:assert/strict';
import { edited } from '../../../../../src/core/yaml/reading/edited';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';

describe('a file that is read', () => {
  it('shows all that stands below a key that is written twice at the top', () => {
    const content = (text: string) => parsePlain(text).content();
    assert.deepEqual(content('l: [a]\nb: 1\nl:\n  - c\n'), { l: ['a', 'c'], b: 1 });
    assert.deepEqual(content('m: { a: 1 }\nm: { b: 2 }\n'), { m: { a: 1, b: 2 } });
    assert.deepEqual(content('l:\nb: 1\nl: [a]\n'), { l: ['a'], b: 1 });
    assert.deepEqual(content('l: [a]\nb: 1\nl:\n'), { l: ['a'], b: 1 });
    assert.deepEqual(content('l: [a]\nl: word\nb: 1\n'), { l: ['a'], b: 1 });
    assert.deepEqual(content('l: word\nb: 1\nl: [a]\n'), { l: ['a'], b: 1 });
    assert.deepEqual(content('w: one\nw: two\nl:\n  - a\n  - b\nl:\n  - c\n'), { w: 'two', l: ['a', 'b', 'c'] });
  });

  it('tells where all is shown that stands below a key that is written twice at the top', () => {
    const joined = (text: string) => parsePlain(text).problems.map(({ facts }) => facts?.joined);
    for (const text of [
      'l: [a]\nl: [b]\n',
      'm: { a: 1 }\nm: { b: 2 }\n',
      'l:\nl: [a]\n',
      'm:\nm: { a: 1 }\n',
      'l: [a]\nl:\n',
      'w:\nw: one\n',
    ])
      assert.deepEqual(joined(text), [1], text);
    for (const text of ['l: [a]\nl: word\n', 'l: word\nl: [a]\n', 'm: { a: 1 }\nm: [b]\n', 'w: one\nw: two\n'])
      assert.deepEqual(joined(text), [undefined], text);
  });

  it('shows nothing of a file in which a name is given to something, and our side of a conflict', () => {
    assert.deepEqual(parsePlain('a: &x 1\nb: *x\n').content(), {});
    assert.deepEqual(parsePlain('<<<<<<< us\na: 1\n=======\na: 2\n>>>>>>> me\n').content(), { a: 1 });
  });

  it('says after an edit what it says when it is opened', () => {
    const text = 'x: 1\nl:\n  - a\n  - b\n  - c\nz: 2\n';
    const after = (words: string, by: string) => {
      const at = text.indexOf(words);
      return parsePlain(edited(parsePlain(text), at, at + words.length, by)).content();
    };
    assert.deepEqual(after('  - b\n', ''), { x: 1, l: ['a', 'c'], z: 2 });
    assert.deepEqual(after('  - b', '  - b\n  - d: e'), { x: 1, l: ['a', 'b', { d: 'e' }, 'c'], z: 2 });
    assert.deepEqual(after('b\n', 'b'), { x: 1, l: ['a', 'b  - c'], z: 2 }, 'that joins two lines');
    assert.deepEqual(after('  - b\n', 'y: 3\nm:\n  - b\n'), { x: 1, l: ['a'], y: 3, m: ['b', 'c'], z: 2 });
    assert.deepEqual(after('  - a\n  - b\n  - c\n', ''), { x: 1, l: null, z: 2 });
    assert.deepEqual(after('x: 1', 'x: 5'), { x: 5, l: ['a', 'b', 'c'], z: 2 });
  });

  it('has the line break CRLF where any line ends so, also in items alone, and after an edit', () => {
    const items = 'l:\n  - a: 1\r\n  - b: 2\n';
    for (const text of ['a: 1\r\n', 'a: 1\nb: 2\r\n', items, `x: 1\n${items}`])
      assert.equal(parsePlain(text).newline(), '\r\n', JSON.stringify(text));
    assert.equal(parsePlain('a: 1\nl:\n  - a\n').newline(), '\n');
    const text = 'x: 1\nl:\n  - a: 1\n  - b: 2\n';
    const at = text.indexOf('  - b');
    const crlf = edited(parsePlain(text), at, at, '  - c: 3\r\n');
    assert.equal(parsePlain(crlf).newline(), '\r\n');
    const mixed = parsePlain('x: 1\r\nl:\n  - a: 1\n  - b: 2\n');
    assert.equal(parsePlain(edited(mixed, at + 1, at + 1, '  - c: 3\n')).newline(), '\r\n');
    assert.equal(parsePlain(edited(parsePlain(crlf), at, at + '  - c: 3\r\n'.length, '')).newline(), '\n');
  });
});
