import type { Side } from '../../core/claims/merge/mergeSidecars';
import { readBytes, type ReadFailure } from '../../platform/node/readBytes';
import { UsageError } from '../options';
import { printable } from '../terminal/printable';

/** As the format has it, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** The versions as messages name them. */
export const WHICH: Readonly<Record<Side, string>> = {
  base: 'the common version',
  ours: 'our version',
  theirs: 'their version',
};

/** Why a version cannot be merged by claims. */
export const REFUSED = 'cannot be merged by claims: it is broken, of a newer format, or has an id twice';

/** The text of a version; `undefined` if it is too large or no UTF-8. Throws {@link UsageError} if it cannot be read. */
export async function textOf(file: string): Promise<string | undefined> {
  const result = await readBytes(file, LARGEST);
  if (result.failure === 'tooLarge') return undefined;
  if (result.failure !== undefined)
    throw new UsageError(`“${printable(file)}” ${REASONS[result.failure](result.detail)}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.bytes);
  } catch {
    return undefined;
  }
}

const REASONS: Readonly<Record<Exclude<ReadFailure, 'tooLarge'>, (detail: string) => string>> = {
  notFound: () => 'is not there',
  noPermission: () => 'may not be read by you',
  isFolder: () => 'is a folder; name a claims file in it',
  unreadable: (detail) => `cannot be read: ${detail}`,
};
