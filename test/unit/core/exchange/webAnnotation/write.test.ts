import assert from 'node:assert/strict';
import { articleOf, type Article } from '../../../../../src/core/article';
import { writeWebAnnotation } from '../../../../../src/core/exchange/webAnnotation/write';
import { ARTICLE, exampleArticle, fullArticle, LOST, TEXT } from '../example';
import { assertGolden } from '../golden';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Target {
  readonly source: string;
  readonly selector: readonly [Selector, Selector];
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly { readonly purpose: string; readonly value?: string }[];
  readonly target: Target | readonly Target[];
}
interface Collection {
  readonly '@context': unknown;
  readonly id: string;
  readonly type: string;
  readonly total: number;
  readonly first?: { readonly items: readonly Annotation[] };
}

function collectionOf(articles: readonly Article[]): Collection {
  return JSON.parse(writeWebAnnotation(articles).text) as Collection;
}

function annotationsOf(...articles: readonly Article[]): readonly Annotation[] {
  return collectionOf(articles).first?.items ?? [];
}

function targetsOf({ target }: Annotation): readonly Target[] {
  return Array.isArray(target) ? (target as readonly Target[]) : [target as Target];
}

describe('claims as Web Annotations', () => {
  it('are as looked at (golden)', () => assertGolden('ferry.jsonld', writeWebAnnotation([fullArticle()]).text));

  it('are a collection in the one context, with absolute ids and moments with seconds and zone', () => {
    const collection = collectionOf([fullArticle()]);
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.total, 5);
    const ids = [collection, ...annotationsOf(fullArticle())].map(({ id }) => id);
    for (const id of ids) assert.match(id, /^urn:blue-pencil:(?:claim|collection):[a-z0-9-]+$/);
    assert.equal(new Set(ids).size, ids.length);
    const [first] = annotationsOf(fullArticle());
    assert.equal(first?.created, '2026-05-12T08:30:00Z');
    assert.equal(first.modified, '2026-05-12T10:05:00+02:00');
  });

  it('give both the quote and its position in code points, which fit the text with LF and without BOM', () => {
    const characters = [...TEXT.slice(1).replaceAll('\r\n', '\n')];
    let count = 0;
    for (const { selector } of annotationsOf(fullArticle()).flatMap(targetsOf)) {
      const [quote, position] = selector;
      assert.deepEqual([quote.type, position.type], ['TextQuoteSelector', 'TextPositionSelector']);
      assert.equal(characters.slice(position.start, position.end).join(''), quote.exact);
      assert.ok(characters.slice(0, position.start).join('').endsWith(quote.prefix!));
      assert.ok(characters.slice(position.end).join('').startsWith(quote.suffix!));
      count++;
    }
    assert.equal(count, 6);
  });

  it('say what their bodies are for', () => {
    const [first] = annotationsOf(fullArticle());
    assert.deepEqual(
      first?.body.map(({ purpose, value }) => [purpose, value]),
      [
        ['classifying', 'demand'],
        ['describing', 'The council should reopen the ferry talks'],
        ['assessing', 'checking'],
        ['tagging', 'ferry'],
        ['tagging', 'talks; "open"'],
        ['commenting', 'Second letter this month.\nAsk Jo.'],
        ['linking', undefined],
      ],
    );
  });

  it('name the page as their source where the sidecar knows one, else the file', () => {
    const sourceOf = (url?: string) => {
      const article = url === undefined ? {} : { url };
      const [one] = annotationsOf(exampleArticle({ file: 'a b.txt', article, claims: [{ quote: 'Mara' }] }));
      return targetsOf(one!)[0]?.source;
    };
    assert.equal(sourceOf(ARTICLE.url), ARTICLE.url);
    for (const url of [undefined, 'example.org/no-scheme', 'javascript:alert(1)', 'https://example.org/a b']) {
      assert.equal(sourceOf(url), 'urn:blue-pencil:article:a%20b.txt');
    }
  });

  it('leave out what has no place, and say so', () => {
    const before = 'The mayor promised twelve new ferries by the end of May, and left the hall.';
    const text = before.replace('twelve', 'eleven');
    const article = exampleArticle({ text, before, claims: [{ quote: before.slice(0, 55) }, { anchors: [LOST] }] });
    const { losses } = writeWebAnnotation([article]);
    assert.deepEqual(losses, [{ code: 'claim-without-place', count: 1 }]);
    const [one] = annotationsOf(article);
    assert.match(targetsOf(one!)[0]!.selector[0].exact!, /eleven/);
  });

  it('leave out single places of a claim that has others, and say so', () => {
    const [first] = exampleArticle({ claims: [{ quote: 'Mara Lindqvist' }] }).sidecar.claims;
    const article = exampleArticle({ claims: [{ anchors: [...first!.anchors, LOST] }] });
    assert.equal(annotationsOf(article).flatMap(targetsOf).length, 1);
    assert.deepEqual(writeWebAnnotation([article]).losses, [{ code: 'place-lost', count: 1 }]);
  });

  it('are told apart where two claims have one id', () => {
    const one = exampleArticle({ file: 'one.txt', claims: [{ quote: 'Mara' }] });
    const two = exampleArticle({ file: 'two.txt', claims: [{ quote: '🚢' }] });
    assert.deepEqual(
      annotationsOf(one, two).map(({ id }) => id),
      ['urn:blue-pencil:claim:c-0000000001', 'urn:blue-pencil:claim:c-0000000001:2'],
    );
    assert.deepEqual(writeWebAnnotation([one, two]).losses, [{ code: 'claim-id-twice', count: 1 }]);
  });

  it('are a collection without a page where nothing is tagged', () => {
    const collection = collectionOf([articleOf({ file: 'a.txt', text: TEXT })]);
    assert.equal(collection.total, 0);
    assert.equal(collection.first, undefined);
    assert.deepEqual(writeWebAnnotation([articleOf({ file: 'a.txt', text: TEXT })]).losses, []);
  });
});
