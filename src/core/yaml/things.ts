import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PieceList } from './itemList';
import { contentEnd, lineStart, nextLine, pairEnd } from './layout';
import type { PlainDocument } from './plainDocument';
import { isRecord } from './record';
import { writtenValue } from './written';

/**
 * The way to something in a file, by names that stay when its neighbours come and go: keys of maps, and of the items of
 * lists their ids, else the words that they quote, else all that they say.
 */
export type Way = readonly string[];

/**
 * Which items of lists that were read item by item are passed over when one looks for comments: what is `within` the
 * item, or that `and above` it what stands between the item before and this one.
 */
export type Passed = (item: Way) => 'within' | 'and above' | undefined;

/** Passes over nothing. */
export const NONE: Passed = () => undefined;

/** A key of a map or an item of a list that has lines of its own. */
export interface Thing {
  readonly way: Way;
  /** Where it begins: with its key, or with its dash. */
  readonly start: number;
  /** Where its own content ends: of one that holds others, where its own line does. */
  readonly end: number;
  /** True for one that holds others. */
  readonly isHolder: boolean;
}

/** A way as a key of a map. */
export function keyOf(way: Way): string {
  return JSON.stringify(way);
}

/** The ways to the items of a list that was read item by item, in order. */
export function itemWays({ lists }: PlainDocument, key: string): readonly Way[] {
  const list = lists.get(key);
  if (list === undefined) return [];
  let ways = known.get(list);
  if (ways === undefined) {
    const named = namesIn();
    ways = list.pieces.map(({ value }) => [key, named(value)]);
    known.set(list, ways);
  }
  return ways;
}

/** A merge asks for them again and again. */
const known = new WeakMap<PieceList, readonly Way[]>();

/**
 * The things of a file in order, but for what is passed over. Of a list that was read item by item, what is in an item
 * only where that is `wanted` by its own lines; an item between two others is left out if that is all passed over, from the one to the other.
 */
export function* thingsIn(
  file: PlainDocument,
  passed: Passed,
  wanted: (item: Way, lines: string) => boolean,
): Generator<Thing> {
  const { text, root, lists } = file;
  if (root === undefined || root.flow) return;
  for (const pair of root.items) {
    const way = [nameOfKey(pair)];
    const list = lists.get(way[0]!);
    if (list === undefined) {
      yield* pairThings(text, pair, way);
      continue;
    }
    yield holder(way, startOf(pair), afterColon(text, pair));
    const items = itemWays(file, way[0]!);
    const passing = items.map(passed);
    for (const [index, item] of items.entries()) {
      const { text: lines, end } = list.pieces[index]!;
      const isWanted = wanted(item, lines.slice(0, nextLine(lines, end)));
      if (!isWanted && passing[index] === 'and above' && passing[index + 1] === 'and above') continue;
      const start = list.cut.borders[index]! + list.cut.indent;
      yield* isWanted ? itemThings(text, list.node(index), start, item) : [holder(item, start, start + 1)];
    }
  }
}

function* mapThings(text: string, { items }: YAMLMap, way: Way): Generator<Thing> {
  for (const pair of items) yield* pairThings(text, pair, [...way, nameOfKey(pair)]);
}

function* pairThings(text: string, pair: Pair, way: Way): Generator<Thing> {
  const value = pair.value as Node | null;
  const start = startOf(pair);
  if (!isBlock(value)) {
    yield { way, start, end: pairEnd(text, pair), isHolder: false };
    return;
  }
  yield holder(way, start, afterColon(text, pair));
  yield* isMap(value) ? mapThings(text, value, way) : listThings(text, value, way);
}

function* listThings(text: string, list: YAMLSeq, way: Way): Generator<Thing> {
  const named = namesIn();
  const column = list.range![0] - lineStart(text, list.range![0]);
  for (const [index, item] of (list.items as readonly Node[]).entries()) {
    const dash = index === 0 ? list.range![0] : dashIn(text, column, item.range![0]);
    yield* itemThings(text, item, dash, [...way, named(writtenValue(item))]);
  }
}

function* itemThings(text: string, item: Node | undefined, start: number, way: Way): Generator<Thing> {
  if (!isBlock(item)) {
    const end = item?.range ? Math.max(contentEnd(text, item), start + 1) : start + 1;
    yield { way, start, end, isHolder: false };
    return;
  }
  yield holder(way, start, start + 1);
  yield* isMap(item) ? mapThings(text, item, way) : listThings(text, item, way);
}

function holder(way: Way, start: number, end: number): Thing {
  return { way, start, end, isHolder: true };
}

function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0;
}

function startOf(pair: Pair): number {
  return (pair.key as Node).range![0];
}

function afterColon(text: string, pair: Pair): number {
  return text.indexOf(':', (pair.key as Node).range![1]) + 1;
}

function nameOfKey({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The dash of an item that is not the first: alone in its column, in the item's line or above. */
function dashIn(text: string, column: number, start: number): number {
  for (let line = lineStart(text, start); ; line = lineStart(text, line - 1)) {
    const dash = line + column;
    if ((text[dash] === '-' && text.slice(line, dash).trim() === '') || line === 0) return dash;
  }
}

/** Names the items of one list; of the same name, each gets its own. */
function namesIn(): (item: unknown) => string {
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
