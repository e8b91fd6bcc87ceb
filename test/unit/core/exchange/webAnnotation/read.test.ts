import assert from 'node:assert/strict';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { articleOf, type Article } from '../../../../../src/core/article';
import type { Claim, ClaimAnchor } from '../../../../../src/core/claims/claim';
import { editSidecar, type SidecarChange } from '../../../../../src/core/claims/sidecarEdit';
import type { ImportedArticle } from '../../../../../src/core/exchange/webAnnotation/read';
import { writeWebAnnotation } from '../../../../../src/core/exchange/webAnnotation/write';
import { annotation, CONTEXT, FERRIES, QUOTE, read, TARGET } from './annotations';
import { CONTEXT_DOCUMENT } from './annotationContext';
import {
  ACTORS,
  anchorOf,
  ARTICLE,
  CLAIMS,
  exampleArticle,
  fullArticle,
  sidecarText,
  TEXT,
  type ClaimDraft,
} from '../example';
import { IS_LONG } from '../../recognise/properties/runs';

/** What is used of the processor; its published types lack the safe mode. */
interface Processor {
  expand(document: unknown, options: object): Promise<object>;
  compact(document: object, context: string, options: object): Promise<object>;
  toRDF(document: unknown, options: object): Promise<string>;
  fromRDF(quads: string, options: object): Promise<object>;
  frame(document: object, frame: object, options: object): Promise<object>;
}
const processor = jsonld as unknown as Processor;

/** Knows the one context, and goes to no network. */
const offline = {
  safe: true,
  documentLoader: (url: string) => {
    assert.equal(url, CONTEXT);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT_DOCUMENT });
  },
};

/** The article that one has who puts imported claims into a new sidecar. */
function articleWith({ file = 'ferry.txt', article, actors, claims }: ImportedArticle, text: string): Article {
  const changes: readonly SidecarChange[] = [
    { kind: 'set-article', values: article },
    ...actors.map((actor) => ({ kind: 'add-actor' as const, actor })),
    ...claims.map((claim) => ({ kind: 'add-claim' as const, claim })),
  ];
  const result = editSidecar(undefined, file, changes);
  assert.ok('text' in result, JSON.stringify(result));
  return articleOf({ file, text, sidecar: result.text });
}

describe('reading Web Annotations', () => {
  it('gives back the claims, actors and article data that were written', () => {
    const article = fullArticle();
    const { value, problems } = read(writeWebAnnotation([article]).text);
    assert.deepEqual(problems, []);
    assert.equal(value.length, 1);
    const [imported] = value;
    assert.equal(imported?.file, 'ferry.txt');
    assert.deepEqual(imported.actors, ACTORS);
    assert.deepEqual(imported.article, { file: 'ferry.txt', ...ARTICLE });
    // All but the claim that is lost; moments have their seconds.
    const written = article.sidecar.claims.slice(0, 5);
    const [first, ...others] = imported.claims;
    assert.deepEqual(others, written.slice(1));
    assert.deepEqual(first, { ...written[0], created: '2026-05-12T08:30:00Z' });
  });

  it('is stable: written, read, put into a sidecar and written again, the bytes are the same', () => {
    const { text } = writeWebAnnotation([fullArticle()]);
    const [imported] = read(text).value;
    assert.equal(writeWebAnnotation([articleWith(imported!, TEXT)]).text, text);
  });

  it('is stable for claims of any kind', () => {
    const words = fc.constantFrom(
      'Mara',
      'Harbour Workers’ Union',
      '🚢',
      'reopen the talks by 18 May. “If',
      '👩‍👩‍👧',
      'City Council\r\nreopen',
    );
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const drafts: fc.Arbitrary<readonly ClaimDraft[]> = fc.array(
      fc.record(
        {
          quote: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
          kind: fc.constantFrom('assertion', 'demand', 'question'),
          strength: fc.constantFrom('request', 'ultimatum'),
          text,
          note: text,
          tags: fc.array(text, { maxLength: 3 }),
          claimant: fc.oneof(fc.constant('mara-lindqvist'), fc.constant(['mara-lindqvist', 'velmora-council'])),
          addressee: fc.constantFrom('velmora-council', 'nobody: %41/é'),
          due: fc.record({ text, mod: fc.constantFrom('before', 'after') }),
          status: fc.constantFrom('open', 'checking'),
          confidence: fc.constantFrom(0, 0.5, 1),
          evidence: fc.array(
            fc.record({ url: fc.constantFrom('https://example.org/a', 'javascript:x', 'x'), title: text }),
          ),
          author: text,
          created: fc.constantFrom('2026-05-12T08:30:00Z', '2026-05-12T08:30+02:00', '2026-05-12T08:30:00.5Z'),
        },
        { requiredKeys: ['quote'] },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(drafts, (claims) => {
        const article = exampleArticle({ claims, actors: ACTORS, article: ARTICLE });
        const { text: first } = writeWebAnnotation([article]);
        const { value, problems } = read(first);
        assert.deepEqual(problems, []);
        assert.equal(writeWebAnnotation([articleWith(value[0]!, TEXT)]).text, first);
      }),
      { numRuns: IS_LONG ? 500 : 20 },
    );
  });

  it('keeps several articles apart', () => {
    const one = exampleArticle({ file: 'one.txt', claims: [{ quote: 'Mara', id: 'c-1111111111' }] });
    const two = exampleArticle({ file: 'two.txt', claims: [{ quote: '🚢' }], actors: ACTORS });
    const { value } = read(writeWebAnnotation([one, two]).text, { 'one.txt': TEXT, 'two.txt': TEXT });
    assert.deepEqual(
      value.map(({ file, claims, actors }) => [file, claims.map(({ id }) => id), actors.length]),
      [
        ['one.txt', ['c-1111111111'], 0],
        ['two.txt', ['c-0000000001'], 2],
      ],
    );
  });

  describe('through a JSON-LD processor in safe mode', () => {
    const discussion = [{ by: 'ana', at: '2026-05-12T09:00:00Z', text: 'All of it?' }, { text: 'It is.' }];
    const today = anchorOf('tea & <biscuits>', TEXT);
    const changed: ClaimAnchor = { ...today, exact: 'coffee & <cake>', state: 'changed', current: today.exact };
    const claims = [{ ...CLAIMS[0], discussion }, ...CLAIMS.slice(1), { anchors: [changed] }];
    const decisions = 'decisions:\n  - { kind: chrome, exact: "Share", is: chrome }\n';
    const sidecar = sidecarText({ claims, actors: ACTORS, article: ARTICLE }) + decisions;
    const source = () => writeWebAnnotation([articleOf({ file: 'ferry.txt', text: TEXT, sidecar })]).text;
    const document = () => JSON.parse(source()) as unknown;

    it('is the same after expanding and compacting', async () => {
      const expanded = await processor.expand(document(), offline);
      const compacted = await processor.compact(expanded, CONTEXT, offline);
      // Places are of the file, which is written in another way.
      const placeless = ({ value, problems }: ReturnType<typeof read>) => ({
        value: value.map((one) => ({ ...one, places: [...one.places.keys()] })),
        problems,
      });
      assert.deepEqual(placeless(read(JSON.stringify(compacted))), placeless(read(source())));
    });

    it('loses nothing on the way to RDF and back', async () => {
      const quads = await processor.toRDF(document(), { ...offline, format: 'application/n-quads' });
      assert.match(quads, /<urn:blue-pencil:claim:c-0000000001> <http:\/\/www\.w3\.org\/ns\/oa#hasTarget>/);
      assert.match(
        quads,
        /<http:\/\/www\.w3\.org\/ns\/oa#start> "106"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#nonNegativeInteger>/,
      );
      assert.match(
        quads,
        /purl\.org\/dc\/terms\/created> "2026-05-12T08:30:00Z"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#dateTime>/,
      );
      assert.match(quads, /<urn:blue-pencil:claimant> <urn:blue-pencil:actor:mara-lindqvist>/);

      const back = await processor.fromRDF(quads, { format: 'application/n-quads', safe: true });
      const framed = await processor.frame(
        back,
        { '@context': CONTEXT, type: 'AnnotationCollection', '@embed': '@always' },
        offline,
      );
      // RDF knows no order of bodies or selectors; with claims in order, each has all that it had.
      const [expected, found] = [read(source()), read(JSON.stringify(framed))];
      assert.deepEqual(found.problems, []);
      assert.deepEqual(sorted(found.value[0]!.claims), sorted(expected.value[0]!.claims));
      assert.deepEqual(found.value[0]!.actors, expected.value[0]!.actors);
      assert.deepEqual(found.value[0]!.decisions, [{ kind: 'chrome', exact: 'Share', is: 'chrome' }]);
    });

    it('has no key that a processor drops', async () => {
      const expanded = JSON.stringify(await processor.expand(document(), offline));
      for (const key of ['claim-data', 'claimant', 'addressee', 'anchor-data', 'articles']) {
        assert.ok(expanded.includes(`"urn:blue-pencil:${key}"`), key);
      }
    });
  });

  describe('of other tools', () => {
    it('makes a claim with a new id, and keeps the annotation’s own', () => {
      const body = [
        { type: 'TextualBody', value: 'ferry', purpose: 'tagging' },
        { type: 'TextualBody', value: 'Ask her.' },
        { type: 'TextualBody', value: 'unheard of', purpose: 'classifying' },
        'https://example.org/source',
      ];
      const creator = { id: 'https://example.org/ana', type: 'Person', name: 'Ana' };
      const json = annotation({
        creator,
        created: '2026-05-12T08:30:00Z',
        motivation: 'commenting',
        body,
        target: TARGET,
      });
      const { value, problems } = read(json);
      assert.deepEqual(
        problems.map(({ code, facts }) => [code, facts?.value]),
        [['web-annotation-own-word', 'unheard of']],
      );
      const id = value[0]!.claims[0]!.id;
      assert.match(id, /^c-[0-9a-hjkmnp-tv-z]{10}$/);
      assert.deepEqual(value, [
        {
          source: 'https://example.org/page',
          file: undefined,
          article: {},
          actors: [],
          decisions: [],
          claims: [
            {
              id,
              kind: 'other',
              anchors: [{ exact: 'Mara Lindqvist' }],
              tags: ['ferry', 'unheard of'],
              note: 'Ask her.',
              evidence: [{ url: 'https://example.org/source' }],
              author: 'Ana',
              created: '2026-05-12T08:30:00Z',
              x_import: { format: 'web-annotation', id: 'https://example.org/a1' },
            },
          ],
          places: new Map([[id, { start: 0, end: json.length }]]),
          rows: new Map(),
          isSameText: false,
        },
      ]);
    });

    it('has the same id whoever reads it and whatever became of it, and another in another article or annotation', () => {
      const idOf = (rest: object) => read(annotation({ target: TARGET, ...rest })).value[0]!.claims[0]!.id;
      const here = idOf({});
      assert.equal(idOf({ bodyValue: 'More.', modified: '2026-05-13T08:30:00Z' }), here);
      assert.notEqual(idOf({ id: 'https://example.org/a2' }), here);
      assert.notEqual(idOf({ target: { ...TARGET, source: 'https://example.org/other' } }), here);

      const bare = idOf({ id: undefined });
      assert.equal(idOf({ id: undefined, modified: '2026-05-13T08:30:00Z' }), bare);
      assert.equal(idOf({ target: { selector: QUOTE, source: TARGET.source }, id: undefined }), bare);
      assert.notEqual(idOf({ id: undefined, bodyValue: 'More.' }), bare);
    });

    const positions: readonly (readonly [string, object, number | undefined, number])[] = [
      ['code points', { start: 18, end: 32 }, 20, 0],
      ['UTF-16 units, as browsers count', { start: 20, end: 34 }, 20, 0],
      ['digits, as RDF has them', { start: '18', end: '32' }, 20, 0],
      ['something that fits nowhere', { start: 3, end: 17 }, undefined, 1],
      ['an end before its start', { start: 32, end: 18 }, undefined, 0],
      ['numbers that are none', { start: -1, end: 1e99 }, undefined, 0],
    ];
    for (const [what, position, start, misplaced] of positions) {
      it(`takes a position in ${what} ${start === undefined ? 'for nothing' : 'for what it is'}`, () => {
        const selector = [QUOTE, { type: 'TextPositionSelector', ...position }];
        const json = annotation({ target: { source: 'urn:blue-pencil:article:a.txt', selector } });
        const { value, problems } = read(json, { 'a.txt': FERRIES });
        assert.equal(value[0]!.claims[0]!.anchors[0]!.start, start);
        assert.equal(problems.filter(({ code }) => code === 'web-annotation-position').length, misplaced);
      });
    }

    it('take no position at which the same words stand of somebody else', () => {
      const voss = '“We will not pay,” the operator’s lawyer said.';
      const bode = '“We will not pay,” the union’s treasurer said.';
      const text = `${bode}\n\n${voss}\n`;
      const selector = [
        { type: 'TextQuoteSelector', exact: 'We will not pay', prefix: '“', suffix: ',” the operator’s lawyer said.' },
        { type: 'TextPositionSelector', start: 1, end: 16 },
      ];
      const { value } = read(annotation({ target: { source: 'ferry.txt', selector } }), { 'ferry.txt': text });
      const [anchor] = value[0]!.claims[0]!.anchors;
      assert.equal(anchor!.start, undefined);
      assert.equal(anchor!.suffix, ',” the operator’s lawyer said.');
    });

    it('reads lists, pages and graphs', () => {
      const one = JSON.parse(annotation({ target: TARGET })) as object;
      const shapes = [
        [one],
        { type: 'AnnotationPage', items: [one] },
        { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: one } },
        { '@graph': [one] },
      ];
      for (const shape of shapes) assert.equal(read(JSON.stringify(shape)).value[0]?.claims.length, 1);
    });
  });
});

function sorted(claims: readonly Claim[]): readonly object[] {
  return claims.map(({ tags, claimant, anchors, ...rest }) => ({
    ...rest,
    ...(tags ? { tags: [...tags].sort() } : {}),
    ...(claimant === undefined
      ? {}
      : { claimant: Array.isArray(claimant) ? [...(claimant as string[])].sort() : claimant }),
    anchors: [...anchors].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  }));
}
