import { unmergedVersions } from '../../yaml/conflictMarkers';
import type { Span } from '../../text/span';
import { mergeSidecars, type MergeConflict, type Side } from './mergeSidecars';

export type MarkedMerge =
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly MergeConflict[] }
  /** The file has no conflict markers. */
  | { readonly kind: 'unmarked' }
  /** Its markers do not fit together: `span` is that of the first line that does not. */
  | { readonly kind: 'unclear'; readonly span: Span }
  /** One of the two versions is broken, of a newer format, or writes an id twice. */
  | { readonly kind: 'refused'; readonly side: Exclude<Side, 'base'> };

/**
 * Merges by claim what git has merged by lines and left with conflict markers (as {@link mergeSidecars} does): nothing
 * of either version is lost, and what both contradict each other in is kept to decide.
 *
 * @param base the version that both come from, where it is known from elsewhere. Without it, and without it in the
 * markers, what one side has taken away stays, and what both say in different ways is a conflict.
 */
export function mergeMarked(text: string, articleFile: string, base?: string): MarkedMerge {
  const versions = unmergedVersions(text);
  if (versions.kind === 'none') return { kind: 'unmarked' };
  if (versions.kind === 'unclear') return versions;
  const { ours, theirs } = versions;
  for (const common of [base, versions.base, '']) {
    if (common === undefined) continue;
    const merged = mergeSidecars(common, ours, theirs, articleFile);
    if (merged.kind === 'merged') return merged;
    if (merged.side !== 'base') return { kind: 'refused', side: merged.side };
  }
  throw new Error('an empty base is never refused');
}
