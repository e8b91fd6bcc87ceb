import type { Subject } from '../subjects';
import type { Label } from '../scoring';

/** What a tool can say: a subject ("names"), or an attribute of one ("dates.value"). */
export type Ability = `${Subject}${'' | `.${string}`}`;

/** An answer; Blue Pencil says by which rule it came to it. */
export interface Answer extends Label {
  readonly rule?: string;
}

/** A recogniser behind a small adapter: text in, answers in the shape of labels out. */
export interface Tool {
  readonly name: string;
  /** What it gives is scored, nothing else. */
  readonly gives: ReadonlySet<Ability>;
  /** @param referenceDate ISO 8601 day that relative dates are counted from. */
  readonly answer: (text: string, referenceDate: string | undefined) => readonly Answer[];
}
