import type { Token } from '../../text/tokens';

/** The tokens of a sentence as the date rules read them: beyond either end stand empty words. */
export class Words {
  constructor(private readonly tokens: readonly Token[]) {}

  get size(): number {
    return this.tokens.length;
  }

  token(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** In lower case; empty outside the sentence. */
  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** {@link lower} without the full stop of an abbreviation: "jan", but "p.m.". */
  bare(index: number): string {
    const lower = this.lower(index);
    return lower.length > 2 && lower.endsWith('.') && lower.indexOf('.') === lower.length - 1
      ? lower.slice(0, -1)
      : lower;
  }

  isNumber(index: number): boolean {
    return this.tokens[index]?.kind === 'number';
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === 'word';
  }

  isCapital(index: number): boolean {
    return this.tokens[index]?.capital ?? false;
  }

  /** True if no white space stands between this token and the one before. */
  isJoined(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && index > 0 && !token.spaced;
  }

  /** A hyphen without white space on either side, as in "six-month". */
  isHyphen(index: number): boolean {
    return /^[-\u2010\u2011]$/u.test(this.lower(index)) && this.isJoined(index) && this.isJoined(index + 1);
  }

  /** A dash or hyphen, however it is spaced: the sign of a range. */
  isDash(index: number): boolean {
    return /^[-\u2010-\u2015]$/u.test(this.lower(index));
  }

  is(index: number, ...words: readonly string[]): boolean {
    const lower = this.lower(index);
    return lower !== '' && words.includes(lower);
  }

  /** True at the sentence's first word, opening quotes and the like left aside. */
  isFirst(index: number): boolean {
    // A bound, so that a long run of marks does not make the pass quadratic.
    for (let i = index - 1; i >= 0 && i > index - 9; i--) {
      const kind = this.tokens[i]!.kind;
      if (kind === 'word' || kind === 'number') return /^[:"“‘]$/u.test(this.lower(index - 1));
    }
    return true;
  }

  /** The value of a number without ordinal ending and without fraction; `undefined` for anything else. */
  integer(index: number): number | undefined {
    const text = this.tokens[index]?.kind === 'number' ? this.lower(index) : '';
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  }
}
