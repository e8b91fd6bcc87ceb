import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { driverCommand, goneProgram } from '../../../../src/cli/merge/driver';
import { articleOf } from '../../../../src/core/article';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { run } from '../runner';

const CLAIMS = (status: string) =>
  `format: claims-sidecar/1\nclaims:\n  - id: c-0001\n    kind: other\n    anchors: [{ exact: quay }]\n    status: ${status}\n`;
const TEXT = 'The quay is closed.\n';

describe('a sidecar that git has left unmerged', function () {
  this.timeout(60_000);
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const commit = (status: string) => {
    writeFileSync(at('quay.txt.claims.yaml'), CLAIMS(status));
    git('add', '.');
    assert.equal(git('commit', '-q', '-m', status).status, 0);
  };
  /** Two people decide otherwise, and a merge driver is set up. */
  const merged = (driver: string) => {
    folder = mkdtempSync(path.join(tmpdir(), 'bp-unmerged-'));
    git('init', '-q', '-b', 'main');
    writeFileSync(at('.gitattributes'), '*.claims.yaml merge=bluepencil\n');
    writeFileSync(at('quay.txt'), TEXT);
    git('config', 'merge.bluepencil.driver', driver);
    commit('open');
    git('checkout', '-q', '-b', 'ben');
    commit('refuted');
    git('checkout', '-q', 'main');
    commit('checking');
    assert.equal(git('merge', '-q', 'ben').status, 1);
    assert.equal(git('status', '--short').stdout.trim(), 'UU quay.txt.claims.yaml');
  };
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('as our version alone is told by check and export, until it is merged and added', async () => {
    merged('"/gone/node" "/gone/bluepencil.js" merge %O %A %B --path %P');
    assert.equal(readFileSync(at('quay.txt.claims.yaml'), 'utf8'), CLAIMS('checking'));
    const check = await run('check', at('quay.txt'));
    assert.equal(check.exitCode, 1);
    assert.match(
      check.output,
      /quay\.txt\.claims\.yaml:1:1 error file-one-side Git has left this file unmerged, with only your version in it: .*“bluepencil merge FILE”.* calls “\/gone\/node”, which no longer exists: run “bluepencil merge --set-up” again\.\n$/,
    );
    const exported = await run('export', '--format', 'csv', at('quay.txt'));
    assert.equal(exported.exitCode, 1);
    assert.match(
      exported.errors,
      /quay\.txt\.claims\.yaml: Git has left this file unmerged, with only your version in it/,
    );
    assert.match(exported.output, /c-0001/);

    assert.equal((await run('merge', at('quay.txt.claims.yaml'))).exitCode, 1);
    assert.match((await run('check', at('quay.txt'))).output, /^\S+ error claim\.merge-conflict .*\n$/);
    writeFileSync(at('quay.txt.claims.yaml'), CLAIMS('refuted'));
    assert.match((await run('check', at('quay.txt'))).output, /^\S+ warning file-unmerged .*“git add” it\.\n$/);
    git('add', '.');
    assert.deepEqual(await run('check', at('quay.txt')), { exitCode: 0, output: '', errors: '' });
  });

  it('as our version alone gets nothing by an import: merged with theirs it could not be any more', async () => {
    merged('exit 1');
    const { text } = writeWebAnnotation([
      articleOf({ file: 'quay.txt', text: TEXT, sidecar: CLAIMS('open').replace('c-0001', 'c-0002') }),
    ]);
    writeFileSync(at('notes.jsonld'), text);
    const { exitCode, errors } = await run('import', at('notes.jsonld'), at('quay.txt'));
    assert.equal(exitCode, 2);
    assert.match(errors, /with only your version in it/);
    assert.equal(readFileSync(at('quay.txt.claims.yaml'), 'utf8'), CLAIMS('checking'));
  });

  it('is merged by lines where the program of the driver is gone, so that theirs is in it', async () => {
    const [before] = process.argv.slice(1);
    process.argv[1] = path.join(tmpdir(), 'gone “$HOME”', 'bluepencil.js');
    try {
      merged(driverCommand());
    } finally {
      process.argv[1] = before!;
    }
    assert.match(
      readFileSync(at('quay.txt.claims.yaml'), 'utf8'),
      /<<<<<<< ours\n {4}status: checking\n=======\n {4}status: refuted\n>>>>>>> theirs\n/,
    );
    assert.match((await run('check', at('quay.txt'))).output, /^\S+ error yaml-conflict .*\n$/);
  });

  it('tells which program of a driver is gone', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bp-unmerged-'));
    mkdirSync(at('a "b" $c'));
    writeFileSync(at('a "b" $c/program.js'), '');
    const before = process.argv[1]!;
    process.argv[1] = at('a "b" $c/program.js');
    try {
      assert.equal(goneProgram(driverCommand()), undefined);
      rmSync(at('a "b" $c/program.js'));
      assert.equal(goneProgram(driverCommand()), at('a "b" $c/program.js'));
    } finally {
      process.argv[1] = before;
    }
    assert.equal(goneProgram(''), undefined);
    assert.equal(goneProgram('bluepencil merge %O %A %B'), undefined);
  });
});
