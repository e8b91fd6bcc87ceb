import type { DatePart } from '../../mark';
import { isoDay, isoMonth, isoYear, type CivilDay } from './civilDay';
import type { Unit } from '../meaning';
import type { Side } from './recurring';
import type { Direction } from '../phrases/tenseEvidence';
import type { Grain } from './told';

/** The parts of a day, a month and a week, as they are inferred where nothing of them is stated. */
export const DAY_PARTS: readonly DatePart[] = ['day', 'month', 'year'];
export const MONTH_PARTS: readonly DatePart[] = ['month', 'year'];
export const WEEK_PARTS: readonly DatePart[] = ['week', 'year'];

/** What a date is counted from. */
export interface Anchors {
  /** The article's reference date or, in a quotation, the day of the speech; `undefined` if unknown. */
  readonly reference: CivilDay | undefined;
  /**
   * The date that the text named before, for the given unit. If it named none, the reference date, but not for what came
   * behind that date (`isBehind`) and is told as past.
   */
  readonly told: (unit: Unit, isBehind?: boolean) => CivilDay | undefined;
  /** How exact the date is that {@link told} has given last; `undefined` if that was the reference date. */
  readonly toldGrain?: Grain | undefined;
  /** True if what {@link told} has given last is a night or an evening of this passage. */
  readonly isNightTold?: boolean;
  /** The day that the text has told last, if that is so long ago that it is none of the news. */
  readonly toldLongAgo?: () => CivilDay | undefined;
  /**
   * The quarter or half of a year that the passage told last, from which "a year earlier" leads to the same part of
   * another year; in a comparison ("from 4% a year ago") also the month.
   */
  readonly partTold?: (isCompared: boolean) => Part | undefined;
  readonly direction: Direction;
  /** The day that a clock time without day belongs to, where its sentence names one. */
  readonly sameSentence?: { readonly day: CivilDay; readonly isBefore: boolean } | undefined;
  /** At which minute since midnight an entry of a live blog was written; `undefined` elsewhere. */
  readonly clock?: number | undefined;
  /** Where the text's telling stands: what lacks a year goes on from there. `undefined` if it is no telling. */
  readonly story: () => Story | undefined;
  /** True for a text that moves through the past: what news counts from its own day counts from the day told. */
  readonly isNarrative: boolean;
  /** True for what lies ahead in an article without a day of its own, of which the dates told are long ago. */
  readonly isFarAhead?: boolean;
  /** `dayFirst` if other dates of the article show that 3/5 is 3 May, `monthFirst` for 5 March. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
}

/** A part of a year, by its first day. */
export interface Part {
  readonly day: CivilDay;
  readonly grain: 'month' | 'quarter' | 'half';
}

/** The date that a telling has come to. */
export interface Story {
  readonly day: CivilDay;
  readonly grain: Grain;
  /** True if the telling goes on from there; false if dates are placed around it by tense, as around a day of writing. */
  readonly goesOn: boolean;
}

/** A value, and how it was found. */
export interface Evaluated {
  readonly value: string;
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  /** The day of the value, or the first day of a longer period: what later dates may be counted from. */
  readonly day: CivilDay | undefined;
  /** How exact {@link day} is. */
  readonly grain: Grain | undefined;
  /** Where a date that lay on either side was placed. */
  readonly side: Side | undefined;
}

export function dayValue(
  day: CivilDay,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  side?: Side,
): Evaluated {
  return { value: isoDay(day), stated, inferred, day, grain: 'day', side };
}

export function monthValue(
  year: number,
  month: number,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  side?: Side,
): Evaluated {
  return { value: isoMonth(year, month), stated, inferred, day: { year, month, day: 1 }, grain: 'month', side };
}

/** A quarter or a half of a year. */
export function partValue(
  year: number,
  grain: 'quarter' | 'half',
  number: number,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
): Evaluated {
  const isQuarter = grain === 'quarter';
  const day = { year, month: (number - 1) * (isQuarter ? 3 : 6) + 1, day: 1 };
  return { value: `${isoYear(year)}-${isQuarter ? 'Q' : 'H'}${number}`, stated, inferred, day, grain, side: undefined };
}

/** The same with another value. */
export function withValue({ stated, inferred, day, grain, side }: Evaluated, value: string): Evaluated {
  return { value, stated, inferred, day, grain, side };
}

/** A value all of which is stated. A decade or a century has a first year, from which others are counted: "the 1850s", "the 5th century BC". */
export function fixedValue(value: string): Evaluated {
  const digits = value.replace('BC', '');
  if (!/^\d{2,3}$/.test(digits)) return unknownValue(value, value.endsWith('_REF') ? [] : ['year'], []);
  const isCentury = digits.length === 2;
  const years = isCentury ? 100 : 10;
  const first = Number(digits) * years;
  const day = { year: digits === value ? first : 2 - first - years, month: 1, day: 1 };
  return { value, stated: ['year'], inferred: [], day, grain: isCentury ? 'century' : 'decade', side: undefined };
}

/** A value that lacks digits because no anchor is known. */
export function unknownValue(
  value: string,
  stated: readonly DatePart[],
  inferred: readonly DatePart[],
  grain?: Evaluated['grain'],
): Evaluated {
  return { value, stated, inferred, day: undefined, grain, side: undefined };
}
