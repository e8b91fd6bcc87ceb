import path from 'node:path';
import type { RuleSurroundings } from '../core/articleProblems';
import { relatedArticles } from '../core/claims/rules/relations';
import { claimIds, readSidecar, type Sidecar } from '../core/claims/sidecar';
import { sidecarName } from '../core/claims/sidecarName';
import { ACTORS_PATH, readActorsFile } from '../core/knowledge/actorsFile';
import { CODEBOOK_PATH, readCodebook } from '../core/knowledge/codebookFile';
import type { Outcome } from '../core/problem';
import { FILE_LIMIT } from '../core/sizeLimits';
import { readFolderSettings, SETTINGS_PATH } from '../core/workspace/folderSettings';
import type { SharedProblem } from '../core/workspace/sharedProblems';
import { readBytes } from '../platform/node/readBytes';
import { decodeArticle } from './scan/decodeArticle';
import { sharedFile, workspaceRoot } from './sharedFile';
import { readFailureWords } from './wording/readFailure';

/** A file of ours that several articles share, as read. */
export interface SharedText {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly SharedProblem[];
  /** Why it could not be read at all, in words. */
  readonly failure?: string;
  /** True if some bytes of it are no text, and stand as “�”: a name with one of them is found nowhere. */
  readonly isMisencoded?: true;
}

/** What lies around articles that rules are held against; each file is read once for all of them. */
export class Workspace {
  readonly #shared = new Map<string, Promise<{ readonly value: unknown; readonly read: SharedText }>>();
  readonly #claims = new Map<string, Promise<ReadonlySet<string> | 'none' | 'broken'>>();

  async surroundingsOf(article: string, sidecar: Sidecar): Promise<RuleSurroundings> {
    const [register, codebook, settings] = await Promise.all([
      this.#read(article, ACTORS_PATH, readActorsFile),
      this.#read(article, CODEBOOK_PATH, readCodebook),
      this.#read(article, SETTINGS_PATH, readFolderSettings),
    ]);
    const root = workspaceRoot(article);
    const articlePath = path.relative(root, path.resolve(article)).split(path.sep).join('/');
    const otherClaims = new Map<string, ReadonlySet<string> | undefined>();
    for (const other of relatedArticles(sidecar, articlePath)) {
      const claims = await this.#claimsOf(path.join(root, ...other.split('/')));
      // Of a broken one it is not known what is in it.
      if (claims !== 'broken') otherClaims.set(other, claims === 'none' ? undefined : claims);
    }
    return {
      ...(register === undefined ? {} : { knowledge: register }),
      ...(codebook === undefined ? {} : { codebook }),
      ...(settings === undefined ? {} : { settings: settings.rules }),
      articlePath,
      otherClaims,
    };
  }

  /** The shared files that have been read, in the order of their names. */
  async sharedFiles(): Promise<readonly SharedText[]> {
    const all = await Promise.all(this.#shared.values());
    return all.map(({ read }) => read).sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  async #read<Value>(
    article: string,
    relative: string,
    reader: (text: string) => Outcome<Value, SharedProblem['code']>,
  ): Promise<Value | undefined> {
    const file = sharedFile(article, relative);
    if (file === undefined) return undefined;
    let known = this.#shared.get(file);
    if (known === undefined) this.#shared.set(file, (known = readShared(file, reader)));
    // One file is always read by the same reader.
    return (await known).value as Value | undefined;
  }

  #claimsOf(article: string): Promise<ReadonlySet<string> | 'none' | 'broken'> {
    let known = this.#claims.get(article);
    if (known === undefined) this.#claims.set(article, (known = claimsIn(sidecarName(article))));
    return known;
  }
}

async function readShared<Value>(
  file: string,
  reader: (text: string) => Outcome<Value, SharedProblem['code']>,
): Promise<{ readonly value: Value | undefined; readonly read: SharedText }> {
  const read = await readBytes(file, FILE_LIMIT.bytes);
  if (read.failure !== undefined) {
    return {
      value: undefined,
      read: { file, text: '', problems: [], failure: readFailureWords(read, 'it', { limit: FILE_LIMIT }) },
    };
  }
  const { text, isWellFormed } = decodeArticle(read.bytes);
  const { value, problems } = reader(text);
  return { value, read: { file, text, problems, ...(isWellFormed ? {} : { isMisencoded: true }) } };
}

async function claimsIn(sidecarFile: string): Promise<ReadonlySet<string> | 'none' | 'broken'> {
  const read = await readBytes(sidecarFile, FILE_LIMIT.bytes);
  if (read.failure !== undefined) return 'none';
  const sidecar = readSidecar(decodeArticle(read.bytes).text).value;
  return sidecar.isWritable ? claimIds(sidecar) : 'broken';
}
