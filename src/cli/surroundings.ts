import { OutputClosed, type Output } from '../platform/node/standardOutput';

/** What a command is given of the process that it runs in; a test gives its own. */
export interface Surroundings {
  /** Opens standard input; asked at most once. */
  readonly openInput: () => AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  /** True if what is written is read on a screen, not by a file or another program. */
  readonly isTerminal: boolean;
  /** Width of the terminal; `undefined` where lines may be as long as they like. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Tells the user of trouble, beside the output. Does nothing if nobody reads it: the exit code is left to say it. */
export async function complain({ errors }: Surroundings, sentence: string): Promise<void> {
  try {
    await errors.write(`${sentence}\n`);
  } catch {
    // The work itself may still have a reader, so it goes on.
  }
}

/**
 * Tells the user what has been done. It is done whether that can be written or not, and so is no failure of the command;
 * of what cannot be written but to a reader who has gone, the errors tell.
 */
export async function report(surroundings: Surroundings, text: string): Promise<void> {
  try {
    await surroundings.output.write(text);
  } catch (failure) {
    if (failure instanceof OutputClosed) return;
    await complain(surroundings, `The result cannot be shown (${(failure as Error).message}): ${text.trim()}`);
  }
}

/** How a command ended; scripts rely on these numbers. */
export const EXIT = {
  ok: 0,
  /** It ran, but some article had a problem. */
  problems: 1,
  /** It could not run: wrong use, or the outside world failed. */
  failed: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One word after `bluepencil`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Throws {@link UsageError} for wrong use. */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
}
