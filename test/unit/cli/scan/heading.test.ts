import assert from 'node:assert/strict';
import { heading } from '../../../../src/cli/scan/heading';
import { USUAL_CATEGORIES } from '../../../../src/cli/scan/categories';
import { actor, date, scanned, view } from './example';

const usual = view({ categories: USUAL_CATEGORIES });
const TEXT = 'PORT ELLIS, 5 March 2025\nMoe left. Moe came to Velm. Ida Moe spoke.\n© 2024 Norpress\n';

describe('heading of an article', () => {
  it('counts places apart from actors, and actors apart from their mentions', () => {
    const article = scanned(TEXT, [
      actor('Moe', { entity: 'moe' }),
      actor('Ida Moe', { entity: 'moe' }),
      actor('Norpress', { type: 'organisation' }),
      actor('Velm', { type: 'place' }),
      date('5 March 2025', '2025-03-05'),
    ]);
    assert.match(heading(article, usual), /^ferry\.txt\n2 actors \(3 mentions\) · 1 place · 1 date · 0 demands\n/);
  });

  it('says where the reference date was found', () => {
    const reference = { value: '2025-03-05', source: 'dateline', span: { start: 12, end: 24 }, offered: [] } as const;
    assert.match(
      heading(scanned(TEXT, [], { reference }), usual),
      /\nReference date: 2025-03-05 \(dateline, line 1: “5 March 2025”\)\n$/,
    );
  });

  it('says so where it was found in no dateline', () => {
    const reference = {
      value: '2025-03-05',
      source: 'dateline',
      foundIn: 'updated',
      span: { start: 12, end: 24 },
      offered: [],
    } as const;
    assert.match(
      heading(scanned(TEXT, [], { reference }), usual),
      /\nReference date: 2025-03-05 \(“Updated” line, line 1: “5 March 2025”\)\n$/,
    );
  });

  it('says so if the user gave it', () => {
    const reference = { value: '2025-03-06', source: 'given', offered: [] } as const;
    assert.match(heading(scanned(TEXT, [], { reference }), usual), /\nReference date: 2025-03-06 \(given by you\)\n$/);
  });

  it('offers the clock of the page and takes it never', () => {
    const reference = {
      source: 'none',
      offered: [{ value: '2024', span: { start: TEXT.indexOf('©'), end: TEXT.length - 1 }, why: 'page-clock' }],
    } as const;
    const lines = heading(scanned(TEXT, [], { reference }), usual);
    assert.match(lines, /Reference date: not found; without one \(--reference-date\)/);
    assert.match(lines, /The page also shows: 2024 \(clock of the page, line 3: “© 2024 Norpress”\)\.\n$/);
  });

  it('says from which dates of the text others were counted, where no reference date is known', () => {
    const text = 'It fell on 3 June 1871. On 12 July it burned; the next day it rained.';
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const from = (words: string) => ({
      resolution: { how: 'inferred', stated: [], inferred: ['year'], anchorSource: 'text', anchorSpan: spanOf(words) },
    });
    const marks = [
      date('3 June 1871', '1871-06-03'),
      date('12 July', '1871-07-12', from('3 June 1871') as never),
      date('next day', '1871-07-13', from('12 July') as never),
    ];
    assert.match(
      heading(scanned(text, marks), usual),
      /\nReference date: not found; .* counted from others in the text \(line 1: “3 June 1871”; line 1: “12 July”\) or have no value\.\n$/,
    );
  });

  it('says what is wrong instead of counting nothing', () => {
    const article = scanned('Der Bürgermeister sprach.', [], {
      nature: 'notEnglish',
      problems: [{ code: 'notEnglish' }],
    });
    assert.equal(heading(article, usual), 'ferry.txt\nThe text does not seem to be English; nothing was marked.\n');
  });

  it('names standard input, and shows control characters in a file name', () => {
    assert.match(heading(scanned('a', [], { file: '-' }), usual), /^\(standard input\)\n/);
    assert.match(heading(scanned('a', [], { file: 'a\u001B[2J.txt' }), usual), /^a␛\[2J\.txt\n/);
  });
});
