/** No piece of work may hold the extension host's thread longer than this: the user types there. In milliseconds. */
const SLICE = 8;

/**
 * Runs steps to their end in slices of a few milliseconds. The first slice runs at once, in the caller's own turn, so
 * that what is small is done when this returns: then `onDone` has been called already.
 *
 * Returns a function that gives the work up; `onDone` is not called after that.
 */
export function runInSlices<T>(steps: Generator<unknown, T, undefined>, onDone: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGivenUp = false;
  const slice = () => {
    timer = undefined;
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end && !isGivenUp);
    if (!isGivenUp) timer = setTimeout(slice, 0);
  };
  slice();
  return () => {
    isGivenUp = true;
    clearTimeout(timer);
  };
}
