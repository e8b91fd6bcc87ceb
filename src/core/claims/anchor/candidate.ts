import type { Span } from '../../text/span';

/** A place in the text where an anchor's quote may stand now. Offsets are of the raw text. */
export interface Candidate extends Span {
  /** The first and the last word of the text that the quote's words lie beside. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** The shares of what the words before the quote, of it, and behind it tell, that are found here: 0 to 1. */
  readonly before: number;
  readonly quote: number;
  readonly after: number;
  /** The share of all of it, 0 to 1; what counts between two candidates. */
  readonly score: number;
  /** The share of the words, quote and context, that tell much and in whose place another word stands: 0 to 1. */
  readonly replaced: number;
  /** Of the three words right before the quote and of those right behind it the shares that are right there still, added. */
  readonly touching: number;
  /** The share of the quote's words that are here, or such as are spelt much like them, each counting the same: 0 to 1. */
  readonly kept: number;
  /** How many of the quote's names and numbers are missing here. */
  readonly missing: number;
  /**
   * Of what a human being told of the words around the quote the share that stands near it, of the side of which less
   * does: 0 to 1. Of other anchors 1.
   */
  readonly told: number;
  /** True if all that the anchor tells is here word for word, quote and context, with nothing in between. */
  readonly isWhole: boolean;
  /** True if all that is known of the sentence about the quote is here in the same way. */
  readonly isOwnWhole: boolean;
  /** True if the quote's words are here without change, be it in another case, or with other signs between them. */
  readonly hasAllWords: boolean;
  /** True if the quote is here as it was but for its form (see `fold`). */
  readonly hasSameText: boolean;
}

/** One way to lay an anchor's words beside those of the text. */
export interface Reading {
  /** What the words that agree tell, less what the others cost, in bits. */
  readonly score: number;
  /** `undefined` if nothing of the quote is there. */
  readonly candidate: Candidate | undefined;
  /** The words of the text that are the context's, in their order. */
  readonly context: Int32Array;
}
