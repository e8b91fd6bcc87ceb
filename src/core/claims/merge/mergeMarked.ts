import { unmergedVersions } from '../../yaml/conflictMarkers';
import type { Span } from '../../text/span';
import { mergeSidecars, type MergedSidecar, type Side } from './mergeSidecars';

export type MarkedMerge =
  | MergedSidecar
  /** The file has no conflict markers, and is known to be none of two versions either. */
  | { readonly kind: 'unmarked' }
  /** Its markers do not fit together: `span` is that of the first line that does not. */
  | { readonly kind: 'unclear'; readonly span: Span }
  /** One of the two versions is broken, of a newer format, or writes an id twice. */
  | { readonly kind: 'refused'; readonly side: Exclude<Side, 'base'> };

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
  return marked === undefined ? { kind: 'unmarked' } : mergeFrom(bases, marked, articleFile);
}

/** From the first of the common versions that is one. */
function mergeFrom(
  bases: readonly string[],
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
  articleFile: string,
): Extract<MarkedMerge, { kind: 'merged' | 'refused' }> {
  for (const base of bases) {
    const merged = mergeSidecars(base, ours, theirs, articleFile);
    if (merged.kind === 'merged') return merged;
    if (merged.side !== 'base') return { kind: 'refused', side: merged.side };
  }
  throw new Error('an empty base is never refused');
}
