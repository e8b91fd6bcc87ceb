import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { nearestSharedName } from '../core/workspace/sharedNames';
import { sharedFolders } from './sharedFile';

/** A file that lies where articles share theirs, and is not read for its name. */
export interface MisnamedShared {
  readonly file: string;
  /** The name that it was likely to have. */
  readonly nearest: string;
}

/**
 * The files around an article that all but have the name of one that articles share: with another ending of YAML, in
 * capitals, or with a slip of the pen where there is none of the right name.
 */
export async function misnamedSharedOf(article: string): Promise<readonly MisnamedShared[]> {
  const found: MisnamedShared[] = [];
  for (const folder of sharedFolders(article)) {
    const names = new Set(await readdir(folder).catch(() => []));
    for (const name of [...names].sort()) {
      const nearest = nearestSharedName(name, names);
      // Where capitals are no difference to the disk, it is read.
      if (nearest === undefined || (!names.has(nearest) && existsSync(path.join(folder, nearest)))) continue;
      found.push({ file: path.join(folder, name), nearest });
    }
  }
  return found;
}
