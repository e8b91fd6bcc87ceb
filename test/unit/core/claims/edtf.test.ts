import assert from 'node:assert/strict';
import { isDate, isInstant, likelyDate } from '../../../../src/core/claims/edtf';

describe('dates of a sidecar', () => {
  for (const value of [
    ...['2026-05-18', '2026-05', '2026', '-0044', '202X', '20XX', 'XXXX-05', '2026-XX-18'],
    ...['2026-21', '2026-W21', '2026-W21-3', '2026-138', '2024-02-29'],
    ...['2026-05-18/2026-05-20', '2026-05/..', '../2026', '2026-W21/', '..'],
    ...['2026-05-18T15:00', '2026-05-18T15:00:00Z', '2026-05-18T08+02:00', '2026-05-18T24:00'],
    ...['2026-05-18?', '2026~', '2026-05~-18', 'P30D', 'P1Y6M', 'PT36H', '2026-05-18/P3D', '[2025,2026]', 'Y17000'],
  ]) {
    it(`may be ${value}`, () => assert.ok(isDate(value)));
  }

  for (const value of [
    ...['', ' ', '18 May 2026', 'Monday', 'FUTURE_REF', '7.3.2025', '03/07/2025', '18-05-2026', '20260518', '26'],
    ...['2026-5-18', '2026-05-18 ', '2026-02-29', '2026-04-31', '2026-13', '2026-00', '2026-W54', '2026-W21-8'],
    ...['2026-05-18T25:00', '2026-05-18T12:60', '2026-05T12:00', '2026/05/18', '/', '../..', 'P', 'PT', 'P3'],
  ]) {
    it(`are not written “${value}”`, () => assert.ok(!isDate(value)));
  }

  it('are known for what they were meant to be, where there is but one way to read them', () => {
    for (const value of [
      ...['7.3.2025', '07. 03. 2025', '2025-3-7', '2025-03-07 '],
      ...['7 March 2025', '7th mar 2025', 'March 7, 2025', 'Mar. 7 2025'],
    ])
      assert.equal(likelyDate(value), '2025-03-07', value);
    for (const value of ['31.2.2025', '03/07/2025', 'Monday', '7 Marz 2025', '30 February 2025', 'May 2025'])
      assert.equal(likelyDate(value), undefined, value);
  });

  it('are moments only with a day and a time', () => {
    assert.ok(isInstant('2026-05-12T08:30:00Z'));
    for (const value of ['2026-05-12', '2026-05', '2026-02-30T08:30:00Z', '2026-05-12T25:61:00Z'])
      assert.ok(!isInstant(value), value);
  });
});
