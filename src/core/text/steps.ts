/** Runs work that was made in steps, for those who must not be held up, to its end. */
export function atOnce<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many items are looked at in one step, where one is soon looked at. */
const ITEMS_A_STEP = 10;

/** Looks at the items of a list one by one, with a step after some of them. */
export function* inSteps<T>(
  items: Iterable<T>,
  look: (item: T, index: number) => void,
): Generator<undefined, undefined, undefined> {
  let count = 0;
  for (const item of items) {
    look(item, count);
    if (++count % ITEMS_A_STEP === 0) yield;
  }
}

/** What becomes of each item of a list, with a step after some of them. */
export function* mappedInSteps<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<undefined, U[], undefined> {
  const mapped: U[] = [];
  yield* inSteps(items, (item) => mapped.push(map(item)));
  return mapped;
}
