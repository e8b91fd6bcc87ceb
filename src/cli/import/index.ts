import { articleOf } from '../../core/article';
import { destinations } from '../../core/exchange/destinations';
import { importRemarks, isRemark } from '../../core/exchange/importOutcome';
import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { importedFrom, type ImportedArticle } from '../../core/exchange/webAnnotation/read';
import { annotatedSources } from '../../core/exchange/webAnnotation/sources';
import { claimsWithoutArticle } from '../strayClaims';
import { baseName, readArticleFile } from '../articleFile';
import type { FileProblem } from '../fileProblem';
import { fileProblemSentence } from '../wording/files';
import { UnmergedFiles } from '../git/unmergedFiles';
import { complain, EXIT, report, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { applied, planned, refusal, refusedAt, type Applied, type Target } from './apply';
import { readImportArguments, textOfFile } from './arguments';
import { IMPORT_HELP, IMPORT_SUMMARY } from './help';
import { outcomeLines } from './outcome';
import { placedSentence, type ImportFile } from './place';
import { differenceSentences, importSentence, leftOverSentence, remarkSentences } from './wording';

export const importCommand: Command = { name: 'import', summary: IMPORT_SUMMARY, help: IMPORT_HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { file, articles, isDryRun, takesUnplaced } = await readImportArguments(args);
  const from: ImportFile = { file, json: await textOfFile(file) };
  const { value: sources, problems } = annotatedSources(from.json);
  const counts = { troubles: 0, failures: 0, claims: 0 };
  const tell = async (trouble: string) => {
    counts.troubles++;
    await complain(surroundings, trouble);
  };
  const tellProblem = (problem: WebAnnotationProblem) => tell(placedSentence(from, problem, importSentence(problem)));

  for (const problem of problems) await tellProblem(problem);
  const { targets, unread } = await readTargets(sources.length === 0 ? [] : articles, tell);
  const { found, left } = destinations(sources, targets, unread, takesUnplaced);
  for (const rest of left) await tell(`${printable(file)}: ${printable(leftOverSentence(rest, unread.length > 0))}`);

  const plans = new Map<string, string>();
  for (const { target, source } of found) {
    const { value: imported, problems: faults } = importedFrom(source, target.article.text);
    for (const fault of faults) if (!isRemark(fault)) await tellProblem(fault);
    const astray = await claimsAstrayUnder(source.file, target);
    if (astray !== undefined) await tell(`${printable(target.file)}: ${fileProblemSentence(astray)}`);
    const refused = refusal(astray === undefined ? target : { ...target, problems: [...target.problems, astray] });
    if (refused !== undefined) {
      await tell(refused);
      continue;
    }
    const outcome = isDryRun ? planned(target, imported, plans) : await applied(target, imported);
    const { result, plan, failure } = outcome;
    if (failure !== undefined) {
      counts.failures++;
      const next = 'Nothing was added to it: correct that, then run this again.';
      await complain(surroundings, `bluepencil import: ${failure} ${next}`);
    } else if ('refusal' in result) await tell(refusedAt(target));
    else {
      counts.claims += plan.claims.length + plan.known.length;
      for (const difference of differences(from, imported, target, outcome)) await tell(difference);
      for (const remark of remarkSentences(target.article.file, importRemarks(faults, plan.claims)))
        await complain(surroundings, `${printable(file)}: ${printable(remark)}`);
      const after = articleOf({ file: target.article.file, text: target.article.text, sidecar: result.after });
      await report(surroundings, outcomeLines(target.sidecarFile, plan, after, isDryRun));
    }
  }
  if (counts.failures > 0) return EXIT.failed;
  if (counts.troubles === 0) return EXIT.ok;
  return counts.claims === 0 ? EXIT.failed : EXIT.problems;
}

/** Reads the articles that were named; `unread` are the file names of those that cannot be. */
async function readTargets(
  files: readonly string[],
  tell: (trouble: string) => Promise<void>,
): Promise<{ readonly targets: readonly Target[]; readonly unread: readonly string[] }> {
  const targets: Target[] = [];
  const unread: string[] = [];
  const unmerged = new UnmergedFiles();
  for (const file of files) {
    const { article, ...rest } = await readArticleFile(file, unmerged);
    for (const problem of rest.problems) {
      const line = problem.at === undefined ? '' : `:${problem.at.line}`;
      await tell(`${printable(problem.file)}${line}: ${fileProblemSentence(problem)}`);
    }
    if (article === undefined) unread.push(baseName(file));
    else targets.push({ ...rest, article });
  }
  return { targets, unread };
}

/** Claims that lie beside an article under the name that annotations know it by, while no article has that name any more. */
async function claimsAstrayUnder(
  name: string | undefined,
  { file, sidecarText, problems }: Target,
): Promise<FileProblem | undefined> {
  if (name === undefined || sidecarText !== '' || problems.some(({ code }) => code === 'file-claims-astray'))
    return undefined;
  const nearest = await claimsWithoutArticle(name, file);
  return nearest === undefined ? undefined : { code: 'file-claims-astray', severity: 'warning', file, nearest };
}

/** In what the import and a sidecar contradict each other, each with its line in the imported file. */
function differences(from: ImportFile, imported: ImportedArticle, target: Target, outcome: Applied): readonly string[] {
  return differenceSentences(target.sidecarFile, target.article.file, outcome).map(({ claim, sentence }) => {
    const span = claim === undefined ? undefined : imported.places.get(claim);
    return placedSentence(from, { ...(span && { span }) }, sentence);
  });
}
