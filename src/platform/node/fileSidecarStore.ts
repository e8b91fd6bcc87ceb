import { createHash, randomBytes } from 'node:crypto';
import * as fileSystem from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SidecarStore, StoredSidecar } from '../../core/claims/sidecarStore';
import { decodeSteps } from '../../core/text/parts';
import { realPlace, removeFile, replaceFile, type FileSystem } from './replaceFile';
import { unhurried } from './unhurried';

/** A lock older than this was left by a program that is gone, in milliseconds: nobody needs so long to write a file. */
const STALE = 10_000;
/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * A sidecar in the file system: read whole, replaced by writing a temporary file beside it, flushed to the disk and
 * renamed over it under a lock, so that whoever reads sees the old text or the new and a crash at any moment leaves one
 * of them. Bytes that are no UTF-8 reject: such a file is not ours to write.
 */
export class FileSidecarStore implements SidecarStore {
  constructor(
    private readonly file: string,
    private readonly files: FileSystem = fileSystem,
  ) {}

  async read(): Promise<StoredSidecar> {
    const bytes = await this.bytes();
    if (bytes === undefined) return { text: undefined, version: NO_FILE };
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: await unhurried(decodeSteps(bytes, decoder)), version: await versionOf(bytes) };
  }

  replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'> {
    return this.put(expectedVersion, (target, isLocked) => replaceFile(target, text, this.files, isLocked));
  }

  remove(expectedVersion: string): Promise<'stored' | 'conflict'> {
    return this.put(expectedVersion, (target, isLocked) => removeFile(target, this.files, isLocked));
  }

  /** @param act says whether it was done */
  private async put(
    expectedVersion: string,
    act: (target: string, isLocked: () => Promise<boolean>) => Promise<boolean>,
  ): Promise<'stored' | 'conflict'> {
    // Whoever comes by another link has to wait at the same door.
    const target = await realPlace(this.file, this.files);
    return this.locked(target, async (isLocked) => {
      if ((await versionOf(await this.bytes())) !== expectedVersion) return 'conflict';
      if (!(await act(target, isLocked))) return 'conflict';
      await syncFolder(this.files, path.dirname(target));
      return 'stored';
    });
  }

  private bytes(): Promise<Uint8Array | undefined> {
    return this.files.readFile(this.file).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code === 'ENOENT') return undefined;
      throw failure;
    });
  }

  /** @param work is told by what it gives out whether the lock is ours still: of a slow writer it may be taken away. */
  private async locked<T>(target: string, work: (isLocked: () => Promise<boolean>) => Promise<T>): Promise<T> {
    const lock = path.join(path.dirname(target), `.${path.basename(target)}.lock`);
    const token = `${process.pid}-${randomBytes(8).toString('hex')}`;
    const isLocked = () =>
      this.files.readFile(lock, 'utf8').then(
        (text) => text === token,
        (failure: NodeJS.ErrnoException) => {
          if (failure.code === 'ENOENT') return false;
          throw failure;
        },
      );
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        await this.signed(lock, token);
        break;
      } catch (failure) {
        if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
        await removeIfStale(this.files, lock);
        if (Date.now() > end)
          throw Object.assign(new Error(`${path.basename(this.file)} is being written by another program.`), {
            code: 'EBUSY',
            cause: failure,
          });
        await sleep(5 + Math.random() * 20);
      }
    }
    try {
      return await work(isLocked);
    } finally {
      // It is stored or not, whatever becomes of the lock: one that stays is taken for stale soon.
      if (await isLocked().catch(() => true)) await this.files.rm(lock, { force: true }).catch(() => undefined);
    }
  }

  /** Makes a lock that says whose it is. */
  private async signed(lock: string, token: string): Promise<void> {
    const handle = await this.files.open(lock, 'wx');
    try {
      await handle.writeFile(token);
    } catch (failure) {
      await this.files.rm(lock, { force: true }).catch(() => undefined);
      throw failure;
    } finally {
      await handle.close().catch(() => undefined);
    }
  }
}

/** The version where there is no file. */
const NO_FILE = 'none';

const HASHED_A_STEP = 256 * 1024;

async function versionOf(bytes: Uint8Array | undefined): Promise<string> {
  if (bytes === undefined) return NO_FILE;
  const hash = createHash('sha256');
  const steps = function* () {
    for (let start = 0; start < bytes.length; start += HASHED_A_STEP) {
      hash.update(bytes.subarray(start, start + HASHED_A_STEP));
      yield;
    }
  };
  await unhurried(steps());
  return hash.digest('hex');
}

async function removeIfStale(files: FileSystem, lock: string): Promise<void> {
  const found = await files.stat(lock).catch(() => undefined);
  if (found === undefined || Date.now() - found.mtimeMs < STALE) return;
  // Two waiters may both see it as stale: taking it by a name of one's own lets only one of them remove it.
  const taken = `${lock}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await files.rename(lock, taken).then(
    () => files.unlink(taken),
    () => undefined,
  );
}

/** Makes the rename itself last; not every system lets a folder be flushed, and then it does so by itself. */
async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
