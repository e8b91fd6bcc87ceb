import { articleOf } from '../../core/article';
import { destinations } from '../../core/exchange/destinations';
import { importedInto } from '../../core/exchange/importedInto';
import { importOutcome, importRemarks, isRemark } from '../../core/exchange/importOutcome';
import type { ImportProblem } from '../../core/exchange/table/problems';
import { tableSourceSteps } from '../../core/exchange/table/sources';
import type { ImportedArticle } from '../../core/exchange/webAnnotation/read';
import { annotatedSources } from '../../core/exchange/webAnnotation/sources';
import { atOnce } from '../../core/text/steps';
import { claimsWithoutArticle } from '../strayClaims';
import { baseName, readArticleFile } from '../articleFile';
import type { FileProblem } from '../fileProblem';
import { fileProblemSentence } from '../wording/files';
import { UnmergedFiles } from '../git/unmergedFiles';
import { complain, EXIT, report, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { applied, planned, refusal, refusedAt, type Applied, type Target } from './apply';
import { UsageError } from '../options';
import { readImportArguments, readImportFile, type ReadFile } from './arguments';
import { IMPORT_HELP, IMPORT_SUMMARY } from './help';
import { outcomeLines } from './outcome';
import { placedSentence, type ImportFile } from './place';
import { mappedTable, mappingLines } from './table';
import { differenceSentences, leftOverSentence, remarkSentences, unplacedSentence } from './wording';
import { importSentence } from './problemWording';

export const importCommand: Command = { name: 'import', summary: IMPORT_SUMMARY, help: IMPORT_HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { file, articles, isDryRun, takesUnplaced, format, map } = await readImportArguments(args);
  const from = await readImportFile(file, format);
  const { value: sources, problems } = await sourcesIn(from, map, surroundings);
  const counts = { troubles: 0, failures: 0, claims: 0 };
  const tell = async (trouble: string) => {
    counts.troubles++;
    await complain(surroundings, trouble);
  };
  const tellProblem = (problem: ImportProblem) => tell(placedSentence(from, problem, importSentence(problem)));

  for (const problem of problems) await tellProblem(problem);
  const { targets, unread } = await readTargets(sources.length === 0 ? [] : articles, tell);
  const { found, left } = destinations(sources, targets, unread, takesUnplaced);
  for (const rest of left) await tell(`${printable(file)}: ${printable(leftOverSentence(rest, unread.length > 0))}`);

  const plans = new Map<string, string>();
  for (const { target, source } of found) {
    const { value: imported, problems: faults } = importedInto(source, target.article);
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
      for (const { claim, state } of importOutcome(plan, after).unplaced) {
        const row = imported.rows.get(claim.id);
        if (row === undefined) continue;
        const span = imported.places.get(claim.id);
        const sentence = unplacedSentence(row, target.article.file, state);
        await complain(surroundings, placedSentence(from, { ...(span && { span }), facts: { row } }, sentence));
      }
      await report(surroundings, outcomeLines(target.sidecarFile, plan, after, isDryRun));
    }
  }
  if (counts.failures > 0) return EXIT.failed;
  if (counts.troubles === 0) return EXIT.ok;
  return counts.claims === 0 ? EXIT.failed : EXIT.problems;
}

/** What is in a file, by what it is about. Of a table it is told first what its columns are taken for. */
async function sourcesIn(from: ReadFile, map: readonly string[], surroundings: Surroundings) {
  if (from.format !== 'csv') {
    if (map.length > 0) throw new UsageError(`--map is for tables, and “${printable(from.file)}” is none.`);
    return annotatedSources(from.text);
  }
  const mapped = mappedTable(from.text, map);
  if (from.isWindows) {
    const remark =
      'it is not UTF-8, and was read as Windows-1252, which Excel writes. If letters are wrong, save it as “CSV UTF-8”.';
    await complain(surroundings, `${printable(from.file)}: ${remark}`);
  }
  await report(surroundings, mappingLines(from.file, mapped));
  return atOnce(tableSourceSteps(mapped.table, mapped.columns));
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
