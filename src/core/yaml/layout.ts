import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';

// Where things stand in the lines of a YAML file. The parser's ranges of block maps and lists run on over comments and
// blank lines that belong to what follows; these functions stop where the thing itself does.

/** Where a node's own content ends: behind its last scalar or closing bracket. */
export function contentEnd(text: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return pairEnd(text, last);
    if (last !== undefined) return contentEnd(text, last as Node);
  }
  // A block scalar's range includes the line breaks behind it.
  return trimmedEnd(text, node.range![0], node.range![1]);
}

/** Where a pair's own content ends: behind its value, or behind its colon if it has none. */
export function pairEnd(text: string, pair: Pair): number {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  if (value?.range && !isEmpty(value)) return contentEnd(text, value);
  const colon = text.indexOf(':', key.range![1]);
  return colon < 0 ? key.range![1] : colon + 1;
}

/** True for the value of a key behind which nothing stands. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

/** The pair of a map with a key; `undefined` if there is none. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where the line with this offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line with this offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the line after the one with this offset begins; the text's end if it is the last. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The line break that a file uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The column of an offset as blanks: what lines under it are indented by. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  // A BOM takes no column.
  return ' '.repeat(offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0));
}

/** Where the dash of a block list's item stands that begins at an offset. */
export function dashBefore(text: string, start: number): number {
  return text.lastIndexOf('-', start - 1);
}

/** Where the comment lines directly above an offset's line begin; the line's own start if there are none. */
export function leadingComments(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}

/**
 * Lines where no comment that they begin with is deeper than a column. What came before them has changed: below a block of
 * text, deeper ones would become a part of it.
 */
export function withShallowComments(lines: string, column: number): string {
  const end = commentsEnd(lines, 0);
  return lines.slice(0, end).replaceAll(/^ +(?=#)/gm, (blanks) => blanks.slice(0, column)) + lines.slice(end);
}

/** Where the comment and blank lines end that begin with the line at an offset. */
export function commentsEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    const next = nextLine(text, end);
    const content = text.slice(end, next).trimStart();
    if (content !== '' && !content.startsWith('#')) break;
    end = next;
  }
  return end;
}

/**
 * True if the lines between two items of a list hold a blank one: the file sets its items apart. A list of one item does
 * not tell; then those of several lines are set apart.
 */
export function isSetApart(text: string, list: Items): boolean {
  const [first, second] = [list.span(0), list.span(1)];
  if (first !== undefined && second !== undefined)
    return /\n[ \t]*\r?\n/.test(text.slice(first.end, dashBefore(text, second.start)));
  const only = list.node(0);
  return isMap(only) && only.items.length > 3;
}

/** The items of a list, each with its place from behind its dash to the end of its content. */
interface Items {
  readonly node: (index: number) => Node | undefined;
  readonly span: (index: number) => Span | undefined;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
