import type { Span } from '../../text/span';
import { lineEnd, lineStart, nextLine } from '../lines/lines';
import { edited } from '../reading/edited';
import { parsePlain } from '../reading/parsePlain';
import type { PlainDocument } from '../reading/plainDocument';
import type { Entry } from './entries';
import { placedRemarksIn, type PlacedRemark, type PlacedRemarks, type Remark, type Remarks } from './remarks';
import { keyOf, PASSING_NOTHING, type Passed, type Way } from './ways';

const END = keyOf([]);

/** How comments are put into a text. */
export interface RemarkOptions {
  /** Where comments stay as they are. */
  readonly passed?: Passed;
  /** True if none is taken out. */
  readonly keepsOthers?: boolean;
}

/**
 * The text with these comments and no others, each at the entry that it is about; where that is not there, at what it
 * would be in. What is there already stays where it is. To put one in changes nothing that the file says; to take one out
 * may, where it ends a text that would go on with blank lines.
 */
export function withRemarks(
  text: string,
  remarks: Remarks,
  { passed = PASSING_NOTHING, keepsOthers = false }: RemarkOptions = {},
): string {
  const ways = [...remarks.keys()].map((key) => JSON.parse(key) as Way);
  const items = new Set(ways.map((way) => keyOf(way.slice(0, 2))));
  const file = parsePlain(text);
  const reading = placedRemarksIn(file, passed, (item) => items.has(keyOf(item)));
  const edits = editsFor(file, reading, housed(remarks, reading.entries));
  return applied(file, keepsOthers ? edits.filter(({ start, end }) => start === end) : edits);
}

/** Comments on what is not in the file go to what holds it, above. */
function housed(remarks: Remarks, entries: readonly Entry[]): Remarks {
  const known = new Set([END, ...entries.map(({ way }) => keyOf(way))]);
  const homes = new Map<string, readonly Remark[]>();
  for (const [key, list] of remarks) {
    let way = JSON.parse(key) as Way;
    while (!known.has(keyOf(way))) way = way.slice(0, -1);
    const home = keyOf(way);
    const moved = home === key ? list : list.map((remark) => ({ ...remark, isAbove: true }));
    homes.set(home, [...(homes.get(home) ?? []), ...moved]);
  }
  return homes;
}

interface Edit extends Span {
  readonly insert: string;
}

function editsFor(file: PlainDocument, { entries, remarks }: PlacedRemarks, meant: Remarks): readonly Edit[] {
  const edits: Edit[] = [];
  for (const entry of entries) {
    const key = keyOf(entry.way);
    edits.push(...editsAt(file, remarks.get(key) ?? [], meant.get(key) ?? [], entry));
  }
  edits.push(...editsAt(file, remarks.get(END) ?? [], meant.get(END) ?? [], undefined));
  return edits;
}

/** @param entry what the comments are about; `undefined` for the end of the file */
function editsAt(
  file: PlainDocument,
  there: readonly PlacedRemark[],
  meant: readonly Remark[],
  entry: Entry | undefined,
): readonly Edit[] {
  const { text } = file;
  const left = [...there];
  const kept = meant.map(({ text: said }): PlacedRemark | undefined => {
    const index = left.findIndex((remark) => remark.text === said);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  const edits: Edit[] = left.map((remark) => ({ ...withoutRemark(text, remark), insert: '' }));
  let isTaken = kept.some((remark) => remark?.isAbove === false);
  for (const [index, remark] of meant.entries()) {
    if (kept[index] !== undefined) continue;
    const behind = remark.isAbove || isTaken || entry === undefined ? undefined : placeBehind(text, entry, left);
    if (behind !== undefined) {
      isTaken = true;
      edits.push({ start: behind, end: behind, insert: ` ${remark.text}` });
      continue;
    }
    const next = kept.slice(index).find((other) => other?.isAbove === true);
    edits.push(lineAbove(file, next?.span.start ?? entry?.start ?? text.length, remark));
  }
  return edits;
}

/** A comment as a line above the one with an offset. */
function lineAbove(file: PlainDocument, offset: number, { text: said, isApart }: Remark): Edit {
  const { text } = file;
  const newline = file.newline();
  if (offset === text.length) {
    const opening = text === '' || text === '\ufeff' || text.endsWith('\n') ? '' : newline;
    return { start: offset, end: offset, insert: `${opening}${said}${newline}` };
  }
  const line = lineStart(text, offset);
  const start = line === 0 && text.startsWith('\ufeff') ? 1 : line;
  const [blanks] = /^ */.exec(text.slice(start, offset))!;
  return { start, end: start, insert: `${blanks}${said}${newline}${isApart ? newline : ''}` };
}

/** Where a comment can stand in the line of a entry; `undefined` if it has several, or another stays there. */
function placeBehind(text: string, { start, end }: Entry, going: readonly PlacedRemark[]): number | undefined {
  const line = lineEnd(text, start);
  if (end > line) return undefined;
  // Behind a dash mostly stands the first key, and nothing else can.
  const rest = text.slice(end, line).trimStart();
  return rest === '' || going.some(({ span, isAbove }) => !isAbove && span.end <= line && span.start > end)
    ? end
    : undefined;
}

/** What goes with a comment: its line, and one of two blank ones around it; or the blanks before it. */
function withoutRemark(text: string, { span, isAbove, isApart }: PlacedRemark): Span {
  const start = lineStart(text, span.start);
  const before = text.slice(start, span.start);
  if (before.replace('\ufeff', '').trim() !== '') {
    return { start: start + before.trimEnd().length, end: span.end };
  }
  const end = nextLine(text, span.end);
  const isBehindBlank = start === 0 || text.slice(lineStart(text, start - 1), start).trim() === '';
  const from = start === 0 && text.startsWith('\ufeff') ? 1 : start;
  return { start: from, end: isAbove && isApart && isBehindBlank ? nextLine(text, end) : end };
}

function applied(file: PlainDocument, edits: readonly Edit[]): string {
  if (edits.length === 0) return file.text;
  const parts: string[] = [];
  const first = Math.min(...edits.map(({ start }) => start));
  let at = first;
  // Several at one place go in the order of the file; what comes in stands before what goes.
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  for (const { start, end, insert } of inOrder) {
    parts.push(file.text.slice(at, start), insert);
    at = Math.max(at, end);
  }
  // What stands before and behind all of them need not be read again.
  return edited(file, first, at, parts.join(''));
}
