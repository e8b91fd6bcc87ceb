import { lexicon } from '../../lexicon';
import { LexemeTable } from '../../text/lexeme';
import { F } from './features';
import type { NameReading } from './nameForm';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';

/** What only sides of a match do, and those who report on one: "Velm beat Sorby 2-1". */
const PLAY = new Set(
  'beat beats defeated defeat defeats drew draw draws lost lose loses thrashed thrash edged edge held host hosted hosts overcame crushed routed downed trounced eliminated outscored visited visit face faced faces meet met played play win won wins'.split(
    ' ',
  ),
);
const BEFORE_OPPONENT = new Set(['over', 'against', 'with', 'to', 'at', 'v', 'v.', 'vs', 'vs.']);

const plays = new LexemeTable(({ lower }) => PLAY.has(lower));
const leadsToOpponent = new LexemeTable(({ lower }) => PLAY.has(lower) || BEFORE_OPPONENT.has(lower));

/** Notes whether a name is a side in a match or a row in a table: towns and unknown names are clubs there. */
export function contest(view: SentenceView, { first, after }: NameReading, to: number[]): void {
  const { pieces } = view;
  const next = pieces[after];
  if (next === undefined) {
    if (isSideBehind(view, first)) to.push(F['contest:side']);
    return;
  }
  if (isShortNumber(next)) {
    if (isShortNumber(pieces[after + 1]) && isShortNumber(pieces[after + 2])) to.push(F['contest:row']);
    else if (goesOnWithPair(pieces, after + 1) || endsPair(pieces, first - 1)) to.push(F['contest:side']);
    return;
  }
  const isSide = next.score || isSideBehind(view, first) || (view.scores === 1 && plays.of(next.lexeme));
  if (isSide) to.push(F['contest:side']);
}

/** "Velm 2-1 Sorby", "beat Sorby 2-1": what stands before the second side. */
function isSideBehind({ pieces, scores }: SentenceView, first: number): boolean {
  const before = pieces[first - 1];
  if (before === undefined) return false;
  return (before.score && pieces[first - 2]?.capital === true) || (scores === 1 && leadsToOpponent.of(before.lexeme));
}

/** "… 2 Sorby 1", "… 2, Sorby 1": another name and number. */
function goesOnWithPair(pieces: readonly Piece[], from: number): boolean {
  let i = from;
  if (pieces[i]?.text === ',' || pieces[i]?.text === ';') i++;
  const begin = i;
  while (i < begin + 4 && pieces[i]?.kind === 'word' && pieces[i]!.capital && !isCalendar.of(pieces[i]!.lexeme)) i++;
  return i > begin && isShortNumber(pieces[i]);
}

/** "Velm 2 …": a name and a number before. */
function endsPair(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  if (pieces[i]?.text === ',' || pieces[i]?.text === ';') i--;
  const name = pieces[i - 1];
  return isShortNumber(pieces[i]) && name?.kind === 'word' && name.capital && !isCalendar.of(name.lexeme);
}

const isCalendar = new LexemeTable(({ lower }) => lexicon.calendarWords().has(lower));

function isShortNumber(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' && piece.text.length <= 3;
}

const moves = new LexemeTable(({ lower }) => MOVES.has(lower));
const MOVES = new Set(
  'rose fell gained climbed slipped jumped dropped shed added lost surged slid tumbled soared rallied eased advanced plunged closed ended traded'.split(
    ' ',
  ),
);
const measures = new LexemeTable(({ lower }) => /^(?:percent|per|pct|%|cents?|points?|pence|p)$/.test(lower));
const isHolding = new LexemeTable(({ lower }) => /^(?:shares?|stocks?|stakes?|bonds?|shareholders?)$/.test(lower));

/** Notes what a market tells of a name: "Kestrel rose 2.3 percent", "shares in Kestrel", "Kestrel shares". */
export function market({ pieces }: SentenceView, { first, after }: NameReading, to: number[]): void {
  const next = pieces[after];
  const before = pieces[first - 1];
  const isHeld =
    (next !== undefined && isHolding.of(next.lexeme)) ||
    ((before?.lower === 'in' || before?.lower === 'of') && first > 1 && isHolding.of(pieces[first - 2]!.lexeme));
  if (isHeld) to.push(F['market:held']);
  if (next === undefined || !moves.of(next.lexeme)) return;
  for (let i = after + 1; i < Math.min(pieces.length, after + 5); i++) {
    if (!measures.of(pieces[i]!.lexeme) || pieces[i - 1]!.kind !== 'number') continue;
    to.push(F['market:moved']);
    return;
  }
}
