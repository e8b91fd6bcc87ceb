import { lexicon } from '../../../lexicon';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { F } from '../weights/features';
import { dealingOf } from './firms';
import type { NameReading } from './nameReading';

const moves = new LexemeTest(({ lower }) => lexicon.marketMoves().has(lower));
const measures = new LexemeTest(({ lower }) => lexicon.marketMeasures().has(lower));
const pricesMove = new LexemeTest(({ lower }) => lexicon.priceMoves().has(lower));
const isHolding = new LexemeTest(({ lower }) => lexicon.holdings().has(lower));

/** "Kolb cut rates", "Kolb raised her forecast": what whoever heads a bank or a house does as well. */
function isByGovernor(pieces: readonly Piece[], after: number): boolean {
  return pieces.slice(after, after + 6).some(({ lexeme }) => isOfGovernors.of(lexeme));
}

const isOfGovernors = new LexemeTest(({ lower }) =>
  /^(?:rates?|forecasts?|outlook|targets?|ratings?|estimates?)$/.test(lower),
);

/** Notes what a market tells of a name: "Kestrel rose 2.3 percent", "shares in Kestrel", "Kestrel shares". */
export function market({ pieces, topic }: SentenceView, { first, after, kinds }: NameReading, to: number[]): void {
  const next = pieces[after];
  const before = itemAt(pieces, first - 1);
  const dealing = dealingOf(pieces, after);
  if (dealing === 'body') {
    if (!to.includes(F['subject:body'])) to.push(F['subject:body']);
    // "Hallam would not raise prices": one unknown word may be anybody's name but for that.
    if (kinds === 0 && after === first + 1 && !isByGovernor(pieces, after) && !to.includes(F['perhaps:organisation']))
      to.push(F['perhaps:organisation']);
  }
  const isHeld =
    (next !== undefined && isHolding.of(next.lexeme)) ||
    ((before?.lower === 'in' || before?.lower === 'of') && first > 1 && isHolding.of(pieces[first - 2]!.lexeme));
  if (
    isHeld ||
    dealing === 'firm' ||
    (next !== undefined && isReporting.of(next.lexeme) && reportsResult(pieces, after + 1))
  )
    to.push(F['market:held']);
  if (next === undefined) return;
  // "Kestrel's shares jumped"
  const isOfShares = next.lower === "'s" && /^(?:shares|stock|bonds)$/.test(pieces[after + 1]?.lower ?? '');
  if (isOfShares && moves.of((pieces[after + 2] ?? next).lexeme)) to.push(F['market:moved']);
  if (topic.market > 1 && pricesMove.of(next.lexeme)) {
    to.push(F['market:moved']);
    return;
  }
  if (!moves.of(next.lexeme)) return;
  for (let i = after + 1; i < Math.min(pieces.length, after + 5); i++) {
    if (!measures.of(pieces[i]!.lexeme) || pieces[i - 1]!.kind !== 'number') continue;
    to.push(F['market:moved']);
    return;
  }
}

const isReporting = new LexemeTest(({ lower }) => /^(?:posted|posts|reported|reports|booked|swung)$/.test(lower));

const isResult = new LexemeTest(({ lower }) =>
  /^(?:profits?|loss|losses|revenues?|earnings|turnover|dividend)$/.test(lower),
);

/** "posted a 40 million pound loss", "reported lower earnings": what only a firm tells of itself. */
function reportsResult(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + 8); i++) {
    const piece = pieces[i]!;
    if (isResult.of(piece.lexeme)) return true;
    if (piece.capital || lexicon.prepositions().has(piece.lower)) return false;
  }
  return false;
}
