import { isMap } from 'yaml';
import { nearestFact, type Outcome, type Problem } from '../problem';
import { nearestWord } from '../text/nearestWord';
import type { Span } from '../text/span';
import { atOnce, inSteps } from '../text/steps';
import { firstMisfit } from '../yaml/lines/conflictMarkers';
import { withoutConsequences } from '../yaml/checking/firstToMend';
import { parsePlainSteps } from '../yaml/reading/parsePlain';
import { parsedTextSteps } from '../yaml/reading/recentDocuments';
import type { PlainDocument, YamlProblemCode } from '../yaml/reading/plainDocument';
import { fitOf } from '../yaml/checking/whatFits';
import { keysTwice } from '../yaml/parser/keysTwice';
import { isRecord } from '../json/record';
import { fittingSteps } from '../yaml/checking/fitting';
import { keyPlaceOf, placeOf } from '../yaml/checking/placeInFile';
import type { SchemaProblemKind } from '../yaml/checking/schemaProblem';
import schema from './claims-sidecar.v1.schema.json';
import type { Actor, Claim, Decision } from './claim';
import { civilDay, isDate, isInstant, likelyDate } from './edtf';
import { itemIds, itemPlacesSteps, keyInSidecar, placeInSidecar, type SidecarPath } from './sidecarPlaces';
import validate from './sidecarValidator.generated';
import { unreadThings, type UnreadThing } from './unreadThings';

/** The newest major version of the format that this program reads and writes. */
export const NEWEST_MAJOR = 1;

/** The `format` of the sidecars that this program writes. */
export const SIDECAR_FORMAT = `claims-sidecar/${NEWEST_MAJOR}`;

/**
 * What may be wrong with a sidecar besides its YAML. Facts: `key` names the key, `value` what stands there,
 * `allowed` what might, `fits` what would fit (a `FitName`, with `least` and `most`), `list` where an id stands twice, or 1
 * where all claims have a misspelt key; of `yaml-conflict`, `misfit` that its markers do not fit together, and this is where.
 */
export type SidecarProblemCode =
  YamlProblemCode | 'sidecar-newer' | 'sidecar-empty' | `sidecar-${SchemaProblemKind}` | 'sidecar-duplicate-id';

/** What a sidecar's `article` map says of the article. Dates are ISO 8601 or EDTF. */
export interface ArticleData {
  readonly file?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly reference_date?: string;
}

/** A sidecar as read. What was faulty is left out of it and named by a problem. */
export interface Sidecar {
  readonly article: ArticleData;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly decisions: readonly Decision[];
  /** The claims, actors and keys of the article that stand in the file and could not be read, or not for sure. */
  readonly unread: readonly UnreadThing[];
  /** What a merge has left to decide that is of no claim, as it stands in the file. */
  readonly conflicts: readonly unknown[];
  /** All that the file says, also what does not fit and could not be read, as plain objects. Shared: never to be changed. */
  readonly content: Readonly<Record<string, unknown>>;
  /** The text that it was read from; places are of it. */
  readonly source: string;
  /** Where each claim stands in the file, by id. */
  readonly places: ReadonlyMap<string, Span>;
  /** The same of each actor. */
  readonly actorPlaces: ReadonlyMap<string, Span>;
  /** False if the YAML is broken or unusual, the claims cannot be found in it, or the format is newer: the file is shown and never written to. */
  readonly isWritable: boolean;
}

/** A sidecar with all that is wrong in it. */
export type SidecarReading = Outcome<Sidecar, SidecarProblemCode>;
type Fault = Problem<SidecarProblemCode>;

/**
 * Reads a sidecar. Never throws: whatever is wrong is a problem with its place, and all that can be read is there. A
 * claim without its id, kind or anchor cannot be; any other faulty key is left out alone.
 */
export function readSidecar(text: string): SidecarReading {
  return atOnce(readSidecarSteps(text));
}

/** {@link readSidecar} in small steps. What was read lately is known, and of it every part that stands in another text as well. */
export function* readSidecarSteps(text: string): Generator<undefined, SidecarReading, undefined> {
  const parsed = yield* parsePlainSteps(yield* parsedTextSteps(text));
  let reading = readings.get(parsed);
  if (reading === undefined) readings.set(parsed, (reading = yield* readAnew(parsed)));
  return reading;
}

/** True for a text that holds nothing: a crash or a full disk leave a file of no bytes, or one of zeros. */
export function isEmptied(text: string): boolean {
  return /^[\s\0]*$/.test(text);
}

/** What is wrong with a sidecar that is there, by what is wrong with its text. */
export function problemsOfFile(
  text: string,
  problems: readonly Problem<SidecarProblemCode>[],
): readonly Problem<SidecarProblemCode>[] {
  return isEmptied(text) ? [{ code: 'sidecar-empty', span: { start: 0, end: 0 } }] : problems;
}

const readings = new WeakMap<PlainDocument, SidecarReading>();

function* readAnew(parsed: PlainDocument): Generator<undefined, SidecarReading, undefined> {
  const marked = parsed.problems.find(({ code }) => code === 'yaml-conflict');
  const conflict = marked && withMisfit(marked, parsed.text);
  const problems: Fault[] = [...parsed.problems];
  const major = majorOf(parsed.content());
  const isNewer = major !== undefined && major > NEWEST_MAJOR;
  if (isNewer) problems.push({ code: 'sidecar-newer', ...placeOf(parsed, ['format']), facts: { major } });

  // An empty file is a sidecar that nothing has been tagged in yet.
  const { content, problems: faults } = yield* fittingSteps(parsed, validate, schema);
  // A newer version may well have other shapes: nothing to mend, but what does not fit is not taken unseen.
  if (!isNewer)
    problems.push(
      ...faults.map(({ kind, ...problem }): Fault => ({ code: `sidecar-${kind}`, ...withLikelyDay(problem) })),
    );
  if (!isNewer) problems.push(...hiddenClaims(parsed));
  const value = yield* sidecarSteps(content, parsed, isWritableFile(parsed));
  if (!isNewer)
    problems.push(...(yield* repeatedIdSteps(value, parsed)), ...(yield* impossibleValueSteps(value, parsed)));
  // Between conflict markers everything stands twice: what else seems wrong goes when they do.
  return { value, problems: conflict ? [conflict] : withoutConsequences(problems) };
}

/** A day that is written as people write days is told with the form that fits, as where more than days will do. */
function withLikelyDay<T extends Pick<Problem, 'facts'>>(problem: T): T {
  const { facts = {} } = problem;
  if (facts.fits !== 'day') return problem;
  return { ...problem, facts: { ...facts, ...nearestFact(civilDay(likelyDate(String(facts.value)) ?? '')) } };
}

/** A conflict is shown where it begins; if its markers do not fit together, at the first that does not. */
function withMisfit(conflict: Fault, text: string): Fault {
  const span = firstMisfit(text);
  return span === undefined ? conflict : { ...conflict, span, facts: { misfit: 1 } };
}

/**
 * False for a file that is broken, unusual or of a newer format, or has its claims under a misspelt key or in no list: it
 * may be shown and is never written to.
 */
export function isWritableFile(parsed: PlainDocument): boolean {
  const { claims } = parsed.content();
  const isRead = parsed.problems.length === 0 && (majorOf(parsed.content()) ?? 0) <= NEWEST_MAJOR;
  // Without its dashes a list is a map, to which no claim can be added.
  const isList = claims === undefined || claims === null || Array.isArray(claims);
  return isRead && isList && hiddenClaims(parsed).length === 0;
}

/**
 * Claims that stand under a misspelling of the key ("claim:"). Nobody would miss them once more are written
 * beside them, so that it is worse than other misspelt keys: nothing may be written until they are found again.
 */
function hiddenClaims(parsed: PlainDocument): readonly Fault[] {
  const content = parsed.content();
  if (content.claims !== undefined && content.claims !== null) return [];
  const key = nearestWord(
    'claims',
    Object.keys(content).filter((one) => Array.isArray(content[one]) && (content[one] as unknown[]).length > 0),
  );
  if (key === undefined) return [];
  const facts = { key: 'claims', within: '', list: 1, ...nearestFact(key) };
  return [{ code: 'sidecar-missing-key', ...keyPlaceOf(parsed, [key]), facts }];
}

function majorOf(content: Readonly<Record<string, unknown>>): number | undefined {
  const major =
    typeof content.format === 'string' ? /^claims-sidecar\/(?<major>\d{1,9})$/.exec(content.format) : undefined;
  return major ? Number(major.groups!.major) : undefined;
}

function* sidecarSteps(
  content: Readonly<Record<string, unknown>>,
  parsed: PlainDocument,
  isWritable: boolean,
): Generator<undefined, Sidecar, undefined> {
  const list = <T>(key: string): readonly T[] => (Array.isArray(content[key]) ? (content[key] as T[]) : []);
  // What the schema asks for may still be missing where taking faulty things away came to no end.
  const isWhole = <T extends object>(item: T, ...keys: readonly (keyof T)[]) =>
    isRecord(item) && keys.every((key) => item[key] !== undefined && item[key] !== null);
  const claims: Claim[] = [];
  yield* inSteps(list<Claim>('claims'), (claim) => {
    if (!isWhole(claim, 'id', 'kind', 'anchors')) return;
    const { anchors } = claim;
    if (Array.isArray(anchors) && anchors.every((anchor: unknown) => isRecord(anchor) && !!anchor.exact))
      claims.push(claim);
  });
  const actors = list<Actor>('actors').filter((actor) => isWhole(actor, 'id', 'name'));
  return {
    article: articleIn(content, parsed),
    actors,
    claims,
    unread: unreadThings(parsed, { claims, actors }),
    decisions: list<Decision>('decisions').filter((decision) => isWhole(decision, 'kind')),
    conflicts: list('conflicts'),
    content: parsed.content(),
    source: parsed.text,
    places: yield* itemPlacesSteps(parsed, 'claims'),
    actorPlaces: yield* itemPlacesSteps(parsed, 'actors'),
    isWritable,
  };
}

/** What is said of the article, but for what is said of it twice: nobody knows which is right. */
function articleIn(content: Readonly<Record<string, unknown>>, parsed: PlainDocument): ArticleData {
  if (!isRecord(content.article)) return {};
  const node = parsed.problems.length === 0 ? undefined : parsed.node(['article']);
  const twice = new Set(isMap(node) ? keysTwice(node).map(({ key }) => key) : []);
  return twice.size === 0
    ? content.article
    : Object.fromEntries(Object.entries(content.article).filter(([key]) => !twice.has(key)));
}

/** The day that relative dates count from: `reference_date`, else `published` if it is a whole day. ISO 8601. */
export function referenceDayOf({ reference_date, published }: ArticleData): string | undefined {
  return civilDay(reference_date ?? '') ?? civilDay(published ?? '');
}

/** Dates that are in no calendar, or in no form that other programs read. */
function* impossibleValueSteps(
  { article, actors, claims }: Sidecar,
  parsed: PlainDocument,
): Generator<undefined, readonly Fault[], undefined> {
  const problems: Fault[] = [];
  const bad = (value: string, path: SidecarPath) => {
    const key = keyInSidecar(parsed, path);
    const facts = { key, value, ...fitOf(schema, key.split('.'))?.facts, ...nearestFact(likelyDate(value)) };
    problems.push({ code: 'sidecar-bad-value', ...placeInSidecar(parsed, path), facts });
  };
  const date = (value: string | undefined, ...path: SidecarPath) => {
    if (value !== undefined && !isDate(value)) bad(value, path);
  };
  const instant = (value: string | undefined, ...path: SidecarPath) => {
    if (value !== undefined && !isInstant(value)) bad(value, path);
  };
  date(article.reference_date, 'article', 'reference_date');
  date(article.published, 'article', 'published');
  date(article.retrieved, 'article', 'retrieved');
  for (const { id, roles } of actors) {
    roles?.forEach(({ from, to }, index) => {
      date(from, 'actors', id, 'roles', index, 'from');
      date(to, 'actors', id, 'roles', index, 'to');
    });
  }
  yield* inSteps(claims, ({ id, said, due, evidence, created, updated }) => {
    date(said?.value, 'claims', id, 'said', 'value');
    date(due?.value, 'claims', id, 'due', 'value');
    evidence?.forEach(({ accessed }, index) => date(accessed, 'claims', id, 'evidence', index, 'accessed'));
    instant(created, 'claims', id, 'created');
    instant(updated, 'claims', id, 'updated');
  });
  return problems;
}

/** Claims, and actors, whose id stands above already: what no schema can tell. */
function* repeatedIdSteps(sidecar: Sidecar, parsed: PlainDocument): Generator<undefined, readonly Fault[], undefined> {
  const problems: Fault[] = [];
  for (const list of ['claims', 'actors'] as const) {
    const read = new Set<string>();
    yield* inSteps<{ readonly id: string }>(sidecar[list], ({ id }) => read.add(id));
    const seen = new Set<string>();
    yield* inSteps(itemIds(parsed, list), (named, index) => {
      const id = String(named);
      if (!read.has(id)) return;
      if (seen.has(id)) {
        const place = placeOf(parsed, [list, String(index), 'id']);
        problems.push({ code: 'sidecar-duplicate-id', ...place, facts: { value: id, list } });
      }
      seen.add(id);
    });
  }
  return problems;
}

/** The ids of all claims that stand in a sidecar, also of those that could not be read for a fault. */
export function claimIds({ places }: Sidecar): ReadonlySet<string> {
  return new Set(places.keys());
}
