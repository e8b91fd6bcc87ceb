import assert from 'node:assert/strict';
import { articleOf } from '../../../../../src/core/article';
import { readWebAnnotation } from '../../../../../src/core/exchange/webAnnotation/read';

/** As the program in docs/exports.md makes annotations of a row. */
const CONVERTED = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationCollection',
  'urn:blue-pencil:articles': {
    '@type': '@json',
    '@value': [{ file: 'toll.txt', actors: [{ id: 'karsten-olufsen', name: 'Karsten Olufsen' }] }],
  },
  first: {
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        body: [
          { type: 'TextualBody', purpose: 'classifying', value: 'assertion' },
          { type: 'TextualBody', purpose: 'tagging', value: 'high-street' },
          { type: 'TextualBody', purpose: 'commenting', value: 'He exaggerates.' },
        ],
        target: {
          source: 'toll.txt',
          selector: [
            { type: 'TextQuoteSelector', exact: 'kill the high street' },
            { type: 'TextPositionSelector', start: 15, end: 35 },
          ],
        },
        creator: { name: 'ada' },
        'urn:blue-pencil:claimant': { id: 'urn:blue-pencil:actor:karsten-olufsen' },
        'urn:blue-pencil:claim-data': { '@type': '@json', '@value': { polarity: 'denies' } },
      },
    ],
  },
};

describe('annotations that were made of a table, as the documentation shows it', () => {
  it('are claims with the claimant, the stance and the place', () => {
    const text = 'The ring would kill the high street, he said.';
    const { value, problems } = readWebAnnotation(JSON.stringify(CONVERTED), { textOf: () => text });
    assert.deepEqual(problems, []);
    const [article] = value;
    assert.equal(article?.file, 'toll.txt');
    assert.deepEqual(
      article.actors.map(({ id, name }) => [id, name]),
      [['karsten-olufsen', 'Karsten Olufsen']],
    );
    const { kind, polarity, claimant, tags, note, author, anchors } = article.claims[0]!;
    assert.deepEqual(
      [kind, polarity, claimant, tags, note, author, anchors[0]?.start],
      ['assertion', 'denies', 'karsten-olufsen', ['high-street'], 'He exaggerates.', 'ada', 15],
    );
  });
});

describe('words that an annotation quotes without a position', () => {
  const imported = (text: string, quote: object) =>
    readWebAnnotation(
      JSON.stringify({
        type: 'Annotation',
        target: {
          source: 'toll.txt',
          selector: { type: 'TextQuoteSelector', exact: 'kill the high street', ...quote },
        },
      }),
      { textOf: () => text },
    ).value[0]?.claims[0]?.anchors[0];
  const TEXT = 'The ring would kill the high street, Olufsen said.\n';

  it('keep their place and what stands around them, where they stand but once', () => {
    const anchor = imported(TEXT, {});
    assert.deepEqual([anchor?.start, anchor?.prefix, anchor?.suffix], [15, 'The ring would ', ', Olufsen said.\n']);
    assert.equal(imported(TEXT, { prefix: 'ring would ' })?.start, 15);
    // If somebody else says the same later, and this sentence goes, the claim does not go to them.
    const later = 'Nothing is known of shops. The mayor asked whether cars kill the high street today.\n';
    const sidecar = `format: claims-sidecar/1\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [${JSON.stringify(anchor)}] }\n`;
    assert.equal(articleOf({ file: 'toll.txt', text: later, sidecar }).claims[0]?.state, 'lost');
  });

  it('stay words alone where they stand twice, or in another context than they came with', () => {
    assert.deepEqual(imported(TEXT + TEXT, {}), { exact: 'kill the high street' });
    assert.equal(imported(TEXT, { prefix: 'taxes would ' })?.start, undefined);
  });
});
