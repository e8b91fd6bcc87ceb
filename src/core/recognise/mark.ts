import type { ActorType } from '../actorType';
import type { Office } from '../knowledge/knowledge';
import type { Span } from '../text/span';

/** Something recognised in the text. Offsets are UTF-16 code units of the article, half-open. */
interface MarkBase extends Span {
  /** `article.slice(start, end)`. */
  readonly text: string;
  /** Which rule made it, as `kind.rule-name`: for hovers, bug reports and failing tests. */
  readonly rule: string;
}

/** A mention of somebody who acts, speaks or is addressed; of a place where `type` is `place`. */
export interface ActorMark extends MarkBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  /** The title as printed ("Deputy Trade Minister"); `location` for a place. */
  readonly role?: string;
  /** `nominal`: named by a common noun ("three dock workers"). */
  readonly subtype?: 'nominal';
  /** Which {@link Entity} it mentions. */
  readonly entity: string;
  /**
   * The names that stand inside it, in order: in what is called by a noun ("a Kremlin official"), or in the title
   * printed with a name ("Norland President Ana Kolb"), so that they may lie before its span. No marks of their own,
   * since marks of actors never overlap. Absent if there are none.
   */
  readonly nested?: readonly NestedName[];
}

/** A proper name inside an actor. */
export interface NestedName extends Span {
  readonly text: string;
  readonly rule: string;
  readonly type: ActorType;
  /** Which {@link Entity} it mentions. */
  readonly entity: string;
}

/** All mentions of one actor in one article. */
export interface Entity {
  /** Unique in the analysis; steady while the article's names stay the same. Of a known actor that of the register. */
  readonly id: string;
  readonly type: ActorType;
  /** The fullest name printed; of a known actor the name in the register. */
  readonly name: string;
  /** Other spellings printed, in order of first appearance. */
  readonly aliases: readonly string[];
  /** Titles printed with any mention, in order of first appearance. */
  readonly roles: readonly string[];
  readonly nominal: boolean;
  /** `true` for an actor whom the workspace's register knows. */
  readonly isRegistered?: true;
  /**
   * The office that a known actor held on the article's reference date, as the register has it; without a date the one
   * that has no end. Apart from `roles`, since no word of the article may say so.
   */
  readonly office?: Office;
  /** Spans of the mentions in the article, in order; those inside other actors ({@link NestedName}) too. */
  readonly mentions: readonly Span[];
}

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** A part of a date's value. */
export type DatePart =
  'year' | 'season' | 'month' | 'week' | 'weekday' | 'day' | 'hour' | 'minute' | 'second' | 'partOfDay';

/**
 * How the value of a date was found, in data, so that each shell can word it.
 * - `stated`: all of it stands in the text.
 * - `inferred`: some parts were counted from an anchor time.
 * - `unresolved`: no anchor time was known; the value, if any, has X in place of unknown digits.
 */
export interface DateResolution {
  readonly how: 'stated' | 'inferred' | 'unresolved';
  /** Parts that the text states. */
  readonly stated: readonly DatePart[];
  /** Parts that were inferred. */
  readonly inferred: readonly DatePart[];
  /** ISO 8601 day (or TIMEX3 value) counted from. */
  readonly anchor?: string;
  /**
   * Whether the anchor is the article's reference date, a date named earlier in the text, or the stamp of the live
   * blog's entry that the date stands in.
   */
  readonly anchorSource?: 'reference' | 'text' | 'entry';
  /** Where the anchor stands in the article, if it is a date or a stamp in the text. */
  readonly anchorSpan?: Span;
  /** For words that are resolved by direction: whether the past or the future one was taken. */
  readonly direction?: 'past' | 'future' | 'same';
  /** For a duration counted from a date in the text ("two days afterwards"): the TIMEX3 value that it leads to. */
  readonly reaches?: string;
  /**
   * For a deadline that is given as a length of time ("a 50-day deadline", "within 48 hours"): the ISO 8601 day on which
   * it runs out, counted from `anchor`, the day on which it was set. Absent where that day is not known.
   */
  readonly ends?: string;
}

/** A TIMEX3-like date (ISO-TimeML): what is printed, its type and its value. */
export interface DateMark extends MarkBase {
  readonly kind: 'date';
  readonly type: DateType;
  /** TIMEX3 value: `2025-03-03`, `2025-W10`, `P30D`, `PXW`, `XXXX-WXX-7`, `FUTURE_REF` …; absent if none can be given. */
  readonly value?: string;
  readonly resolution: DateResolution;
}

/** The six strengths, strongest first. */
export const DEMAND_TYPES = ['ultimatum', 'demand', 'condition', 'request', 'proposal', 'refusal'] as const;
export type DemandType = (typeof DEMAND_TYPES)[number];

export const DEMAND_STATUSES = ['open', 'met', 'refused', 'withdrawn'] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

/** A printed stretch with its text. */
export interface Quoted extends Span {
  readonly text: string;
}

/** Somebody named by a demand or statement: a mention, with the entity if it is a recognised actor. */
export interface Party extends Quoted {
  readonly entity?: string;
}

/** Somebody wants somebody to do something. The span is the content of what is wanted (or refused). */
export interface DemandMark extends MarkBase {
  readonly kind: 'demand';
  readonly type: DemandType;
  readonly demander: readonly Party[];
  readonly addressee: readonly Party[];
  /** The word that makes it a demand; absent in imperatives. */
  readonly cue?: Quoted;
  /** The time by which, as printed. */
  readonly deadline?: Quoted;
  /** What is threatened, as printed. */
  readonly consequence?: Quoted;
  readonly status: DemandStatus;
}

/** An attribution found in the text: the span is the content. */
export interface StatementMark extends MarkBase {
  readonly kind: 'statement';
  readonly source: readonly Party[];
  readonly cue?: Quoted;
  readonly directness: 'direct' | 'indirect' | 'mixed';
  readonly polarity: 'asserts' | 'denies' | 'doubts';
}

export type Mark = ActorMark | DateMark | DemandMark | StatementMark;
export type MarkKind = Mark['kind'];

/** A day that the page shows but that may not be the article's own. */
export interface OfferedDate {
  /** ISO 8601 day. */
  readonly value: string;
  readonly span: Span;
  /** `dateline-without-year`: the year is that of the page's clock or copyright line. */
  readonly why: 'page-clock' | 'updated' | 'several-datelines' | 'dateline-without-year';
}

/**
 * What tells the article's day only where no dateline does, and never against one: a note below the article ("This story
 * was first published on …"), the web address above it, an "Updated …" line.
 */
export type LesserSource = 'note' | 'address' | 'updated';

/**
 * The day that relative dates are resolved against. `value` is an ISO 8601 day, absent if unknown.
 * `given`: by the caller (the sidecar, the user, the command line). `dateline`: found in the article, at `span`.
 */
export interface ReferenceDate {
  readonly value?: string;
  readonly source: 'given' | 'dateline' | 'none';
  /** What was read as the dateline, where it is none. */
  readonly foundIn?: LesserSource;
  readonly span?: Span;
  /** Days offered to the editor, never taken by themselves. */
  readonly offered: readonly OfferedDate[];
}
