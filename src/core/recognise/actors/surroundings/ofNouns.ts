import { lexicon } from '../../../lexicon';
import { foldName } from '../../../lexicon/lookup';
import { NameKind } from '../../../lexicon/nameIndex';
import { mayBeGivenName } from '../../../lexicon/nameHints';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F, type Features } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import { itemAt } from '../../../text/itemAt';

/** "Ana Kolb of Halden": two capitalised words that are no known name before the "of", the first a given name. */
export function isBehindPerson(pieces: readonly Piece[], of: number): boolean {
  const last = itemAt(pieces, of - 1);
  const first = itemAt(pieces, of - 2);
  if (last?.capital !== true || last.head !== 0) return false;
  // "Ana of Halden"
  if (first?.capital !== true)
    return last.kinds === 0 && last.forms === 0 && first?.lower !== 'the' && isGivenName.of(last.lexeme);
  // Many a town is a family's name: "Mayor Ana Vieira Almeida".
  if (last.kinds & ~NameKind.city || (last.kinds !== 0 && !isHolderOfPlace(pieces, of))) return false;
  return isGivenName.of(first.lexeme) || isGivenName.of(itemAt(pieces, of - 3)?.lexeme ?? first.lexeme);
}

/** "Bishop Ana Kolb of Halden", "Governor Jo Wick (Halden)": whose office is over a place. */
export function isHolderOfPlace(pieces: readonly Piece[], of: number): boolean {
  for (let i = of - 2; i >= Math.max(0, of - 5); i--) {
    const piece = pieces[i]!;
    if (!piece.capital || !piece.spaced) return false;
    if (piece.office) return holdsPlace.of(piece.lexeme);
  }
  return false;
}

const holdsPlace = new LexemeTest(
  ({ lower }) =>
    /^(?:arch)?(?:bishops?|deacon)$|^(?:dean|vicar|abbot|governors?|mayors?|regents?|king|queen|emir|sultan|prince|duke|patriarch)$/.test(
      lower,
    ) || lexicon.seatHolders().has(lower),
);

/** "the MP for Velm", "Member of Parliament for Velm": what is behind the "for" at `link` has somebody who sits for it. */
export function isSeatFor(pieces: readonly Piece[], link: number): boolean {
  const holder = itemAt(pieces, link - 1);
  if (holder === undefined) return false;
  const isHouse = holder.lower === 'parliament' && itemAt(pieces, link - 2)?.lower === 'of';
  return isHouse ? itemAt(pieces, link - 3)?.lower === 'member' : lexicon.seatHolders().has(holder.lower);
}

/** "the Alaafin of Osk", "the hokim of Osk": what a land calls its own offices, which English does not know, with an article. */
export function isForeignHolder(pieces: readonly Piece[], of: number): boolean {
  const holder = itemAt(pieces, of - 1);
  if (
    holder?.kind !== 'word' ||
    holder.functional ||
    holder.kinds !== 0 ||
    holder.forms !== 0 ||
    holder.head !== 0 ||
    holder.acronym
  )
    return false;
  return itemAt(pieces, of - 2)?.lower === 'the';
}

const isGivenName = new LexemeTest(({ capital, lower }) => {
  const folded = foldName(lower);
  return capital && (lexicon.givenNames().has(folded) || mayBeGivenName(folded));
});

/** Notes what the noun before "of" says of what follows: "the bishop of Velm", "dozens of Sudrians". */
export function ofNoun(head: Piece | undefined, to: number[]): void {
  if (head === undefined) return;
  const said = ofFeature.of(head.lexeme);
  if (head.office && holdsPlace.of(head.lexeme)) to.push(F['of:place']);
  if (head.office && !DESPITE_OFFICE.includes(said)) to.push(F['of:office']);
  else if (said >= 0) to.push(said);
}

/** What says more than that the noun is an office. */
const DESPITE_OFFICE: Features = [F['of:founder'], F['object:person']];

/** What befalls somebody, or who is somebody's: "the killing of Ana Kolb", "the widow of Ana Kolb". */
const BEFALLING =
  /^(?:killing|murder|assassination|abduction|kidnapping|arrest|detention|extradition|impeachment|coronation|beheading|widow|widower|son|daughter|wife|husband|brother|sister|nephew|niece|cousin|daughters|sons)$/;

/** The feature of a noun that has "of" behind it; -1 for most. */
const ofFeature = new LexemeTable(({ lower }): number => {
  if (lexicon.officesOfBodies().has(lower)) return F['of:founder'];
  if (BEFALLING.test(lower)) return F['object:person'];
  if (lexicon.numberWords().has(lower) || lexicon.numberNouns().has(lower)) return F['of:number'];
  if (lexicon.memberNouns().has(lower)) return F['of:members'];
  if (lexicon.stateNouns().has(lower)) return F['before:state-of'];
  const isOfPlace = [lexicon.bodiesOfPlaces, lexicon.placeHeads, lexicon.territoryNouns].some((nouns) =>
    nouns().has(lower),
  );
  return isOfPlace ? F['of:place'] : -1;
});
