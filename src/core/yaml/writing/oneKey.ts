import { isCollection, isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { indentAt, lineEnd, lineStart, newlineOf, nextLine } from '../lines/lines';
import { contentEnd, isEmpty, isNothing, pairEnd, pairOf } from '../parser/nodes';
import { edited } from '../reading/edited';
import { parsePlain } from '../reading/parsePlain';
import type { Path, PlainDocument } from '../reading/plainDocument';
import { flow, isInLines, pairLines, type PlainMap, type PlainValue } from './newLines';
import { withoutLines } from './withoutLines';

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
  const file = parsePlain(text);
  if (file.problems.length > 0) return undefined;
  if (file.root === undefined) return appendedToNothing(text, nested(path, { [key]: value }));

  for (let depth = 0; depth < path.length; depth++) {
    const inner = file.node(path.slice(0, depth + 1));
    if (isCollection(inner) || (file.lists.has(String(path[depth])) && depth === 0)) continue;
    if (typeof path[depth] === 'number' || !isNothing(inner)) return undefined;
    const map = file.node(path.slice(0, depth));
    return isMap(map)
      ? withPair(file, map, String(path[depth]), nested(path.slice(depth + 1), { [key]: value }), order)
      : undefined;
  }
  const map = file.node(path);
  return isMap(map) ? withPair(file, map, key, value, order) : undefined;
}

/** Takes a key out of the map at `path`, with its own lines; the text itself if it is not there. */
export function withoutKey(text: string, path: Path, key: string): string | undefined {
  const file = parsePlain(text);
  if (file.problems.length > 0) return undefined;
  const map = file.node(path);
  const pair = isMap(map) ? pairOf(map, key) : undefined;
  if (!isMap(map) || pair === undefined) return text;
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1] as Pair<Node> | undefined;
  const start = (pair.key as Node).range![0];
  const endOf = endsIn(file, map);
  if (map.items.length === 1)
    return map.flow || path.length > 0 ? edited(file, map.range![0], contentEnd(text, map), '{}') : undefined;
  if (map.flow) {
    const previous = map.items[index - 1];
    return previous ? edited(file, endOf(previous), endOf(pair), '') : edited(file, start, next!.key.range![0], '');
  }
  // The first key of a list's item stands behind the dash: the next takes its place there.
  if (text.slice(lineStart(text, start), start).trim() !== '') {
    const to = next!.key.range![0];
    const comment = text.slice(nextLine(text, endOf(pair)), to).trimStart();
    return edited(file, start, comment.startsWith('#') ? to - comment.length : to, '');
  }
  return withoutLines(file, lineStart(text, start), nextLine(text, endOf(pair)), indentAt(text, start).length);
}

function withPair(
  file: PlainDocument,
  map: YAMLMap,
  key: string,
  value: PlainValue,
  order: readonly string[],
): string | undefined {
  const { text } = file;
  const endOf = endsIn(file, map);
  const pair = pairOf(map, key);
  if (pair !== undefined) return withPairValue(file, map, pair, key, value);
  const before = predecessor(map, key, order);
  if (map.flow) {
    const piece = flow({ [key]: value }).slice(2, -2);
    if (before) return edited(file, endOf(before), endOf(before), `, ${piece}`);
    const first = map.items[0]?.key as Node | undefined;
    if (first) return edited(file, first.range![0], first.range![0], `${piece}, `);
    return edited(file, map.range![0], map.range![1], `{ ${piece} }`);
  }
  const first = map.items[0]?.key as Node | undefined;
  if (first === undefined) return undefined;
  const newline = file.newline();
  const indent = indentAt(text, first.range![0]);
  const lines = pairLines(key, value);
  if (before) {
    const at = lineEnd(text, endOf(before));
    return edited(file, at, at, lines.map((line) => `${newline}${indent}${line}`).join(''));
  }
  const at = first.range![0];
  return edited(file, at, at, lines.map((line) => `${line}${newline}${indent}`).join(''));
}

function withPairValue(file: PlainDocument, map: YAMLMap, pair: Pair, key: string, value: PlainValue): string {
  const { text } = file;
  const node = pair.value as Node | null;
  const start = (pair.key as Node).range![0];
  if (node?.range && !isEmpty(node) && !isBlockScalar(node)) {
    const [from] = node.range;
    if (map.flow) return edited(file, from, contentEnd(text, node), flow(value));
    if (isScalar(node) && value !== null && !isInLines(value))
      return edited(file, from, contentEnd(text, node), flow(value));
  }
  if (map.flow) return edited(file, pairEnd(text, pair), pairEnd(text, pair), ` ${flow(value)}`);
  const glue = `${file.newline()}${indentAt(text, start)}`;
  const end = endsIn(file, map)(pair);
  const [first = '', ...others] = pairLines(key, value);
  // A comment behind the value stays in the line of the key: at the end of a block it would belong to the last of its items.
  const behind = remarkAt(text, end);
  const own = isBlock(node) ? remarkAt(text, text.indexOf(':', (pair.key as Node).range![1]) + 1) : '';
  const remark = own !== '' || (isBlock(node) && isInLines(value) && others.length === 0) ? own : behind;
  return edited(file, start, end + behind.length, [first + remark, ...others].join(glue));
}

/** The comment that the rest of a line is, with the blanks before it. */
function remarkAt(text: string, at: number): string {
  const rest = text.slice(at, lineEnd(text, at));
  return /^[ \t]+#/.test(rest) ? rest : '';
}

/** Where the pairs of a map end. */
function endsIn(file: PlainDocument, map: YAMLMap): (pair: Pair) => number {
  return (pair) => (map === file.root ? file.endOf(pair) : pairEnd(file.text, pair));
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

function isBlock(node: Node | null): boolean {
  return isCollection(node) && !node.flow;
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}
