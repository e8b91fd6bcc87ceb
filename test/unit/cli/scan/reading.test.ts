import assert from 'node:assert/strict';
import { decodeArticle } from '../../../../src/cli/scan/decodeArticle';
import { articleJson } from '../../../../src/cli/scan/json';
import { scanArticle } from '../../../../src/cli/scan/scannedArticle';
import { actor, scanned, view } from './example';

describe('decoding of an article', () => {
  it('keeps every unit of the file, so that offsets count in the file as it is', () => {
    const text = '\uFEFFMoe\r\nleft 🚢\r\n';
    assert.deepEqual(decodeArticle(Buffer.from(text)), { text, isWellFormed: true });
  });

  it('reads UTF-16 with a byte order mark', () => {
    const text = '\uFEFFZoë left';
    assert.equal(decodeArticle(Buffer.from(text, 'utf16le')).text, text);
    assert.equal(decodeArticle(Buffer.from(text, 'utf16le').swap16()).text, text);
  });

  it('replaces bytes that are no text, and tells', () => {
    assert.deepEqual(decodeArticle(Buffer.from('Zo\u00eb', 'latin1')), { text: 'Zo\uFFFD', isWellFormed: false });
    assert.deepEqual(
      scanArticle('a', { bytes: Buffer.from('Gone\n\nThe mayor Zo\u00eb Moe left the town.', 'latin1') }, {}).problems,
      [{ code: 'notUtf8', detail: 'the first in line 3' }],
    );
  });
});

describe('an article as JSON', () => {
  it('has offsets that cut the printed text out of the file', () => {
    const text = '\uFEFFFerry 🚢\r\n\r\nIda Moe left.';
    const object = JSON.parse(articleJson(scanned(text, [actor('Ida Moe')]), view().categories)) as {
      entities: { start: number; end: number; text: string }[];
    };
    const [moe] = object.entities;
    assert.equal(moe && text.slice(moe.start, moe.end), 'Ida Moe');
    assert.equal(moe?.start, 13);
  });

  it('says which day was taken, which were offered, and what is wrong', () => {
    const reference = {
      source: 'none',
      offered: [{ value: '2025-03-05', span: { start: 0, end: 12 }, why: 'page-clock' }],
    } as const;
    const article = scanned('5 March 2025 Moe left', [], { reference, problems: [{ code: 'notEnglish' }] });
    assert.deepEqual(JSON.parse(articleJson(article, view().categories)), {
      file: 'ferry.txt',
      referenceDate: null,
      referenceSource: 'none',
      offered: [{ value: '2025-03-05', why: 'page-clock', start: 0, end: 12, text: '5 March 2025' }],
      problems: [{ code: 'notEnglish', message: 'The text does not seem to be English; nothing was marked.' }],
      entities: [],
    });
  });

  it('has an object also for a file that could not be read', () => {
    const object = JSON.parse(
      articleJson({ file: 'x', analysis: undefined, problems: [{ code: 'notFound' }] }, view().categories),
    ) as {
      problems: unknown;
      entities: unknown;
    };
    assert.deepEqual(object.problems, [{ code: 'notFound', message: 'There is no such file.' }]);
    assert.deepEqual(object.entities, []);
  });
});
