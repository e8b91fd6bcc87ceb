import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Claim } from '../../../src/core/claims/claim';
import { readSidecar } from '../../../src/core/claims/sidecar';
import { changeSidecar } from '../../../src/core/claims/sidecarStore';
import { FileSidecarStore } from '../../../src/platform/node/fileSidecarStore';

const IS_LONG = process.env.BLUEPENCIL_LONG === '1';

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

  it('loses no claim when several write at once', async () => {
    const rounds = IS_LONG ? 250 : 5;
    const writers = 4;
    const ids: string[] = [];
    for (let round = 0; round < rounds; round++) {
      await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          const id = `c-${String(round).padStart(5, '0')}${String(writer).padStart(5, '0')}`;
          ids.push(id);
          const claim = claimOf(id);
          const result = await changeSidecar(new FileSidecarStore(file), 'a.txt', () => [{ kind: 'add-claim', claim }]);
          assert.ok(!('refusal' in result), JSON.stringify(result));
        }),
      );
    }
    const { value, problems } = readSidecar(readFileSync(file, 'utf8'));
    assert.deepEqual(problems, []);
    assert.deepEqual(value.claims.map(({ id }) => id).sort(), ids.sort());
  });

  it('is the old text or the new, wherever the writer dies', async function () {
    this.timeout(IS_LONG ? 900_000 : 60_000);
    const rounds = IS_LONG ? 1000 : 4;
    const texts = ['old', 'new'].map((word) => `note: "${word.repeat(200_000)}"\n`);
    const script = `
      require('tsx/cjs');
      const { FileSidecarStore } = require(${JSON.stringify(path.resolve(__dirname, '../../../src/platform/node/fileSidecarStore.ts'))});
      const texts = ${JSON.stringify(['old', 'new'])}.map((word) => 'note: "' + word.repeat(200000) + '"\\n');
      void (async () => {
        const store = new FileSidecarStore(process.argv[1]);
        for (let i = 0; ; i++) {
          await store.replace((await store.read()).version, texts[i % 2]);
          if (i === 0) console.log('writing');
        }
      })();`;
    for (let round = 0; round < rounds; round++) {
      writeFileSync(file, texts[0]!);
      rmSync(path.join(folder, '.a.txt.claims.yaml.lock'), { force: true });
      const writer = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => writer.on('exit', resolve));
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40));
      writer.kill('SIGKILL');
      await ended;
      assert.ok(texts.includes(readFileSync(file, 'utf8')), `round ${round}`);
    }
  });
});
