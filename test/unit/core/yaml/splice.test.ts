import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { withItem, withString } from '../../../../src/core/yaml/splice';

describe('withString', () => {
  const path = ['article', 'reference_date'];
  const cases: readonly (readonly [string, string, string])[] = [
    ['makes what is missing in an empty file', '', 'article:\n  reference_date: "2025-03-05"\n'],
    ['keeps a comment alone', '# mine\n', '# mine\narticle:\n  reference_date: "2025-03-05"\n'],
    [
      'adds to the map, behind its last line',
      'article:\n    file: a.txt # copy\nclaims: []\n',
      'article:\n    file: a.txt # copy\n    reference_date: "2025-03-05"\nclaims: []\n',
    ],
    [
      'replaces the value alone',
      "article:\n  reference_date:   '2024-01-01'   # found by jo\n  lang: en\n",
      'article:\n  reference_date:   "2025-03-05"   # found by jo\n  lang: en\n',
    ],
    ['fills an empty map', 'article:\nclaims: []\n', 'article:\n  reference_date: "2025-03-05"\nclaims: []\n'],
    ['fills an empty value', 'article:\n  reference_date:\n', 'article:\n  reference_date: "2025-03-05"\n'],
    ['keeps a map in braces', 'article: { lang: en }\n', 'article: { lang: en, reference_date: "2025-03-05" }\n'],
    [
      'keeps CRLF',
      'format: x\r\nclaims: []\r\n',
      'format: x\r\nclaims: []\r\narticle:\r\n  reference_date: "2025-03-05"\r\n',
    ],
    [
      'does not take a block of text for its end',
      'article:\n  note: |\n    one\n    two\n\n# claims follow\nclaims: []\n',
      'article:\n  note: |\n    one\n    two\n  reference_date: "2025-03-05"\n\n# claims follow\nclaims: []\n',
    ],
    ['works without a last line break', 'format: x', 'format: x\narticle:\n  reference_date: "2025-03-05"'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(withString(before, path, '2025-03-05'), after));
  }

  it('takes the key away with its line and nothing else', () => {
    const text = 'article:\n  file: a.txt\n  reference_date: "2025-03-05" # jo\n  lang: en\n# end\n';
    assert.equal(withString(text, path, undefined), 'article:\n  file: a.txt\n  lang: en\n# end\n');
  });

  it('leaves a file alone in which the key is not there', () => {
    assert.equal(withString('format: x\n', path, undefined), 'format: x\n');
  });

  for (const [name, text] of [
    ['a broken file', 'article: [1,\n'],
    ['duplicate keys', 'article: {}\narticle: {}\n'],
    ['several documents', 'article: {}\n---\nb: 1\n'],
    ['aliases', 'a: &x 1\narticle: *x\n'],
    ['a list at the top', '- article\n'],
    ['a list in place of the map', 'article: [1]\n'],
    ['conflict markers', '<<<<<<< ours\narticle: {}\n=======\narticle: {}\n>>>>>>> theirs\n'],
    ['__proto__', '__proto__: {}\n'],
  ] as const) {
    it(`never writes to ${name}`, () => assert.equal(withString(text, path, '2025-03-05'), undefined));
  }

  it('keeps every other value, whatever the file holds', () => {
    const key = fc.stringMatching(/^[a-z][a-z_]{0,6}$/);
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const map = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true })), {
      maxKeys: 5,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(map, fc.string(), fc.boolean(), fc.integer({ min: 1, max: 6 }), (content, set, flow, indent) => {
        const document = parseDocument('{}');
        document.contents = document.createNode(content, { flow }) as typeof document.contents;
        const text = document.toString({ indent });
        const edited = withString(text, path, set);
        const articleBefore = content.article;
        const mayHold =
          articleBefore === undefined ||
          articleBefore === null ||
          (typeof articleBefore === 'object' && !Array.isArray(articleBefore));
        if (edited === undefined) {
          // Refusing is allowed for shapes that a splice cannot keep; losing something is not.
          const previous = mayHold && articleBefore ? articleBefore.reference_date : undefined;
          assert.ok(!mayHold || typeof previous === 'object', text);
          return;
        }
        const now = parseDocument(edited).toJS() as Record<string, unknown>;
        const expected = { ...content, article: { ...(articleBefore as object | null), reference_date: set } };
        assert.deepEqual(now, expected);
      }),
    );
  });
});

describe('withItem', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['starts a list', 'a: 1\n', 'a: 1\nannotate: ["x"]\n'],
    ['appends to a block list', 'annotate:\n  - old # why\nb: 2\n', 'annotate:\n  - old # why\n  - "x"\nb: 2\n'],
    ['appends to a list in brackets', 'annotate: [old]\n', 'annotate: [old, "x"]\n'],
    ['fills an empty list', 'annotate: []\n', 'annotate: ["x"]\n'],
    ['fills an empty value', 'annotate:\n', 'annotate: ["x"]\n'],
  ];
  for (const [name, before, after] of cases) it(name, () => assert.equal(withItem(before, 'annotate', 'x'), after));

  it('never writes where something else stands', () => {
    assert.equal(withItem('annotate: yes please\n', 'annotate', 'x'), undefined);
  });
});
