import assert from 'node:assert/strict';
import { withItem, withoutItem } from '../../../../../src/core/yaml/writing/oneItem';
import { withKey, withoutKey } from '../../../../../src/core/yaml/writing/oneKey';

type Case = readonly [name: string, before: string, after: string];

describe('setting a key', () => {
  const set = (text: string) => withKey(text, ['article'], 'reference_date', '2025-03-05');
  const cases: readonly Case[] = [
    ['makes what is missing in an empty file', '', 'article:\n  reference_date: "2025-03-05"\n'],
    ['keeps a comment alone', '# mine\n', '# mine\narticle:\n  reference_date: "2025-03-05"\n'],
    [
      'adds to the map, behind its last line, in its own indentation',
      'article:\n    file: a.txt # copy\nclaims: []\n',
      'article:\n    file: a.txt # copy\n    reference_date: "2025-03-05"\nclaims: []\n',
    ],
    [
      'replaces the value alone',
      "article:\n  reference_date:   '2024-01-01'   # found by jo\n  lang: en\n",
      'article:\n  reference_date:   "2025-03-05"   # found by jo\n  lang: en\n',
    ],
    [
      'replaces a block of text',
      'article:\n  reference_date: |\n    one\n    two\n  lang: en\n',
      'article:\n  reference_date: "2025-03-05"\n  lang: en\n',
    ],
    ['fills an empty map', 'article:\nclaims: []\n', 'article:\n  reference_date: "2025-03-05"\nclaims: []\n'],
    ['fills an empty value', 'article:\n  reference_date:\n', 'article:\n  reference_date: "2025-03-05"\n'],
    ['keeps a map in braces', 'article: { lang: en }\n', 'article: { lang: en, reference_date: "2025-03-05" }\n'],
    ['fills empty braces', 'article: {}\n', 'article: { reference_date: "2025-03-05" }\n'],
    [
      'keeps CRLF',
      'format: x\r\nclaims: []\r\n',
      'format: x\r\nclaims: []\r\narticle:\r\n  reference_date: "2025-03-05"\r\n',
    ],
    ['keeps a BOM', '\ufeffformat: x\n', '\ufeffformat: x\narticle:\n  reference_date: "2025-03-05"\n'],
    [
      'does not take comments and blank lines that belong to what follows',
      'article:\n  note: |\n    one\n    two\n\n# claims follow\nclaims: []\n',
      'article:\n  note: |\n    one\n    two\n  reference_date: "2025-03-05"\n\n# claims follow\nclaims: []\n',
    ],
    ['works without a last line break', 'format: x', 'format: x\narticle:\n  reference_date: "2025-03-05"'],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(set(before), after));

  it('makes the maps that are missing below one that is there, and leaves what is in it', () =>
    assert.equal(withKey('x:\n  a: 1\n', ['x', 'm'], 'b', 2), 'x:\n  a: 1\n  m:\n    b: 2\n'));

  it('fills a key in braces that has nothing behind it', () =>
    assert.equal(withKey('x: { a: , b: 2 }\n', ['x'], 'a', ['q']), 'x: { a: [q] , b: 2 }\n'));

  it('puts a key where the order says', () => {
    const order = ['a', 'b', 'c'];
    assert.equal(withKey('x:\n  a: 1\n  c: 3\n', ['x'], 'b', 2, order), 'x:\n  a: 1\n  b: 2\n  c: 3\n');
    assert.equal(withKey('x:\n  b: 2\n', ['x'], 'a', 1, order), 'x:\n  a: 1\n  b: 2\n');
    assert.equal(withKey('x: { c: 3 }\n', ['x'], 'b', 2, order), 'x: { b: 2, c: 3 }\n');
  });

  it('reaches into lists, also to the key behind a dash', () => {
    const text = 'claims:\n  - id: c-1\n    note: old # mine\n  - kind: other\n';
    assert.equal(withKey(text, ['claims', 0], 'note', 'new'), text.replace('old', 'new'));
    assert.equal(
      withKey(text, ['claims', 1], 'id', 'c-2', ['id', 'kind']),
      text.replace('- kind', '- id: c-2\n    kind'),
    );
    const tags = withKey(text, ['claims', 0], 'tags', ['a', 'B c']);
    assert.equal(tags, text.replace('# mine', '# mine\n    tags:\n      - a\n      - "B c"'));
  });

  it('never writes where a text stands in place of the map', () => assert.equal(set('article: yes\n'), undefined));
});

describe('a file with faults', () => {
  for (const [name, text] of [
    ['a broken file', 'article: [1,\n'],
    ['duplicate keys', 'article: {}\narticle: {}\n'],
    ['several documents', 'article: {}\n---\nb: 1\n'],
    ['aliases', 'a: &x 1\narticle: *x\n'],
    ['tags', 'article: !secret {}\n'],
    ['merge keys', 'article: { <<: { a: 1 } }\n'],
    ['a list at the top', '- article\n'],
    ['conflict markers', '<<<<<<< ours\narticle: {}\n=======\narticle: {}\n>>>>>>> theirs\n'],
    ['a conflict elsewhere', 'article: { a: 1 }\nl: [a]\n<<<<<<< ours\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n'],
    ['__proto__', '__proto__: {}\n'],
  ] as const) {
    it(`is never written to: ${name}`, () => {
      assert.equal(withKey(text, ['article'], 'a', 2), undefined);
      assert.equal(withoutKey(text, ['article'], 'a'), undefined);
      assert.equal(withItem(text, 'l', 0, 'x'), undefined);
      assert.equal(withoutItem(text, 'l', 0), undefined);
    });
  }
});

describe('taking a key away', () => {
  const cases: readonly Case[] = [
    ['takes its line and nothing else', 'a:\n  b: 1\n  x: 2 # why\n  c: 3\n# end\n', 'a:\n  b: 1\n  c: 3\n# end\n'],
    ['takes all lines of its value', 'a:\n  x:\n    - 1\n    - 2\n\n  c: 3\n', 'a:\n\n  c: 3\n'],
    ['keeps the dash of a list', 'a:\n  b: 1\n', 'a:\n  b: 1\n'],
    ['takes it out of braces', 'a: { b: 1, x: 2 }\n', 'a: { b: 1 }\n'],
    ['takes the first out of braces', 'a: { x: 2, b: 1 }\n', 'a: { b: 1 }\n'],
    ['leaves an empty map', 'a:\n  x: 2\n', 'a:\n  {}\n'],
    [
      'keeps a comment behind it out of a text above',
      'a:\n  b: |\n    t\n  x: 2\n\n     # why\n      # not\n  c: 3\n',
      'a:\n  b: |\n    t\n\n  # why\n  # not\n  c: 3\n',
    ],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(withoutKey(before, ['a'], 'x'), after));

  it('takes the only key out of braces, but leaves no file without one', () => {
    assert.equal(withoutKey('{ x: 2 }\n', [], 'x'), '{}\n');
    assert.equal(withoutKey('x: 2\n', [], 'x'), undefined);
  });

  it('puts the next key behind the dash', () => {
    assert.equal(withoutKey('l:\n  - x: 1\n    b: 2\n', ['l', 0], 'x'), 'l:\n  - b: 2\n');
  });
});

describe('adding an item', () => {
  const cases: readonly Case[] = [
    ['starts a list', 'a: 1\n', 'a: 1\nl:\n  - x\n'],
    ['appends to a block list', 'l:\n  - old # why\nb: 2\n', 'l:\n  - old # why\n  - x\nb: 2\n'],
    ['keeps a list that is not indented', 'l:\n- old\nb: 2\n', 'l:\n- old\n- x\nb: 2\n'],
    ['appends to a list in brackets', 'l: [old]\n', 'l: [old, x]\n'],
    ['fills an empty list', 'l: []\n', 'l: [x]\n'],
    ['fills an empty value', 'l:\n', 'l:\n  - x\n'],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(withItem(before, 'l', 1, 'x'), after));

  it('goes before the first item, above the comments that belong to it', () => {
    assert.equal(withItem('l: # list\n  # on a\n  - a\n', 'l', 0, 'x'), 'l: # list\n  - x\n  # on a\n  - a\n');
  });

  it('sets maps apart by a blank line where the file does', () => {
    const text = 'l:\n  - id: a\n\n  # on c\n  - id: c\n';
    assert.equal(withItem(text, 'l', 1, { id: 'b' }), 'l:\n  - id: a\n\n  - id: b\n\n  # on c\n  - id: c\n');
    assert.equal(withItem(text, 'l', 2, { id: 'd', note: 'x' }), `${text}\n  - id: d\n    note: x\n`);
  });

  it('sets maps apart from a single one of many lines, and not from one of few', () => {
    const text = 'l:\n  - id: a\n    b: 1\n    c: 2\n';
    assert.equal(withItem(text, 'l', 1, { id: 'x' }), `${text}  - id: x\n`);
    assert.equal(withItem(`${text}    d: 3\n`, 'l', 1, { id: 'x' }), `${text}    d: 3\n\n  - id: x\n`);
  });

  it('never writes where something else stands', () =>
    assert.equal(withItem('l: some text\n', 'l', 0, 'x'), undefined));
});

describe('taking an item away', () => {
  const text = 'l:\n  # on a\n  - id: a\n    n: 1 # one\n\n  # on b\n  # more\n  - id: b\n\n  - id: c\n# end\n';
  it('takes its own comments and none of its neighbours', () => {
    assert.equal(withoutItem(text, 'l', 1), 'l:\n  # on a\n  - id: a\n    n: 1 # one\n\n  - id: c\n# end\n');
    assert.equal(withoutItem(text, 'l', 0), 'l:\n  # on b\n  # more\n  - id: b\n\n  - id: c\n# end\n');
    assert.equal(withoutItem(text, 'l', 2), text.replace('\n  - id: c\n', ''));
  });
  it('takes no line of a text above for its comment', () =>
    assert.equal(
      withoutItem('l:\n  - n: |\n      a\n      # b\n  - id: b\n  - id: c\n', 'l', 1),
      'l:\n  - n: |\n      a\n      # b\n  - id: c\n',
    ));
  it('keeps a comment behind it out of a text above', () => {
    const comment = '       # on nothing\n';
    const items = 'l:\n  - n: |\n      a\n  - id: b\n';
    assert.equal(withoutItem(`${items}${comment}`, 'l', 1), 'l:\n  - n: |\n      a\n  # on nothing\n');
    assert.equal(
      withoutItem(`${items}${comment}  - id: c\n`, 'l', 1),
      'l:\n  - n: |\n      a\n  # on nothing\n  - id: c\n',
    );
  });
  it('leaves an empty list', () =>
    assert.equal(withoutItem('l:\n  # on a\n  - id: a\nb: 1\n', 'l', 0), 'l: []\nb: 1\n'));
  it('takes it out of brackets', () => {
    assert.equal(withoutItem('l: [a, b, c]\n', 'l', 1), 'l: [a, c]\n');
    assert.equal(withoutItem('l: [a, b]\n', 'l', 0), 'l: [b]\n');
    assert.equal(withoutItem('l: [a]\n', 'l', 0), 'l: []\n');
  });
});
