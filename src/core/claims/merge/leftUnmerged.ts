import { firstMarker } from '../../yaml/lines/conflictMarkers';
import type { Sidecar } from '../sidecar';
import { openConflicts } from './conflicts';
import { mergeMarked } from './mergeMarked';

/** The versions of a file that git keeps while it has the file as unmerged; `undefined` for one that has no such file. */
export interface UnmergedVersions {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** True where a sidecar shows by itself that it is not merged: by conflict markers, or by what is left to decide. */
export function showsMerge(text: string, { conflicts, claims }: Sidecar): boolean {
  return (
    firstMarker(text) !== undefined || conflicts.length > 0 || claims.some((claim) => openConflicts(claim).length > 0)
  );
}

/**
 * True for a file that git has left as our version alone, as after a merge driver that has failed: with the next `git add`
 * theirs is gone. Line ends and a BOM are no difference.
 */
export function isOneSide(text: string, { ours, theirs }: UnmergedVersions): boolean {
  return ours !== undefined && theirs !== undefined && bare(ours) === bare(text);
}

/** The same for a file that git has under one name for us and under another for them, and that is as the one or the other. */
export function isEitherSide(text: string, { base, ours, theirs }: UnmergedVersions): boolean {
  if (ours === theirs) return false;
  return isOneSide(text, { base, ours, theirs }) || isOneSide(text, { base, ours: theirs, theirs: ours });
}

/** Merges by claim a file that is left as one side alone; `undefined` where it is not, or not any more, or cannot be merged. */
export function mergedFromOneSide(text: string, versions: UnmergedVersions, articleFile: string): string | undefined {
  if (!isOneSide(text, versions)) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const theirs = bare(versions.theirs!).replaceAll('\n', newline);
  const result = mergeMarked(text, articleFile, { base: versions.base ?? '', sides: { ours: text, theirs } });
  return result.kind === 'merged' ? result.text : undefined;
}

function bare(text: string): string {
  return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}
