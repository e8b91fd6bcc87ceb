import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';
import { isVerbOf, Verbs } from '../sentence/verbForms';
import { F } from '../weights/features';

/** "workers at Halden": who works for what is named. */
export const isStaff = new LexemeTest(({ lower }) => lexicon.staffNouns().has(lower));

/** "a spokesman for Halden": who speaks for what is named. */
export const isSpeaker = new LexemeTest(({ lower }) => lexicon.speakerNouns().has(lower));

/** "herders from Halden": people of a trade or a neighbourhood that is tied to land or water. */
const isOfLand = new LexemeTest(({ lower }) =>
  /^(?:farmers|fishermen|herders|villagers|residents|peasants|growers|miners|settlers|pilgrims|refugees|migrants|families|villages)$/.test(
    lower,
  ),
);

/** "to X" and "from X" are places behind motion, parties behind speech and giving. */
export function moving(pieces: readonly Piece[], at: number, to: number[]): void {
  // "a fisherman from Halden"; but "an analyst from Halden", who works there.
  const noun = itemAt(pieces, at - 1);
  if (
    pieces[at]!.lower === 'from' &&
    noun !== undefined &&
    (noun.office || isOfLand.of(noun.lexeme)) &&
    !to.includes(F['led:the']) &&
    !isStaff.of(noun.lexeme) &&
    !isSpeaker.of(noun.lexeme)
  ) {
    to.push(F['before:motion']);
    return;
  }
  // "He is from Halden", "they hail from Halden"
  if (pieces[at]!.lower === 'from' && noun !== undefined && isOfOrigin.of(noun.lexeme) && isSomebody(pieces[at - 2])) {
    to.push(F['before:motion']);
    return;
  }
  // "from Velm to Halden"
  const isEnd = pieces[at]!.lower === 'to' && noun?.capital === true && itemAt(pieces, at - 2)?.lower === 'from';
  if (isEnd && (noun.kinds & (NameKind.city | NameKind.region | NameKind.country | NameKind.wideRegion)) !== 0) {
    to.push(F['before:motion']);
    return;
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') break;
    const said: F = movingNoun.of(piece.lexeme);
    if (said === F['from:party']) {
      to.push(said);
      return;
    }
    if (isVerbOf(Verbs.sending, piece)) {
      to.push(F['to:sent']);
      return;
    }
    if (said === F['before:motion'] || isVerbOf(Verbs.motion, piece)) {
      to.push(F['before:motion']);
      return;
    }
    if (isVerbOf(Verbs.speech | Verbs.addressing, piece)) {
      to.push(F['before:address']);
      return;
    }
  }
}

/** "Kolb", "he": who is from somewhere, where a letter is from somebody. */
function isSomebody(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return (piece.capital && !piece.functional) || /^(?:he|she|they|who)$/.test(piece.lower);
}

const isOfOrigin = new LexemeTest(({ lower }) => /^(?:is|are|was|were|hails?|hailed|hailing)$/.test(lower));

const movingNoun = new LexemeTable(({ lower }): number => {
  if (lexicon.partyNouns().has(lower)) return F['from:party'];
  return lexicon.motionNouns().has(lower) ? F['before:motion'] : -1;
});
