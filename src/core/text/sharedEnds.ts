/**
 * A list with `between` in place of its entries `[start, end)`. Where that changes nothing it is the list itself: what
 * rests on it sees at once that it is the same.
 */
export function replaced<T>(list: readonly T[], start: number, end: number, between: readonly T[]): readonly T[] {
  if (isThere(between, list, start, end)) return list;
  const successor = spliced(list, start, end, between);
  if (start > 0 || end < list.length) SUCCESSORS.set(list, { list: successor, head: start, tail: list.length - end });
  return successor;
}

/**
 * The list that was last made of another, and how much of both ends it has from it. The older one knows the newer, which
 * outlives it, and not the other way: versions that nobody asks for any more can go.
 */
const SUCCESSORS = new WeakMap<
  readonly unknown[],
  { readonly list: readonly unknown[]; readonly head: number; readonly tail: number }
>();

function isThere<T>(between: readonly T[], list: readonly T[], start: number, end: number): boolean {
  if (between.length !== end - start) return false;
  for (let i = 0; i < between.length; i++) if (list[start + i] !== between[i]) return false;
  return true;
}

/** A copy of a list with `between` in place of its entries `[start, end)`. */
export function spliced<T>(list: readonly T[], start: number, end: number, between: readonly T[]): T[] {
  if (between.length !== end - start) return list.slice(0, start).concat(between, list.slice(end));
  // Mostly as many: one copy is all that is made.
  const copy = list.slice();
  for (let i = 0; i < between.length; i++) copy[start + i] = between[i]!;
  return copy;
}

/**
 * How many members two lists share at their heads and at their tails; together never more than either has. Of a list that
 * was made of the other by {@link replaced}, no more is compared than what was put into it.
 */
export function sharedEnds(
  a: readonly object[],
  b: readonly object[],
): { readonly head: number; readonly tail: number } {
  if (a === b) return { head: a.length, tail: 0 };
  const known = SUCCESSORS.get(b);
  let { head, tail } = known?.list === a ? known : NOTHING_KNOWN;
  const most = Math.min(a.length, b.length);
  while (head < most && a[head] === b[head]) head++;
  tail = Math.min(tail, most - head);
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

const NOTHING_KNOWN = { head: 0, tail: 0 };
