import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articlePathOf, placeLabels } from '../../../scripts/gold/labels';
import { LabelError } from '../../../scripts/gold/placing';
import type { Gold } from '../../../scripts/score/scoring';

const ROOT = path.join(__dirname, '..', '..', '..');

describe('labels made by hand', () => {
  const article =
    'Union gives firm until Friday\n\nThe firm must pay by Friday, the union said on Monday. The union is\ncross.';
  const place = (labels: string) => placeLabels(`reference: 2025-03-05\n${labels}`, article);
  const texts = (labels: string) => place(labels).entities.map(({ start, end }) => article.slice(start, end));

  it('stand in the lines they are said to be in, each behind the one before', () => {
    const { entities } = place(
      '@3-4\norg~: firm\nDATE: 2025-03-07 Friday\norg~: union\nDATE: 2025-03-03 Monday\norg~: union',
    );
    assert.deepEqual(
      entities.map(({ start, type, value }) => [start, type, value]),
      [
        [35, 'organisation', undefined],
        [52, 'DATE', '2025-03-07'],
        [64, 'organisation', undefined],
        [78, 'DATE', '2025-03-03'],
        [90, 'organisation', undefined],
      ],
    );
  });

  it('may run over the end of a line, and may be given with their surroundings', () => {
    assert.deepEqual(texts('@3-4\ndemand: union is cross'), ['union is\ncross']);
    assert.deepEqual(texts('@3-4\norg~: The ‹union› is'), ['union']);
  });

  it('carry who wants what from whom, with the cue nearest to the content', () => {
    const [demand] = place(
      '@3\nultimatum: The firm must pay by Friday | by union | to firm | cue must | deadline Friday',
    ).entities;
    assert.deepEqual(demand?.attributes, {
      demander: ['union'],
      addressee: ['firm'],
      cue: { start: 40, end: 44, text: 'must' },
      deadline: 'Friday',
      status: 'open',
    });
  });

  it('carry who says what, apart from the order of demands, with “…” for what lies in between', () => {
    const { entities } = place(
      '@3\ndemand: pay by Friday | cue must\nindirect: The firm … Friday | by union | cue said | polarity doubts',
    );
    const statement = entities.find(({ kind }) => kind === 'statement');
    assert.equal(statement?.text, 'The firm must pay by Friday');
    assert.deepEqual(statement?.attributes, {
      source: ['union'],
      cue: { start: 70, end: 74, text: 'said' },
      directness: 'indirect',
      polarity: 'doubts',
    });
  });

  for (const wrong of [
    '@3\nindirect: The firm must pay | by council',
    '@3\nindirect: The firm must pay | to firm',
    '@3\ndemand: pay | polarity denies',
    '@3\nindirect: pay … union | cue claimed',
    '@1\norg~: union',
    '@3\norg~: fir',
    '@9\norg~: firm',
    '@3\nplanet: firm',
    '@3\ndemand: pay | by council',
    '@3\ndemand: pay | cue should',
    '@3\ndemand: pay | from firm',
    'something else',
  ]) {
    it(`are refused with the line of the mistake: ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => place(wrong), LabelError);
    });
  }
});

for (const folder of ['tuned', 'untuned'].map((name) => path.join(ROOT, 'test', 'articles', name))) {
  describe(`gold files in ${path.basename(folder)}`, () => {
    const names = readdirSync(folder).flatMap((file) => (file.endsWith('.labels') ? [file.slice(0, -7)] : []));
    const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

    it('are three at least', () => assert.ok(names.length >= 3));

    for (const name of names) {
      it(`${name} agrees with its labels and its article`, () => {
        const labels = read(`${name}.labels`);
        const text = read(articlePathOf(labels) ?? `${name}.txt`);
        const gold = JSON.parse(read(`${name}.gold.json`)) as Gold;
        assert.deepEqual(gold, { id: name, ...(JSON.parse(JSON.stringify(placeLabels(labels, text))) as object) });
        for (const { start, end, text: printed } of gold.entities) assert.equal(text.slice(start, end), printed);
      });
    }
  });
}

describe('samples', () => {
  const folder = path.join(ROOT, 'samples');
  const files = readdirSync(folder).filter((file) => /\.(?:article|txt|md)$/.test(file) && file !== 'README.md');
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');

  it('have a licence', () => assert.match(readme, /CC BY 4\.0/));

  for (const file of files) {
    it(`${file} is explained in the README and is plain UTF-8 with LF`, () => {
      assert.ok(readme.includes(`\`${file}\``));
      const bytes = readFileSync(path.join(folder, file));
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      assert.doesNotMatch(text, /^\uFEFF|\r/);
      assert.ok(text.endsWith('\n'));
    });
  }
});
