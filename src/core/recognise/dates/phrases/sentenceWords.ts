import { Shape } from '../../../text/lexeme';
import type { Token } from '../../../text/token';
import { wordSet } from '../../../text/wordSet';
import type { Meaning } from '../meaning';
import { FUNCTION_WORDS } from '../words/context';
import { ANY_START, BARE, Sign, SIGNS } from './signs';

/** Longer numbers count nothing that has a date. */
const MOST_DIGITS = 12;

/** "et al.": what stands before it is called by its family name, whatever else its word is. */
function isOthers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lexeme.lower === 'et' && tokens[at + 1]?.lexeme.lower.startsWith('al') === true;
}

/** Before three digits, these may make a year of them. */
const BEFORE_EARLY = wordSet('in by from to until till since before after reigned ruled r. – -');

/** "In 863", "reigned from 871 to 899", "(r. 871–899)". */
function mayBeYear(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  const before = tokens[at - 1]!.lexeme.lower;
  return BEFORE_EARLY.has(before) || (before === '.' && at > 1 && tokens[at - 2]!.lexeme.lower === 'r');
}

/** Years before this one have three digits at most. */
const EARLY = 1000;

/** Before a number that nothing marks as an hour: "until eight". */
export const BEFORE_BARE_HOUR = wordSet('at by until till before after');

/** So far a sentence is looked through as a whole. */
const LONGEST_LOOK = 60;

/** How many tokens lie at most between a date's first word and its first core word: "end of the first half of 2019". */
const REACH = 8;

/**
 * The tokens of a sentence as the date rules read them: beyond either end stand empty words. There is one that is read
 * again and again, sentence after sentence, so that its arrays are made once.
 */
export class Words {
  private tokens: readonly Token[] = [];
  #signs = new Int32Array(256);
  #reads = 0;

  /** True once the paragraph has told a year of three digits: then others in it are years as well. */
  tellsEarly = false;

  /** The last year that the paragraph has told, if it is one before Christ: a negative number, or 0. */
  yearBefore = Infinity;

  /** The last clock time that the paragraph has told (`T09:00`): then a number behind "at" is one as well. */
  clockTold: string | undefined;

  /** Forgets what another paragraph has told. */
  begin(): void {
    this.tellsEarly = false;
    this.yearBefore = Infinity;
    this.clockTold = undefined;
  }

  /** Notes what tells how numbers behind it are meant. */
  note(meaning: Meaning): void {
    if (meaning.kind === 'time' && /^T\d/.test(meaning.time)) this.clockTold = meaning.time;
    if (meaning.kind !== 'calendar' || meaning.year === undefined) return;
    this.tellsEarly ||= meaning.year < EARLY;
    this.yearBefore = meaning.year < 1 ? meaning.year : Infinity;
  }

  /** How many sentences were read: what is known of one is not true of the next. */
  get reads(): number {
    return this.#reads;
  }

  get size(): number {
    return this.tokens.length;
  }

  /** Goes on to another sentence; false if it cannot hold a date. */
  read(tokens: readonly Token[]): boolean {
    this.tokens = tokens;
    this.#reads++;
    if (this.#signs.length < tokens.length) this.#signs = new Int32Array(tokens.length * 2);
    const signs = this.#signs;
    let all = 0;
    let before = 0;
    for (let i = 0; i < tokens.length; i++) {
      let sign = SIGNS.of(tokens[i]!.lexeme);
      if ((sign & Sign.joint) !== 0 && (before & Sign.number) !== 0) sign |= Sign.core;
      if ((sign & Sign.number) !== 0 && (before & Sign.quote) !== 0) sign |= Sign.core;
      if ((sign & Sign.early) !== 0 && mayBeYear(tokens, i)) sign |= Sign.core;
      if ((sign & Sign.amount) !== 0 && i > 0 && BEFORE_BARE_HOUR.has(tokens[i - 1]!.lexeme.lower)) sign |= Sign.core;
      // "Daily et al.", "May et al."
      if (before !== 0 && isOthers(tokens, i)) signs[i - 1] = 0;
      signs[i] = sign;
      before = sign;
      all |= sign;
    }
    return (all & Sign.core) !== 0;
  }

  /** The {@link Sign}s of a token. */
  sign(index: number): number {
    return index >= 0 && index < this.tokens.length ? this.#signs[index]! : 0;
  }

  /** True if a token shows at least one of the given {@link Sign}s. */
  shows(index: number, signs: number): boolean {
    return (this.sign(index) & signs) !== 0;
  }

  /** The next place, from the given one on, where a date can begin; the size of the sentence if there is none. */
  nextStart(from: number): number {
    const signs = this.#signs;
    let core = from;
    for (let at = from; at < this.tokens.length; at++) {
      if ((signs[at]! & ANY_START) === 0) continue;
      if (core < at) core = at;
      while (core < this.tokens.length && (signs[core]! & Sign.core) === 0) core++;
      if (core === this.tokens.length) return core;
      if (core - at <= REACH) return at;
    }
    return this.tokens.length;
  }

  /** The first words in lower case, a blank before each: a bound, so that to look through them keeps the pass linear. */
  get opening(): string {
    return this.tokens
      .slice(0, LONGEST_LOOK)
      .map(({ lexeme }) => ` ${lexeme.lower}`)
      .join('');
  }

  token(index: number): Token | undefined {
    return index >= 0 && index < this.tokens.length ? this.tokens[index] : undefined;
  }

  /** In lower case; empty outside the sentence. */
  lower(index: number): string {
    return this.token(index)?.lexeme.lower ?? '';
  }

  /** {@link lower} without the full stop of an abbreviation: "jan", but "p.m.". */
  bare(index: number): string {
    const token = this.token(index);
    return token === undefined ? '' : BARE.of(token.lexeme);
  }

  isNumber(index: number): boolean {
    return this.token(index)?.lexeme.kind === 'number';
  }

  isWord(index: number): boolean {
    return this.token(index)?.lexeme.kind === 'word';
  }

  /** True for a word that may be a noun, as none of the little ones is. */
  mayBeNoun(index: number): boolean {
    return this.isWord(index) && !FUNCTION_WORDS.has(this.lower(index));
  }

  isCapital(index: number): boolean {
    return this.token(index)?.lexeme.capital ?? false;
  }

  /** True if no white space stands between this token and the one before. */
  isJoined(index: number): boolean {
    const token = this.token(index);
    return token !== undefined && index > 0 && !token.spaced;
  }

  /** A hyphen without white space on either side, as in "six-month". */
  isHyphen(index: number): boolean {
    const lower = this.lower(index);
    if (lower !== '-' && lower !== '\u2010' && lower !== '\u2011') return false;
    return this.isJoined(index) && this.isJoined(index + 1);
  }

  /** A dash or hyphen, however it is spaced: the sign of a range. */
  isDash(index: number): boolean {
    const lower = this.lower(index);
    return lower === '-' || lower === '--' || (lower.length === 1 && lower >= '\u2010' && lower <= '\u2015');
  }

  is(index: number, ...words: readonly string[]): boolean {
    const token = this.token(index);
    return token !== undefined && words.includes(token.lexeme.lower);
  }

  /** True for a word that a set holds in lower case. */
  in(index: number, words: { readonly has: (word: string) => boolean }): boolean {
    return words.has(this.lower(index));
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

  /** The word before `index`; for "until at least …" the one before "at least". */
  before(index: number): string {
    const isLeast = this.is(index - 1, 'least') && this.is(index - 2, 'at');
    const isTerm =
      isLeast && this.is(index - 3, 'until', 'till', 'to', 'through', 'before', 'after', 'since', 'from', 'into');
    return this.lower(isTerm ? index - 3 : index - 1);
  }

  /** The value of a number without ordinal ending and without fraction; `undefined` for anything else. */
  integer(index: number): number | undefined {
    const token = this.token(index);
    if (token?.kind !== 'number' || !token.lexeme.has(Shape.allDigits)) return undefined;
    return token.text.length <= MOST_DIGITS ? Number(token.text) : undefined;
  }
}
