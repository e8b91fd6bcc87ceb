import { keyTwiceIn, type KeyTwice } from '../parser/keysTwice';
import type { PlainDocument } from './plainDocument';

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
