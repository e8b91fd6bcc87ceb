import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';

export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `bluepencil` in this process, with nothing on standard input. */
export async function run(...args: readonly string[]): Promise<Run> {
  const written = { output: '', errors: '' };
  const into = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
      return Promise.resolve();
    },
  });
  const exitCode = await runCommandLine(args, {
    openInput: async function* () {},
    output: into('output'),
    errors: into('errors'),
    isTerminal: false,
    columns: undefined,
    environment: {},
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
