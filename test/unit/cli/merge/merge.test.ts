import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { Random } from '../../../../scripts/bench-anchors/random';
import { IS_LONG } from '../../core/recognise/properties/runs';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const FILE = 'ferry.txt.claims.yaml';
const ROUNDS = IS_LONG ? 500 : 8;
/** Without what the test's own process was told about modules: the program is one file, and git calls it elsewhere. */
const ENVIRONMENT = { ...process.env, NODE_OPTIONS: '' };

/** Claims by their numbers, each with a status. */
type Claims = ReadonlyMap<number, string>;

function written(claims: Claims): string {
  const items = [...claims]
    .sort(([a], [b]) => a - b)
    .map(
      ([number, status]) =>
        `  - id: c-${String(number).padStart(10, '0')}\n    kind: demand\n    anchors:\n      - exact: "words ${number} of the article"\n        start: ${number * 40}\n        end: ${number * 40 + 24}\n    status: ${status}\n`,
    );
  return `format: claims-sidecar/1\nclaims:${items.length === 0 ? ' []\n' : `\n${items.join('\n')}`}`;
}

describe('bluepencil merge in git', function () {
  this.timeout(IS_LONG ? 1_800_000 : 120_000);
  let folder: string;
  let program: string;

  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      env: ENVIRONMENT,
      encoding: 'utf8',
    });
  const file = () => path.join(folder, FILE);
  const commit = (text: string, message: string) => {
    writeFileSync(file(), text);
    git('add', '.');
    assert.equal(git('commit', '-q', '--allow-empty', '-m', message).status, 0);
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bp-merge-'));
    program = path.join(folder, '.git-program.cjs');
    esbuild.buildSync({
      entryPoints: [path.join(ROOT, 'src', 'cli', 'main.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    assert.equal(git('init', '-q', '-b', 'main').status, 0);
    writeFileSync(path.join(folder, '.gitignore'), '.git-program.cjs\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is set up by one command that says what it writes, and asks first', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [program, 'merge', '--set-up', ...args], {
        cwd: folder,
        env: ENVIRONMENT,
        encoding: 'utf8',
      });
    const asked = run();
    assert.equal(asked.stderr, '');
    assert.match(asked.stdout, /\*\.claims\.yaml merge=bluepencil/);
    assert.match(asked.stdout, /merge\.bluepencil\.driver = /);
    assert.match(asked.stdout, /Nothing was written/);
    assert.equal(git('config', '--local', 'merge.bluepencil.driver').stdout, '');
    assert.equal(run('--yes').status, 0);
    assert.match(readFileSync(path.join(folder, '.gitattributes'), 'utf8'), /^\*\.claims\.yaml merge=bluepencil$/m);
    assert.match(run('--yes').stdout, /Nothing to do/);
  });

  it(`loses no claim and breaks no file in ${ROUNDS} random rounds; it conflicts only where both have changed one thing`, () => {
    const random = new Random(20_261_128);
    const statuses = ['open', 'checking', 'confirmed', 'refuted'];
    let contradicted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      let next = 100;
      const some = () => random.pick(statuses);
      const base: Claims = new Map(Array.from({ length: random.between(0, 8) }, (_, i) => [i * 3, some()]));
      const edited = (): Claims => {
        const claims = new Map(base);
        for (const id of base.keys()) {
          if (random.chance(0.15)) claims.delete(id);
          else if (random.chance(0.3)) claims.set(id, some());
        }
        for (let added = random.between(0, 3); added > 0; added--) claims.set(next++, some());
        return claims;
      };
      const [ours, theirs] = [edited(), edited()];
      git('checkout', '-q', '--orphan', `base-${round}`);
      commit(written(base), 'base');
      git('checkout', '-q', '-b', `theirs-${round}`);
      commit(written(theirs), 'theirs');
      git('checkout', '-q', `base-${round}`);
      commit(written(ours), 'ours');
      const { status } = git('merge', '-q', '--no-edit', `theirs-${round}`);

      const merged = readSidecar(readFileSync(file(), 'utf8')).value;
      assert.ok(merged.isWritable, `round ${round}: the file is valid`);
      const contradictions = [...base].filter(([id, was]) => {
        const [mine, other] = [ours.get(id), theirs.get(id)];
        return mine !== other && mine !== was && other !== was;
      });
      for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
        const [was, mine, other] = [base.get(id), ours.get(id), theirs.get(id)];
        const isGone = was !== undefined && (mine === undefined || other === undefined) && (mine ?? other) === was;
        const isThere = merged.claims.some((claim) => claim.id === `c-${String(id).padStart(10, '0')}`);
        assert.equal(isThere, !isGone, `round ${round}: claim ${id}`);
      }
      assert.equal(status !== 0, contradictions.length > 0, `round ${round}: conflicts`);
      if (status !== 0) {
        contradicted++;
        git('add', '.');
        git('commit', '-q', '--no-edit');
      }
    }
    assert.ok(contradicted > 0 && contradicted < ROUNDS, 'some rounds contradict, some do not');
  });

  it('leaves git its own merge of lines where a version is broken', () => {
    const [base, ours, theirs] = ['base', 'ours', 'theirs'].map((name) => path.join(folder, `${name}.yaml`));
    writeFileSync(base!, 'format: claims-sidecar/1\n');
    writeFileSync(ours!, 'format: claims-sidecar/1\nclaims: [\n');
    writeFileSync(theirs!, 'format: claims-sidecar/1\nactors: []\n');
    const run = spawnSync(process.execPath, [program, 'merge', base!, ours!, theirs!], {
      env: ENVIRONMENT,
      encoding: 'utf8',
    });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /our version cannot be merged by claims/);
    assert.ok(readFileSync(ours!, 'utf8').includes('<<<<<<< ours'));
  });

  it('merges by claim what git has left with conflict markers, from the version that both come from', () => {
    writeFileSync(path.join(folder, '.gitattributes'), '');
    git('checkout', '-q', '--orphan', 'marked');
    commit(
      written(
        new Map([
          [0, 'open'],
          [3, 'open'],
          [6, 'open'],
        ]),
      ),
      'base',
    );
    git('checkout', '-q', '-b', 'marked-theirs');
    commit(
      written(
        new Map([
          [0, 'checking'],
          [3, 'open'],
          [6, 'open'],
          [7, 'open'],
        ]),
      ),
      'theirs',
    );
    git('checkout', '-q', 'marked');
    commit(
      written(
        new Map([
          [0, 'open'],
          [3, 'confirmed'],
          [6, 'open'],
          [8, 'open'],
        ]),
      ),
      'ours',
    );
    assert.equal(git('merge', '-q', '--no-edit', 'marked-theirs').status, 1);
    assert.match(readFileSync(file(), 'utf8'), /^<<<<<<< /m);

    const run = spawnSync(process.execPath, [program, 'merge', file()], { env: ENVIRONMENT, encoding: 'utf8' });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
    assert.match(run.stdout, /merged by claim, 5 claims; nothing is left to decide/);
    const { claims, isWritable } = readSidecar(readFileSync(file(), 'utf8')).value;
    assert.ok(isWritable);
    assert.deepEqual(claims.map(({ id, status }) => [Number(id.slice(2)), status]).sort(), [
      [0, 'checking'],
      [3, 'confirmed'],
      [6, 'open'],
      [7, 'open'],
      [8, 'open'],
    ]);
    const again = spawnSync(process.execPath, [program, 'merge', file()], { env: ENVIRONMENT, encoding: 'utf8' });
    assert.equal(again.status, 0);
    assert.match(again.stdout, /Nothing to do/);
  });

  it('writes nothing where the markers do not fit together, and says in which line', () => {
    const text = 'format: claims-sidecar/1\n<<<<<<< ours\nclaims: []\n';
    const lone = path.join(folder, 'lone.txt.claims.yaml');
    writeFileSync(lone, text);
    const run = spawnSync(process.execPath, [program, 'merge', lone], { env: ENVIRONMENT, encoding: 'utf8' });
    assert.equal(run.status, 2);
    assert.match(run.stderr, /lone\.txt\.claims\.yaml:2: the conflict markers do not fit together/);
    assert.equal(readFileSync(lone, 'utf8'), text);
  });

  it('refuses to run with two files', () => {
    assert.throws(
      () => execFileSync(process.execPath, [program, 'merge', file(), file()], { env: ENVIRONMENT, stdio: 'pipe' }),
      /Name one file with conflict markers, or three/,
    );
  });
});
