import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ArticleText, describe as describeAnchor } from '../../../../src/core/claims/anchor';
import { LOST, sidecarText } from '../../core/exchange/example';
import { articlesToCheck, problemsOf, told } from './checking';

describe('bluepencil check, of the words that claims are about', () => {
  const { article, at, file, tagged } = articlesToCheck();

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

  it('takes where words stood that were tagged by hand from the commit of their sidecar', async () => {
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
    assert.match(problem.message, /“We will not pay”, are in the article, but not in the surroundings/);
  });

  it('warns of words that stand in several places alike', async () => {
    const page = 'The mayor promised ferries.\n\nAll waited.\n\n';
    const text = `${page.repeat(4)}The end.\n`;
    const anchors = [{ exact: 'The mayor promised ferries.', prefix: 'All waited.\n\n', suffix: '\n\nAll waited.' }];
    const problems = await problemsOf(tagged({ text, claims: [{ anchors }] }));
    assert.deepEqual(problems.map(told), ['warning anchor.ambiguous sidecar:5:5']);
  });

  for (const [count, told] of [
    [3, 'occurs in 3 places'],
    [11, 'occurs in 11 places'],
    [30, 'occurs in at least 12 places'],
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

  it('names the cure in the file for words that stand in several places', async () => {
    const claims = 'claims: [{ id: c-0000000001, kind: other, anchors: [{ exact: a night }] }]';
    const [problem] = await problemsOf(article(`format: claims-sidecar/1\n${claims}\n`, 'a night, a night, a night\n'));
    assert.equal(problem?.code, 'anchor.ambiguous');
    assert.match(problem.message, /Add “prefix” or “suffix” to its anchor/);
  });

  const BEFORE = 'One line.\nThe mayor promised twelve new ferries by the end of May, and left the hall.\n';
  const NOW = BEFORE.replace('twelve', 'eleven');
  const QUOTE = BEFORE.slice(10, 65);

  it('tells of words that have changed, where they stand in the article', async () => {
    const problems = await problemsOf(tagged({ text: NOW, before: BEFORE, claims: [{ quote: QUOTE }] }));
    assert.deepEqual(problems.map(told), ['info anchor.changed article:2:1']);
    assert.match(problems[0]!.message, /twelve.*eleven/);
  });

  it('is content with what an editor has seen: a change that is recorded, though not accepted, and a claim set aside', async () => {
    const changed = sidecarText({ text: NOW, before: BEFORE, claims: [{ quote: QUOTE }] });
    const current = QUOTE.replace('twelve', 'eleven');
    const settled = changed.replace(/^( *)- exact:/m, `$1- state: changed\n$1  current: "${current}"\n$1  exact:`);
    const lost = sidecarText({ claims: [{ anchors: [LOST], parked: { by: 'jo', reason: 'cut' } }] });
    assert.deepEqual(await problemsOf(article(settled, NOW), article(lost)), []);
  });

  it('is content with words that are written as a block, which ends in a line end', async () => {
    const block = (words: string) =>
      `format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact: |\n          ${words}\n`;
    const problems = await problemsOf(article(block('promised twelve new ferries'), BEFORE));
    assert.deepEqual(problems, []);
    const inTwo = block('promised twelve\n          new ferries\n');
    assert.deepEqual(await problemsOf(article(inTwo, BEFORE)), []);
  });

  it('tells of words that the article gives to another person than the claim', async () => {
    const text = 'The hall was full.\n\n“We will not pay another crown,” said deputy mayor Karl Senn.\n';
    const claim =
      '  - id: c-0000000001\n    kind: other\n    claimant: tilda-marsh\n    anchors:\n      - exact: "We will not pay another crown"\n';
    const actor = 'actors:\n  - { id: tilda-marsh, name: "Tilda Marsh", type: person }\n';
    const problems = await problemsOf(article(`format: claims-sidecar/1\nclaims:\n${claim}${actor}`, text));
    assert.deepEqual(problems.map(told), ['info anchor.other-speaker article:3:2']);
    assert.match(problems[0]!.message, /Karl Senn.*Tilda Marsh/);
  });

  it('does not say that words stand in places which merely come near them', async () => {
    const near = 'The clerk said at noon: The bridges will be closed in May, on Monday at least.\n\n';
    const text = `The owner said: The bridge will be closed in May.\n\n${near}${near}`;
    const anchors = [{ exact: 'The bridge will be closed in May', prefix: 'The clerk said at noon: ' }];
    const [problem] = await problemsOf(tagged({ text, claims: [{ anchors }] }));
    assert.equal(problem!.code, 'anchor.ambiguous');
    assert.match(
      problem!.message,
      /means: 2 places are close to “The bridge will be closed in May”, but none has exactly these words\. Add “prefix”/,
    );
  });
});
