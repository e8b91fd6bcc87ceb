import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as esbuild from 'esbuild';
import { targets } from '../../../esbuild.mjs';

// What only a real process shows: pipes, buffers, exit codes. It runs bundled, as it is shipped.
describe('the bluepencil process', function () {
  this.timeout(30_000);
  let folder: string;
  let program: string;
  const running = new Set<ChildProcessWithoutNullStreams>();

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bluepencil-'));
    program = path.join(folder, 'bluepencil.js');
    const shipped = targets.find(({ outfile }) => outfile?.includes('/cli/'));
    await esbuild.build({ ...shipped, absWorkingDir: path.join(__dirname, '..', '..', '..'), outfile: program });
  });
  afterEach(() => {
    for (const child of running) child.kill();
    running.clear();
  });
  after(() => rmSync(folder, { recursive: true }));

  function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
    const child = spawn(process.execPath, [program, ...args]);
    running.add(child);
    return child;
  }

  async function ended(child: ChildProcessWithoutNullStreams): Promise<{ exitCode: number | null; errors: string }> {
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece));
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    running.delete(child);
    return { exitCode, errors };
  }

  it('answers each line before the next is sent, and ends with its input', async () => {
    const child = start('scan', '--jsonl');
    const end = ended(child);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 1; id <= 20; id++) {
      child.stdin.write(id === 7 ? 'bad line\n' : `${JSON.stringify({ id, text: 'The ferries stopped.' })}\n`);
      const answer = (await answers.next()) as { value: string };
      const { id: echoed, error } = JSON.parse(answer.value) as { id?: number; error?: object };
      assert.equal(echoed, id === 7 ? undefined : id);
      assert.equal(error !== undefined, id === 7);
    }
    child.stdin.end();
    assert.deepEqual(await end, { exitCode: 0, errors: '' });
  });

  it('answers each line of anchors before the next is sent, which may hold the answer', async () => {
    const end: Promise<unknown>[] = [];
    const ask = (act: string) => {
      const child = start('anchors', act, '--jsonl');
      end.push(ended(child));
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      return {
        child,
        about: async (question: object) => {
          child.stdin.write(`${JSON.stringify(question)}\n`);
          return JSON.parse(((await answers.next()) as { value: string }).value) as { anchors: readonly object[] };
        },
      };
    };
    const [describing, locating] = [ask('describe'), ask('locate')];
    for (let id = 1; id <= 5; id++) {
      const text = `\ufeffThe quay of Velm 🚢\r\nis shut for ${id} days.`;
      const start = text.indexOf('shut');
      const { anchors } = await describing.about({ id, text, anchors: [{ id: 'a', start, end: start + 4 }] });
      const located = await locating.about({ id, text, anchors });
      assert.deepEqual(located, { id, anchors: [{ id: 'a', state: 'exact', start, end: start + 4, score: 1 }] });
    }
    for (const { child } of [describing, locating]) child.stdin.end();
    assert.deepEqual(await Promise.all(end), Array(2).fill({ exitCode: 0, errors: '' }));
  });

  it('takes a line of several megabytes', async () => {
    const child = start('scan', '--jsonl');
    const text = 'x y. '.repeat(1_000_000);
    child.stdin.end(`${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text: 'Short.' })}`);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    assert.deepEqual(await ended(child), { exitCode: 0, errors: '' });
    assert.deepEqual(
      output
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
      [1, 2],
    );
  });

  it('does not wait for a client that sends everything before it reads anything', async () => {
    const child = start('scan', '--jsonl');
    // More than the pipes of both directions hold together.
    const line = `${JSON.stringify({ id: 'x'.repeat(1000), text: 'The ferries stopped.' })}\n`;
    await new Promise((resolve) => child.stdin.end(line.repeat(1000), () => resolve(undefined)));
    const end = ended(child);
    let lines = 0;
    createInterface({ input: child.stdout }).on('line', () => lines++);
    assert.equal((await end).exitCode, 0);
    assert.equal(lines, 1000);
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = start('scan', '--jsonl');
    const end = ended(child);
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id":1,"text":"a"}\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write('{"id":2,"text":"b"}\n');
    assert.deepEqual(await end, { exitCode: 0, errors: '' });
  });

  it('puts the names of files in the place of a pattern, as no shell has', async () => {
    for (const name of ['one.txt', 'two.txt']) writeFileSync(path.join(folder, name), 'The ferries stopped.\n');
    const child = start('scan', path.join(folder, '*.txt'));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    assert.deepEqual(await ended(child), { exitCode: 0, errors: '' });
    assert.match(output, /one\.txt\n(?:.*\n)*.*two\.txt\n/);
  });

  it('ends with 2 when it cannot run, with 1 when an article had a problem, without a stack', async () => {
    const misused = await ended(start('scan'));
    assert.equal(misused.exitCode, 2);
    const missing = await ended(start('scan', path.join(folder, 'missing.txt')));
    assert.equal(missing.exitCode, 1);
    for (const { errors } of [misused, missing]) assert.equal(errors.trimEnd().split('\n').length, 1, errors);
  });
});
