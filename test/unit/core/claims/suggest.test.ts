import assert from 'node:assert/strict';
import { edtfOfTimex } from '../../../../src/core/claims/edtf';
import { suggestClaim } from '../../../../src/core/claims/suggest';
import { analyse, type Analysis } from '../../../../src/core/recognise/analyse';
import type { Entity, Mark } from '../../../../src/core/recognise/mark';

const TEXT = 'Mara Lind demanded on Monday that the council reopen the quay by 18 May. Lind denied she had met Orr.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quoted = (words: string) => ({ ...at(words), text: words });
const entity = (id: string, name: string): Entity => ({
  id,
  name,
  type: 'person',
  aliases: [],
  roles: [],
  nominal: false,
  mentions: [],
});
const resolution = { how: 'inferred', stated: [], inferred: [] } as const;

const marks: readonly Mark[] = [
  { kind: 'date', ...quoted('Monday'), rule: 'date', type: 'DATE', value: '2026-05-11', resolution },
  {
    kind: 'demand',
    ...quoted('the council reopen the quay by 18 May'),
    rule: 'demand.that',
    type: 'ultimatum',
    demander: [{ ...quoted('Mara Lind'), entity: 'e1' }],
    addressee: [quoted('council')],
    cue: quoted('demanded'),
    deadline: quoted('18 May'),
    status: 'open',
  },
  { kind: 'date', ...quoted('18 May'), rule: 'date', type: 'DATE', value: '2026-05-18', resolution },
  {
    kind: 'statement',
    ...quoted('she had met Orr'),
    rule: 'statement.said',
    source: [{ ...at('Lind denied'), text: 'Lind', entity: 'e1' }],
    cue: quoted('denied'),
    directness: 'indirect',
    polarity: 'denies',
  },
];
const analysis: Analysis = {
  text: TEXT,
  nature: 'english',
  paragraphs: [{ start: 0, end: TEXT.length, text: TEXT, role: 'body', rule: 'body' }],
  reference: { source: 'none', offered: [] },
  marks,
  entities: [entity('e1', 'Mara Lind')],
  unread: [],
  marksBetween: () => [],
  paragraphsBetween: () => [],
};

describe('a suggested claim', () => {
  it('takes over all that a demand says', () => {
    const offset = TEXT.indexOf('reopen');
    const suggestion = suggestClaim(analysis, { start: offset, end: offset })!;
    assert.equal(TEXT.slice(suggestion.span.start, suggestion.span.end), 'the council reopen the quay by 18 May');
    assert.equal(suggestion.kind, 'demand');
    assert.equal(suggestion.strength, 'ultimatum');
    assert.deepEqual(
      suggestion.claimants.map(({ name, entity: known }) => [name, known?.id]),
      [['Mara Lind', 'e1']],
    );
    assert.deepEqual(suggestion.addressees, [{ name: 'council' }]);
    assert.deepEqual(suggestion.said, { text: 'Monday', value: '2026-05-11' });
    assert.deepEqual(suggestion.due, { text: '18 May', value: '2026-05-18', mod: 'before' });
    assert.equal(suggestion.rule, 'demand.that');
  });

  it('is due when a length of time runs out, and not said on a day that is told of a party in passing', () => {
    const text =
      'Mr Kolb, who took office in January, has asked the council to reopen the quay.\n\nOn Monday the court gave the owners of the quay ten days to reopen the gates.';
    const read = analyse(text, { referenceDate: '2026-05-14' });
    const suggested = (words: string) => {
      const start = text.indexOf(words);
      return suggestClaim(read, { start, end: start + words.length })!;
    };
    assert.equal(suggested('reopen the quay').said, undefined);
    const { said, due } = suggested('reopen the gates');
    assert.deepEqual(said, { text: 'Monday', value: '2026-05-11' });
    assert.deepEqual(due, { text: 'ten days', value: '2026-05-21', mod: 'before' });
  });

  const OUTCOMES: readonly (readonly [string, string, string | undefined])[] = [
    ['Mara Lind has urged Jon Orr to hand over his diaries; he has refused.', 'demand', 'refused'],
    ['Mara Lind has urged Jon Orr to hand over his diaries.', 'demand', undefined],
    ['Jon Orr has refused to hand over his diaries.', 'refusal', undefined],
  ];

  for (const [text, kind, outcome] of OUTCOMES) {
    it(`has the outcome ${outcome ?? '–'} of “${text}”`, () => {
      const start = text.indexOf('diaries');
      const suggestion = suggestClaim(analyse(text, { referenceDate: '2026-05-14' }), { start, end: start })!;
      assert.deepEqual([suggestion.kind, suggestion.outcome], [kind, outcome]);
    });
  }

  it('takes a denial for one', () => {
    const suggestion = suggestClaim(analysis, at('met Orr'))!;
    assert.equal(suggestion.kind, 'denial');
    assert.equal(suggestion.polarity, 'denies');
    assert.deepEqual(
      suggestion.claimants.map(({ name }) => name),
      ['Mara Lind'],
    );
    assert.equal(suggestion.said, undefined);
  });

  for (const [text, words] of [
    ['The minister refused the demand as “unworkable”.', 'demand as “unworkable”'],
    ['The minister refused the demand as "unworkable".', 'demand as "unworkable"'],
    ['The council called on the firm to end what it called “slave labour”.', 'end what it called “slave labour”'],
    ['Mara Lind demanded that the firm drop “zero hours” work.', 'the firm drop “zero hours” work'],
    ['“We demand that the firm drop it,” Mara Lind said.', 'the firm drop it'],
  ] as const) {
    it(`ends with the mark that closes a quotation within it: ${text}`, () => {
      const offset = text.indexOf(words) + 1;
      const { span } = suggestClaim(analyse(text), { start: offset, end: offset })!;
      assert.equal(text.slice(span.start, span.end), words);
    });
  }

  it('tags the words that are selected, not those of the mark', () => {
    const suggestion = suggestClaim(analysis, at('reopen the quay'))!;
    assert.deepEqual(suggestion.span, at('reopen the quay'));
    assert.equal(suggestion.kind, 'demand');
  });

  describe('is a promise or a threat, not an assertion, by its verb', () => {
    const cases = [
      ['Orr promised on Monday that <the quay would reopen>.', 'promise'],
      ['“<We will open the books>,” Orr pledged.', 'promise'],
      ['Orr promised to <open the books>.', 'promise'],
      ['<Orr vowed to open the books>.', 'promise'],
      ['Orr threatened to <close the quay>.', 'threat'],
      ['Orr said that <the quay would reopen>.', 'assertion'],
      ['Orr kept his promise. <The quay is open>.', 'assertion'],
    ] as const;
    for (const [marked, kind] of cases) {
      it(marked, () => {
        const text = marked.replace(/[<>]/g, '');
        const place = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
        assert.equal(suggestClaim(analyse(text, { referenceDate: '2026-05-12' }), place)?.kind, kind);
      });
    }
  });

  it('is a plain assertion for a selection without marks, and none for a cursor without marks', () => {
    const bare = { ...analysis, marks: [] };
    assert.equal(suggestClaim(bare, at('Orr'))!.kind, 'assertion');
    assert.equal(suggestClaim(bare, { start: 3, end: 3 }), undefined);
  });
});

describe('TIMEX3 as EDTF', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['2026-05-18', '2026-05-18'],
    ['2026-02-31', undefined],
    ['2026-05', '2026-05'],
    ['2026', '2026'],
    ['2026-W21', '2026-W21'],
    ['198', '198X'],
    ['18', '18XX'],
    ['2026-SU', '2026-22'],
    ['2026-05-18T15:00', '2026-05-18T15:00:00'],
    ['2026-05-18T15:04:36', '2026-05-18T15:04:36'],
    ['P30D', 'P30D'],
    ['2026-W21-WE', undefined],
    ['2026-05-18TEV', undefined],
    ['PXW', undefined],
    ['XXXX-WXX-7', undefined],
    ['FUTURE_REF', undefined],
  ];
  for (const [timex, edtf] of cases) it(`${timex} is ${edtf}`, () => assert.equal(edtfOfTimex(timex), edtf));
});
