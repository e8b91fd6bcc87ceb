import type { MarkKind } from './mark';
import { isRejected, type Reading } from './reading';

/** A mark that the editor has called wrong. */
export interface Rejection {
  readonly kind: MarkKind;
  /** Its words, and the text right before and behind them; of all three blanks of any kind and length are the same. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The user's decisions that something is no date or no demand. They are kept by words: one holds wherever its paragraph
 * is moved to, and is lost with a change of the words themselves or of those right around them. Immutable.
 */
export class Rejections {
  readonly #patterns: readonly { readonly kind: MarkKind; readonly pattern: RegExp }[];
  /** What was taken out of which reading, so that there is one object for it for as long as the passage stays as it is. */
  readonly #made = new WeakMap<Reading, Reading>();

  constructor(rejections: readonly Rejection[]) {
    this.#patterns = rejections.map(({ kind, exact, prefix, suffix }) => ({
      kind,
      pattern: new RegExp(`(?<=${loosely(prefix)})${loosely(exact)}(?=${loosely(suffix)})`, 'g'),
    }));
  }

  /** The readings without what is called wrong in them; the list itself where that is nothing. */
  takenFrom(readings: readonly Reading[]): readonly Reading[] {
    if (this.#patterns.length === 0) return readings;
    const taken = readings.map((reading) => this.#without(reading));
    return taken.every((reading, i) => reading === readings[i]) ? readings : taken;
  }

  #without(reading: Reading): Reading {
    let made = this.#made.get(reading);
    if (made === undefined) this.#made.set(reading, (made = this.#read(reading)));
    return made;
  }

  #read(reading: Reading): Reading {
    const { text } = reading.passage;
    const rejected = this.#patterns.flatMap(({ kind, pattern }) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ kind, start: index, end: index + words.length })),
    );
    if (rejected.length === 0) return reading;
    return {
      ...reading,
      rejected,
      dates: reading.dates.filter((date) => !isRejected(rejected, 'date', date)),
      demands: reading.demands.filter((demand) => !isRejected(rejected, 'demand', demand)),
    };
  }
}

/** A pattern for words as they stand, whatever blanks are between them. */
function loosely(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
