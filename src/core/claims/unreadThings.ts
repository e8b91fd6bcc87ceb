import { isMap, isScalar, type Node } from 'yaml';
import type { Span } from '../text/span';
import { keysTwice } from '../yaml/parser/keysTwice';
import { itemsWithKeyTwice } from '../yaml/reading/itemsWithKeyTwice';
import type { PlainDocument } from '../yaml/reading/plainDocument';
import { itemIds } from './sidecarPlaces';

/** Something that stands in a sidecar and is not among what was read of it. */
export interface UnreadThing {
  readonly of: 'claims' | 'actors' | 'article';
  /** The ids that stand in it: two where a dash is missing between two; none of the article. */
  readonly ids: readonly string[];
  /** The key that stands in it twice; `undefined` if that is not what is wrong. */
  readonly twice?: string;
  readonly span?: Span;
}

/** What of a file was not read, in its order; `read` is what was. */
export function unreadThings(
  parsed: PlainDocument,
  read: Readonly<Record<'claims' | 'actors', readonly { readonly id: string }[]>>,
): readonly UnreadThing[] {
  const article = parsed.problems.length === 0 ? undefined : parsed.node(['article']);
  const twice = isMap(article) ? keysTwice(article) : [];
  return [
    ...twice.map(({ key, span }): UnreadThing => ({ of: 'article', ids: [], twice: key, span })),
    ...unreadItems(parsed, 'claims', read.claims),
    ...unreadItems(parsed, 'actors', read.actors),
  ];
}

function unreadItems(
  parsed: PlainDocument,
  of: 'claims' | 'actors',
  read: readonly { readonly id: string }[],
): readonly UnreadThing[] {
  const ids = itemIds(parsed, of);
  // As it is nearly always; files may have thousands.
  if (ids.length === read.length) return [];
  const list = parsed.list(of);
  const twice = itemsWithKeyTwice(parsed, of);
  // Two claims may have one id, and both are read.
  const known = new Map<string, number>();
  for (const { id } of read) known.set(id, (known.get(id) ?? 0) + 1);
  return ids.flatMap((id, index): readonly UnreadThing[] => {
    const key = twice.get(index);
    const left = key === undefined && typeof id === 'string' ? (known.get(id) ?? 0) : 0;
    if (left > 0) {
      known.set(id as string, left - 1);
      return [];
    }
    const span = list?.span(index);
    const place = { ...(span && { span }) };
    if (key !== undefined) return [{ of, ids: idsIn(list?.node(index)), twice: key.key, ...place }];
    return [{ of, ids: typeof id === 'string' ? [id] : [], ...place }];
  });
}

/** All ids of a map, in which one may stand for each of two claims that have run into one another. */
function idsIn(node: Node | undefined): readonly string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && key.value === 'id' && isScalar(value) ? [String(value.value)] : [],
  );
}
