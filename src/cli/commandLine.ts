import { version } from '../../package.json';
import { OutputClosed } from '../platform/node/standardOutput';
import { anchorsCommand } from './anchors';
import { checkCommand } from './check';
import { exportCommand } from './export';
import { importCommand } from './import';
import { mergeCommand } from './merge';
import { readArguments, UsageError } from './options';
import { scanCommand } from './scan';
import { complain, EXIT, type Command, type ExitCode, type Surroundings } from './surroundings';

const COMMANDS: readonly Command[] = [
  scanCommand,
  exportCommand,
  importCommand,
  checkCommand,
  mergeCommand,
  anchorsCommand,
];

/** Runs `bluepencil` with these arguments and gives the exit code. Never throws. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const command = COMMANDS.find(({ name }) => name === args[0]);
  const spoken = command === undefined ? 'bluepencil' : `bluepencil ${command.name}`;
  try {
    return await (command === undefined ? runAlone(args, surroundings) : runCommand(command, args, surroundings));
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.ok;
    await complain(surroundings, `${spoken}: ${wording(error, spoken)}`);
    return EXIT.failed;
  }
}

async function runCommand(command: Command, args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const rest = args.slice(1);
  const beforeFiles = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeFiles.includes('--help') || beforeFiles.includes('-h')) {
    await surroundings.output.write(command.help);
    return EXIT.ok;
  }
  return command.run(rest, surroundings);
}

async function runAlone(args: readonly string[], { output }: Surroundings): Promise<ExitCode> {
  const [first, second] = args;
  if (first === 'help') {
    const command = COMMANDS.find(({ name }) => name === second);
    if (second !== undefined && command === undefined) throw new UsageError(`There is no command “${second}”.`);
    await output.write(command?.help ?? help());
    return EXIT.ok;
  }
  // Before the options: those of a misspelt command are not ours to judge.
  if (first !== undefined && !first.startsWith('-')) throw new UsageError(`There is no command “${first}”.`);
  const { options } = readArguments(args, {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  });
  if (options.version) {
    await output.write(`${version}\n`);
    return EXIT.ok;
  }
  if (!options.help) throw new UsageError('Which command?');
  await output.write(help());
  return EXIT.ok;
}

function wording(error: unknown, spoken: string): string {
  if (error instanceof UsageError) return `${error.message} Try “${spoken} --help”.`;
  if (!(error instanceof Error)) return String(error);
  // The outside world failed (a full disk): its sentence is enough. Else it is a bug, and the stack is what helps.
  if ('code' in error && error.code === 'ENOSPC') return 'the disk is full; the output is incomplete.';
  return 'syscall' in error ? `cannot continue: ${error.message}.` : (error.stack ?? error.message);
}

function help(): string {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n');
  return `Blue Pencil finds actors, dates and demands in English news articles, and keeps the claims that editors tag in them.
It works offline.

Usage: bluepencil COMMAND …

Commands:
${list}

Options:
  -h, --help     Show this help; “bluepencil COMMAND --help” shows that of a command.
  -v, --version  Show the version.
`;
}
