import assert from 'node:assert/strict';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';
import { adapted, areSetApart, withItems, type ListChange } from '../../../../../src/core/yaml/writing/manyItems';

const item = (id: string, more = '') => `  - id: ${id}\n${more}`;
const written = (text: string, change: Partial<ListChange>) =>
  withItems(parsePlain(text), ['l'], { replaced: new Map(), inserted: new Map(), ...change });

describe('many items changed at once', () => {
  const [A, B, C] = ['a', 'b', 'c'].map((id) => item(id)) as [string, string, string];
  const APART = `l: # list\n${A}\n  # on b\n${B}\n  # of nothing\n\n${C}\n# end\nz: 1\n`;

  it('leave all that stands between them, above the first and below the last', () => {
    assert.equal(written(APART, {}), APART);
    assert.equal(written(APART, { replaced: new Map([[2, item('x')]]) }), APART.replace('id: c', 'id: x'));
    const replaced = written(APART, { replaced: new Map([[1, `  # mine\n${item('x')}`]]) });
    assert.equal(replaced, APART.replace('# on b', '# mine').replace('id: b', 'id: x'));
  });

  it('that go take the comments above them and one gap', () => {
    assert.equal(written(APART, { replaced: new Map([[1, undefined]]) }), APART.replace(`  # on b\n${B}\n`, ''));
    assert.equal(written(APART, { replaced: new Map([[0, undefined]]) }), APART.replace(`${A}\n`, ''));
    assert.equal(
      written(APART, { replaced: new Map([[2, undefined]]) }),
      APART.replace(`\n${C}`, ''),
      'what is of no item stays',
    );
    const plain = `l:\n${A}\n${B}\n\n${C}\nz: 1\n`;
    assert.equal(written(plain, { replaced: new Map([[2, undefined]]) }), `l:\n${A}\n${B}\nz: 1\n`);
    assert.equal(
      written(plain, {
        replaced: new Map([
          [1, undefined],
          [2, undefined],
        ]),
      }),
      `l:\n${A}\nz: 1\n`,
    );
  });

  it('are put in as far from their neighbours as those are from each other', () => {
    const inserted = new Map([
      [0, [item('x')]],
      [1, [item('y')]],
      [2, [item('z'), item('w')]],
    ]);
    assert.equal(
      written(`l:\n${A}\n${B}`, { inserted }),
      `l:\n${item('x')}\n${A}\n${item('y')}\n${B}\n${item('z')}\n${item('w')}`,
    );
    assert.equal(written(`l:\n${A}${B}`, { inserted }), `l:\n${item('x')}${A}${item('y')}${B}${item('z')}${item('w')}`);
  });

  it('are set apart as asked where the list does not tell', () => {
    const inserted = new Map([[1, [item('x')]]]);
    assert.equal(areSetApart(parsePlain(`l:\n${A}`), 'l'), undefined);
    assert.equal(written(`l:\n${A}`, { inserted, isApart: true }), `l:\n${A}\n${item('x')}`);
    assert.equal(written(`l:\n${A}`, { inserted, isApart: false }), `l:\n${A}${item('x')}`);
    assert.equal(written(`l:\n${A}\n${B}`, { inserted, isApart: false }), `l:\n${A}\n${item('x')}\n${B}`);
    assert.equal(areSetApart(parsePlain(`l:\n${A}${B}`), 'l'), false);
  });

  it('stand behind a last line without its end', () =>
    assert.equal(written(`l:\n${A}`.trimEnd(), { inserted: new Map([[1, [B]]]) }), `l:\n${A}${B}`));

  it('make nothing of a comment a part of a text above', () => {
    const text = `l:\n${item('a', '    n: |\n      text\n')}${B}       # of nothing\n${C}`;
    const after = written(text, { replaced: new Map([[1, undefined]]) })!;
    assert.equal(after, `l:\n${item('a', '    n: |\n      text\n')}  # of nothing\n${C}`);
    const last = `l:\n${item('a', '    n: |\n      text\n')}${B}       # of nothing\n`;
    assert.equal(
      written(last, { replaced: new Map([[1, undefined]]) }),
      `l:\n${item('a', '    n: |\n      text\n')}  # of nothing\n`,
    );
    const noted = item('x', '    n: |\n      text\n');
    assert.equal(
      written(text, { replaced: new Map([[1, noted]]) }),
      `l:\n${item('a', '    n: |\n      text\n')}${noted}  # of nothing\n${C}`,
    );
  });

  it('are not touched where nothing would be left, or the list stands in brackets', () => {
    assert.equal(written(`l:\n${A}`, { replaced: new Map([[0, undefined]]) }), undefined);
    assert.equal(written('l: [a]\n', { replaced: new Map([[0, '  - b\n']]) }), undefined);
    assert.equal(written('m: 1\n', { inserted: new Map([[0, [A]]]) }), undefined);
    assert.equal(
      written(`l:\n${A}`, { replaced: new Map([[0, undefined]]), inserted: new Map([[1, [B]]]) }),
      `l:\n${B}`,
    );
  });
});

describe('the lines of an item from another file', () => {
  const LINES = '  - a: 1\n\n    b: |\n      c\n';

  it('go into the column of the dashes, and have the line ends, of the file that they come to', () => {
    assert.equal(adapted(LINES, 2, { indent: 2, newline: '\n' }), LINES);
    assert.equal(adapted(LINES, 2, { indent: 0, newline: '\n' }), '- a: 1\n\n  b: |\n    c\n');
    assert.equal(adapted(LINES, 2, { indent: 4, newline: '\r\n' }), '    - a: 1\r\n\r\n      b: |\r\n        c\r\n');
    assert.equal(adapted(LINES.replaceAll('\n', '\r\n'), 2, { indent: 2, newline: '\n' }), LINES);
    assert.equal(adapted(LINES.trimEnd(), 2, { indent: 2, newline: '\n' }), LINES);
  });

  it('lose no word where one begins further to the left', () =>
    assert.equal(adapted(' # left\n  - a\n', 2, { indent: 0, newline: '\n' }), '# left\n- a\n'));
});
