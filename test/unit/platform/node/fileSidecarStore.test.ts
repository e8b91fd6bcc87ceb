import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { changeSidecar } from '../../../../src/core/claims/sidecarStore';
import type { FileSystem } from '../../../../src/platform/node/replaceFile';
import { FileSidecarStore } from '../../../../src/platform/node/fileSidecarStore';
import { IS_LONG } from '../../core/recognise/properties/runs';

const claimOf = (id: string): Claim => ({ id, kind: 'other', anchors: [{ exact: id, start: id.length, end: 20 }] });

describe('a sidecar in the file system', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bp-store-'));
    file = path.join(folder, 'a.txt.claims.yaml');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made where there was none, and leaves nothing else behind', async () => {
    const store = new FileSidecarStore(file);
    const { text, version } = await store.read();
    assert.equal(text, undefined);
    assert.equal(await store.replace(version, 'format: claims-sidecar/1\n'), 'stored');
    assert.deepEqual(readdirSync(folder), ['a.txt.claims.yaml']);
  });

  it('is not replaced if another text stands there now', async () => {
    const store = new FileSidecarStore(file);
    writeFileSync(file, 'a: 1\n');
    const { version } = await store.read();
    writeFileSync(file, 'a: 2\n');
    assert.equal(await store.replace(version, 'a: 3\n'), 'conflict');
    assert.equal(readFileSync(file, 'utf8'), 'a: 2\n');
  });

  it('is taken away, with nothing left behind, and not if another text stands there now', async () => {
    const store = new FileSidecarStore(file);
    writeFileSync(file, 'a: 1\n');
    const { version } = await store.read();
    writeFileSync(file, 'a: 2\n');
    assert.equal(await store.remove(version), 'conflict');
    assert.equal(readFileSync(file, 'utf8'), 'a: 2\n');
    assert.equal(await store.remove((await store.read()).version), 'stored');
    assert.deepEqual(readdirSync(folder), []);
    assert.equal((await store.read()).text, undefined);
  });

  it('is not read as text if it is none', async () => {
    writeFileSync(file, Buffer.from([0x61, 0xff, 0xfe]));
    await assert.rejects(new FileSidecarStore(file).read());
  });

  it('is written past a lock that a dead program left', async () => {
    const lock = path.join(folder, '.a.txt.claims.yaml.lock');
    writeFileSync(lock, '');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    const store = new FileSidecarStore(file);
    assert.equal(await store.replace((await store.read()).version, 'a: 1\n'), 'stored');
  });

  it('is left to whoever has taken the lock from a writer that was too slow', async () => {
    writeFileSync(file, 'a: 1\n');
    const lock = path.join(folder, '.a.txt.claims.yaml.lock');
    const slow: FileSystem = {
      ...fileSystem,
      rename: (from, to) => Promise.reject(new Error(`${String(from)} is renamed to ${String(to)}`)),
      realpath: (async (place: string) => {
        // By now the file is about to be replaced: others have waited long enough.
        if (readdirSync(folder).includes(path.basename(lock))) writeFileSync(lock, 'another’s');
        return fileSystem.realpath(place);
      }) as FileSystem['realpath'],
    };
    const store = new FileSidecarStore(file, slow);
    assert.equal(await store.replace((await store.read()).version, 'a: 2\n'), 'conflict');
    assert.equal(readFileSync(file, 'utf8'), 'a: 1\n');
    assert.deepEqual(readdirSync(folder).sort(), ['.a.txt.claims.yaml.lock', 'a.txt.claims.yaml']);
  });

  it('is locked where it really lies, by whatever link it is reached', async () => {
    writeFileSync(file, 'a: 1\n');
    const link = path.join(folder, 'link');
    mkdirSync(link);
    const linked = path.join(link, 'b.txt.claims.yaml');
    symlinkSync(file, linked);
    writeFileSync(path.join(folder, '.a.txt.claims.yaml.lock'), 'another’s');
    const store = new FileSidecarStore(linked);
    let isStored = false;
    const stored = store.replace((await store.read()).version, 'a: 2\n').then(() => (isStored = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(!isStored);
    rmSync(path.join(folder, '.a.txt.claims.yaml.lock'));
    await stored;
    assert.equal(readFileSync(file, 'utf8'), 'a: 2\n');
    assert.deepEqual(readdirSync(link), ['b.txt.claims.yaml']);
  });

  it('takes the place of no link whose file is not there', async () => {
    const linked = path.join(folder, 'b.txt.claims.yaml');
    symlinkSync('gone.yaml', linked);
    const store = new FileSidecarStore(linked);
    await assert.rejects(store.replace((await store.read()).version, 'a: 1\n'), { code: 'EDEADLINK' });
    assert.equal(readlinkSync(linked), 'gone.yaml');
  });

  it('keeps its permissions, and is not replaced where nobody may write it', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(file, 'a: 1\n');
    chmodSync(file, 0o666);
    const store = new FileSidecarStore(file);
    assert.equal(await store.replace((await store.read()).version, 'a: 2\n'), 'stored');
    assert.equal(statSync(file).mode & 0o777, 0o666);
    chmodSync(file, 0o444);
    await assert.rejects(store.replace((await store.read()).version, 'a: 3\n'), { code: 'EACCES' });
    assert.equal(readFileSync(file, 'utf8'), 'a: 2\n');
    assert.deepEqual(readdirSync(folder), ['a.txt.claims.yaml']);
  });

  for (const code of ['ENOSPC', 'EROFS', 'EIO']) {
    it(`is the old text and nothing else when the disk fails at any step (${code})`, async () => {
      for (let failing = 1; ; failing++) {
        assert.ok(failing < 30, 'it never comes to an end');
        writeFileSync(file, 'a: 1\n');
        const disk = failingAt(failing, code);
        const store = new FileSidecarStore(file, disk.files);
        const outcome = await store
          .read()
          .then(({ version }) => store.replace(version, 'a: 2\n'))
          .catch((failure: NodeJS.ErrnoException) => failure.code);
        const text = readFileSync(file, 'utf8');
        assert.equal(text, outcome === 'stored' ? 'a: 2\n' : 'a: 1\n', `step ${failing}: ${outcome}`);
        if (outcome !== 'stored') assert.equal(outcome, code);
        const left = readdirSync(folder).filter((name) => name !== 'a.txt.claims.yaml');
        // Where clearing away fails, what is left is a lock that is soon taken for stale.
        assert.ok(
          left.every((name) => disk.hasFailedToRemove && name.startsWith('.')),
          left.join(),
        );
        for (const name of left) rmSync(path.join(folder, name));
        if (disk.steps < failing) break;
      }
    });
  }

  it('loses no claim when several write at once', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 5; round++) {
      await Promise.all(
        Array.from({ length: 4 }, async (_, writer) => {
          const id = `c-${String(round).padStart(5, '0')}${String(writer).padStart(5, '0')}`;
          ids.push(id);
          const claim = claimOf(id);
          const result = await changeSidecar(new FileSidecarStore(file), 'a.txt', () => [{ kind: 'add-claim', claim }]);
          assert.ok(!('refusal' in result), JSON.stringify(result));
        }),
      );
    }
    assert.deepEqual(idsIn(file), ids.sort());
  });

  describe('written by programs of their own', function () {
    this.timeout(IS_LONG ? 1_800_000 : 60_000);
    let programs: string;
    before(async () => {
      programs = mkdtempSync(path.join(tmpdir(), 'bp-writers-'));
      await esbuild.build({
        entryPoints: ['tagger', 'rewriter'].map((name) => path.join(__dirname, 'writers', `${name}.ts`)),
        outdir: programs,
        bundle: true,
        platform: 'node',
        format: 'cjs',
      });
    });
    after(() => rmSync(programs, { recursive: true, force: true }));

    it('loses no claim of two', async () => {
      // A long file takes long to write, and what is tested are meetings: so a new one now and then.
      const [batches, rounds] = IS_LONG ? [20, 50] : [1, 10];
      for (let batch = 0; batch < batches; batch++) {
        rmSync(file, { force: true });
        await Promise.all(
          ['a', 'b'].map(async (writer) => {
            const args = [path.join(programs, 'tagger.js'), file, writer, String(rounds)];
            const tagger = spawn(process.execPath, args, { stdio: 'inherit' });
            assert.equal(await new Promise((resolve) => tagger.on('exit', resolve)), 0);
          }),
        );
        const wanted = ['a', 'b'].flatMap((writer) =>
          Array.from({ length: rounds }, (_, round) => `c-${writer}${String(round).padStart(9, '0')}`),
        );
        assert.deepEqual(idsIn(file), wanted.sort());
      }
    });

    it('is the old text or the new, wherever the writer dies', async () => {
      const rounds = IS_LONG ? 1000 : 10;
      const texts = ['old', 'new'].map((word) => `note: "${word.repeat(200_000)}"\n`);
      let seed = 20_260_511;
      const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
      const found = { old: 0, new: 0 };
      for (let round = 0; round < rounds; round++) {
        writeFileSync(file, texts[0]!);
        rmSync(path.join(folder, '.a.txt.claims.yaml.lock'), { force: true });
        const args = [path.join(programs, 'rewriter.js'), file];
        const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        const ended = new Promise((resolve) => writer.on('exit', resolve));
        await new Promise((resolve) => writer.stdout.once('data', resolve));
        await new Promise((resolve) => setTimeout(resolve, random() * 40));
        writer.kill('SIGKILL');
        await ended;
        const text = readFileSync(file, 'utf8');
        assert.ok(texts.includes(text), `round ${round}`);
        found[text === texts[0] ? 'old' : 'new']++;
      }
      if (IS_LONG) assert.ok(found.old > 0 && found.new > 0, JSON.stringify(found));
    });
  });
});

function idsIn(file: string): readonly string[] {
  const { value, problems } = readSidecar(readFileSync(file, 'utf8'));
  assert.deepEqual(problems, []);
  return value.claims.map(({ id }) => id).sort();
}

/** This machine's file system, but that one call fails as a full, locked or worn-out disk does. */
function failingAt(step: number, code: string) {
  const disk = { steps: 0, hasFailedToRemove: false, files: fileSystem as FileSystem };
  const attempt = (name: string) => {
    if (++disk.steps !== step) return;
    disk.hasFailedToRemove = name === 'rm' || name === 'unlink';
    throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name });
  };
  const failing = <Holder extends object>(holder: Holder): Holder =>
    new Proxy(holder, {
      get(target, name: string) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          if (name !== 'close') attempt(name);
          const result: unknown = await (member as (...given: unknown[]) => unknown).apply(target, args);
          // What fails when it is closed is closed nevertheless.
          if (name === 'close') attempt(name);
          return name === 'open' ? failing(result as object) : result;
        };
      },
    });
  disk.files = failing({ ...fileSystem });
  return disk;
}
