import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { flow, itemLines, pairLines, type PlainMap, type PlainValue } from './emit';
import {
  contentEnd,
  dashOf,
  indentAt,
  isEmpty,
  isSetApart,
  leadingComments,
  lineEnd,
  lineStart,
  newlineOf,
  nextLine,
  pairEnd,
  pairOf,
} from './layout';
import { parsePlain } from './plainDocument';

/** The way to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

// Each function returns the file's text with one thing changed and every other byte as it was: comments, order,
// quoting, indentation, line ends. It returns `undefined`, and nothing may be written, if the file has problems or has
// something else than expected on the way. New lines are in block style unless they go into brackets.

/**
 * Sets a key of the map at `path`, which is made (with the maps above it) where it is missing. A new key goes behind
 * the last one that stands before it in `order`, without `order` to the end.
 */
export function withKey(
  text: string,
  path: Path,
  key: string,
  value: PlainValue,
  order: readonly string[] = [],
): string | undefined {
  const { root, problems } = parsePlain(text);
  if (problems.length > 0) return undefined;
  if (root === undefined) return appendedToNothing(text, nested(path, { [key]: value }));

  let map: YAMLMap = root;
  for (const [depth, step] of path.entries()) {
    const inner: unknown = (map as YAMLMap | YAMLSeq).get(step, true);
    if (isMap(inner) || isSeq(inner)) {
      map = inner as YAMLMap;
      continue;
    }
    if (typeof step === 'number' || !isNothing(inner)) return undefined;
    return withPair(text, map, step, nested(path.slice(depth + 1), { [key]: value }), order);
  }
  return isMap(map) ? withPair(text, map, key, value, order) : undefined;
}

/** Takes a key out of the map at `path`, with its own lines; the text itself if it is not there. */
export function withoutKey(text: string, path: Path, key: string): string | undefined {
  const { document, problems } = parsePlain(text);
  if (problems.length > 0) return undefined;
  const map = path.length === 0 ? document.contents : (document.getIn(path, true) as Node | undefined);
  const pair = isMap(map) ? pairOf(map, key) : undefined;
  if (!isMap(map) || pair === undefined) return text;
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1] as Pair<Node> | undefined;
  const start = (pair.key as Node).range![0];
  if (map.items.length === 1)
    return map.flow || path.length > 0 ? splice(text, map.range![0], contentEnd(text, map), '{}') : undefined;
  if (map.flow) {
    const previous = map.items[index - 1];
    return previous
      ? splice(text, pairEnd(text, previous), pairEnd(text, pair), '')
      : splice(text, start, next!.key.range![0], '');
  }
  // The first key of a list's item stands behind the dash: the next takes its place there.
  if (text.slice(lineStart(text, start), start).trim() !== '') return splice(text, start, next!.key.range![0], '');
  return splice(text, lineStart(text, start), nextLine(text, pairEnd(text, pair)), '');
}

/** Puts an item into the list under a key of the root map, before the one at `index`; makes the list where there is none. */
export function withItem(text: string, key: string, index: number, item: PlainValue): string | undefined {
  const { root, problems } = parsePlain(text);
  if (problems.length > 0) return undefined;
  const pair = root && pairOf(root, key);
  const list: unknown = pair?.value;
  if (!isSeq(list) || (list.items.length === 0 && !root!.flow && typeof item === 'object')) {
    if (pair !== undefined && !isSeq(list) && !isNothing(list)) return undefined;
    return withKey(text, [], key, [item]);
  }
  const before = list.items[index - 1] as Node | undefined;
  const after = list.items[index] as Node | undefined;
  if (list.flow) {
    if (before) return splice(text, contentEnd(text, before), contentEnd(text, before), `, ${flow(item)}`);
    if (after) return splice(text, after.range![0], after.range![0], `${flow(item)}, `);
    return splice(text, list.range![0] + 1, list.range![0] + 1, flow(item));
  }
  const newline = newlineOf(text);
  const indent = indentAt(text, dashOf(text, (before ?? after)!));
  const block = itemLines(item)
    .map((line) => `${newline}${indent}${line}`)
    .join('');
  const gap = isSetApart(text, list) ? newline : '';
  if (before) {
    const at = lineEnd(text, contentEnd(text, before));
    return splice(text, at, at, `${gap}${block}`);
  }
  // Before the first: above its comments, right behind the line of the key.
  const at = lineEnd(text, text.indexOf(':', (pair!.key as Node).range![1]));
  return splice(text, at, at, `${block}${gap}`);
}

/** Takes an item out of the list under a key of the root map, with the comment lines directly above it. */
export function withoutItem(text: string, key: string, index: number): string | undefined {
  const { root, problems } = parsePlain(text);
  if (problems.length > 0) return undefined;
  const list = root?.get(key, true);
  const item = isSeq(list) ? (list.items[index] as Node | undefined) : undefined;
  if (!isSeq(list) || item === undefined) return undefined;
  if (list.flow) {
    const [before, after] = [list.items[index - 1], list.items[index + 1]] as (Node | undefined)[];
    if (before) return splice(text, contentEnd(text, before), contentEnd(text, item), '');
    return splice(text, item.range![0], after ? after.range![0] : contentEnd(text, item), '');
  }
  const dash = dashOf(text, item);
  const start = leadingComments(text, dash);
  let end = nextLine(text, contentEnd(text, item));
  if (list.items.length === 1) {
    const colon = text.indexOf(':', (pairOf(root!, key)!.key as Node).range![1]);
    return splice(splice(text, start, end, ''), colon + 1, colon + 1, ' []');
  }
  // One of the two gaps around it goes too.
  if (index < list.items.length - 1) {
    while (end < text.length && text.slice(end, nextLine(text, end)).trim() === '') end = nextLine(text, end);
    return splice(text, start, end, '');
  }
  let from = start;
  while (from > 0 && text.slice(lineStart(text, from - 1), from).trim() === '') from = lineStart(text, from - 1);
  return splice(text, from, end, '');
}

function withPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: PlainValue,
  order: readonly string[],
): string | undefined {
  const pair = pairOf(map, key);
  if (pair !== undefined) return withPairValue(text, map, pair, key, value);
  const before = predecessor(map, key, order);
  if (map.flow) {
    const piece = flow({ [key]: value }).slice(2, -2);
    if (before) return splice(text, pairEnd(text, before), pairEnd(text, before), `, ${piece}`);
    const first = map.items[0]?.key as Node | undefined;
    if (first) return splice(text, first.range![0], first.range![0], `${piece}, `);
    return splice(text, map.range![0], map.range![1], `{ ${piece} }`);
  }
  const first = map.items[0]?.key as Node | undefined;
  if (first === undefined) return undefined;
  const newline = newlineOf(text);
  const indent = indentAt(text, first.range![0]);
  const lines = pairLines(key, value);
  if (before) {
    const at = lineEnd(text, pairEnd(text, before));
    return splice(text, at, at, lines.map((line) => `${newline}${indent}${line}`).join(''));
  }
  const at = first.range![0];
  return splice(text, at, at, lines.map((line) => `${line}${newline}${indent}`).join(''));
}

function withPairValue(text: string, map: YAMLMap, pair: Pair, key: string, value: PlainValue): string {
  const node = pair.value as Node | null;
  const start = (pair.key as Node).range![0];
  if (node?.range && !isEmpty(node) && !isBlockScalar(node)) {
    const [from] = node.range;
    if (map.flow) return splice(text, from, contentEnd(text, node), flow(value));
    if (isScalar(node) && typeof value !== 'object') return splice(text, from, contentEnd(text, node), flow(value));
  }
  if (map.flow) return splice(text, pairEnd(text, pair), pairEnd(text, pair), ` ${flow(value)}`);
  const glue = `${newlineOf(text)}${indentAt(text, start)}`;
  const end = pairEnd(text, pair);
  const [first = '', ...others] = pairLines(key, value);
  // A comment behind the value stays in the line of the key: at the end of a block it would belong to the last of its items.
  const rest = text.slice(end, lineEnd(text, end));
  return others.length > 0 && /^[ \t]+#/.test(rest)
    ? splice(text, start, end + rest.length, [first + rest, ...others].join(glue))
    : splice(text, start, end, [first, ...others].join(glue));
}

/** The pair that a new key goes behind; `undefined` if it goes to the front. */
function predecessor(map: YAMLMap, key: string, order: readonly string[]): Pair | undefined {
  const rank = order.indexOf(key);
  if (rank < 0) return map.items.at(-1);
  return map.items.findLast((pair) => {
    const other = isScalar(pair.key) ? order.indexOf(String(pair.key.value)) : -1;
    return other >= 0 && other < rank;
  });
}

/** To a file that holds nothing but, maybe, comments. */
function appendedToNothing(text: string, value: PlainMap): string {
  const newline = newlineOf(text);
  const gap = text === '' || text === '\ufeff' || text.endsWith('\n') ? '' : newline;
  const lines = Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : pairLines(key, member)));
  return `${text}${gap}${lines.join(newline)}${newline}`;
}

function nested(path: Path, value: PlainMap): PlainMap {
  return path.reduceRight<PlainMap>((inner, step) => ({ [String(step)]: inner }), value);
}

function isNothing(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}
