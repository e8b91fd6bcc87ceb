import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { isEmpty } from '../parser/nodes';

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
