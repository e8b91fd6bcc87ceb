import type { Span } from '../../text/span';
import { lineStart, newlineOf } from '../../yaml/layout';
import { derivedClaimId } from '../claimId';

/** The text with another id in place of what stands for one. */
export function withOwnId(text: string, { start, end }: Span): string {
  // Behind a colon with nothing after it the blank is missing as well.
  const blank = text.charAt(start - 1) === ':' ? ' ' : '';
  return text.slice(0, start) + blank + newIdFor(text, start) + text.slice(end);
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
