// Large texts that were read or made lately. To make a text of ten megabytes of its parts holds everybody up for some
// milliseconds, however it is done: a file that says what is known already gives the very text that is known.

/** Smaller texts are made at once, in UTF-16 units. */
const SMALLEST = 256 * 1024;
/** So many are kept: of a file that is worked on, as it was before a change and is behind it. */
const MOST = 2;

const recent: string[] = [];

/** Keeps a text, if it is large: whoever reads the same again is given it. */
export function rememberText(text: string): void {
  if (text.length < SMALLEST || text === recent[0]) return;
  const at = recent.indexOf(text);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(text);
  if (recent.length > MOST) recent.pop();
}

/** The text that consists of parts. Each part is looked at in a step. */
export function* joinedSteps(parts: readonly string[]): Generator<undefined, string, undefined> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  for (const known of [...recent]) if (known.length === length && (yield* consistsOfSteps(known, parts))) return known;
  yield;
  const text = parts.join('');
  rememberText(text);
  yield;
  return text;
}

/** Whether a text consists of parts that are as long together as it is: a look at each part is a step. */
export function* consistsOfSteps(text: string, parts: Iterable<string>): Generator<undefined, boolean, undefined> {
  let start = 0;
  for (const part of parts) {
    if (text.slice(start, start + part.length) !== part) return false;
    start += part.length;
    yield;
  }
  return true;
}
