import { claimIds, readSidecar } from '../sidecar';
import type { UnmergedVersions } from './leftUnmerged';
import type { Side } from './outcome';

/** A version of a sidecar in an unfinished merge that git has alone under its name: no other side has a file there. */
export interface LoneVersion {
  /** Tells files apart: their paths, or their addresses. */
  readonly at: string;
  readonly side: Side;
  readonly text: string;
}

/** The versions of a sidecar that both sides of an unfinished merge have renamed, each otherwise. */
export interface RenamedApart extends UnmergedVersions {
  readonly ours: string;
  readonly theirs: string;
  /** Where the file is under its name on the other side. */
  readonly other: string;
}

/**
 * What git has of a sidecar under several names: each side's under its own, the common one under the old name. Which
 * belong together it does not tell; the ids of claims do. `undefined` if the file is none of these, or that is not sure.
 */
export function renamedApart(file: string, lone: readonly LoneVersion[]): RenamedApart | undefined {
  const versions = lone.map((version) => ({ ...version, ids: claimIds(readSidecar(version.text).value) }));
  const self = versions.find(({ at, side }) => at === file && side !== 'base');
  if (self === undefined) return undefined;
  const kin = (side: Side) =>
    versions.filter((version) => version.side === side && [...version.ids].some((id) => self.ids.has(id)));
  const [other, another] = kin(self.side === 'ours' ? 'theirs' : 'ours');
  if (other === undefined || another !== undefined || kin(self.side).length > 1) return undefined;
  const [base, second] = kin('base');
  const [ours, theirs] = self.side === 'ours' ? [self, other] : [other, self];
  return {
    base: second === undefined ? base?.text : undefined,
    ours: ours.text,
    theirs: theirs.text,
    other: other.at,
  };
}
