/** Runs work that was made in steps, for those who must not be held up, to its end. */
export function atOnce<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
