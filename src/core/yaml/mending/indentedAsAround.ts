import { lineEnd, lineStart, nextLine } from '../lines/lines';

/** How far around a line others are looked at: as far as a few items with many keys reach. */
const MOST_LINES = 60;
const MOST_COLUMNS = 12;
/** By how much things lie deeper than what they are in, in files that we write. */
const STEP = 2;

/** What a line begins with before its key or its words. */
const LEAD = /^(?<blanks> *)(?<dashes>(?:- +)*)(?<key>[\w-]+:(?=\s|$))?/;

interface Line {
  readonly start: number;
  readonly end: number;
  /** The column of its first sign. */
  readonly lead: number;
  /** The column of its key or words, behind the dashes. */
  readonly content: number;
  readonly key: string | undefined;
}

/** What somebody may have meant: a line in another column, as the text is then. */
interface Attempt {
  readonly line: Line;
  readonly column: number;
  readonly text: string;
}

/**
 * The text with the line at an offset begun in the column of those that it belongs with, if that makes the file all right:
 * in one in which its key stands elsewhere, else in the next one or the only one. What lies beneath it goes along, and
 * where it must what lies as deep. The parser complains of the line behind one that stands wrong, too: then that one is moved.
 * `undefined` if no column helps, or several do and nothing tells which is meant.
 * @param isRight whether a text is all right
 */
export function indentedAsAround(text: string, at: number, isRight: (text: string) => boolean): string | undefined {
  const line = lineAt(text, lineStart(text, at));
  const around = linesAround(text, line);
  const above = around.find(({ start }) => start < line.start);
  const target = above && line.lead + (isItem(line) ? above.content - above.lead : 0);
  const toIt = above && isRightMoved(text, above, [above.end], target!, isRight);
  const ends = endsOf(text, line);
  const tries = columnsOf(around, line).flatMap((column) => isRightMoved(text, line, ends, column, isRight) ?? []);
  const isUsual = (attempt: Attempt) => around.some((other) => isOfKind(other, attempt));
  const usual = tries.find(isUsual);
  if (usual) return usual.text;
  // A dash stands nowhere but before the first key of an item.
  if (toIt && ((isItem(above) && !isItem(line)) || isUsual(toIt))) return toIt.text;
  // A key that always stands elsewhere is meant there, whatever the file would bear.
  if (around.some(({ key }) => key !== undefined && key === line.key)) return undefined;
  const whole = tries.filter(keepsItsOwn);
  const near = whole.filter(({ column }) => Math.abs(column - line.content) === 1);
  const sure = near.length > 0 ? near : whole;
  return sure.length === 1 ? sure[0]!.text : undefined;
}

function isItem({ lead, content }: Line): boolean {
  return content > lead;
}

/** True of another line that has the same key in the column in question. */
function isOfKind({ start, key, content }: Line, { line, column }: Attempt): boolean {
  return key !== undefined && key === line.key && content === column && start !== line.start;
}

const NOTHING_BEHIND_KEY = /:\s*(?:#.*)?$/;

/** Not true of a key that has nothing in its new column: what lay beneath it would become a part of something else. */
function keepsItsOwn({ line: { start }, column, text }: Attempt): boolean {
  const { end } = lineAt(text, start);
  if (!NOTHING_BEHIND_KEY.test(text.slice(start, end))) return true;
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    const line = lineAt(text, next);
    if (isBare(text, line)) continue;
    return isItem(line) ? line.lead >= column : line.lead > column;
  }
  return true;
}

/** True of a line with nothing in it but a remark. */
function isBare(text: string, { start, end }: Line): boolean {
  return /^\s*(?:#|$)/.test(text.slice(start, end));
}

/** @param ends of how many lines may be moved, the likeliest first */
function isRightMoved(
  text: string,
  line: Line,
  ends: readonly number[],
  column: number,
  isRight: (text: string) => boolean,
): Attempt | undefined {
  if (column === line.content) return undefined;
  for (const end of new Set(ends)) {
    const moved = movedBy(text, line, end, column - line.content);
    if (moved !== undefined && isRight(moved)) return { line, column, text: moved };
  }
  return undefined;
}

function lineAt(text: string, start: number): Line {
  const end = lineEnd(text, start);
  const { blanks, dashes, key } = LEAD.exec(text.slice(start, end))!.groups as Record<string, string | undefined>;
  const lead = blanks!.length;
  return { start, end, lead, content: lead + dashes!.length, key };
}

/** The lines around one that something stands in, the nearest first. */
function linesAround(text: string, { start }: Line): readonly Line[] {
  const lines: Line[] = [];
  const add = (from: number) => {
    const line = lineAt(text, from);
    if (!isBare(text, line)) lines.push(line);
  };
  let [above, below] = [start, nextLine(text, start)];
  for (let count = 0; count < MOST_LINES; count++) {
    if (above > 0) add((above = lineStart(text, above - 1)));
    if (below < text.length) {
      add(below);
      below = nextLine(text, below);
    }
  }
  return lines;
}

/** The columns in which the key or the words of a line may be meant to stand. */
function columnsOf(around: readonly Line[], { lead, content }: Line): readonly number[] {
  const dashes = content - lead;
  // Deeper than another item, words behind a dash would become a part of its text.
  const items = around.filter(isItem);
  const columns =
    dashes === 0
      ? [0, ...around.flatMap((line) => [line.lead, line.content])]
      : items.map((line) => line.lead + dashes);
  return [...new Set(columns)].slice(0, MOST_COLUMNS);
}

/** How many lines may be moved with one, the likeliest first: what lies beneath it if that has slipped with it. */
function endsOf(text: string, line: Line): readonly number[] {
  const beneath = blockEnd(text, line, line.lead + 1);
  const first = nextLine(text, line.end);
  const hasSlipped = first < text.length && lineAt(text, first).lead === line.lead + STEP;
  return [...(hasSlipped ? [beneath, line.end] : [line.end, beneath]), blockEnd(text, line, line.lead)];
}

/** The end of the last line of those below one that lie at least so deep. */
function blockEnd(text: string, line: Line, least: number): number {
  let { end } = line;
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    const { lead, end: nextEnd } = lineAt(text, next);
    if (text.slice(next, nextEnd).trim() === '') continue;
    if (lead < least) break;
    end = nextEnd;
  }
  return end;
}

/** The lines from one to an end, moved by so many columns; `undefined` if one has too few blanks before it. */
function movedBy(text: string, { start }: Line, end: number, by: number): string | undefined {
  const lines = text.slice(start, end).split('\n');
  if (by < 0 && lines.some((line) => line.trim() !== '' && !line.startsWith(' '.repeat(-by)))) return undefined;
  const moved = lines.map((line) => (line.trim() === '' ? line : by < 0 ? line.slice(-by) : ' '.repeat(by) + line));
  return text.slice(0, start) + moved.join('\n') + text.slice(end);
}
