import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  easterSunday,
  isDay,
  isoDay,
  isoWeek,
  isoWeekOf,
  isoYear,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
} from '../../../../../../src/core/recognise/dates/values/civilDay';

const MILLISECONDS_A_DAY = 86_400_000;

describe('civil days', () => {
  it('agrees with the calendar of the platform, both ways, over thousands of years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), (number) => {
        const day = dayOf(number);
        const platform = new Date(number * MILLISECONDS_A_DAY);
        assert.deepEqual(day, {
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        assert.equal(dayNumber(day), number);
        assert.equal(weekdayOf(day) % 7, platform.getUTCDay());
      }),
    );
  });

  it('knows the weeks of ISO 8601 at the edges of years', () => {
    const weeks = ['2020-12-31', '2021-01-03', '2021-01-04', '2024-12-30', '2025-03-05', '2026-12-31', '2027-01-01'];
    assert.deepEqual(
      weeks.map((day) => isoWeek(isoWeekOf(parseIsoDay(day)!))),
      ['2020-W53', '2020-W53', '2021-W01', '2025-W01', '2025-W10', '2026-W53', '2026-W53'],
    );
  });

  it('knows no 31 February', () => {
    const days = ['2024-02-29', '2025-02-29', '1900-02-29', '2000-02-29', '2025-02-31', '2025-13-01', '2025-04-31'];
    assert.deepEqual(
      days.map((day) => parseIsoDay(day) !== undefined),
      [true, false, false, true, false, false, false],
    );
    assert.equal(isDay({ year: 2025, month: 0, day: 1 }), false);
    assert.equal(parseIsoDay('5 March 2025'), undefined);
  });

  it('steps over ends of months and years', () => {
    assert.equal(isoDay(addDays({ year: 2024, month: 2, day: 28 }, 2)), '2024-03-01');
    assert.equal(isoDay(addDays({ year: 2025, month: 1, day: 1 }, -1)), '2024-12-31');
    assert.deepEqual(addMonths(2025, 1, -1), { year: 2024, month: 12 });
    assert.deepEqual(addMonths(2025, 11, 14), { year: 2027, month: 1 });
    assert.equal(daysBetween({ year: 2025, month: 3, day: 5 }, { year: 2025, month: 2, day: 28 }), -5);
  });

  it('finds movable days', () => {
    const easters = [1999, 2000, 2019, 2024, 2025, 2038].map((year) => isoDay(easterSunday(year)));
    assert.deepEqual(easters, ['1999-04-04', '2000-04-23', '2019-04-21', '2024-03-31', '2025-04-20', '2038-04-25']);
    assert.equal(isoDay(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
    assert.equal(isoDay(nthWeekday(2025, 5, 1, -1)), '2025-05-26');
  });

  it('writes years before the common era as TIMEX3 does', () => {
    assert.deepEqual([44, 0, -43].map(isoYear), ['0044', 'BC0001', 'BC0044']);
  });
});
