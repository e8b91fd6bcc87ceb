import type { Span } from '../../text/span';

/** A possible actor, from one paragraph alone; offsets are those of the paragraph's text. */
export interface ActorCandidate extends Span {
  readonly rule: string;
}
