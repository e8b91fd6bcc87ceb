import { readArguments, UsageError } from '../options';
import { articlesNamed, readArticleFile } from '../articleFile';
import { EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { CHECK_HELP, CHECK_SUMMARY } from './help';
import { placedProblems, type PlacedProblem } from './placedProblems';

export const checkCommand: Command = { name: 'check', summary: CHECK_SUMMARY, help: CHECK_HELP, run };

async function run(args: readonly string[], { output }: Surroundings): Promise<ExitCode> {
  const { options, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('Name at least one article.');
  if (positionals.includes('-')) throw new UsageError('Standard input (-) has no claims file; name the articles.');

  let count = 0;
  if (options.json) await output.write('[');
  for (const file of articlesNamed(positionals)) {
    for (const problem of placedProblems(await readArticleFile(file))) {
      await output.write(options.json ? `${count === 0 ? '\n' : ',\n'}${json(problem)}` : line(problem));
      count++;
    }
  }
  if (options.json) await output.write(count === 0 ? ']\n' : '\n]\n');
  return count === 0 ? EXIT.ok : EXIT.problems;
}

function line({ file, line, column, severity, code, message }: PlacedProblem): string {
  return `${printable(file)}:${line}:${column} ${severity} ${code} ${printable(message)}\n`;
}

function json(problem: PlacedProblem): string {
  return JSON.stringify(problem, undefined, 2).replaceAll(/^/gm, '  ');
}
