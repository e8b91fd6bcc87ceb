import { lazily } from '../../text/lazily';

const BOM = '\ufeff';

/**
 * A text as sidecars count it: LF for CRLF and no BOM, with the way to raw offsets and back. Everything else, lone
 * carriage returns included, stays as it is.
 */
export class NormalisedText {
  /** Made when it is first asked for: who follows edits asks for offsets alone, at each key press. */
  readonly #text: () => string;
  readonly #bomLength: number;
  /** The normalised offsets of the line ends that were two units long, in order. */
  readonly #longLineEnds: readonly number[];

  constructor(raw: string) {
    this.#bomLength = raw.startsWith(BOM) ? 1 : 0;
    const longLineEnds: number[] = [];
    for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2)) {
      longLineEnds.push(at - this.#bomLength - longLineEnds.length);
    }
    this.#longLineEnds = longLineEnds;
    this.#text = lazily(() => {
      const body = raw.slice(this.#bomLength);
      return longLineEnds.length === 0 ? body : body.replaceAll('\r\n', '\n');
    });
  }

  get text(): string {
    return this.#text();
  }

  /** The raw offset of a normalised one; that of a line end is before its CR. */
  toRaw(offset: number): number {
    return offset + this.#bomLength + countBelow(this.#longLineEnds, (lineEnd) => lineEnd < offset);
  }

  /** The normalised offset of a raw one; within the BOM or a CRLF that of its beginning. */
  toNormalised(rawOffset: number): number {
    const body = Math.max(rawOffset - this.#bomLength, 0);
    // The line end number i lies at its normalised offset + i in the body, and its LF one further.
    return body - countBelow(this.#longLineEnds, (lineEnd, index) => lineEnd + index < body);
  }
}

/** How many items, counted from the first, fulfil a condition that is false for all behind the first it is false for. */
function countBelow(items: readonly number[], isBelow: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(items[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
