import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { csvCell, withoutGuard } from '../../../../../src/core/exchange/csv/cell';
import { writeCsv } from '../../../../../src/core/exchange/csv/write';
import { readActorsFile } from '../../../../../src/core/knowledge/actorsFile';
import { articleOf, type Article } from '../../../../../src/core/article';
import { exampleArticle, fullArticle, TEXT } from '../example';
import { assertGolden } from '../golden';

/** The rows as a reader of CSV finds them. */
function rowsOf(articles: readonly Article[]): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(articles).text, {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

describe('the table of claims (CSV)', () => {
  it('is as looked at (golden)', () => assertGolden('ferry.csv', writeCsv([fullArticle()]).text));

  it('begins with a byte order mark, ends every record in CRLF, and has one row a claim', () => {
    const { text } = writeCsv([fullArticle()]);
    assert.ok(text.startsWith('\ufeffarticle,claim,kind,'));
    assert.ok(text.endsWith('\r\n'));
    const rows = rowsOf([fullArticle()]);
    assert.deepEqual(
      rows.map(({ claim, kind, state, line, column }) => [claim!.at(-1), kind, state, `${line}:${column}`]),
      [
        ['1', 'demand', 'exact', '3:80'],
        ['2', 'threat', 'exact', '4:1'],
        ['3', 'threat', 'exact', '4:51'],
        ['4', 'denial', 'exact', '6:16'],
        ['5', 'promise', 'exact', '6:102'],
        ['6', 'other', 'lost', ':'],
      ],
    );
  });

  it('says where the words are so that programs of every kind find them', () => {
    const text = TEXT.slice(1).replaceAll('\r\n', '\n');
    const characters = [...text];
    for (const row of rowsOf([fullArticle()]).slice(0, 5)) {
      assert.equal(text.slice(Number(row.start), Number(row.end)), row.quote);
      assert.equal(characters.slice(Number(row.start_codepoint), Number(row.end_codepoint)).join(''), row.quote);
    }
  });

  it('has words that no place was written of, as by hand, for exact and not for moved', () => {
    const stateOf = (anchor: string) =>
      rowsOf([
        articleOf({
          file: 'a.txt',
          text: 'The quay. The old quay is shut.',
          sidecar: `format: claims-sidecar/1\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "old quay"${anchor} }] }\n`,
        }),
      ]).map(({ state, worst_state }) => [state, worst_state])[0];
    assert.deepEqual(stateOf(''), ['exact', 'exact']);
    assert.deepEqual(stateOf(', prefix: "The "'), ['exact', 'exact']);
    assert.deepEqual(stateOf(', start: 14'), ['exact', 'exact']);
    assert.deepEqual(stateOf(', start: 3'), ['moved', 'moved']);
    assert.equal(stateOf(', start: 14, end: 22')?.[0], 'exact');
  });

  it('keeps a claim with several places in one row', () => {
    const [claim] = rowsOf([fullArticle()])
      .filter(({ kind }) => kind === 'threat')
      .slice(1);
    assert.equal(claim?.quote, 'we will strike from 25 May');
    assert.equal(claim.further_quotes, '🚢');
    assert.match(claim.further_places!, /^\d+-\d+$/);
    assert.equal(claim.claimant, 'mara-lindqvist; somebody-new');
    assert.equal(claim.claimant_name, 'Mara Lindqvist; somebody-new');
  });

  it('says of claimants what they are and for whom they speak, from the sidecar and from the register', () => {
    const { value: knowledge } = readActorsFile(`actors:
  - { id: bo-lind, name: "Bo Lind", type: person, roles: [{ title: chair, of: traders, to: "2026-03" }, { title: chair, of: league, from: "2026-04" }] }
  - { id: league, name: "Motorists’ League", type: organisation }
  - { id: traders, name: "Traders", type: organisation }
`);
    const of = (claimant: string, day: string): readonly (string | undefined)[] =>
      rowsOf([
        articleOf({
          file: 'a.txt',
          text: `HARROW, ${day} — The ring is shut, they said.`,
          sidecar: `format: claims-sidecar/1
claims:
  - { id: c-0000000001, kind: other, anchors: [{ exact: "The ring is shut" }], claimant: ${claimant} }
actors:
  - { id: ana-kolb, name: "Ana Kolb", type: person, roles: [{ title: Mayor }] }
`,
          knowledge,
        }),
      ]).map((row) => [
        row.article_date,
        row.claimant_name,
        row.claimant_type,
        row.claimant_role,
        row.claimant_organisation,
        row.claimant_organisation_name,
      ])[0] ?? [];
    assert.deepEqual(of('bo-lind', '2 May 2026'), [
      '2026-05-02',
      'Bo Lind',
      'person',
      'chair',
      'league',
      'Motorists’ League',
    ]);
    assert.deepEqual(of('bo-lind', '2 March 2026').slice(4), ['traders', 'Traders']);
    assert.deepEqual(of('[ana-kolb, bo-lind]', '2 May 2026').slice(2, 5), [
      'person; person',
      'Mayor; chair',
      '; league',
    ]);
    assert.deepEqual(of('nobody-known', '2 May 2026').slice(1), ['nobody-known', '', '', '', '']);
  });

  it('has the day of the article as somebody has set it, else as the article prints it', () => {
    const dayOf = (article: string) =>
      rowsOf([
        articleOf({
          file: 'a.txt',
          text: 'HARROW, 2 May 2026 — The ring is shut, they said.',
          sidecar: `format: claims-sidecar/1\narticle: { ${article} }\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "ring" }] }\n`,
        }),
      ]).map((row) => [row.article_date, row.article_published])[0];
    assert.deepEqual(dayOf(''), ['2026-05-02', '']);
    assert.deepEqual(dayOf('published: "2026-05-03"'), ['2026-05-03', '2026-05-03']);
    assert.deepEqual(dayOf('reference_date: "2026-05-01"'), ['2026-05-01', '']);
  });

  it('keeps what was tagged beside the words that stand there today', () => {
    const before = 'The mayor promised twelve new ferries by the end of May, and left the hall.';
    const text = before.replace('twelve', 'eleven');
    const article = exampleArticle({ text, before, claims: [{ quote: before.slice(0, 55) }] });
    const [row] = rowsOf([article]);
    assert.equal(row?.state, 'changed');
    assert.match(row.quote!, /eleven/);
    assert.match(row.tagged_quote!, /twelve/);
  });

  it('tells of each quote of a claim whether it is there, and of the claim whether all are', () => {
    const before = 'The mayor promised twelve new ferries. The harbour master asked for longer hours.';
    const text = 'The mayor promised twelve new ferries. Nobody spoke after that.';
    const anchors = ['asked for longer hours', 'twelve new ferries'];
    const [row] = rowsOf([exampleArticle({ text, before, claims: [{ quote: anchors }] })]);
    assert.deepEqual(
      [row?.quote, row?.state, row?.line, row?.further_quotes, row?.further_places, row?.worst_state],
      ['twelve new ferries', 'exact', '1', 'asked for longer hours', 'lost', 'lost'],
    );
  });

  it('has the day of a time that dates have no form for, and the time beside it', () => {
    const datesOf = (due: string) => {
      const claim = `{ id: c-0001, kind: other, anchors: [{ exact: quay }], said: ${due}, due: ${due} }`;
      const sidecar = `format: claims-sidecar/1\nclaims:\n  - ${claim}\n`;
      const [row] = rowsOf([articleOf({ file: 'a.txt', text: 'The quay.', sidecar })]);
      assert.deepEqual([row?.said_date, row?.said_timex], [row?.due_date, row?.due_timex]);
      return [row?.due_date, row?.due_timex];
    };
    assert.deepEqual(datesOf('{ timex: "2026-01-12T24:00" }'), ['2026-01-12', '2026-01-12T24:00']);
    assert.deepEqual(datesOf('{ timex: "2026-01-12TEV" }'), ['2026-01-12', '2026-01-12TEV']);
    assert.deepEqual(datesOf('{ value: "2026-01-12T12:00:00" }'), ['2026-01-12T12:00:00', '']);
    assert.deepEqual(datesOf('{ timex: FUTURE_REF }'), ['', 'FUTURE_REF']);
  });

  it('has only its head where nothing is tagged', () => {
    for (const sidecar of [undefined, '', 'format: claims-sidecar/1\n']) {
      const { text, losses } = writeCsv([articleOf({ file: 'a.txt', text: TEXT, sidecar })]);
      assert.equal(text.split('\r\n').length, 2);
      assert.deepEqual(losses, []);
    }
  });

  it('tells what is not in it', () => {
    assert.deepEqual(writeCsv([fullArticle()]).losses, [
      { code: 'key-left-out', count: 1, key: 'history' },
      { code: 'article-keys-left-out', count: 1, key: 'byline, lang' },
      { code: 'actor-keys-left-out', count: 2, key: 'aliases, same_as' },
    ]);
    const besides =
      'format: claims-sidecar/1\nactors: [{ id: mara, name: Mara }, { id: jo, name: Jo, aliases: [J] }]\nclaims:\n' +
      `  - { id: c-0001, kind: other, anchors: [{ exact: "${TEXT.slice(0, 5)}" }], claimant: mara }\n` +
      'decisions: [{ kind: chrome, exact: Share, is: chrome }]\n';
    assert.deepEqual(writeCsv([articleOf({ file: 'a.txt', text: TEXT, sidecar: besides })]).losses, [
      { code: 'actor-left-out', count: 1 },
      { code: 'decisions-left-out', count: 1 },
    ]);
    const broken = articleOf({ file: 'a.txt', text: TEXT, sidecar: 'format: claims-sidecar/1\nclaims: [\n' });
    assert.deepEqual(
      writeCsv([broken]).losses.map(({ code }) => code),
      ['faulty-sidecar'],
    );
    assert.deepEqual(writeCsv([exampleArticle(), exampleArticle()]).losses, [{ code: 'article-name-twice', count: 1 }]);
  });

  const CELLS: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' blank', '" blank"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['=HYPERLINK("http://example.org","x")', '"\'=HYPERLINK(""http://example.org"",""x"")"'],
    ['', ''],
  ];
  for (const [text, cell] of CELLS) {
    it(`writes ${JSON.stringify(text)} so that no spreadsheet runs it, and gives it back`, () => {
      assert.equal(csvCell(text), cell);
      const [[read] = []] = Papa.parse<string[]>(`${csvCell(text)},x\r\n`).data;
      assert.equal(withoutGuard(read ?? ''), text);
    });
  }

  it('writes nothing that a file cannot hold', () => {
    const article = exampleArticle({ claims: [{ quote: 'Mara', note: 'a\u0007b\ud800c', text: 'one\r\ntwo' }] });
    const [row] = rowsOf([article]);
    assert.equal(row?.note, 'a\ufffdb\ufffdc');
    assert.equal(row.text, 'one\ntwo');
    assert.deepEqual(writeCsv([article]).losses, [{ code: 'unwritable-character', count: 2 }]);
  });
});
