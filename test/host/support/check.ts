// node:assert does not exist in a web worker.

class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
}

/** Fails unless the value is truthy. `what` says what should have been the case. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new CheckFailure(`not so: ${what}`);
}

/** Fails unless both are the same when written as JSON, in which what is `undefined` is told from what is not there. */
export function equal(actual: unknown, expected: unknown, what = 'the value'): void {
  const [found, wanted] = [written(actual), written(expected)];
  if (found !== wanted) throw new CheckFailure(`${what}: expected ${wanted}, found ${found}`);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) throw new CheckFailure('lists are compared here, no maps and sets');
    return part === undefined ? '(undefined)' : part;
  });
}

/** Fails unless the text holds the part. */
export function contains(text: string, part: string, what = 'the text'): void {
  if (!text.includes(part))
    throw new CheckFailure(`${what}: expected ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
}

/**
 * Asks again and again until there is an answer other than `undefined` and `false`, and resolves to it.
 * @param milliseconds after which it fails; generous, because the machine may be busy
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 60_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new CheckFailure(`not within ${milliseconds / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
