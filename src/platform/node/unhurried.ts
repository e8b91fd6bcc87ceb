import { setImmediate as turn } from 'node:timers/promises';

/** Runs work that was made in steps, each of a few milliseconds, with a turn for all others after each. */
export async function unhurried<T>(steps: Generator<unknown, T, undefined>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}
