import assert from 'node:assert/strict';
import { articlesToCheck, problemsOf, told } from './checking';

describe('bluepencil check, of what stands in a sidecar', () => {
  const { article } = articlesToCheck();

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
});
