/**
 * A list with `between` in place of its entries `[start, end)`. Where that changes nothing it is the list itself: what
 * rests on it sees at once that it is the same.
 */
export function replaced<T>(list: readonly T[], start: number, end: number, between: readonly T[]): readonly T[] {
  return isThere(between, list, start, end) ? list : spliced(list, start, end, between);
}

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

/** How many members two lists have in common at either end; together never more than either has. */
export interface SharedEnds {
  readonly head: number;
  readonly tail: number;
}

/** How many members two lists share at their heads and at their tails. */
export function sharedEnds(a: readonly object[], b: readonly object[]): SharedEnds {
  if (a === b) return { head: a.length, tail: 0 };
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
