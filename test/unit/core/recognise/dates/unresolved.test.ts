import assert from 'node:assert/strict';
import { checkDates, datesOf } from './marked';

describe('without the day of writing', () => {
  describe('values have X for what is not known', () => {
    checkDates(
      [
        'He left on [Monday=XXXX-WXX-1] and will be back in [May=XXXX-05].',
        'He left on [3 May=XXXX-05-03].',
        'He left [last week=XXXX-WXX], [last year=XXXX] or [yesterday=XXXX-XX-XX].',
        'He left on [Monday evening=TIME XXXX-WXX-1TEV].',
        'It opened on [Christmas Day=XXXX-12-25].',
        'It opens [next summer=XXXX-SU].',
        'It happened on [3 May 2024=2024-05-03], the [next day=2024-05-04] it was over.',
        'It lasted [two weeks=DURATION P2W].',
        // The day of a document only tells which one is meant.
        'It is a breach of the Treaty of Good Neighbours of [12 May 1994=1994-05-12]. Norland must open the gates before [25 January=XXXX-01-25].',
        // What lies ahead does not count from what is told by the way.
        'A vote, in [July 2019=2019-07], failed. The board has until the [end of the month=XXXX-XX] to decide.',
        'A vote failed in [July 2019=2019-07]. It was told by the [end of the month=2019-07].',
        // In an article that looks ahead, others count by tense, and only from a past day that is told of in full.
        'She spoke on [3 June 2025=2025-06-03].\nI will sign on [Friday=2025-06-06] and not at [Christmas=2025-12-25], she said.\nI wrote to them in [March=2025-03]. The vote is on [20 June=2025-06-20].\nAll was lost on [9 November=2024-11-09].',
        // Nor from one that is long ago, as the text shows.
        'The dam burst on [12 May 1994=1994-05-12].\nThe council will vote on a memorial on [Tuesday=XXXX-WXX-2]; a service will be held [next month=XXXX-XX].',
        'It fell on [12 May 1994=1994-05-12] and was rebuilt in [2019=2019].\nThe council will vote on [3 June=XXXX-06-03].',
        'The mill will be sold on [3 June 2027=2027-06-03] or at [Easter=XXXX]. The gates shut on [12 March=XXXX-03-12].',
        // A span of years does not tell in which of them it goes on.
        'They came between [2022=2022] and [2024=2024]. Work ended on [12 March=XXXX-03-12]; the crew left on [Friday=XXXX-WXX-5].',
        'From [1861=1861] to [1865=1865] they fought. On [3 May=XXXX-05-03] the bridge fell.',
        // News, though it tells of an old month: nothing is counted from that.
        'NALUT, [11 March=XXXX-03-11] (Norpress) -- It fell in [July 2019=2019-07]. It will close on [1 May=XXXX-05-01].',
      ],
      'unknown',
    );
  });

  it('says so', () => {
    const [monday] = datesOf('He left on Monday.', 'unknown');
    assert.deepEqual(monday?.resolution, {
      how: 'unresolved',
      stated: ['weekday'],
      inferred: ['day', 'month', 'year'],
    });
  });
});

describe('how a value was found', () => {
  it('keeps what is stated apart from what is inferred', () => {
    const [day] = datesOf('He left on 3 February.');
    assert.deepEqual(day?.resolution, {
      how: 'inferred',
      stated: ['month', 'day'],
      inferred: ['year'],
      anchor: '2025-03-05',
      anchorSource: 'reference',
      direction: 'past',
    });
  });

  it('names the date in the text that it was counted from', () => {
    const text = 'He was seized on July 2, 2019. The next day he was free.';
    const [, next] = datesOf(text);
    assert.equal(next?.resolution.anchorSource, 'text');
    assert.equal(next?.resolution.anchor, '2019-07-02');
    const span = next?.resolution.anchorSpan;
    assert.equal(span && text.slice(span.start, span.end), 'July 2, 2019');
  });

  it('counts from nothing what is stated in full, and lengths of time', () => {
    const dates = datesOf('He was seized on July 2, 2019, for three days.');
    assert.deepEqual(
      dates.map(({ resolution }) => resolution.how),
      ['stated', 'stated'],
    );
    assert.ok(dates.every(({ resolution }) => resolution.anchor === undefined));
  });

  it('places marks in the article and names their rule', () => {
    const text = 'A headline here\n\nThe council met on Monday.';
    const [monday] = datesOf(text);
    assert.equal(text.slice(monday!.start, monday!.end), 'Monday');
    assert.equal(monday?.rule, 'date.weekday');
  });
});
