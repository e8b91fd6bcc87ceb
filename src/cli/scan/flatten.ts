import type { Span } from '../../core/text/span';

/** A stretch of text that is covered by the same items throughout. */
export interface Stretch<Item> extends Span {
  /** What covers it, the outer first. */
  readonly covering: readonly Item[];
  /** Of these, what begins at its start, the outer first. */
  readonly opening: readonly Item[];
  /** Of these, what ends at its end, the inner first. */
  readonly closing: readonly Item[];
}

/**
 * Cuts `[0, length)` into stretches at every edge of the items, which may lie inside one another or overlap. Items must
 * come in the order of reading (the longer first); empty ones are passed over.
 */
export function flatten<Item extends Span>(items: readonly Item[], length: number): readonly Stretch<Item>[] {
  const inside = items.filter(({ start, end }) => start < end && end <= length);
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const stretches: Stretch<Item>[] = [];
  let covering: readonly Item[] = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const opening: Item[] = [];
    for (let item = inside[next]; item?.start === start; item = inside[++next]) opening.push(item);
    covering = [...covering.filter((item) => item.end > start), ...opening];
    const closing = covering.filter((item) => item.end === end).reverse();
    stretches.push({ start, end, covering, opening, closing });
  }
  return stretches;
}
