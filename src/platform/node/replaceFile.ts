import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a text (in UTF-8) in place of a file, or makes the file. Wholly or not at all: whoever reads sees the old file or the new,
 * and after a crash one of them is there. Follows links, keeps the file's permissions; a pipe or a device is written to.
 * Rejects for what the outside world does; then nothing has changed.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    // There is nothing to put in its place.
    await writeFile(target, text, 'utf8');
    return;
  }
  // In the same folder, since a rename is whole only within one file system.
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    const handle = await open(temporary, 'wx', found?.mode ?? 0o666);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (failure) {
    await rm(temporary, { force: true });
    throw failure;
  }
}
