import { ArticleText } from '../../claims/anchor';
import type { Outcome } from '../../problem';
import { atOnce } from '../../text/steps';
import { TargetText, type NoAnchor } from './anchor';
import { claimOf, targetsIn } from './claim';
import type { WebAnnotationProblem, WebAnnotationProblemCode } from './problems';
import { annotatedSources, type AnnotatedSource } from './sources';
import { vettedSteps, type Drafted, type Vetted } from './vetted';

/** What annotations say of one article, ready to be put into its sidecar. */
export interface ImportedArticle extends Vetted {
  /** The IRI that the annotations name as their source. */
  readonly source: string;
  /** The article's file name, where the annotations are from Blue Pencil. For people and for matching: no path. */
  readonly file: string | undefined;
  /** True if the text is the very one that the claims were exported with. */
  readonly isSameText: boolean;
}

const CODES: Readonly<Record<NoAnchor, WebAnnotationProblemCode>> = {
  'no-words': 'web-annotation-no-quote',
  doubtful: 'web-annotation-doubtful',
  cut: 'web-annotation-cut',
};

/**
 * The claims from annotations of one source. Positions are checked in `text`, the article's own; without it they are left
 * out, and quotes stand alone. They may count code points, as the model says, or UTF-16 units, as programs in browsers do:
 * that which fits the quote is taken.
 */
export function importedFrom(source: AnnotatedSource, text: string | undefined): Imported {
  return atOnce(importedSteps(source, text));
}

/** What was imported of one source, and what was wrong with it. */
export type Imported = Outcome<ImportedArticle, WebAnnotationProblemCode>;

/** {@link importedFrom} in small steps. */
export function* importedSteps(
  source: AnnotatedSource,
  text: string | undefined,
): Generator<undefined, Imported, undefined> {
  const { file, annotations, descriptions } = source;
  const article = text === undefined ? undefined : new ArticleText(text);
  if (article !== undefined) yield* article.hashSteps();
  const same = article && descriptions.find(({ textHash }) => textHash === article.hash);
  const targets = annotations.flatMap(({ json }) => targetsIn(json, source.source));
  const targetText =
    article && (yield* TargetText.steps(article, targets, same !== undefined, source.isTable === true));

  const problems: WebAnnotationProblem[] = [];
  const drafts = new Map<unknown, Drafted>();
  for (const annotation of annotations) {
    yield;
    const { json, name, span, row } = annotation;
    const draft = claimOf(json, source.source, targetText, row === undefined ? 'web-annotation' : 'csv');
    const tell = (code: WebAnnotationProblemCode, facts = {}) =>
      problems.push({
        code,
        ...(span && { span }),
        facts: { annotation: name, ...(row !== undefined && { row }), ...facts },
      });
    if (typeof draft === 'string') {
      tell(CODES[draft]);
      continue;
    }
    const claim = String(draft.values.id);
    if (drafts.has(claim)) {
      tell('web-annotation-twice', { claim });
      continue;
    }
    drafts.set(claim, { annotation, draft });
    if (draft.isMisplaced) tell('web-annotation-position', { claim });
    for (const value of draft.ownWords) tell('web-annotation-own-word', { claim, value });
  }
  // Of several articles of one name it is not known which of them is meant, unless the text says so.
  const description = same ?? (descriptions.length === 1 ? descriptions[0] : undefined);
  const { value, problems: faults } = yield* vettedSteps([...drafts.values()], description);
  return {
    value: { source: source.source, file, ...value, isSameText: same !== undefined },
    problems: [...problems, ...faults],
  };
}

/** What is at hand when annotations are read. */
export interface WebAnnotationOptions {
  /** The text of an article, by what its annotations say that they are about. */
  readonly textOf?: (source: AnnotatedSource) => string | undefined;
}

/** Reads all annotations of a file, each source by itself. Never throws: what cannot be read is a problem. */
export function readWebAnnotation(
  json: string,
  { textOf }: WebAnnotationOptions = {},
): Outcome<readonly ImportedArticle[], WebAnnotationProblemCode> {
  const { value: sources, problems } = annotatedSources(json);
  const read = sources.map((source) => importedFrom(source, textOf?.(source)));
  return {
    value: read.flatMap(({ value }) => (value.claims.length === 0 ? [] : [value])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
