import { isBlank } from './blank';
import { keepsFullStop, keepsQuestionMark } from './fullStop';
import { Lexeme } from './lexeme';
import { pieceAt, signKind } from './pieces';
import type { Token } from './token';
import { classOf, Unit, unitAt, unitClass } from './units';
import { HASH_START, hashed, VOCABULARY } from './vocabulary';

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const QUESTION_MARK = 0x3f;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;
const SMALL_A = 0x61;
const SMALL_D = 0x64;
const SMALL_H = 0x68;
const SMALL_N = 0x6e;
const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;
const SMALL_W = 0x77;
const SMALL_Z = 0x7a;
const EN_DASH = 0x2013;
const BAR = 0x2015;
const ELLIPSIS = 0x2026;
const NONE = new Lexeme('', 'symbol');

/**
 * Reads a text token by token. What is plain, Latin words, numbers and single signs, is read unit by unit and found in
 * the vocabulary by a hash made on the way, without a new string; wherever there may be more to it (an address, an
 * abbreviation with inner stops, a combining mark, an emoji) {@link pieceAt} decides with its patterns.
 */
export class TokenScan {
  /** The token read last; offsets of the text. */
  start = 0;
  end = 0;
  lexeme = NONE;
  spaced = true;
  readonly #text: string;
  /** Up to where units were looked at for an address, and whether there may be one: each unit is looked at once. */
  #addressEnd = 0;
  #hasAt = false;
  #hasDomain = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads on; false if there is no more token. `previous` is the one that the last call read. */
  next(previous: Token | undefined): boolean {
    const text = this.#text;
    let at = this.end;
    let kind = unitClass(text, at);
    while ((kind & (Unit.blank | Unit.odd)) !== 0) {
      if (at >= text.length) return false;
      if (kind === Unit.odd && !isBlank(text[at])) break;
      kind = unitClass(text, ++at);
    }
    this.spaced = previous === undefined || at > this.end;
    this.start = at;
    const glued = this.spaced ? undefined : previous;
    const isRead =
      (kind & Unit.letter) !== 0
        ? this.#word(glued, previous)
        : (kind & Unit.digit) !== 0
          ? this.#number(glued)
          : (kind & Unit.sign) !== 0 && this.#sign(kind, glued);
    if (!isRead) this.#careful(glued, previous);
    return true;
  }

  #careful(glued: Token | undefined, previous: Token | undefined): void {
    const { piece, kind } = pieceAt(this.#text, this.start, glued, previous);
    this.lexeme = VOCABULARY.lexeme(piece, kind);
    this.end = this.start + piece.length;
  }

  #word(glued: Token | undefined, previous: Token | undefined): boolean {
    const text = this.#text;
    const start = this.start;
    let at = start;
    let hash = HASH_START;
    let unit = text.charCodeAt(at);
    let kind = 0;
    do {
      hash = hashed(hash, unit);
      unit = unitAt(text, ++at);
      kind = classOf(unit);
    } while ((kind & Unit.letter) !== 0);
    if ((kind & Unit.address) !== 0) {
      if (!this.#isPlain(at, kind, glued)) return false;
    } else if (unit === COLON && unitAt(text, at + 1) === SLASH) return false;
    while ((kind & Unit.apostrophe) !== 0) {
      const behind = unitClass(text, at + 1);
      if ((behind & Unit.odd) !== 0) return false;
      if ((behind & Unit.letter) === 0) break;
      if (isS(text, at + 1)) {
        const third = unitClass(text, at + 2);
        if ((third & Unit.odd) !== 0) return false;
        if ((third & (Unit.letter | Unit.digit)) === 0) break;
      }
      do {
        hash = hashed(hash, unit);
        unit = unitAt(text, ++at);
        kind = classOf(unit);
      } while ((kind & Unit.letter) !== 0);
    }
    if ((kind & Unit.odd) !== 0) return false;
    let lexeme = VOCABULARY.lexemeAt(text, start, at, hash, 'word');
    if (unit === FULL_STOP && keepsFullStop(text, lexeme, at, previous?.lexeme)) {
      at++;
      lexeme = VOCABULARY.lexemeAt(text, start, at, hashed(hash, FULL_STOP), 'word');
    } else if (unit === QUESTION_MARK && keepsQuestionMark(text, lexeme, at, previous?.lexeme)) {
      at++;
      lexeme = VOCABULARY.lexemeAt(text, start, at, hashed(hash, QUESTION_MARK), 'word');
    }
    this.lexeme = lexeme;
    this.end = at;
    return true;
  }

  /** False if the letters up to `at`, behind which a sign or digit stands, may be part of an address or abbreviation. */
  #isPlain(at: number, kind: number, glued: Token | undefined): boolean {
    const text = this.#text;
    const isDigit = (kind & Unit.digit) !== 0;
    const unit = text.charCodeAt(at);
    if ((isDigit || unit === UNDERSCORE) && isTagSign(glued)) return false;
    if (isDigit) {
      const first = text.charCodeAt(this.start);
      // "G7", "MH17": the digits belong to the word.
      if (first < SMALL_A || first > SMALL_Z) return false;
    }
    if (glued === undefined || glued.kind === 'punctuation') {
      this.#lookForAddress();
      if (this.#hasAt || this.#hasDomain) return false;
    }
    return !(unit === FULL_STOP && at === this.start + 1 && (unitClass(text, at + 1) & (Unit.letter | Unit.odd)) !== 0);
  }

  #lookForAddress(): void {
    if (this.start < this.#addressEnd) return;
    const text = this.#text;
    this.#hasAt = false;
    this.#hasDomain = false;
    let at = this.start;
    let kind = unitClass(text, at);
    while ((kind & Unit.address) !== 0) {
      const unit = text.charCodeAt(at);
      const behind = unitClass(text, at + 1);
      if (unit === AT_SIGN) this.#hasAt = true;
      else if (unit === FULL_STOP) {
        const isInner = (behind & (Unit.letter | Unit.digit)) !== 0;
        // Behind "www." any sign may stand.
        if (isInner || ((behind & Unit.blank) === 0 && (text.charCodeAt(at - 1) | 32) === SMALL_W)) {
          this.#hasDomain = true;
        }
      }
      kind = behind;
      at++;
    }
    if ((kind & Unit.odd) !== 0) {
      this.#hasAt = true;
      this.#hasDomain = true;
    }
    this.#addressEnd = at;
  }

  #number(glued: Token | undefined): boolean {
    const text = this.#text;
    if (isTagSign(glued)) return false;
    let at = this.start;
    let hash = HASH_START;
    let kind = 0;
    do {
      hash = hashed(hash, text.charCodeAt(at));
      kind = unitClass(text, ++at);
    } while ((kind & Unit.digit) !== 0);
    if (glued === undefined && (kind & Unit.address) !== 0) {
      this.#lookForAddress();
      if (this.#hasAt) return false;
    }
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit !== FULL_STOP && unit !== COMMA) break;
      let end = at + 1;
      let behind = unitClass(text, end);
      while ((behind & Unit.digit) !== 0) behind = unitClass(text, ++end);
      if ((behind & Unit.odd) !== 0) return false;
      // "3.25", but "1,000" only by threes or fewer.
      if (end === at + 1 || (unit === COMMA && end > at + 4)) break;
      for (; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
      kind = behind;
    }
    if ((kind & Unit.odd) !== 0) return false;
    if ((kind & Unit.letter) !== 0 && isOrdinalEnding(text, at)) {
      const behind = unitClass(text, at + 2);
      if ((behind & Unit.odd) !== 0) return false;
      if ((behind & Unit.letter) === 0) {
        hash = hashed(hashed(hash, text.charCodeAt(at)), text.charCodeAt(at + 1));
        at += 2;
      }
    }
    this.lexeme = VOCABULARY.lexemeAt(text, this.start, at, hash, 'number');
    this.end = at;
    return true;
  }

  #sign(kind: number, glued: Token | undefined): boolean {
    const text = this.#text;
    const { start } = this;
    const unit = text.charCodeAt(start);
    const behind = unitClass(text, start + 1);
    if ((behind & Unit.odd) !== 0) return false;
    const next = text.charCodeAt(start + 1);
    if ((kind & Unit.apostrophe) !== 0) {
      if (isS(text, start + 1) && glued !== undefined && takesPossessive(glued)) {
        const third = unitClass(text, start + 2);
        if ((third & Unit.odd) !== 0) return false;
        if ((third & (Unit.letter | Unit.digit)) === 0) {
          this.lexeme = VOCABULARY.lexemeAt(text, start, start + 2, hashed(hashed(HASH_START, unit), next), 'word');
          this.end = start + 2;
          return true;
        }
      }
    } else if (unit === FULL_STOP) {
      if (next === FULL_STOP) return false;
      if ((behind & Unit.blank) !== 0 && text.charCodeAt(start + 2) === FULL_STOP) return false;
    } else if ((next === unit && (unit === HYPHEN || unit === ELLIPSIS)) || (isDash(unit) && isDash(next))) {
      return false;
    }
    this.lexeme = signOf(unit);
    this.end = start + 1;
    return true;
  }
}

function isTagSign(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.lexeme.text === '#' || token.lexeme.text === '@';
}

/** "Kolb's", "the 1980's", and behind a title: “Dawn”'s, (UN)'s. */
function takesPossessive({ lexeme: { kind, text } }: Token): boolean {
  return kind === 'word' || kind === 'number' || /^[”"»)\]]$/.test(text);
}

function isS(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === SMALL_S;
}

function isDash(unit: number): boolean {
  return unit >= EN_DASH && unit <= BAR;
}

/** "st", "nd", "rd" or "th" at an offset. */
function isOrdinalEnding(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (second === SMALL_D) return first === SMALL_N || first === SMALL_R;
  return (first === SMALL_S && second === SMALL_T) || (first === SMALL_T && second === SMALL_H);
}

/** The lexemes of single signs, by their units; those of print are moved down behind ASCII. */
const SIGNS: (Lexeme | undefined)[] = [];

function signOf(unit: number): Lexeme {
  const place = unit < 0x80 ? unit : unit - 0x2010 + 0x80;
  const known = SIGNS[place];
  if (known !== undefined) return known;
  while (SIGNS.length <= place) SIGNS.push(undefined);
  const sign = String.fromCharCode(unit);
  return (SIGNS[place] = VOCABULARY.lexeme(sign, signKind(sign)));
}
