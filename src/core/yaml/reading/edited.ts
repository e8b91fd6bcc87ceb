import { editedItemByItem } from './editedItems';
import { isTooLarge } from './parsePlain';
import type { PlainDocument } from './plainDocument';
import { remembered } from './recentDocuments';

/**
 * The text with `insert` in place of what stands from `start` to `end`. What the items that were not touched say is
 * known, so that the new text is soon parsed.
 */
export function edited(before: PlainDocument, start: number, end: number, insert: string): string {
  const text = before.text.slice(0, start) + insert + before.text.slice(end);
  const after = isTooLarge(text) ? undefined : editedItemByItem(before, { start, end, insert }, text);
  if (after !== undefined) remembered(after);
  return text;
}
