import type { TextNature } from '../../core/text/nature';
import type { ReadFailure } from '../../platform/node/readBytes';
import { readFailureWords } from '../readFailure';

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

export interface ArticleProblem {
  readonly code: ProblemCode;
  /** What the operating system or a failing program said, or where it is. */
  readonly detail?: string;
  /** Why the sidecar could not be read at all. */
  readonly failure?: ReadFailure;
}

/** The problem in one sentence, without the name of the file. */
export function problemSentence({ code, detail, failure }: ArticleProblem): string {
  switch (code) {
    case 'notFound':
      return 'There is no such file.';
    case 'deadLink':
      return `This is a link to “${detail}”, which is not there.`;
    case 'noPermission':
      return 'You have no permission to read this file.';
    case 'isFolder':
      return 'This is a folder; name the articles in it, as in “folder/*.txt”.';
    case 'tooLarge':
      return 'This file is too large for an article.';
    case 'unreadable':
      return `The file cannot be read${detail === undefined ? '' : `: ${detail}`}.`;
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
        return `Its sidecar was not read: ${readFailureWords({ failure, detail: detail ?? '' })}. What it says about the article, such as a reference date, was not used.`;
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
