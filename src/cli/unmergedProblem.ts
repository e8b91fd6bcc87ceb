import { openConflicts } from '../core/claims/merge/conflicts';
import { readSidecar } from '../core/claims/sidecar';
import { firstMarker } from '../core/yaml/conflictMarkers';
import type { FileProblem } from './articleFile';
import { unmergedInGit } from './git/fileVersions';
import { git } from './git/git';
import type { UnmergedFiles } from './git/unmergedFiles';
import { goneProgram } from './merge/driver';
import path from 'node:path';

/**
 * That git has a claims file as unmerged, where nothing in the file shows it: a merge that has failed may have left one
 * version alone, and with the next `git add` the other is gone. `undefined` where it is merged, or shows it by markers or by
 * what is left to decide.
 */
export async function unmergedProblem(
  sidecarFile: string,
  text: string,
  unmerged: UnmergedFiles,
): Promise<FileProblem | undefined> {
  if (!(await unmerged.has(sidecarFile)) || firstMarker(text) !== undefined || isLeftToDecide(text)) return undefined;
  const { ours, theirs } = await unmergedInGit(sidecarFile);
  const isOurs =
    ours !== undefined && theirs !== undefined && withoutCarriageReturns(ours) === withoutCarriageReturns(text);
  if (!isOurs) return { code: 'file-unmerged', severity: 'warning', file: sidecarFile };
  const gone = await goneDriver(path.dirname(path.resolve(sidecarFile)));
  return { code: 'file-one-side', severity: 'error', file: sidecarFile, ...(gone !== undefined && { detail: gone }) };
}

function isLeftToDecide(text: string): boolean {
  const { conflicts, claims } = readSidecar(text).value;
  return conflicts.length > 0 || claims.some((claim) => openConflicts(claim).length > 0);
}

function withoutCarriageReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The program that the merge driver of a clone calls, where it is not there any more. */
async function goneDriver(folder: string): Promise<string | undefined> {
  const { code, output } = await git(['-C', folder, 'config', 'merge.bluepencil.driver']);
  return code === 0 ? goneProgram(output.trim()) : undefined;
}
