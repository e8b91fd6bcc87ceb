import assert from 'node:assert/strict';
import { articleOf, type Article } from '../../../../src/core/article';
import { destinations, hasWordsOf, isOfArticle } from '../../../../src/core/exchange/destinations';
import { importedFrom, readWebAnnotation } from '../../../../src/core/exchange/webAnnotation/read';
import { annotatedSources } from '../../../../src/core/exchange/webAnnotation/sources';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { exampleArticle, TEXT, type ClaimDraft } from './example';

const OTHER = 'The quay was closed on Tuesday. Nobody had told the fishermen, said Ole Brandt.\n';
const [MARA, OLE] = ['Mara Lindqvist, who chairs', 'said Ole Brandt'];

const ferry = (rest: Parameters<typeof exampleArticle>[0] = {}) =>
  exampleArticle({ claims: [{ quote: MARA }], ...rest });
const quay = (rest: Parameters<typeof exampleArticle>[0] = {}) =>
  exampleArticle({ text: OTHER, claims: [{ quote: OLE, id: 'c-0000000009' }], ...rest });
/** An article without claims. */
const bare = (file: string, text: string, sidecar = '') => articleOf({ file, text, sidecar });

function sent(exported: readonly Article[], to: readonly Article[], unread: readonly string[] = []) {
  const { value } = annotatedSources(writeWebAnnotation(exported).text);
  const { found, left } = destinations(
    value,
    to.map((article) => ({ article })),
    unread,
  );
  const ids = found.map(({ target, source }) => [
    to.indexOf(target.article),
    importedFrom(source, target.article.text).value.claims.map(({ id }) => id),
  ]);
  return [ids, left.map(({ why, count }) => [why, count])];
}

const FERRY = 'c-0000000001';
const QUAY = 'c-0000000009';

describe('the articles that an import goes to', () => {
  it('have its file name, in whichever way letters are put together', () => {
    const exported = [ferry({ file: 'fähre.txt'.normalize('NFD') })];
    const to = [bare('quay.txt', OTHER), bare('fähre.txt'.normalize('NFC'), TEXT)];
    assert.deepEqual(sent(exported, to), [[[1, [FERRY]]], []]);
  });

  describe('of annotations of other programs', () => {
    const from = (source: unknown) =>
      annotatedSources(
        JSON.stringify({
          type: 'Annotation',
          body: { value: 'a note' },
          target: { source, selector: { type: 'TextQuoteSelector', exact: MARA } },
        }),
      ).value;
    const to = [bare('quay.txt', OTHER), bare('two words.txt', TEXT)].map((article) => ({ article }));
    for (const source of [
      'two words.txt',
      './two%20words.txt',
      '../news/two words.txt#char=0,5',
      'news\\two words.txt',
      'file:///desk/news/two%20words.txt',
      'FILE:///C:/news/two%20words.txt?x',
    ]) {
      it(`have the file name that is their source: ${source}`, () => {
        const { found, left } = destinations(from(source), to, []);
        assert.deepEqual([found.map(({ target }) => target.article.file), left], [['two words.txt'], []]);
      });
    }
    for (const source of [
      'https://example.org/two%20words.txt',
      'urn:x:two%20words.txt',
      'two words.txt/',
      'file:///..',
    ]) {
      it(`are not guessed by what is no file name: ${source}`, () => {
        const { found, left } = destinations(from(source), to, []);
        assert.deepEqual([found, left.map(({ why }) => why)], [[], ['no-article']]);
      });
    }
  });

  it('have its text where they were renamed', () => {
    const to = [bare('quay.txt', OTHER), bare('renamed.txt', TEXT)];
    assert.deepEqual(sent([ferry()], to), [[[1, [FERRY]]], []]);
  });

  it('are told apart by their words where they share a name', () => {
    const to = [bare('ferry.txt', TEXT), bare('ferry.txt', OTHER)];
    assert.deepEqual(sent([ferry(), quay()], to), [
      [
        [0, [FERRY]],
        [1, [QUAY]],
      ],
      [],
    ]);
    assert.deepEqual(sent([ferry(), quay()], to.slice(1)), [[[0, [QUAY]]], [['other-article', 1]]]);
  });

  it('leave those annotations alone that go to none of them', () => {
    const { value } = annotatedSources(writeWebAnnotation([ferry(), quay()]).text);
    const { left } = destinations(value, [{ article: bare('ferry.txt', OTHER) }], []);
    assert.deepEqual(
      left.map(({ source }) => importedFrom(source, TEXT).value.claims.map(({ id }) => id)),
      [[FERRY]],
    );
  });

  it('have words of it, or have none', () => {
    const [source] = annotatedSources(writeWebAnnotation([ferry()]).text).value;
    const { value } = importedFrom(source!, TEXT);
    assert.deepEqual(
      [TEXT, OTHER].map((text) => hasWordsOf(value, bare('a.txt', text))),
      [true, false],
    );
  });

  it('are told apart by their text, also where the words are in both', () => {
    const to = [bare('ferry.txt', `${TEXT}${OTHER}`), bare('ferry.txt', OTHER)];
    assert.deepEqual(sent([quay()], to), [[[1, [QUAY]]], []]);
    // Without the text, words that are in both are of neither.
    const edited = [bare('ferry.txt', `${TEXT}${OTHER}`), bare('ferry.txt', `New.\n${OTHER}`)];
    assert.deepEqual(sent([quay()], edited), [[], [['several-articles', 1]]]);
  });

  it('are told apart by their web addresses', () => {
    const url = 'https://example.org/quay';
    const to = [
      bare('ferry.txt', `${TEXT}${OTHER}`),
      bare('ferry.txt', `New. ${OTHER}`, `format: claims-sidecar/1\narticle:\n  url: "${url}"\n`),
    ];
    assert.deepEqual(sent([quay({ article: { url } })], to), [[[1, [QUAY]]], []]);
  });

  it('are not the only one where that has another web address and none of the words', () => {
    const sidecarOf = (url: string) => `format: claims-sidecar/1\narticle:\n  url: "${url}"\n`;
    const here = 'https://example.org/quay';
    const from = annotatedSources(
      JSON.stringify({
        type: 'Annotation',
        body: { value: 'a note' },
        target: { source: here, selector: { type: 'TextQuoteSelector', exact: MARA } },
      }),
    ).value;
    const left = (sidecar: string) =>
      destinations(from, [{ article: bare('quay.txt', OTHER, sidecar) }], []).left.map(({ why }) => why);
    assert.deepEqual(left(sidecarOf('https://example.org/ferry')), ['no-words']);
    assert.deepEqual([left(sidecarOf(here)), left('')], [[], []]);
  });

  it('take only what stands in them while the other of their name cannot be read', () => {
    assert.deepEqual(sent([ferry()], [bare('ferry.txt', OTHER)], ['ferry.txt']), [[], [['other-article', 1]]]);
  });

  it('are none where theirs could not be read, and never the only other one', () => {
    assert.deepEqual(sent([ferry()], [], ['ferry.txt']), [[], [['unread', 1]]]);
    assert.deepEqual(sent([ferry()], [], ['fery.txt']), [[], [['no-article', 1]]]);
    assert.deepEqual(sent([ferry()], [bare('quay.txt', OTHER)], ['ferry.txt']), [[], [['unread', 1]]]);
  });

  it('are told what the file says of the article only if they are it', () => {
    const claims: readonly ClaimDraft[] = [{ quote: MARA }];
    const [from] = readWebAnnotation(writeWebAnnotation([exampleArticle({ claims })]).text, {
      textOf: () => TEXT,
    }).value;
    assert.ok(isOfArticle(from!, bare('renamed.txt', TEXT)));
    const [older] = readWebAnnotation(writeWebAnnotation([exampleArticle({ claims })]).text).value;
    assert.ok(isOfArticle(older!, bare('ferry.txt', `New.\n${TEXT}`)));
    assert.ok(!isOfArticle(older!, bare('ferry.txt', OTHER)));
    assert.ok(!isOfArticle(older!, bare('quay.txt', `New.\n${TEXT}`)));
  });
});
