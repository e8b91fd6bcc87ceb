import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { TEXT } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';
import { COUNT, EXPORTED, foreign, SIDECAR } from './exported';

describe('bluepencil import tells', () => {
  const { file, at } = temporaryFolder();
  const sidecarOf = (article: string) => `${article}.claims.yaml`;

  /** An article without claims; gives its path. */
  function article(name = 'ferry.txt'): string {
    rmSync(sidecarOf(at(name)), { force: true });
    return file(name, TEXT);
  }

  /** The example's annotations with a claim's data, and what else is wanted, changed. */
  function changed(change: (claim: Record<string, unknown>, all: Record<string, unknown>) => void): string {
    const all = JSON.parse(EXPORTED) as { first: { items: Record<string, unknown>[] } };
    change(all.first.items[0]!, all);
    return JSON.stringify(all, undefined, 2);
  }
  const withData = (values: object) =>
    changed((claim) => {
      const data = claim['urn:blue-pencil:claim-data'] as { '@value': object };
      data['@value'] = { ...data['@value'], ...values };
    });

  it('leaves out what it says is left out, and takes it when it is corrected', async () => {
    const name = article();
    const json = file('bad.jsonld', withData({ confidence: 5, said: { text: 'on Monday', value: '2025-02-31' } }));
    const first = await run('import', json, name);
    assert.equal(first.exitCode, 1);
    const lineOf = (words: string) =>
      readFileSync(json, 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1;
    const left = (words: string, what: string) =>
      new RegExp(
        `bad\\.jsonld:${lineOf(words)}: ${what} is not one of its values\\. Correct it here and import it again`,
      );
    assert.match(first.errors, left('"confidence": 5', '“confidence” of claim c-0000000001 is left out: “5”'));
    const said = '“value” of “said” of claim c-0000000001 is left out: “2025-02-31”';
    assert.match(first.errors, left('"value": "2025-02-31"', said));
    assert.equal((await run('check', name)).errors, '');
    assert.doesNotMatch((await run('check', name)).output, /2025-02-31|confidence/);

    const second = await run('import', file('good.jsonld', EXPORTED), name);
    assert.deepEqual([second.exitCode, second.errors], [0, '']);
    assert.match(
      second.output,
      /: 0 claims added, \d already there, 1 of them filled in \(said\.value, confidence\)\.\n$/,
    );
    const { claims } = readSidecar(readFileSync(sidecarOf(name), 'utf8')).value;
    assert.deepEqual(
      claims,
      readSidecar(SIDECAR)
        .value.claims.slice(0, COUNT)
        .map((claim, at) => ({
          ...claim,
          ...(at === 0 ? { created: '2026-05-12T08:30:00Z' } : {}),
        })),
    );
  });

  it('says which claims that are there say something else, and leaves them as they are', async () => {
    const name = article();
    await run('import', file('a.jsonld', EXPORTED), name);
    const before = readFileSync(sidecarOf(name), 'utf8');
    const json = file(
      'b.jsonld',
      changed((claim, all) => {
        const [kind, text, status, ...others] = claim.body as { value: string }[];
        claim.body = [kind, text, { ...status, value: 'confirmed' }, ...others];
        const articles = all['urn:blue-pencil:articles'] as { '@value': { actors: { name: string }[] }[] };
        articles['@value'][0]!.actors[0]!.name = 'Maria Lindqvist';
      }),
    );
    for (const options of [['--dry-run'], []]) {
      const { exitCode, output, errors } = await run('import', ...options, json, name);
      assert.equal(exitCode, 1);
      assert.match(
        output,
        new RegExp(`${COUNT} already there, 1 of them with different details here \\(status\\)\\.\n$`),
      );
      assert.match(
        errors,
        /b\.jsonld:\d+: Claim c-0000000001 has different details in .*ferry\.txt\.claims\.yaml \(status\)\. It stays/,
      );
      assert.match(errors, /b\.jsonld: Actor mara-lindqvist is “Mara Lindqvist” in .* and “Maria Lindqvist” here\./);
    }
    assert.equal(readFileSync(sidecarOf(name), 'utf8'), before);
  });

  it('leaves out what is said of an article that this one is not, and says so', async () => {
    const other = file('gateshead.txt', 'The tunnel at Gateshead opened on Tuesday. Mara Lindqvist was there.\n');
    const { exitCode, errors, output } = await run('import', '--unplaced', file('a.jsonld', EXPORTED), other);
    assert.equal(exitCode, 1);
    assert.match(
      errors,
      /What is said here about the article itself \(title, .*reference_date\) is left out: nothing shows that gateshead\.txt is that article\./,
    );
    assert.doesNotMatch(output, /what is said/);
    assert.deepEqual(readSidecar(readFileSync(sidecarOf(other), 'utf8')).value.article, { file: 'gateshead.txt' });
  });

  it('says once of an edited article that positions do not fit, and of claims already there nothing', async () => {
    const name = article();
    file('ferry.txt', TEXT.replace('Mara', 'A paragraph more.\r\n\r\nMara'));
    const json = file('a.jsonld', EXPORTED);
    const dry = await run('import', '--dry-run', json, name);
    const first = await run('import', json, name);
    const remark = new RegExp(
      `^.*a\\.jsonld: The positions of ${COUNT} annotations do not match their words in ferry\\.txt.*\n$`,
    );
    for (const one of [dry, first]) {
      assert.equal(one.exitCode, 0);
      assert.match(one.errors, remark);
    }
    const second = await run('import', json, name);
    assert.deepEqual([second.exitCode, second.errors], [0, '']);
  });

  it('shows in a dry run which words have changed', async () => {
    const name = article();
    file('ferry.txt', TEXT.replace('we will strike from 25 May', 'we shall strike from 26 May'));
    const { output } = await run('import', '--dry-run', file('a.jsonld', EXPORTED), name);
    assert.match(output, /threat, line 4: “we will strike from 25 May”, now “we shall strike from 26 May”\n/);
  });

  it('says that words of another program for kind or status are taken as tags and notes', async () => {
    const body = [
      { type: 'TextualBody', value: 'rumour', purpose: 'classifying' },
      { type: 'TextualBody', value: 'half true', purpose: 'assessing' },
    ];
    const name = article();
    const { exitCode, errors } = await run('import', file('f.json', JSON.stringify(foreign({ body }))), name);
    assert.equal(exitCode, 0);
    assert.match(errors, /are added as tags and notes: “rumour”, “half true”\.\n$/);
    const [claim] = readSidecar(readFileSync(sidecarOf(name), 'utf8')).value.claims;
    assert.deepEqual(
      [claim!.kind, claim!.tags, claim!.note, claim!.status],
      ['other', ['rumour'], 'half true', undefined],
    );
  });

  it('what stands among annotations and is none, and takes the others', async () => {
    const about = { source: 'ferry.txt', selector: { type: 'TextQuoteSelector', exact: 'reopen the talks' } };
    const one = { id: 'urn:other:1', type: 'Annotation', target: about, body: [] };
    const page = (items: readonly unknown[]) => ({ type: 'AnnotationPage', items });
    const imported = (content: unknown) =>
      run('import', '--dry-run', file('others.jsonld', JSON.stringify(content)), article());
    for (const content of [[one, 42], page([one, 42]), { type: 'AnnotationCollection', first: page([42, one]) }]) {
      const { exitCode, output, errors } = await imported(content);
      assert.equal(exitCode, 1);
      assert.match(output, /: 1 claim would be added/);
      assert.match(errors, /others\.jsonld: One item among the annotations is not an annotation and is left out: 42\./);
    }
    const several = await imported([{ target: about }, one, null]);
    assert.match(several.errors, /others\.jsonld:1: 2 items among the annotations .*, the first of them: \{"target":/);
    const graph = await imported({ '@graph': [{ id: 'urn:jo', type: 'Person' }, one], first: 'https://example.org/1' });
    assert.deepEqual([graph.exitCode, graph.errors], [0, '']);
  });
});
