import type { DatePart } from '../../mark';
import {
  addDays,
  addMonths,
  daysInMonth,
  isDay,
  isoYear,
  nthWeekday,
  twoDigits,
  weekdayOf,
  type CivilDay,
} from './civilDay';
import {
  DAY_PARTS,
  MONTH_PARTS,
  WEEK_PARTS,
  dayValue,
  monthValue,
  partValue,
  unknownValue,
  withValue,
  type Anchors,
  type Evaluated,
  type Story,
} from './evaluated';
import { calendarMeaning, type CalendarMeaning, type Season, type Unit } from '../meaning';
import {
  monthOfDay,
  sideOf,
  weekdayFrom,
  weekdayInWeek,
  yearOfDay,
  yearOfMonth,
  yearOfPart,
  yearOfSeason,
} from './recurring';

/**
 * The value of a date given by calendar fields. What it lacks comes from the period around it (`within`), from the
 * story that the text tells, or from the anchor, by tense.
 */
export function calendarValue(meaning: CalendarMeaning, within: Evaluated | undefined, anchors: Anchors): Evaluated {
  if (within?.grain === 'week' && meaning.weekday !== undefined) {
    if (within.day === undefined) return unknownValue(`XXXX-WXX-${meaning.weekday}`, ['weekday'], WEEK_PARTS);
    return dayValue(weekdayInWeek(within.day, meaning.weekday), ['weekday'], WEEK_PARTS);
  }
  if (within?.grain === 'month' && within.day && meaning.weekday !== undefined && meaning.nth !== undefined) {
    const { year, month } = within.day;
    return dayValue(nthWeekday(year, month, meaning.weekday, meaning.nth), ['weekday'], DAY_PARTS);
  }
  // "the second half of the 1990s": no half of a decade has a value of its own.
  if (meaning.within?.kind === 'fixed' && within) {
    const ofAccounts = within.value.startsWith('FY') ? partOf(meaning) : undefined;
    return ofAccounts === undefined ? within : withValue(within, `${within.value}-${ofAccounts}`);
  }
  if (meaning.day === -1 && within?.day === undefined) return within ?? unresolved(meaning);
  if (within !== undefined && within.day === undefined) return unresolved(meaning);
  if (within?.grain === 'month' && within.day && meaning.month === undefined && meaning.day !== undefined) {
    const { year, month } = within.day;
    const civil = { year, month, day: meaning.day < 0 ? daysInMonth(year, month) : meaning.day };
    return isDay(civil) ? dayValue(civil, ['day'], MONTH_PARTS) : unresolved(meaning);
  }
  const year = meaning.year ?? within?.day?.year;
  if (year !== undefined) return inYear(meaning, year, within === undefined);
  const longAgo = meaning.isOfStory === true ? anchors.toldLongAgo?.() : undefined;
  if (longAgo !== undefined) return fromAnchor(calendarMeaning({ ...meaning, pick: 'following' }), longAgo, anchors);
  if (meaning.pick === undefined) {
    const story = anchors.story();
    // "In 2019 it was laughed at … On 7 May we vote": what lies ahead is in no year of a look back.
    const isAhead = anchors.direction === 'future' && anchors.reference === undefined && story?.grain === 'year';
    // In an article that looks ahead as well, a day told of in full stands for that of writing.
    if (story !== undefined && !story.goesOn) return fromAnchor(meaning, story.day, anchors);
    const found = story && !isAhead ? inStory(meaning, story, anchors) : undefined;
    if (found !== undefined) return found;
  }
  // "That April" is one of the year told last, however exact.
  const isOfYear = meaning.pick === 'that' && meaning.weekday === undefined && meaning.day === undefined;
  const anchor = isFromText(meaning.pick) ? anchors.told(isOfYear ? 'year' : unitOf(meaning)) : anchors.reference;
  if (anchor === undefined) return unresolved(meaning);
  if (!isOfYear) return fromAnchor(meaning, behindYear(meaning, anchor, anchors), anchors);
  const found = inYear(meaning, anchor.year, false);
  // No year was told but that of writing, and what is told as past is none of its months to come.
  const { reference, direction } = anchors;
  const isOver = direction === 'past' && reference?.year === anchor.year && found.day !== undefined;
  return isOver && sideOf(reference, found.day) === 'future' ? inYear(meaning, anchor.year - 1, false) : found;
}

function isFromText(pick: CalendarMeaning['pick']): boolean {
  return pick === 'following' || pick === 'previous' || pick === 'that';
}

/** "They wintered there in 1782. The following spring …": behind a year as a whole, and before the winter that it ends in. */
function behindYear(meaning: CalendarMeaning, anchor: CivilDay, { toldGrain }: Anchors): CivilDay {
  const { pick, season, month, day } = meaning;
  if (toldGrain !== 'year' || anchor.month !== 1 || pick !== 'following') return anchor;
  if (season !== undefined) return { ...anchor, month: 11, day: 30 };
  return month !== undefined && day === undefined ? { ...anchor, month: 12, day: 31 } : anchor;
}

/** How exact a date told must be for "the following …". */
function unitOf({ weekday }: CalendarMeaning): Unit {
  return weekday === undefined ? 'year' : 'day';
}

function fromAnchor(meaning: CalendarMeaning, anchor: CivilDay, anchors: Anchors): Evaluated {
  const { pick, month, day, weekday, season, quarter, half } = meaning;
  const { direction } = anchors;
  if (month !== undefined && day !== undefined) {
    const year = yearOfDay(anchor, month, day, { pick, direction, weekday });
    if (year === undefined) return unresolved(meaning);
    const civil = { year, month, day };
    return dayValue(civil, [...weekdayPart(meaning), 'month', 'day'], ['year'], sideOf(anchor, civil));
  }
  if (month !== undefined) {
    const year = yearOfMonth(anchor, month, meaning.isSince === true ? 'since' : pick, direction);
    const { value, stated, inferred, day: first, grain } = inYear(meaning, year, false);
    const side = sideOf({ year: anchor.year, month: anchor.month, day: 1 }, { year, month, day: 1 });
    return { value, stated, inferred, day: first, grain, side };
  }
  if (day !== undefined) {
    const near = monthOfDay(anchors.told('month') ?? anchor, day, direction, anchors.reference ?? anchor);
    const civil = weekday === undefined || near === undefined ? near : withWeekday(near, weekday);
    if (civil === undefined) return unresolved(meaning);
    return dayValue(civil, [...weekdayPart(meaning), 'day'], MONTH_PARTS);
  }
  if (weekday !== undefined) {
    const civil = countedWeekday(anchor, meaning, direction) ?? weekdayFrom(anchor, weekday, pick, direction);
    return dayValue(civil, ['weekday'], DAY_PARTS, sideOf(anchor, civil));
  }
  const year =
    season !== undefined
      ? yearOfSeason(anchor, season, pick, direction) - ((meaning.nth ?? 1) - 1)
      : yearOfPart(anchor, quarter ?? half ?? 1, quarter === undefined ? 6 : 3, direction);
  return inYear(meaning, year, false);
}

/** "Sunday 21st": in the month beside, if that is a Sunday there and not here. */
function withWeekday(civil: CivilDay, weekday: number): CivilDay {
  const months = [0, 1, -1, 2, -2].map((step) => ({ ...addMonths(civil.year, civil.month, step), day: civil.day }));
  return months.find((beside) => isDay(beside) && weekdayOf(beside) === weekday) ?? civil;
}

/** "two Sundays ago", "Tuesday week". */
function countedWeekday(
  anchor: CivilDay,
  { weekday, nth, pick }: CalendarMeaning,
  direction: Anchors['direction'],
): CivilDay | undefined {
  if (weekday === undefined || nth === undefined) return undefined;
  if (pick === 'last') return addDays(weekdayFrom(anchor, weekday, 'last', direction), -7 * (nth - 1));
  return addDays(weekdayFrom(anchor, weekday, 'next', 'future'), 7 * (nth - 1));
}

/**
 * A date without year, from where the telling stands: "On 12 March 2016 … On 5 April". A telling goes on, but now and
 * then it looks back by a few months: so December leads to January of the next year, and June to May of the same.
 */
function inStory(meaning: CalendarMeaning, story: Story, { reference, direction }: Anchors): Evaluated | undefined {
  const { month, day, weekday, season, quarter, half } = meaning;
  const { year, month: told } = story.day;
  // A season is as exact as its months: behind the winter of 1794 come the first months of 1795.
  const isExact = story.grain !== 'year' || told > 1;
  if (month !== undefined) {
    const isNextYear = isExact && told - month > LOOKING_BACK;
    const byWeekday =
      weekday !== undefined && day !== undefined
        ? yearOfDay(story.day, month, day, { direction: 'none', weekday })
        : undefined;
    return inYear(meaning, byWeekday ?? (isNextYear ? year + 1 : year), false);
  }
  if (day !== undefined) {
    const civil = { year, month: told, day };
    const isInMonth = !['quarter', 'half', 'year'].includes(story.grain);
    return isInMonth && isDay(civil) ? dayValue(civil, [...weekdayPart(meaning), 'day'], MONTH_PARTS) : undefined;
  }
  if (weekday !== undefined) {
    // Even in a long look back, an article's "on Monday" is of its own week.
    if (story.grain !== 'day' || reference !== undefined) return undefined;
    return dayValue(weekdayFrom(story.day, weekday, undefined, 'future'), ['weekday'], DAY_PARTS);
  }
  if (season === undefined && quarter === undefined && half === undefined) return undefined;
  if (quarter !== undefined && isExact) return inYear(meaning, yearOfNearest(story.day, quarter, direction), false);
  // "It closed in November 2019 and reopened in the spring."
  const isNextYear = season !== undefined && isExact && told - FIRST_MONTHS[season] > LOOKING_BACK;
  return inYear(meaning, isNextYear ? year + 1 : year, false);
}

/** "In Q1 2010 it earned $4m, less than in Q4": of the neighbouring year, if that quarter is the nearer one. */
export function yearOfNearest({ year, month }: CivilDay, quarter: number, direction: Anchors['direction']): number {
  const ahead = quarter - (Math.floor((month - 1) / 3) + 1);
  if (ahead < -2) return year + 1;
  return ahead > 2 && direction !== 'future' ? year - 1 : year;
}

/** By how many months a telling may look back without naming the year. */
export const LOOKING_BACK = 5;

/** A calendar date of a year, which is known; `isStated` if the text states it. */
function inYear(meaning: CalendarMeaning, year: number, isStated: boolean): Evaluated {
  const { month, day, weekday, nth, season, quarter, half } = meaning;
  const stated: readonly DatePart[] = isStated ? ['year'] : [];
  const inferred: readonly DatePart[] = isStated ? [] : ['year'];
  if (month !== undefined && weekday !== undefined && nth !== undefined) {
    return dayValue(nthWeekday(year, month, weekday, nth), ['weekday', 'month', ...stated], ['day', ...inferred]);
  }
  if (month !== undefined && day !== undefined) {
    const civil = { year, month, day };
    if (!isDay(civil)) return unresolved(meaning, year);
    return dayValue(civil, [...weekdayPart(meaning), 'day', 'month', ...stated], inferred);
  }
  if (month !== undefined) return monthValue(year, month, ['month', ...stated], inferred);
  if (quarter !== undefined) return partValue(year, 'quarter', quarter, stated, inferred);
  if (half !== undefined) return partValue(year, 'half', half, stated, inferred);
  return {
    value: season === undefined ? isoYear(year) : `${isoYear(year)}-${season}`,
    stated: season === undefined ? stated : ['season', ...stated],
    inferred,
    // "The following spring" counts from where in its year a season stands.
    day: { year, month: season === undefined ? 1 : FIRST_MONTHS[season], day: 1 },
    grain: 'year',
    side: undefined,
  };
}

/** The month in which a season begins. */
export const FIRST_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function unresolved(meaning: CalendarMeaning, year = meaning.year): Evaluated {
  const { month, day, weekday, season } = meaning;
  const years = year === undefined ? 'XXXX' : isoYear(year);
  if (month !== undefined) {
    const stated: readonly DatePart[] = day === undefined ? ['month'] : ['month', 'day'];
    return unknownValue(`${years}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`, stated, [
      'year',
    ]);
  }
  if (weekday !== undefined) return unknownValue(`XXXX-WXX-${weekday}`, ['weekday'], DAY_PARTS);
  if (day !== undefined) return unknownValue(`${years}-XX-${twoDigits(day)}`, ['day'], MONTH_PARTS);
  const part = season ?? partOf(meaning);
  return unknownValue(part === undefined ? years : `${years}-${part}`, season === undefined ? [] : ['season'], [
    'year',
  ]);
}

function partOf({ quarter, half }: CalendarMeaning): string | undefined {
  return quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : undefined;
}

function weekdayPart({ weekday }: CalendarMeaning): readonly DatePart[] {
  return weekday === undefined ? [] : ['weekday'];
}
