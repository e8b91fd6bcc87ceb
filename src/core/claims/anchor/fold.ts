import type { Span } from '../../text/span';
import { lastUpTo } from '../../text/rising';

/** What a printer may change without changing a word, one sign for another. */
const SAME_SIGN: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»'].map((sign) => [sign, '"'] as const),
  ['…', '...'],
  ['‐', '-'],
  ['‑', '-'],
]);

const BLANK = /^[\s\u0085]$/;
/** Soft hyphen, zero-width blank and joiners, direction marks, word joiner, BOM: not seen by a reader. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;
const MARK = /^\p{M}/u;
const HANGUL = /^[\u1100-\u11ff]/;

/**
 * A text as a reader takes it: NFC, straight quotes, one blank for every run of blanks and line ends, nothing unseen.
 * Two texts with equal folds differ in form only. The way back is kept as a list of stretches, since most of a text
 * folds to itself.
 */
export class FoldedText {
  readonly text: string;
  /** Where each stretch begins in the folded text, and what it covers of the source. */
  readonly #folded: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];

  constructor(source: string) {
    const folded: number[] = [];
    const from: number[] = [];
    const to: number[] = [];
    let length = 0;
    const pieces: string[] = [];
    for (const stretch of stretches(source)) {
      folded.push(length);
      from.push(stretch.start);
      to.push(stretch.end);
      length += stretch.text.length;
      pieces.push(stretch.text);
    }
    this.text = pieces.join('');
    this.#folded = folded;
    this.#from = from;
    this.#to = to;
  }

  /** The stretch of the source that a non-empty stretch of the folded text stands for. */
  sourceSpan(start: number, end: number): Span {
    return { start: this.#sourceOf(start, 'start'), end: this.#sourceOf(end - 1, 'end') };
  }

  /** Where in the source the unit at a folded offset begins or ends; a stretch that was changed counts as a whole. */
  #sourceOf(offset: number, edge: 'start' | 'end'): number {
    const index = this.#stretchAt(offset);
    const from = this.#from[index]!;
    const to = this.#to[index]!;
    const foldedFrom = this.#folded[index]!;
    const foldedTo = this.#folded[index + 1] ?? this.text.length;
    const isUnchanged = foldedTo - foldedFrom === to - from;
    if (edge === 'start') return isUnchanged ? from + offset - foldedFrom : from;
    return isUnchanged ? from + offset - foldedFrom + 1 : to;
  }

  #stretchAt(offset: number): number {
    return lastUpTo(this.#folded, offset);
  }
}

/** The fold of a short text, without the way back. */
export function fold(text: string): string {
  let folded = '';
  for (const stretch of stretches(text)) folded += stretch.text;
  return folded;
}

interface Stretch extends Span {
  readonly text: string;
}

/** Cuts a text into stretches that fold to themselves and stretches that fold to something else (never to nothing). */
function* stretches(source: string): Generator<Stretch, void, undefined> {
  let plainFrom = 0;
  let at = 0;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    const next = source.charCodeAt(at + 1);
    if (unit > 0x20 && unit < 0x7f && !(next >= 0x7f)) {
      at++;
      continue;
    }
    if (unit === 0x20 && next > 0x20 && next < 0x7f) {
      at++;
      continue;
    }
    const special = specialAt(source, at);
    if (special.text === source.slice(special.start, special.end)) {
      at = special.end;
      continue;
    }
    if (plainFrom < at) yield { start: plainFrom, end: at, text: source.slice(plainFrom, at) };
    if (special.text !== '') yield special;
    at = special.end;
    plainFrom = at;
  }
  if (plainFrom < at) yield { start: plainFrom, end: at, text: source.slice(plainFrom, at) };
}

/** What begins at an offset: a run of blanks, something unseen, a sign with its likes, a letter with its accents. */
function specialAt(source: string, start: number): Stretch {
  const first = characterAt(source, start);
  if (BLANK.test(first)) {
    let end = start + 1;
    // What is unseen between two blanks does not part them.
    for (let at = end; at < source.length; at++) {
      const next = source[at]!;
      if (BLANK.test(next)) end = at + 1;
      else if (!UNSEEN.test(next)) break;
    }
    return { start, end, text: ' ' };
  }
  if (UNSEEN.test(first) && !joinsEmoji(source, start)) return { start, end: start + 1, text: '' };
  const same = SAME_SIGN.get(first);
  if (same !== undefined) return { start, end: start + 1, text: same };
  let end = start + first.length;
  for (; end < source.length; end += characterAt(source, end).length) {
    const next = characterAt(source, end);
    if (!MARK.test(next) && !(HANGUL.test(first) && HANGUL.test(next))) break;
  }
  return { start, end, text: source.slice(start, end).normalize('NFC') };
}

/** A zero-width joiner within an emoji is part of what a reader sees. */
function joinsEmoji(source: string, at: number): boolean {
  return source.charCodeAt(at) === 0x200d && source.charCodeAt(at + 1) >= 0x2000;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}
