import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineStart, nextLine } from '../lines/lines';
import { contentEnd, pairEnd } from '../parser/nodes';
import type { PlainDocument } from '../reading/plainDocument';
import { writtenValue } from '../values/writtenNumber';
import { type Way, type Passed, itemWays, namesIn } from './ways';

/** A key of a map or an item of a list that has lines of its own. */
export interface Entry {
  readonly way: Way;
  /** Where it begins: with its key, or with its dash. */
  readonly start: number;
  /** Where its own content ends: of one that holds others, where its own line does. */
  readonly end: number;
}

/**
 * The entries of a file in order, but for what is passed over. Of a list that was read item by item, what is in an item
 * only where that is `wanted` by its own lines; an item is left out if what is above it is passed over as well: no comment
 * can be about it.
 */
export function* entriesIn(
  file: PlainDocument,
  passed: Passed,
  wanted: (item: Way, lines: string) => boolean,
): Generator<Entry> {
  const { text, root, lists } = file;
  if (root === undefined || root.flow) return;
  for (const pair of root.items) {
    const way = [nameOfKey(pair)];
    const list = lists.get(way[0]!);
    if (list === undefined) {
      yield* pairEntries(text, pair, way);
      continue;
    }
    yield { way, start: startOf(pair), end: afterColon(text, pair) };
    const items = itemWays(file, way[0]!);
    const passing = items.map(passed);
    for (const [index, item] of items.entries()) {
      if (passing[index] === 'and above') continue;
      const { text: lines, end } = list.items[index]!;
      const isWanted = wanted(item, lines.slice(0, nextLine(lines, end)));
      const start = list.cut.borders[index]! + list.cut.indent;
      yield* isWanted ? itemEntries(text, list.node(index), start, item) : [{ way: item, start, end: start + 1 }];
    }
  }
}

function* mapEntries(text: string, { items }: YAMLMap, way: Way): Generator<Entry> {
  for (const pair of items) yield* pairEntries(text, pair, [...way, nameOfKey(pair)]);
}

function* pairEntries(text: string, pair: Pair, way: Way): Generator<Entry> {
  const value = pair.value as Node | null;
  const start = startOf(pair);
  if (!isBlock(value)) {
    yield { way, start, end: pairEnd(text, pair) };
    return;
  }
  yield { way, start, end: afterColon(text, pair) };
  yield* isMap(value) ? mapEntries(text, value, way) : listEntries(text, value, way);
}

function* listEntries(text: string, list: YAMLSeq, way: Way): Generator<Entry> {
  const named = namesIn();
  const column = list.range![0] - lineStart(text, list.range![0]);
  for (const [index, item] of (list.items as readonly Node[]).entries()) {
    const dash = index === 0 ? list.range![0] : dashIn(text, column, item.range![0]);
    yield* itemEntries(text, item, dash, [...way, named(writtenValue(item))]);
  }
}

function* itemEntries(text: string, item: Node | undefined, start: number, way: Way): Generator<Entry> {
  if (!isBlock(item)) {
    const end = item?.range ? Math.max(contentEnd(text, item), start + 1) : start + 1;
    yield { way, start, end };
    return;
  }
  yield { way, start, end: start + 1 };
  yield* isMap(item) ? mapEntries(text, item, way) : listEntries(text, item, way);
}

function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && !node.flow;
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
