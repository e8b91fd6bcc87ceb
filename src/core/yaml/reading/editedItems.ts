import { lastUpTo } from '../../text/rising';
import { firstDocument } from '../parser/firstDocument';
import { bordersOf } from './cutAtItems';
import { frameOf } from './frame';
import { CutItemList } from './itemList';
import type { PlainDocument } from './plainDocument';
import { readItem, type ReadItem } from './readItem';

/** `insert` in place of what stands from `start` to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The document after an edit of items alone, which makes it `text`; `undefined` if it may have touched more. */
export function editedItemByItem(before: PlainDocument, edit: Edit, text: string): PlainDocument | undefined {
  const list = [...before.lists.values()].find(
    ({ cut: { borders } }) => borders[0]! <= edit.start && edit.end <= borders.at(-1)!,
  );
  if (list === undefined) return undefined;
  const { borders, indent } = list.cut;
  const first = Math.min(lastUpTo(borders, edit.start), list.length - 1);
  const behind = Math.max(lastUpTo(borders, edit.end - 1), first) + 1;
  const [from, to] = [borders[first]!, borders[behind]!];
  // Made of its parts: a look into the whole of the new text would copy it.
  const stretch = before.text.slice(from, edit.start) + edit.insert + before.text.slice(edit.end, to);
  // What comes then must go on at the beginning of a line.
  if (!stretch.endsWith('\n') && to < before.text.length) return undefined;
  const inner = bordersOf(stretch, indent);
  if (inner === undefined || (inner.length === 0 && behind - first === list.length)) return undefined;
  const anew = itemsAt(stretch, inner);
  if (anew === undefined) return undefined;

  const lists = new Map<string, CutItemList>();
  for (const [key, other] of before.lists) {
    const { cut, items } = moved(other, edit);
    if (other !== list) lists.set(key, new CutItemList(cut, items));
    else {
      const own = inner.map((border) => border + from);
      const all = [...borders.slice(0, first), ...own, ...cut.borders.slice(behind)];
      const read = [...items.slice(0, first), ...anew, ...items.slice(behind)];
      lists.set(key, new CutItemList({ ...cut, borders: all }, read));
    }
  }
  return before.withLists(text, stretch, lists, () => {
    const frame = frameOf(
      text,
      [...lists.values()].map(({ cut }) => cut),
    );
    return firstDocument(frame.text, frame.options).document;
  });
}

/** The items that begin at some places of a stretch of lines; `undefined` if one of them is not all right. */
function itemsAt(stretch: string, borders: readonly number[]): readonly ReadItem[] | undefined {
  const items: ReadItem[] = [];
  for (const [index, border] of borders.entries()) {
    const item = readItem(stretch.slice(border, borders[index + 1]));
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** A list at the place to which an edit before it has moved it. */
function moved({ cut, items }: CutItemList, { start, end, insert }: Edit): Pick<CutItemList, 'cut' | 'items'> {
  const by = insert.length - (end - start);
  const place = (at: number) => (at >= end ? at + by : at);
  return { cut: { ...cut, keyStart: place(cut.keyStart), borders: cut.borders.map(place) }, items };
}
