import type { Piece } from '../sentence/pieces';
import { itemAt } from '../../../text/itemAt';
import { LexemeTable } from '../../../text/lexeme';

/** A player's name has no more words. */
const LONGEST_NAME = 4;

/** What a word says of a player whose name follows: `Deal.in` of one who comes, `Deal.out` of one who goes. */
const Deal = { none: 0, in: 1, out: 2 } as const;

const deals = new LexemeTable(({ lower }): number => {
  if (/^(?:re-?)?sign(?:s|ed|ing)?$|^(?:acquir(?:es?|ed|ing)|poach(?:ed|ing)?|snap|snaps|snapped)$/.test(lower))
    return Deal.in;
  return /^(?:trade[ds]?|loan(?:s|ed)?|sells?|sold)$/.test(lower) ? Deal.out : Deal.none;
});

/**
 * "Velm have signed Ana Kolb", "traded Jo Wick to Velm", "signed Jo Wick from Velm": a town that a player comes to, or leaves,
 * is its club, whatever else the report is about.
 */
export function isClubOfTransfer(pieces: readonly Piece[], first: number, after: number): boolean {
  const verb = pieces[after];
  if (verb !== undefined) {
    const at = /^(?:has|have|had)$/.test(verb.lower) ? after + 1 : after;
    if (deals.of((pieces[at] ?? verb).lexeme) !== Deal.none && isPlayer(pieces, at + 1)) return true;
  }
  const link = itemAt(pieces, first - 1)?.lower;
  if ((link === 'for' && isOnTerms(pieces, after)) || isLeft(pieces, first, after)) return true;
  if (link !== 'from' && link !== 'to') return false;
  for (let i = first - 2; i > Math.max(0, first - 4 - LONGEST_NAME); i--) {
    const deal = deals.of(pieces[i]!.lexeme);
    // "acquired defenseman Jo Wick from Velm"
    const at = pieces[i + 1]!.capital ? i + 1 : i + 2;
    if (deal !== Deal.none) return (link === 'from' || deal === Deal.out) && isPlayer(pieces, at);
    if (!pieces[i]!.capital && deals.of(itemAt(pieces, i - 1)?.lexeme ?? pieces[i]!.lexeme) === Deal.none) return false;
  }
  return false;
}

/** "sign Kolb from Velm", "signed Moe on a free": who comes, though a family's name alone tells no player. */
export function isSigned(pieces: readonly Piece[], first: number, after: number): boolean {
  const verb = itemAt(pieces, first - 1);
  if (verb === undefined || deals.of(verb.lexeme) === Deal.none || after > first + 1) return false;
  return pieces[first]!.kinds === 0 && isMoved(pieces, after);
}

function isMoved(pieces: readonly Piece[], at: number): boolean {
  const [link, behind] = [pieces[at]?.lower ?? '', pieces[at + 1]];
  return (link === 'from' && behind?.capital === true) || (link === 'on' && /^(?:loan|an?)$/.test(behind?.lower ?? ''));
}

/** True for the name of somebody at piece `at`: a given name, one word before where it comes from, or two that nothing else is known by. */
function isPlayer(pieces: readonly Piece[], at: number): boolean {
  const [name, family] = [pieces[at], pieces[at + 1]];
  if (name?.capital !== true || name.kind !== 'word' || name.acronym) return false;
  if (name.isGivenName || (name.kinds === 0 && isMoved(pieces, at + 1))) return true;
  return name.kinds === 0 && name.forms === 0 && family?.capital === true && family.kinds === 0 && family.head === 0;
}

/** "left Velm for Sorby on loan", "on a three-year deal": on which terms a player comes. */
function isOnTerms(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:on|in)$/.test(pieces[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) if (isTerm.of(pieces[i]!.lexeme)) return true;
  return false;
}

const isTerm = new LexemeTable(({ lower }) => /^(?:loan|deal|contract|transfer|free|swap)$/.test(lower));

/** "left Velm for Sorby on loan": the club behind which those terms follow. */
function isLeft(pieces: readonly Piece[], first: number, after: number): boolean {
  if (!/^(?:left|leaves?|leaving|quits?|swap(?:s|ped))$/.test(itemAt(pieces, first - 1)?.lower ?? '')) return false;
  if (pieces[after]?.lower !== 'for') return false;
  let at = after + 1;
  while (pieces[at]?.capital === true) at++;
  return at > after + 1 && isOnTerms(pieces, at);
}
