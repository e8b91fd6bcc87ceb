/** A line without its end; `undefined` for one that was longer than the limit, and was skipped. */
export type RawLine = Uint8Array | undefined;

const LINE_FEED = 0x0a;

/**
 * Divides bytes into lines. Each is given out as soon as its line feed has arrived, before more is asked for: a client
 * may wait for the answer to one before it sends the next. A last line needs no line feed. Linear in the bytes, also
 * for a line of many megabytes that arrives in small pieces.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<RawLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  const take = (): RawLine => {
    const line = size > limit ? undefined : Buffer.concat(pieces, size);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
