import type { DatePart } from '../../mark';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isoDay,
  isoWeek,
  isoWeekOf,
  isoYear,
  twoDigits,
  weekdayOf,
  type CivilDay,
} from './civilDay';
import { calendarValue, LOOKING_BACK } from './calendarValue';
import { DAY_PARTS, dayValue, fixedValue, monthValue, unknownValue, type Anchors, type Evaluated } from './evaluated';
import type { BesideMeaning, HolidayMeaning, Meaning, NumericMeaning, TimeMeaning, WeekMeaning } from '../meaning';
import { sideOf, weekdayFrom, yearOfDay } from './recurring';
import { stepValue, unknownStep } from './stepValue';
import { HOLIDAYS, type Holiday } from '../words/holidays';

/** Gives a meaning its TIMEX3 value; digits that no anchor tells are X. */
export function evaluate(meaning: Meaning, anchors: Anchors): Evaluated {
  switch (meaning.kind) {
    case 'fixed':
      return fixedValue(meaning.value);
    case 'period':
      return unknownValue(meaning.value, [], []);
    case 'numeric':
      return numeric(meaning, anchors);
    case 'calendar':
      return calendarValue(meaning, meaning.within && evaluate(meaning.within, anchors), anchors);
    case 'holiday':
      return holiday(meaning, anchors);
    case 'step':
      return stepValue(meaning, meaning.within && evaluate(meaning.within, anchors), anchors);
    case 'weekOf': {
      const inner = weekendOf(meaning, evaluate(meaning.day, anchors));
      const value =
        inner.day === undefined
          ? 'XXXX-WXX'
          : `${isoWeek(isoWeekOf(inner.day))}${meaning.isWeekend === true ? '-WE' : ''}`;
      return { value, stated: inner.stated, inferred: inner.inferred, day: inner.day, grain: 'week', side: inner.side };
    }
    case 'beside':
      return beside(meaning, anchors);
    case 'time':
      return time(meaning, anchors);
  }
}

/** The weekend of a holiday that falls on a Monday or Tuesday is the one before it: "Labor Day weekend". */
function weekendOf({ day: { kind }, isWeekend }: WeekMeaning, inner: Evaluated): Evaluated {
  const { day } = inner;
  if (day === undefined || isWeekend !== true || kind !== 'holiday' || weekdayOf(day) > 2) return inner;
  return { ...inner, day: addDays(day, -2) };
}

function beside({ day, by, unit, weekday }: BesideMeaning, anchors: Anchors): Evaluated {
  const inner = evaluate(day, anchors);
  if (inner.day === undefined || inner.grain !== 'day') return unknownStep('day');
  const civil =
    weekday === undefined
      ? shifted(inner.day, by, unit)
      : weekdayFrom(inner.day, weekday, by < 0 ? 'last' : 'next', anchors.direction);
  const side = anchors.reference && sideOf(anchors.reference, civil);
  return dayValue(civil, weekday === undefined ? [] : ['weekday'], DAY_PARTS, side);
}

/** So many units further; the last day of a month where that has no such day. */
function shifted(day: CivilDay, by: number, unit: BesideMeaning['unit']): CivilDay {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? by * 7 : by);
  const month = addMonths(day.year, day.month, unit === 'year' ? by * 12 : by);
  for (let last = day.day; last > 28; last--) if (isDay({ ...month, day: last })) return { ...month, day: last };
  return { ...month, day: Math.min(day.day, 28) };
}

/** How near to the day of writing, in days, one reading of `3/5/2025` must be, and how far the other. */
const NEAR = 7;
const FAR = 31;

/** The order of day and month by which the date is one of the days around the writing, if the other is far from it. */
function orderNear({ first, second, year }: NumericMeaning, written: CivilDay | undefined): Anchors['order'] {
  if (written === undefined || first > 12 || second > 12) return undefined;
  const days = [
    daysBetween({ year, month: second, day: first }, written),
    daysBetween({ year, month: first, day: second }, written),
  ].map(Math.abs) as [number, number];
  if (days[0] <= NEAR && days[1] > FAR) return 'dayFirst';
  return days[1] <= NEAR && days[0] > FAR ? 'monthFirst' : undefined;
}

function numeric(meaning: NumericMeaning, anchors: Anchors): Evaluated {
  const { first, second, year } = meaning;
  const order = anchors.order ?? orderNear(meaning, anchors.reference);
  if (order === undefined) return unknownValue(`${isoYear(year)}-XX-XX`, ['year'], ['month', 'day']);
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  return dayValue({ year, month, day }, ['year', 'month', 'day'], []);
}

function holiday(meaning: HolidayMeaning, anchors: Anchors): Evaluated {
  const found = HOLIDAYS.get(meaning.name)!;
  const on = holidayOn(meaning, found, anchors);
  const { day } = on;
  if (!found.isSeen || day === undefined) return on;
  // A day sooner or later, who knows: the month, or the year where even that hangs on it.
  const isSure = addDays(day, -1).month === addDays(day, 1).month;
  return isSure
    ? monthValue(day.year, day.month, ['month'], on.inferred, on.side)
    : { ...on, value: isoYear(day.year), stated: [], grain: 'year' };
}

function holidayOn(meaning: HolidayMeaning, { dayIn }: Holiday, anchors: Anchors): Evaluated {
  const told = meaning.pick === 'that' ? anchors.told('year')?.year : undefined;
  const year = meaning.year ?? told ?? (meaning.within && evaluate(meaning.within, anchors).day?.year);
  if (year !== undefined) return dayValue(dayIn(year), ['day', 'month'], meaning.year === undefined ? ['year'] : []);
  const story = meaning.pick === undefined ? anchors.story() : undefined;
  if (story?.goesOn === true) {
    const inYear = dayIn(story.day.year);
    const isBehind = story.grain !== 'year' && story.day.month - inYear.month > LOOKING_BACK;
    // "Late in 1862 they moved south. In the new year they were beaten."
    const isNext = meaning.name === 'new year' ? story.grain === 'year' || story.day.month > 2 : isBehind;
    return dayValue(isNext ? dayIn(story.day.year + 1) : inYear, ['day', 'month'], ['year']);
  }
  const anchor = story?.day ?? anchors.reference;
  if (anchor === undefined) {
    const [a, b] = [dayIn(2023), dayIn(2024)];
    const isFixed = a.month === b.month && a.day === b.day;
    return unknownValue(
      isFixed ? `XXXX-${twoDigits(a.month)}-${twoDigits(a.day)}` : 'XXXX',
      ['day', 'month'],
      ['year'],
    );
  }
  // The day may move from year to year: the year is chosen by the day in the year of the anchor.
  const here = dayIn(anchor.year);
  const { pick } = meaning;
  // Without a sign of tense, the new year is the one to come.
  const direction = meaning.name === 'new year' && anchors.direction === 'none' ? 'future' : anchors.direction;
  const found = yearOfDay(anchor, here.month, here.day, { pick, direction }) ?? anchor.year;
  const civil = dayIn(found);
  return dayValue(civil, ['day', 'month'], ['year'], sideOf(anchor, civil));
}

function time(meaning: TimeMeaning, anchors: Anchors): Evaluated {
  const stated = partsStated(meaning.time);
  const day = meaning.day === undefined ? dayOfClock(meaning, anchors) : evaluate(meaning.day, anchors);
  const value = day.value.endsWith('_REF') ? unknownStep('day').value : day.value;
  return {
    value: `${value}${meaning.time}`,
    stated: [...day.stated, ...stated],
    inferred: day.inferred,
    day: day.day,
    grain: day.grain,
    side: day.side,
  };
}

function partsStated(time: string): readonly DatePart[] {
  if (!/^T\d/.test(time)) return ['partOfDay'];
  return time.length > 'T00:00'.length ? ['hour', 'minute', 'second'] : ['hour', 'minute'];
}

/** The day of a clock time that none is stated for: that of its sentence, or the one told last. */
function dayOfClock(meaning: TimeMeaning, anchors: Anchors): Evaluated {
  const day = anchors.sameSentence?.day ?? (meaning.anchor === 'text' ? anchors.told('day') : anchors.reference);
  if (day === undefined) return unknownStep('day');
  if (meaning.isNextDay === true) return { ...dayValue(addDays(day, 1), [], DAY_PARTS), day };
  // "On the night of 9 May they crossed. By daybreak …", "At 2.20 a.m. …"
  if (/^T(?:MO|0[0-8])/.test(meaning.time) && anchors.sameSentence === undefined && anchors.isNightTold === true) {
    return dayValue(addDays(day, 1), [], DAY_PARTS);
  }
  const beside = anchors.sameSentence === undefined ? besideStamp(meaning, day, anchors) : 0;
  // The next clock time counts from the day of the stamp again.
  if (beside !== 0) return { ...dayValue(addDays(day, beside), [], DAY_PARTS), day };
  // "He said on Monday that it would begin at 6 a.m.": an hour before noon that lay ahead is one of the next day.
  const isSpoken = anchors.sameSentence?.isBefore !== false && !anchors.isNarrative;
  const isAhead = isSpoken && anchors.direction === 'future' && /^T(?:0\d|1[01])/.test(meaning.time);
  const isTold = anchors.reference !== undefined && isoDay(day) < isoDay(anchors.reference);
  return dayValue(isAhead && isTold ? addDays(day, 1) : day, [], DAY_PARTS);
}

/** By so many minutes a clock time must lie on the wrong side of its entry's stamp: those who write are late, or out of order. */
const BESIDE_STAMP = 180;

/** "The ferry will leave at 3am" in an entry of 21:05 is of the next day, "it sank at 11pm" in one of 01:10 of the day before. */
function besideStamp({ time }: TimeMeaning, day: CivilDay, { clock, reference, direction }: Anchors): -1 | 0 | 1 {
  const found = /^T(?<hour>\d\d)(?::(?<minute>\d\d))?/.exec(time)?.groups;
  if (found === undefined || clock === undefined || reference === undefined) return 0;
  if (isoDay(day) !== isoDay(reference)) return 0;
  const behind = clock - Number(found.hour) * 60 - Number(found.minute ?? 0);
  // Of noon and what comes behind it one says “tomorrow”: “due to end at noon” is told of what did not end then.
  if (direction === 'future' && behind >= BESIDE_STAMP && Number(found.hour) < 12) return 1;
  return direction === 'past' && -behind >= BESIDE_STAMP ? -1 : 0;
}
