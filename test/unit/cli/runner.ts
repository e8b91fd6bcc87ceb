import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';
import type { Surroundings } from '../../../src/cli/surroundings';

export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `bluepencil` in this process, with nothing on standard input. */
export function run(...args: readonly string[]): Promise<Run> {
  return runWith((surroundings) => runCommandLine(args, surroundings));
}

/** Runs a command in this process. `changed` is what its surroundings have otherwise than most. */
export async function runWith(
  command: (surroundings: Surroundings) => Promise<number>,
  changed: Partial<Surroundings> = {},
): Promise<Run> {
  const written = { output: '', errors: '' };
  const into = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
      return Promise.resolve();
    },
  });
  const exitCode = await command({
    openInput: async function* () {},
    output: into('output'),
    errors: into('errors'),
    isTerminal: false,
    columns: undefined,
    environment: {},
    ...changed,
  });
  return { exitCode, ...written };
}

/** A folder of its own for the tests of a suite; call within `describe`. */
export function temporaryFolder(): {
  readonly at: (name: string) => string;
  readonly file: (name: string, content: string) => string;
} {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'bluepencil-'))));
  after(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    file: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
