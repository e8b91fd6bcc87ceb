import type { Article } from '../../core/article';
import { doubtsOf, type Doubt } from '../../core/exchange/doubts';
import { doubtWords } from '../../core/exchange/report/doubtWords';
import { EXPORT_FORMAT_IDS, exportFormat, type ExportFormat } from '../../core/exchange/formats';
import { filesNamed } from '../../platform/node/filesNamed';
import { replaceFile } from '../../platform/node/replaceFile';
import { articlesNamed, readArticleFile } from '../articleFile';
import type { FileProblem } from '../fileProblem';
import { UnmergedFiles } from '../git/unmergedFiles';
import { linePositions } from '../linePositions';
import { readArguments, UsageError } from '../options';
import { fileProblemSentence } from '../wording/files';
import { complain, EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { writeFailureSentence } from '../writeFailure';
import { EXPORT_HELP, EXPORT_SUMMARY } from './help';
import { lossSentence } from './lossWording';
import { refusalOfOutput } from './output';

export const exportCommand: Command = { name: 'export', summary: EXPORT_SUMMARY, help: EXPORT_HELP, run };

interface ExportArguments {
  readonly format: ExportFormat;
  readonly files: readonly string[];
  /** `undefined`: standard output. */
  readonly output: string | undefined;
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { format, files, output } = await readExportArguments(args);
  // Before the work: who named the wrong file wants to know it at once.
  const refusal = output === undefined ? undefined : await refusalOfOutput(output, format, files);
  if (refusal !== undefined) throw new UsageError(refusal);

  let exitCode: ExitCode = EXIT.ok;
  const articles: Article[] = [];
  const doubts: string[] = [];
  const unmerged = new UnmergedFiles();
  for (const file of files) {
    const { article, problems, sidecarFile } = await readArticleFile(file, unmerged);
    for (const problem of problems) {
      exitCode = EXIT.problems;
      await complain(surroundings, `${placeOf(problem)}: ${fileProblemSentence(problem)}`);
    }
    if (article === undefined) continue;
    articles.push(article);
    doubts.push(...doubtsOf(article).map((doubt) => placedDoubt(sidecarFile, article, doubt)));
  }
  // A file that tells of nothing would hide that nothing could be read.
  if (articles.length === 0) return EXIT.failed;

  const { text, losses } = format.write(articles);
  if (output === undefined) await surroundings.output.write(text);
  else {
    try {
      await replaceFile(output, text);
    } catch (error) {
      await complain(surroundings, `bluepencil export: ${writeFailureSentence(output, error)}`);
      return EXIT.failed;
    }
  }
  for (const doubt of doubts) {
    exitCode = EXIT.problems;
    await complain(surroundings, printable(doubt));
  }
  for (const loss of losses) {
    if (loss.code === 'faulty-sidecar') exitCode = EXIT.problems;
    await complain(surroundings, `${format.id}: ${printable(lossSentence(loss))}`);
  }
  return exitCode;
}

/** A doubt with the file and the line that it is about. */
function placedDoubt(sidecarFile: string, { sidecar }: Article, doubt: Doubt): string {
  const { line } = linePositions(sidecar.source)(doubt.span?.start ?? 0);
  return `${sidecarFile}:${line}: ${doubtWords(doubt)}`;
}

function placeOf({ file, at }: FileProblem): string {
  return at === undefined ? printable(file) : `${printable(file)}:${at.line}`;
}

async function readExportArguments(args: readonly string[]): Promise<ExportArguments> {
  const { options, positionals } = readArguments(args, { format: { type: 'string' }, output: { type: 'string' } });
  const choices = EXPORT_FORMAT_IDS.join(', ');
  if (options.format === undefined) throw new UsageError(`Which format? Choose one for --format: ${choices}.`);
  const format = exportFormat(options.format);
  if (format === undefined) throw new UsageError(`There is no format “${options.format}”; choose from ${choices}.`);
  if (positionals.length === 0) throw new UsageError('Name at least one article.');
  if (positionals.includes('-')) throw new UsageError('Standard input (-) has no sidecar; name the articles.');
  const output = options.output === '-' ? undefined : options.output;
  return { format, files: articlesNamed(await filesNamed(positionals)), output };
}
