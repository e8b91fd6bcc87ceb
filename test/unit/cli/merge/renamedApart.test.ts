import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parsePlain } from '../../../../src/core/yaml/reading/parsePlain';
import { run } from '../runner';

const CLAIMS = (first: string, second: string) =>
  [first, second].reduce(
    (text, status, at) =>
      `${text}  - id: c-000${at + 1}\n    kind: other\n    anchors: [{ exact: ${at ? 'ferry' : 'quay'} }]\n    note: as it was\n    status: ${status}\n`,
    'format: claims-sidecar/1\nclaims:\n',
  );

describe('a sidecar that both sides of a merge have renamed, each otherwise', function () {
  this.timeout(60_000);
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const commit = (...args: readonly string[]) => {
    git('add', '--all', '.');
    assert.equal(git('commit', '-q', '-m', 'x', ...args).status, 0);
  };
  const renamed = (name: string, claims: string) => {
    renameSync(at('quay.txt'), at(name));
    rmSync(at('quay.txt.claims.yaml'));
    writeFileSync(at(`${name}.claims.yaml`), claims);
    commit();
  };
  const merged = (ours: string, theirs: string, driver?: string) => {
    folder = mkdtempSync(path.join(tmpdir(), 'bp-apart-'));
    git('init', '-q', '-b', 'main');
    writeFileSync(at('.gitattributes'), driver === undefined ? '' : '*.claims.yaml merge=bluepencil\n');
    if (driver !== undefined) git('config', 'merge.bluepencil.driver', driver);
    writeFileSync(at('quay.txt'), 'The quay is closed, said Mara Lind. The ferry waits, said Ida Moe.\n');
    writeFileSync(at('quay.txt.claims.yaml'), CLAIMS('open', 'open'));
    commit();
    git('checkout', '-q', '-b', 'ben');
    renamed('kai.txt', theirs);
    git('checkout', '-q', 'main');
    renamed('pier.txt', ours);
    assert.equal(git('merge', '-q', 'ben').status, 1);
  };
  const checked = async (name: string) => (await run('check', at(name))).output;
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is merged by claim under either name, where git has left each version under its own', async () => {
    for (const [name, other] of [
      ['pier.txt', 'kai.txt'],
      ['kai.txt', 'pier.txt'],
    ] as const) {
      merged(CLAIMS('open', 'checking'), CLAIMS('refuted', 'open'), 'exit 1');
      const told = new RegExp(
        `^\\S+ error file-one-side Both sides .*what is in “${other}\\.claims\\.yaml” is not in this one\\. “bluepencil merge FILE” .*\\n$`,
      );
      assert.match(await checked(name), told);
      const { exitCode, output } = await run('merge', at(`${name}.claims.yaml`));
      assert.equal(exitCode, 0);
      assert.match(output, /2 claims \(2 in both versions.*renamed it to “\w+\.txt\.claims\.yaml”: “git rm” the one/);
      assert.equal(read(`${name}.claims.yaml`), CLAIMS('refuted', 'checking'));
      assert.match(await checked(name), /^\S+ warning file-unmerged .*“git add” the one whose name is right.*\n$/);
      git('rm', '-q', `${other}.claims.yaml`);
      git('add', `${name}.claims.yaml`);
      assert.equal(await checked(name), '');
      rmSync(folder, { recursive: true });
    }
  });

  it('needs no merge where git has merged the lines under both names, and says which name to choose', async () => {
    merged(CLAIMS('open', 'checking'), CLAIMS('refuted', 'open'));
    assert.match(
      await checked('kai.txt'),
      /^\S+ warning file-unmerged .* “pier\.txt\.claims\.yaml” on the other side\..*\n$/,
    );
    const { exitCode, output } = await run('merge', at('kai.txt.claims.yaml'));
    assert.equal(exitCode, 0);
    assert.match(output, /no conflict markers in it\..* renamed it to “pier\.txt\.claims\.yaml”/);
    assert.equal(read('kai.txt.claims.yaml'), CLAIMS('refuted', 'checking'));
  });

  it('is merged out of the longer markers that git leaves in it then', async () => {
    merged(CLAIMS('checking', 'open'), CLAIMS('refuted', 'open'));
    assert.match(read('pier.txt.claims.yaml'), /^<{8} /m);
    assert.match(await checked('pier.txt'), /^\S+ error yaml-conflict .*\n$/);
    const { exitCode, errors } = await run('merge', at('pier.txt.claims.yaml'));
    assert.equal(exitCode, 1);
    assert.match(errors, /“?status”?/);
    const [open] = parsePlain(read('pier.txt.claims.yaml')).content().claims as readonly { conflicts?: unknown }[];
    assert.deepEqual(open?.conflicts, [{ key: 'status', base: 'open', ours: 'checking', theirs: 'refuted' }]);
  });
});

describe('a sidecar that one side of a merge has deleted', function () {
  this.timeout(60_000);

  it('is to be kept or taken away, and not to be merged', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bp-deleted-'));
    const at = (name: string) => path.join(folder, name);
    const git = (...args: readonly string[]) =>
      spawnSync(
        'git',
        ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org', '-c', 'commit.gpgsign=false', ...args],
        {
          cwd: folder,
        },
      ).status;
    git('init', '-q', '-b', 'main');
    writeFileSync(at('quay.txt'), 'The quay is closed. The ferry waits.\n');
    writeFileSync(at('quay.txt.claims.yaml'), CLAIMS('open', 'open'));
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    git('checkout', '-q', '-b', 'ben');
    git('rm', '-q', 'quay.txt.claims.yaml');
    git('commit', '-q', '-m', 'x');
    git('checkout', '-q', 'main');
    writeFileSync(at('quay.txt.claims.yaml'), CLAIMS('open', 'checking'));
    git('commit', '-q', '-a', '-m', 'x');
    assert.equal(git('merge', '-q', 'ben'), 1);
    const { output } = await run('check', at('quay.txt'));
    rmSync(folder, { recursive: true });
    assert.match(output, /^\S+ warning file-unmerged .* only one side .* “git add” it to keep it, or “git rm” it\.\n$/);
  });
});
