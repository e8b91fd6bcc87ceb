import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';
import { parsePlain } from '../../../../src/core/yaml/reading/parsePlain';
import { mutated, seeded, WHOLE } from './mutants';
import { IS_LONG } from '../recognise/properties/runs';

// A sidecar is read item by item where its lists can be cut. Behind a sign that a document begins nothing is cut: so the
// same text can be read both ways.

const MUTANTS = IS_LONG ? 100_000 : 500;
const SIGN = '---\n';

const NEW: Claim = { id: 'c-zzzzzzzzzz', kind: 'other', anchors: [{ exact: 'new words', start: 30, end: 39 }] };
const CHANGES: readonly SidecarChange[] = [
  { kind: 'add-claim', claim: NEW },
  { kind: 'add-claim', claim: { ...NEW, anchors: [{ exact: 'first', start: 0 }] } },
  { kind: 'delete-claim', id: 'c-7f3kq9m2xw' },
  { kind: 'delete-claim', id: 'c-n4z8t0hb6r' },
  { kind: 'set-claim', id: 'c-n4z8t0hb6r', values: { status: 'open', note: undefined, kind: 'other' } },
  { kind: 'set-anchor', id: 'c-7f3kq9m2xw', index: 0, values: { prefix: 'should ', state: 'changed' } },
  { kind: 'set-file-key', key: 'conflicts', value: ['one', 'two'] },
  { kind: 'set-file-key', key: 'claims', value: undefined },
  { kind: 'set-file-key', key: 'decisions', value: [{ kind: 'chrome' }] },
  { kind: 'decide', decision: { kind: 'chrome', exact: 'Share this', is: 'chrome' } },
  { kind: 'set-article', values: { lang: 'en' } },
  { kind: 'add-actor', actor: { id: 'kolb', name: 'Ana Kolb' } },
  { kind: 'delete-actor', id: 'mara' },
];

/** All that a reading says, with offsets counted from `start`. */
function told(text: string, start = 0): unknown {
  const { value, problems } = readSidecar(text);
  const moved = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && [span.start - start, span.end - start];
  const { source, places, actorPlaces, unread, ...rest } = value;
  return {
    ...rest,
    source: source.slice(start),
    unread: unread.map(({ span, ...thing }) => [thing, moved(span)]),
    places: [...places].map(([id, span]) => [id, moved(span)]),
    actorPlaces: [...actorPlaces].map(([id, span]) => [id, moved(span)]),
    problems: problems.map(({ span, ...problem }) => [problem, moved(span)]),
  };
}

/** Reads other files, until nothing of this one is at hand as a whole. */
function forget(): void {
  for (let other = 0; other < 20; other++) parsePlain(`x_other: ${other}\n`);
}

function edited(text: string, ...changes: readonly SidecarChange[]): string {
  const result = editSidecar(text, 'quay.md', changes);
  return 'text' in result ? result.text : result.refusal;
}

/** Reads and changes a text item by item and as a whole. */
function assertSame(text: string, changes: readonly SidecarChange[]): void {
  assert.deepEqual(told(text), told(SIGN + text, SIGN.length), JSON.stringify(text));
  for (const change of changes) {
    const after = edited(text, change);
    const whole = edited(SIGN + text, change);
    const what = `${JSON.stringify(change)} in ${JSON.stringify(text)}`;
    assert.equal(after, whole.startsWith(SIGN) ? whole.slice(SIGN.length) : whole, what);
    const soon = told(after);
    forget();
    assert.deepEqual(soon, told(after), what);
  }
}

/** Texts that begin a document by a sign of their own, or hold nothing, have no second reading to be held against. */
const isComparable = (text: string) => text.trim() !== '' && !/^\ufeff|^(?:%|---|\.\.\.)/m.test(text);

describe('a sidecar read item by item', () => {
  it(`says the same as read as a whole, whatever happened to it (${MUTANTS} times)`, function () {
    this.timeout(IS_LONG ? 3_600_000 : 60_000);
    const random = seeded(1848);
    let cut = 0;
    for (let number = 0; number < MUTANTS; number++) {
      let text: string;
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(mutated(random));
      } catch {
        continue;
      }
      if (!isComparable(text)) continue;
      if (parsePlain(text).lists.size === 0) continue;
      cut++;
      assertSame(
        text,
        Array.from({ length: 4 }, () => CHANGES[random(CHANGES.length)]!),
      );
    }
    assert.ok(cut > MUTANTS / 5, String(cut));
  });

  it('says the same as read as a whole, however it is written', function () {
    this.timeout(IS_LONG ? 3_600_000 : 60_000);
    let cut = 0;
    fc.assert(
      fc.property(sidecarText(), fc.constantFrom(...CHANGES), fc.constantFrom(...CHANGES), (text, one, other) => {
        if (!isComparable(text)) return;
        if (parsePlain(text).lists.size === 0) return;
        cut++;
        assertSame(text, [one, other]);
      }),
      { numRuns: IS_LONG ? 20_000 : 300 },
    );
    assert.ok(cut > 60, String(cut));
  });

  it('says the same as read as a whole, however long its lists are', () => {
    const more = (start: string, item: (number: number) => string) =>
      start + Array.from({ length: 40 }, (_, number) => item(number + 1)).join('');
    const text = WHOLE.replace('actors:\n', (start) =>
      more(start, (number) => `  - id: editor-${number}\n    name: "Editor ${number} of the Courier"\n`),
    ).replace(/^claims:.*\n/m, (start) =>
      more(
        start,
        (number) =>
          `  - id: c-${String(number).padStart(10, '0')}\n    kind: other\n    anchors: [{ exact: "words" }]\n`,
      ),
    );
    assert.ok(parsePlain(text).lists.size >= 2);
    for (const change of CHANGES) assertSame(text, [change]);
  });

  it('says after many changes what it says when it is opened', function () {
    this.timeout(IS_LONG ? 3_600_000 : 60_000);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHANGES), { minLength: 2, maxLength: 12 }), (changes) => {
        let text = WHOLE;
        for (const change of changes) {
          const result = editSidecar(text, 'quay.md', [change]);
          if ('text' in result) ({ text } = result);
        }
        const soon = told(text);
        forget();
        assert.deepEqual(soon, told(text));
        assert.deepEqual(soon, told(SIGN + text, SIGN.length));
      }),
      { numRuns: IS_LONG ? 2000 : 60 },
    );
  });

  const cutIn = (text: string) => [...parsePlain(text).lists].map(([key, list]) => `${key} ${list.length}`);
  for (const [name, text, expected] of [
    [
      'lists under keys at the top',
      'actors:\n  - id: a\nclaims:\n- id: c\n  tags:\n  - x\n- id: d\n',
      ['actors 1', 'claims 2'],
    ],
    ['behind comments and blank lines', 'claims: # all\n\n# one\n  # two\n  - a\n\n  - b\n# end\n', ['claims 2']],
    ['with CRLF and a BOM', '\ufeffclaims:\r\n  - a: |\r\n      - x\r\n\r\n  -\r\n    b: 1\r\n', ['claims 2']],
    ['without a last line break', 'claims:\n  - a\n  - b', ['claims 2']],
    [
      'long lists, one below the other',
      `actors:\n${'  - id: a\n'.repeat(200)}claims:\n${'  - id: c\n'.repeat(200)}# end\ndecisions:\n  - d\nx_desk: north\n`,
      ['actors 200', 'claims 200', 'decisions 1'],
    ],
    [
      'our side of what git has marked',
      '<<<<<<< ours\nclaims:\n  - a\n=======\nclaims:\n  - b\n>>>>>>> theirs\n  - c\n',
      ['claims 2'],
    ],
  ] as const) {
    it(`is cut: ${name}`, () => assert.deepEqual(cutIn(text), expected));
  }
  for (const [name, text] of [
    ['a list in brackets', 'claims: [a, b]\n'],
    ['a text that looks like a list', 'claims: |\n  - a\n  - b\n'],
    ['words that go on as a list would', 'claims: "\n  - a\n  - b"\n'],
    ['an item further left', 'claims:\n  - a\n - b\n'],
    ['an item at the margin', 'claims:\n  - a\n- b\n'],
    ['a tab in the margin', 'claims:\n  - a\n\t- b\n'],
    ['words that begin in one item and end in the next', 'claims:\n  - "a\n  - b"\n  - c\n'],
    ['an alias', 'claims:\n  - &a x\n  - *a\n'],
    ['a key twice', 'claims:\n  - a\nclaims:\n  - b\n'],
    ['a second document', 'claims:\n  - a\n---\nclaims:\n  - b\n'],
    ['a directive', '%YAML 1.1\n---\nclaims:\n  - yes\n'],
    ['a broken item', 'claims:\n  - a: [1\n  - b\n'],
    ['too long a key', `claims:\n  - a\n${'k'.repeat(1100)}: b\n`],
    ['conflict markers that do not fit together', 'claims:\n  - a\n=======\n  - b\n>>>>>>> theirs\n'],
  ] as const) {
    it(`is read as a whole: ${name}`, () => assert.deepEqual(cutIn(text), []));
  }

  describe('if it is large and one item is broken', () => {
    const claim = (number: number) =>
      `  - id: c-${String(number).padStart(10, '0')}\n    kind: other\n    note: "Some words that make it long: ${'quay '.repeat(20)}"\n    anchors:\n      - exact: "words ${number}"\n`;
    const large = `format: claims-sidecar/1\narticle:\n  file: quay.md\nclaims:\n${Array.from({ length: 2000 }, (_, number) => claim(number)).join('')}`;
    for (const [name, lines] of [
      ['open words', claim(1000).replace('words 1000"', 'words 1000')],
      ['an alias', claim(1000).replace('kind: other', 'kind: *k')],
      ['a key twice', claim(1000).replace('kind: other', 'kind: other\n    kind: threat')],
      ['a sign that no text holds', claim(1000).replace('quay ', 'quay\0')],
    ] as const) {
      it(`says where, shows all others, and is not written to: ${name}`, () => {
        const text = large.replace(claim(1000), lines);
        const { value, problems } = readSidecar(text);
        assert.equal(value.claims.length, 1999);
        assert.equal(value.article.file, 'quay.md');
        assert.equal(value.isWritable, false);
        assert.ok(problems.length > 0);
        const start = text.indexOf(lines);
        for (const { code, span } of problems) {
          assert.match(code, /^yaml-/);
          assert.ok(span && span.start >= start && span.end <= start + lines.length);
        }
        assert.deepEqual(editSidecar(text, 'quay.md', [CHANGES[0]!]), { refusal: 'not-writable' });
        assert.equal(readSidecar(large).problems.length, 0);
      });
    }

    it('takes conflict markers for one thing to be done, and shows our side of them and all about them', () => {
      const hunk = `<<<<<<< ours\n${claim(1000)}=======\n${claim(1000).replace('other', 'threat')}>>>>>>> theirs\n`;
      const text = large.replace(claim(1000), hunk);
      const { value, problems } = readSidecar(text);
      const found = problems.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);
      assert.deepEqual(found, [['yaml-conflict', '<<<<<<< ours']]);
      assert.equal(value.claims.length, 2000);
      assert.equal(value.claims[1000]!.kind, 'other');
      assert.equal(value.isWritable, false);
    });
  });

  it('shares what has not changed with the reading before', () => {
    const before = readSidecar(WHOLE).value;
    const after = readSidecar(edited(WHOLE, { kind: 'add-claim', claim: NEW })).value;
    assert.deepEqual(
      after.claims.map((claim) => before.claims.includes(claim)),
      [true, false, true],
    );
  });
});

/** Sidecars in many layouts, most of them valid. */
function sidecarText(): fc.Arbitrary<string> {
  const filler = fc.constantFrom(
    '',
    '',
    '',
    '\n',
    '   \n',
    '# note\n',
    '      # deep\n',
    '\n# a\n\n',
    ' # one\n',
    '\t\n',
    '#\n',
  );
  const value = fc.constantFrom(
    ...['open', '"a: b"', "'it''s'", '"- x"', '[a, b]', '{ a: 1 }', '', '~', '12', '-1', '- ', '"two\n      lines"'],
    ...[
      "'- one\n\n      - two'",
      'plain\n      goes on',
      '|\n      - text\n      # no comment\n',
      '>-\n      folded\n\n      text\n\n',
    ],
    ...[
      '|+\n      kept\n\n\n',
      '\n      - x\n      - y',
      '\n    - x\n    - y',
      '# c',
      'x # c',
      '[a,\n      - b]',
      '"open',
      '|2\n    - a\n',
      '&a x',
      '*a',
      '!!str 1',
    ],
  );
  const key = fc.constantFrom('status', 'note', 'tags', 'x_a', 'x_b', '"q"', '? x\n    ', 'text', 'confidence');
  const pair = fc.tuple(key, value).map(([name, content]) => `    ${name}: ${content}`.trimEnd());
  const id = fc.constantFrom('c-7f3kq9m2xw', 'c-n4z8t0hb6r', 'c-aaaa', 'c-bbbb', '"c-cccc"');
  const anchors = fc.constantFrom(
    '    anchors:\n      - exact: "words"\n        start: 7',
    '    anchors: [{ exact: "words, more", start: 90, end: 95 }]',
    '    anchors:\n    - exact: >\n        folded\n        words\n      start: 40',
    '    anchors: []',
  );
  const item = fc
    .tuple(id, anchors, fc.array(pair, { maxLength: 3 }), filler)
    .map(([name, places, pairs, gap]) => `  - id: ${name}\n    kind: threat\n${[places, ...pairs].join('\n')}\n${gap}`);
  const odd = fc.constantFrom(
    '  -\n',
    '  - \n',
    '  - word\n',
    '  - - a\n    - b\n',
    '  - [x]\n',
    '  -   id: c-far0\n      kind: other\n',
    '  - # c\n    id: c-late\n',
    ' - id: x\n',
    '- y\n',
    '  -\tid: t\n',
  );
  const often = { weight: 12, arbitrary: item };
  const list = fc.array(fc.oneof(often, { weight: 1, arbitrary: odd }), { maxLength: 4 });
  const actors = fc.constantFrom(
    '',
    'actors:\n- id: mara\n  name: "Mara"\n- id: o\n  name: O\n',
    'actors: []\n',
    'actors:\n    - { id: mara, name: M }\n',
  );
  const end = fc.constantFrom(
    '',
    '',
    'decisions:\n  - { kind: chrome, exact: "Share this", is: article }\n',
    'x_end: |\n  - no\n',
    '"quoted": 1\n',
    '# end',
    '- stray\n',
  );
  const margin = fc.constantFrom(0, 2, 2, 2, 4);
  const lineEnd = fc.constantFrom('\n', '\n', '\r\n');
  return fc
    .tuple(actors, filler, list, end, margin, lineEnd, fc.boolean())
    .map(([first, gap, items, last, indent, newline, isEnded]) => {
      const body = items.join('').replace(/^ {2}/gm, ' '.repeat(indent));
      const text = `format: claims-sidecar/1\n${first}claims:\n${gap}${body}${last}`;
      return (isEnded ? text : text.trimEnd()).replaceAll('\n', newline);
    });
}
