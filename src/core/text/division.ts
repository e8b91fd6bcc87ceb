import { changeBetween, type Change } from './change';
import type { Division, Passage } from './passage';
import type { RoleChoices } from './roleChoices';
import { replaced, type SharedEnds } from './sharedEnds';
import { lineOf, type Line } from './structure/line';
import { printedLines, reprinted, type PrintedLines } from './structure/printedLines';
import type { Roles } from './structure/body';
import { rolesOf } from './structure/roles';
import { signsOf, Trait, type Shown, type Signs } from './structure/signs';
import { blocksAgain, blocksOf, type Blocks } from './structure/unwrap';
import { ruledRoleAt } from './structure/ruledRole';

/** How many lines are looked at between two pauses: a few milliseconds' work. */
const LINES_A_STEP = 200;

/** A division with all that a division of a changed text can take over. */
class LineDivision implements Division {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly choices: RoleChoices | undefined;
  readonly printed: PrintedLines;
  readonly blocks: Blocks;
  /** What each passage shows, and its role. */
  readonly shown: Shown;
  readonly roles: Roles;

  constructor(
    text: string,
    passages: readonly Passage[],
    choices: RoleChoices | undefined,
    printed: PrintedLines,
    blocks: Blocks,
    shown: Shown,
    roles: Roles,
  ) {
    this.text = text;
    this.passages = passages;
    this.choices = choices;
    this.printed = printed;
    this.blocks = blocks;
    this.shown = shown;
    this.roles = roles;
  }

  get starts(): Int32Array {
    return this.blocks.starts;
  }
}

/** What else is known of a text that is divided. */
export interface DivisionOptions {
  /** A division of an earlier version of the text: what has not changed is taken over from it. */
  readonly previous?: Division;
  /** What the user has decided of single lines. */
  readonly choices?: RoleChoices;
}

/**
 * Divides an article into passages, in small steps, so that a host can pause within a long text. A line is a passage;
 * lines that a program has broken at a fixed width are joined. Blank lines, and blanks at the edges of lines, belong to
 * none. The outcome does not depend on `previous`, save that its passages are kept as they are where they can be.
 */
export function* divisionSteps(
  text: string,
  { previous, choices }: DivisionOptions = {},
): Generator<undefined, Division, undefined> {
  const before = previous instanceof LineDivision ? previous : undefined;
  if (before?.text === text && before.choices === choices) return before;
  const change = before && changeBetween(before.text, text);
  const printed = before && change ? reprinted(text, before.printed, change) : yield* printedLines(text);
  const blocks = before && change ? blocksAgain(printed, before.printed, before.blocks, change) : blocksOf(printed);
  const kept = before && change ? keptBlocks(blocks, before.blocks, change) : NOTHING_KEPT;
  const shown = yield* shownBy(text, blocks, choices, kept, before);
  if (before === undefined) yield;
  const ends = before?.choices === choices ? sameEnds(kept) : NO_ENDS;
  const roles = rolesOf(shown, before && { ...before.roles, ...ends });
  return new LineDivision(text, passagesOf(shown, roles, kept, before), choices, printed, blocks, shown, roles);
}

/** The passages of blocks; those of blocks that stand as they stood are kept where their role is the same. */
function passagesOf(
  { signs }: Shown,
  { ids: roles }: Roles,
  { head, tail, places }: KeptBlocks,
  before: LineDivision | undefined,
): readonly Passage[] {
  const count = roles.length;
  const passagesBefore = before?.passages ?? NO_PASSAGES;
  const rolesBefore = before?.roles.ids ?? roles;
  const shift = count - passagesBefore.length;
  let first = 0;
  while (first < head && roles[first] === rolesBefore[first]) first++;
  let behind = count;
  while (behind > count - tail && behind > first && roles[behind - 1] === rolesBefore[behind - 1 - shift]) behind--;
  // Arrays of such a length are not grown step by step: that would cost more than all the rest.
  const between = new Array<Passage>(behind - first);
  for (let i = first; i < behind; i++) {
    const place = i < head ? i : i >= count - tail ? i - shift : places[i - head]!;
    if (place !== -1 && rolesBefore[place] === roles[i]) between[i - first] = passagesBefore[place]!;
    else {
      const { role, rule } = ruledRoleAt(roles[i]!);
      between[i - first] = { text: signs[i]!.line.text, role, rule };
    }
  }
  return replaced(passagesBefore, first, behind - shift, between);
}

const NO_PASSAGES: readonly Passage[] = [];

/** Looks at each block by itself, or takes over what it showed before. */
function* shownBy(
  text: string,
  { starts, ends }: Blocks,
  choices: RoleChoices | undefined,
  kept: KeptBlocks,
  before: LineDivision | undefined,
): Generator<undefined, Shown, undefined> {
  const count = starts.length;
  const shown = before !== undefined && before.choices === choices ? before.shown : undefined;
  const traits = new Int32Array(count);
  const words = new Int32Array(count);
  const { head, tail } = shown === undefined ? NO_ENDS : sameEnds(kept);
  const tailBefore = (shown?.traits.length ?? 0) - tail;
  if (shown !== undefined) {
    for (const [own, others] of [
      [traits, shown.traits],
      [words, shown.words],
    ] as const) {
      own.set(others.subarray(0, head));
      own.set(others.subarray(tailBefore), count - tail);
    }
  }
  const between = new Array<Signs>(count - head - tail);
  let looks = 0;
  for (let i = head; i < count - tail; i++) {
    const belowLabel = i > 0 && (traits[i - 1]! & Trait.labelAlone) !== 0;
    const place = placeBefore(kept, i, count, before);
    if (place !== -1 && shown !== undefined) {
      const known = shown.traits[place]!;
      if (((known & Trait.belowLabel) !== 0) === belowLabel) {
        traits[i] = known;
        words[i] = shown.words[place]!;
        between[i - head] = shown.signs[place]!;
        continue;
      }
    }
    const line = place === -1 ? newLine(text, starts[i]!, ends[i]!, before) : before!.shown.signs[place]!.line;
    const sign = signsOf(line, belowLabel, choices?.of(line.text));
    traits[i] = sign.traits;
    words[i] = line.words;
    between[i - head] = sign;
    if (++looks % LINES_A_STEP === 0) yield;
  }
  return { signs: replaced(shown?.signs ?? NO_SIGNS, head, tailBefore, between), traits, words };
}

const NO_SIGNS: readonly Signs[] = [];

const NO_ENDS = { head: 0, tail: 0 };

/** How many blocks at the head and at the tail show what they showed: the first behind a change depends on the line above it as well. */
function sameEnds({ head, tail }: KeptBlocks): SharedEnds {
  return { head, tail: Math.max(0, tail - 1) };
}

/**
 * Looks at a block that is new. Its words are copied where the text has earlier versions: engines make a slice a view
 * that keeps the whole text alive, and each place where somebody typed would keep a version of its own.
 */
function newLine(text: string, start: number, end: number, before: LineDivision | undefined): Line {
  if (before === undefined) return lineOf(text, start, end);
  const own = ` ${text.slice(start, end)}`;
  return lineOf(own, 1, own.length);
}

/** Which blocks have the words that they had before, all of them at their old places but for what lies between. */
interface KeptBlocks {
  /** How many at the head and at the tail stand as they stood. */
  readonly head: number;
  readonly tail: number;
  /** For each of the others the index of the same one before; -1 if it is new. */
  readonly places: Int32Array;
}

const NOTHING_KEPT: KeptBlocks = { head: 0, tail: 0, places: new Int32Array() };

/** The index that a block had before; -1 if it is new. */
function placeBefore(
  { head, tail, places }: KeptBlocks,
  i: number,
  count: number,
  before: LineDivision | undefined,
): number {
  if (before === undefined) return -1;
  if (i < head) return i;
  return i >= count - tail ? i - count + before.blocks.starts.length : places[i - head]!;
}

function keptBlocks({ starts, ends }: Blocks, before: Blocks, change: Change): KeptBlocks {
  const count = starts.length;
  const countBefore = before.starts.length;
  const most = Math.min(count, countBefore);
  const shift = change.endAfter - change.endBefore;
  let head = 0;
  while (
    head < most &&
    ends[head]! <= change.start &&
    starts[head] === before.starts[head] &&
    ends[head] === before.ends[head]
  ) {
    head++;
  }
  let tail = 0;
  for (let i = count - 1, k = countBefore - 1; tail < most - head; i--, k--, tail++) {
    if (starts[i]! < change.endAfter || starts[i]! - shift !== before.starts[k] || ends[i]! - shift !== before.ends[k])
      break;
  }
  const places = new Int32Array(count - head - tail).fill(-1);
  let k = head;
  for (let i = head; i < count - tail; i++) {
    const moved = ends[i]! <= change.start ? 0 : starts[i]! >= change.endAfter ? shift : undefined;
    if (moved === undefined) continue;
    const start = starts[i]! - moved;
    while (k < countBefore && before.starts[k]! < start) k++;
    if (before.starts[k] === start && before.ends[k] === ends[i]! - moved) places[i - head] = k++;
  }
  return { head, tail, places };
}
