import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleText, describe as describeAnchor } from '../../../../src/core/claims/anchor';
import { ACTORS, CLAIMS, LOST, sidecarText, TEXT, type ExampleOptions } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';

interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

describe('bluepencil check', () => {
  const { file, at } = temporaryFolder();
  let count = 0;

  /** An article with a sidecar; gives the article's path. */
  function article(sidecar: string | undefined, text = TEXT): string {
    const name = `article-${++count}.txt`;
    if (sidecar !== undefined) file(`${name}.claims.yaml`, sidecar);
    return file(name, text);
  }
  const tagged = (options: ExampleOptions) => article(sidecarText(options), options.text);

  async function problemsOf(...files: readonly string[]): Promise<readonly Problem[]> {
    const { output, errors, exitCode } = await run('check', '--json', ...files);
    assert.equal(errors, '');
    const problems = JSON.parse(output) as readonly Problem[];
    assert.equal(exitCode, problems.length === 0 ? 0 : 1);
    for (const problem of problems) {
      assert.deepEqual(Object.keys(problem), ['code', 'severity', 'file', 'line', 'column', 'message']);
      assert.ok(problem.message.endsWith('.'), problem.message);
    }
    return problems;
  }
  const told = ({ severity, code, file: name, line, column }: Problem) =>
    `${severity} ${code} ${name.endsWith('.claims.yaml') ? 'sidecar' : 'article'}:${line}:${column}`;

  it('takes the text that claims were tagged in from git, where look-alikes cannot be told apart without it', async () => {
    const paragraph = 'The shop opens at nine and closes at five. Nobody is let in later than that, says the owner.';
    const old = `${Array.from({ length: 5 }, () => paragraph).join('\n\n')}\n`;
    const start = old.indexOf('closes at five', paragraph.length * 2);
    const description = describeAnchor(new ArticleText(old), { start, end: start + 'closes at five'.length });
    assert.ok(description.kind === 'described');
    const name = 'hours.txt';
    file(
      `${name}.claims.yaml`,
      `format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1kf, kind: other, anchors: [${JSON.stringify(description.anchor)}] }]\n`,
    );
    const now = file(name, `Opening hours\n\n${old}`);
    assert.deepEqual(
      (await problemsOf(now)).map(({ code }) => code),
      ['anchor.ambiguous'],
    );

    const git = (...args: readonly string[]) => {
      const { status, stderr } = spawnSync(
        'git',
        ['-C', at('.'), '-c', 'user.name=jo', '-c', 'user.email=jo@example.org', ...args],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
    };
    file(name, old);
    git('init', '-q');
    git('add', name);
    git('commit', '-q', '-m', 'as tagged');
    file(name, `Later\n\n${old}`);
    git('commit', '-q', '-a', '-m', 'edited');
    file(name, `Opening hours\n\n${old}`);
    assert.deepEqual(await problemsOf(now), []);
    rmSync(at('.git'), { recursive: true });
  });

  it('takes where words stood that were tagged by hand from the commit of their claims file', async () => {
    const old = 'A row broke out.\n\nThe MP Nadia Orr asked Peverell to resign.\n\nNobody said more that day.\n';
    const name = file('row.txt', old);
    file(
      'row.txt.claims.yaml',
      'format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1kg, kind: other, anchors: [{ exact: resign }] }]\n',
    );
    const now = old.replace('resign.', 'step down.\n\nThe Royal College demanded that Peverell resign.');
    file('row.txt', now);
    assert.deepEqual(await problemsOf(name), []);
    file('row.txt', old);
    for (const args of [
      ['init', '-q'],
      ['add', 'row.txt', 'row.txt.claims.yaml'],
      ['commit', '-q', '-m', 'tagged'],
    ]) {
      const who = ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org'];
      assert.equal(spawnSync('git', ['-C', at('.'), ...who, ...args]).status, 0);
    }
    file('row.txt', now);
    assert.deepEqual((await problemsOf(name)).map(told), ['warning anchor.lost sidecar:2:10']);
    rmSync(at('.git'), { recursive: true });
  });

  it('finds nothing in articles that are all right, with or without a claims file', async () => {
    // One of the claims has a relation to a claim of this one.
    file(
      '2026-04-quay.md.claims.yaml',
      'format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1ke, kind: other, anchors: [{ exact: Quay }] }]\n',
    );
    const files = [
      article(undefined),
      article('format: claims-sidecar/1\n'),
      tagged({ claims: CLAIMS.slice(0, 1), actors: ACTORS }),
    ];
    assert.deepEqual(await run('check', ...files), { exitCode: 0, output: '', errors: '' });
    assert.deepEqual(await run('check', '--json', ...files), { exitCode: 0, output: '[]\n', errors: '' });
  });

  it('prints each problem in a line that editors and scripts can follow', async () => {
    const name = article(
      'format: claims-sidecar/1\nclaims:\n  - id: c-0123456789\n    kind: wish\n    anchors: [{ exact: Mara }]\n',
    );
    const { exitCode, output, errors } = await run('check', name);
    assert.equal(exitCode, 1);
    assert.equal(errors, '');
    assert.match(
      output,
      /^.*\.txt\.claims\.yaml:4:11 error sidecar-unknown-value “wish” is nothing that .*demand.*\.\n$/,
    );
    assert.ok(output.startsWith(`${name}.claims.yaml:`));
  });

  const FAULTS: readonly (readonly [string, string, readonly string[]])[] = [
    ['broken YAML', 'format: claims-sidecar/1\nclaims: [\n', ['error yaml-syntax sidecar:2:9']],
    ['a newer format', 'format: claims-sidecar/2\nclaims: []\n', ['error sidecar-newer sidecar:1:9']],
    ['no format', 'claims: []\n', ['error sidecar-missing-key sidecar:1:1']],
    ['something else', '- a\n- b\n', ['error yaml-not-a-map sidecar:1:1']],
    [
      'Windows line ends and a byte order mark',
      '\ufeffformat: claims-sidecar/1\r\narticle:\r\n  lang: 5\r\n',
      ['error sidecar-wrong-type sidecar:3:9'],
    ],
    [
      'a claim that repeats an id',
      'format: claims-sidecar/1\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }] }\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }] }\n',
      ['error sidecar-duplicate-id sidecar:4:11'],
    ],
    [
      'an actor and a claim that nobody knows',
      'format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kind: other\n    anchors: [{ exact: Mara }]\n    claimant: jo\n    relations: [{ type: repeats, target: c-9999999999 }, { type: repeats, target: b.txt#c-9999999999 }]\n',
      [
        'warning claim.unknown-actor sidecar:6:15',
        'warning claim.unresolved-relation sidecar:7:42',
        'warning claim.unresolved-relation sidecar:7:83',
      ],
    ],
  ];
  for (const [what, sidecar, expected] of FAULTS) {
    it(`tells of ${what}, and where`, async () => {
      const problems = await problemsOf(article(sidecar));
      assert.deepEqual(problems.map(told), expected);
    });
  }

  const SENTENCES: readonly (readonly [string, string])[] = [
    [
      'claims:\n  - { id: c-0000000001, kind: wish, anchors: [{ exact: Mara }] }',
      '“wish” is nothing that “kind” of claim 1 may be; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    ['claims:\n  - { id: c-0000000001, kind: other }', '“anchors” is missing in claim 1; add it.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchor: [{ exact: x }] }',
      '“anchors” is missing in claim 1; add it, or correct “anchor”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, start: x }] }',
      '“x” does not fit “start” of anchor 1 of claim 1; write a whole number from 0 on.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: jo }',
      'Nobody in “actors” has the id “jo” (claimant); add the actor or correct the id.',
    ],
    [
      'article: { reference_date: "2026-02-31" }',
      '“2026-02-31” is no day of the calendar; correct “reference_date” of “article” (year, month and day in quotation marks, for example "2026-03-05").',
    ],
    ['actors: 5', '“actors” should be a list, not “5”; put a dash before each item.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "" }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words of the article that the claim is about.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "   " }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words of the article that the claim is about.',
    ],
    [
      "article:\n  title: 'the company's chief'",
      "Something stands behind the closing quotation mark; within single quotation marks write each mark that is part of the text twice (''), or put the value in double ones. Until then nothing is written to this file.",
    ],
    [
      'actors: [{ id: kolb, name: Kolb }]\nactors: [{ id: lind, name: Lind }]',
      '“actors” stands here a second time; put the items of the one beneath those of the other, then take the empty key out. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: en }\narticle: { title: Row }',
      '“article” stands here a second time; put the keys of the one beneath those of the other, then take the empty key out. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n \u00a0title: Row',
      'Here is a special blank (U+00A0), such as word processors put in; it looks like a blank and is none. Put an ordinary one in its place. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact:Mara',
      'There is no blank behind the colon; add it.',
    ],
    [
      'claims:\n  - { id: aaaa2, kind: other, anchors: [{ exact: Mara }] }',
      '“aaaa2” does not fit “id” of claim 1; write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: , kind: other, anchors: [{ exact: Mara }] }',
      '“id” of claim 1 is empty; write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { kind: other, anchors: [{ exact: Mara }] }',
      '“id” is missing in claim 1; add it: write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: , anchors: [{ exact: Mara }] }',
      '“kind” of claim 1 is empty; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [] }',
      '“anchors” of claim 1 is empty; write at least one place, as “- exact:” with the words of the article.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: 80 }',
      '“80” does not fit “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: high }',
      '“high” does not fit “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, text_hash: abc }] }',
      '“abc” does not fit “text_hash” of anchor 1 of claim 1; take it out, with “start” and “end”; the words are found without them.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], note: }',
      '“note” of claim 1 is empty; write text, or take the key out.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: [other], anchors: [{ exact: Mara }] }',
      '“kind” of claim 1 should be one word, not a list; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], note: [a, b] }',
      '“note” of claim 1 should be text, not a list.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], author: { name: jo } }',
      '“author” of claim 1 should be text, not a map of keys and values.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara Lindqvist }], prefix: so }',
      '“prefix” stands in the claim itself, where it is not read; put it into one of the “anchors”, in the column of its “exact”.',
    ],
    ['claims:\n  -', 'claim 1 is empty; write a map of keys and values, or take its dash out.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-05-12" }',
      '“2026-05-12” does not fit “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-02-31T08:30:00Z" }',
      '“2026-02-31T08:30:00Z” does not fit “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'actors: [{ id: Mara Lind, name: Mara }]',
      '“Mara Lind” does not fit “id” of actor 1; write small letters, digits and hyphens, as in “mara-lindqvist”.',
    ],
    ['actors: [{ id: 7, name: Mara }]', '“id” of actor 1 should be text; put it in quotes, not “7”.'],
    ['article: { published: 2026 }', '“published” of “article” should be text; put it in quotes, not “2026”.'],
    [
      'article: { lang: en, lang: fr }',
      '“lang” stands here a second time; delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'actors:\n  - id: kolb\n    name: Kolb\n    id: lind\n    name: Lind',
      '“id” stands here a second time. If another claim or actor begins here, its dash is missing; if not, delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: &a en }',
      'An anchor of YAML (&name) is not taken here; write the value out where it is used, in quotation marks if it begins with that sign. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n   title: Row',
      'This line begins in another column than those that it belongs with; indent it as they are. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: Row: the quay',
      'There is a colon in this value; put the value in quotation marks, or begin a new line if this is a second key. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: @row',
      'No value can begin with “@”; put the value in quotation marks. Until then nothing is written to this file.',
    ],
    [
      'article: { __proto__: en }',
      'A key like this is not taken (“__proto__”); rename or remove it. Until then nothing is written to this file.',
    ],
    [
      '---\nlang: en',
      'A second document begins here (---); bring all into one. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: demand, anchors: [{ exact: Mara }] }',
      'The demand c-0000000001 does not say whom it is made of; add “addressee”, or choose another kind.',
    ],
    [
      'article: { published: "2026-05-11" }\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], said: { value: "2026-05-12" } }',
      'Claim c-0000000001 was said on 2026-05-12, but the article is of 2026-05-11; correct “said” or the article’s date.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], relations: [{ type: repeats, target: /etc/passwd#c-0000000002 }] }',
      'Claim c-0000000001 has a relation to “/etc/passwd#c-0000000002”, which is no relative path with a claim (FOLDER/FILE.txt#c-…); correct or delete it.',
    ],
    [
      'actors: [{ id: mara-lind, name: Mara }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: mara-lindt }',
      'Nobody in “actors” has the id “mara-lindt” (claimant); add the actor or correct the id (perhaps “mara-lind”).',
    ],
    [
      "actors: [{ id: csa, name: Care Standards Authority }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: 'Care standards Authority' }",
      'Nobody in “actors” has the id “Care standards Authority” (claimant); add the actor or correct the id (perhaps “csa”).',
    ],
    [
      "actors: [{ id: csa, name: A }, { id: unison, name: B }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: 'csa,unison' }",
      '“csa,unison” is no id of an actor, but several; write claimant: [csa, unison].',
    ],
  ];
  for (const [yaml, sentence] of SENTENCES) {
    it(`says: ${sentence}`, async () => {
      const [problem] = await problemsOf(article(`format: claims-sidecar/1\n${yaml}\n`));
      assert.equal(problem?.message, sentence);
    });
  }

  for (const [format, sentence] of [
    ['', '“format” is missing; add “format: claims-sidecar/1” as the first line.'],
    ['format: claims\n', '“claims” is no format of a claims file; write “format: claims-sidecar/1”.'],
  ] as const) {
    it(`says how a claims file begins: ${sentence}`, async () => {
      const [problem] = await problemsOf(article(`${format}claims: []\n`));
      assert.equal(problem?.message, sentence);
    });
  }

  it('tells misspelt keys beside what else is wrong with a claim, and each key once', async () => {
    const codes = async (claim: string) =>
      (await problemsOf(article(`format: claims-sidecar/1\nclaims:\n  - ${claim}\n`))).map(({ code }) => code);
    assert.deepEqual(await codes('{ id: aaaa2, kind: other, anchors: [{ exact: Mara }], staus: open }'), [
      'sidecar-bad-value',
      'claim.misspelt-key',
    ]);
    assert.deepEqual(await codes('{ kind: other, anchors: [{ exact: Mara }], staus: open, adressee: x }'), [
      'sidecar-missing-key',
      'claim.misspelt-key',
      'claim.misspelt-key',
    ]);
    assert.deepEqual(await codes('{ id: c-0000000001, kind: other, anchor: [{ exact: Mara }] }'), [
      'sidecar-missing-key',
    ]);
  });

  it('tells of the first fault alone where one makes the parser complain of all that follows', async () => {
    const claim =
      '  - id: c-0000000001\n\tkind: other\n    anchors:\n      - exact: Mara\n    status: open\n    tags: [a]\n';
    const problems = await problemsOf(article(`format: claims-sidecar/1\nclaims:\n${claim}${claim}`));
    assert.deepEqual(problems.map(told), ['error yaml-syntax sidecar:4:1']);
  });

  it('does not call a key empty that has keys beneath it, without a dash', async () => {
    const [problem] = await problemsOf(
      article('format: claims-sidecar/1\nclaims:\n  id: c-0000000001\n  kind: other\n'),
    );
    assert.equal(problem?.message, '“claims” should be a list; put a dash before each item.');
  });

  it('tells once of a value that is of none of the types that fit', async () => {
    const claims = 'claims: [{ id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: 112 }]';
    const problems = await problemsOf(article(`format: claims-sidecar/1\n${claims}\n`));
    assert.deepEqual(problems.map(told), ['error sidecar-wrong-type sidecar:2:81']);
  });

  it('names the cure in the file for words that stand in several places', async () => {
    const claims = 'claims: [{ id: c-0000000001, kind: other, anchors: [{ exact: a night }] }]';
    const [problem] = await problemsOf(article(`format: claims-sidecar/1\n${claims}\n`, 'a night, a night, a night\n'));
    assert.equal(problem?.code, 'anchor.ambiguous');
    assert.match(problem.message, /Add “prefix” or “suffix” to its anchor/);
  });

  it('shows where the first bytes stand that are no text', async () => {
    const name = article(undefined);
    writeFileSync(name, Buffer.from('Ferries\n\nThe mayor Zo\u00eb Moe left.\n', 'latin1'));
    assert.deepEqual((await problemsOf(name)).map(told), ['warning file-not-utf8 article:3:13']);
  });

  it('warns of words that are gone, at the claim', async () => {
    const problems = await problemsOf(tagged({ claims: [{ quote: 'Mara' }, { anchors: [LOST] }] }));
    assert.deepEqual(problems.map(told), ['warning anchor.lost sidecar:14:5']);
    assert.match(problems[0]!.message, /c-0000000002.*fares would double/);
  });

  it('does not say that words are gone which stand somewhere else', async () => {
    const text = 'Ferries sail again.\n\n“We will not pay,” the lawyer of the firm said on Monday.\n\nThe end.\n';
    const anchors = [{ exact: 'We will not pay', suffix: ',” the union’s treasurer Lars Bode said' }];
    const [problem] = await problemsOf(tagged({ text, claims: [{ anchors }] }));
    assert.equal(problem?.code, 'anchor.lost');
    assert.match(problem.message, /“We will not pay”, stand in the article, but not among the words/);
  });

  it('warns of words that stand in several places alike', async () => {
    const page = 'The mayor promised ferries.\n\nAll waited.\n\n';
    const text = `${page.repeat(4)}The end.\n`;
    const anchors = [{ exact: 'The mayor promised ferries.', prefix: 'All waited.\n\n', suffix: '\n\nAll waited.' }];
    const problems = await problemsOf(tagged({ text, claims: [{ anchors }] }));
    assert.deepEqual(problems.map(told), ['warning anchor.ambiguous sidecar:5:5']);
  });

  for (const [count, told] of [
    [3, 'stands in 3 places'],
    [11, 'stands in 11 places'],
    [30, 'stands in at least 12 places'],
  ] as const) {
    it(`says in how many places words stand that stand in ${count} alike, as far as it has looked`, async () => {
      const text = `${'The mayor promised ferries.\n\nAll waited.\n\n'.repeat(count)}The end.\n`;
      const [problem] = await problemsOf(
        tagged({ text, claims: [{ anchors: [{ exact: 'mayor promised ferries' }] }] }),
      );
      assert.equal(problem!.code, 'anchor.ambiguous');
      assert.ok(problem!.message.includes(told), problem!.message);
    });
  }

  it('does not say that words stand in places which merely come near them', async () => {
    const near = 'The clerk said at noon: The bridges will be closed in May, on Monday at least.\n\n';
    const text = `The owner said: The bridge will be closed in May.\n\n${near}${near}`;
    const anchors = [{ exact: 'The bridge will be closed in May', prefix: 'The clerk said at noon: ' }];
    const [problem] = await problemsOf(tagged({ text, claims: [{ anchors }] }));
    assert.equal(problem!.code, 'anchor.ambiguous');
    assert.match(
      problem!.message,
      /means: 2 places come near “The bridge will be closed in May”, none with just these words\. Add “prefix”/,
    );
  });

  const BEFORE = 'One line.\nThe mayor promised twelve new ferries by the end of May, and left the hall.\n';
  const NOW = BEFORE.replace('twelve', 'eleven');
  const QUOTE = BEFORE.slice(10, 65);

  it('tells of words that have changed, where they stand in the article', async () => {
    const problems = await problemsOf(tagged({ text: NOW, before: BEFORE, claims: [{ quote: QUOTE }] }));
    assert.deepEqual(problems.map(told), ['info anchor.changed article:2:1']);
    assert.match(problems[0]!.message, /twelve.*eleven/);
  });

  it('tells of curly quotation marks in place of straight ones, and not what only follows from them', async () => {
    const curly = (keys: string, quote: string) =>
      article(
        `format: claims-sidecar/1\nclaims:\n  - ${keys}\n    anchors:\n      - exact: ${quote}\n`,
        'A “new ferry” sails today.\n',
      );
    const ID = 'id: c-0000000001\n    kind: other';
    const [quote, ...others] = await problemsOf(curly(ID, '“sails today”'));
    assert.deepEqual(
      [quote, ...others].map((one) => told(one!)),
      ['warning claim.curly-quotes sidecar:6:16'],
    );
    assert.match(quote!.message, /“exact” .*straight/);
    assert.deepEqual(await problemsOf(curly(ID, '“new ferry”')), [], 'in the article they stand so');
    assert.deepEqual((await problemsOf(curly(ID, '"“sails today”"'))).map(told), ['info anchor.changed article:1:15']);
    // Such a claim cannot be read, which is an error as before.
    assert.deepEqual((await problemsOf(curly('id: c-0000000001\n    kind: “other”', 'sails'))).map(told), [
      'error claim.curly-quotes sidecar:4:11',
    ]);
    assert.deepEqual((await problemsOf(curly(`${ID}\n    note: "no”`, 'sails'))).map(told), [
      'error yaml-syntax sidecar:5:11',
    ]);
  });

  it('is content with words that are written as a block, which ends in a line end', async () => {
    const block = (words: string) =>
      `format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact: |\n          ${words}\n`;
    const problems = await problemsOf(article(block('promised twelve new ferries'), BEFORE));
    assert.deepEqual(problems, []);
    const inTwo = block('promised twelve\n          new ferries\n');
    assert.deepEqual(await problemsOf(article(inTwo, BEFORE)), []);
  });

  it('is content with what an editor has settled', async () => {
    const changed = sidecarText({ text: NOW, before: BEFORE, claims: [{ quote: QUOTE }] });
    const current = QUOTE.replace('twelve', 'eleven');
    const settled = changed.replace(/^( *)- exact:/m, `$1- state: changed\n$1  current: "${current}"\n$1  exact:`);
    const lost = sidecarText({ claims: [{ anchors: [LOST], parked: { by: 'jo', reason: 'cut' } }] });
    assert.deepEqual(await problemsOf(article(settled, NOW), article(lost)), []);
  });

  it('tells of articles that are not there, are folders, or are no text', async () => {
    const orphan = file('gone.txt.claims.yaml', sidecarText({}));
    const binary = file('disk.txt', '\0\u0001\u0002'.repeat(500));
    const blank = file('blank.txt', ' \n');
    const problems = await problemsOf(at('missing.txt'), path.dirname(binary), binary, orphan, blank);
    assert.deepEqual(
      problems.map(({ code, severity, file: name }) => `${severity} ${code} ${path.basename(name)}`),
      [
        'error file-not-found missing.txt',
        `error file-is-folder ${path.basename(path.dirname(binary))}`,
        'error file-not-text disk.txt',
        'error file-without-article gone.txt.claims.yaml',
        'warning file-empty blank.txt',
      ],
    );
  });

  it('says of a pattern that nothing fits it', async () => {
    for (const command of ['check', 'scan']) {
      const { output, errors } = await run(command, at('*.nothing'));
      assert.match(
        output + errors,
        /There is no such file\. Nor is there one whose name fits, with any signs for “\*”/,
      );
    }
  });

  it('says how a claims file in UTF-16 is to be saved, as import says it', async () => {
    const name = article(undefined);
    const sidecar = sidecarText({ claims: [{ quote: 'Mara' }] });
    const annotations = file('export-utf8.jsonld', '');
    writeFileSync(
      annotations,
      (await run('export', '--format', 'web-annotation', tagged({ claims: [{ quote: 'Mara' }] }))).output,
    );
    for (const mark of ['\ufeff', '']) {
      writeFileSync(`${name}.claims.yaml`, Buffer.from(mark + sidecar, 'utf16le'));
      const problems = await problemsOf(name);
      assert.deepEqual(problems.map(told), ['error file-utf16 sidecar:1:1']);
      assert.equal(problems[0]!.message, 'This file is saved as UTF-16; save it as UTF-8.');
      const { errors } = await run('import', annotations, name);
      assert.ok(errors.includes(`${name}.claims.yaml:1: ${problems[0]!.message}\n`), errors);
    }
  });

  for (const [what, sidecar] of [
    ['of no bytes', ''],
    ['of blanks', '\ufeff \r\n\n'],
    ['of zeros', '\0'.repeat(400)],
  ] as const) {
    it(`says that a claims file ${what} has lost what was in it, and so do exports`, async () => {
      const name = article(sidecar);
      const problems = await problemsOf(name);
      assert.deepEqual(problems.map(told), ['error sidecar-empty sidecar:1:1']);
      assert.match(problems[0]!.message, /Restore it, from git or a backup; if there were none, delete it\./);
      const { exitCode, errors, output } = await run('export', '--format', 'markdown', name);
      assert.equal(exitCode, 1);
      assert.match(errors, /\.claims\.yaml:1: The claims file is empty/);
      assert.match(output, /The claims file is empty/);
      assert.doesNotMatch(output, /Nothing has been tagged yet|This is not all/);
    });
  }

  it('says that a claims file is not read that has another ending, or capitals in it', async () => {
    for (const ending of ['.claims.yml', '.Claims.yaml']) {
      const name = article(undefined);
      file(`${path.basename(name)}${ending}`, sidecarText({ claims: [{ quote: 'Mara' }] }));
      const [problem, ...others] = await problemsOf(name);
      assert.deepEqual([problem!.code, problem!.severity, others], ['file-claims-misnamed', 'warning', []]);
      const base = path.basename(name);
      assert.ok(
        problem!.message.endsWith(`“${base}${ending}” is not read; rename that file to “${base}.claims.yaml”.`),
      );
      const { exitCode, errors } = await run('export', '--format', 'csv', name);
      assert.deepEqual([exitCode, errors.includes(`${base}${ending}`)], [1, true]);
    }
  });

  describe('where an article was renamed and its claims were left behind', () => {
    const alone = (name: string) => `renamed/${name}`;
    before(() => mkdirSync(at('renamed')));

    it('names the one to the other, by their text', async () => {
      const sidecar = file(alone('old.txt.claims.yaml'), sidecarText({ claims: [{ quote: 'Mara' }] }));
      const now = file(alone('new.txt'), TEXT);
      file(alone('other.txt'), 'Another text.\n');
      const problems = await problemsOf(now, sidecar, at(alone('other.txt')));
      assert.deepEqual(
        problems.map(({ severity, code, file: name }) => `${severity} ${code} ${path.basename(name)}`),
        ['warning file-claims-astray new.txt', 'error file-without-article old.txt.claims.yaml'],
      );
      assert.match(problems[0]!.message, /“old\.txt\.claims\.yaml”.*rename that file to “new\.txt\.claims\.yaml”\.$/);
      assert.match(problems[1]!.message, /“new\.txt” holds its text.*rename this file to “new\.txt\.claims\.yaml”\.$/);
      // An export would tell of no claims.
      const { exitCode, errors } = await run('export', '--format', 'csv', now);
      assert.deepEqual([exitCode, errors.includes('old.txt.claims.yaml')], [1, true]);
    });

    it('guesses nothing where two texts fit, or the words are gone', async () => {
      const twin = file(alone('twin.txt'), TEXT);
      const [problem] = await problemsOf(at(alone('old.txt.claims.yaml')));
      assert.match(problem!.message, /give the claims file its name again\.$/);
      rmSync(twin);
      file(alone('new.txt'), 'Quite another text.\n');
      const [lost] = await problemsOf(at(alone('old.txt.claims.yaml')));
      assert.match(lost!.message, /give the claims file its name again\.$/);
      assert.deepEqual(await problemsOf(at(alone('new.txt'))), []);
    });
  });

  it('takes a claims file for its article, and each article once', async () => {
    const name = tagged({ claims: [{ anchors: [LOST] }] });
    assert.equal((await problemsOf(`${name}.claims.yaml`, name, name)).length, 1);
    const [folder, base] = [path.dirname(name), path.basename(name)];
    const twoWays = await problemsOf(name, `${folder}/./${base}`, `${folder}/none/../${base}`, path.relative('', name));
    assert.equal(twoWays.length, 1);
  });

  for (const [args, message] of [
    [[], /^bluepencil check: Name at least one article\. Try “bluepencil check --help”\.\n$/],
    [['-'], /^bluepencil check: Standard input/],
    [['--jsno', 'a.txt'], /^bluepencil check: There is no option --jsno; did you mean --json\?/],
    [['--format', 'xml', 'a.txt'], /^bluepencil check: There is no format “xml”; choose text, json or sarif\./],
    [['--json', '--format', 'text', 'a.txt'], /^bluepencil check: Give either --json or --format\./],
    [['--fail-on', 'off', 'a.txt'], /^bluepencil check: --fail-on is error, warning, info, hint or never, not “off”\./],
  ] as const) {
    it(`says what is wrong with “check ${args.join(' ')}”`, async () => {
      const { exitCode, output, errors } = await run('check', ...args);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, message);
    });
  }

  it('prints nothing that could repaint a terminal', async () => {
    const name = article(
      'format: claims-sidecar/1\narticle:\n  lang: !x "\\e[2J"\nclaims:\n  - kind: "\\e[2J\\u202e"\n',
    );
    const { output } = await run('check', name);
    // eslint-disable-next-line no-control-regex -- that is the point
    assert.doesNotMatch(output, /[\u001b\u202e]/);
  });
});
