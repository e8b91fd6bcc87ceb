import { replaced, sharedEnds } from '../text/sharedEnds';

/** A list of objects, and a second one with what was made of each. */
export interface Entries<I extends object, R> {
  readonly items: readonly I[];
  readonly results: readonly R[];
}

/**
 * A list with an entry for each of `items`: that of the same item in an earlier list where there was one, else one newly
 * made. Items are compared as objects and mostly stand in their old order, so only the stretch that changed is looked
 * up. `make` is given all that are new at once, and gives their entries in the same order.
 */
export function* reuseOrMake<I extends object, R>(
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
