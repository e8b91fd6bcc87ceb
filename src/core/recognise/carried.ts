/**
 * A list with an entry for each of `items`: that of the same item in an earlier list where there was one, else one newly
 * made. Items are compared as objects and mostly stand in their old order, so only the stretch that changed is looked
 * up. `make` is given all that are new at once, and gives their entries in the same order.
 */
export function* carried<I extends object, R>(
  items: readonly I[],
  previous: { readonly items: readonly I[]; readonly results: readonly R[] } | undefined,
  make: (items: readonly I[]) => Generator<undefined, readonly R[], undefined>,
): Generator<undefined, readonly R[], undefined> {
  if (previous === undefined) return yield* make(items);
  const before = previous.items;
  const most = Math.min(items.length, before.length);
  let head = 0;
  while (head < most && items[head] === before[head]) head++;
  let tail = 0;
  while (tail < most - head && items[items.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
  const known = new Map<I, R>();
  for (let i = head; i < before.length - tail; i++) known.set(before[i]!, previous.results[i]!);
  const changed = items.slice(head, items.length - tail);
  const made = yield* make(changed.filter((item) => !known.has(item)));
  let next = 0;
  const between = changed.map((item) => known.get(item) ?? made[next++]!);
  return previous.results.slice(0, head).concat(between, previous.results.slice(before.length - tail));
}
