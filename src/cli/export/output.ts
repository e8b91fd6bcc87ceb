import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import { formatOfName, type ExportFormat } from '../../core/exchange/formats';
import { SHARED_FOLDER } from '../sharedFile';

/**
 * Why a file may not be written to, in one sentence; `undefined` if it may. Articles, sidecars and what a folder's
 * articles share are somebody's work, and are never overwritten, by whatever name or link they are reached. Any other file
 * may be as well: of what is there already, only an earlier export in the same format, and what is empty, gives way.
 */
export async function refusalOfOutput(
  output: string,
  format: ExportFormat,
  articles: readonly string[],
): Promise<string | undefined> {
  const named = formatOfName(output);
  if (named !== undefined && named.id !== format.id) {
    return `“${output}” has the name of a file in the format ${named.id}, but the format asked for is ${format.id}; choose a name that ends in “${format.extension}”.`;
  }
  if (articleName(path.basename(output)) !== undefined) {
    return `“${output}” would be a sidecar (.claims.yaml); exports never write those. Choose another name.`;
  }
  const target = await identityOf(output);
  if (target?.isFolder) return `“${output}” is a folder; name a file in it.`;
  if (target === undefined) return undefined;
  for (const article of articles) {
    if (isSame(target, await identityOf(article))) return `“${output}” is the article itself; choose another name.`;
    if (isSame(target, await identityOf(sidecarName(article)))) {
      return `“${output}” is the sidecar of “${article}”; choose another name.`;
    }
  }
  // Whoever has a sidecar beside it is an article, even if it is not one of those that were named.
  if ((await identityOf(sidecarName(target.real))) !== undefined) {
    return `“${output}” is an article with a sidecar; choose another name.`;
  }
  if (articleName(path.basename(target.real)) !== undefined)
    return `“${output}” leads to a sidecar; choose another name.`;
  if (path.basename(path.dirname(target.real)) === SHARED_FOLDER)
    return `“${output}” is one of the files shared by all articles in a folder; choose another name.`;
  return (await isReplaceable(target.real, format))
    ? undefined
    : `“${output}” already exists and is not an earlier export in the format ${format.id}; choose another name, or delete it first.`;
}

/** A title and the first article of a report stand within so many bytes. */
const BYTES_OF_BEGINNING = 64 * 1024;

async function isReplaceable(file: string, { isExport }: ExportFormat): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  // What cannot be read will show why when it is written to.
  if (handle === undefined) return true;
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BYTES_OF_BEGINNING) });
    return bytesRead === 0 || isExport(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

interface Identity {
  readonly device: bigint;
  readonly inode: bigint;
  readonly real: string;
  readonly isFolder: boolean;
}

async function identityOf(file: string): Promise<Identity | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    const real = await realpath(file);
    return { device: dev, inode: ino, real, isFolder: (await stat(file)).isDirectory() };
  } catch {
    // Not there, or not to be looked at: whether it can be written will show.
    return undefined;
  }
}

/** Compared by what the system calls it: two names, or two ways of writing one, may lead to one file. */
function isSame(a: Identity, b: Identity | undefined): boolean {
  return b !== undefined && (a.real === b.real || (a.device === b.device && a.inode === b.inode));
}
