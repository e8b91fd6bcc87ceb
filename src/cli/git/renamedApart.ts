import path from 'node:path';
import type { Side } from '../../core/claims/merge/outcome';
import { renamedApart, type LoneVersion, type RenamedApart } from '../../core/claims/merge/renamedApart';
import { articleName } from '../../core/claims/sidecarName';
import { git } from './git';

/** The versions of a sidecar that both sides have renamed; the other name is a path from the folder of the first. */
export async function renamedApartInGit(file: string): Promise<RenamedApart | undefined> {
  const { dir, base: name } = path.parse(path.resolve(file));
  const lone = await loneVersions(dir);
  if (!lone.some(({ at, side }) => at === name && side !== 'base')) return undefined;
  return renamedApart(name, (await Promise.all(lone.map((version) => withText(dir, version)))).flat());
}

interface ListedVersion extends Omit<LoneVersion, 'text'> {
  readonly hash: string;
}

/** As git counts. */
const SIDES: Readonly<Record<string, Side>> = { 1: 'base', 2: 'ours', 3: 'theirs' };

async function withText(dir: string, { at, side, hash }: ListedVersion): Promise<readonly LoneVersion[]> {
  const { code, output: text } = await git(['-C', dir, 'cat-file', 'blob', hash]);
  return code === 0 ? [{ at, side, text }] : [];
}

/** The sidecars of the whole repository that git waits to be merged, and of which it has one version alone. */
async function loneVersions(dir: string): Promise<readonly ListedVersion[]> {
  const run = await git(['-C', dir, 'ls-files', '--unmerged', '-z', '--', ':/']).catch(() => undefined);
  if (run?.code !== 0) return [];
  const all = run.output.split('\0').flatMap((entry): ListedVersion[] => {
    // Each is told with its mode, hash and stage before a tab.
    const tab = entry.indexOf('\t');
    const [, hash = '', stage = ''] = entry.slice(0, tab).split(' ');
    const at = entry.slice(tab + 1);
    const side = SIDES[stage];
    if (tab < 0 || side === undefined || articleName(path.posix.basename(at)) === undefined) return [];
    return [{ at, hash, side }];
  });
  const counts = new Map<string, number>();
  for (const { at } of all) counts.set(at, (counts.get(at) ?? 0) + 1);
  return all.filter(({ at }) => counts.get(at) === 1);
}
