import { git } from './git';

/** So many paths are asked about at once: the system allows no longer command. */
const PATHS_A_RUN = 200;

/**
 * What the attribute `merge` says of files, by their paths from the root of a repository, as git reads all that has a
 * say in it: `unset`, `unspecified`, or the name of a driver.
 */
export async function mergeAttributes(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < paths.length; at += PATHS_A_RUN) {
    const some = paths.slice(at, at + PATHS_A_RUN);
    const { output } = await git(['-C', root, 'check-attr', '-z', 'merge', '--', ...some]);
    const fields = output.split('\0');
    for (let field = 0; field + 2 < fields.length; field += 3) found.set(fields[field]!, fields[field + 2]!);
  }
  return found;
}

/** The files of a repository that fit a pattern, by their paths from its root. */
export async function trackedFiles(root: string, pattern: string): Promise<readonly string[]> {
  const { output } = await git(['-C', root, 'ls-files', '-z', '--', pattern]);
  return [...new Set(output.split('\0').filter((path) => path !== ''))];
}
