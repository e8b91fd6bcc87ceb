import type { Span } from '../../text/span';
import { leadingComments, withShallowComments } from '../lines/commentLines';
import { nextLine } from '../lines/lines';
import type { PlainDocument } from '../reading/plainDocument';
import { isSetApart } from './gaps';

// The blocks of many items of one list, each with the comments above it, are replaced, put in or taken out here at once,
// and the text is put together once. What stands between them stays. `oneItem` and `oneKey` change one thing each.

/** The items of a list at the top of a file, in block style, each as it is written. */
export interface ItemBlocks {
  /** Of each item: its lines, and the comment lines directly above it. The last may lack its line break. */
  readonly spans: readonly Span[];
  /** The column of the dashes. */
  readonly indent: number;
}

/** Where the items of a list are written; `undefined` for a list that is not there, in brackets, or unusual. */
export function itemBlocks({ text, lists }: PlainDocument, key: string): ItemBlocks | undefined {
  const list = lists.get(key);
  if (list === undefined) return undefined;
  const spans: Span[] = [];
  for (let index = 0, before = nextLine(text, list.cut.keyStart); index < list.length; index++) {
    // The last line of a text may look like a comment.
    const start = Math.max(leadingComments(text, list.cut.borders[index]!), before);
    spans.push({ start, end: (before = nextLine(text, list.span(index)!.end)) });
  }
  return { spans, indent: list.cut.indent };
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
 * The text with a list changed, every other byte as it was; of the blank lines around an item that goes, one gap stays.
 * `undefined` if the list cannot be changed so, or nothing would be left of it.
 */
export function withItems(
  file: PlainDocument,
  key: string,
  { replaced, inserted, isApart }: ListChange,
): string | undefined {
  const { text } = file;
  const blocks = itemBlocks(file, key);
  const list = file.lists.get(key);
  if (blocks === undefined || list === undefined) return undefined;
  const apart = (areSetApart(file, key) ?? isApart ?? isSetApart(text, list)) ? file.newline() : '';
  let at = nextLine(text, list.cut.keyStart);
  const parts = [text.slice(0, at)];
  /** What stands between the item that was put down last and the next. */
  let gap = '';
  let items = 0;
  let isBehindGone = false;
  /** True if what was put down last is not what stood there. */
  let isBehindNew = false;
  const put = (...lines: readonly string[]) => {
    for (const part of lines) {
      if (part === '') continue;
      if (!parts.at(-1)!.endsWith('\n')) parts.push(file.newline());
      parts.push(part);
    }
  };
  const insert = (index: number) => {
    for (const lines of inserted.get(index) ?? []) {
      if (items++ > 0) put(apart, lines);
      else put(lines, apart);
      isBehindNew = true;
    }
  };
  for (const [index, { start, end }] of blocks.spans.entries()) {
    const between = text.slice(at, start);
    gap += isBehindGone ? between.replace(/^(?:[ \t]*\r?\n)+/, '') : between;
    at = end;
    insert(index);
    const lines = replaced.has(index) ? replaced.get(index) : text.slice(start, end);
    isBehindGone = lines === undefined;
    if (lines === undefined) {
      isBehindNew = true;
      continue;
    }
    put(...(isBehindNew ? [withShallowComments(gap + lines, blocks.indent)] : [gap, lines]));
    isBehindNew = replaced.has(index);
    gap = '';
    items++;
  }
  insert(blocks.spans.length);
  if (items === 0) return undefined;
  const rest = (isBehindGone ? withoutBlankEnd(gap) : gap) + text.slice(at);
  put(isBehindNew ? withShallowComments(rest, blocks.indent) : rest);
  return parts.join('');
}

/** Without the blank lines at its end. */
function withoutBlankEnd(lines: string): string {
  const content = lines.trimEnd();
  return content === '' ? '' : lines.slice(0, nextLine(lines, content.length));
}
