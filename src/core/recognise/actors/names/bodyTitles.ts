import { NameKind } from '../../../lexicon/nameIndex';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';

/** "container line Kirana" */
export function isShippingLine(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at]!.lower === 'line' && /^(?:container|shipping|cruise|ferry)$/.test(itemAt(pieces, at - 1)?.lower ?? '')
  );
}

/** "its Chinese partner Kirana", "its coalition partner Kirana": of a body, where "her partner Kolb" is somebody. */
export function isPartnerOfBody(pieces: readonly Piece[], at: number): boolean {
  const before = itemAt(pieces, at - 1);
  if (pieces[at]!.lower !== 'partner' || before === undefined) return false;
  return (
    isOrigin(before) ||
    /^(?:its|coalition|junior|venture|consortium|local|technology|technical|state)$/.test(before.lower)
  );
}

/** "Broadcaster Kirana said", "Opposition Kirana Front": a title with its capital by position, with which hardly a name begins. */
export function isBodyTitleAtOpening({ pieces, openings, lettering }: SentenceView, at: number): boolean {
  const next = pieces[at + 1];
  if (!openings.has(at) || lettering !== 'sentence' || next?.kind !== 'word') return false;
  if (!next.capital || !next.spaced || next.functional || isOffice(next)) return false;
  // "Opposition Democrats"
  if (next.kinds & NameKind.people) return false;
  return startsNoName.of(pieces[at]!.lexeme);
}

const startsNoName = new LexemeTest(({ lower }) =>
  /^(?:airline|broadcaster|retailer|supermarket|manufacturer|(?:car|auto|drug|steel|chip|plane)maker|brewer|insurer|lender|start-?up|conglomerate|watchdog|newspaper|tabloid|opposition|fintech|brokerage|consultancy|developer|multinational|imprint|quartet|consortium|publisher)$/.test(
    lower,
  ),
);

/** "RMT union", "Sinn Féin party": true for a noun in small letters that belongs to a body's name before it. */
export function isBodyNoun(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.spaced && /^(?:union|party|movement)$/.test(piece.text);
}
