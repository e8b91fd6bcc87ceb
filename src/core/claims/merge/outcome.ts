import type { Refusal } from './refusal';
import type { Contradiction } from './value';

/** A contradiction with its place: the id of a claim or actor, `file` for what is of neither. */
export interface MergeConflict extends Contradiction {
  readonly in: 'claims' | 'actors' | 'file';
  readonly of: string;
}

/** A sidecar with the changes of both sides; where they contradict each other, as its conflicts say. */
export interface MergedSidecar {
  readonly kind: 'merged';
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
  /** How many claims there are now: that only ours had, only theirs, and both. */
  readonly claims: Readonly<Record<'ours' | 'theirs' | 'both', number>>;
}

/** What became of a merge. */
export type MergeResult =
  | MergedSidecar
  /** A version cannot be merged: it is broken, of a newer format, writes an id twice, or edits under its old id what has another; `why` as far as it is known. Nothing is lost. */
  | { readonly kind: 'refused'; readonly side: Side; readonly why: Refusal | undefined };

/** The version that both come from, and the two that are merged. */
export type Side = 'base' | 'ours' | 'theirs';
