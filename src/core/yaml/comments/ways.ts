import { isRecord } from '../../json/record';
import type { CutItemList } from '../reading/itemList';
import type { PlainDocument } from '../reading/plainDocument';

/**
 * The way to something in a file, by names that stay when its neighbours come and go: keys of maps, and of the items of
 * lists their ids, else the words that they quote, else all that they say.
 */
export type Way = readonly string[];

/** A way as a key of a map. */
export function keyOf(way: Way): string {
  return JSON.stringify(way);
}

/**
 * Which items of lists that were read item by item are passed over when one looks for comments: what is `within` the
 * item, or that `and above` it what stands between the item before and this one.
 */
export type Passed = (item: Way) => 'within' | 'and above' | undefined;

/** Passes over nothing. */
export const PASSING_NOTHING: Passed = () => undefined;

/** The ways to the items of a list that was read item by item, in order. */
export function itemWays({ lists }: PlainDocument, key: string): readonly Way[] {
  const list = lists.get(key);
  if (list === undefined) return [];
  let ways = known.get(list);
  if (ways === undefined) {
    const named = namesIn();
    ways = list.items.map(({ value }) => [key, named(value)]);
    known.set(list, ways);
  }
  return ways;
}

/** A merge asks for them again and again. */
const known = new WeakMap<CutItemList, readonly Way[]>();

/** Names the items of one list; of the same name, each gets its own. */
export function namesIn(): (item: unknown) => string {
  const seen = new Map<string, number>();
  return (item) => {
    const name = nameOf(item);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} ${before + 1}`;
  };
}

function nameOf(item: unknown): string {
  if (isRecord(item) && typeof item.id === 'string') return item.id;
  if (isRecord(item) && typeof item.exact === 'string') return item.exact;
  return JSON.stringify(item);
}
