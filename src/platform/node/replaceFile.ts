import { randomBytes } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import { parts } from '../../core/text/parts';

/** What of the file system is used to write; a test gives one that fails. */
export type FileSystem = Pick<
  typeof fileSystem,
  'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat' | 'unlink' | 'writeFile'
>;

const UNITS_A_PART = 128 * 1024;

/**
 * Puts a text (in UTF-8) in place of a file, or makes the file. Wholly or not at all: whoever reads sees the old file or the new,
 * and after a crash one of them is there. Follows links, keeps the file's permissions; a pipe or a device is written to.
 * Rejects for what the outside world does; then nothing has changed.
 */
export async function replaceFile(file: string, text: string, files: FileSystem = fileSystem): Promise<void> {
  const target = await files.realpath(file).catch(() => file);
  const found = await files.stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    // There is nothing to put in its place.
    await files.writeFile(target, text, 'utf8');
    return;
  }
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
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(temporary, target);
  } catch (failure) {
    // What has failed is what the user should hear of, not that the rest of it could not be cleared away.
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw failure;
  }
}
