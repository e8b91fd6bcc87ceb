import type { Span } from '../../text/span';
import { lastUpTo } from '../../text/rising';
import { UNSEEN_SIGNS } from './unseen';

/** What a printer may change without changing a word, one sign for another. */
const SAME_SIGN: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛‹›′ʼ´'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»'].map((sign) => [sign, '"'] as const),
  ['…', '...'],
  ...[...'ﬀﬁﬂﬃﬄﬅﬆ'].map((sign) => [sign, sign.normalize('NFKC')] as const),
]);

/** Hyphens, dashes and the minus; a typewriter has two or three hyphens for a dash. */
const DASH = /^[-‐‑‒–—―−﹘﹣－]$/;
/** A BOM amid a text has no width, whatever `\s` takes it for. */
const BLANK = /^(?!\ufeff)[\s\u0085]$/;
const UNSEEN = new RegExp(`^[${UNSEEN_SIGNS}]$`);
const MARK = /^\p{M}/u;
const HANGUL = /^[\u1100-\u11ff]/;

/**
 * A text as a reader takes it: NFC, straight quotes, one kind of dash, no ligatures, one blank for every run of blanks and
 * line ends, nothing unseen.
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

/** True for two short texts that say the same to a reader, who does not ask by which signs. */
export function isSameButForForm(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

/** The fold of a short text, without the way back. */
export function fold(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  let folded = '';
  for (const stretch of stretches(text)) folded += stretch.text;
  return folded;
}

const HYPHEN = 0x2d;

/** What most quotes are without, and fold to themselves for that. */
const UNUSUAL = /[^\x20-\x7e]| {2}|--/;

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
    if (unit > 0x20 && unit < 0x7f && !(next >= 0x7f) && unit !== HYPHEN) {
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

/** What begins at an offset: a run of blanks or dashes, something unseen, a sign with its likes, a letter with its accents. */
function specialAt(source: string, start: number): Stretch {
  const first = characterAt(source, start);
  if (BLANK.test(first)) return { start, end: runEnd(source, start, BLANK), text: ' ' };
  if (DASH.test(first)) return { start, end: runEnd(source, start, DASH), text: '-' };
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

/** Where a run of like signs ends. What is unseen between two of them does not part them. */
function runEnd(source: string, start: number, like: RegExp): number {
  let end = start + 1;
  for (let at = end; at < source.length; at++) {
    const next = source[at]!;
    if (like.test(next)) end = at + 1;
    else if (!UNSEEN.test(next)) break;
  }
  return end;
}

/** A zero-width joiner within an emoji is part of what a reader sees. */
function joinsEmoji(source: string, at: number): boolean {
  return source.charCodeAt(at) === 0x200d && source.charCodeAt(at + 1) >= 0x2000;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}
