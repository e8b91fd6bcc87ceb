import assert from 'node:assert/strict';
import { datesOf } from './marked';

/** One test for each: the day on which the length of time runs out, and the day or words that it was counted from. */
function checkEnds(
  cases: readonly (readonly [text: string, length: string, ends: string | undefined, from?: string])[],
) {
  for (const [text, length, ends, from] of cases) {
    it(text.replaceAll('\n', ' ¶ '), () => {
      const date = datesOf(text).find((mark) => mark.text === length);
      assert.equal(date?.resolution.ends, ends);
      const { anchor, anchorSpan } = date!.resolution;
      assert.equal(anchorSpan === undefined ? anchor : text.slice(anchorSpan.start, anchorSpan.end), from);
    });
  }
}

describe('deadlines given as a length of time', () => {
  describe('run out, counted from the day of writing', () => {
    checkEnds([
      ['The union has ten days to answer.', 'ten days', '2025-03-15', '2025-03-05'],
      ['Norland gave the rebels 24 hours to leave.', '24 hours', '2025-03-06', '2025-03-05'],
      ['The firm must pay within 48 hours.', '48 hours', '2025-03-07', '2025-03-05'],
      ['The minister set a two-week ultimatum.', 'two-week', '2025-03-19', '2025-03-05'],
      ['The court set a deadline of three months.', 'three months', '2025-06-05', '2025-03-05'],
      ['The form must be returned within twenty working days.', 'twenty working days', '2025-04-02', '2025-03-05'],
    ]);
  });

  describe('or from the day on which they were set', () => {
    checkEnds([
      ['On Monday the president set a 50-day deadline.', '50-day', '2025-04-22', 'Monday'],
      [
        'On Monday the court gave the owners of the quay and its tenants ten days to empty it.',
        'ten days',
        '2025-03-13',
        'Monday',
      ],
      [
        'On Monday the court gave the ministry, which had asked for more, 30 days to answer.',
        '30 days',
        '2025-04-02',
        'Monday',
      ],
      ['He was given a 48-hour ultimatum on Sunday.', '48-hour', '2025-03-04', 'Sunday'],
      ['The court ruled on Monday.\nThe ministry must pay within 90 days.', '90 days', '2025-06-01', 'Monday'],
    ]);
  });

  describe('have no end where that day is not known', () => {
    checkEnds([
      ['The 50-day deadline runs out in May.', '50-day', undefined],
      ['Court gives firm 90 days to pay', '90 days', undefined],
      ['The convoy must leave within 48 hours of the truce.', '48 hours', undefined],
      ['They were given 12 hours to leave.', '12 hours', undefined],
    ]);
  });

  describe('are told from other lengths of time', () => {
    checkEnds([
      ['He has lived there for ten days.', 'ten days', undefined],
      ['The others died within a day.', 'a day', undefined],
    ]);
  });

  it('have no end without a day to count from', () => {
    const [term] = datesOf('The union has ten days to answer.', 'unknown');
    assert.equal(term?.value, 'P10D');
    assert.equal(term?.resolution.ends, undefined);
  });
});
