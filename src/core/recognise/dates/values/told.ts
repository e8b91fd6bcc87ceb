import type { Site } from '../../../text/passage';
import type { CivilDay } from './civilDay';
import type { Unit } from '../meaning';

/** How exact a date is; years also stand for seasons. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | LongGrain;

/** What only centuries and decades are counted from. */
export type LongGrain = 'decade' | 'century';

export function isLong(grain: Grain | undefined): grain is LongGrain {
  return grain === 'decade' || grain === 'century';
}

/** A date that the text has told, for those that are counted from it. */
export interface Told {
  /** The day, or the first day of a longer period. */
  readonly day: CivilDay;
  readonly grain: Grain;
  readonly site: Site;
  readonly isPast: boolean;
  /** True for a year in brackets, such as those of a lifetime: what follows hardly counts from it. */
  readonly isBracketed: boolean;
  /** True for either end of a span of years, "between 2022 and 2024": in which of them the telling stands, is not told. */
  readonly isSpan: boolean;
  /** True for a night or an evening: the dawn that is told next is of the day behind it. */
  readonly isNight: boolean;
}

/**
 * What the dates of a passage may be counted from, as the passages before it have told it. Two that are
 * {@link isSame} lead to the same values.
 */
export interface Context {
  /** The last dates told, the latest behind. */
  readonly told: readonly Told[];
  /** How many of them the last passage that tells dates has told. */
  readonly recent: number;
  /** The date at which the telling stands: the last one that is no aside, such as a lifetime in brackets. */
  readonly story: Told | undefined;
}

export const NOTHING_TOLD: Context = { told: [], recent: 0, story: undefined };

/** How many of the dates told before are looked at. */
const MEMORY = 12;

/** The dates told with one more behind them. */
export function withTold(told: readonly Told[], one: Told): readonly Told[] {
  return told.length < MEMORY ? [...told, one] : [...told.slice(1), one];
}

/** What a passage tells of dates. */
export interface Telling {
  /** The dates that it tells, in order. */
  readonly own: readonly Told[];
  /** Where the telling stands behind it; `undefined` if it stays where it was. */
  readonly story: Told | undefined;
  /** False where its dates have the values that they have whatever was told before. */
  readonly counts: boolean;
}

/** For all passages without dates. */
export const TELLS_NOTHING: Telling = { own: [], story: undefined, counts: false };

/** What is told behind a passage. */
export function behind(context: Context, { own, story }: Telling): Context {
  if (own.length === 0) return context;
  const told = own.length < MEMORY ? [...context.told, ...own].slice(-MEMORY) : own.slice(-MEMORY);
  return { told, recent: Math.min(own.length, MEMORY), story: story ?? context.story };
}

export function isSame(a: Context, b: Context): boolean {
  if (a === b) return true;
  if (a.recent !== b.recent || a.told.length !== b.told.length || !isSameTold(a.story, b.story)) return false;
  return a.told.every((told, i) => isSameTold(told, b.told[i]));
}

function isSameTold(a: Told | undefined, b: Told | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.site.passage === b.site.passage &&
    a.site.start === b.site.start &&
    a.site.end === b.site.end &&
    a.grain === b.grain &&
    a.isPast === b.isPast &&
    a.isSpan === b.isSpan &&
    a.isNight === b.isNight &&
    a.day.year === b.day.year &&
    a.day.month === b.day.month &&
    a.day.day === b.day.day
  );
}

const DAYS: readonly Grain[] = ['day'];
const WEEKS: readonly Grain[] = ['day', 'week'];
const MONTHS: readonly Grain[] = ['day', 'week', 'month'];
const QUARTERS: readonly Grain[] = ['day', 'week', 'month', 'quarter'];
const YEARS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];
const DECADES: readonly Grain[] = [...YEARS, 'decade'];
const CENTURIES: readonly Grain[] = [...DECADES, 'century'];

/** The grains that are exact enough to count this unit from. */
export function grainsFor(unit: Unit): readonly Grain[] {
  switch (unit) {
    case 'year':
      return YEARS;
    case 'decade':
      return DECADES;
    case 'century':
    case 'millennium':
      return CENTURIES;
    case 'month':
      return MONTHS;
    case 'quarter':
      return QUARTERS;
    case 'week':
    case 'weekend':
    case 'fortnight':
      return WEEKS;
    default:
      return DAYS;
  }
}
