import { parsePlain } from '../../yaml/reading/parsePlain';
import { itemBlocks, type ItemBlocks } from '../../yaml/writing/manyItems';
import type { ItemList } from '../../yaml/reading/itemList';
import type { ReadItem } from '../../yaml/reading/readItem';
import type { PlainDocument } from '../../yaml/reading/plainDocument';
import { writtenValue } from '../../yaml/values/writtenNumber';
import { isWritableFile } from '../sidecar';
import { isObject, type PlainObject, type Value } from '../../yaml/values/value';

/** The lists of a sidecar whose items have ids. */
export type IdList = 'actors' | 'claims';
/** The lists of a sidecar whose items have ids. */
export const ID_LISTS = ['actors', 'claims'] as const satisfies readonly IdList[];

/** A claim or an actor as the file has it. */
export type Item = PlainObject & { readonly id: string };

/** One of the versions of a sidecar that are merged, read once. Numbers are as they are written ({@link WrittenNumber}). */
export interface Version {
  readonly file: PlainDocument;
  /** What is in no list of items with ids. */
  readonly rest: PlainObject;
  /** The items of each list by their ids, in the order of the file. */
  readonly items: Readonly<Record<IdList, Items>>;
}

/** The three versions of a merge. */
export interface Versions {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

/** The items of a list: where they stand in it is known of all, what they say is made when it is asked for. */
export interface Items {
  readonly places: ReadonlyMap<string, number>;
  readonly get: (id: string) => Item | undefined;
  /** The lines from an item to the next, where the list was read item by item. */
  readonly linesFrom: (id: string) => string | undefined;
}

/** `undefined` for a version that is broken, of a newer format, or has an item without an id or an id twice. */
export function versionOf(text: string): Version | undefined {
  const file = parsePlain(text);
  if (text.trim() !== '' && !isWritableFile(file)) return undefined;
  const [actors, claims] = ID_LISTS.map((list) => itemsOf(file, list));
  return actors && claims && { file, rest: restOf(file), items: { actors, claims } };
}

function restOf(file: PlainDocument): PlainObject {
  const keys = Object.keys(file.content()).filter((key) => !(ID_LISTS as readonly string[]).includes(key));
  return Object.fromEntries(keys.map((key) => [key, writtenUnder(file, key)]));
}

function writtenUnder(file: PlainDocument, key: string): Value {
  const list = file.lists.get(key);
  return list === undefined
    ? writtenValue(file.node([key]))
    : list.items.map((_, index) => writtenValue(list.node(index)));
}

function itemsOf(file: PlainDocument, key: IdList): Items | undefined {
  const value = file.content()[key] ?? [];
  if (!Array.isArray(value)) return undefined;
  const places = new Map<string, number>();
  for (const [index, item] of (value as readonly Value[]).entries()) {
    if (!isObject(item) || typeof item.id !== 'string' || places.has(item.id)) return undefined;
    places.set(item.id, index);
  }
  const list = file.list(key);
  const known = new Map<string, Item>();
  const get = (id: string) => {
    const place = places.get(id);
    if (place === undefined) return undefined;
    if (!known.has(id)) known.set(id, itemAt(list!, place));
    return known.get(id);
  };
  return { places, get, linesFrom: (id) => list?.item(places.get(id) ?? -1)?.text };
}

function itemAt(list: ItemList, place: number): Item {
  const read = list.item(place);
  const known = read && KNOWN_ITEMS.get(read);
  if (known !== undefined) return known;
  const item = writtenValue(list.node(place)) as Item;
  if (read !== undefined) KNOWN_ITEMS.set(read, item);
  return item;
}

/** What one side has left as it was is written with the same lines in two versions. */
const KNOWN_ITEMS = new WeakMap<ReadItem, Item>();

/** How the items of a list are written in a file. */
export interface Lines extends ItemBlocks {
  /** The lines of an item, as they stand. */
  readonly of: (id: string) => string | undefined;
}

/** `undefined` if the list is not there or is written in an unusual way. */
export function linesOf({ file, items }: Version, list: IdList): Lines | undefined {
  const blocks = itemBlocks(file, list);
  if (blocks === undefined) return undefined;
  return {
    ...blocks,
    of: (id) => {
      const span = blocks.spans[items[list].places.get(id) ?? -1];
      return span && file.text.slice(span.start, span.end);
    },
  };
}
