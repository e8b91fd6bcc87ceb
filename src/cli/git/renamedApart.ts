import path from 'node:path';
import { claimIds, readSidecar } from '../../core/claims/sidecar';
import { articleName } from '../../core/claims/sidecarName';
import { git } from './git';

/** The versions of a sidecar that both sides of an unfinished merge have renamed, each otherwise. */
export interface RenamedApart {
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
  /** The file under its name on the other side, by its path from the folder of the first. */
  readonly other: string;
}

/**
 * What git has of a sidecar under several names: each side's under its own, the common one under the old name. Which
 * belong together it does not tell; the ids of claims do. `undefined` if the file is none of these, or that is not sure.
 */
export async function renamedApart(file: string): Promise<RenamedApart | undefined> {
  const { dir, base: name } = path.parse(path.resolve(file));
  const lone = await loneVersions(dir);
  if (!lone.some(({ at, stage }) => at === name && stage !== '1')) return undefined;
  const versions = (await Promise.all(lone.map((version) => textOf(dir, version)))).flat();
  const self = versions.find(({ at }) => at === name);
  if (self === undefined) return undefined;
  const kin = (stage: string) =>
    versions.filter((version) => version.stage === stage && [...version.ids].some((id) => self.ids.has(id)));
  const [other, another] = kin(self.stage === '2' ? '3' : '2');
  if (other === undefined || another !== undefined || kin(self.stage).length > 1) return undefined;
  const [base, second] = kin('1');
  const [ours, theirs] = self.stage === '2' ? [self, other] : [other, self];
  return {
    base: second === undefined ? base?.text : undefined,
    ours: ours.text,
    theirs: theirs.text,
    other: other.at,
  };
}

interface LoneVersion {
  /** The path from the folder that was asked for. */
  readonly at: string;
  readonly hash: string;
  /** As git counts: 1 the common version, 2 ours, 3 theirs. */
  readonly stage: string;
}

type VersionText = LoneVersion & { readonly text: string; readonly ids: ReadonlySet<string> };

async function textOf(dir: string, version: LoneVersion): Promise<readonly VersionText[]> {
  const { code, output: text } = await git(['-C', dir, 'cat-file', 'blob', version.hash]);
  return code === 0 ? [{ ...version, text, ids: claimIds(readSidecar(text).value) }] : [];
}

/** The sidecars of the whole repository that git waits to be merged, and of which it has one version alone. */
async function loneVersions(dir: string): Promise<readonly LoneVersion[]> {
  const run = await git(['-C', dir, 'ls-files', '--unmerged', '-z', '--', ':/']).catch(() => undefined);
  if (run?.code !== 0) return [];
  const all = run.output.split('\0').flatMap((entry): LoneVersion[] => {
    // Each is told with its mode, hash and stage before a tab.
    const tab = entry.indexOf('\t');
    const [, hash = '', stage = ''] = entry.slice(0, tab).split(' ');
    const at = entry.slice(tab + 1);
    return tab < 0 || articleName(path.posix.basename(at)) === undefined ? [] : [{ at, hash, stage }];
  });
  const counts = new Map<string, number>();
  for (const { at } of all) counts.set(at, (counts.get(at) ?? 0) + 1);
  return all.filter(({ at }) => counts.get(at) === 1);
}
