import type { Node } from 'yaml';
import { leadingComments } from '../lines/commentLines';
import { indentAt, dashBefore, lineEnd, nextLine, lineStart } from '../lines/lines';
import { isNothing, pairOf } from '../parser/nodes';
import { edited } from '../reading/edited';
import { parsePlain } from '../reading/parsePlain';
import { isSetApart } from './gaps';
import { type PlainValue, isInLines, flow, itemLines } from './newLines';
import { withKey } from './oneKey';
import { withoutLines } from './withoutLines';

// What is said in `oneKey` of what is changed and what stays is true of these as well.

/** Puts an item into the list under a key of the root map, before the one at `index`; makes the list where there is none. */
export function withItem(text: string, key: string, index: number, item: PlainValue): string | undefined {
  const file = parsePlain(text);
  const { root, problems } = file;
  if (problems.length > 0) return undefined;
  const pair = root && pairOf(root, key);
  const list = file.list(key);
  if (list === undefined || (list.length === 0 && !root!.flow && isInLines(item))) {
    if (pair !== undefined && list === undefined && !isNothing(pair.value)) return undefined;
    return withKey(text, [], key, [item]);
  }
  const before = list.span(index - 1);
  const after = list.span(index);
  if (list.isFlow) {
    if (before) return edited(file, before.end, before.end, `, ${flow(item)}`);
    if (after) return edited(file, after.start, after.start, `${flow(item)}, `);
    const [start] = (pair!.value as Node).range!;
    return edited(file, start + 1, start + 1, flow(item));
  }
  const newline = file.newline();
  const indent = indentAt(text, dashBefore(text, (before ?? after)!.start));
  const block = itemLines(item)
    .map((line) => `${newline}${indent}${line}`)
    .join('');
  const gap = isSetApart(text, list) ? newline : '';
  if (before) {
    const at = lineEnd(text, before.end);
    return edited(file, at, at, `${gap}${block}`);
  }
  // Before the first: above its comments, right behind the line of the key.
  const at = lineEnd(text, text.indexOf(':', (pair!.key as Node).range![1]));
  return edited(file, at, at, `${block}${gap}`);
}

/** Takes an item out of the list under a key of the root map, with the comment lines directly above it. */
export function withoutItem(text: string, key: string, index: number): string | undefined {
  const file = parsePlain(text);
  if (file.problems.length > 0) return undefined;
  const list = file.list(key);
  const item = list?.span(index);
  if (list === undefined || item === undefined) return undefined;
  const [before, after] = [list.span(index - 1), list.span(index + 1)];
  if (list.isFlow) {
    if (before) return edited(file, before.end, item.end, '');
    return edited(file, item.start, after ? after.start : item.end, '');
  }
  const dash = dashBefore(text, item.start);
  // The last line of a text above may look like a comment.
  const start = Math.max(leadingComments(text, dash), before ? nextLine(text, before.end) : 0);
  let end = nextLine(text, item.end);
  if (list.length === 1) {
    const colon = text.indexOf(':', (pairOf(file.root!, key)!.key as Node).range![1]);
    return splice(splice(text, start, end, ''), colon + 1, colon + 1, ' []');
  }
  // One of the two gaps around it goes too: it ends at another item, or at the one before.
  if (after) {
    while (text.slice(end, nextLine(text, end)).trim() === '') end = nextLine(text, end);
    return withoutLines(file, start, end, indentAt(text, dash).length);
  }
  let from = start;
  while (text.slice(lineStart(text, from - 1), from).trim() === '') from = lineStart(text, from - 1);
  return withoutLines(file, from, end, indentAt(text, dash).length);
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}
