import { articleName } from '../../core/claims/sidecarName';
import { filesNamed } from '../../platform/node/filesNamed';
import type { Output } from '../../platform/node/standardOutput';
import { collectBytes, readBytes } from '../../platform/node/readBytes';
import { complain, EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { wantsColour } from '../terminal/style';
import { readScanArguments, type ScanArguments } from './arguments';
import { colouredArticle } from './colouredArticle';
import { explanation } from './explanation';
import { fileName, heading } from './heading';
import { SCAN_HELP, SCAN_SUMMARY } from './help';
import { articleJson } from './json';
import { answerLines } from './jsonl';
import { patternWords } from '../wording/files';
import { problemSentence } from './problems';
import { scanArticle, type ScannedArticle } from './scannedArticle';
import { besideArticle, type BesideArticle } from './besideArticle';
import { table } from './table';
import type { View } from './view';
import { ARTICLE_LIMIT } from '../../core/sizeLimits';

export const scanCommand: Command = { name: 'scan', summary: SCAN_SUMMARY, help: SCAN_HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const wanted = readScanArguments(args);
  const { openInput, output } = surroundings;
  if (wanted.form === 'jsonl') {
    // A bad line is answered in its place; that is the client's to judge and no failure of this run.
    await answerLines(openInput(), output.write, wanted.categories);
    return EXIT.ok;
  }

  const write = wanted.form === 'json' ? jsonWriter(wanted, output) : textWriter(wanted, surroundings);
  let exitCode: ExitCode = EXIT.ok;
  for (const file of await filesNamed(wanted.files)) {
    const article = await scanFile(file, wanted, openInput);
    if (article.problems.length > 0) exitCode = EXIT.problems;
    if (article.analysis === undefined) {
      for (const problem of article.problems) {
        await complain(
          surroundings,
          `${fileName(file)}: ${problemSentence(problem)}${problem.code === 'notFound' ? patternWords(file) : ''}`,
        );
      }
    }
    await write.article(article);
  }
  await write.end();
  return exitCode;
}

async function scanFile(
  file: string,
  { referenceDate }: ScanArguments,
  openInput: Surroundings['openInput'],
): Promise<ScannedArticle> {
  const given: BesideArticle = referenceDate === undefined ? {} : { stated: { day: referenceDate, by: 'option' } };
  if (file === '-') return scanArticle(file, await collectBytes(openInput(), ARTICLE_LIMIT.bytes), given);
  // Globs such as `folder/*` bring the sidecars along.
  if (articleName(file) !== undefined) return { file, analysis: undefined, problems: [{ code: 'isSidecar' }] };
  const { problems, ...beside } = await besideArticle(file);
  const article = scanArticle(file, await readBytes(file, ARTICLE_LIMIT.bytes), { ...beside, ...given });
  return { ...article, problems: [...article.problems, ...problems] };
}

/** Writes articles one by one, so that a large corpus need not fit into memory. */
interface ArticleWriter {
  readonly article: (article: ScannedArticle) => Promise<void>;
  readonly end: () => Promise<void>;
}

function jsonWriter({ categories }: ScanArguments, { write }: Output): ArticleWriter {
  let before = '[\n';
  return {
    article: async (article) => {
      await write(`${before}${articleJson(article, categories)}`);
      before = ',\n';
    },
    end: () => write('\n]\n'),
  };
}

function textWriter({ form, lines, categories, colour }: ScanArguments, surroundings: Surroundings): ArticleWriter {
  const { output, isTerminal, environment, columns } = surroundings;
  const view: View = { categories, colour: wantsColour(colour, isTerminal, environment), columns };
  let before = '';
  return {
    article: async (article) => {
      if (article.analysis === undefined) return;
      const body =
        form === 'article'
          ? colouredArticle(article, view)
          : form === 'explain'
            ? explanation(article, lines)
            : table(article, view);
      await output.write(`${before}${heading(article, view)}${body === '' ? '' : `\n${body}`}`);
      before = '\n';
    },
    end: () => Promise.resolve(),
  };
}
