import { parseArgs, type ParseArgsConfig } from 'node:util';

type Read<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

/** What stands where a reader cannot go on. */
export type Outcome<T extends ParseArgsConfig> =
  { readonly read: Read<T> } | { readonly said: string; readonly exitCode: 0 | 2 };

/**
 * Reads the options of a script, or ends it: with its help for `--help`, with what is wrong and its help otherwise.
 * @param help how the script is called, and what it does with each option
 */
export function readScriptOptions<const T extends ParseArgsConfig>(help: string, config: T): Read<T> {
  const outcome = scriptOptions(process.argv.slice(2), help, config);
  if ('read' in outcome) return outcome.read;
  (outcome.exitCode === 0 ? console.log : console.error)(outcome.said);
  process.exit(outcome.exitCode);
}

/** The same without ending anything. */
export function scriptOptions<const T extends ParseArgsConfig>(
  args: readonly string[],
  help: string,
  config: T,
): Outcome<T> {
  if (args.includes('--help') || args.includes('-h')) return { said: help, exitCode: 0 };
  try {
    return { read: parseArgs({ ...config, args: [...args] }) as Read<T> };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    // The rest of the message tells programmers how to quote.
    return { said: `${error.message.split('. ')[0]}.\n\n${help}`, exitCode: 2 };
  }
}
