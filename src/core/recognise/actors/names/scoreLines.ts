import { NameKind } from '../../../lexicon/nameIndex';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';

/** How many pieces a bracket in a line of results has at most: the scorers of one side. */
const LONGEST_BRACKET = 60;

/** One past the bracket that opens at piece `at`; `at` itself if none does. */
export function behindBracket(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(pieces.length, at + LONGEST_BRACKET); i++)
    if (pieces[i]!.text === ')') return i + 1;
  return at;
}

/** The piece before the bracket that closes at piece `at`; `at` itself if none does. */
export function beforeBracket(pieces: readonly Piece[], at: number): number {
  if (itemAt(pieces, at)?.text !== ')') return at;
  const open = openingOf(pieces, at - 1);
  return open < 0 ? at : open - 1;
}

/** The bracket that is open at piece `at`; -1 if none is. */
function openingOf(pieces: readonly Piece[], at: number): number {
  for (let i = at; i >= Math.max(0, at - LONGEST_BRACKET); i--) {
    if (pieces[i]!.text === '(') return i;
    if (pieces[i]!.text === ')') return -1;
  }
  return -1;
}

export function isShortNumber(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' && piece.text.length <= 3;
}

/** "Velm 2 (Kolb 31, Moe 77 pen)", "Velm 212 (J. Kolb 67, Moe 4-41)", "Velm (Kolb 3-2)": who scored, took or threw how many. */
export function isScorer({ pieces }: SentenceView, first: number, after: number, kinds: number): boolean {
  const next = pieces[after];
  if (kinds & ~NameKind.city || next === undefined || pieces[first]!.acronym) return false;
  if (!next.score && !isShortNumber(next)) return false;
  const open = openingOf(pieces, first - 1);
  const before = itemAt(pieces, open - 1);
  if (open < 0 || behindBracket(pieces, open) === open) return false;
  // "(Kolb 33; Moe 71)" on a line of its own
  if (before === undefined) return isAlone(pieces, open);
  // "312 all out (Kolb 84", "240-6 dec (Kolb 101"
  if (isInningsEnd.of(before.lexeme)) return true;
  return isShortNumber(before) || before.score || (next.score && before.capital && open === first - 1);
}

/** "12 - Ana Kolb (Velm), Jo Wick (Osk)": the side of somebody in a list that goes by the number of goals. */
export function isSideInRanking({ pieces }: SentenceView, first: number, after: number): boolean {
  const start =
    pieces[1]?.text === ':' || pieces[2]?.text === ':' ? pieces.findIndex(({ text }) => text === ':') + 1 : 0;
  if (!isShortNumber(pieces[start]) || !/^[-–]$/.test(pieces[start + 1]?.text ?? '') || !pieces[start + 2]?.spaced)
    return false;
  return (
    itemAt(pieces, first - 1)?.text === '(' &&
    pieces[after]?.text === ')' &&
    itemAt(pieces, first - 2)?.capital === true
  );
}

/** "VELM AT OSK", "Velm (Kolb 3-2) at Osk (Moe 1-4), 1:05 p.m.": who is whose guest. */
export function isSchedule({ pieces, beginnings }: SentenceView, first: number, after: number): boolean {
  const start = beginnings[0] ?? 0;
  const isGuest = first === start;
  const atAt = isGuest ? behindBracket(pieces, after) : beforeBracket(pieces, first - 1);
  if (pieces[atAt]?.lower !== 'at') return false;
  const hasPitchers = isGuest
    ? atAt > after && pieces[atAt + 2]?.text === '('
    : atAt > 0 && pieces[after]?.text === '(';
  return hasPitchers || (isPairAlone(pieces, start) && pieces.slice(start, atAt).every(({ capital }) => capital));
}

const isInningsEnd = new LexemeTest(({ lower }) => /^(?:out|dec|decl|declared|overs)$/.test(lower));

/** True if the bracket that opens a line has nothing behind, and no words in it but names, "pen" and the like. */
function isAlone(pieces: readonly Piece[], open: number): boolean {
  const close = behindBracket(pieces, open) - 1;
  if (open > 0 || close < pieces.length - 1) return false;
  return pieces.every(({ kind, capital, lower }) => kind !== 'word' || capital || /^(?:pens?|og|ht)$/.test(lower));
}

/** True if a line has nothing but names and "at". */
function isPairAlone(pieces: readonly Piece[], start: number): boolean {
  return pieces.length - start <= 7 && pieces.slice(start).every(({ capital, lower }) => capital || lower === 'at');
}

/** "Velm 219 (J. Kolb 88)": what a side made, and who made most of it. */
export function isOfScorers(pieces: readonly Piece[], at: number): boolean {
  const close = behindBracket(pieces, at + 1) - 1;
  return isShortNumber(pieces[at]) && close > at + 3 && (isShortNumber(pieces[close - 1]) || pieces[close - 1]!.score);
}

/** "Velm 301 and 103-4", "Velm 320 and 111": what a side made in two innings. */
export function isOfTwoInnings(pieces: readonly Piece[], at: number): boolean {
  const and = behindBracket(pieces, at + 1);
  const other = pieces[and + 1];
  return isShortNumber(pieces[at]) && pieces[and]?.lower === 'and' && (other?.score === true || isShortNumber(other));
}
