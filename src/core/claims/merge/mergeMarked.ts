import { placeInMarked, unmergedVersions } from '../../yaml/lines/conflictMarkers';
import type { Span } from '../../text/span';
import { mergeSidecars } from './mergeSidecars';
import type { MergedSidecar, Side } from './outcome';
import type { Refusal } from './refusal';

/** What became of a file in which git may have left conflict markers. */
export type MarkedMerge =
  | MergedSidecar
  /** The file has no conflict markers, and is known to be none of two versions either. */
  | { readonly kind: 'unmarked' }
  /** Its markers do not fit together: `span` is that of the first line that does not. */
  | { readonly kind: 'unclear'; readonly span: Span }
  | RefusedVersion;

/** One of the two versions is broken, of a newer format, or writes an id twice. */
interface RefusedVersion {
  readonly kind: 'refused';
  readonly side: Exclude<Side, 'base'>;
  /** As far as it is known. */
  readonly why: Refusal | undefined;
  /** True if the place of that is one of the marked file; else it is one of the version as it was before. */
  readonly isInFile: boolean;
}

/** What is known of an unfinished merge from elsewhere than the markers. */
export interface KnownVersions {
  /** The version that both come from. */
  readonly base?: string | undefined;
  /**
   * The two as they were before the file was left unmerged: only where nobody has edited it since. It may be left with
   * conflict markers, or just as ours.
   */
  readonly sides?: { readonly ours: string; readonly theirs: string } | undefined;
}

/**
 * Merges by claim what git has merged by lines and left with conflict markers (as {@link mergeSidecars} does): nothing
 * of either version is lost, and what both contradict each other in is kept to decide. Where the common version is not
 * known and is not in the markers, what one side has taken away stays, and what both say in different ways is a conflict.
 */
export function mergeMarked(text: string, articleFile: string, known: KnownVersions = {}): MarkedMerge {
  const versions = unmergedVersions(text);
  if (versions.kind === 'unclear') return versions;
  const marked = versions.kind === 'versions' ? versions : undefined;
  const bases = [known.base, marked?.base, ''].filter((base) => base !== undefined);
  if (known.sides !== undefined) {
    const merged = mergeFrom(bases, known.sides, articleFile);
    if (merged.kind === 'merged' || marked === undefined) return merged;
  }
  if (marked === undefined) return { kind: 'unmarked' };
  const merged = mergeFrom(bases, marked, articleFile);
  return merged.kind === 'merged' ? merged : { ...merged, ...placedIn(text, merged), isInFile: true };
}

/** What is wrong with one of the versions, at its place in the file that holds both. */
function placedIn(text: string, { side, why }: RefusedVersion): Pick<RefusedVersion, 'why'> {
  if (why?.span === undefined) return { why };
  const [start, end] = [why.span.start, why.span.end].map((offset) => placeInMarked(text, side, offset));
  return { why: { ...why, span: { start: start!, end: end! } } };
}

/** From the first of the common versions that is one. */
function mergeFrom(
  bases: readonly string[],
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
  articleFile: string,
): MergedSidecar | RefusedVersion {
  for (const base of bases) {
    const merged = mergeSidecars(base, ours, theirs, articleFile);
    if (merged.kind === 'merged') return merged;
    if (merged.side !== 'base') return { kind: 'refused', side: merged.side, why: merged.why, isInFile: false };
  }
  throw new Error('an empty base is never refused');
}
