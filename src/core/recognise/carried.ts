/**
 * A list with `between` in place of its entries `[start, end)`. Where that changes nothing it is the list itself: what
 * rests on it sees at once that it is the same.
 */
export function replaced<T>(list: readonly T[], start: number, end: number, between: readonly T[]): readonly T[] {
  if (between.length !== end - start) return list.slice(0, start).concat(between, list.slice(end));
  let i = 0;
  while (i < between.length && list[start + i] === between[i]) i++;
  if (i === between.length) return list;
  const changed = list.slice();
  for (; i < between.length; i++) changed[start + i] = between[i]!;
  return changed;
}

/** A list of objects, and a second one with an entry for each. */
export interface Entries<I extends object, R> {
  readonly items: readonly I[];
  readonly results: readonly R[];
}

/** How many members two lists share at their heads and at their tails; together never more than either has. */
export function sharedEnds(
  a: readonly object[],
  b: readonly object[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/**
 * A list with an entry for each of `items`: that of the same item in an earlier list where there was one, else one newly
 * made. Items are compared as objects and mostly stand in their old order, so only the stretch that changed is looked
 * up. `make` is given all that are new at once, and gives their entries in the same order.
 */
export function* carried<I extends object, R>(
  items: readonly I[],
  previous: Entries<I, R> | undefined,
  make: (items: readonly I[]) => Generator<undefined, readonly R[], undefined>,
): Generator<undefined, readonly R[], undefined> {
  if (previous === undefined) return yield* make(items);
  const before = previous.items;
  const { head, tail } = sharedEnds(items, before);
  const known = new Map<I, R>();
  for (let i = head; i < before.length - tail; i++) known.set(before[i]!, previous.results[i]!);
  const changed = items.slice(head, items.length - tail);
  const made = yield* make(changed.filter((item) => !known.has(item)));
  let next = 0;
  const between = changed.map((item) => known.get(item) ?? made[next++]!);
  return replaced(previous.results, head, before.length - tail, between);
}
