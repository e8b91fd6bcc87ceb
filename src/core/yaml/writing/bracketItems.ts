import { isSeq } from 'yaml';
import { edited } from '../reading/edited';
import { NodeList } from '../reading/itemList';
import type { Path, PlainDocument } from '../reading/plainDocument';

/** An item as it stood, by its index, or the source of a new one. */
export type WrittenItem = number | string;

/**
 * The text with other items in a list in brackets. Those that stay where they were keep what stands around them; of others
 * what is in the brackets goes, but for comments. `undefined` if there is no such list, or nothing in it.
 */
export function withBracketItems(file: PlainDocument, path: Path, items: readonly WrittenItem[]): string | undefined {
  const { text } = file;
  const node = file.node(path);
  if (!isSeq(node) || !node.flow || node.items.length === 0) return undefined;
  const list = new NodeList(text, node);
  const spans = [...node.items.keys()].map((index) => list.span(index)!);
  const [from, to] = [node.range![0], node.range![1]];
  const source = (item: WrittenItem) =>
    typeof item === 'string' ? item : text.slice(spans[item]!.start, spans[item]!.end);

  let written = '';
  /** What stands before the next item that stays. */
  let gap = text.slice(from, spans[0]!.start);
  let next = 0;
  /** Passes over items that go. */
  const passTo = (index: number) => {
    for (; next < index; next++) gap = joined(gap, text.slice(spans[next]!.end, spans[next + 1]?.start ?? to));
  };
  for (const item of items) {
    if (typeof item === 'number' && item >= next) {
      passTo(item);
      written += gap + source(item);
      gap = text.slice(spans[item]!.end, spans[item + 1]?.start ?? to);
      next = item + 1;
    } else if (written === '') {
      // The bracket comes first; what else stands there is of the items that follow.
      written = `[${source(item)}`;
      gap = `, ${gap.slice(1).trimStart()}`;
    } else written += `, ${source(item)}`;
  }
  passTo(spans.length);
  return edited(file, from, to, written + gap);
}

/** What stands before and behind an item that goes, with one comma at the most. */
function joined(before: string, behind: string): string {
  if (!`${before}${behind}`.includes('#')) return before.startsWith('[') && !behind.includes(']') ? before : behind;
  let isGone = false;
  const rest = behind.replaceAll(/#.*|,/g, (part) => (part === ',' && !isGone ? ((isGone = true), '') : part));
  return before + rest;
}
