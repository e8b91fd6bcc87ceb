import type { TextPattern } from '../../anyLetters';

/** A kind of page chrome that single lines show by their words. */
export interface ChromeKind {
  readonly rule: string;
  /**
   * What a line must have for any of the patterns to fit; one of these is enough, and without all of them none is tried.
   * `opens`: its first run of letters is one of these. `ends`: its last one is. `digits`: a digit stands before all
   * letters. `cues`: one of these bits of `Cue`.
   */
  readonly opens: string;
  readonly ends?: string;
  readonly digits?: true;
  readonly cues?: number;
  /** Made when a line is met that may fit. Each is written for a whole line, so that the same words within an article's sentence do not fit. */
  readonly lines: () => readonly TextPattern[];
  /** True if lines of this kind may be long, with a sentence or two. */
  readonly long?: true;
}
