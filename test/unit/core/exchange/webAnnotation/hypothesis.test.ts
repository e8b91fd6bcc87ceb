import assert from 'node:assert/strict';
import { readWebAnnotation } from '../../../../../src/core/exchange/webAnnotation/read';

const ADDRESS = 'https://courier.example/2026/02/11/toll-ring';
const TEXT = 'Toll ring splits town\n\nThe ring would “kill the high street”, he said.\n';

const ROW = {
  id: 'aBcD1',
  created: '2026-10-14T09:00:00.100000+00:00',
  updated: '2026-10-14T10:00:00.000000+00:00',
  user: 'acct:ada@hypothes.is',
  uri: ADDRESS,
  text: 'He exaggerates.',
  tags: ['high-street'],
  target: [
    {
      source: ADDRESS,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 1, endContainer: '/p[1]', endOffset: 9 },
        { type: 'TextPositionSelector', start: 900, end: 920 },
        { type: 'TextQuoteSelector', exact: 'kill the high street', prefix: 'ring would “', suffix: '”, he' },
      ],
    },
  ],
};
const REPLY = {
  ...ROW,
  ...{ id: 'eFgH2', user: 'acct:jo@hypothes.is', text: 'Does he?', tags: [], references: ['aBcD1'] },
  target: [{ source: ADDRESS }],
};

describe('annotations that Hypothes.is exports', () => {
  for (const [what, file] of [
    ['from its side bar', { export_date: '2026-10-15', annotations: [ROW, REPLY] }],
    ['to programs', { total: 2, rows: [REPLY, ROW] }],
    ['as a list', [ROW, REPLY]],
  ] as const) {
    it(`are claims with their words, tags, notes, authors and answers (${what})`, () => {
      const { value, problems } = readWebAnnotation(JSON.stringify(file), { textOf: () => TEXT });
      assert.deepEqual(problems, []);
      assert.equal(value.length, 1);
      assert.equal(value[0]?.source, ADDRESS);
      const [claim, ...others] = value[0]?.claims ?? [];
      assert.deepEqual(others, []);
      const { kind, tags, note, author, created, updated, discussion } = claim!;
      assert.deepEqual(
        { kind, tags, note, author, created, updated, discussion },
        {
          kind: 'other',
          tags: ['high-street'],
          note: 'He exaggerates.',
          author: 'ada',
          created: ROW.created,
          updated: ROW.updated,
          discussion: [{ by: 'jo', at: REPLY.created, text: 'Does he?' }],
        },
      );
      assert.equal(claim?.anchors[0]?.exact, 'kill the high street');
    });
  }

  it('are the same claims whenever and by whomever they are imported', () => {
    const idOf = (file: unknown) => readWebAnnotation(JSON.stringify(file)).value[0]?.claims[0]?.id;
    assert.match(idOf([ROW]) ?? '', /^c-/);
    assert.equal(idOf([{ ...ROW, text: 'He exaggerates a lot.' }]), idOf({ rows: [ROW] }));
  });

  it('are named where one points to no words: a note on a whole page', () => {
    const note = { ...ROW, target: [{ source: ADDRESS }] };
    const { value, problems } = readWebAnnotation(JSON.stringify({ rows: [note] }));
    assert.deepEqual(value, []);
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.annotation]),
      [['web-annotation-no-quote', 'https://hypothes.is/a/aBcD1']],
    );
  });
});
