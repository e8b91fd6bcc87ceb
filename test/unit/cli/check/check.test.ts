import assert from 'node:assert/strict';
import path from 'node:path';
import { ACTORS, CLAIMS, LOST } from '../../core/exchange/example';
import { run } from '../runner';
import { articlesToCheck, problemsOf } from './checking';

describe('bluepencil check', () => {
  const { article, at, file, tagged } = articlesToCheck();

  it('finds nothing in articles that are all right, with or without a sidecar', async () => {
    // One of the claims has a relation to a claim of this one.
    file(
      '2026-04-quay.md.claims.yaml',
      'format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1ke, kind: other, anchors: [{ exact: Quay }] }]\n',
    );
    const files = [
      article(undefined),
      article('format: claims-sidecar/1\n'),
      tagged({ claims: CLAIMS.slice(0, 1), actors: ACTORS }),
    ];
    assert.deepEqual(await run('check', ...files), { exitCode: 0, output: '', errors: '' });
    assert.deepEqual(await run('check', '--json', ...files), { exitCode: 0, output: '[]\n', errors: '' });
  });

  it('prints each problem in a line that editors and scripts can follow', async () => {
    const name = article(
      'format: claims-sidecar/1\nclaims:\n  - id: c-0123456789\n    kind: wish\n    anchors: [{ exact: Mara }]\n',
    );
    const { exitCode, output, errors } = await run('check', name);
    assert.equal(exitCode, 1);
    assert.equal(errors, '');
    assert.match(
      output,
      /^.*\.txt\.claims\.yaml:4:11 error sidecar-unknown-value “wish” is not a valid value .*demand.*\.\n$/,
    );
    assert.ok(output.startsWith(`${name}.claims.yaml:`));
  });

  it('says of a pattern that nothing fits it', async () => {
    for (const command of ['check', 'scan']) {
      const { output, errors } = await run(command, at('*.nothing'));
      assert.match(output + errors, /There is no such file\. Nor is there one whose name matches, with “\*”/);
    }
  });

  it('takes a sidecar for its article, and each article once', async () => {
    const name = tagged({ claims: [{ anchors: [LOST] }] });
    assert.equal((await problemsOf(`${name}.claims.yaml`, name, name)).length, 1);
    const [folder, base] = [path.dirname(name), path.basename(name)];
    const twoWays = await problemsOf(name, `${folder}/./${base}`, `${folder}/none/../${base}`, path.relative('', name));
    assert.equal(twoWays.length, 1);
  });

  for (const [args, message] of [
    [[], /^bluepencil check: Name at least one article\. Try “bluepencil check --help”\.\n$/],
    [['-'], /^bluepencil check: Standard input/],
    [['--jsno', 'a.txt'], /^bluepencil check: There is no option --jsno; did you mean --json\?/],
    [['--format', 'xml', 'a.txt'], /^bluepencil check: There is no format “xml”; choose text, json or sarif\./],
    [['--json', '--format', 'text', 'a.txt'], /^bluepencil check: Give either --json or --format\./],
    [
      ['--fail-on', 'off', 'a.txt'],
      /^bluepencil check: --fail-on can be error, warning, info, hint or never, not “off”\./,
    ],
  ] as const) {
    it(`says what is wrong with “check ${args.join(' ')}”`, async () => {
      const { exitCode, output, errors } = await run('check', ...args);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, message);
    });
  }

  it('prints nothing that could repaint a terminal', async () => {
    const name = article(
      'format: claims-sidecar/1\narticle:\n  lang: !x "\\e[2J"\nclaims:\n  - kind: "\\e[2J\\u202e"\n',
    );
    const { output } = await run('check', name);
    // eslint-disable-next-line no-control-regex -- that is the point
    assert.doesNotMatch(output, /[\u001b\u202e]/);
  });
});
