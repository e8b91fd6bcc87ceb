import assert from 'node:assert/strict';
import { dateWords } from '../../../../../src/core/exchange/report/words';
import type { ClaimDate } from '../../../../../src/core/claims/claim';

const DATES: readonly (readonly [ClaimDate, string])[] = [
  [{ value: '2026-05-18' }, '18 May 2026'],
  [{ value: '2026-05' }, 'May 2026'],
  [{ value: '2026' }, '2026'],
  [{ value: '2026-05-18/2026-05-20' }, '18 May 2026 to 20 May 2026'],
  [{ value: '2026-W21' }, '2026-W21'],
  [{ value: '2026-13-45' }, '2026-13-45'],
  [{ value: '2026-05-18~' }, 'about 18 May 2026'],
  [{ value: '2026-03~', mod: 'about' }, 'about March 2026'],
  [{ value: '2026?' }, 'perhaps 2026'],
  [{ value: '2026-03~/2026-05%' }, 'about March 2026 to perhaps about May 2026'],
  [{ value: '2026-W21~' }, '2026-W21~'],
  [{ value: 'PT48H', text: 'within 48 hours' }, '48 hours (“within 48 hours”)'],
  [{ value: 'P1Y' }, '1 year'],
  [{ value: 'P3M' }, '3 months'],
  [{ value: 'PT3M' }, '3 minutes'],
  [{ value: 'P1Y6M' }, 'P1Y6M'],
  [{ value: '2026-05-18', mod: 'before', text: 'by 18 May' }, 'before or on 18 May 2026 (“by 18 May”)'],
  [{ value: 'P10D', mod: 'before', text: 'ten days' }, 'within 10 days (“ten days”)'],
  [{ value: '2026-05', mod: 'end' }, 'late in May 2026'],
  [{ timex: '2026-05-18TEV', text: 'on Monday evening' }, '18 May 2026, evening (“on Monday evening”)'],
  [{ value: '2026-05-18TEV' }, '18 May 2026, evening'],
  [{ timex: '2026-05-18TXY', text: 'on Monday' }, '18 May 2026 (“on Monday”)'],
  [
    { value: '2026-03-13T12:00:00', mod: 'before', text: 'noon on Friday' },
    'before or on 13 March 2026, 12:00 (“noon on Friday”)',
  ],
  [{ value: '2026-03-13T31:75' }, '2026-03-13T31:75'],
  [{ value: '2026-03-13T08' }, '13 March 2026, 08:00'],
  [{ value: '2026-03-13T09:05' }, '13 March 2026, 09:05'],
  [{ value: '2026-03-13T09:05:30' }, '13 March 2026, 09:05:30'],
  [{ value: '2026-03-13T09:05:00Z' }, '13 March 2026, 09:05 UTC'],
  [{ value: '2026-03-13T09:05-0330' }, '13 March 2026, 09:05 UTC-03:30'],
  [{ value: '2026-03-13T09:05+02' }, '13 March 2026, 09:05 UTC+02:00'],
  [{ value: '2026-03-13T12:00~' }, 'about 13 March 2026, 12:00'],
  [{ value: '2026-03-13T22:00/2026-03-14T05:00' }, '13 March 2026, 22:00 to 14 March 2026, 05:00'],
  [{ timex: '2026-01-12T24:00', text: 'by midnight' }, '12 January 2026, 24:00 (“by midnight”)'],
  [{ timex: 'FUTURE_REF', text: 'soon' }, '“soon”'],
  [{ timex: 'FUTURE_REF' }, 'FUTURE_REF'],
  [{ text: 'soon' }, '“soon”'],
  [{}, ''],
];

describe('dates in reports', () => {
  for (const [date, words] of DATES) {
    it(`says ${JSON.stringify(date)} as “${words}”`, () => assert.equal(dateWords(date), words));
  }
});
