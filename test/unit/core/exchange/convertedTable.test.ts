import assert from 'node:assert/strict';
import { readWebAnnotation } from '../../../../src/core/exchange/webAnnotation/read';

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
