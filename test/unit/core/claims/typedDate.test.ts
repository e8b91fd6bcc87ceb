import assert from 'node:assert/strict';
import { suggestClaim } from '../../../../src/core/claims/suggest';
import { ambiguousDays, typedDate, typedDay } from '../../../../src/core/claims/typedDate';
import { analyse } from '../../../../src/core/recognise/analyse';

/** A Monday. */
const REFERENCE = '2025-03-03';

describe('a date that an editor types', () => {
  for (const [typed, said, due] of [
    ['by Friday', '2025-02-28', '2025-03-07'],
    ['Friday', '2025-02-28', '2025-03-07'],
    ['next Friday', '2025-03-07', '2025-03-07'],
    ['18 May 2026', '2026-05-18', '2026-05-18'],
    ['by 14 March', '2025-03-14', '2025-03-14'],
  ] as const) {
    it(`lies behind where something was said, and ahead where it is due: ${typed}`, () => {
      assert.deepEqual(typedDate(typed, 'said', REFERENCE), { text: typed, value: said });
      assert.deepEqual(typedDate(typed, 'due', REFERENCE), { text: typed, value: due });
    });
  }

  for (const typed of [
    '15 march 2026',
    '15 mar 2026',
    'march 15',
    'MARCH 15',
    'the 15th of march',
    'sun 15 march 2026',
  ]) {
    it(`may be in small letters: ${typed}`, () => {
      assert.deepEqual(typedDate(typed, 'due', '2026-03-12'), { text: typed, value: '2026-03-15' });
      assert.deepEqual(typedDate(typed, 'said', '2026-03-12'), { text: typed, value: '2026-03-15' });
    });
  }

  it('may be one of two days, where it is in numbers alone', () => {
    assert.deepEqual(ambiguousDays('5/3/26'), ['2026-03-05', '2026-05-03']);
    assert.deepEqual(ambiguousDays(' 05.03.2026 '), ['2026-03-05', '2026-05-03']);
    for (const typed of ['13/5/26', '5/5/2026', '2026-05-03', '31/2/26', '5/3', 'by Friday'])
      assert.equal(ambiguousDays(typed), undefined, typed);
  });

  it('is the day on which a time given runs out, where it is due', () => {
    assert.deepEqual(typedDate('within three weeks', 'due', REFERENCE), {
      text: 'within three weeks',
      value: '2025-03-24',
    });
    assert.deepEqual(typedDate('within three weeks', 'due'), { text: 'within three weeks', value: 'P3W' });
  });

  it('is a whole day with a short year, where nothing else can be the day', () => {
    assert.equal(typedDay('30/08/25'), '2025-08-30');
    assert.equal(typedDay('8/30/25'), '2025-08-30');
    assert.equal(typedDay('03/04/25'), undefined);
  });

  it('is a month as the sidecar has it', () => {
    for (const sense of ['said', 'due'] as const)
      assert.deepEqual(typedDate('2026-03', sense, REFERENCE), { text: '2026-03', value: '2026-03' });
  });

  it('is a time of the day alone', () => {
    assert.equal(typedDate('10:30', 'said', REFERENCE)?.value, '2025-03-03T10:30:00');
    assert.equal(typedDate('noon', 'due', REFERENCE)?.value, '2025-03-03T12:00:00');
  });

  it('lies behind also where the next such day is tomorrow', () => {
    assert.equal(typedDate('on friday', 'said', '2026-03-12')?.value, '2026-03-06');
    assert.equal(typedDate('on friday', 'due', '2026-03-12')?.value, '2026-03-13');
  });

  it('is a month or a holiday in small letters as well', () => {
    assert.equal(typedDate('by the end of may', 'due', '2026-03-12')?.value, '2026-05');
    assert.equal(typedDate('boxing day', 'due', '2026-03-12')?.value, '2026-12-26');
  });

  for (const words of ['as soon as can be', 'as soon as may be', 'when the sun is up', 'on their march to the port']) {
    it(`is none in other words: ${words}`, () => assert.equal(typedDate(words, 'due', REFERENCE), undefined));
  }
});

describe('the whole day that an editor types', () => {
  for (const typed of [
    '2026-03-15',
    '15 March 2026',
    '15 march 2026',
    'march 15, 2026',
    'sunday 15 march 2026',
    '15.3.2026',
    'Published 15 March 2026, 6.40pm',
  ]) {
    it(`is understood: ${typed}`, () => assert.equal(typedDay(typed), '2026-03-15'));
  }

  for (const typed of ['', 'march 2026', '15 march', 'friday']) {
    it(`is none yet: ${typed}`, () => assert.equal(typedDay(typed), undefined));
  }
});

describe('the day on which something was said', () => {
  it('is not the deadline of what is asked beside it, nor any day ahead', () => {
    const text =
      'The union said the board must publish its findings by 14 March 2025, and that the owner must hand over its logs.';
    const analysis = analyse(text, { referenceDate: REFERENCE });
    const at = text.indexOf('hand over');
    const suggestion = suggestClaim(analysis, { start: at, end: at + 'hand over its logs'.length });
    assert.equal(suggestion?.kind, 'demand');
    assert.equal(suggestion.said, undefined);
  });
});
