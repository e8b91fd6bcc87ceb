import assert from 'node:assert/strict';
import { articleOf, type Article } from '../../../../../src/core/article';
import { destinations } from '../../../../../src/core/exchange/destinations';
import { importedInto } from '../../../../../src/core/exchange/importedInto';
import { readActorsFile } from '../../../../../src/core/knowledge/actorsFile';
import { sourcesOf } from './tables';

const FERRY = `Ferry row widens

Mara Lindqvist asked for new talks on Monday. “We will wait,” she said. “We will wait,” said the 🚢 council.
`;
const MILL = `Mill burns down

The mill burned down at night, said Ole Brandt. Nobody was hurt.
`;

const article = (file: string, text: string, sidecar?: string) =>
  articleOf({ file, text, ...(sidecar !== undefined && { sidecar }) });

/** Which rows go to which article, and why others go to none. */
function sorted(table: string, ...articles: readonly Article[]) {
  const targets = articles.map((one) => ({ article: one }));
  const { found, left } = destinations(sourcesOf(table).value, targets, []);
  return {
    found: found.map(({ target, source }) => [target.article.file, source.annotations.map(({ row }) => row)]),
    left: left.map(({ why, source }) => [why, source.annotations.map(({ row }) => row)]),
  };
}

function claimsOf(table: string, into: Article) {
  const [source] = sourcesOf(table).value;
  return importedInto(source!, into).value;
}

describe('rows of a table go', () => {
  const both = [article('ferry.txt', FERRY), article('mill.article.txt', MILL)] as const;

  it('to the article that they name, by file, by path, without its ending, or by the headline', () => {
    for (const name of ['ferry.txt', 'C:\\news\\ferry.txt', 'ferry', 'FERRY row widens', '“Ferry row” widens'])
      assert.deepEqual(sorted(`article;quote\n${name};none of this`, ...both).found, [['ferry.txt', [2]]], name);
    assert.deepEqual(sorted('article,quote\nmill,none of this', ...both).found, [['mill.article.txt', [2]]]);
  });

  it('each to the article in which its words stand, if they name none', () => {
    const table =
      'quote\nThe mill burned down\nNew talks\nasked for new talks\nNobody at all was hurt\nnowhere to be found\n';
    assert.deepEqual(sorted(table, ...both), {
      found: [
        ['ferry.txt', [3, 4]],
        ['mill.article.txt', [2, 5]],
      ],
      left: [['no-words', [6]]],
    });
    assert.deepEqual(sorted('quote\nWe will wait\n', both[0], article('copy.txt', FERRY)).left, [
      ['several-articles', [2]],
    ]);
  });

  it('together to the only article that has words of theirs, if what they name is not here', () => {
    const table = 'doc,quote\n17,The mill burned down\n17,nowhere to be found\n18,not here either\n';
    assert.deepEqual(sorted(table, ...both), {
      found: [['mill.article.txt', [2, 3]]],
      left: [['no-article', [4]]],
    });
  });

  it('all to the only article, if words of any stand in it', () => {
    assert.deepEqual(sorted('quote\nThe mill burned down\nnowhere\n', both[1]).found, [['mill.article.txt', [2, 3]]]);
    assert.deepEqual(sorted('quote\nnowhere\n', both[1]).left, [['no-words', [2]]]);
  });
});

describe('a row of a table', () => {
  const ferry = article('ferry.txt', FERRY);

  it('becomes a claim with all that it says', () => {
    const table = [
      'Quote;Speaker;Claim;Stance;Date;Tags;Comment;Coder;Confidence',
      'asked for new talks;Mara Lindqvist;Talks are wanted;1;12.05.2026;ferry; "talks; old";80 %;Jo',
    ].join('\n');
    const { claims } = claimsOf(table.replace('"talks; old";80 %;Jo', 'see memo;Jo;80 %'), ferry);
    const [claim] = claims;
    assert.deepEqual(
      { ...claim, id: '', anchors: claim?.anchors.map(({ start }) => start), x_import: undefined },
      {
        id: '',
        kind: 'assertion',
        text: 'Talks are wanted',
        polarity: 'asserts',
        anchors: [FERRY.indexOf('asked for')],
        claimant: 'mara-lindqvist',
        said: { value: '2026-05-12' },
        confidence: 0.8,
        tags: ['ferry'],
        note: 'see memo',
        author: 'Jo',
        x_import: undefined,
      },
    );
  });

  it('of the Discourse Network Analyzer has its concept whole, its person with the body, and its agreement', () => {
    const table =
      'statement_id;person;organization;concept;agreement;text\n7;Mara Lindqvist;Union;Talks; new;0;We will wait';
    const { claims, actors } = claimsOf(table.replace('Talks; new', '"Talks; new"'), ferry);
    assert.deepEqual(
      [claims[0]?.tags, claims[0]?.polarity, claims[0]?.claimant],
      [['Talks; new'], 'denies', 'mara-lindqvist'],
    );
    assert.deepEqual(actors, [
      { id: 'mara-lindqvist', name: 'Mara Lindqvist', type: 'person', roles: [{ of: 'union' }] },
      { id: 'union', name: 'Union', type: 'organisation' },
    ]);
    const alone = claimsOf('person;organization;concept;agreement;docid;text\n;Union;Talks;1;1;We will wait', ferry);
    assert.deepEqual([alone.claims[0]?.claimant, alone.actors[0]?.type], ['union', 'organisation']);
  });

  it('takes offsets for hints, whatever they count: characters, bytes, a byte order mark, CRLF, a headline left out', () => {
    const second = FERRY.lastIndexOf('We will wait');
    const [characters, bytes] = [[...FERRY.slice(0, second)].length, Buffer.byteLength(FERRY.slice(0, second))];
    for (const start of [second, characters, bytes, characters + 1, characters + 2, bytes + 3]) {
      const { claims } = claimsOf(`quote,start,end\nWe will wait,${start},${start + 12}\n`, ferry);
      assert.equal(claims[0]?.anchors[0]?.start, second, String(start));
    }
    const left = FERRY.indexOf('Mara');
    const [first] = [FERRY.indexOf('new talks')];
    const drifted = claimsOf(
      `quote,start,end\nnew talks,${first - left},${first - left + 9}\nWe will wait,${second - left},${second - left + 12}\n`,
      ferry,
    );
    assert.deepEqual(
      drifted.claims.map(({ anchors }) => anchors[0]?.start),
      [first, second],
    );
    const nonsense = claimsOf('quote,start,end\nnew talks,3,9\nWe will wait,5,17\n', ferry);
    assert.deepEqual(
      nonsense.claims.map(({ anchors }) => anchors[0]?.start),
      [first, undefined],
    );
  });

  it('names people by the ids that they have in the sidecar or in the register', () => {
    const sidecar =
      'format: claims-sidecar/1\nactors:\n  - { id: ml, name: Mara Q Lindqvist, aliases: [Mara Lindqvist] }\n';
    const { value } = readActorsFile('format: actors/1\nactors:\n  - { id: brandt, name: Ole Brandt, type: person }\n');
    const into = articleOf({ file: 'ferry.txt', text: FERRY, sidecar, knowledge: value });
    const { claims, actors } = claimsOf('quote,speaker\nnew talks,Mara Lindqvist\nWe will,Ole Brandt\n', into);
    assert.deepEqual(
      claims.map(({ claimant }) => claimant),
      ['ml', 'brandt'],
    );
    assert.deepEqual(actors, [{ id: 'brandt', name: 'Ole Brandt' }]);
  });

  it('is the same claim when a note has been added or the table was sorted, and another one for other words', () => {
    const ids = (table: string) =>
      claimsOf(table, ferry)
        .claims.map(({ id }) => id)
        .sort();
    const before = ids('quote,speaker,note\nnew talks,Jo,\nWe will wait,Jo,\n');
    assert.deepEqual(ids('quote,speaker,note\nWe will wait,Jo,\nnew talks,Jo,look\n'), before);
    assert.notDeepEqual(ids('quote,speaker,note\nWe will wait,Ana,\nnew talks,Jo,\n'), before);
    const numbered = ids('id,quote\n1,new talks\n');
    assert.notDeepEqual(ids('id,quote\n1,We will wait\n'), numbered);
    assert.deepEqual(ids('id,quote,tags\n1,new talks,x\n'), numbered);
  });

  it('keeps a stance that is none of ours in the note, and leaves out what has no quote', () => {
    const [source] = sourcesOf('quote,stance\nnew talks,neutral\n,agree\n').value;
    const { value, problems } = importedInto(source!, ferry);
    assert.deepEqual([value.claims[0]?.polarity, value.claims[0]?.note], [undefined, 'stance: neutral']);
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.row]),
      [
        ['web-annotation-own-word', 2],
        ['web-annotation-no-quote', 3],
      ],
    );
  });

  it('is left out with all others where no column has quotes, unless one is said to', () => {
    const table = 'zinc,speaker\nnew talks,Jo\n';
    assert.deepEqual(sourcesOf(table).problems, [{ code: 'table-no-quotes', facts: { value: 'zinc, speaker' } }]);
    assert.equal(sourcesOf(table, { zinc: 'quote' }).value[0]?.annotations.length, 1);
  });
});
