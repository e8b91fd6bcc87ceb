import assert from 'node:assert/strict';
import { evidenceAsTyped, typedEvidence, withEvidence } from '../../../../src/core/claims/typedEvidence';

const JUDGMENT = {
  url: 'https://example.org/judgment',
  title: 'The judgment',
  accessed: '2026-03-12',
  note: 'page 41',
};

describe('evidence that an editor types', () => {
  for (const [typed, expected] of [
    ['https://example.org/letter', { url: 'https://example.org/letter' }],
    ['a tape of the meeting', { title: 'a tape of the meeting' }],
    ['The judgment https://example.org/judgment', { url: 'https://example.org/judgment', title: 'The judgment' }],
    ['The judgment: <https://example.org/judgment>', { url: 'https://example.org/judgment', title: 'The judgment' }],
    ['https://example.org/judgment, page 3', { url: 'https://example.org/judgment', title: 'page 3' }],
    ['The judgment (https://example.org/judgment)', { url: 'https://example.org/judgment', title: 'The judgment' }],
    ['A tape, “https://example.org/tape”.', { url: 'https://example.org/tape', title: 'A tape' }],
    ['The judgment, https://example.org/judgment.', { url: 'https://example.org/judgment', title: 'The judgment' }],
    ['(https://example.org/judgment), page 3', { url: 'https://example.org/judgment', title: 'page 3' }],
    [
      'https://example.org/a https://example.org/a/b',
      { url: 'https://example.org/a', title: 'https://example.org/a/b' },
    ],
    ['https://example.org/Port_(town)', { url: 'https://example.org/Port_(town)' }],
    ['http://example.org/?a=1&b=2#top', { url: 'http://example.org/?a=1&b=2#top' }],
  ] as const) {
    it(`may have an address and what it is: ${typed}`, () => assert.deepEqual(typedEvidence(typed), expected));
  }

  it('is none where nothing is typed', () => assert.equal(typedEvidence('  '), undefined));

  it('loses nothing of a piece that is only looked at', () => {
    assert.equal(evidenceAsTyped(JUDGMENT), 'The judgment https://example.org/judgment');
    assert.deepEqual(typedEvidence(evidenceAsTyped(JUDGMENT), JUDGMENT), JUDGMENT);
  });

  it('keeps what was noted of a piece whose address or name is changed, but for the day of another address', () => {
    assert.deepEqual(typedEvidence('The ruling https://example.org/ruling', JUDGMENT), {
      url: 'https://example.org/ruling',
      title: 'The ruling',
      note: 'page 41',
    });
    assert.deepEqual(typedEvidence('The ruling https://example.org/judgment', JUDGMENT), {
      ...JUDGMENT,
      title: 'The ruling',
    });
    assert.deepEqual(typedEvidence('Tape https://example.org/tape', { title: 'Tape', accessed: '2026-03-12' }), {
      title: 'Tape',
      url: 'https://example.org/tape',
      accessed: '2026-03-12',
    });
  });

  it('keeps an address of another kind that still stands in it', () => {
    const record = { title: 'The record', url: 'doi:10.1000/182', note: 'page 4' };
    assert.deepEqual(typedEvidence('The court record doi:10.1000/182', record), {
      ...record,
      title: 'The court record',
    });
    assert.deepEqual(typedEvidence('The court record', record), { title: 'The court record', note: 'page 4' });
  });

  it('is read as it was written where the title has an address in it itself', () => {
    const odd = { title: 'saved from https://example.org/a', url: 'https://example.org/b' };
    assert.deepEqual(typedEvidence(evidenceAsTyped(odd), odd), odd);
  });
});

describe('several pieces of evidence', () => {
  const [tape, letter] = [{ title: 'a tape' }, { title: 'a letter' }];

  it('get one more behind them, another in the place of one, or lose one', () => {
    assert.deepEqual(withEvidence([tape], 1, letter), [tape, letter]);
    assert.deepEqual(withEvidence([tape, letter], 0, letter), [letter, letter]);
    assert.deepEqual(withEvidence([tape, letter], 0, undefined), [letter]);
    assert.deepEqual(withEvidence([], 0, undefined), []);
  });
});
