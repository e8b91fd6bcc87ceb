import assert from 'node:assert/strict';
import { ArticleText } from '../../../../../src/core/claims/anchor';
import { FERRIES, read } from './annotations';

describe('a Web Annotation that has a position without words', () => {
  const source = 'urn:blue-pencil:article:a.txt';
  const at = (start: number, end: number, rest: object[] = []) => ({
    type: 'Annotation',
    target: { source, selector: [{ type: 'TextPositionSelector', start, end }, ...rest] },
  });
  const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });
  const described = {
    'urn:blue-pencil:articles': {
      '@type': '@json',
      '@value': [{ file: 'a.txt', text_hash: new ArticleText(FERRIES).hash }],
    },
  };
  const wordsAndCodes = (content: object, texts: Readonly<Record<string, string>> = { 'a.txt': FERRIES }) => {
    const { value, problems } = read(JSON.stringify(content), texts);
    return [
      value.flatMap(({ claims }) => claims.map(({ anchors }) => anchors[0]!.exact)),
      problems.map(({ code }) => code),
    ];
  };

  const alone = at(18, 32);
  const cases: readonly (readonly [string, object, readonly string[], readonly string[]])[] = [
    ['alone is left out', [alone], [], ['web-annotation-doubtful']],
    ['is taken beside a quote that stands', [at(2, 7, [quote('ferry')]), alone], ['ferry', 'Mara Lindqvist'], []],
    [
      'is taken beside a quote that has no position',
      [{ type: 'Annotation', target: { source, selector: quote('ferry') } }, alone],
      ['ferry', 'Mara Lindqvist'],
      [],
    ],
    ['counts as that quote does', [at(20, 34, [quote('Mara Lindqvist')]), at(35, 40)], ['Mara Lindqvist', 'waves'], []],
    [
      'is left out beside a quote that has moved',
      [at(3, 8, [quote('ferry')]), alone],
      ['ferry'],
      ['web-annotation-position', 'web-annotation-doubtful'],
    ],
    ['is taken if the text is the one', { ...described, items: [alone] }, ['Mara Lindqvist'], []],
    ['is left out in a word', { ...described, items: [at(19, 32)] }, [], ['web-annotation-cut']],
    ['is left out behind the end', { ...described, items: [at(18, 3200)] }, [], ['web-annotation-cut']],
  ];
  for (const [what, content, words, codes] of cases) {
    it(what, () => assert.deepEqual(wordsAndCodes(content), [words, codes]));
  }

  it('is left out where the text is not there, or is another', () => {
    assert.deepEqual(wordsAndCodes([alone], {}), [[], ['web-annotation-doubtful']]);
    const other = wordsAndCodes({ ...described, items: [alone] }, { 'a.txt': `${FERRIES} More.` });
    assert.deepEqual(other, [[], ['web-annotation-doubtful']]);
  });
});
