import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { mayBeFamilyName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { isOffice } from '../sentence/nounPhrase';
import { PARTS_OF_TOWNS } from './shownPlaces';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Nominal } from '../sentence/word';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';

/** "Councilmen Ana Kolb and Jo Wick": a title that several share, before a given name. */
export function isTitleOfSeveral({ pieces }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (piece.nominal !== Nominal.group || piece.kinds !== 0 || next?.capital !== true || !next.spaced) return false;
  return next.isGivenName || (next.forms === 0 && next.kinds === 0 && next.head === 0);
}

/** "Opener Ana Kolb", "Qualifier K. L. Moe": who does something, with its capital by position, before a given name or an initial. */
export function isPlainTitle({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const { forms, kinds, lower, folded, isGivenName } = pieces[i]!;
  if (!openings.has(i) || lettering !== 'sentence' || kinds !== 0 || isGivenName || lexicon.surnames().has(folded))
    return false;
  const isDoer =
    forms === 0 ? isDoerOfVerb(lower) : (forms & WordForm.noun) !== 0 && /(?:er|or|ist|ian|ee)$/.test(lower);
  return (isDoer || POSITION.test(lower)) && !lexicon.officesAsNames().has(lower) && isGivenAndFamily(pieces, i + 1);
}

/** Where a player stands, which is no doer by its ending: "Prop Ana Kolb", "Centre Jo Wick". */
const POSITION = /^(?:prop|lock|wing|ace|guard|centre|center)$/;

/** "qualifier" of "qualify", "seamer" of "seam": what lists of common words leave out. */
function isDoerOfVerb(lower: string): boolean {
  if (!/....[eo]r$/.test(lower)) return false;
  // "weightlifter"
  if (/[a-z]{3}(?:lift|keep|box|board|jump|ride|vault|throw|handl|wrestl)e?r$/.test(lower)) return true;
  const stem = lower.slice(0, -2);
  const verbs = [stem, `${stem}e`, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem.slice(0, -1)];
  return verbs.some((verb) => (formsOf(verb) & WordForm.verb) !== 0);
}

/** "Mr Kolb", "Otunba Ana Kolb": a form of address; what people are called too is one only before a name. */
export function isAddress(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (!piece.capital || isFamilyPak(pieces, i)) return false;
  if (isListed(piece, List.formOfAddress)) return true;
  // "Sayyid Kolb" has it for a given name.
  const name = pieces[/^s(?:ayyid|erigne)$/.test(piece.lower) ? i + 2 : i + 1];
  return isListed(piece, List.addressBeforeName) && isNameLike(name);
}

/** "Pak Jong Chon": with two syllables behind it a family's name in Korea, where "Pak Joko" is a form of address in Indonesia. */
export function isFamilyPak(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]!.lower !== 'pak') return false;
  return [pieces[i + 1], pieces[i + 2]].every((each) => each?.spaced === true && KOREAN_SYLLABLE.test(each.text));
}

const KOREAN_SYLLABLE = /^(?:Ch|Ky|Hy|[B-DGHJ-NPRSTWY])?[AEIOUaeiou]{1,2}(?:ng|[k-npt])?$/;

function isNameLike(piece: Piece | undefined): boolean {
  return piece?.capital === true && piece.spaced && !piece.functional && piece.head === 0;
}

/** "Pc Ana Kolb", "Det Con Jo Wick", "SHO Ana": the rank of a police officer, which papers shorten. */
export function isRank(view: SentenceView, i: number): boolean {
  if (isRankOfPolice(view, i)) return true;
  const { pieces, lettering } = view;
  return lettering === 'sentence' && isShortTitle(pieces, i) && isGivenAndFamily(pieces, i + 1);
}

/** The same without short titles that may be an office in another body. */
export function isRankOfPolice({ pieces, lettering }: SentenceView, i: number): boolean {
  const { lower, capital, text } = pieces[i]!;
  if (!capital || lettering !== 'sentence' || !lexicon.policeRanks().has(lower)) return false;
  const given = pieces[i + 1];
  const isOneName = text.length > 2 && isNameLike(given) && given!.isGivenName && given!.forms === 0;
  return isOneName || isGivenAndFamily(pieces, i + 1);
}

/** "SHO", "DIG": a few capitals that no body is known by, before a name that begins as names do. */
function isShortTitle(pieces: readonly Piece[], i: number): boolean {
  const { acronym, text, kinds } = pieces[i]!;
  const given = pieces[i + 1];
  return acronym && kinds === 0 && /^[A-Z]{2,4}$/.test(text) && given?.isGivenName === true && !given.acronym;
}

/** "Fellow Norlander Ana Kolb": where somebody is from, whom another of the kind was told of before. */
export function isFellow({ pieces }: SentenceView, i: number): boolean {
  return itemAt(pieces, i - 1)?.lower === 'fellow' && !pieces[i]!.isGivenName && isGivenAndFamily(pieces, i + 1);
}

/** A given name or initials, and a name behind them. */
function isGivenAndFamily(pieces: readonly Piece[], at: number): boolean {
  const given = pieces[at];
  let family = pieces[at + 1];
  if (family?.spaced === true && isListed(family, List.innerParticle)) family = pieces[at + 2];
  if (given?.capital !== true || !given.spaced || given.functional || given.office) return false;
  if (family?.capital !== true || !family.spaced || family.functional) return false;
  // "PC Lee Ward": what heads other names is a family's behind a given one.
  const isHead = family.office || family.head !== 0;
  const isFamilyName = lexicon.wordsAsFamilyNames().has(family.lower) || mayBeFamilyName(family.folded);
  if (isHead && !(given.isGivenName && isFamilyName)) return false;
  // Two words that English does not have are a name as well, whatever is known of them.
  const isUnknown = family.forms === 0 && family.kinds === 0;
  // "PC Dawn Fletcher": a given name may be a word as well.
  if (given.isGivenName && (given.kinds & ~NameKind.medium) === 0 && (isUnknown || isHead)) return true;
  return (
    given.forms === 0 && (given.isGivenName || isUnknown ? given.kinds === 0 : /^(?:[a-z]\.?){1,4}$/.test(given.lower))
  );
}

/** "Secretary of State Ana Kolb", "the Ombudsman for Children": the field of an office, also between it and the name. */
export function isPortfolio({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  if (!piece.capital || piece.forms === 0) return false;
  // "mayor of Port Sel"
  if (lexicon.placeFirstWords().has(piece.lower)) return false;
  const link = linkBefore(pieces, i);
  const office = itemAt(pieces, link - 1);
  if (link < 0 || !isOffice(office)) return false;
  const next = pieces[i + 1];
  // "mayor of Little Osk", but "Minister of New Media Jo Wick".
  if (link === i - 1 && isTownOfTwo(piece, next) && pieces[i + 2]?.capital !== true) return false;
  if (next?.capital === true && next.spaced) return true;
  // A "spokesman for Shelter" speaks for somebody: a small letter, or a capital by position.
  if (lettering !== 'sentence' || pieces[link]!.lower !== 'for' || !office!.capital || openings.has(link - 1))
    return false;
  return piece.kinds === 0 && piece.head === 0;
}

/** "Little Osk", "West Osk", "New Velm": a word that parts a town from its namesake, and a name that is no word. */
function isTownOfTwo({ lower }: Piece, name: Piece | undefined): boolean {
  if (name?.capital !== true || !name.spaced || name.forms !== 0 || name.kinds !== 0) return false;
  return PARTS_OF_TOWNS.has(lower) || lexicon.directions().has(lower) || lower === 'new' || lower === 'old';
}

/** The "of" or "for" before a few words of a field; -1 if there is none. */
function linkBefore(pieces: readonly Piece[], i: number): number {
  for (let j = i - 1; j > Math.max(0, i - 5); j--) {
    const { lower, capital } = pieces[j]!;
    if (lower === 'of' || lower === 'for') return j;
    if (!capital && lower !== 'the' && lower !== 'and') return -1;
  }
  return -1;
}

/** "Devil Rays", "Metropolitan Railway": who is called so before a noun that nobody has for a family name is part of a name. */
export function isBeforeCommonNoun({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const [piece, next, behind] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (!piece.office || openings.has(i) || lettering !== 'sentence' || next?.capital !== true || !next.spaced)
    return false;
  if (next.office || next.functional || next.kinds !== 0 || next.isGivenName) return false;
  if (next.nominal !== Nominal.none && next.nominal !== Nominal.body) return false;
  if (!(next.forms & (WordForm.noun | WordForm.plural)) || mayBeFamilyName(next.folded)) return false;
  if (isListed(next, List.calendar) || lexicon.wordsAsFamilyNames().has(next.folded)) return false;
  if (lexicon.familyNamesOfPlaces().has(next.lower) || lexicon.surnames().has(next.folded)) return false;
  return !(behind?.kind === 'word' && behind.capital && behind.spaced);
}
