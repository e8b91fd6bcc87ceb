import type { Actor, Claim } from '../../claims/claim';
import { readSidecar, SIDECAR_FORMAT, type ArticleData } from '../../claims/sidecar';
import type { Outcome } from '../../problem';
import { TargetText } from './anchor';
import { claimOf } from './claim';
import { hasType, iriOf, isObject, listOf, literalIn, objectsIn, type JsonObject } from './json';
import type { WebAnnotationProblem, WebAnnotationProblemCode } from './problems';
import { sourceOf, type Source } from './source';
import * as vocabulary from './vocabulary';

/** What annotations say of one article, ready to be put into its sidecar. */
export interface ImportedArticle {
  /** The IRI that the annotations name as their source. */
  readonly source: string;
  /** The article's file name, where the annotations are from Blue Pencil. For people and for matching: no path. */
  readonly file: string | undefined;
  readonly article: ArticleData;
  readonly actors: readonly Actor[];
  /** In the order of the annotations. An annotation of somebody else has a new id and its own in `x_import`. */
  readonly claims: readonly Claim[];
}

export interface WebAnnotationOptions {
  /** The text of an article, which positions are checked in; without it they are left out, and quotes stand alone. */
  readonly textOf?: (source: Source) => string | undefined;
  /** Makes an id for a claim from an annotation that was not made by Blue Pencil. */
  readonly newId: () => string;
}

/**
 * Reads annotations in JSON-LD that is compacted with the annotation context, as all tools write it: one annotation, a
 * list, a page or a collection. Never throws: what cannot be read is a problem. Positions may count code points, as the
 * model says, or UTF-16 units, as programs in browsers do; that which fits the quote is taken.
 */
export function readWebAnnotation(
  json: string,
  options: WebAnnotationOptions,
): Outcome<readonly ImportedArticle[], WebAnnotationProblemCode> {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: [], problems: [{ code: 'web-annotation-syntax', facts: { message } }] };
  }
  const annotations = annotationsIn(content, 0);
  if (annotations.length === 0) return { value: [], problems: [{ code: 'web-annotation-none' }] };

  const problems: WebAnnotationProblem[] = [];
  const drafts = new Map<string, Draft>();
  annotations.forEach((annotation, index) => {
    const name = iriOf(annotation) ?? String(index + 1);
    const source = sourceOf(annotation);
    const key = source?.file ?? source?.iri ?? '';
    const draft = source && (drafts.get(key) ?? draftOf(source, options));
    const claim = draft && claimOf(annotation, draft.source, draft.text, options.newId);
    if (claim === undefined) {
      problems.push({ code: 'web-annotation-no-quote', facts: { annotation: name } });
      return;
    }
    drafts.set(key, draft!);
    draft!.claims.push(claim.value);
    problems.push(...claim.problems.map(({ code }) => ({ code, facts: { annotation: name } })));
  });
  const described = descriptionsIn(content);
  const value = [...drafts.values()].map((draft) => vetted(draft, described.get(draft.source.file ?? ''), problems));
  return { value, problems };
}

interface Draft {
  readonly source: Source;
  readonly text: TargetText | undefined;
  readonly claims: JsonObject[];
}

function draftOf(source: Source, { textOf }: WebAnnotationOptions): Draft {
  const text = textOf?.(source);
  return { source, text: text === undefined ? undefined : new TargetText(text), claims: [] };
}

/** How deep pages may lie in collections in lists: a file that goes on and on is not ours to follow. */
const DEEPEST = 6;

function annotationsIn(content: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  return objectsIn(content).flatMap((object) => {
    if (hasType(object, 'Annotation')) return [object];
    const parts = [object['@graph'], object.first, object.items].flatMap(listOf);
    return annotationsIn(parts, depth + 1);
  });
}

/** What the file says of the articles and actors, by the article's file name. */
function descriptionsIn(content: unknown): ReadonlyMap<string, JsonObject> {
  const holders = objectsIn(content).flatMap((object) => [object, ...objectsIn(object['@graph'])]);
  const described = holders.flatMap((object) => objectsIn(literalIn(object[vocabulary.ARTICLES_DATA])));
  return new Map(described.flatMap((entry) => (typeof entry.file === 'string' ? [[entry.file, entry] as const] : [])));
}

/** Holds what came from outside against the sidecar format, by reading it as a sidecar, which all JSON is in form. */
function vetted(
  { source, claims }: Draft,
  described: JsonObject | undefined,
  problems: WebAnnotationProblem[],
): ImportedArticle {
  const article = isObject(described?.article) ? described.article : {};
  const actors = listOf(described?.actors);
  const sidecar = readSidecar(JSON.stringify({ format: SIDECAR_FORMAT, article, actors, claims }));
  for (const { facts } of sidecar.problems) {
    problems.push({ code: 'web-annotation-value', ...(facts ? { facts } : {}) });
  }
  const { value } = sidecar;
  return { source: source.iri, file: source.file, article: value.article, actors: value.actors, claims: value.claims };
}
