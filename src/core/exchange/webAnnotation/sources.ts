import { isRecord } from '../../json/record';
import type { Outcome } from '../../problem';
import type { Span } from '../../text/span';
import { atOnce, inSteps } from '../../text/steps';
import { asInModel, heldByHypothesis, isOfHypothesis, isReplyOfHypothesis } from './hypothesis';
import { hasType, iriOf, listOf, literalIn, objectsIn, textOf, type JsonObject } from './json';
import { objectPlaceSteps } from './places';
import type { WebAnnotationProblem, WebAnnotationProblemCode } from './problems';
import { sourceOf } from './source';
import * as vocabulary from './vocabulary';

/** An annotation as it stands in the file. */
export interface SourcedAnnotation {
  readonly json: JsonObject;
  /** Its id or, without one, its number from 1. */
  readonly name: string;
  /** From its beginning to that of the next, in the file; absent if that cannot be told. */
  readonly span?: Span;
  /** The row of the table that it was, as spreadsheets count; absent if it was an annotation already. */
  readonly row?: number;
}

/** What a file from Blue Pencil says of an article that it has claims of, not yet held against the sidecar format. */
export interface ArticleDescription {
  readonly file: string;
  /** The `text_hash` of the text that the claims were exported with. */
  readonly textHash: string | undefined;
  readonly article: JsonObject;
  readonly actors: readonly unknown[];
  readonly decisions: readonly unknown[];
  readonly span?: Span;
}

/** All annotations of one source. */
export interface AnnotatedSource {
  /** The IRI that the annotations name as their source. */
  readonly source: string;
  /** The article's file name, where the annotations say it. For people and for matching: no path. */
  readonly file: string | undefined;
  readonly annotations: readonly SourcedAnnotation[];
  /** Of several articles of one name, as many as may be meant. */
  readonly descriptions: readonly ArticleDescription[];
  /** True if the file holds claims of several articles with this file name. */
  readonly isNamesake: boolean;
  /** True for rows of a table, whose file may be called by its name without ending, or by the headline of the article. */
  readonly isTable?: boolean;
  /** The headline, or what else a table calls the article. */
  readonly title?: string;
}

/**
 * Reads annotations in JSON-LD that is compacted with the annotation context, as all tools write it: one annotation, a
 * list, a page or a collection, sorted by what they are about; and those of Hypothes.is, which come in its own JSON. Never
 * throws: what cannot be read is a problem.
 */
export function annotatedSources(json: string): AnnotatedSources {
  return atOnce(annotatedSourceSteps(json));
}

type AnnotatedSources = Outcome<readonly AnnotatedSource[], WebAnnotationProblemCode>;

/** {@link annotatedSources} in small steps, but for the reading of the JSON. */
export function* annotatedSourceSteps(json: string): Generator<undefined, AnnotatedSources, undefined> {
  let content: unknown;
  const text = json.replace(/^\ufeff/, '');
  if (text.trim() === '') return { value: [], problems: [{ code: 'web-annotation-empty' }] };
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (!/^\s*[[{]/.test(text)) return { value: [], problems: [{ code: 'web-annotation-other-format' }] };
    const message = error instanceof Error ? error.message : String(error);
    return { value: [], problems: [{ code: 'web-annotation-syntax', facts: { message } }] };
  }
  yield;
  const strangers: unknown[] = [];
  const found = annotationsIn(content, 0, strangers);
  const replies = found.filter(isReplyOfHypothesis);
  const annotations = replies.length === 0 ? found : found.filter((annotation) => !replies.includes(annotation));
  if (annotations.length === 0) return { value: [], problems: [{ code: 'web-annotation-none' }] };

  const spanOf = yield* spanSteps(json, text, content);
  const problems: WebAnnotationProblem[] = strangersIn(strangers, spanOf);
  const groups = new Map<string, { source: string; file: string | undefined; annotations: SourcedAnnotation[] }>();
  yield* inSteps(annotations, (written, index) => {
    const annotation = isOfHypothesis(written) ? asInModel(written, replies) : written;
    const name = iriOf(annotation) ?? String(index + 1);
    const span = spanOf(written, annotations[index + 1]);
    const about = sourceOf(annotation);
    if (about === undefined) {
      problems.push({ code: 'web-annotation-no-quote', ...(span && { span }), facts: { annotation: name } });
      return;
    }
    const key = `${about.file ?? ''}\n${about.iri}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { source: about.iri, file: about.file, annotations: [] }));
    group.annotations.push({ json: annotation, name, ...(span && { span }) });
  });
  const described = descriptionsIn(content, (object) => spanOf(object, undefined));
  const all = [...groups.values()];
  const value = all.map((group) => {
    const named = described.filter(({ file }) => file === group.file);
    const exact = named.filter(({ article }) => article.url === group.source);
    const isNamesake =
      named.length > 1 ||
      (group.file !== undefined && all.some((other) => other !== group && other.file === group.file));
    return { ...group, descriptions: exact.length > 0 ? exact : named, isNamesake };
  });
  return { value, problems };
}

type SpanOf = (object: object, next: object | undefined) => Span | undefined;

function* spanSteps(json: string, text: string, content: unknown): Generator<undefined, SpanOf, undefined> {
  const shift = json.length - text.length;
  const places = yield* objectPlaceSteps(text, content);
  return (object, next) => {
    const start = places.get(object);
    if (start === undefined) return undefined;
    const end = (next && places.get(next)) ?? text.length;
    return { start: start + shift, end: Math.max(start, end) + shift };
  };
}

/** How deep pages may lie in collections in lists: a file that goes on and on is not ours to follow. */
const DEEPEST = 6;

/** @param strangers gets what stands in a list of annotations and is none, nor holds any */
function annotationsIn(content: unknown, depth: number, strangers: unknown[]): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  return listOf(content).flatMap((member) => {
    if (!isRecord(member)) {
      strangers.push(member);
      return [];
    }
    if (hasType(member, 'Annotation') || isOfHypothesis(member)) return [member];
    if (!isHolder(member)) strangers.push(member);
    // A graph holds what annotations name as well, such as people, and a page that lies elsewhere is named by its address.
    const others = [...listOf(member['@graph']), ...listOf(member.first)]
      .filter(isRecord)
      .filter((other) => isHolder(other) || hasType(other, 'Annotation'));
    return annotationsIn([...others, ...listOf(member.items), ...heldByHypothesis(member)], depth + 1, strangers);
  });
}

/** True for a page, a collection or a graph. */
function isHolder(object: JsonObject): boolean {
  const { first, items } = object;
  const isOfModel = first !== undefined || items !== undefined || object['@graph'] !== undefined;
  return isOfModel || heldByHypothesis(object).length > 0;
}

/** Of all that are none one problem, at the first of them that has a place. */
function strangersIn(strangers: readonly unknown[], spanOf: SpanOf): WebAnnotationProblem[] {
  if (strangers.length === 0) return [];
  const span = strangers.filter(isRecord).map((object) => spanOf(object, undefined))[0];
  const text = JSON.stringify(strangers[0]);
  const value = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return [{ code: 'web-annotation-other', ...(span && { span }), facts: { count: strangers.length, value } }];
}

/** So much of what is no annotation is told, in UTF-16 units. */
const LONGEST_SHOWN = 40;

/** What the file says of the articles and actors. */
function descriptionsIn(content: unknown, spanOf: (object: object) => Span | undefined): readonly ArticleDescription[] {
  const holders = objectsIn(content).flatMap((object) => [object, ...objectsIn(object['@graph'])]);
  const entries = holders.flatMap((object) => objectsIn(literalIn(object[vocabulary.ARTICLES_DATA])));
  return entries.flatMap((entry) => {
    const span = spanOf(entry);
    if (typeof entry.file !== 'string') return [];
    const article = isRecord(entry.article) ? entry.article : {};
    const [actors, decisions] = [listOf(entry.actors), listOf(entry.decisions)];
    const description = { file: entry.file, textHash: textOf(entry.text_hash), article, actors, decisions };
    return [{ ...description, ...(span && { span }) }];
  });
}
