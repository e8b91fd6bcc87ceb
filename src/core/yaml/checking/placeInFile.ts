import { isMap, isScalar, type Node } from 'yaml';
import type { Span } from '../../text/span';
import type { PlainDocument } from '../reading/plainDocument';

/** Where the value at a path stands in the file; the whole of what is nearest, if the path leads nowhere. */
export function placeOf(parsed: Pick<PlainDocument, 'node'>, path: readonly string[]): { readonly span?: Span } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = parsed.node(indexed(path.slice(0, depth)));
    if (!node?.range) continue;
    const [start, end] = node.range;
    // A whole map or list would underline half the file: its first key will do.
    return { span: isScalar(node) ? { start, end } : { start, end: Math.min(end, firstKeyEnd(node) ?? start + 1) } };
  }
  return {};
}

/** Where the key at the end of a path stands; the value's place, if its map has no such key. */
export function keyPlaceOf(parsed: Pick<PlainDocument, 'node'>, path: readonly string[]): { readonly span?: Span } {
  const holder = parsed.node(indexed(path.slice(0, -1)));
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const range = (pair?.key as Node | undefined)?.range;
  return range ? { span: { start: range[0], end: range[1] } } : placeOf(parsed, path);
}

function firstKeyEnd(node: Node): number | undefined {
  const key = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
  return key?.range?.[1];
}

/** A path as the parser takes it: with indices of lists as numbers. */
export function indexed(path: readonly string[]): readonly (string | number)[] {
  return path.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
}
