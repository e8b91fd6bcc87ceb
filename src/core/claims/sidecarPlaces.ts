import type { Span } from '../text/span';
import { parsePlain } from '../yaml/reading/parsePlain';
import { firstDocument } from '../yaml/parser/firstDocument';
import { PlainDocument } from '../yaml/reading/plainDocument';
import { isRecord } from '../json/record';
import { keyPlaceOf, placeOf } from '../yaml/checking/placeInFile';

/**
 * The way to a value in a sidecar. Behind `claims` and `actors` stands an id, which stays right where items are left out
 * (the place in the file for an item that has none), behind all other lists the place in them.
 */
export type SidecarPath = readonly (string | number)[];

/** The ids of a list at the top of the file, in its own order; `undefined` for items without one. */
export function itemIds(parsed: PlainDocument, key: 'claims' | 'actors'): readonly unknown[] {
  const items = parsed.content()[key];
  return Array.isArray(items) ? items.map((item: unknown) => (isRecord(item) ? item.id : undefined)) : [];
}

/** Where a value stands in the file; what is nearest to it, if there is no such value; of two items with one id the first. */
export function placeInSidecar(parsed: PlainDocument, path: SidecarPath, isKey = false): { readonly span?: Span } {
  const place = isKey ? keyPlaceOf : placeOf;
  const [top, id, ...steps] = path;
  if (!isListByIds(top) || id === undefined) return place(parsed, path.map(String));
  const index = typeof id === 'number' ? id : indicesOf(parsed, top).get(id);
  return index === undefined ? {} : place(parsed, [top, index, ...steps].map(String));
}

function isListByIds(key: string | number | undefined): key is 'claims' | 'actors' {
  return key === 'claims' || key === 'actors';
}

/** A text in which claims and actors stand, each at its place by its id. */
export interface PlacedItems {
  readonly source: string;
  readonly places: ReadonlyMap<string, Span>;
  readonly actorPlaces: ReadonlyMap<string, Span>;
}

/**
 * The same for a text that was parsed some time ago: the claim or actor that a value stands in is parsed alone, since the
 * whole may take seconds.
 */
export function placeInItem(
  { source, places, actorPlaces }: PlacedItems,
  path: SidecarPath,
  isKey = false,
): { readonly span?: Span } {
  const [top, id, ...steps] = path;
  // Of no claim, and seldom there: the whole was read lately, most likely.
  if (!isListByIds(top) || typeof id === 'number') return placeInSidecar(parsePlain(source), path, isKey);
  const item = (top === 'claims' ? places : actorPlaces).get(String(id));
  if (item === undefined) return {};
  const before = source.slice(Math.max(0, item.start - WIDEST_INDENT), item.start);
  // Its lines stand below each other only if the first one begins where it does in the file.
  const column =
    source[item.start] === '{' ? 0 : before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const text = ' '.repeat(column) + source.slice(item.start, item.end);
  const { document } = firstDocument(text);
  const place = isKey ? keyPlaceOf : placeOf;
  const { span } = place(new PlainDocument(text, [], new Map(), () => document), steps.map(String));
  if (span === undefined) return { span: item };
  const shift = item.start - column;
  return { span: { start: span.start + shift, end: span.end + shift } };
}

/** Nobody indents further. In UTF-16 units. */
const WIDEST_INDENT = 1000;

/** So many items are looked at in one step. */
const ITEMS_A_STEP = 50;

/** Where the items of a list at the top of the file stand, by id; of two with one id the first. */
export function* itemPlacesSteps(
  parsed: PlainDocument,
  key: 'claims' | 'actors',
): Generator<undefined, ReadonlyMap<string, Span>, undefined> {
  const places = new Map<string, Span>();
  const list = parsed.list(key);
  for (const [index, id] of itemIds(parsed, key).entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const span = typeof id === 'string' && !places.has(id) ? list?.span(index) : undefined;
    if (span !== undefined) places.set(id as string, span);
  }
  return places;
}

/** The path as problems name it: keys and indices, with full stops. */
export function keyInSidecar(parsed: PlainDocument, [top, id, ...steps]: SidecarPath): string {
  const step = !isListByIds(top) || id === undefined ? id : indicesOf(parsed, top).get(String(id));
  return [top, ...(step === undefined ? [] : [step]), ...steps].join('.');
}

type Indices = Readonly<Record<'claims' | 'actors', ReadonlyMap<string, number>>>;

const known = new WeakMap<PlainDocument, Indices>();

function indicesOf(parsed: PlainDocument, top: 'claims' | 'actors'): ReadonlyMap<string, number> {
  let indices = known.get(parsed);
  if (indices === undefined) {
    indices = { claims: firstIndices(parsed, 'claims'), actors: firstIndices(parsed, 'actors') };
    known.set(parsed, indices);
  }
  return indices[top];
}

function firstIndices(parsed: PlainDocument, key: 'claims' | 'actors'): ReadonlyMap<string, number> {
  const indices = new Map<string, number>();
  for (const [index, id] of itemIds(parsed, key).entries()) {
    if (typeof id === 'string' && !indices.has(id)) indices.set(id, index);
  }
  return indices;
}
