import type { Span } from '../../text/span';

/** A possible demand, from one paragraph alone; offsets are those of the paragraph's text. */
export interface DemandCandidate extends Span {
  readonly rule: string;
}
