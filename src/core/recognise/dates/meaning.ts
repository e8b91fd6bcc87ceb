import type { DateType } from '../mark';

/** The units that durations and steps are counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 codes of parts of the day: morning, midday, afternoon, evening, night. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/**
 * Where a step is counted from: the article's reference date (or the day of the speech, in a quotation), or the last
 * date that the text named before ("the next day", "that night").
 */
export type Anchor = 'reference' | 'text';

/** Which of the recurring ones is meant: "last Friday", "this May", "next summer"; by tense if nothing says so. */
export type Pick = 'last' | 'this' | 'next' | 'that' | 'following' | 'previous';

/** What the words of a date say, before it is known when they were written. Absent fields are not stated. */
export type Meaning =
  | CalendarMeaning
  | HolidayMeaning
  | StepMeaning
  | WeekMeaning
  | BesideMeaning
  | TimeMeaning
  | PeriodMeaning
  | NumericMeaning
  | FixedMeaning;

/** A date by its calendar fields: "3 May", "Tuesday", "spring of last year", "the third quarter". */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31; -1 is the last one of the month around it. */
  readonly day?: number;
  /** ISO 8601: Monday is 1. */
  readonly weekday?: number;
  /** Which such weekday of the month it is; -1 is the last. Without a month: the how-manieth from the anchor on. */
  readonly nth?: number;
  readonly season?: Season;
  /** 1–4 */
  readonly quarter?: number;
  /** 1 or 2 */
  readonly half?: number;
  readonly pick?: Pick;
  /** "since May": never one to come, however near. */
  readonly isSince?: boolean;
  /** "on the Monday": the next one, in what is told of long ago. */
  readonly isOfStory?: boolean;
  /** The larger period that it lies in: "of last year", "next week". */
  readonly within?: Meaning;
}

/** A date by some of the calendar's fields; all have this one shape, as objects of many shapes are read slowly. */
export function calendarMeaning({
  year,
  month,
  day,
  weekday,
  nth,
  season,
  quarter,
  half,
  pick,
  isSince,
  isOfStory,
  within,
}: Omit<CalendarMeaning, 'kind'>): CalendarMeaning {
  return { kind: 'calendar', year, month, day, weekday, nth, season, quarter, half, pick, isSince, isOfStory, within };
}

/** A holiday whose day the calendar gives; `name` is a key of the list of holidays. */
export interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly name: string;
  readonly year?: number;
  readonly pick?: Pick;
  readonly within?: Meaning;
}

/** So many units from an anchor: "yesterday" (-1 day), "last week" (-1 week), "two years ago" (-2 years), "this year" (0). */
export interface StepMeaning {
  readonly kind: 'step';
  readonly unit: Unit;
  readonly by: number;
  readonly anchor: Anchor;
  /** "the weekend": the last or the coming one, as the tense has it. */
  readonly byTense?: boolean;
  /** "the year" in "by the end of the year": that of writing in news, that told in a story. */
  readonly isPlain?: boolean;
  /** "the end of the year": what was told to have happened by then is of a year that has ended. */
  readonly isEnd?: boolean;
  /** "from $4 million a year ago": it tells what is compared, of the same part of that year. */
  readonly isCompared?: boolean;
  /** "sales fell in the quarter": the one told, or else the last that was over. */
  readonly isReported?: boolean;
  /** The year of "the same quarter of 2023". */
  readonly within?: Meaning;
}

/** So many units from an anchor, of which nothing else is said. */
export function stepMeaning(unit: Unit, by: number, anchor: Anchor = 'reference'): StepMeaning {
  return { kind: 'step', unit, by, anchor };
}

/** The week that holds a day, "the week of 6 March", or the weekend of that week. */
export interface WeekMeaning {
  readonly kind: 'weekOf';
  readonly day: Meaning;
  readonly isWeekend?: boolean;
}

/** A day that lies so far from another: "the day before Christmas", "the Friday before Easter", "a year ago today". */
export interface BesideMeaning {
  readonly kind: 'beside';
  readonly day: Meaning;
  readonly by: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** ISO 8601: the last or first such weekday before or after the day, which `by` tells. */
  readonly weekday?: number;
}

/** A clock time (`T15:00`) or part of a day (`TMO`) on a day; without `day` it is that of the anchor. */
export interface TimeMeaning {
  readonly kind: 'time';
  /** TIMEX3 from the `T` on. */
  readonly time: string;
  readonly day?: Meaning;
  readonly anchor: Anchor;
  /** The end of "from 10 p.m. to 5 a.m.": of the day behind that which a clock time here is of. */
  readonly isNextDay?: boolean;
}

/** A DURATION or SET: its value counts from nothing. */
export interface PeriodMeaning {
  readonly kind: 'period';
  readonly value: string;
  /** For "two days later": what is reached, from the date that was named before. */
  readonly reaches?: { readonly unit: Unit; readonly by: number };
  /** For a deadline: how far from the day on which it is set it runs out. */
  readonly deadline?: Term | undefined;
  /** For "in two days": the step that it is if the sentence speaks of the future. */
  readonly ahead?: { readonly unit: Unit; readonly by: number };
}

/** How long somebody has; `isWorking` counts from Monday to Friday only. */
export interface Term {
  readonly unit: Unit;
  readonly by: number;
  readonly isWorking: boolean;
}

/** `3/5/2025`: the order of day and month is not told by the numbers. */
export interface NumericMeaning {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** All of the value is stated: "the 1980s", "the foreseeable future". */
export interface FixedMeaning {
  readonly kind: 'fixed';
  readonly value: string;
}

/** A stretch of tokens with what it means; `start` and `end` are token numbers of the sentence, half-open. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly type: DateType;
  readonly meaning: Meaning;
  /** Ends in the mark's rule: `date.RULE`. */
  readonly rule: string;
}

/** A date that is no other thing of a phrase's shape: all are made here, as copies have shapes of their own. */
export function datePhrase(start: number, end: number, meaning: Meaning, rule: string): Phrase {
  return { start, end, type: 'DATE', meaning, rule };
}

/** A date all of whose value is stated. */
export function fixedPhrase(start: number, end: number, value: string, rule: string): Phrase {
  return datePhrase(start, end, { kind: 'fixed', value }, rule);
}

/** The same phrase from another token on, by another rule. */
export function startingAt(start: number, { end, type, meaning }: Phrase, rule: string): Phrase {
  return { start, end, type, meaning, rule };
}

/** The same phrase with another meaning. */
export function withMeaning({ start, end, type, rule }: Phrase, meaning: Meaning): Phrase {
  return { start, end, type, meaning, rule };
}
