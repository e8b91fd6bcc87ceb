import { isScalar, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { firstDocument } from '../parser/firstDocument';

/** Two pairs of a map with one key. */
export interface EqualKeys {
  readonly map: YAMLMap;
  readonly first: Pair<Node, Node | null>;
  readonly second: Pair<Node, Node | null>;
}

/** A key that stands in a map a second time, at an offset, with the first one; `undefined` if none does. */
export function equalKeysAt(document: Document, at: number): EqualKeys | undefined {
  let found: EqualKeys | undefined;
  visit(document, {
    Map: (_, map) => {
      const second = map.items.find(({ key }) => isScalar(key) && key.range?.[0] === at) as
        EqualKeys['second'] | undefined;
      if (second === undefined) return undefined;
      const { value } = second.key as unknown as { readonly value: unknown };
      const first = map.items.find(({ key }) => isScalar(key) && key.value === value) as EqualKeys['first'];
      if (first !== second) found = { map, first, second };
      return visit.BREAK;
    },
  });
  return found;
}

/** True where the same stands behind both. */
export function sayTheSame({ first, second }: EqualKeys): boolean {
  return JSON.stringify(first.value) === JSON.stringify(second.value);
}

/** `after`, if it says what the document does without a pair of one of its maps, which is taken out of it. */
export function ifItSays(
  after: string | undefined,
  document: Document,
  { items }: YAMLMap,
  without: EqualKeys['second'],
): string | undefined {
  if (after === undefined) return undefined;
  items.splice(items.indexOf(without), 1);
  const { document: now } = firstDocument(after);
  return now.errors.length === 0 && said(now) === said(document) ? after : undefined;
}

function said(document: Document): string {
  return JSON.stringify(document.toJS({ maxAliasCount: 0 }));
}
