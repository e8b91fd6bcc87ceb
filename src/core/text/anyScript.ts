/**
 * A pattern with letters of any script. Engines take a tenth of a millisecond to make each `\p{…}` ready, and a good part
 * of that already to read a literal of it; so plain texts, nearly all that are asked, have a pattern of their own that fits
 * the same of them, and the whole one is made when the first other text comes. Plain is ASCII with the quotation marks,
 * dashes and dots of print.
 */
export class AnyScript {
  readonly #plain: RegExp;
  readonly #make: () => RegExp;
  #whole: RegExp | undefined;

  /** Both without a place to go on from: they may be global only for {@link of}, and never sticky. */
  constructor(plain: RegExp, whole: () => RegExp) {
    this.#plain = plain;
    this.#make = whole;
  }

  /** The pattern to use on a text. */
  of(text: string): RegExp {
    return isPlain(text) ? this.#plain : (this.#whole ??= this.#make());
  }

  test(text: string): boolean {
    return this.of(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.of(text).exec(text);
  }
}

const BEYOND_ASCII = /[\x80-\uFFFF]/;
const LAST_ASCII = 0x7f;
/** Up to so many units a loop is faster than the pattern. */
const LONGEST_WORD = 24;

/** True if a text has nothing but ASCII, controls included. */
export function isAscii(text: string): boolean {
  if (text.length > LONGEST_WORD) return !BEYOND_ASCII.test(text);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LAST_ASCII) return false;
  return true;
}

const FIRST_MARK_OF_PRINT = 0x2010;
const LAST_MARK_OF_PRINT = 0x2027;
const BEYOND_PLAIN = /[^\0-\x7F\u2010-\u2027]/;

/** True if a text has nothing but ASCII and the marks of print from the hyphen to the ellipsis and its like. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_WORD) return !BEYOND_PLAIN.test(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_ASCII && (unit < FIRST_MARK_OF_PRINT || unit > LAST_MARK_OF_PRINT)) return false;
  }
  return true;
}

/** Begins with a capital letter; title case ("ǅ") is none. */
export const CAPITAL_FIRST = new AnyScript(/^[A-Z]/, () => new RegExp(String.raw`^\p{Lu}`, 'u'));

/** Begins with a letter. */
export const LETTER_FIRST = new AnyScript(/^[A-Z]/i, () => new RegExp(String.raw`^\p{L}`, 'u'));

/** Begins with a digit. */
export const DIGIT_FIRST = new AnyScript(/^\d/, () => new RegExp(String.raw`^\p{Nd}`, 'u'));

/** Has a capital letter. */
export const HAS_CAPITAL = new AnyScript(/[A-Z]/, () => new RegExp(String.raw`\p{Lu}`, 'u'));

/** Has a lower-case letter. */
export const HAS_SMALL = new AnyScript(/[a-z]/, () => new RegExp(String.raw`\p{Ll}`, 'u'));

/** Two capital letters or more and nothing else. */
export const ALL_CAPITALS = new AnyScript(/^[A-Z]{2,}$/, () => new RegExp(String.raw`^\p{Lu}{2,}$`, 'u'));
