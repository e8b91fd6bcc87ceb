import assert from 'node:assert/strict';
import { remarksIn } from '../../../../../src/core/yaml/comments/remarks';
import { keyOf } from '../../../../../src/core/yaml/comments/ways';
import { withRemarks } from '../../../../../src/core/yaml/comments/withRemarks';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';

const remark = (text: string, isAbove = true) => ({ text, isAbove, isApart: false });

describe('comments in a file', () => {
  const FILE = `# head
format: x/1 # behind
# above the list
items: # behind its key
  # above an item
  - id: a # behind a key
    # above a key
    note: | # of a block
      text # of the block
    tags: [ # of a list
      x, # within it
      "#no" ]
    empty: # nothing yet
    quotes:
      - exact: "w" # behind a quote
      - plain # behind a word
      -
        # above what the dash is for
        exact: v
  - # behind a dash
    id: b
rest: 'it''s
  # no comment
  at all' # behind a text
# tail
`;

  it('are told by what they are about, and what looks like one is none', () => {
    const found = [...remarksIn(parsePlain(FILE))].flatMap(([key, list]) => list.map(({ text }) => [text, key]));
    assert.deepEqual(found, [
      ['# head', '["format"]'],
      ['# behind', '["format"]'],
      ['# above the list', '["items"]'],
      ['# behind its key', '["items"]'],
      ['# above an item', '["items","a"]'],
      ['# behind a key', '["items","a","id"]'],
      ['# above a key', '["items","a","note"]'],
      ['# of a block', '["items","a","note"]'],
      ['# of a list', '["items","a","tags"]'],
      ['# within it', '["items","a","tags"]'],
      ['# nothing yet', '["items","a","empty"]'],
      ['# behind a quote', '["items","a","quotes","w","exact"]'],
      ['# behind a word', '["items","a","quotes","\\"plain\\""]'],
      ['# above what the dash is for', '["items","a","quotes","v","exact"]'],
      ['# behind a dash', '["items","b"]'],
      ['# behind a text', '["rest"]'],
      ['# tail', '[]'],
    ]);
  });

  it('stay as they are where they are as meant', () => {
    for (const text of [FILE, FILE.replaceAll('\n', '\r\n'), `\ufeff${FILE}`, FILE.trimEnd(), '', '# alone\n'])
      assert.equal(withRemarks(text, remarksIn(parsePlain(text))), text);
  });

  it('go with their lines, and one of two blank ones', () => {
    const text = 'a: 1 # one\n\n# two\n\nb: 2\n# three\n';
    assert.equal(withRemarks(text, new Map()), 'a: 1\n\nb: 2\n');
  });

  it('are put behind what has one line, and above what has several, in its column', () => {
    const text = 'a: 1\nb:\n  - id: c\n    d: |\n      x\n    e: "y"\n';
    const at = (...way: readonly string[]) => new Map([[keyOf(way), [remark('# new', false)]]]);
    assert.equal(withRemarks(text, at('a')), text.replace('a: 1', 'a: 1 # new'));
    assert.equal(withRemarks(text, at('b')), text.replace('b:', 'b: # new'));
    assert.equal(withRemarks(text, at('b', 'c')), text.replace('  - id', '  # new\n  - id'));
    assert.equal(withRemarks(text, at('b', 'c', 'd')), text.replace('    d:', '    # new\n    d:'));
    assert.equal(withRemarks(text, at('b', 'c', 'e')), text.replace('"y"', '"y" # new'));
    assert.equal(withRemarks(text, at()), `${text}# new\n`);
  });

  it('are put behind an item that is a word, and behind a dash that stands alone', () => {
    const text = 'l:\n  - word\n  -\n    id: a\n  - - one\n    - two\n  - |\n    text\n  -\n';
    const at = (...way: readonly string[]) => new Map([[keyOf(way), [remark('# new', false)]]]);
    assert.equal(withRemarks(text, at('l', '"word"')), text.replace('word', 'word # new'));
    assert.equal(withRemarks(text, at('l', 'a')), text.replace('-\n    id', '- # new\n    id'));
    assert.equal(withRemarks(text, at('l', '["one","two"]')), text.replace('  - - one', '  # new\n  - - one'));
    assert.equal(withRemarks(text, at('l', '["one","two"]', '"two"')), text.replace('two', 'two # new'));
    assert.equal(withRemarks(text, at('l', '"text\\n"')), text.replace('  - |', '  # new\n  - |'));
    assert.equal(withRemarks(text, at('l', 'null')), text.replace(/-\n$/, '- # new\n'));
    const remarked = text.replace('-\n    id', '- # old\n    id');
    assert.equal(withRemarks(remarked, at('l', 'a')), text.replace('-\n    id', '- # new\n    id'));
  });

  it('come into a file that holds nothing, or lacks its last line end', () => {
    const end = new Map([[keyOf([]), [remark('# new')]]]);
    assert.equal(withRemarks('', end), '# new\n');
    assert.equal(withRemarks('\ufeff', end), '\ufeff# new\n');
    assert.equal(withRemarks('a: 1', end), 'a: 1\n# new\n');
    assert.equal(withRemarks('a: 1\r\nb: 2', end), 'a: 1\r\nb: 2\r\n# new\r\n');
  });

  it('on what is not there go above what would hold it', () => {
    const text = 'a: 1\nb:\n  - id: c\n    d: 2\n';
    const at = (...way: readonly string[]) => new Map([[keyOf(way), [remark('# new')]]]);
    assert.equal(withRemarks(text, at('b', 'c', 'e', 'f')), text.replace('  - id', '  # new\n  - id'));
    assert.equal(withRemarks(text, at('b', 'x')), text.replace('b:', '# new\nb:'));
    assert.equal(withRemarks(text, at('x')), `${text}# new\n`);
  });

  it('can all be left, and others put in', () => {
    const text = 'a: 1 # one\nb: 1\n';
    const more = withRemarks(text, new Map([[keyOf(['b']), [remark('# new')]]]), { keepsOthers: true });
    assert.equal(more, 'a: 1 # one\n# new\nb: 1\n');
  });
});
