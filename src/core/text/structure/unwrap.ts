import type { Change } from '../change';
import { firstFrom } from '../rising';
import { sharedEnds } from '../sharedEnds';
import { LineSign, moved, WIDEST_BROKEN, type PrintedLine, type PrintedLines } from './printedLines';

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
export function blocksOf(printed: PrintedLines): Blocks {
  const { lines, starts, ends } = printed;
  const runs = longRuns(printed);
  // What two lines alone cannot show, the rest of the text may.
  const widest = runs.reduce((widest, { width }) => Math.max(widest, width), 0);
  if (widest === 0) return { starts, ends };
  const joins = new Uint8Array(lines.length);
  let count = lines.length;
  for (const run of runs) {
    const width = run.width > 0 ? run.width : fits(run, printed, widest) ? widest : 0;
    if (width === 0) continue;
    for (let i = run.first + 1; i <= run.last; i++) {
      if (!continues(lines[i - 1]!, lines[i]!, width)) continue;
      // "… with two dogs.|Follow @kolb": a width that only other lines show joins no sentences, which need not be one paragraph.
      if (run.width === 0 && lines[i - 1]!.endsSentence && !lines[i]!.startsLower) continue;
      joins[i] = 1;
      count--;
    }
  }
  return joined(printed, joins, count);
}

/**
 * The same for a text of which an earlier version is known. Mostly empty lines part all that has changed from the rest:
 * then what was joined there stays so.
 */
export function blocksAgain(printed: PrintedLines, before: PrintedLines, known: Blocks, change: Change): Blocks {
  const { head, tail } = sharedEnds(printed.lines, before.lines);
  const end = printed.lines.length - tail;
  const endBefore = before.lines.length - tail;
  if (!areApart(printed, head, end) || !areApart(before, head, endBefore)) return blocksOf(printed);
  const { starts, ends } = printed;
  if (known.starts === before.starts) return { starts, ends };
  const first = head < before.starts.length ? firstFrom(known.starts, before.starts[head]!) : known.starts.length;
  const behind = tail > 0 ? firstFrom(known.starts, before.starts[endBefore]!) : known.starts.length;
  const shift = change.endAfter - change.endBefore;
  return {
    starts: moved(known.starts, first, starts.subarray(head, end), behind, shift),
    ends: moved(known.ends, first, ends.subarray(head, end), behind, shift),
  };
}

/** True if each of the lines `[from, end)` has an empty line before and behind it. */
function areApart({ signs }: PrintedLines, from: number, end: number): boolean {
  const last = Math.min(end, signs.length - 1);
  for (let i = from; i <= last; i++) if ((signs[i]! & LineSign.apart) === 0) return false;
  return true;
}

/** Lines between which no empty line stands. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** At which a program has broken the lines; 0 if none has. */
  readonly width: number;
}

/** The runs of two lines and more; a line too wide for any program parts them as an empty one does. */
function longRuns(printed: PrintedLines): readonly Run[] {
  const { signs } = printed;
  const runs: Run[] = [];
  let first = 0;
  let besideWide = false;
  for (let i = 1; i <= signs.length; i++) {
    const isWide = i < signs.length && (signs[i]! & LineSign.apart) === 0;
    if (isWide && !isTooWide(printed, i) && !isTooWide(printed, i - 1)) continue;
    if (i - first > 1) {
      const fewest = isWide || besideWide ? FEWEST_BESIDE_WIDE : 1;
      runs.push({ first, last: i - 1, width: wrapWidth(printed, first, i - 1, fewest) });
    }
    besideWide = isWide;
    first = i;
  }
  return runs;
}

/** So many full lines show that a text was broken, and not just two short paragraphs among long ones. */
const FEWEST_BESIDE_WIDE = 3;

/** True for a line that no program has broken; a long address cannot be broken, and says nothing. */
function isTooWide({ starts, ends, signs }: PrintedLines, i: number): boolean {
  return ends[i]! - starts[i]! > WIDEST && (signs[i]! & LineSign.oneWord) === 0;
}

function fits({ first, last }: Run, { starts, ends }: PrintedLines, width: number): boolean {
  for (let i = first; i <= last; i++) if (ends[i]! - starts[i]! > width + SLACK) return false;
  return true;
}

/** The blocks, `count` of them, of lines of which some are joined to the one before. */
function joined(lines: Blocks, joins: Uint8Array, count: number): Blocks {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < joins.length; i++) {
    if (joins[i] === 0) starts[next++] = lines.starts[i]!;
    ends[next - 1] = lines.ends[i]!;
  }
  return { starts, ends };
}

/** The width at which a program has broken the lines of a run; 0 if fewer than `fewest` show that it did. */
function wrapWidth({ lines, starts, ends, signs }: PrintedLines, first: number, last: number, fewest: number): number {
  let width = 0;
  let second = 0;
  for (let i = first; i <= last; i++) {
    const length = ends[i]! - starts[i]!;
    // A long address cannot be broken and says nothing.
    if ((signs[i]! & LineSign.oneWord) !== 0 || length <= second) continue;
    second = Math.min(length, width);
    width = Math.max(length, width);
  }
  // Somebody has typed into one line, and not broken it anew.
  if (last - first > 1 && width - second > TYPED_INTO) width = second;
  if (width < NARROWEST) return 0;
  let long = 0;
  let full = 0;
  let lower = 0;
  for (let i = first + 1; i <= last; i++) {
    if (lines[i - 1]!.length >= NARROWEST) long++;
    if (!continues(lines[i - 1]!, lines[i]!, width)) continue;
    full++;
    if (lines[i]!.startsLower) lower++;
  }
  // Broken text is full of lines that reach the edge, and many of the next begin in the middle of a sentence. A list
  // of headlines has neither.
  return full >= fewest && full * 2 >= long && lower * 4 >= full ? width : 0;
}

/** A line that is so much longer than all others is none that a program has broken, in UTF-16 units. */
const TYPED_INTO = 8;

/** In a printed column, whose letters differ in width, a line that goes on in mid-sentence has at least so much of the widest. */
const FULL_IN_PRINT = 3 / 4;

/** True if the line before is so full that the first word of this one did not fit on it, or hardly. */
function continues(before: PrintedLine, line: PrintedLine, width: number): boolean {
  if (line.isItem || line.isParted || before.isParted || (line.isField && before.isField)) return false;
  // Indented: a new paragraph, or what hangs below a list's mark.
  if (line.indent >= 2 && before.indent < line.indent && !before.isItem) return false;
  if (line.startsLower && (before.endsBroken || before.length > width * FULL_IN_PRINT)) return true;
  return before.length + 1 + line.firstWord + before.indent > width;
}
