import { AnyScript } from '../../../text/anyScript';
import { hashOf, scattered } from '../../../lexicon/hashing';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../../lexicon/nameHints';
import { soundOf } from '../../../lexicon/nameSound';
import { senseOfNoun } from '../../../lexicon/nounSenses';
import { LexemeTable } from '../../../text/lexeme';
import { FEATURES, type Features } from '../weights/features';
import type { NameReading } from './nameReading';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { words as wordTable } from '../sentence/word';
import { itemAt } from '../../../text/itemAt';

/** Rows in the table of learnt weights; a power of two. */
export const LEARNT_ROWS = 1 << 14;

/** What a row of the table is for; part of its hash, so that the numbers must stay as they are. */
const Of = {
  word: 1,
  last: 2,
  first: 3,
  ending: 4,
  firstEnding: 5,
  beginning: 6,
  shape: 7,
  size: 8,
  role: 9,
  before: 10,
  sizeBefore: 11,
  next: 12,
  sizeNext: 13,
  hints: 14,
  hintsAndForms: 15,
  sound: 16,
  nounBefore: 17,
  nounOf: 18,
  nounNext: 19,
  nounApposed: 20,
  nounCopula: 21,
  nounOwned: 22,
} as const;

/** The row of a kind of thing with one or two values; rare ones share rows. */
function row(of: number, value: number, more = 0): number {
  return scattered(Math.imul(of, 0x9e3779b1) ^ value ^ Math.imul(more + 1, 0x165667b1)) & (LEARNT_ROWS - 1);
}

/** Hashes of a word's letters and what the long lists hint of it. */
interface Letters {
  readonly whole: number;
  /** Its last two, three and four letters. */
  readonly endings: readonly number[];
  readonly beginning: number;
  readonly shape: number;
  /** A town's name by itself. */
  readonly town: boolean;
  readonly given: boolean;
  readonly family: boolean;
  /** How it sounds, in whole steps; `undefined` for English words. */
  readonly sound: number | undefined;
}

const letters = new LexemeTable((lexeme): Letters => {
  const word = wordTable.of(lexeme);
  const { folded, kind } = word;
  return {
    whole: hashOf(kind === 'number' ? folded.replace(/\d/g, '9') : folded),
    endings: [2, 3, 4].map((length) => hashOf(folded.slice(-length))),
    beginning: hashOf(folded.slice(0, 3)),
    shape: hashOf(shapeOf(word.text)),
    town: mayBeTown(folded),
    given: mayBeGivenName(folded),
    family: mayBeFamilyName(folded),
    sound: word.forms === 0 ? Math.max(-4, Math.min(4, Math.round(soundOf(folded)))) : undefined,
  };
});

/** What a word is as a neighbour: any name is as good as another. */
const neighbours = new LexemeTable((lexeme) => {
  const { kind, capital, functional, office, lower } = wordTable.of(lexeme);
  const isName = kind === 'word' && capital && !functional;
  return hashOf(kind === 'number' ? '9' : isName ? (office ? 'Office' : 'Cap') : lower);
});

const EDGE = hashOf('#');

/** The rows of a name's letters, of its neighbours and of what was noticed of it. */
export function learntRows(view: SentenceView, { first, after }: NameReading, features: Features): readonly number[] {
  const { pieces } = view;
  let words = 0;
  let lastAt = first;
  const rows: number[] = [];
  for (let i = first; i < after; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'punctuation') continue;
    words++;
    lastAt = i;
    rows.push(row(Of.word, letters.of(piece.lexeme).whole));
  }
  const size = Math.min(words, 4);
  const several = size > 1 ? 2 : 1;
  const one = letters.of(pieces[first]!.lexeme);
  const last = letters.of(pieces[lastAt]!.lexeme);
  rows.push(row(Of.last, last.whole));
  for (let i = 0; i < last.endings.length; i++) rows.push(row(Of.ending, last.endings[i]!, several));
  if (size > 1) {
    rows.push(row(Of.first, one.whole));
    for (let i = 0; i < one.endings.length; i++) rows.push(row(Of.firstEnding, one.endings[i]!));
  }
  rows.push(row(Of.beginning, last.beginning), row(Of.shape, last.shape, size));
  rows.push(row(Of.size, size, LETTERINGS.indexOf(view.lettering)), row(Of.role, hashOf(view.role), size));

  const before = neighbour(itemAt(pieces, first - 1));
  const next = neighbour(pieces[after]);
  rows.push(row(Of.before, before), row(Of.sizeBefore, before, size));
  rows.push(row(Of.next, next), row(Of.sizeNext, next, size));

  const town = after === first + 1 ? one.town : isTown(pieces, first, after);
  const hints = (town ? 1 : 0) + (one.given ? 2 : 0) + (last.family ? 4 : 0) + 8 * size;
  const forms = (pieces[lastAt]!.forms === 0 ? 1 : 0) + (pieces[first]!.forms === 0 ? 2 : 0);
  rows.push(row(Of.hints, hints), row(Of.hintsAndForms, hints, forms));
  if (last.sound !== undefined) rows.push(row(Of.sound, last.sound, size));
  nounRows(pieces, first, after, rows);
  for (let i = 0; i < features.length; i++) rows.push(ROWS_OF_FEATURES[features[i]!]!);
  return rows;
}

const LETTERINGS: readonly string[] = ['sentence', 'title', 'capitals'];

const ROWS_OF_FEATURES = FEATURES.map((name) => row(0, hashOf(name)));

function neighbour(piece: Piece | undefined): number {
  return piece === undefined ? EDGE : neighbours.of(piece.lexeme);
}

function isTown(pieces: readonly Piece[], first: number, after: number): boolean {
  let name = pieces[first]!.folded;
  for (let i = first + 1; i < after; i++) name += pieces[i]!.spaced ? ` ${pieces[i]!.folded}` : pieces[i]!.folded;
  return mayBeTown(name);
}

const SMALL_RUNS = new AnyScript(/[a-z]{1,64}/gu, () => new RegExp(String.raw`\p{Ll}{1,64}`, 'gu'));

const CAPITAL_RUNS = new AnyScript(/[A-Z]{1,64}/gu, () => new RegExp(String.raw`\p{Lu}{1,64}`, 'gu'));

function shapeOf(text: string): string {
  return text
    .replace(CAPITAL_RUNS.of(text), (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(SMALL_RUNS.of(text), 'x')
    .replace(/\d+/g, '9');
}

/** What a small word is around a noun that tells what a name is. */
const Small = { other: 0, article: 1, be: 2, of: 3, comma: 4, possessive: 5 } as const;

const smalls = new LexemeTable(({ lower }): number => {
  if (/^(?:an?|the|one|another|its|his|her|their)$/.test(lower)) return Small.article;
  if (/^(?:is|was|are|were|became|remains)$/.test(lower)) return Small.be;
  if (lower === 'of') return Small.of;
  if (lower === ',') return Small.comma;
  return lower === "'s" ? Small.possessive : Small.other;
});

const senses = new LexemeTable((lexeme) => (lexeme.kind === 'word' && !lexeme.capital ? senseOfNoun(lexeme.lower) : 0));

/** The sense of the last of the common nouns that follow each other from `from` on. */
function headSense(pieces: readonly Piece[], from: number, most: number): number {
  let sense = 0;
  for (let i = from; i < pieces.length && i < from + most; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || piece.functional) break;
    if (piece.capital) continue;
    const own = senses.of(piece.lexeme);
    if (own === 0) {
      if (sense !== 0) break;
      continue;
    }
    sense = own;
  }
  return sense;
}

function nounRows(pieces: readonly Piece[], first: number, after: number, rows: number[]): void {
  const before = itemAt(pieces, first - 1);
  if (before !== undefined) {
    const own = senses.of(before.lexeme);
    if (own !== 0) rows.push(row(Of.nounBefore, own));
    let at = first - 1;
    if (smalls.of(before.lexeme) === Small.article) at--;
    if (at > 0 && smalls.of(pieces[at]!.lexeme) === Small.of) {
      const of = senses.of(pieces[at - 1]!.lexeme);
      if (of !== 0) rows.push(row(Of.nounOf, of));
    }
  }
  const next = pieces[after];
  if (next === undefined) return;
  const small = smalls.of(next.lexeme);
  if (small === Small.comma || small === Small.be) {
    let from = after + 1;
    if (pieces[from] !== undefined && smalls.of(pieces[from]!.lexeme) === Small.article) {
      from++;
      if (pieces[from]?.lower === 'of') from += 2;
      const sense = headSense(pieces, from, 7);
      if (sense !== 0) rows.push(row(small === Small.be ? Of.nounCopula : Of.nounApposed, sense));
    }
  } else if (small === Small.possessive) {
    const sense = headSense(pieces, after + 1, 4);
    if (sense !== 0) rows.push(row(Of.nounOwned, sense));
  } else if (next.kind === 'word' && !next.capital && !next.functional) {
    const sense = headSense(pieces, after, 3);
    if (sense !== 0) rows.push(row(Of.nounNext, sense));
  }
}
