import { AnyScript } from '../../../text/anyScript';
import { LexemeTable } from '../../../text/lexeme';
import type { ParagraphText } from '../../../text/paragraph';
import { firstEndingFrom, type Span } from '../../../text/span';
import type { Token } from '../../../text/token';
import { VOCABULARY } from '../../../text/vocabulary';
import { verbReadings, type VerbReading } from './morphology';
import type { Tag } from './partOfSpeech';
import { Traits, TRAITS } from './traits';

/** What a clause reaches up to: signs, and the words that open another. */
export const CLAUSE_LIMITS: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'break',
  'stop',
  'that',
  'subordinator',
  'relative',
]);

/** The words of a sentence that name things and acts. */
export const CONTENT_TAGS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'verb', 'name']);

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
  readonly traits: Traits;
  tag: Tag;
  /** The reading as a verb, set for words tagged `verb` or `auxiliary`. */
  verb: VerbReading | undefined;
  /** Whether it can begin a finite verb group, once that has been asked of the tagged word. */
  opensFinite: boolean | undefined;
}

/** What a token is to the making of words; most are nothing but a word. */
const Piece = {
  quoteMark: 1 << 0,
  /** A quote mark or an apostrophe. */
  apostrophe: 1 << 1,
  square: 1 << 2,
  bracket: 1 << 3,
  hyphen: 1 << 4,
  /** "#", "@" or a currency sign: what follows belongs to it. */
  prefix: 1 << 5,
  /** Begins with a letter or digit. */
  plain: 1 << 6,
  /** A word or number. */
  wordLike: 1 << 7,
  punctuation: 1 << 8,
  number: 1 << 9,
  colon: 1 << 10,
} as const;

const LETTER_OR_DIGIT = new AnyScript(/^[A-Za-z0-9]/u, () => new RegExp(String.raw`^[\p{L}\p{Nd}]`, 'u'));

const PREFIX_SIGN = new AnyScript(/^[#@$]$/u, () => new RegExp(String.raw`^[#@\p{Sc}]$`, 'u'));

const PIECES = new LexemeTable(({ text, kind }) => {
  let piece = 0;
  if (/^[“”"«»„‹›″‘`]$/.test(text)) piece |= Piece.quoteMark;
  if (/^['’]$/.test(text)) piece |= Piece.apostrophe;
  if (/^[[\]]$/.test(text)) piece |= Piece.square;
  if (/^[[\]()]$/.test(text)) piece |= Piece.bracket;
  if (/^[-‐‑/]$/.test(text)) piece |= Piece.hyphen;
  if (PREFIX_SIGN.test(text)) piece |= Piece.prefix;
  if (LETTER_OR_DIGIT.test(text)) piece |= Piece.plain;
  if (kind === 'word' || kind === 'number') piece |= Piece.wordLike;
  if (kind === 'punctuation') piece |= Piece.punctuation;
  if (kind === 'number') piece |= Piece.number;
  if (text === ':') piece |= Piece.colon;
  return piece;
});

function pieceAt(tokens: readonly Token[], i: number): number {
  return i < tokens.length ? PIECES.of(tokens[i]!.lexeme) : 0;
}

/** Makes the words of one sentence, not tagged yet. */
export function wordsOf(paragraph: ParagraphText, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let all = 0;
  for (const { lexeme } of tokens) all |= PIECES.of(lexeme);
  const brackets = all & Piece.bracket ? bracketed(tokens) : undefined;
  const { quotations } = paragraph;
  let quotation = quotations.length === 0 ? 0 : firstEndingFrom(quotations, tokens[0]?.start ?? 0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const piece = PIECES.of(token.lexeme);
    if (brackets?.has(i) || piece & Piece.quoteMark) continue;
    if (piece & Piece.apostrophe && isQuoteMark(paragraph, token)) continue;
    // "calls for: a ban": the colon parts nothing from what it leads to.
    if (piece & Piece.colon && i + 1 < tokens.length && LEADS_ON.test(words.at(-1)?.lower ?? '')) continue;
    let last = i;
    if (piece & Piece.square) {
      // An editor's change inside a word: "[t]hey".
      const isChange =
        token.text === '[' &&
        tokens[i + 1]?.text.length === 1 &&
        tokens[i + 2]?.text === ']' &&
        tokens[i + 3]?.kind === 'word' &&
        !tokens[i + 3]!.spaced;
      if (!isChange) continue;
      last = i + 3;
    } else if (piece & (Piece.wordLike | Piece.prefix)) {
      while (last + 1 < tokens.length && !tokens[last + 1]!.spaced && continues(tokens, last)) last++;
    }
    const { end } = tokens[last]!;
    while (quotation < quotations.length && quotations[quotation]!.end < end) quotation++;
    const isQuoted = quotation < quotations.length && quotations[quotation]!.start <= token.start;
    words.push(word(paragraph.text, tokens, i, last, isQuoted ? quotation : -1));
    i = last;
  }
  return words;
}

const LEADS_ON = /^(?:for|to|that)$/;

/** True if the token behind `last`, which touches it, belongs to the same word. */
function continues(tokens: readonly Token[], last: number): boolean {
  const piece = pieceAt(tokens, last);
  const next = pieceAt(tokens, last + 1);
  if (next & Piece.hyphen) {
    const after = tokens[last + 2];
    return (
      !(piece & Piece.punctuation) &&
      after !== undefined &&
      !after.spaced &&
      (pieceAt(tokens, last + 2) & Piece.plain) !== 0
    );
  }
  // "8:30"
  if (piece & Piece.number && next & Piece.colon) {
    return tokens[last + 2]?.spaced === false && (pieceAt(tokens, last + 2) & Piece.number) !== 0;
  }
  return (piece & (Piece.hyphen | Piece.prefix | Piece.colon)) !== 0 && (next & Piece.wordLike) !== 0;
}

function word(paragraph: string, tokens: readonly Token[], first: number, last: number, quotation: number): Word {
  const { start, lexeme } = tokens[first]!;
  const { end } = tokens[last]!;
  // "to open a gate & praised the crew", where "Marks & Sons" is a name.
  if (lexeme.text === '&' && tokens[last + 1]?.capital === false)
    return untagged(start, end, 'and', 'and', TRAITS.of(VOCABULARY.lexeme('and', 'word')), quotation);
  if (first === last) return untagged(start, end, lexeme.text, lexeme.lower, TRAITS.of(lexeme), quotation);
  const text = paragraph.slice(start, end);
  if (text.startsWith('[')) {
    const lower = (tokens[first + 1]!.text + tokens[last]!.text).toLowerCase();
    return untagged(start, end, text, lower, new Traits(text, lower, verbReadings(lower)), quotation);
  }
  const joined = VOCABULARY.lexeme(text, 'word');
  return untagged(start, end, text, joined.lower, TRAITS.of(joined), quotation);
}

function untagged(start: number, end: number, text: string, lower: string, traits: Traits, quotation: number): Word {
  return {
    start,
    end,
    text,
    lower,
    capital: traits.capital,
    quotation,
    traits,
    tag: 'other',
    verb: undefined,
    opensFinite: undefined,
  };
}

/** True if the apostrophe opens or closes a quotation. */
function isQuoteMark({ text, quotations }: ParagraphText, token: Token): boolean {
  // Both halves of the mark that wire services close with, and some open ("we will not sell,'' she said").
  const start = text[token.start - 1] === "'" ? token.start - 1 : token.start;
  const end = text[token.end] === "'" ? token.end + 1 : token.end;
  const at = firstEndingFrom(quotations, start);
  return [quotations[at], quotations[at + 1]].some(
    (span) =>
      span !== undefined &&
      (span.end === start || span.end === token.start || span.start === end || span.start === token.end),
  );
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
