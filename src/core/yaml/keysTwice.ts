import { isMap, isScalar, isSeq, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import { isEmpty } from './layout';
import type { PlainDocument } from './plainDocument';

/** A key that stands a second time in a map, and where. */
export interface KeyTwice {
  readonly key: string;
  readonly span: Span;
}

/**
 * Makes one of keys that stand twice at the top of a file: the items of both lists, the keys of both maps; of a list and
 * something else the list, of something and nothing the something. A parser would give the last alone, and what stands
 * beneath the others would be gone without a word. Of two words nothing is changed. Gives where the keys begin of which
 * all is read now.
 */
export function joinTopKeys({ contents }: Document.Parsed): ReadonlySet<number> {
  const whole = new Set<number>();
  if (!isMap(contents)) return whole;
  const firsts = new Map<unknown, Pair>();
  const joined = new Set<unknown>();
  for (const pair of contents.items as readonly Pair[]) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    const first = firsts.get(key);
    if (key === undefined || first === undefined) {
      firsts.set(key, pair);
      continue;
    }
    const read = joinedInto(first, pair.value);
    if (read !== 'nothing') joined.add(pair);
    if (read === 'all') whole.add((pair.key as Node).range![0]);
  }
  if (joined.size > 0) contents.items = contents.items.filter((pair) => !joined.has(pair));
  return whole;
}

/** Puts a value behind a key that has one; how much of the two is read then, if anything has changed. */
function joinedInto(pair: Pair, value: unknown): 'all' | 'some' | 'nothing' {
  const before = pair.value;
  if (isNothing(value)) return 'all';
  if (isNothing(before)) pair.value = value;
  else if (isSeq(before) && isSeq(value)) before.items.push(...value.items);
  else if (isMap(before) && isMap(value)) before.items.push(...value.items);
  else if (isSeq(before)) return 'some';
  else if (isSeq(value)) {
    pair.value = value;
    return 'some';
  } else return 'nothing';
  return 'all';
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || isEmpty(value as Node);
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

/** The items of a list at the top of a file in which a key stands twice, by their index: nobody knows what they say. */
export function itemsWithKeyTwice(parsed: PlainDocument, key: string): ReadonlyMap<number, KeyTwice> {
  const found = new Map<number, KeyTwice>();
  // What was read item by item has none, and no other file without problems.
  if (parsed.problems.length === 0 || parsed.lists.has(key)) return found;
  const list = parsed.list(key);
  for (let index = 0; index < (list?.length ?? 0); index++) {
    const twice = keyTwiceIn(list?.node(index));
    if (twice !== undefined) found.set(index, twice);
  }
  return found;
}
