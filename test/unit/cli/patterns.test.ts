import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesNamed } from '../../../src/platform/node/filesNamed';
import { run, temporaryFolder } from './runner';

const TEXT = 'HALVERN, 14 March 2024 — The council demanded that the Harbour Union end its strike.\n';
const CLAIMS =
  'format: claims-sidecar/1\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: The council }] }\n';

describe('names of files in which “*” and “?” stand for other signs', () => {
  const { at, file } = temporaryFolder();
  before(() => {
    for (const folder of ['sub', 'sub/deep', '[old] {x} (1)', 'folder.txt']) mkdirSync(at(folder));
    for (const name of ['b.txt', 'a.txt', 'a1.txt', '.hidden.txt', 'c.md', 'sub/d.txt', 'sub/deep/e.txt'])
      file(name, TEXT);
    file('[old] {x} (1)/f.txt', TEXT);
    file('what?.text', TEXT);
    file('whatever.text', TEXT);
    file('a.txt.claims.yaml', CLAIMS);
    file('b.txt.claims.yaml', CLAIMS.replace('0001', '0002'));
  });
  const named = async (...names: readonly string[]) =>
    (await filesNamed(names.map(at))).map((name) => path.relative(at('.'), name).split(path.sep).join('/'));

  it('are those of the files that fit, in order, as they are written', async () => {
    assert.deepEqual(await named('*.txt'), ['a.txt', 'a1.txt', 'b.txt']);
    assert.deepEqual(await named('c.md', 'a?.txt'), ['c.md', 'a1.txt']);
    assert.deepEqual(await named('*/*.txt'), ['[old] {x} (1)/f.txt', 'sub/d.txt']);
    assert.deepEqual(await named('**/d.*', '**/e.txt'), ['sub/d.txt', 'sub/deep/e.txt']);
    assert.deepEqual(await named('[old] {x} (1)/*.txt', '[old*/f.t?t'), Array(2).fill('[old] {x} (1)/f.txt'));
    const dotted = path.relative('.', at('sub/*.txt'));
    assert.deepEqual(await filesNamed([`./${dotted}`]), [`./${dotted.replace('*', 'd')}`]);
  });

  it('are what they are where there is such a file, or none that fits', async () => {
    assert.deepEqual(await named('what?.text', 'z*.txt', 'z.txt'), ['what?.text', 'z*.txt', 'z.txt']);
    assert.deepEqual(await filesNamed(['-']), ['-']);
  });

  it('may be given to each command that takes several', async () => {
    assert.equal((await run('scan', '--json', at('?.txt'))).output.match(/"file":/g)?.length, 2);
    const exported = await run('export', '--format', 'csv', at('?.txt'));
    assert.match(exported.output, /c-0000000001.*\r\n.*c-0000000002/);
    assert.equal((await run('check', at('*.txt*'))).exitCode, 0);
    const annotations = file('notes.jsonld', (await run('export', '--format', 'web-annotation', at('a.txt'))).output);
    const imported = await run('import', annotations, at('*.txt'));
    assert.equal(imported.exitCode, 0, imported.errors);
    assert.equal(readFileSync(at('a.txt.claims.yaml'), 'utf8'), CLAIMS);
  });
});
