import { commentsEnd, withShallowComments } from '../lines/commentLines';
import { edited } from '../reading/edited';
import type { PlainDocument } from '../reading/plainDocument';

/** The text without some lines; what comes then is no part of what stood above them. */
export function withoutLines(file: PlainDocument, start: number, end: number, column: number): string {
  const { text } = file;
  const behind = commentsEnd(text, end);
  const comments = text.slice(end, behind);
  const shallow = withShallowComments(comments, column);
  return shallow === comments ? edited(file, start, end, '') : edited(file, start, behind, shallow);
}
