import { ACTORS_PATH, readActorsFile } from '../core/knowledge/actorsFile';
import { NO_KNOWLEDGE, type Knowledge } from '../core/knowledge/knowledge';
import { FILE_LIMIT } from '../core/sizeLimits';
import { LineIndex } from '../core/text/lines';
import { readBytes } from '../platform/node/readBytes';
import { decodeArticle } from './scan/decodeArticle';
import { sharedFile } from './sharedFile';
import { readFailureWords } from './wording/readFailure';

/** What the folder of an article knows of actors. */
export interface ReadRegister {
  readonly knowledge: Knowledge;
  /** What is wrong with the register; `undefined` if nothing is. Names its file, and the line where there is one. */
  readonly trouble?: string;
}

const known = new Map<string, Promise<ReadRegister>>();

/**
 * The register of actors that an article goes by: `.bluepencil/actors.yaml` in its folder or the nearest one above, up
 * to the root of the Git repository that it lies in. Read once for all articles that share it.
 */
export async function registerFor(article: string): Promise<ReadRegister> {
  const file = sharedFile(article, ACTORS_PATH);
  if (file === undefined) return { knowledge: NO_KNOWLEDGE };
  let register = known.get(file);
  if (register === undefined) known.set(file, (register = readRegister(file)));
  return await register;
}

async function readRegister(file: string): Promise<ReadRegister> {
  const read = await readBytes(file, FILE_LIMIT.bytes);
  if (read.failure !== undefined)
    return {
      knowledge: NO_KNOWLEDGE,
      trouble: `${ACTORS_PATH}: ${readFailureWords(read, 'it', { limit: FILE_LIMIT })}`,
    };
  const { text, isWellFormed } = decodeArticle(read.bytes);
  const { value, problems } = readActorsFile(text);
  if (!isWellFormed) return { knowledge: value, trouble: `${ACTORS_PATH}: some bytes in it are not UTF-8 text` };
  const [first] = problems;
  if (first === undefined) return { knowledge: value };
  const line = first.span === undefined ? 1 : new LineIndex(text).positionAt(first.span.start).line + 1;
  return { knowledge: value, trouble: `${ACTORS_PATH}, line ${line}` };
}
