/**
 * No piece of work may hold the extension host's thread longer than 8 milliseconds: the user types there. The step that
 * the end of a slice falls in has its own time.
 */
const SLICE = 5;

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

/** The same for those who wait for the result. A failure of the steps is theirs. */
export function inSlices<T>(steps: Generator<unknown, T, undefined>): Promise<T> {
  return new Promise((resolve, reject) => {
    runInSlices(guarded(steps, reject), (result) => {
      if (result !== undefined) resolve(result.value);
    });
  });
}

function* guarded<T>(
  steps: Generator<unknown, T, undefined>,
  onFailure: (failure: unknown) => void,
): Generator<unknown, { readonly value: T } | undefined, undefined> {
  try {
    return { value: yield* steps };
  } catch (failure) {
    onFailure(failure);
    return undefined;
  }
}
