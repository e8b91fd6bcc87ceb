import { AnyScript, HAS_SMALL } from '../anyScript';
import { skipBlanks, trimBlanks } from '../blank';
import type { Change } from '../change';
import { replaced } from '../sharedEnds';
import { firstFrom } from '../rising';

/** A line of the text as it is printed, without the blanks at its edges; apart from where it stands. */
export interface PrintedLine {
  /** In units, the blanks at the edges left out. */
  readonly length: number;
  /** Units of white space before the first sign, and behind the last. */
  readonly indent: number;
  readonly trail: number;
  /** Length of the first word, in units. */
  readonly firstWord: number;
  readonly startsLower: boolean;
  /** Its last sign ends a sentence, a quotation mark or bracket behind that left out. */
  readonly endsSentence: boolean;
  /** It ends in the midst of a word: "minis-". */
  readonly endsBroken: boolean;
  readonly isItem: boolean;
  /** A name and what stands behind its colon: "Subject: Talks". */
  readonly isField: boolean;
  /** Wide blanks part it, as in a table or above the page of a paper: "The Velm Review      Page 4". */
  readonly isParted: boolean;
}

/**
 * The lines of a text that show ink, in order. What is gone through at each keystroke stands in arrays of its own, since
 * looking into thousands of objects takes longer than all else.
 */
export interface PrintedLines {
  readonly lines: readonly PrintedLine[];
  /** Where the ink of each begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of {@link LineSign}. */
  readonly signs: Uint8Array;
}

/** What is asked of all lines of a text, as bits. */
export const LineSign = {
  /** An empty line (or the text's start) stands before it. */
  apart: 1,
  /** It is one word: a long address cannot be broken. */
  oneWord: 2,
} as const;

/** Longer lines were not broken by a program at a fixed width; what they begin with need not be known. */
export const WIDEST_BROKEN = 106;
/** The longest first word that is told from longer ones. */
const LONGEST_WORD = 72;

/** How many lines are found between two pauses. */
const LINES_A_STEP = 1000;

/** Divides a text into its lines, in small steps. */
export function* printedLines(text: string): Generator<undefined, PrintedLines, undefined> {
  const scan = new LineScan(text, 0, true);
  while (scan.next()) {
    scan.keep();
    if (scan.lines.length % LINES_A_STEP === 0) yield;
  }
  const { lines, starts, ends, signs } = scan;
  return { lines, starts: Int32Array.from(starts), ends: Int32Array.from(ends), signs: Uint8Array.from(signs) };
}

/** The same for a text of which an earlier version is known: only the lines of the change are looked at. */
export function reprinted(text: string, before: PrintedLines, change: Change): PrintedLines {
  const { lines, starts, ends, signs } = before;
  const shift = change.endAfter - change.endBefore;
  let head = firstFrom(starts, change.start);
  // The sign that ends a line must be before the change as well.
  while (head > 0 && rawEnd(before, head - 1) >= change.start) head--;
  let tail = firstFrom(starts, change.endBefore);
  while (tail < lines.length && starts[tail]! - lines[tail]!.indent <= change.endBefore) tail++;

  const scan = new LineScan(text, head === 0 ? 0 : rawEnd(before, head - 1), head === 0);
  while (scan.next()) {
    const raw = scan.rawStart - shift;
    while (tail < lines.length && starts[tail]! - lines[tail]!.indent < raw) tail++;
    scan.keep();
    if (tail < lines.length && starts[tail]! - lines[tail]!.indent === raw) {
      tail++;
      break;
    }
  }
  if (scan.ended) tail = lines.length;
  return {
    lines: replaced(lines, head, tail, scan.lines),
    starts: moved(starts, head, scan.starts, tail, shift),
    ends: moved(ends, head, scan.ends, tail, shift),
    signs: spliced(signs, head, scan.signs, tail),
  };
}

function rawEnd({ lines, ends }: PrintedLines, i: number): number {
  return ends[i]! + lines[i]!.trail;
}

/** Offsets with others in place of those of `[head, tail)`; the ones behind are shifted. */
export function moved(
  offsets: Int32Array,
  head: number,
  between: ArrayLike<number>,
  tail: number,
  shift: number,
): Int32Array {
  const all = new Int32Array(head + between.length + offsets.length - tail);
  all.set(offsets.subarray(0, head));
  all.set(between, head);
  let at = head + between.length;
  for (let i = tail; i < offsets.length; i++) all[at++] = offsets[i]! + shift;
  return all;
}

function spliced(flags: Uint8Array, head: number, between: readonly number[], tail: number): Uint8Array {
  const all = new Uint8Array(head + between.length + flags.length - tail);
  all.set(flags.subarray(0, head));
  all.set(between, head);
  all.set(flags.subarray(tail), head + between.length);
  return all;
}

const LINE_END = /[\r\n\u2028\u2029\v\f]/g;

/** Goes through a text line by line. */
class LineScan {
  readonly lines: PrintedLine[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly signs: number[] = [];
  /** The line that {@link next} has found: where it begins with its blanks, and where with its ink. */
  rawStart = 0;
  ended = false;
  readonly #text: string;
  #at: number;
  #apart: boolean;
  #start = 0;
  #end = 0;

  /** `from` is the beginning of the text, or the end of a line. */
  constructor(text: string, from: number, apart: boolean) {
    this.#text = text;
    this.#at = from;
    this.#apart = apart;
  }

  /** Finds the next line that shows ink; false if there is none. */
  next(): boolean {
    const text = this.#text;
    for (;;) {
      this.#passLineEnds();
      if (this.#at >= text.length) {
        this.ended = true;
        return false;
      }
      this.rawStart = this.#at;
      LINE_END.lastIndex = this.#at;
      const rawEnd = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
      this.#at = rawEnd;
      this.#start = skipBlanks(text, this.rawStart, rawEnd);
      this.#end = trimBlanks(text, this.#start, rawEnd);
      if (this.#start < this.#end) return true;
      this.#apart = true;
    }
  }

  /** Takes the line that was found into the list. */
  keep(): void {
    const text = this.#text;
    const start = this.#start;
    const length = this.#end - start;
    const broken = length <= WIDEST_BROKEN;
    const firstWord = broken ? firstWordLength(text, start, Math.min(this.#end, start + LONGEST_WORD)) : 0;
    this.starts.push(start);
    this.ends.push(this.#end);
    this.signs.push((this.#apart ? LineSign.apart : 0) | (firstWord === length ? LineSign.oneWord : 0));
    this.lines.push({
      length,
      indent: start - this.rawStart,
      trail: this.#at - this.#end,
      firstWord,
      startsLower: broken && startsLower(text, start),
      endsSentence: broken && endsSentence(text, start, this.#end),
      endsBroken: broken && text[this.#end - 1] === '-' && isLetter(text.charCodeAt(this.#end - 2)),
      isItem: broken && isItem(text, start, this.#end),
      isField: broken && FIELD.test(text.slice(start, Math.min(this.#end, start + LONGEST_FIELD))),
      isParted: broken && WIDE_BLANK.test(text.slice(start, this.#end)),
    });
    this.#apart = false;
  }

  /** Two line ends of one kind have an empty line between them; CRLF is one line end. */
  #passLineEnds(): void {
    const text = this.#text;
    let feeds = 0;
    let returns = 0;
    for (; this.#at < text.length; this.#at++) {
      const unit = text.charCodeAt(this.#at);
      if (unit === 0x0a) {
        feeds++;
        returns = 0;
      } else if (unit === 0x0d) returns++;
      else if (unit !== 0x0b && unit !== 0x0c && unit !== 0x2028 && unit !== 0x2029) return;
      if (feeds > 1 || returns > 1) this.#apart = true;
    }
  }
}

function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if ((unit <= 0x20 || unit >= 0xa0) && /\s/.test(text[at]!)) break;
    at++;
  }
  return at - start;
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Whether the first letter is a small one; a quotation mark or bracket before it is passed over. */
function startsLower(text: string, start: number): boolean {
  const at = OPENING.includes(text[start]!) ? start + 1 : start;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return HAS_SMALL.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const OPENING = '"“‘«(';

function endsSentence(text: string, start: number, end: number): boolean {
  let last = end - 1;
  if (last > start && CLOSING.includes(text[last]!)) last--;
  return ENDING.includes(text[last]!);
}

const CLOSING = '"”’»\')';
const ENDING = '.!?…:';

/** What an item of a list begins with: a sign, or its number or letter. */
export const BULLET = new AnyScript(
  /^(?:(?<sign>[-–—•*·▪●‣◦►▶→✓])|(?<number>\(?\d{1,2}[.)]|\((?:[a-z]|[ivx]{1,4})\)))\s+(?=\S)/u,
  () =>
    new RegExp(
      String.raw`^(?:(?<sign>[-–—•*·▪●‣◦►▶→✓])|(?<number>\(?\p{Nd}{1,2}[.)]|\((?:[a-z]|[ivx]{1,4})\)))\s+(?=\S)`,
      'u',
    ),
);

const FIELD = /^[A-Z][A-Za-z-]+:\s/;
/** The longest beginning of a field that is told, in UTF-16 units: "Attachments: ". */
const LONGEST_FIELD = 16;
const WIDE_BLANK = /\t| {4}/;

/** The number of a page, alone between two lines of a paragraph that goes on overleaf. */
const PAGE_NUMBER = /^\d+$/;
const LONGEST_PAGE_NUMBER = 3;

function isItem(text: string, start: number, end: number): boolean {
  if (isLetter(text.charCodeAt(start))) return false;
  if (end - start <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text.slice(start, end))) return true;
  return BULLET.test(text.slice(start, Math.min(end, start + 8)));
}
