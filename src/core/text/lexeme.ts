import { AnyScript, isAscii } from './anyScript';
import { lazily } from './lazily';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** What the printed form of a lexeme shows; bits of {@link Lexeme.shape}. */
export const Shape = {
  /** Has a capital or a title-case letter, anywhere. */
  hasCapital: 1 << 0,
  /** Has a lower-case letter, anywhere. */
  hasLower: 1 << 1,
  /** Has a digit (any script) or another number sign. */
  hasDigit: 1 << 2,
  /** Has a letter, of any script. */
  hasLetter: 1 << 3,
  /** Begins with a lower-case letter. */
  startsLower: 1 << 4,
  /** Has a capital behind its first unit: "McAllen", "iPhone", "NATO". */
  hasInnerCapital: 1 << 5,
  /** Two letters or more, all of them capitals: "NATO", "U.S."; digits and full stops may stand among them. */
  allCapitals: 1 << 6,
  /** One letter only, with or without a full stop: "J", "J.", "a". */
  singleLetter: 1 << 7,
  /** Ends with a full stop: "Mr.", "U.S.", "p.m.", and the full stop itself. */
  endsWithStop: 1 << 8,
  /** Has a full stop before its end: "U.S.", "3.5", "example.org". */
  hasInnerStop: 1 << 9,
  /** Has an apostrophe of any make: "O'Neill", "'s", "don’t". */
  hasApostrophe: 1 << 10,
  /** Nothing but digits 0 to 9. */
  allDigits: 1 << 11,
  /** Nothing but ASCII. */
  ascii: 1 << 12,
  /** Digits 0 to 9 and an ordinal ending: "15th". */
  ordinal: 1 << 13,
} as const;

/**
 * A distinct printed piece of text, shared by all tokens that print it. What depends on the printed form alone is asked
 * of a lexeme, by a {@link LexemeTable}, and so found out once and not at each occurrence.
 *
 * Lexemes with the same text and kind are one object as a rule, not always: long pieces are not kept, and rare ones
 * may be forgotten and made anew. So compare `text` or `lower`, never the objects.
 */
export class Lexeme {
  /** As printed. */
  readonly text: string;
  /** `text` in lower case, composed (NFC), apostrophes made straight, invisible characters left out. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** True for a word that begins with a capital letter (any script that has them). */
  readonly capital: boolean;
  /** The bits of {@link Shape} that the printed form shows. */
  readonly shape: number;
  /** What tables have found out, a place for each; only {@link LexemeTable} looks here. */
  readonly slots: unknown[] = [];
  /** What tests have found out; only {@link LexemeTest} looks here. */
  readonly answers: number[] = [];

  constructor(text: string, kind: TokenKind) {
    this.text = text;
    this.lower = lowered(text);
    this.kind = kind;
    this.shape = shapeOf(text);
    this.capital = kind === 'word' && TITLE_CASE_FIRST.test(text);
  }

  /** True if the printed form shows at least one of the given bits of {@link Shape}. */
  has(shape: number): boolean {
    return (this.shape & shape) !== 0;
  }
}

/** Kept in place of an `undefined` that has been found out. */
const NOTHING = Symbol('nothing');

let tables = 0;

/**
 * Something that is known of each lexeme, found out when first asked for: `of` costs an array access from then on. Make
 * tables once, at the top of a file, for each takes a place in every lexeme; `find` must depend on the lexeme alone.
 */
export class LexemeTable<T> {
  readonly #slot = tables++;
  readonly #find: (lexeme: Lexeme) => T;

  constructor(find: (lexeme: Lexeme) => T) {
    this.#find = find;
  }

  of(lexeme: Lexeme): T {
    const known = lexeme.slots[this.#slot];
    if (known === undefined) return this.#fill(lexeme);
    return (known === NOTHING ? undefined : known) as T;
  }

  #fill(lexeme: Lexeme): T {
    const { slots } = lexeme;
    const value = this.#find(lexeme);
    // No gaps: an array without holes is read faster.
    while (slots.length <= this.#slot) slots.push(undefined);
    slots[this.#slot] = value === undefined ? NOTHING : value;
    return value;
  }
}

/** How many tests share a number: two bits each, of the thirty that engines keep in a small integer. */
const TESTS_A_NUMBER = 15;

let tests = 0;

/**
 * A yes or no that is known of each lexeme: what a {@link LexemeTable} is for other things. There are many, and most are
 * asked of few words, so each takes two bits (asked, yes) and no place: lexemes stay small, and those of a text at hand.
 */
export class LexemeTest {
  readonly #place = Math.floor(tests / TESTS_A_NUMBER);
  readonly #asked = 1 << ((tests++ % TESTS_A_NUMBER) * 2);
  readonly #holds: (lexeme: Lexeme) => boolean;

  constructor(holds: (lexeme: Lexeme) => boolean) {
    this.#holds = holds;
  }

  of(lexeme: Lexeme): boolean {
    const answers = lexeme.answers[this.#place];
    if (answers === undefined || (answers & this.#asked) === 0) return this.#ask(lexeme);
    return (answers & (this.#asked << 1)) !== 0;
  }

  #ask(lexeme: Lexeme): boolean {
    const { answers } = lexeme;
    const holds = this.#holds(lexeme);
    while (answers.length <= this.#place) answers.push(0);
    answers[this.#place]! |= holds ? this.#asked * 3 : this.#asked;
    return holds;
  }
}

const APOSTROPHE = /[’‘ʼ`´]/g;
const invisible = lazily(() => new RegExp(String.raw`\p{Cf}`, 'gu'));
const TITLE_CASE_FIRST = new AnyScript(/^[A-Z]/, () => new RegExp(String.raw`^[\p{Lu}\p{Lt}]`, 'u'));

function lowered(text: string): string {
  const lower = text.toLowerCase().replace(APOSTROPHE, "'");
  // For plain ASCII nothing is left to do.
  if (isAscii(lower)) return lower;
  const visible = lower.normalize('NFC').replace(invisible(), '');
  return visible === '' ? lower : visible;
}

type ShapeSigns = readonly (readonly [bit: number, shows: RegExp])[];

/** What shows in the same way in any script. */
const COMMON_SHAPES: ShapeSigns = [
  [Shape.endsWithStop, /\.$/],
  [Shape.hasInnerStop, /\.(?!$)/],
  [Shape.hasApostrophe, /['’‘ʼ`´]/],
  [Shape.allDigits, /^\d+$/],
  [Shape.ordinal, /^\d+(?:st|nd|rd|th)$/],
];

/** Each sign with the pattern that shows it; asked once a lexeme, so that plainness counts before speed. */
const ASCII_SHAPES: ShapeSigns = [
  [Shape.hasCapital, /[A-Z]/],
  [Shape.hasLower, /[a-z]/],
  [Shape.hasDigit, /\d/],
  [Shape.hasLetter, /[A-Z]/i],
  [Shape.startsLower, /^[a-z]/],
  [Shape.hasInnerCapital, /(?!^)[A-Z]/],
  [Shape.allCapitals, /^[^A-Za-z]*[A-Z][^A-Za-z]*[A-Z](?:[^A-Za-z]|[A-Z])*$/],
  [Shape.singleLetter, /^[A-Z]\.?$/i],
  ...COMMON_SHAPES,
];

/** The same for any script; see {@link AnyScript}. */
const wholeShapes = lazily((): ShapeSigns => [
  [Shape.hasCapital, new RegExp(String.raw`[\p{Lu}\p{Lt}]`, 'u')],
  [Shape.hasLower, new RegExp(String.raw`\p{Ll}`, 'u')],
  [Shape.hasDigit, new RegExp(String.raw`\p{N}`, 'u')],
  [Shape.hasLetter, new RegExp(String.raw`\p{L}`, 'u')],
  [Shape.startsLower, new RegExp(String.raw`^\p{Ll}`, 'u')],
  [Shape.hasInnerCapital, new RegExp(String.raw`(?!^)[\p{Lu}\p{Lt}]`, 'u')],
  [Shape.allCapitals, new RegExp(String.raw`^\P{L}*\p{Lu}\P{L}*\p{Lu}(?:\P{L}|\p{Lu})*$`, 'u')],
  [Shape.singleLetter, new RegExp(String.raw`^\p{L}\p{M}*\.?$`, 'u')],
  ...COMMON_SHAPES,
]);

function shapeOf(text: string): number {
  const ascii = isAscii(text);
  let shape = ascii ? Shape.ascii : 0;
  for (const [bit, shows] of ascii ? ASCII_SHAPES : wholeShapes()) if (shows.test(text)) shape |= bit;
  return shape;
}
