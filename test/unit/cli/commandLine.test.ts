import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';
import { OutputClosed } from '../../../src/platform/node/standardOutput';
import packageJson from '../../../package.json';
import { runWith, type Run } from './runner';

/** Runs the command with something on standard input; `columns` is how wide its terminal is, if it writes to one. */
function run(args: readonly string[], input: string | Uint8Array = '', columns?: number): Promise<Run> {
  return runWith((surroundings) => runCommandLine(args, surroundings), {
    // eslint-disable-next-line @typescript-eslint/require-await -- an async source of what is there already
    openInput: async function* () {
      yield Buffer.from(input);
    },
    isTerminal: columns !== undefined,
    columns,
  });
}

/** Asks for help where what is printed cannot be written. */
function runUnheard(failure: Error): Promise<Run> {
  return runWith((surroundings) => runCommandLine(['--help'], surroundings), {
    output: { write: () => Promise.reject(failure) },
  });
}

describe('bluepencil', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bluepencil-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };
  const article = () =>
    file('ferry.txt', 'Ferries stop\n\nMayor Ida Moe met the crews in the harbour on 3 March 2025.\n');

  it('tells its version and what it can do', async () => {
    assert.deepEqual(await run(['--version']), { exitCode: 0, output: `${packageJson.version}\n`, errors: '' });
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { exitCode, output } = await run(args);
      assert.equal(exitCode, 0);
      assert.match(output, /\n {2}scan {2}/);
    }
    for (const args of [
      ['scan', '--help'],
      ['help', 'scan'],
      ['scan', 'x.txt', '-h'],
    ]) {
      const { exitCode, output } = await run(args);
      assert.equal(exitCode, 0);
      assert.match(output, /Usage: bluepencil scan/);
    }
  });

  it('keeps its help within 120 columns', async () => {
    for (const args of [[], ['scan'], ['export'], ['check'], ['merge'], ['anchors']]) {
      for (const line of (await run([...args, '--help'])).output.split('\n')) assert.ok(line.length <= 120, line);
    }
  });

  it('can do what its help gives as examples', async () => {
    for (const name of ['scan', 'export', 'check', 'merge']) {
      const { output } = await run([name, '--help']);
      const examples = output.match(/(?<=^ {2}bluepencil )\S+(?: \S+)+(?= {2})/gm) ?? [];
      assert.ok(examples.length > 1, name);
      for (const example of examples.filter((each) => !each.includes('--set-up'))) {
        const { errors, output: said } = await run(example.replaceAll(/(?:ferry|\*)\.txt/g, 'nowhere.txt').split(' '));
        assert.match(errors + said, /nowhere\.txt.*(?:no such file|does not exist)/i, example);
      }
    }
  });

  const misuses: readonly (readonly [string, RegExp])[] = [
    ['', /^bluepencil: Which command\? Try “bluepencil --help”\.\n$/],
    ['scna x.txt --json', /^bluepencil: There is no command “scna”\. Try “bluepencil --help”\.\n$/],
    ['help scna', /^bluepencil: There is no command “scna”\./],
    ['--foo', /^bluepencil: There is no option --foo\. Try/],
    ['scan', /^bluepencil scan: Name at least one article.* Try “bluepencil scan --help”\.\n$/],
    ['scan --foo x.txt', /^bluepencil scan: There is no option --foo\./],
  ];
  for (const [line, message] of misuses) {
    it(`says in one sentence what is wrong with “${line}”`, async () => {
      const { exitCode, output, errors } = await run(line.split(' ').filter(Boolean));
      assert.equal(exitCode, 2);
      assert.equal(output, '');
      assert.match(errors, message);
    });
  }

  it('says so where there is nothing to explain', async () => {
    const ferry = article();
    for (const [lines, said] of [
      ['2', /\nThere is nothing in line 2\.\n$/],
      ['9-12', /\nThere is no line 9: the article has 4\.\n$/],
    ] as const) {
      assert.match((await run(['scan', '--explain', '--lines', lines, ferry])).output, said);
    }
  });

  it('does the other files when one cannot be read, and says which', async () => {
    const missing = path.join(folder, 'missing.txt');
    const { exitCode, output, errors } = await run(['scan', missing, folder, article()]);
    assert.equal(exitCode, 1);
    assert.match(errors, /missing\.txt: There is no such file\.\n/);
    assert.match(errors, /This is a folder; name the articles in it/);
    assert.match(output, /^.*ferry\.txt\n/);
    assert.equal((await run(['scan', article()])).exitCode, 0);
  });

  it('prints one JSON array with an object for each file, also for one that is missing', async () => {
    const missing = path.join(folder, 'missing.txt');
    const { exitCode, output, errors } = await run(['scan', '--json', missing, article(), '-'], 'Moe left.');
    const objects = JSON.parse(output) as { file: string; problems: { code: string }[] }[];
    assert.equal(exitCode, 1);
    assert.deepEqual(
      objects.map(({ file: name, problems }) => [path.basename(name), problems.map(({ code }) => code)]),
      [
        ['missing.txt', ['notFound']],
        ['ferry.txt', []],
        ['-', []],
      ],
    );
    assert.match(errors, /missing\.txt/);
  });

  it('counts from the day that it is given', async () => {
    const { output } = await run(['scan', '--json', '--reference-date', '2025-03-05', article()]);
    const [object] = JSON.parse(output) as { referenceDate: string; referenceSource: string }[];
    assert.deepEqual([object?.referenceDate, object?.referenceSource], ['2025-03-05', 'given']);
  });

  it('counts from the day in the sidecar, as the editor does, and says if that is broken', async () => {
    const name = file('quay.txt', 'The mayor left the quay on Monday.\n');
    const sidecar = (text: string) => file('quay.txt.claims.yaml', text);
    const json = async (...args: readonly string[]) => {
      const { exitCode, output } = await run(['scan', '--json', ...args, name]);
      const [{ referenceDate, referenceSource, problems }] = JSON.parse(output) as [
        { referenceDate: string | null; referenceSource: string; problems: { code: string }[] },
      ];
      return [exitCode, referenceDate, referenceSource, ...problems.map(({ code }) => code)];
    };
    assert.deepEqual(await json(), [0, null, 'none']);
    const stating = sidecar('format: claims-sidecar/1\narticle:\n  reference_date: "2025-03-05"\n');
    assert.deepEqual(await json(), [0, '2025-03-05', 'sidecar']);
    assert.deepEqual(await json('--reference-date', '2025-04-01'), [0, '2025-04-01', 'given']);
    assert.match((await run(['scan', name])).output, /Reference date: 2025-03-05 \(from its sidecar\)/);
    assert.match((await run(['scan', stating])).errors, /This is a sidecar, not an article/);
    sidecar('format: claims-sidecar/1\nclaims:\n  - kind: claim\n');
    assert.deepEqual(await json(), [0, null, 'none'], 'a faulty claim hides no date');
    sidecar('format: claims-sidecar/1\narticle:\n  reference_date: "2025-02-30"\n');
    assert.deepEqual(await json(), [1, null, 'none', 'badSidecar']);
    sidecar('article: [\n');
    assert.deepEqual(await json(), [1, null, 'none', 'badSidecar']);
    assert.match((await run(['scan', name])).output, /Its sidecar is broken or newer than this program \(line \d+\)/);
  });

  it('reads an article from standard input', async () => {
    const { exitCode, output } = await run(['scan', '--article', '-'], 'The ferries stopped.\n');
    assert.equal(exitCode, 0);
    assert.match(output, /^\(standard input\)\n/);
    assert.match(output, /ferries.*stopped/);
  });

  it('finds the same in JSON and JSON lines, at offsets that cut the marks out of the file as it is', async () => {
    const samples = path.join(__dirname, '..', '..', '..', 'samples');
    const files = readdirSync(samples).filter((name) => /\.(?:txt|article)$/.test(name));
    assert.ok(files.length > 0);
    for (const name of files) {
      // As a file from Windows: a byte order mark, and two units for each line end.
      const text = `\uFEFF${readFileSync(path.join(samples, name), 'utf8').replaceAll('\n', '\r\n')}`;
      const json = await run(['scan', '--json', file(name, text)]);
      const [{ entities }] = JSON.parse(json.output) as [{ entities: { start: number; end: number; text?: string }[] }];
      for (const { start, end, text: marked } of entities) assert.equal(text.slice(start, end), marked, name);

      const lines = await run(['scan', '--jsonl'], JSON.stringify({ id: name, text }));
      for (const entity of entities) delete entity.text;
      assert.deepEqual(JSON.parse(lines.output), { id: name, entities });
    }
  });

  it('ends a run of JSON lines well, whatever the lines were', async () => {
    const { exitCode, output } = await run(['scan', '--jsonl'], '{"id":1,"text":"a"}\nbad\n');
    assert.equal(exitCode, 0);
    assert.equal(output.split('\n').length, 3);
  });

  it('says nothing when its reader has gone', async () => {
    const { exitCode, errors } = await runUnheard(new OutputClosed());
    assert.deepEqual([exitCode, errors], [0, '']);
  });

  it('says so in a sentence when the disk is full', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    const { exitCode, errors } = await runUnheard(full);
    assert.deepEqual([exitCode, errors], [2, 'bluepencil: the disk is full; the output is incomplete.\n']);
  });
});
