import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { openConflicts } from '../../../../src/core/claims/merge/conflicts';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { Random } from '../../../../scripts/bench-anchors/random';
import { contradictionsOf, idOf, isLeft, remarkOf, withStillOpen, written, type Claims, type Said } from './rounds';
import { IS_LONG } from '../../core/recognise/properties/runs';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const FILE = 'ferry.txt.claims.yaml';
const ROUNDS = IS_LONG ? 500 : 8;
/** Without what the test's own process was told about modules: the program is one file, and git calls it elsewhere. */
const ENVIRONMENT = { ...process.env, NODE_OPTIONS: '' };

const statuses = (...entries: readonly (readonly [number, string])[]): Claims =>
  new Map(entries.map(([number, status]) => [number, { status }]));

/** What a merge has left to decide in a file, by claim. */
function openIn(text: string): readonly (readonly [string, readonly string[]])[] {
  return readSidecar(text).value.claims.flatMap((claim) => {
    const keys = openConflicts(claim).map(({ key }) => key);
    return keys.length === 0 ? [] : [[claim.id, keys.sort()] as const];
  });
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
    assert.deepEqual([asked.stderr, asked.status], ['', 2]);
    assert.match(asked.stdout, /\*\.claims\.yaml merge=bluepencil/);
    assert.match(asked.stdout, /merge\.bluepencil\.driver = /);
    assert.match(asked.stdout, /Nothing was written/);
    assert.equal(git('config', '--local', 'merge.bluepencil.driver').stdout, '');
    assert.equal(run('--yes').status, 0);
    assert.match(readFileSync(path.join(folder, '.gitattributes'), 'utf8'), /^\*\.claims\.yaml merge=bluepencil$/m);
    assert.match(run('--yes').stdout, /Nothing to do/);

    const driver = git('config', '--local', 'merge.bluepencil.driver').stdout.trim();
    git('config', '--local', 'merge.bluepencil.driver', driver.replaceAll(program, '/gone/bluepencil.js'));
    assert.match(
      run().stdout,
      /^The merge driver that is set up calls “\/gone\/bluepencil\.js”, which is not there any more\./,
    );
    assert.equal(run('--yes').status, 0);
    assert.equal(git('config', '--local', 'merge.bluepencil.driver').stdout.trim(), driver);
  });

  it('is not said to be set up where another line has the say', () => {
    const own = mkdtempSync(path.join(tmpdir(), 'bp-attributes-'));
    const at = (name: string) => path.join(own, name);
    const inOwn = { cwd: own, env: ENVIRONMENT, encoding: 'utf8' } as const;
    const run = () => spawnSync(process.execPath, [program, 'merge', '--set-up', '--yes'], inOwn);
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
        /git does not merge claims files \(“git check-attr merge article\.txt\.claims\.yaml”: union\)/,
      );
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  it(`loses no claim and breaks no file in ${ROUNDS} random rounds; it conflicts only where both have changed one thing`, () => {
    const random = new Random(20_261_128);
    const some = (): Said => {
      const isPromise = random.chance(0.3);
      return {
        status: random.pick(['open', 'checking', 'confirmed', 'refuted']),
        ...(random.chance(0.4) && { note: random.pick(['"ask"', '"call back"', '', '0612345678', '1.10']) }),
        ...(random.chance(0.4) && { remark: random.pick(['asked', 'no answer yet', 'look again']) }),
        ...(isPromise && { isPromise }),
        ...(!isPromise && random.chance(0.4) && { strength: random.pick(['request', 'ultimatum', 'proposal']) }),
        ...(random.chance(0.5) && { claimants: random.pick([['mara', 'tove'], ['mara'], ['tove'], ['tove', 'jo']]) }),
      };
    };
    /** With other words, another place, or the status decided that was left to decide. */
    const retagged = (was: Said, number: number): Said => ({
      ...was,
      ...(random.chance(0.5) && { words: `${random.pick(['old', 'new'])} words ${number} of the article` }),
      ...(random.chance(0.3) && { more: random.pick(['never', 'or else']) }),
      ...(random.chance(0.5) && { isOpen: false, status: random.pick([was.status, some().status]) }),
    });
    const attributes = path.join(folder, '.git', 'info', 'attributes');
    let [conflicted, contradictions, marked] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      let next = 100;
      const made = (): Said => ({ ...some(), ...(random.chance(0.2) && { isOpen: true }) });
      const base: Claims = new Map(Array.from({ length: random.between(0, 8) }, (_, i) => [i * 3, made()]));
      const edited = (): Map<number, Said> => {
        const claims = new Map(base);
        for (const [number, was] of base) {
          if (random.chance(0.15)) claims.delete(number);
          else if (random.chance(0.2)) claims.set(number, { ...was, status: some().status });
          else if (random.chance(0.2)) claims.set(number, { ...some(), ...(was.isOpen && { isOpen: true }) });
          else if (random.chance(0.3)) claims.set(number, retagged(was, number));
        }
        for (let added = random.between(0, 3); added > 0; added--) claims.set(next++, some());
        return claims;
      };
      const ours = edited();
      next = random.chance(0.5) ? 100 : next;
      const theirs = edited();
      // Both may have added a claim of the same number: as if one had taken it over from the other, or another claim.
      const twice = new Map<number, Said>();
      for (const [number, other] of theirs) {
        if (number < 100 || !ours.has(number)) continue;
        if (random.chance(0.5)) ours.set(number, other);
        else twice.set(number, { ...other, words: `what they say in ${number}` });
      }
      for (const [number, other] of twice) theirs.set(number, other);
      const common = new Map([...theirs].filter(([number]) => !twice.has(number)));
      const found = contradictionsOf(base, ours, common);
      const isConflict = found.length > 0 || twice.size > 0;
      const expected = withStillOpen(found, base, ours, common);
      // Every fourth time git merges lines, and what it leaves with markers is merged by claim.
      const isByLines = round % 4 === 3;
      writeFileSync(attributes, isByLines ? '*.claims.yaml merge\n' : '');

      git('checkout', '-q', '--orphan', `base-${round}`);
      commit(written(base), 'base');
      git('checkout', '-q', '-b', `theirs-${round}`);
      commit(written(theirs), 'theirs');
      git('checkout', '-q', `base-${round}`);
      commit(written(ours), 'ours');
      let { status } = git('merge', '-q', '--no-edit', `theirs-${round}`);
      // Lines that do not clash may be merged wrongly, and nobody is told: that is git's own.
      if (isByLines && status === 0) continue;
      if (isByLines) {
        marked++;
        ({ status } = spawnSync(process.execPath, [program, 'merge', file()], { env: ENVIRONMENT }));
      }

      const text = readFileSync(file(), 'utf8');
      const merged = readSidecar(text).value;
      assert.ok(merged.isWritable, `round ${round}: the file is valid`);
      for (const number of new Set([...ours.keys(), ...theirs.keys()])) {
        const [was, mine, other] = [base.get(number), ours.get(number), theirs.get(number)];
        const isGone = was !== undefined && (mine === undefined || other === undefined) && isLeft(was, mine ?? other);
        const isThere = merged.claims.some(({ id }) => id === idOf(number));
        assert.equal(isThere, !isGone, `round ${round}: claim ${number}`);
        if (!isThere) continue;
        for (const [here, there] of [
          [mine, other],
          [other, mine],
        ] as const) {
          if (here?.words !== undefined) assert.ok(text.includes(here.words), `round ${round}: words of ${number}`);
          if (here?.remark === undefined || (here.remark === was?.remark && there?.remark !== here.remark)) continue;
          assert.ok(text.includes(remarkOf(number, here.remark)), `round ${round}: comment on ${number}`);
        }
      }
      const left = openIn(text);
      const apart = merged.claims.filter((claim) => openConflicts(claim).some(({ key }) => key === 'id'));
      assert.deepEqual(
        apart.map(({ anchors }) => anchors[0]!.exact).sort(),
        [...twice.values()].map(({ words }) => words).sort(),
        `round ${round}: two claims of one id`,
      );
      const ofOld = left.filter(([id]) => !apart.some((claim) => claim.id === id));
      assert.deepEqual(new Map(ofOld), expected, `round ${round}: what is left to decide`);
      assert.equal(status !== 0, isConflict, `round ${round}: conflicts`);
      if (isConflict) conflicted++;
      contradictions += found.reduce((sum, [, keys]) => sum + keys.length, 0) + twice.size;
      git('add', '.');
      git('commit', '-q', '--no-edit');
    }
    writeFileSync(attributes, '');
    assert.ok(conflicted > 0 && conflicted < ROUNDS, 'some rounds contradict, some do not');
    if (IS_LONG)
      console.log(
        `      ${ROUNDS} rounds: ${conflicted} conflicted, with ${contradictions} contradictions, each where both had changed one key or one had deleted what the other had edited; ${marked} merged out of markers`,
      );
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
    assert.match(
      run.stderr,
      /: our version cannot be merged by claims\. In its line 2: The closing “\]” is missing; add it\. Lines are merged instead; mend what is marked\.$/m,
    );
    assert.ok(readFileSync(ours!, 'utf8').includes('<<<<<<< ours'));
  });

  it('merges by claim what git has left with conflict markers, from the version that both come from', () => {
    writeFileSync(path.join(folder, '.gitattributes'), '');
    git('checkout', '-q', '--orphan', 'marked');
    commit(written(statuses([0, 'open'], [3, 'open'], [6, 'open'])), 'base');
    git('checkout', '-q', '-b', 'marked-theirs');
    commit(written(statuses([0, 'checking'], [3, 'open'], [6, 'open'], [7, 'open'])), 'theirs');
    git('checkout', '-q', 'marked');
    commit(written(statuses([0, 'open'], [3, 'confirmed'], [6, 'open'], [8, 'open'])), 'ours');
    assert.equal(git('merge', '-q', '--no-edit', 'marked-theirs').status, 1);
    assert.match(readFileSync(file(), 'utf8'), /^<<<<<<< /m);

    const run = spawnSync(process.execPath, [program, 'merge', file()], { env: ENVIRONMENT, encoding: 'utf8' });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
    assert.match(
      run.stdout,
      /merged by claim, 5 claims \(3 of both versions, 1 of ours alone, 1 of theirs alone\); nothing is left to decide/,
    );
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
    git('commit', '-qam', 'merged');
  });

  /** Lets git merge lines, and gives the file that is left with markers. */
  const markedBy = (name: string, base: string, ours: string, theirs: string): string => {
    writeFileSync(path.join(folder, '.git', 'info', 'attributes'), '*.claims.yaml merge\n');
    git('checkout', '-q', '--orphan', name);
    commit(base, 'base');
    git('checkout', '-q', '-b', `${name}-theirs`);
    commit(theirs, 'theirs');
    git('checkout', '-q', name);
    commit(ours, 'ours');
    assert.equal(git('merge', '-q', '--no-edit', `${name}-theirs`).status, 1);
    return readFileSync(file(), 'utf8');
  };
  const mergeFile = () =>
    spawnSync(process.execPath, [program, 'merge', file()], { env: ENVIRONMENT, encoding: 'utf8' });
  const saidIn = (text: string) =>
    readSidecar(text).value.claims.map(({ id, status }) => [Number(id.slice(2)), status]);

  it('merges the two versions as git has them, where lines have made a claim stand twice', () => {
    const base = written(statuses([0, 'open'], [3, 'open'], [6, 'open'], [9, 'open']));
    const first = base.slice(base.indexOf('  - id'), base.indexOf('  - id: c-0000000003'));
    const theirs = `${base.replace(first, '')}\n${first.trimEnd()}\n`;
    const ours = base.replace('kind: demand', 'kind: threat').replace('status: open', 'status: refuted');
    markedBy('moved', base, ours, theirs);
    assert.equal(mergeFile().status, 0);
    assert.deepEqual(saidIn(readFileSync(file(), 'utf8')), [
      [0, 'refuted'],
      [3, 'open'],
      [6, 'open'],
      [9, 'open'],
    ]);
    git('commit', '-qam', 'merged');
  });

  it('merges the two versions as git has them, where the file was left as ours and without markers', () => {
    const base = written(statuses([0, 'open'], [3, 'open']));
    const ours = written(statuses([0, 'confirmed'], [3, 'open']));
    const theirs = written(statuses([0, 'open'], [3, 'refuted']));
    markedBy('left-as-ours', base, ours, theirs.replace('status: open\n', 'status: open\n    note: "ask"\n'));
    writeFileSync(file(), ours);
    const run = mergeFile();
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /merged by claim, 2 claims/);
    const text = readFileSync(file(), 'utf8');
    assert.match(text, /status: confirmed\n {4}note: "?ask/);
    assert.deepEqual(saidIn(text), [
      [0, 'confirmed'],
      [3, 'refuted'],
    ]);
    assert.match(mergeFile().stdout, /Nothing to do but to “git add” it, if both versions are in it/);
    git('commit', '-qam', 'merged');
  });

  it('says where theirs is, where the file was left as ours and theirs is broken', () => {
    const ours = written(statuses([0, 'confirmed'], [3, 'open']));
    markedBy('left-broken', written(statuses([0, 'open'])), ours, 'claims: [\n');
    writeFileSync(file(), ours);
    const run = mergeFile();
    assert.equal(run.status, 2);
    assert.match(
      run.stderr,
      /their version cannot be merged by claims\. In its line 1: The closing “\]” is missing; add it\. Nothing was written: decide by hand; theirs is what “git show :3:\.\/ferry\.txt\.claims\.yaml” gives/,
    );
    assert.equal(readFileSync(file(), 'utf8'), ours);
    git('commit', '-qam', 'merged');
  });

  it('keeps what was done by hand since, and says where something is left to decide', () => {
    const left = markedBy(
      'by-hand',
      written(statuses([0, 'open'], [3, 'open'])),
      written(statuses([0, 'confirmed'], [3, 'open'])),
      written(statuses([0, 'refuted'], [3, 'open'])),
    );
    writeFileSync(file(), left.replace('status: open', 'status: withdrawn'));
    const { status, stdout, stderr } = mergeFile();
    assert.equal(status, 1);
    assert.match(
      stdout,
      /2 claims \(2 of both versions, 0 of ours alone, 0 of theirs alone\); 1 contradiction is left/,
    );
    const text = readFileSync(file(), 'utf8');
    assert.deepEqual(saidIn(text), [
      [0, 'confirmed'],
      [3, 'withdrawn'],
    ]);
    const line = Number(
      /ferry\.txt\.claims\.yaml:(\d+): c-0{10}: “status” is “confirmed” here and “refuted” there/.exec(stderr)?.[1],
    );
    assert.match(text.split('\n')[line - 1]!, /conflicts:|- key: status/);
    git('commit', '-qam', 'merged');
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
