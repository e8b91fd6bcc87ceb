import type { Span } from '../../../text/span';

/**
 * Walks along spans that are sorted by start, for questions that come in order of start. Finds those that overlap a
 * question's span without looking at the others again.
 */
export class Sweep<S extends Span> {
  #from = 0;

  constructor(private readonly spans: readonly S[]) {}

  /** The spans that overlap; `span.start` must not be less than in an earlier question. */
  overlapping(span: Span): readonly S[] {
    const { spans } = this;
    while (this.#from < spans.length && spans[this.#from]!.end <= span.start) this.#from++;
    let found: S[] | undefined;
    for (let i = this.#from; i < spans.length && spans[i]!.start < span.end; i++) {
      if (spans[i]!.end > span.start) (found ??= []).push(spans[i]!);
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];
