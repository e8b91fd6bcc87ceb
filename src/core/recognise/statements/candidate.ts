import type { Span } from '../../text/span';
import type { PartyHint } from '../parties/parties';

/** A possible statement, from one paragraph alone; offsets are those of the paragraph's text. The span is the content. */
export interface StatementCandidate extends Span {
  readonly rule: string;
  readonly source: readonly PartyHint[];
  /** Missing where a quotation goes on that names no speaker. */
  readonly cue: Span | undefined;
  readonly directness: 'direct' | 'indirect' | 'mixed';
  readonly polarity: 'asserts' | 'denies' | 'doubts';
}
