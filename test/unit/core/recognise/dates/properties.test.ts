import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PATIENCE, runs } from '../properties/runs';
import { datesOf } from './marked';

/** Words that dates are made of, and some that they are not; in any order they make any nonsense. */
const PIECES =
  `Monday Sunday May March 3 3rd 15 31 2019 2025 1980s '90s 14:00 3 p.m. noon GMT today tomorrow tonight overnight
  this last next that same following previous early late mid - end of the beginning a an one two half several few couple
  week weeks month months year years day days hour hours decade century quarter weekend first second third every each
  daily annual per twice ago later earlier before after from to until by in on at and or , . ( ) “ ” ' ’ / spring summer
  Christmas Day Easter morning night evening said will would was voted Norland 3/5/2024 25.12.2024 2024-05-03 FY Q3 BC`.split(
    /\s+/u,
  );

const TIMEX3 =
  /^(?:(?:BC)?[\dX]{1,4}|FY\d{4}|(?:PAST|PRESENT|FUTURE)_REF|[\dX]{4}-(?:Q[1-4X]|H[12]|SP|SU|FA|WI)|[\dX]{4}-W[\dX]{2}(?:-(?:[1-7]|WE|WD))?|[\dX]{4}-[\dX]{2}(?:-[\dX]{2})?)(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI))?$|^P(?:[\d.X]+(?:[YMWDQ]|WE|NI))*(?:T(?:[\d.X]+[HMS])+)?$/;

describe('any nonsense', function () {
  this.timeout(PATIENCE);

  it('gives marks in order, without overlap, with well-formed TIMEX3 values', () => {
    const nonsense = fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 40 })
      .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
    fc.assert(
      fc.property(nonsense, fc.constantFrom('2025-03-05', '2024-02-29', 'unknown'), (text, written) => {
        let at = 0;
        for (const { start, end, text: printed, value, type } of datesOf(text, written)) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.equal(text.slice(start, end), printed);
          assert.match(value ?? 'none', TIMEX3, `${printed} as ${type}`);
          assert.doesNotMatch(printed, /^[\s,.("“”]|[\s,("“]$/u);
          at = end;
        }
      }),
      runs(300, 20_000),
    );
  });
});
