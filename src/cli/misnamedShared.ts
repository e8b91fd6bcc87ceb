import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ACTORS_PATH } from '../core/knowledge/actorsFile';
import { CODEBOOK_PATH } from '../core/knowledge/codebookFile';
import { nearestWord } from '../core/text/nearestWord';
import { SETTINGS_PATH } from '../core/workspace/folderSettings';
import { sharedFolders } from './sharedFile';

const ENDING = '.yaml';
const STEMS = [ACTORS_PATH, CODEBOOK_PATH, SETTINGS_PATH].map((name) => path.posix.basename(name, ENDING));

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
      const nearest = nearestName(name, names);
      // Where capitals are no difference to the disk, it is read.
      if (nearest === undefined || (!names.has(nearest) && existsSync(path.join(folder, nearest)))) continue;
      found.push({ file: path.join(folder, name), nearest });
    }
  }
  return found;
}

function nearestName(name: string, names: ReadonlySet<string>): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, ENDING);
  const stem = plain.slice(0, -ENDING.length);
  const isOurs = STEMS.some((one) => name === one + ENDING);
  if (isOurs || name.startsWith('.') || !plain.endsWith(ENDING)) return undefined;
  if (STEMS.includes(stem)) return stem + ENDING;
  const nearest = nearestWord(stem, STEMS);
  return nearest === undefined || names.has(nearest + ENDING) ? undefined : nearest + ENDING;
}
