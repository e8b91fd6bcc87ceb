import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { articleOf } from '../../../../src/core/article';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { CLAIMS, sidecarText, TEXT } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';
import { COUNT, EXPORTED, foreign } from './exported';

describe('bluepencil import', () => {
  const { file, at } = temporaryFolder();
  const sidecarOf = (article: string) => `${article}.claims.yaml`;

  /** An article without claims; gives its path. */
  function article(name = 'ferry.txt'): string {
    rmSync(sidecarOf(at(name)), { force: true });
    return file(name, TEXT);
  }

  it('makes the sidecar of an article, and adds nothing the second time', async () => {
    const [name, json] = [article(), file('a.jsonld', EXPORTED)];
    const first = await run('import', json, name);
    assert.deepEqual([first.exitCode, first.errors], [0, '']);
    assert.match(
      first.output,
      new RegExp(
        `ferry\\.txt\\.claims\\.yaml: ${COUNT} claims added, \\d+ actors, details of the article \\(title, .*reference_date\\)\\.\\n$`,
      ),
    );
    const stored = readFileSync(sidecarOf(name), 'utf8');
    assert.equal(readSidecar(stored).value.claims.length, COUNT);

    const second = await run('import', json, name);
    assert.equal(second.exitCode, 0);
    assert.match(second.output, new RegExp(`: 0 claims added, ${COUNT} already there\\.\\n$`));
    assert.equal(readFileSync(sidecarOf(name), 'utf8'), stored);
  });

  it('shows in a dry run what would come, and writes nothing', async () => {
    const [name, json] = [article(), file('a.jsonld', EXPORTED)];
    const { exitCode, output } = await run('import', '--dry-run', json, name);
    assert.equal(exitCode, 0);
    const [head, ...lines] = output.trimEnd().split('\n');
    assert.match(head!, new RegExp(`: ${COUNT} claims would be added, `));
    assert.equal(lines.length, COUNT);
    for (const line of lines) assert.match(line, /^ {2}\w+, line \d+: “.+”$/);
    assert.equal(existsSync(sidecarOf(name)), false);
  });

  it('begins no second sidecar for an article that was renamed, and names the one that there is', async () => {
    mkdirSync(at('renamed'), { recursive: true });
    const json = file('a.jsonld', EXPORTED);
    for (const [what, left] of [
      ['of this very text', readFileSync(await imported(), 'utf8')],
      [
        'with words that say little',
        'format: claims-sidecar/1\nclaims:\n  - { id: c-0001, kind: other, anchors: [{ exact: talks }] }\n',
      ],
    ] as const) {
      file('renamed/ferry.txt.claims.yaml', left);
      const { exitCode, output, errors } = await run('import', json, file('renamed/new.txt', TEXT));
      assert.deepEqual([exitCode, output], [2, ''], what);
      assert.match(
        errors,
        /new\.txt: There is no sidecar .* “ferry\.txt\.claims\.yaml” .*rename that file to “new\.txt\.claims\.yaml”/,
      );
      assert.match(errors, /new\.txt\.claims\.yaml: first correct what is reported above\. Nothing was added to it\./);
      assert.equal(existsSync(at('renamed/new.txt.claims.yaml')), false);
    }
    async function imported() {
      const name = article();
      await run('import', json, name);
      return sidecarOf(name);
    }
  });

  it('goes by file name among several articles, and leaves the others alone', async () => {
    const [name, other] = [article(), article('other.txt')];
    assert.equal((await run('import', file('a.jsonld', EXPORTED), other, name)).exitCode, 0);
    assert.deepEqual([existsSync(sidecarOf(name)), existsSync(sidecarOf(other))], [true, false]);
  });

  it('goes by the web address where there is no file name, and guesses nothing', async () => {
    const [name, other] = [article(), article('other.txt')];
    const json = file('f.json', JSON.stringify(foreign()));
    const missed = await run('import', json, name, other);
    assert.equal(missed.exitCode, 2);
    assert.match(missed.errors, /f\.json: 1 annotation of “https:\/\/example\.org\/a” left out: .* name it/);
    assert.deepEqual([existsSync(sidecarOf(name)), existsSync(sidecarOf(other))], [false, false]);

    file('other.txt.claims.yaml', 'format: claims-sidecar/1 # mine\narticle:\n  url: "https://example.org/a"\n');
    assert.equal((await run('import', json, name, other)).exitCode, 0);
    assert.match(readFileSync(sidecarOf(other), 'utf8'), /^format: claims-sidecar\/1 # mine\n.*x_import:/s);
  });

  it('takes the only text for the only article', async () => {
    const name = article();
    assert.equal((await run('import', file('f.json', JSON.stringify(foreign())), name)).exitCode, 0);
    assert.equal(readSidecar(readFileSync(sidecarOf(name), 'utf8')).value.claims.length, 1);
  });

  it('says what has no sure place in the article', async () => {
    const target = {
      source: 'https://example.org/a',
      selector: { type: 'TextQuoteSelector', exact: 'Nobody ever wrote these words about zinc' },
    };
    const { output } = await run('import', file('f.json', JSON.stringify(foreign({ target }))), article());
    assert.match(output, /: 1 claim added, 1 without a definite place in the article\.\n$/);
  });

  it('puts nothing that names another article, and has no words in this one, into the only one, unless it is told to', async () => {
    const other = 'The mill burned down, said Ole Brandt.\n';
    const claims = [{ quote: 'The mill burned down', id: 'c-0000000009' }];
    const mill = articleOf({ file: 'mill.txt', text: other, sidecar: sidecarText({ text: other, claims }) });
    const json = file('mill.jsonld', writeWebAnnotation([mill]).text);
    const name = article();
    const { exitCode, errors, output } = await run('import', json, name);
    assert.deepEqual([exitCode, output], [2, '']);
    assert.match(
      errors,
      /1 annotation of “mill\.txt” left out: none of .* words .* Name the article .* --unplaced\.\n$/,
    );
    assert.equal(existsSync(sidecarOf(name)), false);

    const asked = await run('import', '--unplaced', json, name);
    assert.equal(asked.exitCode, 0);
    assert.match(asked.output, /: 1 claim added, 1 without a definite place in the article\.\n$/);
    // One that was renamed is known by its words.
    assert.equal((await run('import', json, file('windmill.txt', `${other}It was old.\n`))).exitCode, 0);
  });

  it('says with its line what is left out, and takes the rest', async () => {
    const bare = foreign({ id: 'https://example.org/2', target: 'https://example.org/a' });
    const name = article();
    const json = file('f.json', JSON.stringify([foreign(), bare], undefined, 2));
    const { exitCode, errors, output } = await run('import', json, name);
    assert.equal(exitCode, 1);
    const line =
      readFileSync(json, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('org/2')) + 1;
    assert.ok(
      errors.includes(`f.json:${line}: Annotation https://example.org/2 is left out: it does not point to any words`),
      errors,
    );
    assert.match(output, /: 1 claim added\.\n$/);
  });

  for (const [what, content, message] of [
    ['no JSON', '{"a":\n  [1,, 2]}', /f\.json:2: This is not valid JSON \(.*\)\. Correct it/],
    ['no JSON any more behind its middle', '[\n{"a":\n', /f\.json:2: This is not valid JSON \(.*\)\. Correct it/],
    ['no JSON any more behind a key', '[\n{"a": 1,\n\n\n', /f\.json:2: This is not valid JSON \(.*\)\. Correct it/],
    [
      'a table',
      '\ufeffkind,quote\r\ndemand,"[a]"\r\n',
      /f\.json: This is neither a table with headings nor W3C Web Ann/,
    ],
    ['nothing', ' \n', /f\.json: The file is empty\. Export it again/],
    ['no annotations', '{"a": [1, 2]}', /f\.json: There are no annotations in it that can be read/],
  ] as const) {
    it(`ends with 2 where the file holds ${what}`, async () => {
      const name = article();
      const { exitCode, errors } = await run('import', file('f.json', content), name);
      assert.equal(exitCode, 2);
      assert.match(errors, message);
      assert.equal(existsSync(sidecarOf(name)), false);
    });
  }

  it('writes nothing to a broken sidecar, and says where it is broken', async () => {
    const name = article();
    const broken = 'format: claims-sidecar/1\nclaims: [\n';
    file('ferry.txt.claims.yaml', broken);
    for (const options of [[], ['--dry-run']]) {
      const { exitCode, errors } = await run('import', ...options, file('a.jsonld', EXPORTED), name);
      assert.equal(exitCode, 2);
      assert.match(errors, /ferry\.txt\.claims\.yaml:\d: .+ Nothing was added to it; correct it/);
    }
    assert.equal(readFileSync(sidecarOf(name), 'utf8'), broken);
  });

  it('ends with 2 where the sidecar cannot be written', async () => {
    const name = article();
    const sidecar = file('ferry.txt.claims.yaml', 'format: claims-sidecar/1\n');
    chmodSync(sidecar, 0o444);
    const { exitCode, errors } = await run('import', file('a.jsonld', EXPORTED), name);
    assert.equal(exitCode, 2);
    assert.match(errors, /cannot be written: .* Nothing was added to it/);
    assert.equal(readFileSync(sidecar, 'utf8'), 'format: claims-sidecar/1\n');
  });

  describe('where the article is not to be had', () => {
    it('does not ask to name what was named', async () => {
      const name = article();
      writeFileSync(sidecarOf(name), Buffer.from([0x66, 0xff, 0xfe, 0x66]));
      const { exitCode, errors } = await run('import', file('a.jsonld', EXPORTED), name);
      assert.equal(exitCode, 2);
      assert.match(errors, /Some bytes are not UTF-8 text/);
      assert.match(
        errors,
        /annotations of “ferry\.txt” left out because that article or its sidecar could not be read\./,
      );
      assert.doesNotMatch(errors, /name it/);
    });

    it('says so of a name that is none', async () => {
      const { exitCode, errors } = await run('import', file('a.jsonld', EXPORTED), at('fery.txt'));
      assert.equal(exitCode, 2);
      assert.match(errors, /fery\.txt: There is no such file\./);
      assert.match(errors, /none of the articles that could be read is that; name it, or correct its name\.\n$/);
    });

    it('puts nothing of another article with its name into this one', async () => {
      const other = articleOf({
        file: 'ferry.txt',
        text: 'The quay was closed, said Ole Brandt.\n',
        sidecar: sidecarText({
          text: 'The quay was closed, said Ole Brandt.\n',
          claims: [{ quote: 'said Ole Brandt', id: 'c-0000000009' }],
        }),
      });
      const both = writeWebAnnotation([
        articleOf({ file: 'ferry.txt', text: TEXT, sidecar: sidecarText({ claims: CLAIMS }) }),
        other,
      ]).text;
      const name = article();
      const { exitCode, errors } = await run('import', file('both.jsonld', both), name);
      assert.equal(exitCode, 1);
      assert.match(
        errors,
        /1 annotation of “ferry\.txt” left for another article of this name: .* Name that one, too\./,
      );
      assert.doesNotMatch(readFileSync(sidecarOf(name), 'utf8'), /Brandt/);
    });
  });

  for (const [what, args, message] of [
    ['no file', [], /Which file\?/],
    ['no article', ['a.jsonld'], /After “a\.jsonld”, name the articles that it is about/],
    ['a file that is not there', ['none.jsonld', 'ferry.txt'], /“none\.jsonld” does not exist\./],
    ['a format that cannot be read', ['--format', 'html', 'a.html', 'ferry.txt'], /“html” cannot be imported/],
  ] as const) {
    it(`asks for what is needed: ${what}`, async () => {
      const { exitCode, errors } = await run('import', ...args);
      assert.equal(exitCode, 2);
      assert.match(errors, message);
    });
  }
});
