import { changeBetween, type Change } from './change';
import type { Division, Passage } from './passage';
import type { RoleChoices } from './roleChoices';
import { lineOf, type Line } from './structure/line';
import { printedLines, reprinted, type PrintedLines } from './structure/printedLines';
import { rolesOf } from './structure/roles';
import { signsOf, Trait, type Shown, type Signs } from './structure/signs';
import { blocksOf, type Blocks } from './structure/unwrap';
import { verdictAt } from './structure/verdict';

/** How many lines are looked at between two pauses: a few milliseconds' work. */
const LINES_A_STEP = 200;

/** A division with all that a division of a changed text can take over. */
class LineDivision implements Division {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly choices: RoleChoices | undefined;
  readonly printed: PrintedLines;
  readonly blocks: Blocks;
  /** What each passage shows, and the id of the verdict on it. */
  readonly shown: Shown;
  readonly verdicts: Int32Array;

  constructor(
    text: string,
    passages: readonly Passage[],
    choices: RoleChoices | undefined,
    printed: PrintedLines,
    blocks: Blocks,
    shown: Shown,
    verdicts: Int32Array,
  ) {
    this.text = text;
    this.passages = passages;
    this.choices = choices;
    this.printed = printed;
    this.blocks = blocks;
    this.shown = shown;
    this.verdicts = verdicts;
  }

  get starts(): Int32Array {
    return this.blocks.starts;
  }
}

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
  const blocks = blocksOf(printed);
  const kept = before && change ? keptPlaces(blocks, before.blocks, change) : undefined;
  const shown = yield* shownBy(text, blocks, choices, kept, before);
  if (before === undefined) yield;
  const verdicts = rolesOf(shown);
  // Arrays of such a length are not grown step by step: that would cost more than all the rest.
  const passages = new Array<Passage>(verdicts.length);
  for (let i = 0; i < verdicts.length; i++) {
    const place = kept === undefined ? -1 : kept[i]!;
    if (place !== -1 && before!.verdicts[place] === verdicts[i]) passages[i] = before!.passages[place]!;
    else {
      const { role, rule } = verdictAt(verdicts[i]!);
      passages[i] = { text: shown.signs[i]!.line.text, role, rule };
    }
  }
  return new LineDivision(text, passages, choices, printed, blocks, shown, verdicts);
}

/** Looks at each block by itself, or takes over what it showed before. */
function* shownBy(
  text: string,
  { starts, ends }: Blocks,
  choices: RoleChoices | undefined,
  kept: Int32Array | undefined,
  before: LineDivision | undefined,
): Generator<undefined, Shown, undefined> {
  const signs = new Array<Signs>(starts.length);
  const traits = new Int32Array(starts.length);
  const words = new Int32Array(starts.length);
  const sameChoices = before?.choices === choices;
  let looks = 0;
  for (let i = 0; i < starts.length; i++) {
    const belowLabel = i > 0 && (traits[i - 1]! & Trait.labelAlone) !== 0;
    const place = kept === undefined ? -1 : kept[i]!;
    if (place !== -1 && sameChoices) {
      const known = before!.shown.traits[place]!;
      if (((known & Trait.belowLabel) !== 0) === belowLabel) {
        traits[i] = known;
        words[i] = before!.shown.words[place]!;
        signs[i] = before!.shown.signs[place]!;
        continue;
      }
    }
    const line = place === -1 ? newLine(text, starts[i]!, ends[i]!, before) : before!.shown.signs[place]!.line;
    const sign = signsOf(line, belowLabel, choices?.of(line.text));
    traits[i] = sign.traits;
    words[i] = line.words;
    signs[i] = sign;
    if (++looks % LINES_A_STEP === 0) yield;
  }
  return { signs, traits, words };
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

/** For each block the index of the same one before, with the same words; -1 if it is new. */
function keptPlaces({ starts, ends }: Blocks, before: Blocks, change: Change): Int32Array {
  const places = new Int32Array(starts.length).fill(-1);
  const shift = change.endAfter - change.endBefore;
  let k = 0;
  for (let i = 0; i < starts.length; i++) {
    const moved = ends[i]! <= change.start ? 0 : starts[i]! >= change.endAfter ? shift : undefined;
    if (moved === undefined) continue;
    const start = starts[i]! - moved;
    while (k < before.starts.length && before.starts[k]! < start) k++;
    if (before.starts[k] === start && before.ends[k] === ends[i]! - moved) places[i] = k++;
  }
  return places;
}
