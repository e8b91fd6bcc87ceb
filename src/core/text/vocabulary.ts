import { Lexeme, type TokenKind } from './lexeme';

/** Longer pieces (addresses, runs of signs) hardly come twice: they are not kept. In UTF-16 units. */
export const LONGEST_KEPT = 64;

/** How many lexemes a generation has; an article has about a thousand, a megabyte of news some 30,000. */
const GENERATION = 1 << 14;

/** Begins the hash of a piece; go on with {@link hashed} for each of its units. */
export const HASH_START = -2128831035;

/** The hash of a piece with one more unit (FNV-1a, by units instead of bytes). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619);
}

/**
 * The lexemes in use, so that each is made once. It holds two generations: when the young one is full, the old one is
 * dropped and the young one becomes the old. What was not seen in the meantime is forgotten, and no text, however
 * hostile, makes it grow without end; whoever holds a forgotten lexeme may go on using it.
 */
export class Vocabulary {
  readonly #generation: number;
  #young: LexemeSet;
  #old: LexemeSet;

  /** `generation` is a power of two; at most twice as many lexemes are kept. */
  constructor(generation = GENERATION) {
    this.#generation = generation;
    this.#young = new LexemeSet(generation);
    this.#old = new LexemeSet(1);
  }

  /** How many lexemes are kept now. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /** The lexeme of a piece. */
  lexeme(piece: string, kind: TokenKind): Lexeme {
    let hash = HASH_START;
    for (let i = 0; i < piece.length; i++) hash = hashed(hash, piece.charCodeAt(i));
    return this.lexemeAt(piece, 0, piece.length, hash, kind);
  }

  /** The lexeme of the piece `[start, end)` of a text, whose {@link hashed} units are known; most need no new string. */
  lexemeAt(text: string, start: number, end: number, hash: number, kind: TokenKind): Lexeme {
    if (end - start > LONGEST_KEPT) return new Lexeme(text.slice(start, end), kind);
    const known = this.#young.find(text, start, end, hash, kind);
    if (known !== undefined) return known;
    const lexeme = this.#old.find(text, start, end, hash, kind) ?? new Lexeme(detached(text, start, end), kind);
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young;
      this.#young = new LexemeSet(this.#generation);
    }
    this.#young.add(lexeme, hash);
    return lexeme;
  }
}

/**
 * A string of its own: engines make a slice of more than a dozen units a view that keeps the whole text alive, and a
 * lexeme may outlive its article by far.
 */
function detached(text: string, start: number, end: number): string {
  let piece = '';
  for (let i = start; i < end; i++) piece += text[i]!;
  return piece;
}

/** How many places are looked at for one piece, so that pieces made to collide cost no more than others. */
const MOST_PROBES = 16;

/** How many lexemes a set has room for at first: an article's, while room for a generation takes a while to make. */
const FIRST_ROOM = 1 << 10;

/** A set of at most a fixed number of lexemes, asked by place in a text; open addressing, half empty at least. */
class LexemeSet {
  readonly #most: number;
  #mask: number;
  #lexemes: (Lexeme | undefined)[];
  #hashes: Int32Array;
  size = 0;

  /** `most` is a power of two. */
  constructor(most: number) {
    this.#most = most;
    const places = Math.min(most, FIRST_ROOM) * 2;
    this.#mask = places - 1;
    this.#lexemes = new Array<Lexeme | undefined>(places).fill(undefined);
    this.#hashes = new Int32Array(places);
  }

  find(text: string, start: number, end: number, hash: number, kind: TokenKind): Lexeme | undefined {
    const home = spread(hash);
    for (let i = 0; i < MOST_PROBES; i++) {
      const at = (home + i) & this.#mask;
      const lexeme = this.#lexemes[at];
      if (lexeme === undefined) return undefined;
      if (this.#hashes[at] === hash && lexeme.kind === kind && prints(lexeme.text, text, start, end)) return lexeme;
    }
    return undefined;
  }

  /** Where all places are taken the first is given to the new lexeme: what comes often gets in again. */
  add(lexeme: Lexeme, hash: number): void {
    if (this.size * 2 > this.#mask && this.size < this.#most) this.#grow();
    const home = spread(hash);
    let at = home & this.#mask;
    for (let i = 0; i < MOST_PROBES; i++) {
      const free = (home + i) & this.#mask;
      if (this.#lexemes[free] !== undefined) continue;
      at = free;
      this.size++;
      break;
    }
    this.#lexemes[at] = lexeme;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const lexemes = this.#lexemes;
    const hashes = this.#hashes;
    const places = lexemes.length * 4;
    this.#mask = Math.min(places, this.#most * 2) - 1;
    this.#lexemes = new Array<Lexeme | undefined>(this.#mask + 1).fill(undefined);
    this.#hashes = new Int32Array(this.#mask + 1);
    this.size = 0;
    for (let i = 0; i < lexemes.length; i++) {
      const lexeme = lexemes[i];
      if (lexeme !== undefined) this.add(lexeme, hashes[i]!);
    }
  }
}

/** Brings the upper bits of a hash to the lower ones, which choose the place. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function prints(piece: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (piece.length !== length) return false;
  for (let i = 0; i < length; i++) if (piece.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The vocabulary that all texts share. */
export const VOCABULARY = new Vocabulary();
