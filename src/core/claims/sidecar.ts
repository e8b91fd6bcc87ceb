import { isMap, isSeq, YAMLMap } from 'yaml';
import type { Outcome, Problem } from '../problem';
import type { Span } from '../text/span';
import { parsePlain, type PlainDocument, type YamlProblemCode } from '../yaml/plainDocument';
import { isRecord, placeOf, plainContent, withoutFaults, type SchemaProblemKind } from '../yaml/schemaCheck';
import { idsOf, type Actor, type Claim, type Decision } from './claim';
import { civilDay } from './edtf';
import validate from './sidecarValidator.generated';

/** The newest major version of the format that this program reads and writes. */
export const NEWEST_MAJOR = 1;

/** The `format` of the sidecars that this program writes. */
export const SIDECAR_FORMAT = `claims-sidecar/${NEWEST_MAJOR}`;

/**
 * What may be wrong with a sidecar besides its YAML. Facts: `key` names the key, `value` what stands there,
 * `allowed` what might.
 */
export type SidecarProblemCode =
  YamlProblemCode | 'sidecar-newer' | `sidecar-${SchemaProblemKind}` | 'sidecar-duplicate-id' | 'sidecar-unknown-actor';

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
  /** Where each claim stands in the file, by id. */
  readonly places: ReadonlyMap<string, Span>;
  /** False if the YAML is broken or unusual, or the format newer: the file is shown and never written to. */
  readonly isWritable: boolean;
}

type Reading = Outcome<Sidecar, SidecarProblemCode>;
type Fault = Problem<SidecarProblemCode>;

/**
 * Reads a sidecar. Never throws: whatever is wrong is a problem with its place, and all that can be read is there. A
 * claim without its id, kind or anchor cannot be; any other faulty key is left out alone.
 */
export function readSidecar(text: string): Reading {
  const parsed = parsePlain(text);
  const problems: Fault[] = [...parsed.problems];
  const content = plainContent(parsed);
  const major = majorOf(content);
  const isNewer = major !== undefined && major > NEWEST_MAJOR;
  if (isNewer) problems.push({ code: 'sidecar-newer', ...placeOf(parsed, ['format']), facts: { major } });

  // An empty file is a sidecar that nothing has been tagged in yet.
  if (parsed.root !== undefined) {
    const faults = withoutFaults(content, parsed, validate).map(({ kind, ...problem }): Fault => ({
      code: `sidecar-${kind}`,
      ...problem,
    }));
    // A newer version may well have other shapes: nothing to mend, but what does not fit is not taken unseen.
    if (!isNewer) problems.push(...faults);
  }
  const value = sidecarOf(content, parsed, parsed.problems.length === 0 && !isNewer);
  if (!isNewer) problems.push(...crossChecked(value, parsed), ...badDays(value, parsed));
  return { value, problems };
}

function majorOf(content: Record<string, unknown>): number | undefined {
  const major =
    typeof content.format === 'string' ? /^claims-sidecar\/(?<major>\d{1,9})$/.exec(content.format) : undefined;
  return major ? Number(major.groups!.major) : undefined;
}

function sidecarOf(content: Record<string, unknown>, parsed: PlainDocument, isWritable: boolean): Sidecar {
  const list = <T>(key: string): readonly T[] => (Array.isArray(content[key]) ? (content[key] as T[]) : []);
  const whole = <T extends object>(items: readonly T[], ...keys: readonly (keyof T)[]) =>
    // What the schema asks for may still be missing where taking faulty things away came to no end.
    items.filter((item) => isRecord(item) && keys.every((key) => item[key] !== undefined && item[key] !== null));
  const claims = whole(list<Claim>('claims'), 'id', 'kind', 'anchors').filter(
    ({ anchors }) => Array.isArray(anchors) && anchors.every((anchor: unknown) => isRecord(anchor) && !!anchor.exact),
  );
  return {
    article: isRecord(content.article) ? content.article : {},
    actors: whole(list<Actor>('actors'), 'id', 'name'),
    claims,
    decisions: whole(list<Decision>('decisions'), 'kind'),
    places: placesOf(parsed),
    isWritable,
  };
}

/** The day that relative dates count from: `reference_date`, else `published` if it is a whole day. ISO 8601. */
export function referenceDayOf({ reference_date, published }: ArticleData): string | undefined {
  return civilDay(reference_date ?? '') ?? civilDay(published ?? '');
}

/** A reference date of the right shape that is in no calendar. */
function badDays({ article }: Sidecar, parsed: PlainDocument): readonly Fault[] {
  const value = article.reference_date;
  if (value === undefined || civilDay(value) !== undefined) return [];
  const key = 'article.reference_date';
  return [{ code: 'sidecar-bad-value', ...placeOf(parsed, key.split('.')), facts: { key, value } }];
}

/** The maps of the file's claims, in its own order, those that cannot be read as claims included. */
function claimNodes({ root }: PlainDocument): readonly YAMLMap[] {
  const list = root?.get('claims', true);
  return isSeq(list) ? list.items.map((item) => (isMap(item) ? item : new YAMLMap())) : [];
}

function placesOf(parsed: PlainDocument): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const node of claimNodes(parsed)) {
    const id = node.get('id');
    if (typeof id === 'string' && node.range && !places.has(id)) {
      places.set(id, { start: node.range[0], end: node.range[1] });
    }
  }
  return places;
}

/** What no schema can tell: ids that occur twice, and actors that nobody has introduced. */
function crossChecked({ actors, claims }: Sidecar, parsed: PlainDocument): readonly Fault[] {
  const problems: Fault[] = [];
  const known = new Set(actors.map(({ id }) => id));
  const read = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  claimNodes(parsed).forEach((node, index) => {
    const claim = read.get(String(node.get('id')));
    if (claim === undefined) return;
    const placed = (key: string) => placeOf(parsed, ['claims', String(index), key]);
    if (seen.has(claim.id)) {
      problems.push({ code: 'sidecar-duplicate-id', ...placed('id'), facts: { value: claim.id } });
      return;
    }
    seen.add(claim.id);
    for (const key of ['claimant', 'addressee'] as const) {
      for (const id of idsOf(claim[key])) {
        if (!known.has(id)) problems.push({ code: 'sidecar-unknown-actor', ...placed(key), facts: { key, value: id } });
      }
    }
  });
  return problems;
}
