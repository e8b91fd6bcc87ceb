import type { Span } from '../../../text/span';
import { datelineEnd, wireMarkEnd } from '../../sentenceLead';
import type { ParagraphRole } from '../../../text/paragraph';
import type { Sentence } from '../../../text/sentences';
import type { Token } from '../../../text/token';
import { piecesOf, type Pieces } from './pieces';
import { Sign } from './word';

/** How capitals are used: as in a sentence, on Every Word as in some headlines, or ON ALL LETTERS. */
export type Lettering = 'sentence' | 'title' | 'capitals';

/** A sentence as the recognisers of actors see it. */
export interface SentenceView extends Pieces {
  readonly tokens: readonly Token[];
  readonly role: ParagraphRole;
  readonly lettering: Lettering;
  /** Indices of pieces that have a capital by their position alone: after the start, a colon or an opening quote. */
  readonly openings: Openings;
  /** Indices of pieces with which a name can begin, in order. */
  readonly beginnings: readonly number[];
  /** Indices of pieces that can be heads of nominal mentions, in order. */
  readonly heads: readonly number[];
  /** The last capitalised word that may be the head of a name ("Union", "River", "Treaty"); -1 if there is none. */
  readonly lastHead: number;
  /** How many results ("2-1") the sentence gives. */
  readonly scores: number;
  /** What the paragraph is about, as far as its words tell; complete once all its sentences have been viewed. */
  readonly topic: Topic;
  /** The dash that ends a dateline ("PORT ELLIS, March 3 (Norpress) —"); -1 if there is none. */
  readonly datelineEnd: number;
}

/** How many words of sport and of markets stand in a paragraph: "striker", "wickets"; "dividend". */
export interface Topic {
  sport: number;
  market: number;
}

/** Views a sentence, and counts its telling words in the `topic` that all sentences of the paragraph share. */
export function viewSentence(
  text: string,
  { tokens }: Sentence,
  role: ParagraphRole,
  topic: Topic = { sport: 0, market: 0 },
): SentenceView {
  const all = piecesOf(text, tokens);
  const { pieces, firstTokens } = all;
  // Where the sentence itself begins: behind a wire's mark ("UPDATE 2-").
  const start = pieceOf(all, wireMarkEnd(tokens));
  const dateline = pieceOf(all, datelineEnd(tokens));
  const openings: number[] = [];
  const beginnings: number[] = [];
  const heads: number[] = [];
  let [words, upper, telling, capital, common] = [0, 0, 0, 0, 0];
  let lastHead = -1;
  let scores = 0;
  let open = true;
  for (let i = 0; i < pieces.length; i++) {
    const { signs } = pieces[i]!;
    if (signs & Sign.word) {
      words++;
      if (open && i >= start) {
        openings.push(i);
        open = false;
      }
      // Most words are small ones of grammar.
      if (signs === Sign.word) continue;
      if (signs & Sign.telling) telling++;
      if (signs & Sign.sport) topic.sport++;
      if (signs & Sign.market) topic.market++;
      if (signs & Sign.nominal) heads.push(i);
      if (signs & Sign.begins && i >= start) beginnings.push(i);
      if (signs & (Sign.capital | Sign.score | Sign.upper | Sign.head)) {
        if (signs & Sign.upper) upper++;
        if (signs & Sign.common) common++;
        if (signs & Sign.head) lastHead = i;
        if (signs & Sign.score) scores++;
        if ((signs & (Sign.capital | Sign.telling)) === (Sign.capital | Sign.telling)) capital++;
      }
    } else if (i >= start) {
      // A dash inside running text opens nothing.
      if (signs & Sign.opens || i === dateline || isSetOff(pieces, i)) open = true;
      // "13:41 Tourists complain": a clock before an entry.
      else if (signs & Sign.number) open &&= i === 2 && pieces[1]!.text === ':' && !pieces[1]!.spaced;
    }
  }
  return {
    pieces,
    firstTokens,
    tokens,
    role,
    lettering: letteringOf({ words, upper, telling, capital, common }, role, pieces.at(-1)?.text === '.'),
    openings: new Openings(openings),
    beginnings,
    heads,
    lastHead,
    scores,
    topic,
    datelineEnd: dateline,
  };
}

/** "Goods - New releases": behind a spaced hyphen a common word that no other capital follows is a headline's own beginning. */
function isSetOff(pieces: Pieces['pieces'], at: number): boolean {
  if (pieces[at]!.text !== '-' || !pieces[at]!.spaced) return false;
  const [next, behind] = [pieces[at + 1], pieces[at + 2]];
  if (next?.spaced !== true || !(next.signs & Sign.common)) return false;
  return behind?.kind === 'word' && behind.spaced && !behind.capital;
}

/** Where a piece begins, in UTF-16 units of the paragraph. */
export function startOf({ tokens, firstTokens }: SentenceView, piece: number): number {
  return tokens[firstTokens === undefined ? piece : firstTokens[piece]!]!.start;
}

/** Where a piece ends. */
export function endOf({ tokens, firstTokens }: SentenceView, piece: number): number {
  return tokens[firstTokens === undefined ? piece : (firstTokens[piece + 1] ?? tokens.length) - 1]!.end;
}

/** Where a piece stands. */
export function pieceSpan(view: SentenceView, piece: number): Span {
  return { start: startOf(view, piece), end: endOf(view, piece) };
}

/** The index of the piece that a token is, or belongs to. */
function pieceOf({ firstTokens }: Pieces, token: number): number {
  return firstTokens === undefined ? token : firstTokens.findLastIndex((first) => first <= token);
}

/**
 * A headline of two words tells nothing of its lettering; in running text a sentence counts as Title Case only if
 * it is long enough that a list of names is unlikely.
 */
function letteringOf(
  { words, upper, telling, capital, common }: LetterCounts,
  role: ParagraphRole,
  isStopped: boolean,
): Lettering {
  if (upper >= 3 && upper >= words * 0.8) return 'capitals';
  if (role === 'body' && isStopped) return 'sentence';
  const isHead = role === 'headline' || role === 'heading' || role === 'caption' || role === 'listItem';
  if (telling >= (isHead ? 3 : 5) && telling - capital <= telling * (isHead ? 0.2 : 0.1) && capital >= 3) {
    // All names and no common words would be a list of names.
    if (common >= capital * 0.4) return 'title';
  }
  return 'sentence';
}

/** How many words of a sentence are printed how. */
interface LetterCounts {
  readonly words: number;
  readonly upper: number;
  /** Words of four letters or more that are no function words; of these with a capital. */
  readonly telling: number;
  readonly capital: number;
  /** Common words with a capital. */
  readonly common: number;
}

/** Indices of pieces, few and in order. */
export class Openings {
  constructor(private readonly at: readonly number[]) {}

  has(index: number): boolean {
    const { at } = this;
    // Most sentences have one or two; one of thousands of quotations must not be gone through for each of its words.
    let [low, high] = [0, at.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return at[low] === index;
  }
}
