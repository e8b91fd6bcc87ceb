import { isMap, isSeq, YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import type { PlainDocument } from '../yaml/plainDocument';
import { placeOf } from '../yaml/schemaCheck';

/** The way to a value in a sidecar. Behind `claims` and `actors` stands an id, which stays right where items are left out. */
export type SidecarPath = readonly [top: 'article' | 'claims' | 'actors', ...steps: (string | number)[]];

/** The maps of a list at the top of the file, in its own order, those that cannot be read as what they are meant included. */
export function itemNodes({ root }: PlainDocument, key: 'claims' | 'actors'): readonly YAMLMap[] {
  const list = root?.get(key, true);
  return isSeq(list) ? list.items.map((item) => (isMap(item) ? item : new YAMLMap())) : [];
}

/** Where a value stands in the file; what is nearest to it, if there is no such value; of two items with one id the first. */
export function placeInSidecar(parsed: PlainDocument, [top, id, ...steps]: SidecarPath): { readonly span?: Span } {
  if (top === 'article' || id === undefined)
    return placeOf(parsed, [top, ...(id === undefined ? [] : [id]), ...steps].map(String));
  const index = indicesOf(parsed, top).get(String(id));
  return index === undefined ? {} : placeOf(parsed, [top, index, ...steps].map(String));
}

/** The path as problems name it: keys and indices, with full stops. */
export function keyInSidecar(parsed: PlainDocument, [top, id, ...steps]: SidecarPath): string {
  const step = top === 'article' || id === undefined ? id : indicesOf(parsed, top).get(String(id));
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
  itemNodes(parsed, key).forEach((node, index) => {
    const id = node.get('id');
    if (typeof id === 'string' && !indices.has(id)) indices.set(id, index);
  });
  return indices;
}
