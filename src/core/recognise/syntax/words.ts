import type { ParagraphText } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { VerbReading } from './morphology';

/** The part that a word plays in its sentence, as far as its form and neighbours tell. */
export type Tag =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'number'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'to'
  | 'not'
  | 'modal'
  | 'auxiliary'
  | 'verb'
  | 'time'
  | 'comma'
  | 'break'
  | 'stop'
  | 'other';

/**
 * A word of a sentence as the grammar sees it: hyphenated pieces are one word, quotation marks and round brackets
 * (with what they hold) are left out. Offsets are those of the paragraph.
 */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, apostrophes straight, square brackets dropped. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the quotation that holds it; -1 outside quotation marks. */
  readonly quotation: number;
  tag: Tag;
  /** The reading as a verb, set for words tagged `verb` or `auxiliary`. */
  verb: VerbReading | undefined;
}

/** Makes the words of one sentence, not tagged yet. */
export function wordsOf(paragraph: ParagraphText, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  const brackets = bracketed(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (brackets.has(i) || isQuoteMark(paragraph, token)) continue;
    if (/^[[\]]$/.test(token.text)) {
      // An editor's change inside a word: "[t]hey".
      const [letter, close, rest] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
      if (
        token.text === '[' &&
        letter?.text.length === 1 &&
        close?.text === ']' &&
        rest?.kind === 'word' &&
        !rest.spaced
      ) {
        words.push(word(paragraph, [token, letter, close, rest], (letter.text + rest.text).toLowerCase()));
        i += 3;
      }
      continue;
    }
    const pieces = [token];
    const joins = token.kind === 'word' || token.kind === 'number' || /^[#@\p{Sc}]$/u.test(token.text);
    for (
      let next = tokens[i + 1];
      joins && next !== undefined && continues(pieces, next, tokens[i + 2]);
      next = tokens[i + 1]
    ) {
      pieces.push(next);
      i++;
    }
    words.push(word(paragraph, pieces, pieces.map((piece) => piece.lower).join('')));
  }
  return words;
}

function continues(pieces: readonly Token[], next: Token, after: Token | undefined): boolean {
  if (next.spaced) return false;
  const last = pieces.at(-1)!;
  if (/^[-‐‑/]$/.test(next.text)) {
    return last.kind !== 'punctuation' && after !== undefined && !after.spaced && /^[\p{L}\p{Nd}]/u.test(after.text);
  }
  return /^[-‐‑/#@\p{Sc}]$/u.test(last.text) && (next.kind === 'word' || next.kind === 'number');
}

function word(paragraph: ParagraphText, pieces: readonly Token[], lower: string): Word {
  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  const text = paragraph.text.slice(start, end);
  return {
    start,
    end,
    text,
    lower,
    capital: /^[[#@]?\p{Lu}/u.test(text),
    quotation: quotationAt(paragraph.quotations, start, end),
    tag: 'other',
    verb: undefined,
  };
}

/** Index of the first span that ends at the offset or behind it; the spans stand in order and do not overlap. */
export function firstEndingFrom(quotations: readonly Span[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quotationAt(quotations: readonly Span[], start: number, end: number): number {
  const at = firstEndingFrom(quotations, end);
  const span = quotations[at];
  return span !== undefined && span.start <= start ? at : -1;
}

function isQuoteMark({ quotations }: ParagraphText, token: Token): boolean {
  if (/^[“”"«»„‹›″‘`]$/.test(token.text)) return true;
  if (!/^['’]$/.test(token.text)) return false;
  const at = firstEndingFrom(quotations, token.start);
  return [quotations[at], quotations[at + 1]].some((span) => span?.end === token.start || span?.start === token.end);
}

/** Indices of tokens in round brackets, or of lists in square ones, where text stands outside them as well. */
function bracketed(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let square = -1;
  for (const [i, { text }] of tokens.entries()) {
    if (text === '[') square = i;
    else if (text === ']' && square >= 0) {
      if (tokens.slice(square, i).some((token) => token.text === ',')) {
        for (let k = square; k <= i; k++) inside.add(k);
      }
      square = -1;
    }
  }
  let open = -1;
  for (const [i, { text }] of tokens.entries()) {
    if (text === '(' && open < 0) open = i;
    else if (text === ')' && open >= 0) {
      for (let k = open; k <= i; k++) inside.add(k);
      open = -1;
    }
  }
  return inside.size > tokens.length - 3 ? new Set() : inside;
}
