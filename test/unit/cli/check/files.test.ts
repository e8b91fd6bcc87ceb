import assert from 'node:assert/strict';
import { mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sidecarText, TEXT } from '../../core/exchange/example';
import { run } from '../runner';
import { articlesToCheck, problemsOf, told } from './checking';

describe('bluepencil check, of files that cannot be read or do not belong together', () => {
  const { article, at, file, tagged } = articlesToCheck();

  it('shows where the first bytes stand that are no text', async () => {
    const name = article(undefined);
    writeFileSync(name, Buffer.from('Ferries\n\nThe mayor Zo\u00eb Moe left.\n', 'latin1'));
    assert.deepEqual((await problemsOf(name)).map(told), ['warning file-not-utf8 article:3:13']);
  });

  it('tells of articles that are not there, are folders, or are no text', async () => {
    const orphan = file('gone.txt.claims.yaml', sidecarText({}));
    const binary = file('disk.txt', '\0\u0001\u0002'.repeat(500));
    const blank = file('blank.txt', ' \n');
    const problems = await problemsOf(at('missing.txt'), path.dirname(binary), binary, orphan, blank);
    assert.deepEqual(
      problems.map(({ code, severity, file: name }) => `${severity} ${code} ${path.basename(name)}`),
      [
        'error file-not-found missing.txt',
        `error file-is-folder ${path.basename(path.dirname(binary))}`,
        'error file-not-text disk.txt',
        'error file-without-article gone.txt.claims.yaml',
        'warning file-empty blank.txt',
      ],
    );
  });

  it('tells a sidecar that is a link to nothing as what it is; import and export put nothing in its place', async function () {
    if (process.platform === 'win32') this.skip();
    const notes = file('notes.jsonld', '');
    const claims = { claims: [{ quote: 'Mara' }] };
    writeFileSync(notes, (await run('export', '--format', 'web-annotation', tagged(claims))).output);
    const name = article(undefined);
    symlinkSync('gone/claims.yaml', `${name}.claims.yaml`);
    const [problem, ...more] = await problemsOf(name);
    assert.deepEqual([told(problem!), more], ['error file-dead-link sidecar:1:1', []]);
    assert.match(
      problem!.message,
      /^This is a link to “gone\/claims\.yaml”, which is not there\. Bring that file back/,
    );
    const imported = await run('import', notes, name);
    assert.equal(imported.exitCode, 2);
    assert.match(imported.errors, /claims\.yaml: This is a link to “gone\/claims\.yaml”/);
    assert.equal(readlinkSync(`${name}.claims.yaml`), 'gone/claims.yaml');
    rmSync(`${name}.claims.yaml`);

    symlinkSync('gone.csv', at('link.csv'));
    const exported = await run('export', '--format', 'csv', '--output', at('link.csv'), tagged(claims));
    assert.equal(exported.exitCode, 2);
    assert.match(exported.errors, /link\.csv” cannot be written: it is a link to “gone\.csv”, which is not there\.\n$/);
    assert.equal(readlinkSync(at('link.csv')), 'gone.csv');
  });

  it('says in plain words of a name that is too long for any file', async () => {
    const long = at(`${'a'.repeat(300)}.txt`);
    assert.deepEqual(
      (await problemsOf(long)).map(({ code }) => code),
      ['file-not-found'],
    );
    assert.match((await run('import', long, article(undefined))).errors, /a\.txt” does not exist\./);
    const exported = await run('export', '--format', 'csv', '--output', at(`${'a'.repeat(300)}.csv`), tagged({}));
    assert.match(exported.errors, /cannot be written: its name is too long\.\n$/);
  });

  it('says how a sidecar in UTF-16 is to be saved, as import says it', async () => {
    const name = article(undefined);
    const sidecar = sidecarText({ claims: [{ quote: 'Mara' }] });
    const annotations = file('export-utf8.jsonld', '');
    writeFileSync(
      annotations,
      (await run('export', '--format', 'web-annotation', tagged({ claims: [{ quote: 'Mara' }] }))).output,
    );
    for (const mark of ['\ufeff', '']) {
      writeFileSync(`${name}.claims.yaml`, Buffer.from(mark + sidecar, 'utf16le'));
      const problems = await problemsOf(name);
      assert.deepEqual(problems.map(told), ['error file-utf16 sidecar:1:1']);
      assert.equal(problems[0]!.message, 'This file is saved as UTF-16; save it as UTF-8.');
      const { errors } = await run('import', annotations, name);
      assert.ok(errors.includes(`${name}.claims.yaml:1: ${problems[0]!.message}\n`), errors);
    }
  });

  for (const [what, sidecar] of [
    ['of no bytes', ''],
    ['of blanks', '\ufeff \r\n\n'],
    ['of zeros', '\0'.repeat(400)],
  ] as const) {
    it(`says that a sidecar ${what} has lost what was in it, and so do exports`, async () => {
      const name = article(sidecar);
      const problems = await problemsOf(name);
      assert.deepEqual(problems.map(told), ['error sidecar-empty sidecar:1:1']);
      assert.match(problems[0]!.message, /Restore it from git or a backup; if there were none, delete it\./);
      const { exitCode, errors, output } = await run('export', '--format', 'markdown', name);
      assert.equal(exitCode, 1);
      assert.match(errors, /\.claims\.yaml:1: The sidecar is empty/);
      assert.match(output, /The sidecar is empty/);
      assert.doesNotMatch(output, /Nothing has been tagged yet|This report is incomplete/);
    });
  }

  it('says that a sidecar is not read that has another ending, capitals in it, or the mark of a copy', async () => {
    const copies = ['.claims (1).yaml', '.claims-DESKTOP-7F2.yaml'];
    for (const ending of ['.claims.yml', '.Claims.yaml', '.claims.yaml.txt', ...copies]) {
      const name = article(undefined);
      file(`${path.basename(name)}${ending}`, sidecarText({ claims: [{ quote: 'Mara' }] }));
      const [problem, ...others] = await problemsOf(name);
      assert.deepEqual([problem!.code, problem!.severity, others], ['file-claims-misnamed', 'warning', []]);
      const base = path.basename(name);
      assert.ok(
        problem!.message.endsWith(`“${base}${ending}” is not read; rename that file to “${base}.claims.yaml”.`),
      );
      const { exitCode, errors } = await run('export', '--format', 'csv', name);
      assert.deepEqual([exitCode, errors.includes(`${base}${ending}`)], [1, true]);
    }
  });

  it('says that git has left both versions of an article in it', async () => {
    const sides = ['Mara came.', '<<<<<<< HEAD', 'Jo left.', '=======', 'Jo stayed.', '>>>>>>> ana', ''];
    const claims = sidecarText({ claims: [{ quote: 'Mara' }] });
    const name = article(claims, sides.join('\n'));
    assert.deepEqual((await problemsOf(name)).map(told)[0], 'error file-conflict article:2:1');
    const { exitCode, errors } = await run('export', '--format', 'csv', name);
    assert.deepEqual([exitCode, errors.includes('<<<<<<<')], [1, true]);
    // A line under a heading is none, and does not hide the marks below it.
    const below = await problemsOf(article(claims, ['Row', '=======', ...sides].join('\n')));
    assert.deepEqual(below.map(told)[0], 'error file-conflict article:4:1');
    const underlined = await problemsOf(article(claims, 'Mara came.\n=======\nJo left.\n'));
    assert.equal(
      underlined.some(({ code }) => code === 'file-conflict'),
      false,
    );
  });

  it('says that another version of a sidecar stands beside it, but not what a merge leaves for a while', async () => {
    const copy = '.claims (conflicted copy of Jo).yaml';
    for (const [ending, codes] of [
      [copy, ['file-claims-copied']],
      ['.claims_REMOTE_4711.yaml', []],
      ['.claims.yaml.orig', []],
    ] as const) {
      const text = sidecarText({ claims: [{ quote: 'Mara' }] });
      const name = article(text);
      file(`${path.basename(name)}${ending}`, text);
      const problems = await problemsOf(name);
      assert.deepEqual(
        problems.map(({ code }) => code).filter((code) => code.startsWith('file-')),
        codes,
        ending,
      );
      if (ending === copy) assert.match(problems[0]!.message, /conflicted copy of Jo.*bluepencil merge/);
    }
  });

  describe('where an article was renamed and its claims were left behind', () => {
    const alone = (name: string) => `renamed/${name}`;
    before(() => mkdirSync(at('renamed')));

    it('names the one to the other, by their text', async () => {
      const sidecar = file(alone('old.txt.claims.yaml'), sidecarText({ claims: [{ quote: 'Mara' }] }));
      const now = file(alone('new.txt'), TEXT);
      file(alone('other.txt'), 'Another text.\n');
      const problems = await problemsOf(now, sidecar, at(alone('other.txt')));
      assert.deepEqual(
        problems.map(({ severity, code, file: name }) => `${severity} ${code} ${path.basename(name)}`),
        ['warning file-claims-astray new.txt', 'error file-without-article old.txt.claims.yaml'],
      );
      assert.match(problems[0]!.message, /“old\.txt\.claims\.yaml”.*rename that file to “new\.txt\.claims\.yaml”\.$/);
      assert.match(problems[1]!.message, /“new\.txt” holds its text.*rename this file to “new\.txt\.claims\.yaml”\.$/);
      // An export would tell of no claims.
      const { exitCode, errors } = await run('export', '--format', 'csv', now);
      assert.deepEqual([exitCode, errors.includes('old.txt.claims.yaml')], [1, true]);
    });

    it('is no report of its claims, though that quotes them', async () => {
      file(alone('old.txt.md'), `# Claims: Old\n\nfile old.txt · 1 claim\n\n${TEXT}`);
      const [stray] = await problemsOf(at(alone('new.txt')));
      assert.match(stray!.message, /rename that file to “new\.txt\.claims\.yaml”\.$/);
      const [without] = await problemsOf(at(alone('old.txt.claims.yaml')));
      assert.match(without!.message, /“new\.txt” holds its text/);
      assert.deepEqual(await problemsOf(at(alone('old.txt.md'))), []);
      rmSync(at(alone('old.txt.md')));
    });

    it('guesses nothing where two texts fit, or the words are gone', async () => {
      const twin = file(alone('twin.txt'), TEXT);
      const [problem] = await problemsOf(at(alone('old.txt.claims.yaml')));
      assert.match(problem!.message, /give the sidecar its name again\.$/);
      rmSync(twin);
      file(alone('new.txt'), 'Quite another text.\n');
      const [lost] = await problemsOf(at(alone('old.txt.claims.yaml')));
      assert.match(lost!.message, /give the sidecar its name again\.$/);
      assert.deepEqual(await problemsOf(at(alone('new.txt'))), []);
    });
  });
});
