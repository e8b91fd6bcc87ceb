import { isMap, isSeq, type Node } from 'yaml';
import type { Span } from '../../text/span';
import { leadingComments, withShallowComments } from '../lines/commentLines';
import { lineStart, nextLine } from '../lines/lines';
import { contentEnd, pairOf } from '../parser/nodes';
import { bordersOf, type CutList } from '../reading/cutAtItems';
import { NodeList, type ItemList } from '../reading/itemList';
import type { Path, PlainDocument } from '../reading/plainDocument';
import { isSetApart } from './gaps';

// The blocks of many items of one list, each with the comments above it, are replaced, put in or taken out here at once,
// and the text is put together once. What stands between them stays. `oneItem` and `oneKey` change one thing each.

/** The items of a list in block style, each as it is written. */
export interface ItemBlocks {
  /** Where the line behind that of the list's key begins. */
  readonly begin: number;
  /** Of each item: its lines, and the comment lines directly above it. The last may lack its line break. */
  readonly spans: readonly Span[];
  /** The column of the dashes. */
  readonly indent: number;
}

/** Where the items of a list at the top of a file are written; `undefined` for a list that is not there, in brackets, or unusual. */
export function itemBlocks({ text, lists }: PlainDocument, key: string): ItemBlocks | undefined {
  const list = lists.get(key);
  return list && blocksOf(text, list, list.cut);
}

/** {@link itemBlocks} of a list under a key anywhere in a file. */
export function blocksAt(file: PlainDocument, path: Path): (ItemBlocks & { readonly list: ItemList }) | undefined {
  const { text } = file;
  const top = path.length === 1 ? file.lists.get(String(path[0])) : undefined;
  if (top !== undefined) return { ...blocksOf(text, top, top.cut), list: top };
  const [holder, node] = [file.node(path.slice(0, -1)), file.node(path)];
  const pair = isMap(holder) ? pairOf(holder, String(path.at(-1))) : undefined;
  if (pair === undefined || !isSeq(node) || node.flow) return undefined;
  const list = new NodeList(text, node);
  const start = lineStart(text, node.range![0]);
  const indent = node.range![0] - start;
  const lines = text.slice(start, nextLine(text, contentEnd(text, node)));
  const borders = bordersOf(lines, indent)?.map((border) => border + start);
  if (borders?.length !== list.length) return undefined;
  return { ...blocksOf(text, list, { keyStart: (pair.key as Node).range![0], indent, borders }), list };
}

function blocksOf(text: string, list: ItemList, cut: Pick<CutList, 'keyStart' | 'indent' | 'borders'>): ItemBlocks {
  const spans: Span[] = [];
  const begin = nextLine(text, cut.keyStart);
  for (let index = 0, before = begin; index < list.length; index++) {
    // The last line of a text may look like a comment.
    const start = Math.max(leadingComments(text, cut.borders[index]!), before);
    spans.push({ start, end: (before = nextLine(text, list.span(index)!.end)) });
  }
  return { begin, spans, indent: cut.indent };
}

/** True if blank lines stand between the items of a list; `undefined` for fewer than two items, which do not tell. */
export function areSetApart({ text, lists }: PlainDocument, key: string): boolean | undefined {
  const list = lists.get(key);
  return list === undefined || list.length < 2 ? undefined : isSetApart(text, list);
}

/** The lines of an item with line breaks and an indentation of another file. */
export function adapted(lines: string, indent: number, to: { readonly indent: number; readonly newline: string }) {
  const more = ' '.repeat(Math.max(0, to.indent - indent));
  const less = Math.max(0, indent - to.indent);
  const ended = lines.endsWith('\n') ? lines.slice(0, -1) : lines;
  return ended
    .split('\n')
    .map((line) => {
      const own = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (own === '') return to.newline;
      const blanks = own.length - own.trimStart().length;
      return more + own.slice(Math.min(less, blanks)) + to.newline;
    })
    .join('');
}

/** What becomes of a list. Lines are as {@link adapted} gives them. */
export interface ListChange {
  /** The lines of items by their place in the list; `undefined` for one that is taken out. */
  readonly replaced: ReadonlyMap<number, string | undefined>;
  /** The lines of new items, by the place of the item that they come before. */
  readonly inserted: ReadonlyMap<number, readonly string[]>;
  /** Whether new items are set apart by blank lines, where the list does not tell. */
  readonly isApart?: boolean | undefined;
}

/**
 * The text with the list under a key changed, every other byte as it was; of the blank lines around an item that goes, one
 * gap stays. `undefined` if the list cannot be changed so, or nothing would be left of it.
 */
export function withItems(
  file: PlainDocument,
  path: Path,
  { replaced, inserted, isApart }: ListChange,
): string | undefined {
  const { text } = file;
  const blocks = blocksAt(file, path);
  if (blocks === undefined) return undefined;
  const { begin, list } = blocks;
  const isNewApart = (list.length < 2 ? isApart : undefined) ?? isSetApart(text, list);
  const written = new WrittenList(
    text.slice(0, begin),
    blocks.indent,
    isNewApart ? file.newline() : '',
    file.newline(),
  );
  let at = begin;
  for (const [index, { start, end }] of blocks.spans.entries()) {
    written.pass(text.slice(at, start));
    for (const lines of inserted.get(index) ?? []) written.insert(lines);
    const lines = replaced.has(index) ? replaced.get(index) : text.slice(start, end);
    if (lines === undefined) written.leaveOut();
    else written.keep(lines, replaced.has(index));
    at = end;
  }
  for (const lines of inserted.get(blocks.spans.length) ?? []) written.insert(lines);
  return written.end(text.slice(at));
}

/** A list that is written anew, item by item, and what stands between them. */
class WrittenList {
  readonly #parts: string[];
  readonly #indent: number;
  readonly #apart: string;
  readonly #newline: string;
  /** What stands between the item that was put down last and the next. */
  #gap = '';
  #items = 0;
  /** True behind an item that was left out. */
  #isBehindGone = false;
  /** True if what was put down last is not what stood there. */
  #isBehindNew = false;

  /**
   * @param head all that stands before the first item
   * @param apart what sets a new item apart from its neighbour: a line break or nothing
   */
  constructor(head: string, indent: number, apart: string, newline: string) {
    this.#parts = [head];
    this.#indent = indent;
    this.#apart = apart;
    this.#newline = newline;
  }

  /** What stands before the next item; of two gaps around one that was left out the second begins without its blank lines. */
  pass(between: string): void {
    this.#gap += this.#isBehindGone ? between.replace(/^(?:[ \t]*\r?\n)+/, '') : between;
  }

  insert(lines: string): void {
    if (this.#items++ > 0) this.#put(this.#apart, lines);
    else this.#put(lines, this.#apart);
    this.#isBehindNew = true;
  }

  leaveOut(): void {
    this.#isBehindGone = true;
    this.#isBehindNew = true;
  }

  /** @param isChanged if the lines are others than stood there */
  keep(lines: string, isChanged: boolean): void {
    // Below a block of text that is another now, deeper comments would become a part of it.
    if (this.#isBehindNew) this.#put(withShallowComments(this.#gap + lines, this.#indent));
    else this.#put(this.#gap, lines);
    this.#gap = '';
    this.#items++;
    this.#isBehindGone = false;
    this.#isBehindNew = isChanged;
  }

  /** The text, with what stands behind the list; `undefined` if the list is empty. */
  end(behind: string): string | undefined {
    if (this.#items === 0) return undefined;
    const rest = (this.#isBehindGone ? withoutBlankEnd(this.#gap) : this.#gap) + behind;
    this.#put(this.#isBehindNew ? withShallowComments(rest, this.#indent) : rest);
    return this.#parts.join('');
  }

  /** The last line of a text may lack its line break. */
  #put(...lines: readonly string[]): void {
    for (const part of lines) {
      if (part === '') continue;
      if (!this.#parts.at(-1)!.endsWith('\n')) this.#parts.push(this.#newline);
      this.#parts.push(part);
    }
  }
}

/** Without the blank lines at its end. */
function withoutBlankEnd(lines: string): string {
  const content = lines.trimEnd();
  return content === '' ? '' : lines.slice(0, nextLine(lines, content.length));
}
