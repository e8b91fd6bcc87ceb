import { firstMarker } from '../../yaml/lines/conflictMarkers';
import type { Sidecar } from '../sidecar';
import { openConflicts } from './conflicts';
import { mergeMarked } from './mergeMarked';

/** The versions of a file that git keeps while it has the file as unmerged; `undefined` for one that has no such file. */
export interface UnmergedVersions {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  /** Where both sides have renamed the file, each otherwise: where it is under its name on the other side. */
  readonly other?: string;
}

/** True where a sidecar shows by itself that it is not merged: by conflict markers, or by what is left to decide. */
export function showsMerge(text: string, { conflicts, claims }: Sidecar): boolean {
  return (
    firstMarker(text) !== undefined || conflicts.length > 0 || claims.some((claim) => openConflicts(claim).length > 0)
  );
}

/**
 * True for a file that git has left as our version alone, as after a merge driver that has failed: with the next `git add`
 * theirs is gone. One that it has under one name for us and under another for them may be as the one or the other.
 * Line ends and a BOM are no difference.
 */
export function isOneSide(text: string, { ours, theirs, other }: UnmergedVersions): boolean {
  if (ours === undefined || theirs === undefined) return false;
  if (other === undefined) return bare(ours) === bare(text);
  return ours !== theirs && [ours, theirs].some((version) => bare(version) === bare(text));
}

/** Merges by claim a file that is left as one side alone; `undefined` where it is not, or not any more, or cannot be merged. */
export function mergedFromOneSide(text: string, versions: UnmergedVersions, articleFile: string): string | undefined {
  if (!isOneSide(text, versions)) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [ours, theirs] = [versions.ours!, versions.theirs!].map((version) =>
    bare(version) === bare(text) ? text : bare(version).replaceAll('\n', newline),
  ) as [string, string];
  const result = mergeMarked(text, articleFile, { base: versions.base ?? '', sides: { ours, theirs } });
  return result.kind === 'merged' ? result.text : undefined;
}

function bare(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}
