import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Clone, ENVIRONMENT } from './clone';

describe('bluepencil merge --set-up', function () {
  this.timeout(120_000);
  let clone: Clone;
  before(() => (clone = new Clone()));
  after(() => clone.remove());

  it('is set up by one command that says what it writes, and asks first', () => {
    const run = (...args: readonly string[]) => clone.merge(['--set-up', ...args]);
    const asked = run();
    assert.deepEqual([asked.stderr, asked.status], ['', 2]);
    assert.match(asked.stdout, /\*\.claims\.yaml merge=bluepencil/);
    assert.match(asked.stdout, /merge\.bluepencil\.driver = /);
    assert.match(asked.stdout, /Nothing was written/);
    assert.equal(clone.git('config', '--local', 'merge.bluepencil.driver').stdout, '');
    assert.equal(run('--yes').status, 0);
    assert.match(
      readFileSync(path.join(clone.folder, '.gitattributes'), 'utf8'),
      /^\*\.claims\.yaml merge=bluepencil$/m,
    );
    assert.match(run('--yes').stdout, /Nothing to do/);

    const driver = clone.git('config', '--local', 'merge.bluepencil.driver').stdout.trim();
    clone.git('config', '--local', 'merge.bluepencil.driver', driver.replaceAll(clone.program, '/gone/bluepencil.js'));
    assert.match(
      run().stdout,
      /^The merge driver that is set up calls “\/gone\/bluepencil\.js”, which no longer exists\./,
    );
    assert.equal(run('--yes').status, 0);
    assert.equal(clone.git('config', '--local', 'merge.bluepencil.driver').stdout.trim(), driver);
  });

  it('is not said to be set up where another line has the say', () => {
    const own = mkdtempSync(path.join(tmpdir(), 'bp-attributes-'));
    const at = (name: string) => path.join(own, name);
    const inOwn = { cwd: own, env: ENVIRONMENT, encoding: 'utf8' } as const;
    const run = () => clone.merge(['--set-up', '--yes'], own);
    try {
      spawnSync('git', ['init', '-q'], inOwn);
      const line = '*.claims.yaml merge=bluepencil\n';
      writeFileSync(at('.gitattributes'), `${line}*.yaml -merge\n`);
      assert.deepEqual([run().status, readFileSync(at('.gitattributes'), 'utf8')], [0, `*.yaml -merge\n${line}`]);
      assert.match(run().stdout, /Nothing to do/);

      mkdirSync(at('desk'));
      writeFileSync(at('desk/.gitattributes'), '*.yaml -merge\n');
      writeFileSync(at('desk/ferry.txt.claims.yaml'), '');
      spawnSync('git', ['add', '.'], inOwn);
      const nearer = run();
      assert.deepEqual([nearer.status, nearer.stdout], [1, '']);
      assert.match(
        nearer.stderr,
        /git does not merge “desk\/ferry\.txt\.claims\.yaml” \(its attribute “merge”: unset\) by claim: another line/,
      );

      writeFileSync(at('.git/info/attributes'), '*.yaml merge=union\n');
      assert.match(
        run().stderr,
        /git does not merge sidecars \(“git check-attr merge article\.txt\.claims\.yaml”: union\)/,
      );
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
