import type { Article } from '../../core/article';
import { readSidecar } from '../../core/claims/sidecar';
import { editSidecar } from '../../core/claims/sidecarEdit';
import { changeSidecar, type StoreResult } from '../../core/claims/sidecarStore';
import { planImport, type ImportPlan } from '../../core/exchange/importing';
import { heldAgainst } from '../../core/exchange/importOptions';
import type { ImportedArticle } from '../../core/exchange/webAnnotation/read';
import { FileSidecarStore } from '../../platform/node/fileSidecarStore';
import type { ArticleFile } from '../articleFile';
import type { FileProblemCode } from '../fileProblem';
import { linePositions } from '../linePositions';
import { articleProblemSentence } from '../wording/sidecar';
import { printable } from '../terminal/printable';
import { writeFailureSentence } from '../writeFailure';

/** An article that something is imported into. */
export type Target = ArticleFile & { readonly article: Article };

/** What became of an import into one sidecar. */
export interface Applied {
  readonly result: StoreResult;
  readonly plan: ImportPlan;
  /** What the import says of an article that this one is not, by the keys. */
  readonly articleLeftOut: readonly string[];
  /** Why it could not be written, in one sentence. */
  readonly failure?: string;
}

/** Puts an import into the sidecar of an article. */
export async function applied(target: Target, imported: ImportedArticle): Promise<Applied> {
  const { sidecarFile, article } = target;
  const { options, articleLeftOut } = heldAgainst(article, imported);
  let plan = planImport(undefined, imported, options);
  try {
    const result = await changeSidecar(new FileSidecarStore(sidecarFile), article.file, (text) => {
      plan = planImport(text, imported, options);
      return plan.changes;
    });
    return { result, plan, articleLeftOut };
  } catch (error) {
    const failure = writeFailureSentence(sidecarFile, error);
    return { result: { refusal: 'busy' }, plan, articleLeftOut, failure };
  }
}

/**
 * The same without writing.
 *
 * @param planned what has been planned for sidecars before, by their names
 */
export function planned(target: Target, imported: ImportedArticle, planned: Map<string, string>): Applied {
  const { sidecarFile, article, sidecarText } = target;
  const { options, articleLeftOut } = heldAgainst(article, imported);
  const before = planned.get(sidecarFile) ?? sidecarText;
  const plan = planImport(before, imported, options);
  const edited = editSidecar(before, article.file, plan.changes);
  if ('refusal' in edited) return { result: edited, plan, articleLeftOut };
  planned.set(sidecarFile, edited.text);
  return { result: { before, after: edited.text }, plan, articleLeftOut };
}

/**
 * What claims that come in would make worse: our version of a merge could not be merged with theirs any more, and claims
 * that stand under the article's old name could not be brought to it.
 */
const HINDRANCES: ReadonlySet<FileProblemCode> = new Set(['file-one-side', 'file-claims-astray']);

/** Where a sidecar is so that nothing may be written to it, and why; `undefined` if it may. */
export function refusal(target: Target): string | undefined {
  if (target.problems.some(({ code }) => HINDRANCES.has(code)))
    return `${printable(target.sidecarFile)}: first correct what is reported above. Nothing was added to it.`;
  const isThere = target.sidecarText.trim() !== '';
  return isThere && !target.article.sidecar.isWritable ? refusedAt(target) : undefined;
}

/** What is first wrong with a sidecar, with its line. */
export function refusedAt({ sidecarFile, sidecarText }: Target): string {
  const [problem] = readSidecar(sidecarText).problems;
  const name = printable(sidecarFile);
  if (problem === undefined)
    return `${name}: nothing can be added to it because of the way it is written. ${NOT_ADDED}`;
  const line = linePositions(sidecarText)(problem.span?.start ?? 0).line;
  return `${name}:${line}: ${printable(articleProblemSentence(problem))} ${NOT_ADDED}`;
}

const NOT_ADDED = 'Nothing was added to it; correct it, then run this again.';
