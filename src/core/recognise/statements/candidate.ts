import type { Span } from '../../text/span';

/** A possible statement, from one paragraph alone; offsets are those of the paragraph's text. */
export interface StatementCandidate extends Span {
  readonly rule: string;
}
