import { PassThrough, pipeline, type Readable } from 'node:stream';

/** How much is read ahead of the answers. */
const READ_AHEAD_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a stream, as they arrive. It goes on reading (up to a bound) while the command waits for a slow reader
 * of its answers: a client that first writes all its questions and only then reads would otherwise wait for us while
 * we wait for it. The stream is closed when the consumer stops early, so that it does not keep the process alive.
 */
export function inputFrom(stream: Readable): AsyncIterable<Uint8Array> {
  const buffer = new PassThrough({ highWaterMark: READ_AHEAD_BYTES });
  // A failure of the stream reaches the consumer through the buffer; stopping early is no failure.
  pipeline(stream, buffer, () => undefined);
  return buffer;
}
