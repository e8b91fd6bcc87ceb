import type { Lexeme, TokenKind } from './lexeme';
import type { Span } from './span';

/**
 * The smallest piece that recognisers look at. Words keep inner apostrophes of names ("O'Neill"), the full stops of
 * abbreviations and initials ("U.S.", "p.m.", "Mr.", the "W." of a name) and the digits behind capitals ("G7", "MH17");
 * the possessive "'s" and hyphens are tokens of their own; numbers keep their separators ("1,000", "3.5") and ordinal
 * endings ("15th"); "3pm" is two tokens, "3:30" three, "#Norland" two. Runs of dots or dashes, web and mail addresses
 * and whole emoji are one token each.
 */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  /** What all tokens with this printed form share. */
  readonly lexeme: Lexeme;
  /** True if white space (or the paragraph's start) stands before it. */
  readonly spaced: boolean;

  constructor(start: number, end: number, lexeme: Lexeme, spaced: boolean) {
    this.start = start;
    this.end = end;
    this.lexeme = lexeme;
    this.spaced = spaced;
  }

  get text(): string {
    return this.lexeme.text;
  }

  /** `text` in lower case, composed (NFC), apostrophes made straight, invisible characters left out. */
  get lower(): string {
    return this.lexeme.lower;
  }

  get kind(): TokenKind {
    return this.lexeme.kind;
  }

  /** True for a word that begins with a capital letter (any script that has them). */
  get capital(): boolean {
    return this.lexeme.capital;
  }
}
