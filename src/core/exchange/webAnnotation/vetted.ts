import type { Actor, Claim, Decision } from '../../claims/claim';
import { readSidecarSteps, SIDECAR_FORMAT, type ArticleData, type SidecarReading } from '../../claims/sidecar';
import { isRecord } from '../../json/record';
import type { Outcome, Problem } from '../../problem';
import type { Span } from '../../text/span';
import type { DraftClaim } from './claim';
import type { WebAnnotationProblem, WebAnnotationProblemCode } from './problems';
import type { ArticleDescription, SourcedAnnotation } from './sources';

/** An annotation with the claim that it becomes. */
export interface Drafted {
  readonly annotation: SourcedAnnotation;
  readonly draft: DraftClaim;
}

/** What annotations say, in values that a sidecar may have. */
export interface Vetted {
  readonly article: ArticleData;
  readonly actors: readonly Actor[];
  readonly decisions: readonly Decision[];
  /**
   * In the order of the annotations. One of somebody else has its own id in `x_import`, and one here that follows from it:
   * it is the same whoever imports it.
   */
  readonly claims: readonly Claim[];
  /** Where the annotation that became a claim stands in the file, by the claim's id. */
  readonly places: ReadonlyMap<string, Span>;
  /** Which row of a table became a claim, by the claim's id; empty for annotations. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Holds what came from outside against the sidecar format, by reading it as a sidecar, which all JSON is in form. What does
 * not fit is told and is in nothing that is given back. In small steps.
 *
 * @param drafts no two of one id
 */
export function* vettedSteps(
  drafts: readonly Drafted[],
  description: ArticleDescription | undefined,
): Generator<undefined, Outcome<Vetted, WebAnnotationProblemCode>, undefined> {
  const claims = drafts.map(({ draft }) => draft.values);
  const actorsGiven = firstOfEachId(description?.actors ?? []);
  const first = yield* readingSteps({
    article: description?.article ?? {},
    actors: actorsGiven,
    claims,
    decisions: description?.decisions ?? [],
  });
  const { article, actors, claims: fitting } = yield* withoutImpossibleSteps(first.value);
  const ids = new Set(fitting.map(({ id }) => id));
  const problems = first.problems.map(({ facts = {} }): WebAnnotationProblem => {
    const [list, index, ...steps] = (
      facts.within === undefined ? String(facts.key) : `${facts.within}.${facts.key}`
    ).split('.');
    const drafted = list === 'claims' ? drafts[Number(index)] : undefined;
    if (drafted === undefined) {
      const span = description?.span;
      return { code: 'web-annotation-value', ...(span && { span }), facts };
    }
    const { annotation, draft } = drafted;
    const claim = String(draft.values.id);
    return {
      code: ids.has(claim) ? 'web-annotation-value' : 'web-annotation-claim',
      ...(annotation.span && { span: annotation.span }),
      facts: {
        ...facts,
        annotation: annotation.name,
        ...(annotation.row !== undefined && { row: annotation.row }),
        claim,
        key: steps.join('.'),
      },
    };
  });
  const places = new Map<string, Span>();
  const rows = new Map<string, number>();
  for (const { annotation, draft } of drafts) {
    const { span, row } = annotation;
    if (span !== undefined) places.set(String(draft.values.id), span);
    if (row !== undefined) rows.set(String(draft.values.id), row);
  }
  return { value: { article, actors, decisions: first.value.decisions, claims: fitting, places, rows }, problems };
}

function firstOfEachId(actors: readonly unknown[]): readonly unknown[] {
  const seen = new Set<unknown>();
  return actors.filter((actor) => {
    const id = isRecord(actor) ? actor.id : undefined;
    if (id === undefined) return true;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

type Parts = Pick<Vetted, 'article' | 'actors' | 'claims'>;

/** Each item in a line of its own, so that it is read by itself. */
function readingSteps(parts: Readonly<Record<string, object>>): Generator<undefined, SidecarReading, undefined> {
  const lines = Object.entries(parts).flatMap(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return [`${key}: ${JSON.stringify(value)}`];
    return [`${key}:`, ...value.map((item) => `- ${JSON.stringify(item ?? null)}`)];
  });
  return readSidecarSteps([`format: ${SIDECAR_FORMAT}`, ...lines, ''].join('\n'));
}

/** Days that no calendar has are shown of a sidecar, being there. Of an import they are not to come in. */
function* withoutImpossibleSteps({ article, actors, claims }: Parts): Generator<undefined, Parts, undefined> {
  // Read anew, as the first reading has told the places before it took away what does not fit.
  const { problems } = yield* readingSteps({ article, actors, claims });
  if (problems.length === 0) return { article, actors, claims };
  const copy = JSON.parse(JSON.stringify({ article, actors, claims })) as Parts;
  // From the end, so that the places of the others stay right.
  for (const path of problems.map(pathOf).reverse()) remove(copy, path);
  return copy;
}

function pathOf({ facts }: Problem): readonly string[] {
  return String(facts?.key ?? '').split('.');
}

/** Takes away what stands at a path, and a map that holds nothing else. */
function remove(holder: unknown, [step = '', ...rest]: readonly string[]): void {
  if (typeof holder !== 'object' || holder === null) return;
  const member = (holder as Readonly<Record<string, unknown>>)[step];
  remove(member, rest);
  const isEmptied = isRecord(member) && Object.keys(member).length === 0 && !Array.isArray(holder);
  if (rest.length === 0 || isEmptied) delete (holder as Record<string, unknown>)[step];
}
