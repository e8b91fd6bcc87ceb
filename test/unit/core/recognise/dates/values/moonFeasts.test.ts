import assert from 'node:assert/strict';
import { isoDay, type CivilDay } from '../../../../../../src/core/recognise/dates/values/civilDay';
import {
  hanukkah,
  islamicDay,
  lunarNewYear,
  passover,
  roshHashanah,
} from '../../../../../../src/core/recognise/dates/values/moonFeasts';

const YEARS = Array.from({ length: 400 }, (_, i) => 1800 + i);

describe('feasts that go by the moon', () => {
  const days = (dayIn: (year: number) => CivilDay, years: readonly number[]) =>
    years.map((year) => isoDay(dayIn(year)));

  it('have the days that their calendars give them', () => {
    assert.deepEqual(days(lunarNewYear, [1973, 1997, 2024, 2026, 2033]), [
      '1973-02-03',
      '1997-02-07',
      '2024-02-10',
      '2026-02-17',
      '2033-01-31',
    ]);
    assert.deepEqual(days(passover, [1948, 2024, 2026]), ['1948-04-24', '2024-04-23', '2026-04-02']);
    assert.deepEqual(days(roshHashanah, [2023, 2025, 2026]), ['2023-09-16', '2025-09-23', '2026-09-12']);
    assert.deepEqual(days(hanukkah, [2016, 2023, 2024]), ['2016-12-25', '2023-12-08', '2024-12-26']);
  });

  it('agree with the calendars of the platform', () => {
    const hebrew = calendar('hebrew', 'long');
    const chinese = calendar('chinese', 'numeric');
    const islamic = calendar('islamic-civil', 'numeric');
    for (const year of YEARS) {
      assert.equal(hebrew(passover(year)), '15 Nisan');
      assert.equal(hebrew(roshHashanah(year)), '1 Tishri');
      assert.equal(hebrew(hanukkah(year)), '25 Kislev');
      for (const [month, day] of [
        [1, 1],
        [10, 1],
        [12, 10],
      ] as const)
        assert.equal(islamic(islamicDay(year, month, day)), `${day} ${month}`);
      if (year >= 1900 && year < 2100) assert.equal(chinese(lunarNewYear(year)), '1 1');
    }
  });

  it('have a day in years long ago and far ahead, too', () => {
    assert.deepEqual(days(lunarNewYear, [1861, 1899, 2100]), ['1861-02-11', '1899-02-11', '2100-02-09']);
  });
});

/** How a calendar of the platform calls a day: its number and its month. */
function calendar(name: string, month: 'long' | 'numeric'): (day: CivilDay) => string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, { month, day: 'numeric', timeZone: 'UTC' });
  return (day) => {
    const parts = format.formatToParts(new Date(isoDay(day)));
    return ['day', 'month'].map((wanted) => parts.find(({ type }) => type === wanted)?.value).join(' ');
  };
}
