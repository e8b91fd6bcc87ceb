import type { DatePart } from '../mark';
import {
  addDays,
  addMonths,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoWeekOf,
  isoYear,
  twoDigits,
  type CivilDay,
} from './civilDay';
import type { CalendarMeaning, HolidayMeaning, Meaning, StepMeaning, TimeMeaning, Unit } from './meaning';
import {
  monthOfDay,
  sideOf,
  weekdayFrom,
  weekdayInWeek,
  weekendFrom,
  yearOfDay,
  yearOfMonth,
  yearOfPart,
  yearOfSeason,
  type Side,
} from './recurring';
import type { Direction } from './tense';
import { HOLIDAYS } from './words/holidays';

/** What a date is counted from. */
export interface Anchors {
  /** The article's reference date or, in a quotation, the day of the speech; `undefined` if unknown. */
  readonly reference: CivilDay | undefined;
  /** The date that the text named before, for the given unit; the reference date if it named none. */
  readonly told: (unit: Unit) => CivilDay | undefined;
  readonly direction: Direction;
  /** The day that a clock time without day belongs to, where its sentence names one. */
  readonly sameSentence?: { readonly day: CivilDay; readonly isBefore: boolean } | undefined;
  /** A full date of an earlier year, just told: a day and month without year goes on from there. */
  readonly story?: CivilDay | undefined;
  /** `dayFirst` if other dates of the article show that 3/5 is 3 May, `monthFirst` for 5 March. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
}

/** A value, and how it was found. */
export interface Evaluated {
  readonly value: string | undefined;
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  /** The day of the value, or the first day of a longer period: what later dates may be counted from. */
  readonly day?: CivilDay | undefined;
  /** How exact {@link day} is. */
  readonly grain?: 'day' | 'week' | 'month' | 'year' | undefined;
  /** From which anchor the inferred parts were counted. */
  readonly from?: 'reference' | 'text' | undefined;
  readonly side?: Side | undefined;
}

/** Gives a meaning its TIMEX3 value; digits that no anchor tells are X. */
export function evaluate(meaning: Meaning, anchors: Anchors): Evaluated {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value, stated: meaning.value.endsWith('_REF') ? [] : ['year'], inferred: [] };
    case 'period':
      return { value: meaning.value, stated: [], inferred: [] };
    case 'numeric': {
      const { first, second, year } = meaning;
      if (anchors.order === undefined) return { value: `${isoYear(year)}-XX-XX`, stated: ['year'], inferred: [] };
      const [day, month] = anchors.order === 'dayFirst' ? [first, second] : [second, first];
      const civil = { year, month, day };
      return { value: isoDay(civil), stated: ['year', 'month', 'day'], inferred: [], day: civil, grain: 'day' };
    }
    case 'calendar':
      return calendar(meaning, anchors);
    case 'holiday':
      return holiday(meaning, anchors);
    case 'step':
      return step(meaning, anchors);
    case 'weekOf': {
      const inner = evaluate(meaning.day, anchors);
      const value = inner.day === undefined ? 'XXXX-WXX' : isoWeek(isoWeekOf(inner.day));
      return { ...inner, value, grain: 'week' };
    }
    case 'time':
      return time(meaning, anchors);
  }
}

function calendar(meaning: CalendarMeaning, anchors: Anchors): Evaluated {
  const within = meaning.within && evaluate(meaning.within, anchors);
  if (within?.grain === 'week' && meaning.weekday !== undefined) {
    if (within.day === undefined) return unknown(`XXXX-WXX-${meaning.weekday}`, ['weekday'], ['week', 'year']);
    const day = weekdayInWeek(within.day, meaning.weekday);
    return ofDay(day, ['weekday'], ['week', 'year'], within);
  }
  if (within !== undefined && within.day === undefined) return unresolvedCalendar(meaning);
  const year = meaning.year ?? within?.day?.year;
  if (year !== undefined) return ofYear({ ...meaning, year }, within);
  const isText = meaning.pick === 'following' || meaning.pick === 'previous';
  const anchor = isText ? anchors.told('day') : anchors.reference;
  if (anchor === undefined) return unresolvedCalendar(meaning);
  const from = { from: isText ? ('text' as const) : ('reference' as const) };
  const { pick, month, day, weekday, season, quarter, half } = meaning;
  if (month !== undefined && pick === undefined && anchors.story !== undefined) {
    return inStory(meaning, month, anchors.story);
  }
  const { direction } = anchors;
  if (month !== undefined && day !== undefined) {
    const found = yearOfDay(anchor, month, day, { pick, direction, weekday });
    if (found === undefined) return unresolvedCalendar(meaning);
    const civil = { year: found, month, day };
    const stated: readonly DatePart[] = weekday === undefined ? ['month', 'day'] : ['weekday', 'month', 'day'];
    return { ...ofDay(civil, stated, ['year'], from), side: sideOf(anchor, civil) };
  }
  if (month !== undefined) {
    const found = yearOfMonth(anchor, month, pick, direction);
    return {
      ...ofMonth(found, month, ['month'], ['year'], from),
      side: sideOf({ ...anchor, day: 1 }, { year: found, month, day: 1 }),
    };
  }
  if (day !== undefined) {
    const civil = monthOfDay(anchors.told('month') ?? anchor, day, direction);
    return civil === undefined
      ? unresolvedCalendar(meaning)
      : ofDay(civil, ['day'], ['month', 'year'], { from: 'text' });
  }
  if (weekday !== undefined) {
    const civil = weekdayFrom(anchor, weekday, pick, direction);
    return { ...ofDay(civil, ['weekday'], ['day', 'month', 'year'], from), side: sideOf(anchor, civil) };
  }
  if (season !== undefined) {
    const found = yearOfSeason(anchor, season, pick, direction);
    return { value: `${isoYear(found)}-${season}`, stated: ['season'], inferred: ['year'], ...from, grain: 'year' };
  }
  const found = yearOfPart(anchor, quarter ?? half ?? 1, quarter === undefined ? 6 : 3, direction);
  return {
    value: `${isoYear(found)}-${partOf(meaning)}`,
    stated: ['month'],
    inferred: ['year'],
    ...from,
    grain: 'year',
  };
}

/** "On 12 March 2016 … On 5 April": the first such day from there on. */
function inStory(meaning: CalendarMeaning, month: number, story: CivilDay): Evaluated {
  const isNextYear = month < story.month || (month === story.month && (meaning.day ?? story.day) < story.day);
  const found = ofYear({ ...meaning, year: story.year + (isNextYear ? 1 : 0) }, undefined);
  const stated = found.stated.filter((part) => part !== 'year');
  return { ...found, stated, inferred: ['year'], from: 'text' };
}

/** A calendar date whose year is known, by the text or by the period around it. */
function ofYear(meaning: CalendarMeaning & { readonly year: number }, within: Evaluated | undefined): Evaluated {
  const { year, month, day, weekday, season } = meaning;
  const isStated = meaning.year !== undefined && within === undefined;
  const known: readonly DatePart[] = isStated ? ['year'] : [];
  const inferred: readonly DatePart[] = isStated ? [] : ['year'];
  if (month !== undefined && day !== undefined) {
    const civil = { year, month, day };
    if (!isDay(civil)) return unresolvedCalendar(meaning);
    const week: readonly DatePart[] = weekday === undefined ? [] : ['weekday'];
    return ofDay(civil, [...week, 'day', 'month', ...known], inferred, within);
  }
  if (month !== undefined) return ofMonth(year, month, ['month', ...known], inferred, within);
  const part = season ?? partOf(meaning);
  const start = { year, month: 1, day: 1 };
  if (part === undefined)
    return { value: isoYear(year), stated: known, inferred, day: start, grain: 'year', from: within?.from };
  const stated: readonly DatePart[] = season === undefined ? known : ['season', ...known];
  return { value: `${isoYear(year)}-${part}`, stated, inferred, day: start, grain: 'year', from: within?.from };
}

function partOf({ quarter, half }: CalendarMeaning): string | undefined {
  return quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : undefined;
}

function unresolvedCalendar(meaning: CalendarMeaning): Evaluated {
  const { year, month, day, weekday, season } = meaning;
  const years = year === undefined ? 'XXXX' : isoYear(year);
  if (month !== undefined) {
    const stated: readonly DatePart[] = day === undefined ? ['month'] : ['month', 'day'];
    return unknown(`${years}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`, stated, ['year']);
  }
  if (weekday !== undefined) return unknown(`XXXX-WXX-${weekday}`, ['weekday'], ['day', 'month', 'year']);
  if (day !== undefined) return unknown(`${years}-XX-${twoDigits(day)}`, ['day'], ['month', 'year']);
  const part = season ?? partOf(meaning);
  return unknown(part === undefined ? years : `${years}-${part}`, season === undefined ? [] : ['season'], ['year']);
}

function holiday(meaning: HolidayMeaning, anchors: Anchors): Evaluated {
  const { dayIn } = HOLIDAYS.get(meaning.name)!;
  const within = meaning.within && evaluate(meaning.within, anchors);
  const year = meaning.year ?? within?.day?.year;
  if (year !== undefined) {
    return ofDay(dayIn(year), ['day', 'month'], meaning.year === undefined ? ['year'] : [], within);
  }
  const anchor = anchors.reference;
  if (anchor === undefined) {
    const [a, b] = [dayIn(2023), dayIn(2024)];
    const isFixed = a.month === b.month && a.day === b.day;
    return unknown(isFixed ? `XXXX-${twoDigits(a.month)}-${twoDigits(a.day)}` : 'XXXX', ['day', 'month'], ['year']);
  }
  // The day may move from year to year: the year is chosen by the day in the year of the anchor.
  const here = dayIn(anchor.year);
  const found =
    yearOfDay(anchor, here.month, here.day, { pick: meaning.pick, direction: anchors.direction }) ?? anchor.year;
  const civil = dayIn(found);
  return { ...ofDay(civil, ['day', 'month'], ['year'], { from: 'reference' }), side: sideOf(anchor, civil) };
}

function step(meaning: StepMeaning, anchors: Anchors): Evaluated {
  const { unit, by } = meaning;
  const anchor = meaning.anchor === 'text' ? anchors.told(unit) : anchors.reference;
  const from = { from: meaning.anchor };
  if (anchor === undefined) return unknownStep(unit);
  const side: Side = by < 0 ? 'past' : by > 0 ? 'future' : 'same';
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const days = unit === 'hour' ? Math.trunc(by / 24) : 0;
      return { ...ofDay(addDays(anchor, days), [], ['day', 'month', 'year'], from), side };
    }
    case 'day':
    case 'night':
      return { ...ofDay(addDays(anchor, by), [], ['day', 'month', 'year'], from), side };
    case 'week':
    case 'fortnight':
    case 'weekend': {
      const start = meaning.byTense
        ? weekendFrom(anchor, anchors.direction)
        : addDays(anchor, by * (unit === 'fortnight' ? 14 : 7));
      const value = `${isoWeek(isoWeekOf(start))}${unit === 'weekend' ? '-WE' : ''}`;
      const day = unit === 'weekend' ? weekdayInWeek(start, 6) : start;
      return { value, stated: [], inferred: ['week', 'year'], day, grain: 'week', ...from, side };
    }
    case 'month':
    case 'quarter': {
      const { year, month } = addMonths(anchor.year, anchor.month, by * (unit === 'quarter' ? 3 : 1));
      const found = ofMonth(year, month, [], ['month', 'year'], from);
      const value = unit === 'quarter' ? `${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}` : found.value;
      return { ...found, value, side };
    }
    case 'year':
      return {
        value: isoYear(anchor.year + by),
        stated: [],
        inferred: ['year'],
        day: { year: anchor.year + by, month: 1, day: 1 },
        grain: 'year',
        ...from,
        side,
      };
    case 'decade':
    case 'century':
    case 'millennium': {
      const digits = unit === 'decade' ? 3 : unit === 'century' ? 2 : 1;
      const span = 10 ** (4 - digits);
      const year = anchor.year + by * span;
      return { value: isoYear(year).slice(0, digits), stated: [], inferred: ['year'], ...from, side };
    }
  }
}

function unknownStep(unit: Unit): Evaluated {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return unknown('XXXX-WXX', [], ['week', 'year'], 'week');
    case 'weekend':
      return unknown('XXXX-WXX-WE', [], ['week', 'year'], 'week');
    case 'month':
      return unknown('XXXX-XX', [], ['month', 'year'], 'month');
    case 'quarter':
      return unknown('XXXX-QX', [], ['month', 'year']);
    case 'year':
      return unknown('XXXX', [], ['year'], 'year');
    case 'decade':
      return unknown('XXX', [], ['year']);
    case 'century':
      return unknown('XX', [], ['year']);
    case 'millennium':
      return unknown('X', [], ['year']);
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'night':
      return unknown('XXXX-XX-XX', [], ['day', 'month', 'year'], 'day');
  }
}

function time(meaning: TimeMeaning, anchors: Anchors): Evaluated {
  const stated: readonly DatePart[] = /^T\d/.test(meaning.time) ? ['hour', 'minute'] : ['partOfDay'];
  const day = meaning.day === undefined ? dayOfClock(meaning, anchors) : evaluate(meaning.day, anchors);
  return { ...day, value: `${day.value ?? 'XXXX-XX-XX'}${meaning.time}`, stated: [...day.stated, ...stated] };
}

/** The day of a clock time that none is stated for: that of its sentence, or the one told last. */
function dayOfClock(meaning: TimeMeaning, anchors: Anchors): Evaluated {
  const day = anchors.sameSentence?.day ?? (meaning.anchor === 'text' ? anchors.told('day') : anchors.reference);
  if (day === undefined) return unknownStep('day');
  // "He said on Monday that it would begin at 6 a.m.": an hour before noon that lay ahead is one of the next day.
  const isSpoken = anchors.sameSentence?.isBefore !== false;
  const isAhead = isSpoken && anchors.direction === 'future' && /^T(?:0\d|1[01])/.test(meaning.time);
  const isTold = anchors.reference !== undefined && isoDay(day) < isoDay(anchors.reference);
  return ofDay(isAhead && isTold ? addDays(day, 1) : day, [], ['day', 'month', 'year'], { from: 'text' });
}

function ofDay(
  day: CivilDay,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  from: Pick<Evaluated, 'from' | 'side'> | undefined,
): Evaluated {
  return { value: isoDay(day), stated, inferred, day, grain: 'day', from: from?.from, side: from?.side };
}

function ofMonth(
  year: number,
  month: number,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  from: Pick<Evaluated, 'from' | 'side'> | undefined,
): Evaluated {
  const day = { year, month, day: 1 };
  return { value: isoMonth(year, month), stated, inferred, day, grain: 'month', from: from?.from, side: from?.side };
}

/** A value that lacks digits because no anchor is known. */
function unknown(
  value: string,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  grain?: Evaluated['grain'],
): Evaluated {
  return { value, stated, inferred, grain };
}
