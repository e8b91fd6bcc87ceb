import type { ParagraphText } from '../../text/paragraph';
import type { Sentence } from '../../text/sentences';
import type { Reading } from '../reading';
import type { Mention } from '../resolved';
import { firstEndingFrom } from '../../text/span';

/** A mention with the index of the reading that it is in. */
export interface Placed {
  readonly at: number;
  readonly mention: Mention;
}

/**
 * Readings with their mentions, as far as an answer may look: those from `first` up to the place asked from, and some
 * behind it. What is looked into before that place and behind it is noted.
 */
export class View {
  /** The first reading that was looked into; `first - 1` if it was wished to look further. */
  reached: number;
  /** How many readings behind the place asked from were looked into, or would have been if they were there. */
  ahead = 0;

  /** Around the reading at `at`. */
  constructor(
    readonly readings: readonly Reading[],
    readonly mentions: readonly (readonly Mention[])[],
    readonly first: number,
    readonly at: number,
  ) {
    this.reached = at;
  }
}

/** Walks over the mentions before an offset, the nearest first. A generator would do, at several times the cost. */
export class MentionsBefore {
  /** The reading that the last mention is in. */
  at: number;
  readonly #view: View;
  #own: readonly Mention[];
  /** How many of its mentions are still to come. */
  #left: number;

  /** Before an offset of the reading at `at`. */
  constructor(view: View, at: number, offset: number) {
    this.at = at;
    this.#view = view;
    this.#own = view.mentions[at]!;
    this.#left = firstEndingFrom(this.#own, offset + 1);
    if (at < view.reached) view.reached = at;
  }

  /** The next mention; `undefined` if the view holds no more. */
  next(): Mention | undefined {
    while (this.#left === 0) {
      const view = this.#view;
      const before = this.at - 1;
      if (before < view.reached) view.reached = before;
      if (before < view.first) return undefined;
      this.at = before;
      this.#own = view.mentions[before]!;
      this.#left = this.#own.length;
    }
    return this.#own[--this.#left];
  }
}

/** Index of the sentence that an offset lies in: the first that ends behind it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return firstEndingFrom(sentences, offset + 1);
}

/** Index of the quotation that an offset lies in; -1 outside quotation marks. */
export function quotationAt({ quotations }: ParagraphText, offset: number): number {
  const at = firstEndingFrom(quotations, offset + 1);
  return at < quotations.length && quotations[at]!.start <= offset ? at : -1;
}

/** How many paragraphs behind its own a quotation may go on in, before it is told whose it is. */
export const MOST_BEHIND = 3;

/** The reading behind the one at `at`, if that is near enough to the place asked from; notes that it was asked for. */
export function readingBehind(view: View, at: number): Reading | undefined {
  const ahead = at + 1 - view.at;
  if (ahead < 1 || ahead > MOST_BEHIND) return undefined;
  view.ahead = Math.max(view.ahead, ahead);
  return view.readings[at + 1];
}

/** True if a reading is near enough; notes that it was asked for. */
export function looksInto(view: View, index: number): boolean {
  if (index < view.reached) view.reached = index;
  return index >= view.first;
}
