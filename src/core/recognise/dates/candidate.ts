import type { Span } from '../../text/span';

/** A possible date, from one paragraph alone; offsets are those of the paragraph's text. */
export interface DateCandidate extends Span {
  readonly rule: string;
}
