import { addDays, addMonths, daysBetween, isDay, weekdayOf, type CivilDay } from './civilDay';
import type { Pick, Season } from '../meaning';
import type { Direction } from '../phrases/tenseEvidence';

/**
 * Beyond this many days a newspaper states the year: a nearer candidate on the other side is preferred. Signs of the
 * future are surer than those of the past, which half the verbs of an article bear.
 */
const FAR = { past: 270, future: 330, none: 183 } as const;
/** The same for months without a day: "March" in February is next month, whatever the verb. */
const FAR_MONTHS = 9;

/** Which side of the anchor a date was placed on. */
export type Side = 'past' | 'future' | 'same';

/** The weekday that is meant: by "last", "this", "next", else by tense, else the nearest one. */
export function weekdayFrom(anchor: CivilDay, weekday: number, pick: Pick | undefined, direction: Direction): CivilDay {
  const forward = (weekday - weekdayOf(anchor) + 7) % 7;
  switch (pick) {
    case 'last':
    case 'previous':
      return addDays(anchor, forward === 0 ? -7 : forward - 7);
    case 'next':
    case 'following':
      return addDays(anchor, forward === 0 ? 7 : forward);
    case 'this':
      return addDays(anchor, weekday - weekdayOf(anchor));
    case 'that':
    case undefined:
      if (forward === 0) return anchor;
      if (direction === 'past') return addDays(anchor, forward - 7);
      if (direction === 'future') return addDays(anchor, forward);
      // Without a sign of tense the nearest; news tells what has happened.
      return addDays(anchor, forward > 3 ? forward - 7 : forward);
  }
}

/** The year of a day and month without year. A weekday, where one is stated, must fit. */
export function yearOfDay(
  anchor: CivilDay,
  month: number,
  day: number,
  options: { readonly pick?: Pick | undefined; readonly direction: Direction; readonly weekday?: number | undefined },
): number | undefined {
  const { pick, direction, weekday } = options;
  const reach = weekday === undefined ? 1 : 6;
  const candidates = [];
  for (let year = anchor.year - reach; year <= anchor.year + reach; year++) {
    const candidate = { year, month, day };
    if (isDay(candidate) && (weekday === undefined || weekdayOf(candidate) === weekday)) candidates.push(candidate);
  }
  if (candidates.length === 0)
    return weekday === undefined ? leapYearFor(anchor) : yearOfDay(anchor, month, day, { pick, direction });
  const ahead = (candidate: CivilDay) => daysBetween(anchor, candidate);
  const nearest = candidates.reduce((a, b) => (Math.abs(ahead(b)) < Math.abs(ahead(a)) ? b : a));
  const past = candidates.filter((candidate) => ahead(candidate) <= 0).at(-1);
  const future = candidates.find((candidate) => ahead(candidate) >= 0);
  if (pick === 'this') return anchor.year;
  if (pick === 'last' || pick === 'previous') return (past ?? nearest).year;
  if (pick === 'next' || pick === 'following') return (future ?? nearest).year;
  const byTense = direction === 'past' ? past : direction === 'future' ? future : nearest;
  return byTense && Math.abs(ahead(byTense)) <= FAR[direction] ? byTense.year : nearest.year;
}

/** 29 February: the last year that had one. */
function leapYearFor(anchor: CivilDay): number | undefined {
  for (let year = anchor.year; year > anchor.year - 9; year--) if (isDay({ year, month: 2, day: 29 })) return year;
  return undefined;
}

/** The year of a month without year; the anchor's own month counts on either side, except for "last" and "next". */
export function yearOfMonth(
  anchor: CivilDay,
  month: number,
  pick: Pick | 'since' | undefined,
  direction: Direction,
): number {
  const past = month <= anchor.month ? anchor.year : anchor.year - 1;
  const future = month >= anchor.month ? anchor.year : anchor.year + 1;
  switch (pick) {
    case 'since':
      return past;
    case 'last':
    case 'previous':
      return month < anchor.month ? anchor.year : anchor.year - 1;
    case 'next':
    case 'following':
      return month > anchor.month ? anchor.year : anchor.year + 1;
    case 'this':
      return anchor.year;
    case 'that':
    case undefined: {
      const monthsBack = (anchor.month - month + 12) % 12;
      // "March" in February is next month, whatever the verb; "will … in March" in April is next year's.
      if (direction === 'past') return monthsBack > FAR_MONTHS ? future : past;
      if (direction === 'future') return future;
      return monthsBack <= 6 ? past : future;
    }
  }
}

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/**
 * The year of a season without year, by the northern half of the world: spring begins in March. A winter has the year
 * that it begins in.
 */
export function yearOfSeason(anchor: CivilDay, season: Season, pick: Pick | undefined, direction: Direction): number {
  // Seasons in one count: four a year.
  const { year, month } = addMonths(anchor.year, anchor.month, -2);
  const current = year * 4 + Math.floor((month - 1) / 3);
  const index = SEASONS.indexOf(season);
  const back = (current - index + 4000) % 4;
  const past = current - back;
  const future = back === 0 ? current : past + 4;
  const yearOf = (count: number) => Math.floor(count / 4);
  switch (pick) {
    case 'last':
    case 'previous':
      return yearOf(back === 0 ? current - 4 : past);
    case 'next':
    case 'following':
      return yearOf(back === 0 ? current + 4 : future);
    case 'this':
      // In March, "this winter" was the one that has just ended, if it is told as past.
      return back === 0 || (back === 1 && direction === 'past') ? yearOf(past) : anchor.year;
    case 'that':
    case undefined:
      return yearOf(direction === 'future' || (direction === 'none' && back === 3) ? future : past);
  }
}

/** The year of a quarter or half without year. */
export function yearOfPart(anchor: CivilDay, part: number, months: number, direction: Direction): number {
  const current = Math.floor((anchor.month - 1) / months) + 1;
  if (direction === 'future') return part >= current ? anchor.year : anchor.year + 1;
  // A half that has hardly begun has no profit yet: that of the year before is told.
  const hasBegun = part === current && ((anchor.month - 1) % months) * 2 >= months - 1;
  return part < current || hasBegun ? anchor.year : anchor.year - 1;
}

/** Whether a day lies before, on or after the anchor. */
export function sideOf(anchor: CivilDay, day: CivilDay): Side {
  const days = daysBetween(anchor, day);
  return days < 0 ? 'past' : days > 0 ? 'future' : 'same';
}

/** The weekend that is meant by "the weekend": the last one, or the one of this week. */
export function weekendFrom(anchor: CivilDay, direction: Direction): CivilDay {
  const weekday = weekdayOf(anchor);
  const isThis = weekday >= 6 || direction === 'future' || (direction === 'none' && weekday >= 4);
  return isThis ? anchor : addDays(anchor, -7);
}

/**
 * The day of a month in the year and month of the anchor, or in the one beside it if the tense says so, counted from the
 * day of writing.
 */
export function monthOfDay(
  anchor: CivilDay,
  day: number,
  direction: Direction,
  written: CivilDay,
): CivilDay | undefined {
  const ahead = daysBetween(written, { year: anchor.year, month: anchor.month, day });
  const step = direction === 'past' && ahead > 0 ? -1 : direction === 'future' && ahead < 0 ? 1 : 0;
  const candidate = { ...addMonths(anchor.year, anchor.month, step), day };
  return isDay(candidate) ? candidate : undefined;
}

/** The weekday of the ISO week that holds a day. */
export function weekdayInWeek(inWeek: CivilDay, weekday: number): CivilDay {
  return addDays(inWeek, weekday - weekdayOf(inWeek));
}
