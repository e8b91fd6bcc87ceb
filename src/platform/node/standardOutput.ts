import type { Writable } from 'node:stream';

/** Where a command writes. */
export interface Output {
  /** Resolves when the text has been handed to the operating system; waits while the reader is slow. */
  readonly write: (text: string) => Promise<void>;
}

/** The reader has gone (`bluepencil scan … | head`): no error, there is just nobody left to write for. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes to a stream; throws {@link OutputClosed} when its reader has gone. */
export function outputTo(stream: Writable): Output {
  // Each write reports its own failure through its callback. Without a listener Node would end the process instead.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, 'utf8', (error) => {
          if (!error) resolve();
          else reject(isClosed(error) ? new OutputClosed(error.message) : error);
        });
      }),
  };
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
