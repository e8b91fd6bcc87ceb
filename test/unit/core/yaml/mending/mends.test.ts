import assert from 'node:assert/strict';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const START =
  'format: claims-sidecar/1 # ours\nclaims:\n  - id: c-0000000001\n    kind: demand\n    anchors:\n      - exact: "one"\n';
const NEXT = '  - id: c-0000000002\n    kind: threat\n    anchors: [{ exact: "two" }]\n';

/** What the first quick fix makes of a file, if it can do anything. */
function fixed(text: string): readonly [code: string | undefined, text: string | undefined] {
  const [fix] = readSidecar(text).problems.flatMap(fixesOf);
  return [fix?.code, fix?.edit(text)];
}

/** What each quick fix of a file is about, and what it makes of it, but for those that can do nothing. */
function fixes(text: string): readonly (readonly [code: string, value: string, text: string])[] {
  return readSidecar(text)
    .problems.flatMap(fixesOf)
    .flatMap(({ code, value, edit }) => {
      const after = edit(text);
      return after === undefined ? [] : [[code, value, after] as const];
    });
}

/** By line of the first claim: as it was typed, and as the quick fix leaves it. */
const LINES: readonly (readonly [code: string, typed: string, mended: string])[] = [
  ['mend-quotes', "    note: 'the company's chief'", "    note: 'the company''s chief'"],
  ['mend-quotes', "    note: 'the company's chief' # ask", "    note: 'the company''s chief' # ask"],
  ['mend-quotes', "    note: 'the company\\'s chief'", "    note: 'the company''s chief'"],
  ['mend-quotes', "    note: 'it''s the company's'", "    note: 'it''s the company''s'"],
  ['mend-quotes', '    note: "she said "no" to it"', '    note: "she said \\"no\\" to it"'],
  ['mend-quotes', '    note: "say \\"no\\" or "yes" now"', '    note: "say \\"no\\" or \\"yes\\" now"'],
  ['mend-quotes', '    note: "No" was the answer', '    note: "\\"No\\" was the answer"'],
  ['mend-quotes', "    tags: [quay, 'the boat's', sea]", "    tags: [quay, 'the boat''s', sea]"],
  ['straighten-quotes', '    note: “one: two” # ask', '    note: "one: two" # ask'],
  ['straighten-quotes', '    note: "one more”\n    text: "two"', '    note: "one more"\n    text: "two"'],
  ['straighten-quotes', "    note: 'it is one’\n    text: 'two'", '    note: "it is one"\n    text: \'two\''],
  ['add-blank', '    note:hello', '    note: hello'],
  ['add-blank', '    tags:\n      -quay\n      -sea', '    tags:\n      - quay\n      - sea'],
  ['add-blank', '    evidence:\n      - url:a', '    evidence:\n      - url: a'],
  ['add-blank', '    evidence:\n      - note:a\n        url: b', '    evidence:\n      - note: a\n        url: b'],
  ['replace-blanks', '  \u00a0 note: hello', '    note: hello'],
  ['replace-blanks', '    note:\u202fhello', '    note: hello'],
  ['replace-blanks', '  \u200b  note: hello\n  \u200b  status: open', '    note: hello\n    status: open'],
  ['replace-blanks', '    tags:\n      -\u00a0a', '    tags:\n      - a'],
  ['replace-blanks', '    tags:\n     \u00a0- a', '    tags:\n      - a'],
  ['replace-blanks', '   \u00a0note: "a\u00a0b"\n   \u00a0status: open', '    note: "a\u00a0b"\n    status: open'],
];

describe('slips that a program can mend', () => {
  for (const [code, typed, mended] of LINES) {
    it(`are mended by a quick fix that changes nothing else: ${JSON.stringify(typed)}`, () => {
      for (const newline of ['\n', '\r\n']) {
        const [before, after] = [typed, mended].map((lines) =>
          `${START}${lines}\n${NEXT}`.replaceAll('\n', newline),
        ) as [string, string];
        assert.deepEqual(fixed(before), [code, after]);
      }
    });
  }

  it('leave a file that is whole', () => {
    for (const [, , mended] of LINES) assert.deepEqual(readSidecar(`${START}${mended}\n${NEXT}`).problems, []);
  });

  it('are left where the line would be no better', () => {
    for (const line of ["    note: 'the company's\n      chief'", '    note: "a "b" c: "d'])
      assert.equal(fixed(`${START}${line}\n${NEXT}`)[1], undefined, line);
  });
});

describe('a key that stands a second time', () => {
  const ACTORS = 'actors:\n  - { id: kolb, name: Kolb }\n';

  for (const [what, before, after] of [
    ['right below', `${START}claims:\n${NEXT}`, `${START}${NEXT}`],
    ['below remarks', `${START}\n# more\nclaims: # of May\n${NEXT}`, `${START}\n# more\n# of May\n${NEXT}`],
    [
      'further below',
      `${START}${ACTORS}# late\nclaims:\n  # asked\n${NEXT}`,
      `${START}  # asked\n${NEXT}${ACTORS}# late\n`,
    ],
    ['without a line end', `${START}${ACTORS}claims:\n${NEXT.trimEnd()}`, `${START}${NEXT}${ACTORS}`],
    ['in another column', `${START}claims:\n${NEXT.replaceAll(/^ {2}/gm, '')}`, `${START}${NEXT}`],
    ['in another column, to the right', `${START}claims:\n${NEXT.replaceAll(/^(?=.)/gm, '  ')}`, `${START}${NEXT}`],
    [
      'within a claim',
      `${START}    tags:\n      - a\n    status: open\n    tags:\n      - b # why\n${NEXT}`,
      `${START}    tags:\n      - a\n      - b # why\n    status: open\n${NEXT}`,
    ],
    ['with nothing behind it', `${START}claims:\n${ACTORS}`, `${START}${ACTORS}`],
    ['with an empty list', `${START}claims: [] # none\n${ACTORS}`, `${START}# none\n${ACTORS}`],
    ['with all of it', START.replace('claims:', 'claims: []\nclaims:'), START],
  ] as const) {
    it(`is joined with the first by a quick fix, with all that stands there: ${what}`, () => {
      assert.deepEqual(fixed(before), ['join-keys', after]);
      assert.deepEqual(readSidecar(after).problems, []);
    });
  }

  it('is told for what it is: of what is more than a word, nobody is told to delete half', () => {
    const both = (lines: string) => readSidecar(`${START}${lines}`).problems.map(({ facts }) => facts?.both);
    assert.deepEqual(both(`claims:\n${NEXT}`), ['items']);
    assert.deepEqual(both('article: { lang: en }\narticle: { title: Row }\n'), ['keys']);
    assert.deepEqual(both('    note: a\n    note: b\n'), [undefined]);
    assert.deepEqual(both('claims:\n'), [undefined]);
  });

  it('stays where it is not plain how to join the two', () => {
    for (const lines of [
      '    tags: [a]\n    tags: [b]\n',
      '    tags:\n      - a\n    tags: [b]\n',
      '    tags: [a]\n    tags:\n      - b\n',
      '    tags:\n      - a\n    tags: b\n',
      '    tags:\n      - a\n    tags: { b: 1 }\n',
      'article: { a: 1 }\narticle: { b: 2 }\n',
    ])
      assert.deepEqual(fixes(START + lines), [], lines);
    assert.deepEqual(fixed(`${START}claims:\n${NEXT}article: { lang: "en }\n`)[1], undefined);
  });

  for (const [what, before, after] of [
    ['a word', '    status: open\n    tags: [a]\n    status: open # asked\n', '    status: open\n    tags: [a]\n'],
    ['a word, quoted once', '    kind: "demand"\n', ''],
    ['a list', '    tags:\n      - a\n    tags:\n      - a # b\n      # c\n', '    tags:\n      - a\n'],
    [
      'what lies deeper',
      '    said: { value: "2026-05-18" }\n    said:\n      value: "2026-05-18"\n    # by whom\n    author: jo\n',
      '    said: { value: "2026-05-18" }\n    # by whom\n    author: jo\n',
    ],
    [
      'a text',
      '    note: |\n      one\n    note: |\n      one\n\n    # two\n',
      '    note: |\n      one\n\n    # two\n',
    ],
  ] as const) {
    it(`goes by a quick fix where the first says the same: ${what}`, () => {
      for (const newline of ['\n', '\r\n']) {
        const [typed, left] = [before, after].map((lines) => `${START}${lines}${NEXT}`.replaceAll('\n', newline));
        assert.deepEqual(
          fixes(typed!).map(([code, , text]) => [code, text]),
          [['remove-second', left]],
        );
      }
    });
  }

  for (const [what, typed, first, second] of [
    [
      'words of a claim',
      `${START}    status: open # since May\n    tags: [a]\n    # since June\n    status: checking\n${NEXT}`,
      ['status: open', `${START}    status: open # since May\n    tags: [a]\n    # since June\n${NEXT}`],
      ['status: checking', `${START}    tags: [a]\n    # since June\n    status: checking\n${NEXT}`],
    ],
    [
      'behind a dash',
      'claims:\n  - kind: demand # a\n    # b\n    kind: threat\n    id: c-0000000001\n',
      ['kind: demand', 'claims:\n  - kind: demand # a\n    # b\n    id: c-0000000001\n'],
      ['kind: threat', 'claims:\n  - # b\n    kind: threat\n    id: c-0000000001\n'],
    ],
    [
      'texts of several lines',
      `${START}    note: |\n      one: two\n    note: >\n      three\n      four\n${NEXT}`,
      ['note: one: two', `${START}    note: |\n      one: two\n${NEXT}`],
      ['note: three four', `${START}    note: >\n      three\n      four\n${NEXT}`],
    ],
    [
      'in brackets',
      'actors:\n  - { id: kolb, name: Kolb, type: person, name: "Jo Kolb" }\n',
      ['name: Kolb', 'actors:\n  - { id: kolb, name: Kolb, type: person }\n'],
      ['name: Jo Kolb', 'actors:\n  - { id: kolb, type: person, name: "Jo Kolb" }\n'],
    ],
    [
      'of the article',
      'article:\n  reference_date: "2026-05-12"\n  reference_date: "2026-05-13"',
      ['reference_date: 2026-05-12', 'article:\n  reference_date: "2026-05-12"\n'],
      ['reference_date: 2026-05-13', 'article:\n  reference_date: "2026-05-13"'],
    ],
    [
      'at the top of a file',
      '\ufeffformat: claims-sidecar/1\nformat: claims-sidecar/2\n\nclaims: []\n',
      ['format: claims-sidecar/1', '\ufeffformat: claims-sidecar/1\n\nclaims: []\n'],
      ['format: claims-sidecar/2', '\ufeffformat: claims-sidecar/2\n\nclaims: []\n'],
    ],
  ] as const) {
    it(`is decided by a quick fix for each of two words, which takes the other away: ${what}`, () => {
      assert.deepEqual(fixes(typed), [
        ['keep-first', ...first],
        ['keep-second', ...second],
      ]);
    });
  }

  it('is not decided where the two are ids: a dash may be missing', () => {
    assert.deepEqual(fixes(`${START}    id: c-0000000002\n`), []);
  });
});
