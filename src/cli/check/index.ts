import type { Severity } from '../../core/articleProblems';
import { filesNamed } from '../../platform/node/filesNamed';
import { articlesNamed, readArticleFile } from '../articleFile';
import { UnmergedFiles } from '../git/unmergedFiles';
import { misnamedSharedOf, type MisnamedShared } from '../misnamedShared';
import { readArguments, UsageError } from '../options';
import { EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { Workspace } from '../workspace';
import { CHECK_HELP, CHECK_SUMMARY } from './help';
import { misnamedProblem, placedProblems, sharedProblems, type PlacedProblem } from './placedProblems';
import { sarifLog } from './sarif';

export const checkCommand: Command = { name: 'check', summary: CHECK_SUMMARY, help: CHECK_HELP, run };

const FORMATS = ['text', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

async function run(args: readonly string[], { output }: Surroundings): Promise<ExitCode> {
  const { options, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
  });
  if (options.json && options.format !== undefined) throw new UsageError('Give either --json or --format.');
  const format = options.json ? 'json' : formatNamed(options.format ?? 'text');
  const failing = failingSeverities(options['fail-on'] ?? 'info');
  if (positionals.length === 0) throw new UsageError('Name at least one article.');
  if (positionals.includes('-')) throw new UsageError('Standard input (-) has no sidecar; name the articles.');

  const all: PlacedProblem[] = [];
  let count = 0;
  let isFailed = false;
  if (format === 'json') await output.write('[');
  for await (const problem of problemsOf(articlesNamed(await filesNamed(positionals)))) {
    if (format === 'sarif') all.push(problem);
    else await output.write(format === 'json' ? `${count === 0 ? '\n' : ',\n'}${json(problem)}` : line(problem));
    isFailed ||= failing.includes(problem.severity);
    count++;
  }
  if (format === 'json') await output.write(count === 0 ? ']\n' : '\n]\n');
  if (format === 'sarif') await output.write(sarifLog(all));
  return isFailed ? EXIT.problems : EXIT.ok;
}

/** Of the articles in their order, then of the files that they share. */
async function* problemsOf(articles: readonly string[]): AsyncGenerator<PlacedProblem> {
  const workspace = new Workspace();
  const unmerged = new UnmergedFiles();
  const misnamedFiles = new Map<string, MisnamedShared>();
  for (const file of articles) {
    const read = await readArticleFile(file, unmerged);
    for (const misnamed of await misnamedSharedOf(file)) misnamedFiles.set(misnamed.file, misnamed);
    yield* placedProblems(read, read.article ? await workspace.surroundingsOf(file, read.article.sidecar) : {});
  }
  for (const shared of await workspace.sharedFiles()) yield* sharedProblems(shared);
  for (const misnamed of misnamedFiles.values()) yield misnamedProblem(misnamed);
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((each) => each === name);
  if (format === undefined) throw new UsageError(`There is no format “${name}”; choose text, json or sarif.`);
  return format;
}

/** The severities for which the command fails. */
function failingSeverities(least: string): readonly Severity[] {
  if (least === 'never') return [];
  const rank = SEVERITIES.findIndex((severity) => severity === (least === 'information' ? 'info' : least));
  if (rank < 0) throw new UsageError(`--fail-on can be error, warning, info, hint or never, not “${least}”.`);
  return SEVERITIES.slice(0, rank + 1);
}

function line({ file, line, column, severity, code, message }: PlacedProblem): string {
  return `${printable(file)}:${line}:${column} ${severity} ${code} ${printable(message)}\n`;
}

/** The names and their order are the format's, which scripts rely on. */
function json({ code, severity, file, line, column, message }: PlacedProblem): string {
  return JSON.stringify({ code, severity, file, line, column, message }, undefined, 2).replaceAll(/^/gm, '  ');
}
