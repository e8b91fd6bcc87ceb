import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { articleOf, type Article } from '../../core/article';
import { newClaimId } from '../../core/claims/claimId';
import { readSidecar } from '../../core/claims/sidecar';
import { editSidecar } from '../../core/claims/sidecarEdit';
import { changeSidecar, type StoreResult } from '../../core/claims/sidecarStore';
import { planImport, type ImportPlan } from '../../core/exchange/importing';
import { readWebAnnotation, type ImportedArticle } from '../../core/exchange/webAnnotation/read';
import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { parsePlain } from '../../core/yaml/parse';
import { FileSidecarStore } from '../../platform/node/fileSidecarStore';
import { readBytes } from '../../platform/node/readBytes';
import { articlesNamed, readArticleFile, type ArticleFile } from '../articleFile';
import { linePositions } from '../linePositions';
import { readArguments, UsageError } from '../options';
import { articleProblemSentence, fileProblemSentence } from '../problemWording';
import { decodeArticle } from '../scan/decodeArticle';
import { complain, EXIT, report, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { writeFailureSentence } from '../writeFailure';
import { IMPORT_HELP, IMPORT_SUMMARY } from './help';
import { addressees } from './addressees';
import { outcomeLines } from './outcome';
import { importSentence } from './wording';

export const importCommand: Command = { name: 'import', summary: IMPORT_SUMMARY, help: IMPORT_HELP, run };

/** As large as a claims file may be. */
const LARGEST_BYTES = 32 * 1024 * 1024;

interface ImportArguments {
  readonly file: string;
  readonly articles: readonly string[];
  readonly isDryRun: boolean;
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { file, articles, isDryRun } = readImportArguments(args);
  const json = await textOf(file);
  const seen = readWebAnnotation(json, { newId: () => 'c-0000000000' });
  if (seen.value.length === 0) {
    for (const problem of seen.problems) await complain(surroundings, sentence(file, json, problem));
    return EXIT.failed;
  }

  let exitCode: ExitCode = EXIT.ok;
  const tell = async (trouble: string) => {
    exitCode = exitCode === EXIT.ok ? EXIT.problems : exitCode;
    await complain(surroundings, trouble);
  };
  const read: (ArticleFile & { readonly article: Article })[] = [];
  for (const one of articles) {
    const { article, ...rest } = await readArticleFile(one);
    for (const problem of rest.problems) {
      const line = problem.at === undefined ? '' : `:${problem.at.line}`;
      await tell(`${printable(problem.file)}${line}: ${fileProblemSentence(problem)}`);
    }
    if (article !== undefined) read.push({ ...rest, article });
  }
  const { found, missing } = addressees(seen.value, read, articles.length);
  for (const trouble of missing) await tell(`${printable(file)}: ${printable(trouble)}`);

  const { value, problems } = readWebAnnotation(json, {
    textOf: (source) => found.get(source.file ?? source.iri)?.article.text,
    newId: () => newClaimId(randomBytes),
  });
  for (const problem of problems) await tell(sentence(file, json, problem));
  const planned = new Map<string, string>();
  for (const imported of value) {
    const target = found.get(imported.file ?? imported.source);
    if (target === undefined) continue;
    if (target.sidecarText.trim() !== '' && !target.article.sidecar.isWritable) {
      await tell(`${refusedAt(target)} ${NOT_ADDED}`);
      continue;
    }
    const { result, plan, failure } = isDryRun ? planOnly(target, imported, planned) : await stored(target, imported);
    if (failure !== undefined) {
      await complain(
        surroundings,
        `bluepencil import: ${failure} Nothing was added to it: see to that, then run this again.`,
      );
      exitCode = EXIT.failed;
    } else if ('refusal' in result) {
      await tell(`${refusedAt(target)} ${NOT_ADDED}`);
    } else {
      const after = articleOf({ file: target.article.file, text: target.article.text, sidecar: result.after });
      await report(surroundings, outcomeLines(target.sidecarFile, plan, after, isDryRun));
    }
  }
  return exitCode;
}

const NOT_ADDED = 'Nothing was added to it; correct it, then run this again.';

interface Outcome {
  readonly result: StoreResult;
  readonly plan: ImportPlan;
  /** Why it could not be written, in one sentence. */
  readonly failure?: string;
}

/** @param planned what has been planned for claims files before, by their names */
function planOnly(
  { sidecarFile, article, sidecarText }: Target,
  imported: ImportedArticle,
  planned: Map<string, string>,
): Outcome {
  const before = planned.get(sidecarFile) ?? sidecarText;
  const plan = planImport(before, imported);
  const edited = editSidecar(before, article.file, plan.changes);
  if ('refusal' in edited) return { result: edited, plan };
  planned.set(sidecarFile, edited.text);
  return { result: { before, after: edited.text }, plan };
}

type Target = ArticleFile & { readonly article: Article };

async function stored({ sidecarFile, article }: Target, imported: ImportedArticle): Promise<Outcome> {
  let plan = planImport(undefined, imported);
  try {
    const result = await changeSidecar(new FileSidecarStore(sidecarFile), article.file, (text) => {
      plan = planImport(text, imported);
      return plan.changes;
    });
    return { result, plan };
  } catch (error) {
    return { result: { refusal: 'busy' }, plan, failure: writeFailureSentence(sidecarFile, error) };
  }
}

/** Where a claims file is so that nothing may be written to it, and why. */
function refusedAt({ sidecarFile, sidecarText }: Target): string {
  const [problem] = readSidecar(sidecarText).problems;
  const name = printable(sidecarFile);
  if (problem === undefined) return `${name}: it cannot be added to as it is written.`;
  const line = linePositions(sidecarText)(problem.span?.start ?? 0).line;
  return `${name}:${line}: ${printable(articleProblemSentence(problem))}`;
}

/** A problem with its line: that of what the parser stumbles over, or of the annotation's id. */
function sentence(file: string, json: string, problem: WebAnnotationProblem): string {
  const { message = '', annotation = '' } = problem.facts ?? {};
  const offset =
    problem.code === 'web-annotation-syntax'
      ? faultIn(json, String(message))
      : isNumber(annotation)
        ? -1
        : json.indexOf(JSON.stringify(annotation));
  const place = offset < 0 ? '' : `:${linePositions(json)(offset).line}`;
  return `${printable(file)}${place}: ${printable(importSentence(problem))}`;
}

/** True for an annotation without an id, which is counted. */
function isNumber(annotation: string | number): boolean {
  return /^\d+$/.test(String(annotation));
}

/** Where broken JSON is broken; -1 if that cannot be told. The parser does not always say it, that of YAML does. */
function faultIn(json: string, message: string): number {
  const told = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
  if (told !== undefined) return Number(told);
  if (!/^\s*[[{]/.test(json) || json.length > LONGEST_SEARCHED) return -1;
  return parsePlain(json).problems.find(({ code }) => code === 'yaml-syntax')?.span?.start ?? -1;
}

/** YAML takes its time. In UTF-16 units. */
const LONGEST_SEARCHED = 1024 * 1024;

async function textOf(file: string): Promise<string> {
  const read = await readBytes(file, LARGEST_BYTES);
  if (read.failure === 'notFound') throw new UsageError(`There is no file “${printable(file)}”.`);
  if (read.failure === 'isFolder') throw new UsageError(`“${printable(file)}” is a folder; name a file in it.`);
  if (read.failure !== undefined) throw new UsageError(`“${printable(file)}” cannot be read: ${read.detail}.`);
  const { text, isWellFormed } = decodeArticle(read.bytes);
  if (!isWellFormed) throw new UsageError(`“${printable(file)}” is no UTF-8 text; save it as UTF-8.`);
  return text;
}

function readImportArguments(args: readonly string[]): ImportArguments {
  const { options, positionals } = readArguments(args, { format: { type: 'string' }, 'dry-run': { type: 'boolean' } });
  if (options.format !== undefined && options.format !== 'web-annotation')
    throw new UsageError(`“${options.format}” cannot be imported; only web-annotation can.`);
  const [file, ...articles] = positionals;
  if (file === undefined) throw new UsageError('Which file? Name one with Web Annotations, then the articles.');
  if (articles.length === 0)
    throw new UsageError(`Name the articles that “${path.basename(file)}” is about behind it.`);
  if (positionals.includes('-')) throw new UsageError('Standard input (-) cannot be imported; name a file.');
  return { file, articles: articlesNamed(articles), isDryRun: options['dry-run'] === true };
}
