import { isScalar, visit, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../../text/span';

/** A key that stands a second time in a map, and where. */
export interface KeyTwice {
  readonly key: string;
  readonly span: Span;
}

/** The first key that stands twice in a map, or in one within it. */
export function keyTwiceIn(node: Node | undefined): KeyTwice | undefined {
  if (node === undefined) return undefined;
  let found: KeyTwice | undefined;
  visit(node, {
    Map: (_, map) => {
      [found] = keysTwice(map);
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** The keys of a map that stand in it a second time. */
export function keysTwice({ items }: YAMLMap): readonly KeyTwice[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }): readonly KeyTwice[] => {
    if (!isScalar(key)) return [];
    const isSecond = seen.has(key.value);
    seen.add(key.value);
    const [start = 0, end = start] = key.range ?? [];
    return isSecond ? [{ key: String(key.value), span: { start, end } }] : [];
  });
}
