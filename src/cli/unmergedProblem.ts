import path from 'node:path';
import { isOneSide, showsMerge } from '../core/claims/merge/leftUnmerged';
import { readSidecar } from '../core/claims/sidecar';
import type { FileProblem } from './fileProblem';
import { unmergedInGit } from './git/fileVersions';
import { git } from './git/git';
import { renamedApartInGit } from './git/renamedApart';
import type { UnmergedFiles } from './git/unmergedFiles';
import { goneProgram } from './merge/driver';

/**
 * That git has a sidecar as unmerged, where nothing in the file shows it: a merge that has failed may have left one
 * version alone, and with the next `git add` the other is gone. `undefined` where it is merged, or shows it by markers or by
 * what is left to decide.
 */
export async function unmergedProblem(
  sidecarFile: string,
  text: string,
  unmerged: UnmergedFiles,
): Promise<FileProblem | undefined> {
  if (!(await unmerged.has(sidecarFile)) || showsMerge(text, readSidecar(text).value)) return undefined;
  const versions = await unmergedInGit(sidecarFile);
  const isOfOneSide = versions.ours === undefined || versions.theirs === undefined;
  const apart = isOfOneSide ? await renamedApartInGit(sidecarFile) : undefined;
  const names = apart && { nearest: apart.other };
  if (!isOneSide(text, apart ?? versions)) {
    const alone = isOfOneSide && apart === undefined && { isOfOneSide };
    return { code: 'file-unmerged', severity: 'warning', file: sidecarFile, ...names, ...alone };
  }
  const gone = await goneDriver(path.dirname(path.resolve(sidecarFile)));
  const detail = gone !== undefined && { detail: gone };
  return { code: 'file-one-side', severity: 'error', file: sidecarFile, ...names, ...detail };
}

/** The program that the merge driver of a clone calls, where it is not there any more. */
async function goneDriver(folder: string): Promise<string | undefined> {
  const { code, output } = await git(['-C', folder, 'config', 'merge.bluepencil.driver']);
  return code === 0 ? goneProgram(output.trim()) : undefined;
}
