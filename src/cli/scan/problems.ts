import { ARTICLE_LIMIT, FILE_LIMIT } from '../../core/sizeLimits';
import type { TextNature } from '../../core/text/nature';
import type { ReadFailure } from '../../platform/node/readBytes';
import { ARTICLES_IN_FOLDER, readFailureSentence, readFailureWords } from '../wording/readFailure';

/** What may be wrong with an article; the codes are part of `--json` and stay the same. */
export type ProblemCode =
  | ReadFailure
  | Exclude<TextNature, 'english'>
  | 'notUtf8'
  | 'isSidecar'
  | 'badSidecar'
  | 'badRegister'
  | 'unreadParagraph'
  | 'internal';

/** What is wrong with an article that was to be scanned, or with what lies beside it. */
export interface ScanProblem {
  readonly code: ProblemCode;
  /** What the operating system or a failing program said, or where it is. */
  readonly detail?: string;
  /** Why the sidecar could not be read at all. */
  readonly failure?: ReadFailure;
}

/** The problem in one sentence, without the name of the file. */
export function problemSentence({ code, detail, failure }: ScanProblem): string {
  switch (code) {
    case 'notFound':
    case 'deadLink':
    case 'noPermission':
    case 'isFolder':
    case 'tooLarge':
    case 'unreadable':
      return readFailureSentence({ failure: code, detail }, 'this', {
        limit: ARTICLE_LIMIT,
        insteadOfFolder: ARTICLES_IN_FOLDER,
      });
    case 'notUtf8':
      return `Some bytes are not UTF-8 text and are shown as “�”${inBrackets(detail)}; save the file as UTF-8.`;
    case 'empty':
      return 'The file is empty.';
    case 'binary':
      return 'This is not a text file.';
    case 'notEnglish':
      return 'The text does not seem to be English; nothing was marked.';
    case 'isSidecar':
      return 'This is a sidecar, not an article.';
    case 'badSidecar':
      if (failure !== undefined)
        return `Its sidecar was not read: ${readFailureWords({ failure, detail }, 'it', { limit: FILE_LIMIT })}. What it says about the article, such as a reference date, was not used.`;
      return `Its sidecar is broken or newer than this program${inBrackets(detail)}; a reference date in it may not have been used.`;
    case 'badRegister':
      return `Something is wrong with the register of actors${inBrackets(detail)}; the rest of it was used.`;
    case 'unreadParagraph':
      return `Blue Pencil failed on a paragraph, which has no marks${inBrackets(detail)}; please report it.`;
    case 'internal':
      return `Blue Pencil failed on this article${inBrackets(detail)}; please report it.`;
  }
}

function inBrackets(detail: string | undefined): string {
  return detail === undefined ? '' : ` (${detail})`;
}
