import assert from 'node:assert/strict';
import { annotation, QUOTE, read, TARGET } from './annotations';

describe('reading Web Annotations never fails', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', '{', 'web-annotation-syntax'],
    ['a text', 'kind\tquote', 'web-annotation-other-format'],
    ['nothing', '', 'web-annotation-empty'],
    ['something else', '{"a": 1}', 'web-annotation-none'],
    ['null', 'null', 'web-annotation-none'],
    ['no target', annotation({}), 'web-annotation-no-quote'],
    ['a target that is a page', annotation({ target: 'https://example.org' }), 'web-annotation-no-quote'],
    [
      'an empty quote',
      annotation({ target: { source: 'a:b', selector: { ...QUOTE, exact: ' ' } } }),
      'web-annotation-no-quote',
    ],
    [
      'a quote that is no text',
      annotation({ target: { source: 'a:b', selector: { ...QUOTE, exact: 5 } } }),
      'web-annotation-no-quote',
    ],
    [
      'a quote beyond all limits',
      annotation({ target: { source: 'a:b', selector: { ...QUOTE, exact: 'a'.repeat(10_001) } } }),
      'web-annotation-claim',
    ],
    ['a moment without a zone', annotation({ created: '2026-05-12T08:30:00', target: TARGET }), 'web-annotation-value'],
    [
      'data that does not fit',
      annotation({
        'urn:blue-pencil:claim-data': { '@type': '@json', '@value': { confidence: 7, due: [] } },
        target: TARGET,
      }),
      'web-annotation-value',
    ],
    [
      'an id that cannot be one',
      annotation({ id: 'urn:blue-pencil:claim:../../x', target: TARGET }),
      'web-annotation-claim',
    ],
    ['pages in pages', '{"first":'.repeat(5000) + '1' + '}'.repeat(5000), 'web-annotation-none'],
  ];
  for (const [what, json, code] of cases) {
    it(`on ${what}`, () => {
      const { problems } = read(json);
      assert.ok(
        problems.some((problem) => problem.code === code),
        JSON.stringify(problems),
      );
    });
  }

  it('but leaves out what it says is left out, and names claim and line', () => {
    const data = {
      '@type': '@json',
      '@value': {
        confidence: 7,
        said: { value: '2025-02-31' },
        due: { text: 'soon', value: '2025-13' },
        outcome: 'met',
      },
    };
    const one = { type: 'Annotation', id: 'urn:blue-pencil:claim:c-1111111111', target: TARGET };
    const two = { ...one, id: 'urn:blue-pencil:claim:c-2222222222', 'urn:blue-pencil:claim-data': data };
    const json = JSON.stringify([one, two], undefined, 2);
    const { value, problems } = read(json);
    const [plain, mended] = value[0]!.claims;
    assert.deepEqual(Object.keys(plain!).sort(), ['anchors', 'id', 'kind']);
    assert.deepEqual(
      [mended!.confidence, mended!.said, mended!.due, mended!.outcome],
      [undefined, undefined, { text: 'soon' }, 'met'],
    );
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.claim, facts?.key]),
      ['confidence', 'said.value', 'due.value'].map((key) => ['web-annotation-value', 'c-2222222222', key]),
    );
    for (const { span } of problems) assert.ok(json.slice(span!.start, span!.end).includes('c-2222222222'));
    for (const { span } of problems) assert.ok(!json.slice(span!.start, span!.end).includes('c-1111111111'));
  });

  it('on two annotations that are one claim', () => {
    const { value, problems } = read(`[${annotation({ target: TARGET })},${annotation({ target: TARGET })}]`);
    assert.equal(value[0]!.claims.length, 1);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['web-annotation-twice'],
    );
  });

  it('on keys that mean something to JavaScript', () => {
    const data = '{"@type":"@json","@value":{"__proto__":{"polluted":1},"constructor":1}}';
    const json = annotation({ target: TARGET }).replace('{', `{"urn:blue-pencil:claim-data":${data},`);
    const { value } = read(json);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    for (const claim of value.flatMap(({ claims }) => claims)) assert.ok(!('polluted' in claim));
  });

  it('and takes no path for a file’s name', () => {
    for (const name of ['../x.txt', 'a%2Fb.txt', 'C%3A%5Cx.txt', '..', '']) {
      const json = annotation({ target: { source: `urn:blue-pencil:article:${name}`, selector: QUOTE } });
      assert.equal(read(json).value[0]?.file, undefined, name);
    }
  });
});
