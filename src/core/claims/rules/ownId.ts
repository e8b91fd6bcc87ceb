import type { Span } from '../../text/span';
import { lineEnd, lineStart, newlineOf } from '../../yaml/lines/lines';
import { derivedClaimId } from '../claimId';

/** What stands before and behind a value that is there alone: its key, and a remark or the next key in braces. */
const IS_BEFORE = /[\s:]$/;
const IS_BEHIND = /^\s*(?:[,}#]|$)/;
/** How a value begins that is no list, no map and no text of several lines, and that nothing else names. */
const IS_PLAIN = /^(?![-[{|>!&*])/;

/** The text with another id in place of what stands for one; `undefined` where that is a list, a map or of several lines. */
export function withOwnId(text: string, { start, end }: Span): string | undefined {
  const behind = text.slice(end, lineEnd(text, end));
  const isAlone = IS_BEFORE.test(text.slice(0, start)) && IS_BEHIND.test(behind);
  if (!isAlone || !IS_PLAIN.test(text.slice(start, end))) return undefined;
  // Behind a colon with nothing after it the blank is missing as well, and so it may be before a remark.
  const before = text.charAt(start - 1) === ':' ? ' ' : '';
  const after = behind.startsWith('#') ? ' ' : '';
  return text.slice(0, start) + before + newIdFor(text, start) + after + text.slice(end);
}

/** The text with an id before the first key of a claim that has none. */
export function withFirstId(text: string, { start }: Span): string {
  const entry = `id: ${newIdFor(text, start)}`;
  if (text.charAt(start) === '{') return `${text.slice(0, start)}{ ${entry},${text.slice(start + 1)}`;
  const indent = ' '.repeat(start - lineStart(text, start));
  return text.slice(0, start) + entry + newlineOf(text) + indent + text.slice(start);
}

/** One that stands nowhere in the file: made of the file and the place, since nothing here is left to chance. */
function newIdFor(text: string, at: number): string {
  for (let name = `${at} ${text}`; ; name += '\n') {
    const id = derivedClaimId(name);
    if (!text.includes(id)) return id;
  }
}
