import { lexicon } from '../../lexicon';
import type { ParagraphRole } from '../../text/paragraph';
import type { Sentence } from '../../text/sentences';
import { piecesOf, type Piece } from './pieces';

/** How capitals are used: as in a sentence, on Every Word as in some headlines, or ON ALL LETTERS. */
export type Lettering = 'sentence' | 'title' | 'capitals';

/** A sentence as the recognisers of actors see it. */
export interface SentenceView {
  readonly pieces: readonly Piece[];
  readonly role: ParagraphRole;
  readonly lettering: Lettering;
  /** Indices of pieces that have a capital by their position alone: after the start, a colon or an opening quote. */
  readonly openings: Openings;
  /** Where the sentence itself begins: behind a wire's mark ("UPDATE 2-"). */
  readonly start: number;
  /** The last capitalised word that may be the head of a name ("Union", "River", "Treaty"); -1 if there is none. */
  readonly lastHead: number;
  /** How many results ("2-1") the sentence gives. */
  readonly scores: number;
  /** The dash that ends a dateline ("PORT ELLIS, March 3 (Norpress) —"); -1 if there is none. */
  readonly datelineEnd: number;
}

export function viewSentence(text: string, sentence: Sentence, role: ParagraphRole): SentenceView {
  const pieces = piecesOf(text, sentence.tokens);
  const start = wireMarkEnd(pieces);
  return {
    pieces,
    role,
    lettering: letteringOf(pieces, role),
    openings: openingsOf(pieces, start),
    start,
    lastHead: lastHead(pieces),
    scores: scoresIn(pieces),
    datelineEnd: datelineEnd(pieces),
  };
}

function scoresIn(pieces: readonly Piece[]): number {
  let scores = 0;
  for (const { word } of pieces) if (word.score) scores++;
  return scores;
}

function lastHead(pieces: readonly Piece[]): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { word } = pieces[i]!;
    if (word.head !== 0 && word.capital) return i;
  }
  return -1;
}

/** How many pieces a dateline has at most. */
const LONGEST_DATELINE = 16;

/** A town in capitals or before a date or an agency in brackets, all of it before a dash. */
function datelineEnd(pieces: readonly Piece[]): number {
  if (pieces[0]?.capital !== true) return -1;
  let shown = /^\p{Lu}{2,}$/u.test(pieces[0].text);
  let bracket = false;
  for (let i = 1; i < Math.min(pieces.length, LONGEST_DATELINE); i++) {
    const piece = pieces[i]!;
    if (/^(?:[-–—]|--)$/.test(piece.text) && (piece.spaced || bracket)) return shown ? i : -1;
    if (piece.text === '(' || piece.text === ')') {
      bracket = true;
      shown = true;
    } else if (lexicon.calendarWords().has(piece.lower)) {
      shown = true;
    } else if (!piece.capital && piece.kind !== 'number' && !/^[,./]$/.test(piece.text)) {
      return -1;
    }
  }
  return -1;
}

/**
 * A headline of two words tells nothing of its lettering; in running text a sentence counts as Title Case only if
 * it is long enough that a list of names is unlikely.
 */
function letteringOf(pieces: readonly Piece[], role: ParagraphRole): Lettering {
  let [long, capital, upper, small, words] = [0, 0, 0, 0, 0];
  for (const { word } of pieces) {
    if (word.kind !== 'word') continue;
    words++;
    if (word.upper) upper++;
    if (!word.telling) continue;
    long++;
    if (word.capital) capital++;
    else small++;
  }
  if (upper >= 3 && upper >= words * 0.8) return 'capitals';
  const isHead = role === 'headline' || role === 'heading' || role === 'caption' || role === 'listItem';
  if (long >= (isHead ? 3 : 5) && small <= long * (isHead ? 0.2 : 0.1) && capital >= 3) {
    // All names and no common words would be a list of names.
    let common = 0;
    for (const { word } of pieces) if (word.capital && word.forms !== 0) common++;
    if (common >= capital * 0.4) return 'title';
  }
  return 'sentence';
}

/** Marks that wires set before a headline: "UPDATE 2-…", "CORRECTED-…". */
const WIRE_MARKS = new Set(
  'update refile rpt corrected correction wrapup exclusive factbox timeline analysis insight interview breakingviews graphic explainer feature newsmaker advisory'.split(
    ' ',
  ),
);

/** One past the mark of a wire that a headline begins with, 0 if there is none. */
function wireMarkEnd(pieces: readonly Piece[]): number {
  const first = pieces[0];
  if (first === undefined || !WIRE_MARKS.has(first.lower) || first.text !== first.text.toUpperCase()) return 0;
  const dash = pieces[1]?.kind === 'number' ? 2 : 1;
  return pieces[dash]?.text === '-' ? dash + 1 : 0;
}

function openingsOf(pieces: readonly Piece[], start: number): Openings {
  const openings: number[] = [];
  let open = true;
  for (let i = start; i < pieces.length; i++) {
    const { word } = pieces[i]!;
    if (word.kind === 'word') {
      if (open) openings.push(i);
      open = false;
    } else if (word.kind === 'number') {
      open = false;
    } else if (word.opens) {
      // A dash inside running text opens nothing.
      open = true;
    }
  }
  return new Openings(openings);
}

/** Indices of pieces, few and in order. */
export class Openings {
  constructor(private readonly at: readonly number[]) {}

  has(index: number): boolean {
    const { at } = this;
    for (let i = 0; i < at.length; i++) if (at[i]! >= index) return at[i] === index;
    return false;
  }
}
