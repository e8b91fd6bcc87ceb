import { skipBlanks, trimBlanks } from '../blank';
import type { Span } from '../span';

/** A stretch of text that stands by itself: mostly a line, or several that a program broke at a fixed width. */
export interface Block extends Span {
  /** True if an empty line (or the text's start) stands before it. */
  readonly apart: boolean;
}

interface PhysicalLine extends Span {
  /** Columns of white space before the first sign. */
  readonly indent: number;
  readonly apart: boolean;
  /** Length of the first word, in units. */
  readonly firstWord: number;
  readonly startsLower: boolean;
  readonly isItem: boolean;
}

/** Widths at which programs break lines; narrower are lists and verse, wider are paragraphs on a line each. */
const NARROWEST = 45;
const WIDEST = 100;
/** The widest line seen may be a little narrower than the true width. */
const SLACK = 6;
/** How near to the widest line a broken line comes, for the longest of common words. */
const LONGEST_COMMON_WORD = 18;

/** Divides a text into lines without blanks at their edges, and joins those that a program has broken. */
export function blocksOf(text: string): readonly Block[] {
  const lines = physicalLines(text);
  const runs = runsOf(lines);
  const widths = runs.map(wrapWidth);
  // What two lines alone cannot show, the rest of the text may.
  const widest = widths.reduce<number | undefined>((a, b) => (a === undefined ? b : Math.max(a, b ?? 0)), undefined);
  return runs.flatMap((run, i) => joined(run, widths[i] ?? (fits(run, widest) ? widest : undefined)));
}

/** Lines between which no empty line stands. */
function runsOf(lines: readonly PhysicalLine[]): readonly (readonly PhysicalLine[])[] {
  const runs: PhysicalLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run === undefined || line.apart) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

function fits(run: readonly PhysicalLine[], width: number | undefined): boolean {
  return width !== undefined && run.every((line) => line.end - line.start <= width + SLACK);
}

function joined(run: readonly PhysicalLine[], width: number | undefined): readonly Block[] {
  const blocks: Block[] = [];
  for (const [i, line] of run.entries()) {
    const before = run[i - 1];
    const last = blocks.at(-1);
    if (width !== undefined && before !== undefined && last !== undefined && continues(before, line, width)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ start: line.start, end: line.end, apart: line.apart });
    }
  }
  return blocks;
}

function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let apart = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\v\f]+/g)) {
    const lineEnd = match.index + match[0].length;
    // A single line end before the line, or none: else an empty line stands between.
    const gap = lines.length === 0 ? true : /\n[^\n]*\n|\r[^\r\n]*\r/.test(text.slice(lines.at(-1)!.end, match.index));
    apart = apart || gap;
    const start = skipBlanks(text, match.index, lineEnd);
    const end = trimBlanks(text, start, lineEnd);
    if (start === end) {
      apart = true;
      continue;
    }
    const line = text.slice(start, Math.min(end, start + LONGEST_COMMON_WORD * 4));
    lines.push({
      start,
      end,
      indent: start - match.index,
      apart,
      firstWord: /^\S+/.exec(line)?.[0].length ?? 0,
      startsLower: /^\p{Ll}/u.test(line),
      isItem: /^(?:[-–—•*·▪●‣◦]|\(?\p{Nd}{1,2}[.)])\s/u.test(line),
    });
    apart = false;
  }
  return lines;
}

/** The width at which a program has broken the lines of a run; `undefined` if it was not broken. */
function wrapWidth(run: readonly PhysicalLine[]): number | undefined {
  // A long address cannot be broken and says nothing.
  let width = 0;
  for (const line of run) if (line.firstWord < line.end - line.start) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return undefined;
  let full = 0;
  let lower = 0;
  for (const [i, line] of run.entries()) {
    const before = run[i - 1];
    if (before === undefined || !continues(before, line, width)) continue;
    full++;
    if (line.startsLower) lower++;
  }
  // Broken text is full of lines that reach the edge, and many of the next begin in the middle of a sentence. A list
  // of headlines has neither.
  return full >= 1 && full * 2 >= run.length - 1 && lower * 4 >= full ? width : undefined;
}

/** True if the line before is so full that the first word of this one did not fit on it. */
function continues(before: PhysicalLine, line: PhysicalLine, width: number): boolean {
  if (line.apart || line.isItem) return false;
  // Indented: a new paragraph, or what hangs below a list's mark.
  if (line.indent >= 2 && before.indent < line.indent && !before.isItem) return false;
  return before.end - before.start + 1 + line.firstWord + before.indent > width;
}
