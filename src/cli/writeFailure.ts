import { DEAD_LINK } from '../platform/node/replaceFile';
import { printable } from './terminal/printable';

/** Why a file could not be written, in one sentence; throws what is no failure of the outside world. */
export function writeFailureSentence(output: string, error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder',
    ENOTDIR: 'there is no such folder',
    EACCES: 'you have no permission to write there',
    EPERM: 'you have no permission to write there',
    EROFS: 'the disk is write-protected',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'its name is too long',
    [DEAD_LINK]: `it is a link to “${'path' in error ? printable(String(error.path)) : ''}”, which is not there`,
    EBUSY: 'another program is writing to it',
  };
  return `“${output}” cannot be written: ${reasons[String(error.code)] ?? error.message}.`;
}
