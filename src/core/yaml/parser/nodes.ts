import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

// The parser's ranges of block maps and lists run on over comments and blank lines that belong to what follows; these
// functions stop where the thing itself does.

/** Where a node's own content ends: behind its last scalar or closing bracket. */
export function contentEnd(text: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return pairEnd(text, last);
    if (last !== undefined) return contentEnd(text, last as Node);
  }
  // A block scalar's range includes the line breaks behind it.
  return trimmedEnd(text, node.range![0], node.range![1]);
}

/** Where a pair's own content ends: behind its value, or behind its colon if it has none. */
export function pairEnd(text: string, pair: Pair): number {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  if (value?.range && !isEmpty(value)) return contentEnd(text, value);
  const colon = text.indexOf(':', key.range![1]);
  return colon < 0 ? key.range![1] : colon + 1;
}

/** True for the value of a key behind which nothing stands. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

/** True for no node at all, and for one that says nothing. */
export function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

/** The pair of a map with a key; `undefined` if there is none. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
