import { randomBytes } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import { parts } from '../../core/text/parts';

/** What of the file system is used to write; a test gives one that fails. */
export type FileSystem = Pick<
  typeof fileSystem,
  'open' | 'readFile' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat' | 'unlink' | 'writeFile'
>;

const UNITS_A_PART = 128 * 1024;

/**
 * Puts a text (in UTF-8) in place of a file, or makes the file. Wholly or not at all: whoever reads sees the old file or the new,
 * and after a crash one of them is there. Follows links, keeps the file's permissions; a pipe or a device is written to.
 * Rejects for what the outside world does, and for a file that nobody may write; then nothing has changed.
 *
 * @param isStillWanted asked at the last moment; if not, nothing is done
 * @returns whether it was done
 */
export async function replaceFile(
  file: string,
  text: string,
  files: FileSystem = fileSystem,
  isStillWanted: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const target = await realPlace(file, files);
  const found = await files.stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    // There is nothing to put in its place.
    await files.writeFile(target, text, 'utf8');
    return true;
  }
  if (found !== undefined && (found.mode & WRITABLE) === 0) throw readOnly(target);
  // In the same folder, since a rename is whole only within one file system.
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    const handle = await files.open(temporary, 'wx', found?.mode ?? 0o666);
    try {
      // Part by part: to encode a large text at once would hold everybody up.
      for (const part of parts(text, UNITS_A_PART)) await handle.writeFile(part, 'utf8');
      // What a new file may be is narrowed by the system; some file systems know no permissions.
      if (found !== undefined) await handle.chmod(found.mode & PERMISSIONS).catch(() => undefined);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (await isStillWanted()) {
      await files.rename(temporary, target);
      return true;
    }
    await files.rm(temporary, { force: true });
    return false;
  } catch (failure) {
    // What has failed is what the user should hear of, not that the rest of it could not be cleared away.
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw failure;
  }
}

/**
 * Takes a file away, and not one that nobody may write; then it rejects. A link to it stays.
 * @param isStillWanted as of {@link replaceFile}
 * @returns whether it was done
 */
export async function removeFile(
  file: string,
  files: FileSystem,
  isStillWanted: () => Promise<boolean>,
): Promise<boolean> {
  const { mode } = await files.stat(file);
  if ((mode & WRITABLE) === 0) throw readOnly(file);
  if (!(await isStillWanted())) return false;
  await files.unlink(file);
  return true;
}

const WRITABLE = 0o222;
const PERMISSIONS = 0o777;

/** What `code` says of a write to a link whose file is not there; `path` is that file. */
export const DEAD_LINK = 'EDEADLINK';

/**
 * Where a file really lies, behind all links: also one that is not there yet. Rejects for a link to one that is not there:
 * what is written would stand in place of the link, or come up where nobody looks for it.
 */
export async function realPlace(file: string, files: FileSystem): Promise<string> {
  return files.realpath(file).catch(async () => {
    const to = await files.readlink(file).catch(() => undefined);
    if (to !== undefined)
      throw Object.assign(new Error(`${file} is a link to ${to}, which is not there`), { code: DEAD_LINK, path: to });
    const folder = path.dirname(file);
    return path.join(await files.realpath(folder).catch(() => folder), path.basename(file));
  });
}

/** Putting another file in its place would be possible, but is not what is meant by such a file. */
function readOnly(file: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`EACCES: ${file} is read-only`), { code: 'EACCES', path: file });
}
