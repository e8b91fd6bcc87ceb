import assert from 'node:assert/strict';
import { dayIn, dayOrderOf, momentIn } from '../../../../../src/core/exchange/table/dates';
import { readTable } from '../../../../../src/core/exchange/table/parse';
import { importFormatOf } from '../../../../../src/core/exchange/importFormat';
import { decodeWindows1252 } from '../../../../../src/core/text/windows1252';
import { fieldsOf } from './tables';

describe('a table that is read', () => {
  const cells = (text: string) => readTable(text).rows.map((row) => row.cells);

  it('may have any of the usual delimiters, line ends and beginnings, and line breaks in cells', () => {
    for (const [delimiter, end] of [
      [',', '\r\n'],
      [';', '\n'],
      ['\t', '\r\n'],
      ['|', '\n'],
    ] as const) {
      for (const begin of ['', '\ufeff', `sep=${delimiter}${end}`]) {
        const lines = [
          ['Quote', 'Speaker'],
          ['"a ""b"", c; d\ne"', 'Jo'],
          ['f', ''],
        ];
        const table = readTable(begin + lines.map((line) => line.join(delimiter) + end).join(''));
        assert.deepEqual(table.headings, ['Quote', 'Speaker'], JSON.stringify([delimiter, end, begin]));
        assert.deepEqual(
          table.rows.map((row) => row.cells),
          [
            ['a "b", c; d\ne', 'Jo'],
            ['f', ''],
          ],
        );
        assert.equal(table.delimiter, delimiter);
      }
    }
  });

  it('may have the line ends of old Macintoshes', () => {
    assert.deepEqual(cells('quote;note\ra;b\rc;d\r'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('may have line ends of both kinds, and cells guarded from being taken for formulas', () => {
    assert.deepEqual(cells("quote,note\r\na,'=x\nb,'quoted'\r\n"), [
      ['a', '=x'],
      ['b', "'quoted'"],
    ]);
  });

  it('counts rows as a spreadsheet does, and tells where they stand', () => {
    const text = 'quote,note\n"a\nb",c\n\nd,\n';
    assert.deepEqual(
      readTable(text).rows.map(({ number, span }) => [number, text.slice(span.start, span.end)]),
      [
        [2, '"a\nb",c\n'],
        [4, 'd,\n'],
      ],
    );
  });

  it('loses no row but those that are damaged, and tells these', () => {
    const { rows, problems } = readTable('quote,note\na,1\n"b,2\nc,3\n"d" e,4\nf,5,6,7\ng,8\nh\n');
    assert.deepEqual(
      rows.map((row) => row.cells),
      [
        ['a', '1'],
        ['c', '3'],
        ['g', '8'],
        ['h', ''],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, facts }) => [code, facts?.row, facts?.count]),
      [
        ['table-row-broken', 3, undefined],
        ['table-row-broken', 5, undefined],
        ['table-row-long', 6, 4],
      ],
    );
  });

  it('is soon given up where all of it is broken', () => {
    const { problems } = readTable(`quote,note\n${'"a" b,c\n'.repeat(2000)}`);
    assert.deepEqual([problems.length, problems.at(-1)?.code], [50, 'table-broken']);
  });

  it('says that it is empty', () => {
    for (const text of ['', '\ufeff', 'quote,note\n', '\n\n'])
      assert.deepEqual(readTable(text).problems, [{ code: 'table-empty' }], JSON.stringify(text));
  });
});

describe('the columns of a table', () => {
  it('are known by what other programs and people call them', () => {
    assert.deepEqual(
      fieldsOf('statement_id', 'time', 'document_id', 'document_title', 'document_source', 'person', 'organization'),
      ['claim', 'said_date', undefined, 'article', 'article_outlet', 'claimant_name', 'claimant_organisation_name'],
    );
    assert.deepEqual(fieldsOf('ID', 'docId', 'date', 'concept', 'agreement', 'Start', 'Stop', 'text'), [
      ...['claim', 'article', 'article_published', 'tags', 'polarity', 'start', 'end', 'quote'],
    ]);
    assert.deepEqual(fieldsOf('Created at', 'Author', 'Page', 'URL', 'Group', 'Type', 'Quote', 'Comment', 'Tags'), [
      'created',
      'author',
      undefined,
      'article_url',
      undefined,
      undefined,
      'quote',
      'note',
      'tags',
    ]);
    assert.deepEqual(fieldsOf('exact', 'prefix', 'suffix', 'text', 'tags', 'created', 'user', 'uri'), [
      ...['quote', 'prefix', 'suffix', 'note', 'tags', 'created', 'author', 'article_url'],
    ]);
    assert.deepEqual(fieldsOf('Document name', 'Code', 'Segment', 'Comment', 'Modified by'), [
      ...['article', 'tags', 'quote', 'note', 'author'],
    ]);
    assert.deepEqual(fieldsOf('Quote', 'Speaker', 'Claim', 'Stance', 'Date', 'Tags'), [
      ...['quote', 'claimant_name', 'text', 'polarity', 'said_date', 'tags'],
    ]);
  });

  it('are known whatever case, blanks and underscores they are written with', () => {
    assert.deepEqual(fieldsOf(' SAID  DATE', 'Tagged-Quote', 'claimantName', 'article_title'), [
      ...['said_date', 'tagged_quote', 'claimant_name', 'article_title'],
    ]);
  });

  it('of which two are called alike are taken once', () => {
    assert.deepEqual(fieldsOf('quote', 'Quote', 'zinc'), ['quote', undefined, undefined]);
  });
});

describe('a date in a table', () => {
  it('is read as programs, spreadsheets and people write it', () => {
    for (const [cell, day] of [
      ['2025-08-17', '2025-08-17'],
      ['2025-08-17 00:00:00', '2025-08-17'],
      ['17.8.2025', '2025-08-17'],
      ['17.08.2025 10:30', '2025-08-17'],
      ['17 August 2025', '2025-08-17'],
      ['8/8/2025', '2025-08-08'],
      ['5/6/2025', undefined],
      ['31.02.2025', undefined],
      ['soon', undefined],
    ] as const)
      assert.equal(dayIn(cell, undefined), day, cell);
  });

  it('with two numbers that may be the day is told by the others in its column', () => {
    assert.equal(dayIn('5/6/2025', dayOrderOf(['5/6/2025', '17/6/2025'])), '2025-06-05');
    assert.equal(dayIn('5/6/2025', dayOrderOf(['5/6/2025', '6/17/2025'])), '2025-05-06');
    assert.equal(dayOrderOf(['17/6/2025', '6/17/2025']), undefined);
  });

  it('with a time keeps its zone, or is taken for UTC', () => {
    assert.deepEqual(momentIn('2026-05-12T08:30:00.5+0200', undefined), {
      value: '2026-05-12T08:30:00.5+02:00',
      isZoneless: false,
    });
    assert.deepEqual(momentIn('12.05.2026 8:30', undefined), { value: '2026-05-12T08:30Z', isZoneless: true });
    assert.equal(momentIn('yesterday', undefined).value, 'yesterday');
  });
});

describe('a file that is imported', () => {
  it('is a table by its name or by headings that are known', () => {
    assert.equal(importFormatOf('a.TSV', ''), 'csv');
    assert.equal(importFormatOf('a.txt', 'Quote;Speaker\n'), 'csv');
    assert.equal(importFormatOf('a.txt', 'The quote of the day, date unknown\n'), 'web-annotation');
    assert.equal(importFormatOf('a.txt', '\ufeff [{"quote": 1, "tags": 2}]'), 'web-annotation');
  });

  it('in Windows-1252 has its quotation marks and dashes', () => {
    assert.equal(decodeWindows1252(Uint8Array.from([0x93, 0x68, 0xe4, 0x94, 0x20, 0x96, 0x80])), '“hä” –€');
  });
});
