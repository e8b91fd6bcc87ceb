import type { SizeLimit } from '../../core/sizeLimits';
import type { ReadFailure } from '../../platform/node/readBytes';
import { printable } from '../terminal/printable';

/** What a file is called: `it` behind words of what was not done with it, else `this`, or by its name in quotation marks. */
type Called = 'it' | 'this' | `“${string}”`;

interface Failure {
  readonly failure: ReadFailure;
  /** As `FailedRead` has it. */
  readonly detail?: string | undefined;
}

interface FailureOptions {
  /** More than so much is not read. */
  readonly limit?: SizeLimit;
  /** What to name where a folder was named. */
  readonly insteadOfFolder?: string;
}

/** Why a file could not be read, as a clause that a sentence may end with. */
export function readFailureWords(
  { failure, detail = '' }: Failure,
  called: Called,
  { limit, insteadOfFolder }: FailureOptions = {},
): string {
  const file = called === 'this' ? 'the file' : called;
  switch (failure) {
    case 'notFound':
      return called === 'it' || called === 'this' ? 'there is no such file' : `${called} does not exist`;
    case 'deadLink':
      return `${called} is a link to “${printable(detail)}”, which is not there`;
    case 'noPermission':
      return `you have no permission to read ${file}`;
    case 'isFolder':
      return `${called} is a folder${insteadOfFolder === undefined ? '' : `; name ${insteadOfFolder}`}`;
    case 'tooLarge':
      return `${file} is ${limit === undefined ? 'too large' : `larger than ${limit.inWords}`}`;
    case 'unreadable': {
      const why = detail === '' ? 'the disk returned an error' : detail;
      return called === 'it' ? why : `${file} cannot be read: ${why}`;
    }
  }
}

/** The same as a sentence of its own. */
export function readFailureSentence(read: Failure, called: Called, options?: FailureOptions): string {
  const words = readFailureWords(read, called, options);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What to name where somebody has named a folder in place of articles. */
export const ARTICLES_IN_FOLDER = 'the articles in it, as in “folder/*.txt”';
