import { parsePlain } from '../../yaml/parse';
import { itemBlocks, type ItemBlocks } from '../../yaml/itemBlocks';
import type { PlainDocument } from '../../yaml/plainDocument';
import { isWritableFile } from '../sidecar';
import { isObject, type PlainObject, type Value } from './value';

/** The lists of a sidecar whose items have ids. */
export type IdList = 'actors' | 'claims';
export const ID_LISTS = ['actors', 'claims'] as const satisfies readonly IdList[];

export type Item = PlainObject & { readonly id: string };

/** One of the versions of a sidecar that are merged, read once. */
export interface Version {
  readonly file: PlainDocument;
  readonly content: PlainObject;
  /** The items of each list by their ids, in the order of the file. */
  readonly items: Readonly<Record<IdList, ReadonlyMap<string, Item>>>;
}

/** `undefined` for a version that is broken, of a newer format, or has an item without an id or an id twice. */
export function versionOf(text: string): Version | undefined {
  const file = parsePlain(text);
  if (text.trim() !== '' && !isWritableFile(file)) return undefined;
  const content = file.content();
  const [actors, claims] = ID_LISTS.map((list) => itemsOf(content[list]));
  return actors && claims && { file, content, items: { actors, claims } };
}

function itemsOf(list: Value): ReadonlyMap<string, Item> | undefined {
  if (list === undefined || list === null) return new Map();
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, Item>();
  for (const item of list as readonly Value[]) {
    if (!isObject(item) || typeof item.id !== 'string' || items.has(item.id)) return undefined;
    items.set(item.id, item as Item);
  }
  return items;
}

/** How the items of a list are written in a file. */
export interface Lines extends ItemBlocks {
  /** The place of each item in the list. */
  readonly places: ReadonlyMap<string, number>;
  /** The lines of an item, as they stand. */
  readonly of: (id: string) => string | undefined;
}

/** `undefined` if the list is not there or is written in an unusual way. */
export function linesOf({ file, items }: Version, list: IdList): Lines | undefined {
  const blocks = itemBlocks(file, list);
  if (blocks === undefined) return undefined;
  const places = new Map([...items[list].keys()].map((id, index) => [id, index]));
  return {
    ...blocks,
    places,
    of: (id) => {
      const span = blocks.spans[places.get(id) ?? -1];
      return span && file.text.slice(span.start, span.end);
    },
  };
}
