import type { Span } from '../../text/span';
import type { DateType } from '../mark';
import type { Meaning } from './meaning';
import type { Direction } from './phrases/tenseEvidence';

/** A date as one paragraph tells it; offsets are those of the paragraph's text. Its value waits for the article. */
export interface DateCandidate extends Span {
  readonly type: DateType;
  readonly meaning: Meaning;
  /** Where the sentence places it in time. */
  readonly direction: Direction;
  /** Number of the sentence in the paragraph. */
  readonly sentence: number;
  /** True within quotation marks: it may count from the day of the speech. */
  readonly isQuoted: boolean;
  /** True for a year that only tells things apart ("the 1928 pact"): no telling goes on from there. */
  readonly isAside: boolean;
  /** True for a date with a year in brackets. */
  readonly isBracketed: boolean;
  readonly rule: string;
}
