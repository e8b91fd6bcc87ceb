import { lexicon } from '../../../lexicon';
import { LexemeTest } from '../../../text/lexeme';
import { wordSet } from '../../../text/wordSet';
import type { Piece } from '../sentence/pieces';
import { isVerbOf, Verbs } from '../sentence/verbForms';
import { itemAt } from '../../../text/itemAt';

/** True for a name that its own words, or those beside it, show to be a place's: "Mount Ida", "neighbouring Talmark". */
export function isShownPlace(pieces: readonly Piece[], first: number, after: number, kinds: number): boolean {
  if (after === first + 1 && kinds === 0 && isTownOfBody(pieces, first)) return true;
  const before = itemAt(pieces, first - 1);
  if (before !== undefined && isOfLand.of(before.lexeme)) return true;
  return isPartOfTown(pieces, first, after) || isLedAsPlace(pieces, first, after) || isEstate(pieces, after);
}

/** "Harwick library to close", "Harwick residents": a house of the public, or who lives there, has the name of its town. */
function isTownOfBody(pieces: readonly Piece[], first: number): boolean {
  const [name, noun] = [pieces[first]!, pieces[first + 1]];
  if (noun?.kind !== 'word' || noun.capital || !isPublicHouse.of(noun.lexeme) || name.acronym) return false;
  // "Camo-clad residents", "Norlandian farmers"
  if (/-[a-z]+$|(?:[ie]an|ish|ese)$/.test(name.text)) return false;
  return name.forms === 0 && !name.isGivenName && !lexicon.surnames().has(name.folded);
}

const isPublicHouse = new LexemeTest(({ lower }) =>
  /^(?:library|libraries|hospital|council|airport|railway|marketplace|swimming|baths|pier|leisure|residents|villagers|townspeople|farmers|pensioners|ratepayers|taxpayers|commuters|mayor|councillors)$/.test(
    lower,
  ),
);

/** First words that part one place from its namesake. */
export const PARTS_OF_TOWNS = wordSet('upper lower inner outer greater little great nether');

/** "Lower Tessary", "Great Velm": of two places with one name. */
function isPartOfTown(pieces: readonly Piece[], first: number, after: number): boolean {
  const name = pieces[first + 1];
  if (after !== first + 2 || !PARTS_OF_TOWNS.has(pieces[first]!.lower)) return false;
  return name?.capital === true && name.forms === 0 && name.head === 0 && !name.isGivenName && !name.acronym;
}

/** "neighbouring Talmark": what only lands and towns are. */
const isOfLand = new LexemeTest(({ lower }) => /^(?:neighbou?ring|landlocked)$/.test(lower));

/** "Port Ellis", "Mount Ida": words with hardly a capital before a name but where that is a place. */
export const LEADS_PLACES = wordSet('port fort mount cape isle loch lake');

function isLedAsPlace(pieces: readonly Piece[], first: number, after: number): boolean {
  const name = pieces[first + 1];
  return after === first + 2 && LEADS_PLACES.has(pieces[first]!.lower) && name?.capital === true && name.forms === 0;
}

/** "on the Kupferhof estate"; but "the Kolb estate sued" is what somebody has left. */
function isEstate(pieces: readonly Piece[], after: number): boolean {
  const [noun, verb] = [pieces[after], pieces[after + 1]];
  if (noun === undefined || !isHousing.of(noun.lexeme)) return false;
  return verb === undefined || !(isVerbOf(Verbs.speech, verb) || isVerbOf(Verbs.action, verb));
}

const isHousing = new LexemeTest(({ lower }) => lower === 'estate' || lower === 'estates');
