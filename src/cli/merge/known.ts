import { isOneSide } from '../../core/claims/merge/leftUnmerged';
import type { RenamedApart } from '../../core/claims/merge/renamedApart';
import type { KnownVersions } from '../../core/claims/merge/mergeMarked';
import { unmergedVersions } from '../../core/yaml/lines/conflictMarkers';
import { unmergedInGit } from '../git/fileVersions';
import { lineMerges } from '../git/lineMerges';
import { renamedApartInGit } from '../git/renamedApart';

/** What git knows of a file. */
export interface KnownInGit extends KnownVersions {
  /** True while git waits for somebody to merge the file. */
  readonly isUnmerged: boolean;
  /** Where both sides have renamed the file, each otherwise: its path on the other side, from the folder of this one. */
  readonly other?: string;
}

/**
 * What git knows of a file that it has left unmerged. The two versions themselves are taken only if the text is what git
 * has made of them: what somebody has done by hand since would be lost.
 */
export async function knownInGit(file: string, text: string): Promise<KnownInGit> {
  const { base, ours, theirs } = await unmergedInGit(file);
  const isUnmerged = ours !== undefined || theirs !== undefined;
  const apart = isUnmerged && base === undefined ? await renamedApartInGit(file) : undefined;
  if (apart !== undefined) return { isUnmerged, ...knownApart(text, apart) };
  if (ours === undefined || theirs === undefined) return { base, isUnmerged };
  // Both have made the file.
  const common = base ?? '';
  if (!(await isAsLeft(file, text, { base: common, ours, theirs }))) return { base: common, isUnmerged };
  return { base: common, sides: sidesAs(text, { ours, theirs }), isUnmerged };
}

/** Under each name git leaves that side's version alone, or, where it has merged the lines, the same under both. */
function knownApart(text: string, apart: RenamedApart): Omit<KnownInGit, 'isUnmerged'> {
  const { base, other } = apart;
  return { base, other, ...(isOneSide(text, apart) && { sides: sidesAs(text, apart) }) };
}

/** The versions with the line ends of the file. */
function sidesAs(text: string, { ours, theirs }: Pick<RenamedApart, 'ours' | 'theirs'>): KnownVersions['sides'] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = (version: string) => version.replaceAll(/\r?\n/g, newline);
  return { ours: written(ours), theirs: written(theirs) };
}

/** True for what git makes of the lines, and for our version alone: so a merge leaves it that has failed. */
async function isAsLeft(file: string, text: string, stages: Parameters<typeof lineMerges>[1]): Promise<boolean> {
  if (text.replaceAll('\r\n', '\n') === stages.ours.replaceAll('\r\n', '\n')) return true;
  for await (const lines of lineMerges(file, stages)) if (isSameConflict(lines, text)) return true;
  return false;
}

/** True if two texts with markers hold the same versions, whatever the markers say besides, and whatever the line ends. */
function isSameConflict(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => unmergedVersions(text.replaceAll('\r\n', '\n')));
  if (one?.kind !== 'versions' || other?.kind !== 'versions') return false;
  return one.ours === other.ours && one.theirs === other.theirs;
}
