import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readSidecar, referenceDayOf } from '../../../../src/core/claims/sidecar';
import { articleName, sidecarName } from '../../../../src/core/claims/sidecarName';

const claim = (extra = '') => `  - id: c-7f3kq9m2xw
    kind: demand
    anchors:
      - exact: "reopen the quay"
${extra}`;

const file = (claims: string, rest = '') => `format: claims-sidecar/1\n${rest}claims:\n${claims}`;

/** Each problem as code and the text that it points at. */
const problemsOf = (text: string) =>
  readSidecar(text).problems.map(({ code, span }) => [code, span ? text.slice(span.start, span.end) : undefined]);

describe('reading a sidecar', () => {
  it('gives everything that version 1 defines, and keeps silent about unknown keys', () => {
    const text = `format: claims-sidecar/1
article:
  file: quay.md
  published: "2026-05-11"
  desk: [foreign, sea]
actors:
  - id: mara
    name: "Mara Lind"
    type: person
    roles:
      - { title: "chair", of: dockers, from: "2024-03" }
    aliases: ["Lind"]
  - { id: dockers, name: "Dockers’ League" }
claims:
  - id: c-7f3kq9m2xw
    kind: demand
    strength: ultimatum
    polarity: asserts
    text: "The council must reopen the quay"
    anchors:
      - exact: "reopen the quay"
        prefix: "must "
        suffix: "."
        start: 5
        end: 20
        text_hash: c25d7ce0b498
        state: moved
    claimant: mara
    addressee: [dockers]
    due: { text: "by 18 May", value: "2026-05-18", mod: before }
    status: checking
    outcome: partly_met
    confidence: 0.9
    tags: [quay]
    evidence:
      - { url: "https://example.org/letter", accessed: "2026-05-12" }
    relations:
      - { type: repeats, target: "old/quay.md#c-q2v9d5y1ke" }
    reviews:
      - { by: ana, at: "2026-05-12T10:05:00Z", verdict: agree }
    discussion:
      - { by: jo, at: "2026-05-12T10:06:00+02:00", text: "sure?", resolved: true }
    history:
      - { at: "2026-05-12T09:00:00Z", by: jo, status: checking }
    parked: { by: jo, reason: "cut" }
    author: jo
    created: "2026-05-12T08:30:00Z"
    x_other: 1
decisions:
  - { kind: rejected, rule: statement.said, exact: "sources said", start: 412 }
`;
    const { value, problems } = readSidecar(text);
    assert.deepEqual(problems, []);
    assert.equal(value.isWritable, true);
    assert.equal(referenceDayOf(value.article), '2026-05-11');
    assert.deepEqual(
      value.actors.map(({ id }) => id),
      ['mara', 'dockers'],
    );
    assert.equal(value.claims[0]!.anchors[0]!.exact, 'reopen the quay');
    assert.equal(value.claims[0]!.outcome, 'partly_met');
    assert.equal(value.decisions.length, 1);
    const place = value.places.get('c-7f3kq9m2xw')!;
    assert.match(text.slice(place.start, place.end), /^id: c-7f3kq9m2xw[\s\S]*x_other: 1/);
  });

  it('takes an empty file for a sidecar without claims', () => {
    assert.deepEqual(problemsOf(''), []);
    assert.deepEqual(problemsOf('# nothing yet\n'), []);
    assert.deepEqual(problemsOf('format: claims-sidecar/1\nclaims:\n'), []);
  });

  const faults: readonly (readonly [string, string, readonly (readonly [string, string | undefined])[], number])[] = [
    ['a missing format', 'claims: []\n', [['sidecar-missing-key', 'claims']], 0],
    ['a status that is none', file(claim('    status: maybe\n')), [['sidecar-unknown-value', 'maybe']], 1],
    ['a confidence that is none', file(claim('    confidence: 3\n')), [['sidecar-bad-value', '3']], 1],
    ['an empty addressee', file(claim('    addressee: ""\n')), [['sidecar-bad-value', '""']], 1],
    ['a text where a list belongs', file(claim('    tags: ferry\n')), [['sidecar-wrong-type', 'ferry']], 1],
    [
      'a claim without a kind',
      file('  - id: c-7f3kq9m2xw\n    anchors: [{ exact: a }]\n'),
      [['sidecar-missing-key', 'id']],
      0,
    ],
    [
      'a claim without a place',
      file('  - id: c-7f3kq9m2xw\n    kind: other\n    anchors: []\n'),
      [['sidecar-bad-value', '[']],
      0,
    ],
    [
      'an empty quote',
      file('  - { id: c-7f3kq9m2xw, kind: other, anchors: [{ exact: "" }] }\n'),
      [['sidecar-bad-value', '""']],
      0,
    ],
    [
      'a quote that is nothing',
      file('  - { id: c-7f3kq9m2xw, kind: other, anchors: [{ exact: null }] }\n'),
      [['sidecar-wrong-type', 'null']],
      0,
    ],
    [
      'a quote that is too long',
      file(`  - { id: c-7f3kq9m2xw, kind: other, anchors: [{ exact: ${'a'.repeat(10_001)} }] }\n`),
      [['sidecar-too-long', 'a'.repeat(10_001)]],
      0,
    ],
    [
      'days and months that are in no calendar',
      file(
        claim('    said: { value: "2026-02-30/2026-03-01" }\n    due: { value: "2026-13" }\n'),
        'article: { published: "2026-00" }\nactors:\n  - { id: mara, name: Mara, roles: [{ to: "2025-04-31" }] }\n',
      ),
      [
        ['sidecar-bad-value', '"2026-00"'],
        ['sidecar-bad-value', '"2025-04-31"'],
        ['sidecar-bad-value', '"2026-02-30/2026-03-01"'],
        ['sidecar-bad-value', '"2026-13"'],
      ],
      1,
    ],
    [
      'forms that neither EDTF nor ISO 8601 has',
      file(
        claim('    said: { value: "7.3.2025" }\n    due: { value: "2025-W60" }\n') +
          claim('    said: { value: "2025-3-7" }\n    due: { value: "03/07/2025" }\n').replaceAll(
            'c-7f3kq9m2xw',
            'c-2',
          ) +
          claim('    said: { value: "2025-03-07T25:00" }\n    due: { value: "2025-03-07 " }\n').replaceAll(
            'c-7f3kq9m2xw',
            'c-3333',
          ) +
          claim('    created: "2025-02-30T25:61:00Z"\n').replaceAll('c-7f3kq9m2xw', 'c-4444'),
      ).replaceAll('c-2', 'c-2222'),
      [
        ['sidecar-bad-value', '"7.3.2025"'],
        ['sidecar-bad-value', '"2025-W60"'],
        ['sidecar-bad-value', '"2025-3-7"'],
        ['sidecar-bad-value', '"03/07/2025"'],
        ['sidecar-bad-value', '"2025-03-07T25:00"'],
        ['sidecar-bad-value', '"2025-03-07 "'],
        ['sidecar-bad-value', '"2025-02-30T25:61:00Z"'],
      ],
      4,
    ],
    [
      'two actors with one id',
      file(claim(), 'actors:\n  - { id: mara, name: Mara }\n  - { id: mara, name: Mara Lind }\n'),
      [['sidecar-duplicate-id', 'mara']],
      1,
    ],
    [
      'days in words where a value belongs',
      file(
        claim('    said: { value: "2026-W21/.." }\n    due: { text: "by 20 March", value: "20 March" }\n'),
        'article: { published: "11 May 2026", retrieved: "XXXX-05" }\n',
      ),
      [
        ['sidecar-bad-value', '"11 May 2026"'],
        ['sidecar-bad-value', '"20 March"'],
      ],
      1,
    ],
    ['an id that occurs twice', file(claim() + claim()), [['sidecar-duplicate-id', 'c-7f3kq9m2xw']], 2],
    [
      'a day that is none',
      file(claim(), 'article:\n  reference_date: "2026-02-31"\n'),
      [['sidecar-bad-value', '"2026-02-31"']],
      1,
    ],
    ['a day in words', file(claim(), 'article:\n  reference_date: Monday\n'), [['sidecar-bad-value', 'Monday']], 1],
    ['a list in place of an article', file(claim(), 'article: [1]\n'), [['sidecar-wrong-type', '[']], 1],
  ];
  for (const [name, text, problems, claims] of faults) {
    it(`tells ${name}, with its place, and keeps the rest`, () => {
      assert.deepEqual(problemsOf(text), problems);
      const { value } = readSidecar(text);
      assert.equal(value.claims.length, claims);
      assert.equal(value.isWritable, true);
    });
  }

  it('leaves out of a list of actors what is no id, and keeps the others', () => {
    const { value, problems } = readSidecar(file(claim('    addressee: [mara, 3, ""]\n')));
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.key]),
      [
        ['sidecar-wrong-type', 'claims.0.addressee.1'],
        ['sidecar-bad-value', 'claims.0.addressee.2'],
      ],
    );
    assert.deepEqual(value.claims[0]?.addressee, ['mara']);
  });

  it('knows the day that is meant, also where nothing but a day will do', () => {
    const nearest = (article: string) =>
      readSidecar(file(claim(), `article: { ${article} }\n`)).problems[0]?.facts?.nearest;
    for (const key of ['reference_date', 'published']) {
      assert.equal(nearest(`${key}: "14 October 2025"`), '2025-10-14', key);
      assert.equal(nearest(`${key}: "31 June 2025"`), undefined, key);
    }
    assert.equal(nearest('reference_date: "2025-10"'), undefined);
  });

  it('reads a newer format and never writes it', () => {
    const { value, problems } = readSidecar(file(claim()).replace('sidecar/1', 'sidecar/2'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['sidecar-newer'],
    );
    assert.equal(value.claims.length, 1);
    assert.equal(value.isWritable, false);
  });

  it('takes nothing of another shape from a newer format, and does not complain of it', () => {
    const strange = `  - id: c-aaaa1111bb
    kind: vow
    anchors: { exact: 5 }
  - id: c-bbbb2222cc
    kind: demand
    anchors: [{ exact: "the quay" }]
    tags: { of: 3 }
    claimant: { who: mara }
`;
    const { value, problems } = readSidecar(file(strange).replace('sidecar/1', 'sidecar/2'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['sidecar-newer'],
    );
    assert.deepEqual(
      value.claims.map((claim) => ({ ...claim })),
      [{ id: 'c-bbbb2222cc', kind: 'demand', anchors: [{ exact: 'the quay' }] }],
    );
  });

  for (const [name, text] of [
    ['an open bracket', file('  - [\n')],
    ['tabs', 'format: claims-sidecar/1\nclaims:\n\t- a\n'],
    ['a key twice', file(claim('    kind: other\n'))],
    ['two documents', `${file(claim())}---\na: 1\n`],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n`],
    ['__proto__', '__proto__:\n  polluted: true\nformat: claims-sidecar/1\n'],
    ['a list', '- a\n'],
    ['conflict markers', `${file('')}<<<<<<< HEAD\n${claim()}=======\n${claim()}>>>>>>> other\n`],
    ['bytes of something else', '\u0000\u0001\ufffd\ufffd PNG \u0000'],
    ['a great depth', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ] as const) {
    it(`never throws and never writes: ${name}`, () => {
      const { value, problems } = readSidecar(text);
      assert.ok(problems.length > 0);
      assert.equal(value.isWritable, false);
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  it('is checked by a validator that is made from the schema', () => {
    const script = path.join(__dirname, '..', '..', '..', '..', 'scripts', 'generate', 'validators.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});

describe('the name of a sidecar', () => {
  it('belongs to one article', () => {
    assert.equal(sidecarName('a.md'), 'a.md.claims.yaml');
    assert.equal(articleName('a.md.claims.yaml'), 'a.md');
    assert.equal(articleName('a.yaml'), undefined);
    assert.equal(articleName('.claims.yaml'), undefined);
  });
  it('writes nothing beside claims that stand in no list', () => {
    const dashless = 'format: claims-sidecar/1\nclaims:\n    id: c-0000000001\n    kind: other\n';
    const { value, problems } = readSidecar(dashless);
    assert.equal(value.isWritable, false);
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.key]),
      [['sidecar-wrong-type', 'claims']],
    );
    const text = 'format: claims-sidecar/1\nclaims: none\n';
    assert.deepEqual(problemsOf(text), [['sidecar-wrong-type', 'none']]);
    assert.equal(readSidecar(text).value.isWritable, false);
    for (const claims of ['claims:\n', 'claims: []\n', 'claims: null\n'])
      assert.equal(readSidecar(`format: claims-sidecar/1\n${claims}`).value.isWritable, true, claims);
  });

  it('writes nothing beside a list that a misspelt key hides', () => {
    const text =
      'format: claims-sidecar/1\nclaim:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact: Mara\n';
    const { value, problems } = readSidecar(text);
    assert.equal(value.isWritable, false);
    assert.deepEqual(
      problems.map(({ code, span, facts }) => [code, span && text.slice(span.start, span.end), facts?.key]),
      [['sidecar-missing-key', 'claim', 'claims']],
    );
    // A list of somebody's own is none of ours, nor an empty one.
    for (const own of ['x_claim:\n  - a\n', 'claim: []\n', 'claim: one\n'])
      assert.equal(readSidecar(`format: claims-sidecar/1\n${own}`).value.isWritable, true, own);
    assert.equal(readSidecar(`${text}claims: []\n`).value.isWritable, true);
  });
});
