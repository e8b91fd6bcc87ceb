import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run, temporaryFolder } from '../runner';

describe('bluepencil merge, of one file without conflict markers', () => {
  const { file, at } = temporaryFolder();

  it('says in which lines an earlier merge has left something to decide', async () => {
    const claim = (id: number, rest = '') =>
      `  - id: c-000000000${id}\n    kind: other\n    anchors: [{ exact: "words" }]\n${rest}`;
    const conflicts = '    conflicts:\n      - { key: status, ours: confirmed, theirs: refuted }\n';
    const text = `format: claims-sidecar/1\nclaims:\n${claim(1, conflicts)}${claim(2)}${claim(3, conflicts)}`;
    const left = file('left.txt.claims.yaml', text);
    assert.deepEqual(await run('merge', left), {
      exitCode: 1,
      output: `${left}: there are no conflict markers in it. What is left to decide is under “conflicts”, in lines 7, 15.\n`,
      errors: '',
    });
    assert.equal(readFileSync(left, 'utf8'), text);
  });

  it('finds nothing to do where nothing is left', async () => {
    const clean = file('clean.txt.claims.yaml', 'format: claims-sidecar/1\n');
    const output = `${clean}: there are no conflict markers in it. Nothing to do.\n`;
    assert.deepEqual(await run('merge', clean), { exitCode: 0, output, errors: '' });
  });

  it('says why a file cannot be merged, and names the sidecar of an article', async () => {
    const article = file('named.txt', 'Ida Moe left.\n');
    file('named.txt.claims.yaml', 'format: claims-sidecar/1\n');
    for (const [given, said] of [
      [at('nowhere'), `“${at('nowhere')}” does not exist.`],
      [at('.'), `“${at('.')}” is a folder; name a sidecar in it.`],
      [article, `“${article}” is an article; name its sidecar, “${article}.claims.yaml”.`],
    ] as const) {
      const errors = `bluepencil merge: ${said} Try “bluepencil merge --help”.\n`;
      assert.deepEqual(await run('merge', given), { exitCode: 2, output: '', errors });
    }
  });
});
