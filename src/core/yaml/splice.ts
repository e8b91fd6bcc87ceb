import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { parsePlain, type PlainDocument } from './plainDocument';

/**
 * Sets one string deep in a YAML file by splicing: every other byte stays, comments, order, quoting and line ends too.
 * Maps on the way are made where they are missing. `value` `undefined` takes the key away again.
 *
 * Returns the new text, or `undefined` if the file has problems, or has something else than a map on the way: then
 * nothing may be written.
 */
export function withString(text: string, path: readonly string[], value: string | undefined): string | undefined {
  const parsed = parsePlain(text);
  if (parsed.problems.length > 0) return undefined;
  const edited = value === undefined ? without(parsed, path) : withValue(parsed, path, quoted(value));
  return edited !== undefined && holds(edited, path, value) ? edited : undefined;
}

/** Appends a string to a list under a top-level key, made where it is missing. Same promises as {@link withString}. */
export function withItem(text: string, key: string, item: string): string | undefined {
  const parsed = parsePlain(text);
  if (parsed.problems.length > 0) return undefined;
  const list = parsed.root?.get(key, true);
  let edited: string | undefined;
  if (list === undefined || (isScalar(list) && list.value === null)) {
    edited = withValue(parsed, [key], `[${quoted(item)}]`);
  } else if (isSeq(list)) {
    const last = list.items.at(-1) as Node | undefined;
    if (list.flow) {
      const at = last?.range ? last.range[1] : list.range![0] + 1;
      edited = splice(text, at, at, `${last ? ', ' : ''}${quoted(item)}`);
    } else if (last?.range) {
      const at = lineEnd(text, last.range[1]);
      edited = splice(text, at, at, `${newline(text)}${indentOf(text, last.range[0])}- ${quoted(item)}`);
    }
  }
  if (edited === undefined) return undefined;
  const result = parsePlain(edited);
  const now = result.root?.get(key, true);
  const isThere = isSeq(now) && now.items.some((node) => isScalar(node) && node.value === item);
  return result.problems.length === 0 && isThere ? edited : undefined;
}

function withValue(parsed: PlainDocument, path: readonly string[], value: string): string | undefined {
  const { text, root } = parsed;
  if (root === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : newline(text);
    return `${text}${gap}${block(path, value, '', newline(text))}${newline(text)}`;
  }
  let map = root;
  for (let depth = 0; ; depth++) {
    const pair = pairOf(map, path[depth]!);
    if (pair === undefined) return inserted(text, map, path.slice(depth), value);
    const node = pair.value as Node | null;
    const isLast = depth === path.length - 1;
    if (isLast && isScalar(node) && node.range && node.value !== null) {
      return splice(text, node.range[0], node.range[1], value);
    }
    if (node === null || (isScalar(node) && node.value === null))
      return filled(text, pair, path.slice(depth + 1), value);
    if (isLast || !isMap(node)) return undefined;
    map = node;
  }
}

/** A key is there but nothing behind it: `article:`. */
function filled(text: string, pair: Pair, rest: readonly string[], value: string): string | undefined {
  const key = pair.key as Node;
  const node = pair.value as Node | null;
  const colon = text.indexOf(':', key.range![1]);
  if (colon < 0) return undefined;
  const end = Math.max(colon + 1, node?.range?.[1] ?? 0);
  const deeper = `${indentOf(text, key.range![0])}  `;
  const filling = rest.length === 0 ? ` ${value}` : `${newline(text)}${block(rest, value, deeper, newline(text))}`;
  return splice(text, colon + 1, end, filling);
}

function inserted(text: string, map: YAMLMap, path: readonly string[], value: string): string | undefined {
  const last = map.items.at(-1);
  if (map.flow) {
    const lastNode = (last?.value ?? last?.key) as Node | undefined;
    const at = lastNode?.range ? lastNode.range[1] : map.range![0] + 1;
    const piece = path.slice(0, -1).reduceRight((inner, key) => `${key}: { ${inner} }`, `${path.at(-1)}: ${value}`);
    return splice(text, at, at, last ? `, ${piece}` : ` ${piece} `);
  }
  if (!last) return undefined;
  const indent = indentOf(text, (last.key as Node).range![0]);
  // Behind the pair's own last line: its end-of-line comment stays with it, comments of what follows stay there.
  const lastNode = (last.value ?? last.key) as Node;
  const at = lineEnd(text, contentEnd(text, lastNode.range![1]));
  return splice(text, at, at, `${newline(text)}${block(path, value, indent, newline(text))}`);
}

function without({ text, root }: PlainDocument, path: readonly string[]): string | undefined {
  let map: YAMLMap | undefined = root;
  for (const key of path.slice(0, -1)) {
    const next: unknown = map?.get(key, true);
    map = isMap(next) ? next : undefined;
  }
  const pair = map && pairOf(map, path.at(-1)!);
  if (!map || !pair) return text;
  if (map.flow || map.items.length === 1) return undefined;
  const start = text.lastIndexOf('\n', (pair.key as Node).range![0]) + 1;
  const value = (pair.value ?? pair.key) as Node;
  const end = lineEnd(text, contentEnd(text, value.range![1]));
  return splice(text, start, text[end] === '\r' ? end + 2 : Math.min(text.length, end + 1), '');
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function holds(text: string, path: readonly string[], value: string | undefined): boolean {
  const { document, problems } = parsePlain(text);
  return problems.length === 0 && document.getIn(path) === value;
}

function block(path: readonly string[], value: string, indent: string, lineBreak: string): string {
  return path
    .map((key, depth) => `${indent}${'  '.repeat(depth)}${key}:${depth === path.length - 1 ? ` ${value}` : ''}`)
    .join(lineBreak);
}

/** Double-quoted so that every YAML reader, 1.1 or 1.2, takes it as a string; JSON's escapes are YAML's. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the line with this offset ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Block values reach to the next token: steps back over the white space behind them. */
function contentEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** The blanks before the first key or dash on the line of this offset. */
function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}
