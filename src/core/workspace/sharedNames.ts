import { ACTORS_PATH } from '../knowledge/actorsFile';
import { CODEBOOK_PATH } from '../knowledge/codebookFile';
import { nearestWord } from '../text/nearestWord';
import { SETTINGS_PATH } from './folderSettings';

const ENDING = '.yaml';
const STEMS = [ACTORS_PATH, CODEBOOK_PATH, SETTINGS_PATH].map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -ENDING.length),
);

/**
 * The name that a file was likely to have which lies where articles share theirs and is not read for its name: it has
 * another ending of YAML, capitals, or a slip of the pen where there is none of the right name. `undefined` for any other.
 * @param names all that lie in that folder
 */
export function nearestSharedName(name: string, names: ReadonlySet<string>): string | undefined {
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
