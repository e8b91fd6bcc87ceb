import { open, readlink } from 'node:fs/promises';

/** Why a file could not be read; `deadLink`: it is a link to one that is not there. */
export type ReadFailure = 'notFound' | 'deadLink' | 'noPermission' | 'isFolder' | 'tooLarge' | 'unreadable';

/** Why a file could not be read, and what the operating system said; of a dead link, where it leads. */
export interface FailedRead {
  readonly failure: ReadFailure;
  readonly detail: string;
}

export type ReadResult = { readonly bytes: Uint8Array; readonly failure?: undefined } | FailedRead;

/** Reads a whole file or pipe; one of more than `limit` bytes is left. Expected trouble is returned, not thrown. */
export async function readBytes(file: string, limit: number): Promise<ReadResult> {
  try {
    const handle = await open(file, 'r');
    try {
      return await collectBytes(handle.createReadStream({ autoClose: false }), limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const failed = failureOf(error);
    const to = failed.failure === 'notFound' ? await readlink(file).catch(() => undefined) : undefined;
    return to === undefined ? failed : { failure: 'deadLink', detail: to };
  }
}

/** Gathers a stream to its end; one of more than `limit` bytes is left. Expected trouble is returned, not thrown. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>, limit: number): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) return { failure: 'tooLarge', detail: `more than ${limit} bytes` };
      chunks.push(chunk);
    }
  } catch (error) {
    return failureOf(error);
  }
  return { bytes: Buffer.concat(chunks, size) };
}

const FAILURES: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  // No file can have such a name.
  ENAMETOOLONG: 'notFound',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EISDIR: 'isFolder',
};

function failureOf(error: unknown): FailedRead {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { failure: FAILURES[code] ?? 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}
