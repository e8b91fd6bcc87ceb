import type { FailedRead } from '../platform/node/readBytes';

/** Why a file of ours, or one to be imported, could not be read, as the end of a sentence; each is read up to 32 MB. */
export function readFailureWords({ failure, detail }: FailedRead): string {
  switch (failure) {
    case 'notFound':
      return 'it no longer exists';
    case 'deadLink':
      return `it is a link to “${detail}”, which is not there`;
    case 'noPermission':
      return 'you have no permission to read it';
    case 'isFolder':
      return 'it is a folder';
    case 'tooLarge':
      return 'it is larger than 32 MB';
    case 'unreadable':
      return detail === '' ? 'the disk returned an error' : detail;
  }
}
