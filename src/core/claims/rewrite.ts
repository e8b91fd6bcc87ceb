import { changeBetween } from '../text/change';
import { textHashSteps } from './anchor/textHash';

/** What one act did to the text of a file, so that it can be taken back to the byte while nobody else writes there. */
export interface Rewrite {
  /** Where the act has written, in UTF-16 units: the same before and after. */
  readonly start: number;
  readonly removed: string;
  readonly added: string;
  /** The hashes of the whole text before and after. */
  readonly before: string;
  readonly after: string;
  /** The act has made the file: the text before is that of a new one, and stood nowhere. */
  readonly isOfNewFile?: boolean;
}

/** More is not remembered, in UTF-16 units: an act changes a few lines, and two hundred acts are kept of each article. */
const MOST = 100_000;

/**
 * What was done to a text; `undefined` if nothing was, or too much to be remembered.
 * @param isOfNewFile `before` is what a new file begins with: there was none
 */
export function* rewriteSteps(
  before: string,
  after: string,
  isOfNewFile = false,
): Generator<undefined, Rewrite | undefined, undefined> {
  if (before === after) return undefined;
  const { start, endBefore, endAfter } = changeBetween(before, after);
  if (endBefore - start + (endAfter - start) > MOST) return undefined;
  const hashes = [yield* textHashSteps(before), yield* textHashSteps(after)] as const;
  return {
    start,
    removed: before.slice(start, endBefore),
    added: after.slice(start, endAfter),
    before: hashes[0],
    after: hashes[1],
    ...(isOfNewFile && { isOfNewFile }),
  };
}

/** What two acts did to a text, one right after the other; `undefined` where that cannot be told from what is known of them. */
export function composed(first: Rewrite | undefined, second: Rewrite | undefined): Rewrite | undefined {
  if (first === undefined || second?.before !== first.after) return undefined;
  const from = second.start - first.start;
  const isWithin = from >= 0 && from + second.removed.length <= first.added.length;
  if (!isWithin) return undefined;
  return { ...first, added: replaced(first.added, from, second.removed, second.added), after: second.after };
}

/** The text as it was before; `undefined` where it is not as the act has left it. */
export function* takenBackSteps(rewrite: Rewrite, text: string): Generator<undefined, string | undefined, undefined> {
  const { start, removed, added, after } = rewrite;
  if (!text.startsWith(added, start)) return undefined;
  return (yield* textHashSteps(text)) === after ? replaced(text, start, added, removed) : undefined;
}

/** The text as the act has left it; `undefined` where it is not as it was before. */
export function* doneAgainSteps(rewrite: Rewrite, text: string): Generator<undefined, string | undefined, undefined> {
  const { start, removed, added, before } = rewrite;
  if (!text.startsWith(removed, start)) return undefined;
  return (yield* textHashSteps(text)) === before ? replaced(text, start, removed, added) : undefined;
}

function replaced(text: string, start: number, old: string, now: string): string {
  return text.slice(0, start) + now + text.slice(start + old.length);
}
