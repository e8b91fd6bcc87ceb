import assert from 'node:assert/strict';
import { checkDates, datesOf } from './marked';

describe('lengths of time', () => {
  describe('with a number', () => {
    checkDates([
      'They voted to oust Moe, the eighth leader in [ten years=DURATION P10Y].',
      'They agreed to stop the worst loss in [two years=DURATION P2Y].',
      'He has lived there for [12 years=DURATION P12Y].',
      'The talks took [two weeks=DURATION P2W] and [half an hour=DURATION PT30M].',
      'A [30-day=DURATION P30D] truce and a [six-month=DURATION P6M] deal.',
      'It must be returned within [twenty working days=DURATION P20D].',
      'The firm has [48 hours=DURATION PT48H] to answer.',
      'After [one hundred and twenty days=DURATION P120D] of siege they left.',
      'She ran for [2 hours 15 minutes=DURATION PT2H15M].',
      'A [three-and-a-half year=DURATION P3Y6M] hunt and [an hour and a half=DURATION PT1H30M] of talks.',
      'He waited [5½ hours=DURATION PT5H30M].',
      'Profit for the [year=DURATION P1Y] to [31 March=2025-03-31] fell; orders rose in the [quarter=DURATION P3M] ended [Jan. 31=2025-01-31].',
      'It expects a loss for the [fiscal year=DURATION P1Y] ending in [September 2025=2025-09]. He led the year to its end.',
      'It lasted [a decade=DURATION P10Y], nearly [a quarter of a century=DURATION P25Y].',
      'It took [a year and three months=DURATION P1Y3M], or [1 year, 2 months and 3 days=DURATION P1Y2M3D].',
      'The siege is to last [72 hours=DURATION PT72H].',
      'It is over within [a day=DURATION P1D].',
      'The union won [one day=DURATION P1D] after the vote.',
      'A [month-long=DURATION P1M] strike followed a [weeks-long=DURATION PXW] blockade.',
    ]);
  });

  describe('as contracts, and those in haste, have it', () => {
    checkDates([
      'The term is [six (6) months=DURATION P6M]; notice is due within [ten (10) business days=DURATION P10D].',
      'Within [a week=DURATION P1W] 10,000 men were out. A week 12 scan is free.',
      'More in the [next half hour=DURATION PT30M]; it rained for the [last quarter of an hour=DURATION PT15M].',
    ]);
  });

  describe('between two numbers, and those pointed at', () => {
    checkDates([
      'He got a [two- to three-year=DURATION PXY] term for a [six-to-eight-week=DURATION PXW] course, a [10- to 12-day=DURATION PXD] trip.',
      'They would raise the pension age by [three months=DURATION P3M].',
      'It has been shut [these past 18 months=DURATION P18M].',
    ]);
  });

  describe('of races', () => {
    checkDates(['She won in [10.943 seconds=DURATION PT10.943S], [0.03 seconds=DURATION PT0.03S] ahead.']);
  });

  describe('cut short', () => {
    checkDates([
      'Bake for [1 hr 10 min=DURATION PT1H10M]. Mr Min came by bus.',
      'Rents are reviewed in years 2 and 4.',
    ]);
  });

  describe('vague', () => {
    checkDates([
      'For [weeks=DURATION PXW] nobody came, then for [several years=DURATION PXY].',
      'The vote came just [minutes=DURATION PTXM] before the storm.',
      'In [five or six years=DURATION PXY] the bridge may fall.',
      'They worried for [months=DURATION PXM] and even [years=DURATION PXY].',
      'It was over in a matter of [hours=DURATION PTXH].',
      'In the [years=DURATION PXY] that followed, he was quiet.',
      'In [recent months=DURATION PXM] and over the [past decade=DURATION P10Y], prices rose.',
      'It will rain for the [next few days=DURATION PXD].',
      'A [decades-old=DURATION PXY] feud, and the [following three years=DURATION P3Y].',
      'Nothing happened in the [last three years=DURATION P3Y].',
    ]);
  });

  describe('sets', () => {
    checkDates([
      'The paper appears [daily=SET P1D], the review [every two weeks=SET P2W].',
      '[Nightly=SET P1D] raids went on.',
      '[Every Sunday=SET XXXX-WXX-7] they march.',
      '[Each year=SET P1Y] there are more of them.',
      'They meet [twice a week=SET P1W] and on [Mondays=SET XXXX-WXX-1].',
      'It runs [every weekday=SET XXXX-WXX-WD] but one, and [each weekday morning=SET XXXX-WXX-WDTMO].',
      'The tax costs $300 [a year=SET P1Y], 20 litres [per day=SET P1D].',
      'It is open [24 hours=DURATION PT24H] [a day=SET P1D], [five days=DURATION P5D] [a week=SET P1W].',
      'The [annual=SET P1Y] fair was called off.',
      'It takes [two hours=DURATION PT2H] of light [a day=SET P1D] from them.',
    ]);
  });

  describe('days of opening hours, and hours that recur', () => {
    checkDates([
      'The museum is open [Tuesday=SET XXXX-WXX-2] to [Sunday=SET XXXX-WXX-7], [10am=TIME 2025-03-05T10:00] to [5pm=TIME 2025-03-05T17:00], and closed [Mondays=SET XXXX-WXX-1].',
      'The bus runs [every quarter of an hour=SET PT15M] from [Monday=SET XXXX-WXX-1] to [Friday=SET XXXX-WXX-5].',
      'Hours: [Mon=SET XXXX-WXX-1]–[Fri=SET XXXX-WXX-5] [8.30am=TIME 2025-03-05T08:30]–[6pm=TIME 2025-03-05T18:00].',
      'The bank is open [Monday=SET XXXX-WXX-1] to [Thursday=SET XXXX-WXX-4] and on [Friday=SET XXXX-WXX-5] until [noon=TIME 2025-03-05T12:00].',
      'The polls are open from [Thursday=2025-03-06] to [Saturday=2025-03-08].',
      'Offices are open [9.30am=TIME 2025-03-05T09:30]–[4pm=TIME 2025-03-05T16:00], [Monday=SET XXXX-WXX-1] to [Thursday=SET XXXX-WXX-4].',
      'It is open until [9 p.m. on weekdays=SET XXXX-WXX-WDT21:00] and on [Sunday mornings=SET XXXX-WXX-7TMO].',
      'The bar stays open until [8pm on Thursdays=SET XXXX-WXX-4T20:00].',
      'They meet [every other Thursday at 7.30pm=SET XXXX-WXX-4T19:30] and on [alternate Wednesdays=SET XXXX-WXX-3].',
      'It runs [daily=SET P1D], [weekends=SET XXXX-WXX-WE] included.',
      '[Half-yearly=SET P6M] profit rose.',
    ]);
  });

  describe('the first or last ones of a longer time', () => {
    checkDates([
      'Exports fell in the [first three months=DURATION P3M] of the year, and in its [final 48 hours=DURATION PT48H].',
      'His first [two-year=DURATION P2Y] term took [three-quarters of an hour=DURATION PT45M] to sum up.',
    ]);
  });

  describe('sets of days that are listed, and of holidays', () => {
    checkDates([
      'The [twice-weekly=SET P1W] flight is back; they sleep [six hours=DURATION PT6H] [a night=SET P1D].',
      'It runs on [Friday=SET XXXX-WXX-5TNI] and [Saturday nights=SET XXXX-WXX-6TNI], free before [9.30 a.m. on weekdays=SET XXXX-WXX-WDT09:30].',
      'It is open until [4pm at weekends=SET XXXX-WXX-WET16:00].',
      'Take it [twice daily=SET P1D], or [three times weekly=SET P1W].',
      'It paid a [semiannual=SET P6M] dividend.',
      'A wreath is laid [each 11 November=SET XXXX-11-11], and they march [every March 17=SET XXXX-03-17].',
      'The course runs for a term, [Tuesdays=SET XXXX-WXX-2] and [Thursdays=SET XXXX-WXX-4].',
      'She sings [every Christmas=SET XXXX-12-25] and [every Easter=SET P1Y].',
    ]);
  });

  describe('that lead to another date', () => {
    it('tells where "two days afterwards" leads, as far as a day was named', () => {
      const [, later] = datesOf('He was seized on July 2, 2019. Two days afterwards he was free.');
      assert.equal(later?.text, 'Two days');
      assert.equal(later?.value, 'P2D');
      assert.equal(later?.resolution.reaches, '2019-07-04');
    });

    it('does not where it counts from an event', () => {
      const [length] = datesOf('Two days after the vote he was free.');
      assert.equal(length?.value, 'P2D');
      assert.equal(length?.resolution.reaches, undefined);
    });
  });
});
