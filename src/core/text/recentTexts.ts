// Large texts that were read or made lately. To make a text of ten megabytes of its parts holds everybody up for some
// milliseconds, however it is done: a file that says what is known already gives the very text that is known.

/** Smaller texts are made at once, in UTF-16 units. */
const SMALLEST = 256 * 1024;
/** In UTF-16 units. */
const LARGE_PIECE = 512 * 1024;
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

/**
 * Puts a text together of its parts as they come. As long as they are those of a known text none is kept: ten megabytes
 * that live for a moment only would be moved about by the engine's collector.
 */
export class Joining {
  /** Of the known texts those that begin with all that has come. */
  private known: readonly string[] = [...recent];
  /** What has come since none did: large pieces, which the collector does not move, and what is too little for one. */
  private readonly pieces: string[] = [];
  private parts: string[] = [];
  private partsLength = 0;
  private length = 0;

  add(part: string): void {
    const before = this.known[0];
    this.known = this.known.filter((known) => known.startsWith(part, this.length));
    if (this.known.length === 0) {
      if (before !== undefined && this.length > 0) this.pieces.push(before.slice(0, this.length));
      this.keep(part);
    }
    this.length += part.length;
  }

  private keep(part: string): void {
    this.parts.push(part);
    this.partsLength += part.length;
    if (this.partsLength < LARGE_PIECE) return;
    this.pieces.push(this.parts.join(''));
    this.parts = [];
    this.partsLength = 0;
  }

  /** The text that consists of all parts: a known one itself, if it is that. */
  *textSteps(): Generator<undefined, string, undefined> {
    const whole = this.known.find(({ length }) => length === this.length);
    if (whole !== undefined) return whole;
    yield;
    const text = this.known[0]?.slice(0, this.length) ?? [...this.pieces, ...this.parts].join('');
    rememberText(text);
    yield;
    return text;
  }
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
