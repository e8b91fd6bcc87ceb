import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../../../src/core/article';
import { EXPORT_FORMATS } from '../../../../src/core/exchange/formats';
import { ACTORS, ARTICLE, CLAIMS, sidecarText, TEXT } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';

const SIDECAR = () => sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });

describe('bluepencil export', () => {
  const { file, at } = temporaryFolder();
  /** An article with a sidecar beside it; gives the article's path. */
  function article(name = 'ferry.txt', sidecar: string | undefined = SIDECAR()): string {
    file(`${name}.claims.yaml`, sidecar);
    return file(name, TEXT);
  }

  for (const { id, write } of EXPORT_FORMATS) {
    it(`writes ${id} byte for byte as the core has it, to standard output and to a file`, async () => {
      const name = article();
      const { text } = write([articleOf({ file: 'ferry.txt', text: TEXT, sidecar: SIDECAR() })]);
      const printed = await run('export', '--format', id, name);
      assert.equal(printed.exitCode, 0);
      assert.equal(printed.output, text);
      assert.match(printed.errors, new RegExp(`^${id}: `));

      const output = at(`out-${id}`);
      const stored = await run('export', '--format', id, name, '--output', output);
      assert.deepEqual([stored.exitCode, stored.output], [0, '']);
      assert.equal(readFileSync(output, 'utf8'), text);
      assert.equal(stored.errors, printed.errors);
    });
  }

  it('tells in words and numbers what is not in the file', async () => {
    const { errors } = await run('export', '--format', 'web-annotation', article());
    assert.equal(
      errors,
      'web-annotation: 1 claim is left out: the words are no longer in the article, or it is not certain where they are.\n',
    );
  });

  it('tells what is said of the article and its actors, where a table has no column for it', async () => {
    const sidecar = SIDECAR() + 'decisions: [{ kind: chrome, exact: Share, is: chrome }]\n';
    const { exitCode, errors } = await run('export', '--format', 'csv', article('besides.txt', sidecar));
    assert.equal(exitCode, 0);
    assert.match(errors, /^csv: What is said about 1 article under “byline”, “lang”.* is left out\.$/m);
    assert.match(errors, /^csv: What is said about \d actors under “aliases”.* is left out\.$/m);
    assert.match(errors, /^csv: 1 decision is left out, on marks and on what is page chrome\.$/m);
  });

  it('puts several articles into one file, in the order of their names on the command line', async () => {
    const names = ['b.txt', 'a.txt'].map((name) => article(name));
    const { output } = await run('export', '--format', 'csv', ...names, `${names[0]!}.claims.yaml`);
    const rows = output.split('\r\n').filter((row) => /^[ab]\.txt/.test(row));
    assert.deepEqual(
      rows.map((row) => row.slice(0, 5)),
      [...Array<string>(6).fill('b.txt'), ...Array<string>(6).fill('a.txt')],
    );
  });

  it('exports an article without claims, and the others where one cannot be read', async () => {
    const bare = file('bare.txt', TEXT);
    assert.deepEqual((await run('export', '--format', 'csv', bare)).exitCode, 0);
    const { exitCode, output, errors } = await run('export', '--format', 'csv', at('missing.txt'), article());
    assert.equal(exitCode, 1);
    assert.match(errors, /missing\.txt: There is no such file\.\n/);
    assert.match(output, /ferry\.txt,c-0000000001/);
  });

  it('writes no file that would hide that nothing could be read', async () => {
    const output = at('nothing.csv');
    assert.equal((await run('export', '--format', 'csv', at('missing.txt'), '--output', output)).exitCode, 2);
    assert.ok(!existsSync(output));
  });

  it('says that a sidecar is broken', async () => {
    const name = article('broken.txt', 'format: claims-sidecar/1\nclaims: [\n');
    const { exitCode, errors } = await run('export', '--format', 'csv', name);
    assert.equal(exitCode, 1);
    assert.match(errors, /^csv: 1 error in the sidecars: .* “bluepencil check” says where\.\n$/);
  });

  it('tells with file and line what cannot be trusted, in every format, and ends with 1', async () => {
    const twice = ['  - id: c-web1', '    kind: other', '    anchors: [{ exact: reopen the talks }]'];
    const faulty: Readonly<Record<string, readonly [sidecar: readonly string[], told: string]>> = {
      twice: [[...twice, ...twice], ':6: Two claims have the id “c-web1”; both are shown.'],
      tabs: [twice.map((line) => line.replace('  ', '\t')), ':3: Lines are indented with tabs, which were read'],
      dash: [
        [...twice, '    id: c-web2', '    text: two'],
        ':3: Claims c-web1 and c-web2 are left out: they are written as one',
      ],
      open: [
        [...twice, '    conflicts: [{ key: kind, ours: other, theirs: demand }]'],
        ':6: “kind” of claim c-web1 is undecided: “other” here, “demand” there.',
      ],
      markers: [
        [...twice, '<<<<<<< HEAD', '    text: one', '=======', '    text: two', '>>>>>>> other'],
        ':6: Two versions are not merged yet (git has left conflict markers). Only one side is shown',
      ],
    };
    for (const [name, [lines, told]] of Object.entries(faulty)) {
      const sidecar = ['format: claims-sidecar/1', 'claims:', ...lines, ''].join('\n');
      const named = article(`${name}.txt`, sidecar);
      for (const { id } of EXPORT_FORMATS) {
        const { exitCode, errors } = await run('export', '--format', id, named);
        assert.equal(exitCode, 1, `${name} ${id}`);
        assert.ok(errors.includes(`${named}.claims.yaml${told}`), errors);
      }
    }
  });

  it('does not take claims that cannot be read for none', async () => {
    const name = article('bytes.txt');
    writeFileSync(`${name}.claims.yaml`, Buffer.from([0x66, 0xff, 0xfe, 0x66]));
    const { exitCode, output, errors } = await run('export', '--format', 'csv', name);
    assert.deepEqual([exitCode, output], [2, '']);
    assert.match(errors, /bytes\.txt\.claims\.yaml:1: Some bytes are not UTF-8/);
  });

  describe('never overwrites', () => {
    async function refused(name: string, output: string, message: RegExp): Promise<void> {
      const before = existsSync(output) ? readFileSync(output) : undefined;
      const { exitCode, output: printed, errors } = await run('export', '--format', 'csv', name, '--output', output);
      assert.deepEqual([exitCode, printed], [2, '']);
      assert.match(errors, message);
      assert.deepEqual(existsSync(output) ? readFileSync(output) : undefined, before);
    }

    it('the article or its sidecar', async () => {
      const name = article();
      await refused(name, name, /is the article itself/);
      await refused(name, path.join(path.dirname(name), '.', 'x', '..', 'ferry.txt'), /is the article itself|no such/);
      await refused(name, `${name}.claims.yaml`, /sidecar/);
    });

    it('either of them by another name', async () => {
      const name = article('linked.txt');
      symlinkSync(name, at('soft.csv'));
      await refused(name, at('soft.csv'), /is the article itself/);
      linkSync(`${name}.claims.yaml`, at('hard.csv'));
      await refused(name, at('hard.csv'), /is the sidecar of/);
    });

    it('a text that may be an article, or what articles share', async () => {
      const name = article();
      await refused(name, file('plain.txt', 'The port is closed.\n'), /already exists and is not an earlier/);
      await refused(name, file('notes', '# Notes\n'), /already exists and is not an earlier/);
      mkdirSync(at('.bluepencil'), { recursive: true });
      await refused(name, file('.bluepencil/actors.yaml', 'actors: []\n'), /files shared by all articles in a folder/);
    });

    it('anything else that is somebody’s work, whatever its name', async () => {
      const name = article();
      const other = article('v.txt');
      const told = /already exists and is not an earlier export in the format/;
      for (const [id, own] of [
        ['csv', file('mine.csv', 'my,own,table\n1,2,3\n')],
        ['csv', file('articles.csv', 'article,words\nferry.txt,12\n')],
        ['web-annotation', file('package.json', '{"name":"my project"}\n')],
        [
          'web-annotation',
          file('theirs.jsonld', '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:other:1"}\n'),
        ],
        ['markdown', file('village.md', '# Claims in my village\n\nmy own text\n')],
        ['html', file('page.html', '<!DOCTYPE html>\n<html><title>Mine</title>\n')],
      ] as const) {
        const before = readFileSync(own, 'utf8');
        const { exitCode, errors } = await run('export', '--format', id, name, '--output', own);
        assert.equal(exitCode, 2, own);
        assert.match(errors, told);
        assert.equal(readFileSync(own, 'utf8'), before);
      }
      const page = at('earlier');
      assert.equal((await run('export', '--format', 'html', other, '--output', page)).exitCode, 0);
      await refused(name, page, told);
    });

    it('nor writes one format under the name of another', async () => {
      const name = article();
      const message =
        /m\.html” has the name of a file in the format html, but the format asked for is csv; choose a name that ends in “\.csv”/;
      await refused(name, at('m.html'), message);
      assert.equal((await run('export', '--format', 'web-annotation', name, '--output', at('m.JSON'))).exitCode, 0);
    });

    it('but an earlier export, whatever its name', async () => {
      const name = article();
      for (const [id, output] of [
        ['markdown', at('report.md')],
        ['csv', at('table.txt')],
        ['web-annotation', at('annotations')],
        ['html', file('empty.page', '')],
        ['csv', at('several.csv')],
        ['markdown', at('several.md')],
      ] as const) {
        const more = output.includes('several') ? [article('second.txt')] : [];
        const args = ['export', '--format', id, name, ...more, '--output', output];
        assert.equal((await run(...args)).exitCode, 0, output);
        assert.equal((await run(...args)).exitCode, 0, `${output} again`);
      }
    });

    it('another article that has claims, a sidecar that is not there yet, or a folder', async () => {
      const name = article();
      await refused(name, article('other.txt'), /is an article with a sidecar/);
      await refused(name, at('new.txt.claims.yaml'), /would be a sidecar/);
      const { exitCode, errors } = await run('export', '--format', 'csv', name, '--output', path.dirname(name));
      assert.equal(exitCode, 2);
      assert.match(errors, /is a folder; name a file in it/);
    });
  });

  it('replaces a file wholly, keeps its permissions, follows links, and leaves nothing behind', async () => {
    const name = article();
    const output = file('report.csv', `article,claim,kind,strength,polarity,text\r\n${'old '.repeat(10_000)}`);
    chmodSync(output, 0o640);
    symlinkSync(output, at('link.csv'));
    const before = readdirSync(path.dirname(name)).length;
    assert.equal((await run('export', '--format', 'csv', name, '--output', at('link.csv'))).exitCode, 0);
    assert.match(readFileSync(output, 'utf8'), /^\ufeffarticle,/);
    assert.equal(statSync(output).mode & 0o777, 0o640);
    assert.equal(readdirSync(path.dirname(name)).length, before);
  });

  it('says why a file cannot be written', async () => {
    const { exitCode, errors } = await run('export', '--format', 'csv', article(), '--output', at('nowhere/x.csv'));
    assert.equal(exitCode, 2);
    assert.match(errors, /x\.csv” cannot be written: there is no such folder\.\n$/);
  });

  it('leaves the article and its sidecar as they are', async () => {
    const name = article();
    writeFileSync(`${name}.claims.yaml`, `# mine\r\n${SIDECAR()}`);
    const before = [readFileSync(name), readFileSync(`${name}.claims.yaml`)];
    for (const { id } of EXPORT_FORMATS) await run('export', '--format', id, name, '--output', at(`any-${id}`));
    assert.deepEqual([readFileSync(name), readFileSync(`${name}.claims.yaml`)], before);
  });

  for (const [args, message] of [
    [[], /Which format\? Choose one for --format: csv, web-annotation, markdown, html\./],
    [['--format', 'pdf', 'a.txt'], /There is no format “pdf”; choose from csv, web-annotation, markdown, html\./],
    [['--format', 'csv'], /Name at least one article\./],
    [['--format', 'csv', '-'], /Standard input/],
    [['--format'], /--format needs a value\./],
  ] as const) {
    it(`says what is wrong with “export ${args.join(' ')}”`, async () => {
      const { exitCode, output, errors } = await run('export', ...args);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, message);
    });
  }
});
