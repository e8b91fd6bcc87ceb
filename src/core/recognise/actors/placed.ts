import type { Span } from '../../text/span';
import type { NameCandidate } from './candidate';
import type { Decision } from './decision';

/** A candidate at its place in the article. */
export interface Placed<C> extends Span {
  readonly candidate: C;
  /** Where its paragraph begins in the article. */
  readonly offset: number;
  /** The text of its paragraph. */
  readonly source: string;
}

/** A name with the verdict on it. */
export interface DecidedName extends Placed<NameCandidate> {
  readonly decision: Decision;
}

/**
 * Walks along spans that are sorted by start, for questions that come in order of start. Finds those that overlap a
 * question's span without looking at the others again.
 */
export class Sweep<S extends Span> {
  private from = 0;
  constructor(private readonly spans: readonly S[]) {}

  /** The spans that overlap; `span.start` must not be less than in an earlier question. */
  overlapping(span: Span): readonly S[] {
    const { spans } = this;
    while (this.from < spans.length && spans[this.from]!.end <= span.start) this.from++;
    let found: S[] | undefined;
    for (let i = this.from; i < spans.length && spans[i]!.start < span.end; i++) {
      if (spans[i]!.end > span.start) (found ??= []).push(spans[i]!);
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];
