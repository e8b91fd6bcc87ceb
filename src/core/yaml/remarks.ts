import type { Span } from '../text/span';
import { commentsIn } from './comments';
import { lineEnd, lineStart, nextLine } from './layout';
import { edited, parsePlain } from './parse';
import type { PlainDocument } from './plainDocument';
import { keyOf, NONE, thingsIn, type Passed, type Thing, type Way } from './things';

/** A comment, told by what it says. */
export interface Remark {
  readonly text: string;
  /** In lines of its own above the thing that it is about, or else in one of the thing's lines. */
  readonly isAbove: boolean;
  /** True for one above that a blank line sets apart from what follows. */
  readonly isApart: boolean;
}

/** The comments by what they are about, by {@link keyOf} the way to it; with an empty way, those at the end of the file. */
export type Remarks = ReadonlyMap<string, readonly Remark[]>;

interface PlacedRemark extends Remark {
  readonly span: Span;
}

interface Reading {
  readonly things: readonly Thing[];
  readonly remarks: ReadonlyMap<string, readonly PlacedRemark[]>;
}

const END = keyOf([]);

/** Which comments are about what, in a file that has no problems; but for what is passed over, as if it had none. */
export function remarksIn(file: PlainDocument, passed: Passed = NONE): Remarks {
  return readingOf(file, passed, () => false).remarks;
}

function readingOf(file: PlainDocument, passed: Passed, wanted: (item: Way) => boolean): Reading {
  const { text } = file;
  const isWanted = (item: Way, lines: string) => passed(item) === undefined && (lines.includes('#') || wanted(item));
  const things = [...thingsIn(file, passed, isWanted)];
  const remarks = new Map<string, PlacedRemark[]>();
  let next = 0;
  for (const span of commentsIn(file, passed)) {
    while (next < things.length && things[next]!.start < span.start) next++;
    const last = things[next - 1];
    const isAlone = text.slice(lineStart(text, span.start), span.start).replace('\ufeff', '').trim() === '';
    // In a line of its own, but in the middle of what is in brackets or goes on below.
    const isWithin = last !== undefined && span.start < last.end;
    const isAbove = last === undefined || (isAlone && !isWithin);
    const key = isAbove ? keyOf(things[next]?.way ?? []) : keyOf(last.way);
    const below = nextLine(text, span.end);
    const isApart = isAbove && text.slice(below, nextLine(text, below)).trim() === '' && below < text.length;
    const list = remarks.get(key) ?? [];
    list.push({ text: text.slice(span.start, span.end), isAbove, isApart, span });
    remarks.set(key, list);
  }
  return { things, remarks };
}

/** How comments are put into a text. */
export interface RemarkOptions {
  /** Where comments stay as they are. */
  readonly passed?: Passed;
  /** True if none is taken out. */
  readonly keepsOthers?: boolean;
}

/**
 * The text with these comments and no others, each at the thing that it is about; where that is not there, at what it
 * would be in. What is there already stays where it is. To put one in changes nothing that the file says; to take one out
 * may, where it ends a text that would go on with blank lines.
 */
export function withRemarks(
  text: string,
  remarks: Remarks,
  { passed = NONE, keepsOthers = false }: RemarkOptions = {},
): string {
  const ways = [...remarks.keys()].map((key) => JSON.parse(key) as Way);
  const items = new Set(ways.map((way) => keyOf(way.slice(0, 2))));
  const file = parsePlain(text);
  const reading = readingOf(file, passed, (item) => items.has(keyOf(item)));
  const edits = editsFor(file, reading, housed(remarks, reading.things));
  return applied(file, keepsOthers ? edits.filter(({ start, end }) => start === end) : edits);
}

/** Comments on what is not in the file go to what holds it, above. */
function housed(remarks: Remarks, things: readonly Thing[]): Remarks {
  const known = new Set([END, ...things.map(({ way }) => keyOf(way))]);
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

function editsFor(file: PlainDocument, { things, remarks }: Reading, meant: Remarks): readonly Edit[] {
  const edits: Edit[] = [];
  for (const thing of things) {
    const key = keyOf(thing.way);
    edits.push(...editsAt(file, remarks.get(key) ?? [], meant.get(key) ?? [], thing));
  }
  edits.push(...editsAt(file, remarks.get(END) ?? [], meant.get(END) ?? [], undefined));
  return edits;
}

/** @param thing what the comments are about; `undefined` for the end of the file */
function editsAt(
  file: PlainDocument,
  there: readonly PlacedRemark[],
  meant: readonly Remark[],
  thing: Thing | undefined,
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
    const behind = remark.isAbove || isTaken || thing === undefined ? undefined : placeBehind(text, thing, left);
    if (behind !== undefined) {
      isTaken = true;
      edits.push({ start: behind, end: behind, insert: ` ${remark.text}` });
      continue;
    }
    const next = kept.slice(index).find((other) => other?.isAbove === true);
    edits.push(lineAbove(file, next?.span.start ?? thing?.start ?? text.length, remark));
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

/** Where a comment can stand in the line of a thing; `undefined` if it has several, or another stays there. */
function placeBehind(
  text: string,
  { start, end, isHolder }: Thing,
  going: readonly PlacedRemark[],
): number | undefined {
  const line = lineEnd(text, start);
  // Behind a dash stands the first key.
  if (end > line || (isHolder && text[start] === '-')) return undefined;
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
