import path from 'node:path';
import { git } from './git';

/** The files that git waits for somebody to merge. Git is asked once for each folder. */
export class UnmergedFiles {
  readonly #known = new Map<string, Promise<ReadonlySet<string>>>();

  async has(file: string): Promise<boolean> {
    const { dir, base } = path.parse(path.resolve(file));
    let names = this.#known.get(dir);
    if (names === undefined) this.#known.set(dir, (names = unmergedIn(dir)));
    return (await names).has(base);
  }
}

/** Their paths from the folder; none where it is in no repository, or there is no git. */
async function unmergedIn(folder: string): Promise<ReadonlySet<string>> {
  const run = await git(['-C', folder, 'ls-files', '--unmerged', '-z', '--', '.']).catch(() => undefined);
  if (run?.code !== 0) return new Set();
  // Each is told with its mode, hash and stage before a tab.
  return new Set(run.output.split('\0').map((entry) => entry.slice(entry.indexOf('\t') + 1)));
}
