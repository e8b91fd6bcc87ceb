import type * as vscode from 'vscode';
import type { Article } from '../../core/article';
import { articleSteps } from '../../core/article';
import type { Act } from '../../core/claims/journal';
import type { Rewrite } from '../../core/claims/rewrite';
import { importAct } from '../../core/exchange/importAct';
import { planImportSteps, type ImportPlan } from '../../core/exchange/importing';
import { heldAgainstSteps } from '../../core/exchange/importOptions';
import {
  importOutcome,
  importRemarks,
  isRemark,
  type ImportOutcome,
  type ImportRemarks,
} from '../../core/exchange/importOutcome';
import { importedIntoSteps } from '../../core/exchange/importedInto';
import type { ImportProblem } from '../../core/exchange/table/problems';
import type { AnnotatedSource } from '../../core/exchange/webAnnotation/sources';
import type { Span } from '../../core/text/span';
import { UserError } from '../commands';
import type { Log } from '../log';
import { requireWritable, type Sidecars } from '../sidecar/sidecars';
import { inSlices } from '../slices';

/** An article that something is imported into. */
export interface Target {
  readonly uri: vscode.Uri;
  readonly article: Article;
}

/** What became of the annotations of one source in the article that they went to. */
export interface Put {
  readonly target: Target;
  /** What was left out of them, or of a part of them; spans are of the file. */
  readonly faults: readonly ImportProblem[];
  /** How many annotations were to come. */
  readonly count: number;
  readonly result: Done | Refused;
}

/** They are in the sidecar, as far as they were not there before. */
export interface Done {
  readonly kind: 'done';
  readonly act: Act;
  readonly plan: ImportPlan;
  readonly outcome: ImportOutcome;
  readonly remarks: ImportRemarks;
  /** What the file says of an article that this one is not, by the keys. */
  readonly articleLeftOut: readonly string[];
  /** Where the annotation of each claim stands in the file, by the claim's id there. */
  readonly places: ReadonlyMap<string, Span>;
  /** Which row of a table became each claim, by the claim's id there. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Nothing of them was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly error: Error;
}

interface Deps {
  readonly sidecars: Sidecars;
  readonly log: Log;
}

const NOTHING: ImportPlan = { changes: [], claims: [], actors: [], article: [], known: [], otherNames: [] };

/** Puts what annotations of one source say into the sidecar of an article. Trouble is told, not thrown. */
export async function put({ sidecars, log }: Deps, source: AnnotatedSource, target: Target): Promise<Put> {
  const { uri, article } = target;
  const { value: imported, problems } = await inSlices(importedIntoSteps(source, article));
  const told = { target, faults: problems.filter((fault) => !isRemark(fault)), count: source.annotations.length };
  const { options, articleLeftOut } = await inSlices(heldAgainstSteps(article, imported));
  let plan = NOTHING;
  let before = article.sidecar;
  let rewrite: Rewrite | undefined;
  try {
    requireWritable(uri, await sidecars.read(uri));
    rewrite = await sidecars.change(uri, async (sidecar) => {
      before = sidecar;
      plan = await inSlices(planImportSteps(sidecar, imported, options));
      return plan.changes;
    });
  } catch (failure) {
    if (!(failure instanceof UserError)) log.error('An import failed:', failure);
    const error = failure instanceof Error ? failure : new Error(String(failure));
    return { ...told, result: { kind: 'refused', error } };
  }
  const sidecar = (await sidecars.read(uri))?.text;
  const sources = { file: article.file, text: article.text, ...(sidecar === undefined ? {} : { sidecar }) };
  const after = await inSlices(articleSteps(sources));
  return {
    ...told,
    result: {
      kind: 'done',
      act: { ...importAct(before, plan), rewrite },
      plan,
      outcome: importOutcome(plan, after),
      remarks: importRemarks(problems, plan.claims),
      articleLeftOut,
      places: imported.places,
      rows: imported.rows,
    },
  };
}
