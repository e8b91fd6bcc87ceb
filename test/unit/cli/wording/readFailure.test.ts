import assert from 'node:assert/strict';
import { FILE_LIMIT } from '../../../../src/core/sizeLimits';
import { readFailureSentence, readFailureWords } from '../../../../src/cli/wording/readFailure';

const LARGE = { failure: 'tooLarge', detail: 'more than 33554432 bytes' } as const;
const BROKEN = { failure: 'unreadable', detail: 'EIO: i/o error, read' } as const;

describe('why a file could not be read', () => {
  it('is told with the limit that it is over', () => {
    assert.equal(
      readFailureSentence(LARGE, '“notes.jsonld”', { limit: FILE_LIMIT }),
      '“notes.jsonld” is larger than 32 MB.',
    );
  });

  it('is told with what to name in place of a folder', () => {
    const folder = { failure: 'isFolder', detail: '' } as const;
    assert.equal(
      readFailureSentence(folder, 'this', { insteadOfFolder: 'a file in it' }),
      'This is a folder; name a file in it.',
    );
  });

  it('repeats nothing behind words of what was not done with it', () => {
    assert.equal(readFailureWords(BROKEN, 'it'), 'EIO: i/o error, read');
    assert.equal(readFailureSentence(BROKEN, 'this'), 'The file cannot be read: EIO: i/o error, read.');
  });

  it('shows what a link leads to without the signs that would change the screen', () => {
    const link = { failure: 'deadLink', detail: 'gone\u001b[2J.txt' } as const;
    assert.equal(readFailureWords(link, 'it'), 'it is a link to “gone␛[2J.txt”, which is not there');
  });
});
