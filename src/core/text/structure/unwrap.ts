import { WIDEST_BROKEN, type PrintedLine, type PrintedLines } from './printedLines';

/** Stretches of a text that stand by themselves: mostly a line, or several that a program broke at a fixed width. */
export interface Blocks {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Widths at which programs break lines; narrower are lists and verse, wider are paragraphs on a line each. */
const NARROWEST = 45;
const WIDEST = 100;
/** The widest line seen may be a little narrower than the true width. */
const SLACK = WIDEST_BROKEN - WIDEST;

/** Joins lines that a program has broken. */
export function blocksOf({ lines, starts, ends, apart }: PrintedLines): Blocks {
  const runs = longRuns(lines, apart);
  // What two lines alone cannot show, the rest of the text may.
  const widest = runs.reduce((widest, { width }) => Math.max(widest, width), 0);
  if (widest === 0) return { starts, ends };
  const joins = new Uint8Array(lines.length);
  for (const run of runs) {
    const width = run.width > 0 ? run.width : fits(run, lines, widest) ? widest : 0;
    if (width === 0) continue;
    for (let i = run.first + 1; i <= run.last; i++) if (continues(lines[i - 1]!, lines[i]!, width)) joins[i] = 1;
  }
  return joined({ starts, ends }, joins);
}

/** Lines between which no empty line stands. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** At which a program has broken the lines; 0 if none has. */
  readonly width: number;
}

/** The runs of two lines and more. */
function longRuns(lines: readonly PrintedLine[], apart: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < apart.length && apart[i] === 0) continue;
    if (i - first > 1) runs.push({ first, last: i - 1, width: wrapWidth(lines, first, i - 1) });
    first = i;
  }
  return runs;
}

function fits({ first, last }: Run, lines: readonly PrintedLine[], width: number): boolean {
  for (let i = first; i <= last; i++) if (lines[i]!.length > width + SLACK) return false;
  return true;
}

function joined(lines: Blocks, joins: Uint8Array): Blocks {
  const starts = lines.starts.slice();
  const ends = lines.ends.slice();
  let count = 0;
  for (let i = 0; i < joins.length; i++) {
    if (joins[i] === 1) ends[count - 1] = ends[i]!;
    else {
      starts[count] = starts[i]!;
      ends[count] = ends[i]!;
      count++;
    }
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** The width at which a program has broken the lines of a run; 0 if it was not broken. */
function wrapWidth(lines: readonly PrintedLine[], first: number, last: number): number {
  let width = 0;
  for (let i = first; i <= last; i++) {
    const { length, firstWord } = lines[i]!;
    // A long address cannot be broken and says nothing.
    if (firstWord < length && length > width) width = length;
    if (width > WIDEST) return 0;
  }
  if (width < NARROWEST) return 0;
  let full = 0;
  let lower = 0;
  for (let i = first + 1; i <= last; i++) {
    if (!continues(lines[i - 1]!, lines[i]!, width)) continue;
    full++;
    if (lines[i]!.startsLower) lower++;
  }
  // Broken text is full of lines that reach the edge, and many of the next begin in the middle of a sentence. A list
  // of headlines has neither.
  return full >= 1 && full * 2 >= last - first && lower * 4 >= full ? width : 0;
}

/** True if the line before is so full that the first word of this one did not fit on it. */
function continues(before: PrintedLine, line: PrintedLine, width: number): boolean {
  if (line.isItem) return false;
  // Indented: a new paragraph, or what hangs below a list's mark.
  if (line.indent >= 2 && before.indent < line.indent && !before.isItem) return false;
  return before.length + 1 + line.firstWord + before.indent > width;
}
