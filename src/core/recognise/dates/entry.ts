import type { Site } from '../../text/passage';

/**
 * An entry of a live blog: what stands below a stamp, the line with the time at which it was written. Its dates count
 * from the stamp's day, whatever day the article has.
 */
export interface Entry {
  /** ISO 8601 day on which the entry was written. */
  readonly day: string;
  readonly stamp: Site;
  /**
   * What the stamp's day was counted from where its line does not print it: the last full stamp; without `site`, the
   * article's date.
   */
  readonly from: { readonly day: string; readonly site: Site | undefined } | undefined;
  /** The clock of the stamp, in minutes since midnight. */
  readonly clock: number | undefined;
}
