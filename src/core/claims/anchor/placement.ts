import type { Span } from '../../text/span';

/** A place that an editor may choose. Raw offsets; `score` 0 to 1. */
export interface Choice extends Span {
  readonly score: number;
}

/**
 * Where an anchor stands in a text, in one of the five states. Offsets are UTF-16 units of the raw text, half-open.
 * `score` says how much of quote and context is there, 0 to 1.
 *
 * - `exact`: the quote stands, but for its form, where it was described.
 * - `moved`: the quote stands, but for its form, somewhere else.
 * - `changed`: other words stand now where the quote stood.
 * - `ambiguous`: several places are as likely; `candidates` lists them, best first. None is chosen.
 * - `lost`: no place is likely. `candidates` lists what came nearest, if anything did.
 */
export type Placement =
  | {
      readonly state: 'exact' | 'moved' | 'changed';
      readonly start: number;
      readonly end: number;
      readonly score: number;
    }
  | { readonly state: 'ambiguous' | 'lost'; readonly score: number; readonly candidates: readonly Choice[] };
