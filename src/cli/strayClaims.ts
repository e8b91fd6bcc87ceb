import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ArticleText } from '../core/claims/anchor';
import { kinship, type Kinship } from '../core/claims/kinship';
import { readSidecar, type Sidecar } from '../core/claims/sidecar';
import { articleName, sidecarName } from '../core/claims/sidecarName';
import { isMarkdownExport } from '../core/exchange/markdown/ownReport';
import { readBytes } from '../platform/node/readBytes';
import { decodeArticle } from './scan/decodeArticle';

/** Larger files are not looked into: articles are smaller. */
const LARGEST_BYTES = 1024 * 1024;
/** So many files of a folder are looked into. */
const MOST_FILES = 500;

/** The name of the only file beside a sidecar, without one of its own, that holds the text of its claims; else `undefined`. */
export async function articleMeantBy(sidecarFile: string, sidecarText: string): Promise<string | undefined> {
  const { value } = readSidecar(sidecarText);
  const names = await namesBeside(sidecarFile);
  const bare = [...names].filter((name) => articleName(name) === undefined && !names.has(sidecarName(name)));
  return onlyKin(sidecarFile, bare, (text) => kinOf(value, new ArticleText(text)));
}

/** The name of the only sidecar beside an article whose own article is gone and whose claims are of this text; else `undefined`. */
export async function claimsAstrayFrom(file: string, text: string): Promise<string | undefined> {
  const names = await namesBeside(file);
  const strays = [...names].filter((name) => {
    const article = articleName(name);
    return article !== undefined && !names.has(article);
  });
  const article = new ArticleText(text);
  return onlyKin(file, strays, (sidecar) => kinOf(readSidecar(sidecar).value, article));
}

/** A report of ours quotes what was tagged, and is no article that claims are of. */
function kinOf(sidecar: Sidecar, article: ArticleText): Kinship | undefined {
  return isMarkdownExport(article.raw) ? undefined : kinship(sidecar, article);
}

/**
 * The name of a file beside an article that is all but its sidecar's: with another ending of YAML, in capitals, with
 * the ending that some editors add to it (“….claims.yaml.txt”), or with the mark of a copy.
 */
export async function misnamedClaimsOf(file: string): Promise<string | undefined> {
  const wanted = sidecarName(path.basename(file)).toLowerCase();
  const names = [...(await namesBeside(file))].filter((name) => name !== sidecarName(path.basename(file)));
  const isSame = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.txt$/, '')
      .replace(/\.yml$/, '.yaml') === wanted;
  return names.find(isSame) ?? names.find((name) => isCopyOf(name.toLowerCase(), wanted));
}

/** The name of a copy of an article's sidecar that a program has put beside it; `undefined` if there is none. */
export async function copiedClaimsOf(file: string): Promise<string | undefined> {
  const wanted = sidecarName(path.basename(file)).toLowerCase();
  return [...(await namesBeside(file))].find((name) => isCopyOf(name.toLowerCase(), wanted));
}

/**
 * True for “ferry.txt.claims (1).yaml” and the like, as downloads and programs that share folders name the second of two
 * versions. What git's tools put there for the time of a merge has no say.
 */
function isCopyOf(name: string, wanted: string): boolean {
  const stem = wanted.slice(0, -ENDING.length);
  if (!name.startsWith(stem) || !name.endsWith(ENDING)) return false;
  return /^[ (-].*\S$/.test(name.slice(stem.length, -ENDING.length));
}

const ENDING = '.yaml';

/** The name of the sidecar of an article, if it lies beside another one and that article does not. */
export async function claimsWithoutArticle(article: string, beside: string): Promise<string | undefined> {
  const names = await namesBeside(beside);
  return names.has(sidecarName(article)) && !names.has(article) ? sidecarName(article) : undefined;
}

async function namesBeside(file: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(path.dirname(file), { withFileTypes: true }).catch(() => []);
  return new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
}

/** Of several nobody knows which is meant, but for the only one that shows it by the text as a whole. */
async function onlyKin(
  beside: string,
  names: readonly string[],
  kinOf: (text: string) => 'text' | 'words' | undefined,
): Promise<string | undefined> {
  const kin = { text: [] as string[], words: [] as string[] };
  for (const name of names.filter((one) => !one.startsWith('.')).slice(0, MOST_FILES)) {
    const read = await readBytes(path.join(path.dirname(beside), name), LARGEST_BYTES);
    const how = read.failure === undefined ? kinOf(decodeArticle(read.bytes).text) : undefined;
    if (how !== undefined) kin[how].push(name);
  }
  const [first, ...more] = kin.text.length > 0 ? kin.text : kin.words;
  return more.length === 0 ? first : undefined;
}
