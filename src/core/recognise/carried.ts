/**
 * A list with an entry for each of `items`: that of the same item in an earlier list where there was one, else one newly
 * made. Items are compared as objects and mostly stand in their old order, so only the stretch that changed is looked
 * up.
 */
export function* carried<I extends object, R>(
  items: readonly I[],
  previous: { readonly items: readonly I[]; readonly results: readonly R[] } | undefined,
  make: (item: I) => R,
): Generator<undefined, readonly R[], undefined> {
  const before = previous?.items ?? [];
  const most = Math.min(items.length, before.length);
  let head = 0;
  while (head < most && items[head] === before[head]) head++;
  let tail = 0;
  while (tail < most - head && items[items.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
  const known = new Map<I, R>();
  for (let i = head; i < before.length - tail; i++) known.set(before[i]!, previous!.results[i]!);
  const results = previous === undefined ? [] : previous.results.slice(0, head);
  for (let i = head; i < items.length - tail; i++) {
    const item = items[i]!;
    let result = known.get(item);
    if (result === undefined) {
      result = make(item);
      yield;
    }
    results.push(result);
  }
  for (let i = before.length - tail; i < before.length; i++) results.push(previous!.results[i]!);
  return results;
}
