import { lexicon } from '../../../lexicon';
import { mayBeFamilyName } from '../../../lexicon/nameHints';
import { itemAt } from '../../../text/itemAt';
import { isOffice } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { Head } from '../sentence/word';

/** "CEO Linda Park", "Kay Marsh": a title or a given name and one more word, before anything else. */
export function beginsPerson(pieces: readonly Piece[], first: number): boolean {
  const piece = pieces[first]!;
  // "King Abdul University": a body that is called after somebody.
  const isNamesake = lexicon.titlesOfGivenNames().has(piece.lower) && endsNamesake(pieces, first + 2);
  if (isOffice(piece) && !isNamesake && (isGivenOnly(pieces[first + 1]) || isTitled(pieces, first + 1))) return true;
  if (isTitled(pieces, first) || (isOffice(piece) && isFamilyDespiteHead(pieces, first + 1))) return true;
  if (isShownBehind(pieces, first) || isTitledFamily(pieces, first)) return true;
  if (isTitledStranger(pieces, first) || isTitledStranger(pieces, first + 1)) return true;
  const last = pieces[first + 1];
  // "Sun-Hee Park"
  const isGiven = isGivenOnly(piece) || (last?.lower === 'park' && isKoreanGiven(piece));
  if (!isGiven || last?.capital !== true || !lexicon.familyNamesOfPlaces().has(last.lower)) return false;
  return pieces[first + 2]?.capital !== true && !isScene(pieces, first);
}

/** "Chairman Song Lin": behind an office and before another name, what heads an event's name is a family's. */
export function isFamilyDespiteHead(pieces: readonly Piece[], at: number): boolean {
  const [family, given] = [pieces[at], pieces[at + 1]];
  if (family?.capital !== true || !family.spaced || family.head !== Head.event) return false;
  // "Fan Expo Canada"
  if (!mayBeFamilyName(family.folded)) return false;
  const isCapital = given?.capital === true && given.spaced && !given.functional;
  return isCapital && given.head === 0 && given.forms === 0 && given.kinds === 0;
}

/** "met Mayor Woods": a title before a family name that places are called by too, where no place is spoken of. */
function isTitledFamily(pieces: readonly Piece[], first: number): boolean {
  const [title, family, behind] = [pieces[first]!, pieces[first + 1], pieces[first + 2]];
  if (!isOffice(title) || family?.capital !== true || !lexicon.familyNamesOfPlaces().has(family.lower)) return false;
  if (behind?.kind === 'word' && behind.capital && behind.spaced) return false;
  if (family.lower === 'street' || title.lower === 'bishop' || lexicon.titlesOfGivenNames().has(title.lower))
    return false;
  return !isScene(pieces, first) && !PLACE_LED.test(itemAt(pieces, first - 1)?.lower ?? '');
}

/** "minister Fenelda Marsh": an office, a name that no list has, and a family name that places are called by too. */
function isTitledStranger(pieces: readonly Piece[], at: number): boolean {
  const [office, given, family, behind] = [itemAt(pieces, at - 1), pieces[at], pieces[at + 1], pieces[at + 2]];
  if (office === undefined || !isOffice(office) || lexicon.titlesOfGivenNames().has(office.lower)) return false;
  if (given?.capital !== true || given.forms !== 0 || given.kinds !== 0 || family?.spaced !== true) return false;
  if (!family.capital || family.lower === 'street' || !lexicon.familyNamesOfPlaces().has(family.lower)) return false;
  return !(behind?.kind === 'word' && behind.capital && behind.spaced);
}

const PLACE_LED = /^(?:the|on|at|of|from|to)$/;

/**
 * "Sue Marsh, 34,", "Rose Hill, of Velm,", "Dawn Rivers and Rose Field, who": a given name that is a word as well, and a
 * family name, before what is told or done by people alone.
 */
export function isShownBehind(pieces: readonly Piece[], first: number): boolean {
  const [given, family, mark, behind] = [pieces[first]!, pieces[first + 1], pieces[first + 2], pieces[first + 3]];
  if (!given.isGivenName || !given.capital || family?.capital !== true || !family.spaced) return false;
  if (given.kinds !== 0 || !isFamilyName(family) || mark === undefined) return false;
  if (mark.text === ',') {
    if (behind === undefined) return false;
    if (lexicon.articles().has(behind.lower)) return isOffice(pieces[first + 4]);
    return /^(?:of|aged|who)$/.test(behind.lower) || /^\d\d?$/.test(behind.text);
  }
  if (mark.lower === 'and' && behind?.isGivenName === true) return isShownBehind(pieces, first + 3);
  return !mark.capital && isVerb(mark) && isVerbOf(Verbs.speech | Verbs.ofPerson, mark);
}

function isKoreanGiven({ text, kinds, forms }: Piece): boolean {
  return kinds === 0 && forms === 0 && /^[A-Z][a-z]{1,5}-[A-Za-z][a-z]{1,5}$/.test(text);
}

/** What is called after a king or a saint: a body, or a place, "Prince Albert Park", which no family's name is. */
function endsNamesake(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.capital !== true || !piece.spaced) return false;
  if (piece.head & Head.organisation) return true;
  const behind = pieces[at + 1];
  return (piece.head & Head.place) !== 0 && !(behind?.kind === 'word' && behind.capital && behind.spaced);
}

/** "in Kay Street", "residents of Kay Street": what stands there is a place. */
function isScene(pieces: readonly Piece[], first: number): boolean {
  const before = itemAt(pieces, first - 1)?.lower ?? '';
  if (lexicon.placePrepositions().has(before)) return true;
  if (/^(?:on|off|along)$/.test(before) && /^(?:street|lane)$/.test(pieces[first + 1]?.lower ?? '')) return true;
  return before === 'of' && lexicon.bodiesOfPlaces().has(itemAt(pieces, first - 2)?.lower ?? '');
}

/** A given name that is nothing else. */
function isGivenOnly(piece: Piece | undefined): boolean {
  return piece?.capital === true && piece.forms === 0 && piece.kinds === 0 && piece.isGivenName;
}

/** "Rep. Rose Hill", "Councilman Bill Moss": behind a title a word may be a given name, and a place a family's name. */
function isTitled(pieces: readonly Piece[], given: number): boolean {
  const piece = pieces[given];
  const title = itemAt(pieces, given - 1);
  if (piece?.isGivenName !== true || !piece.capital || !isOffice(title)) return false;
  const last = pieces[given + 1];
  if (last?.capital !== true || !last.spaced || pieces[given + 2]?.capital === true) return false;
  return last.head === 0 || lexicon.familyNamesOfPlaces().has(last.lower);
}

/** True for a word that families are called by, whatever else it is. */
export function isFamilyName({ lower, folded }: Piece): boolean {
  const { familyNamesOfPlaces, wordsAsFamilyNames, surnames } = lexicon;
  return familyNamesOfPlaces().has(lower) || wordsAsFamilyNames().has(folded) || surnames().has(folded);
}
