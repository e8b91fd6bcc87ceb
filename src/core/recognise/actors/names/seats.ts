import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import { singularOf } from '../sentence/word';
import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { NameReading } from './nameReading';
import type { SentenceView } from '../sentence/sentenceView';

/** How far before a bracket an office may stand that several share: "MPs Ana Kolb (Velm), Jo Wick (Osk) and …". */
const REACH = 24;

/** "Senator Ana Kolb (Velm West)": what stands in brackets behind a member is the seat, unless it is a party's letters. */
export function isSeat({ pieces }: SentenceView, { first }: NameReading, member: NameReading | undefined): boolean {
  if (member?.after !== first - 1 || pieces[first]!.acronym) return false;
  for (let i = member.first - 1; i >= Math.max(0, member.first - REACH); i--) {
    const piece = pieces[i]!;
    if (/^[;:]$/.test(piece.text)) return false;
    if (holdsSeat.of(piece.lexeme)) return true;
  }
  return false;
}

const holdsSeat = new LexemeTest(({ lower }) => {
  const single = singularOf(lower) ?? lower;
  return isSeatHolder(lower) || isSeatHolder(single);
});

/** "sen.", "mca": shortened before a name as well. */
function isSeatHolder(lower: string): boolean {
  return (
    lexicon.seatHolders().has(lower) || /^(?:sen\.?|rep\.?|hon\.?|mla|mlc|mna|mca|mpp|assembly(?:wo)?man)$/.test(lower)
  );
}

/**
 * "Labour hold Velm", "Greens Take Velm From Tories": what one party has or gets, from another or at the end of a clause, is
 * where it was voted on.
 */
export function isWonSeat(
  { pieces, topic }: SentenceView,
  { first, after }: NameReading,
  party: NameReading | undefined,
): boolean {
  const verb = itemAt(pieces, first - 1);
  if (party === undefined || party.after !== first - 1 || verb === undefined || topic.sport > 0) return false;
  if (!(party.kinds & (NameKind.organisation | NameKind.people)) || !isWinning.of(verb.lexeme)) return false;
  const next = pieces[after];
  return next === undefined || next.lower === 'from' || /^[?!.,;]$/.test(next.text);
}

const isWinning = new LexemeTest(({ lower }) =>
  /^(?:holds?|held|takes?|took|gains?|gained|retains?|retained|loses?|lost)$/.test(lower),
);

/** "who represents Velm in the Senate": the seat of somebody in a house. */
export function isRepresented({ pieces }: SentenceView, { first, after, kinds }: NameReading): boolean {
  const verb = itemAt(pieces, first - 1);
  if (kinds !== 0 || verb === undefined || !/^represent(?:s|ed|ing)?$/.test(verb.lower)) return false;
  return pieces[after]?.lower === 'in' && pieces[after + 1]?.lower === 'the';
}
