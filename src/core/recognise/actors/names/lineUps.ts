import type { Piece } from '../sentence/pieces';
import { NameKind } from '../../../lexicon/nameIndex';
import { itemAt } from '../../../text/itemAt';
import { LexemeTable } from '../../../text/lexeme';
import type { NameReading } from './nameReading';
import { beforeBracket } from './scoreLines';

/** How far before a name its label may stand, in pieces: a side has eleven players, with whom they were replaced by. */
const REACH = 60;

/**
 * "Tries: Kolb, Moe 2", "Subs not used: Wick, Kent", "Velm (4-4-2): Kolb; Moe, Wick": who is told behind the label of a list
 * of players, with nothing but numbers, commas and brackets between.
 */
export function isInLineUp(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  const next = pieces[after];
  if (next?.kind === 'word' && !next.capital && !isExchange(next)) return false;
  let hasLines = false;
  for (let i = first - 1; i > Math.max(0, first - REACH); i--) {
    const piece = pieces[i]!;
    if (piece.text === ':') return isLabel(pieces, i) || (hasLines && isSideAlone(pieces, i));
    hasLines ||= piece.text === ';';
    if (piece.text === '.' || (piece.kind === 'word' && !piece.capital && !isExchange(piece))) return false;
  }
  return false;
}

/** "Subs: Kolb for Moe (60), Wick and Lund": what joins two players. */
function isExchange({ lower }: Piece): boolean {
  return lower === 'and' || lower === 'for';
}

/** True if what ends before the colon at `at` is called after what players do, or is a side and how it stood. */
function isLabel(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]!;
  if (before.text === ')') {
    const open = beforeBracket(pieces, at - 1) + 1;
    return open < at - 1 && pieces.slice(open + 1, at - 1).every(isOfFormation);
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isFeat.of(pieces[i]!.lexeme)) return true;
  return false;
}

/** "Velm United: Kolb; Moe, Wick; Lund": a known side that opens the line, where semicolons part its own. */
function isSideAlone(pieces: readonly Piece[], at: number): boolean {
  return at < 4 && (pieces[0]!.kinds & NameKind.organisation) !== 0;
}

function isOfFormation({ text }: Piece): boolean {
  return /^[\d-]+$/.test(text);
}

const isFeat = new LexemeTable(({ lower }) =>
  /^(?:tr(?:y|ies)|cons?|conversions?|pens?|penalties|drop-goals?|goals?|(?:goal)?scorers?|subs?|substitut(?:es|ions)|booked|bookings|used|unused|bench|sent-off|team|line-?ups?|squad|starters|goalkeepers|defenders|midfielders|forwards|backs|replacements)$/.test(
    lower,
  ),
);

/** "caught by Moe off Kolb", "2-1 through Kolb": the bowler who was hit, and who scored. */
export function isPlayedOff(pieces: readonly Piece[], first: number): boolean {
  let at = first - 1;
  // "tries through Kolb, Moe and Wick"
  while (at > 1 && (pieces[at]!.capital || pieces[at]!.text === ',' || pieces[at]!.lower === 'and')) at--;
  const link = itemAt(pieces, at)?.lower;
  if (link !== 'through' && (link !== 'off' || at < first - 1)) return false;
  const tells = link === 'off' ? isOfInnings : isOfScoring;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) if (tells.of(pieces[i]!.lexeme)) return true;
  return false;
}

const isOfScoring = new LexemeTable(({ lower }) =>
  /^(?:\d{1,2}[-–]\d{1,2}|tr(?:y|ies)|goals?|scored|score|lead|led|ahead|level|levelled|equali[sz]ed|front|penalt(?:y|ies)|replied)$/.test(
    lower,
  ),
);

const isOfInnings = new LexemeTable(({ lower }) =>
  /^(?:caught|bowled|stumped|runs?|balls?|overs?|six(?:es)?|fours?|boundar(?:y|ies))$/.test(lower),
);

/** "Kolb headed home", "Moe has bowled ten overs": what one player does, and no side. */
export function isPlayersAct(pieces: readonly Piece[], after: number): boolean {
  const verb = pieces[after];
  if (verb === undefined) return false;
  return playerActs.of((/^(?:has|had)$/.test(verb.lower) ? (pieces[after + 1] ?? verb) : verb).lexeme);
}

const playerActs = new LexemeTable(({ lower }) =>
  /^(?:headed|bowled|volleyed|nodded|curled|tapped|slotted|drilled|lobbed|chipped|dribbled|dived|birdied|bogeyed|eagled|aced|dunked|limped|sprinted|homered|fumbled|spilled|parried|punched|fouled)$/.test(
    lower,
  ),
);

/** "Kolb's unbeaten 58", "Kolb's hat-trick": what somebody has done, and no side. */
export function isPlayersFeat(pieces: readonly Piece[], after: number): boolean {
  const feat = pieces[after + 1];
  return pieces[after]?.lower === "'s" && feat !== undefined && isDoneByOne.of(feat.lexeme);
}

const isDoneByOne = new LexemeTable(({ lower }) =>
  /^(?:unbeaten|century|half-century|fifty|hat-trick|brace|knock)$/.test(lower),
);
