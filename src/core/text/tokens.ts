import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * The smallest piece that recognisers look at. Words keep inner apostrophes of names ("O'Neill") and the full stops
 * of abbreviations ("U.S.", "p.m.", "Mr."); the possessive "'s" and hyphens are tokens of their own; numbers keep
 * their separators ("1,000", "3.5") and ordinal endings ("15th"); "3pm" is two tokens.
 */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** True if white space (or the paragraph's start) stands before it. */
  readonly spaced: boolean;
  /** True for a word that begins with a capital letter (any script that has them). */
  readonly capital: boolean;
}

const TOKEN =
  /(?<abbreviation>(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Rev|Hon|vs|etc|Inc|Ltd|Corp|Co|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s))|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?)|(?<possessive>['’]s(?![\p{L}\p{Nd}]))|(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{Nd}]))\p{L}[\p{L}\p{M}]*)*)|(?<symbol>[%#@&\\/*_\p{Extended_Pictographic}\p{S}])|(?<punctuation>\S)/gu;

/** Divides a text into tokens, in order; white space lies between them. Offsets are those of `text`, plus `base`. */
export function tokenise(text: string, base = 0): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const piece = match[0];
    const end = start + piece.length;
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups.number !== undefined
        ? 'number'
        : groups.symbol !== undefined
          ? 'symbol'
          : groups.punctuation !== undefined
            ? 'punctuation'
            : 'word';
    tokens.push({
      start: base + start,
      end: base + end,
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      kind,
      spaced: start !== previousEnd,
      capital: kind === 'word' && /^\p{Lu}/u.test(piece),
    });
    previousEnd = end;
  }
  return tokens;
}
