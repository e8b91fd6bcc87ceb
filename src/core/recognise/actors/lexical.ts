import { AnyScript } from '../../text/anyScript';
import { hashOf, scattered } from '../../lexicon/hashing';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../lexicon/nameHints';
import { soundOf } from '../../lexicon/nameSound';
import { LexemeTable } from '../../text/lexeme';
import { FEATURES, type Features } from './features';
import type { NameReading } from './nameForm';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';
import { words as wordTable } from './word';

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
  for (const ending of last.endings) rows.push(row(Of.ending, ending, several));
  if (size > 1) {
    rows.push(row(Of.first, one.whole));
    for (const ending of one.endings) rows.push(row(Of.firstEnding, ending));
  }
  rows.push(row(Of.beginning, last.beginning), row(Of.shape, last.shape, size));
  rows.push(row(Of.size, size, LETTERINGS.indexOf(view.lettering)), row(Of.role, hashOf(view.role), size));

  const before = neighbour(pieces[first - 1]);
  const next = neighbour(pieces[after]);
  rows.push(row(Of.before, before), row(Of.sizeBefore, before, size));
  rows.push(row(Of.next, next), row(Of.sizeNext, next, size));

  const town = after === first + 1 ? one.town : isTown(pieces, first, after);
  const hints = (town ? 1 : 0) + (one.given ? 2 : 0) + (last.family ? 4 : 0) + 8 * size;
  const forms = (pieces[lastAt]!.forms === 0 ? 1 : 0) + (pieces[first]!.forms === 0 ? 2 : 0);
  rows.push(row(Of.hints, hints), row(Of.hintsAndForms, hints, forms));
  if (last.sound !== undefined) rows.push(row(Of.sound, last.sound, size));
  for (const feature of features) rows.push(ROWS_OF_FEATURES[feature]!);
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
