import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import { FAMILY_OFFICE, isFamilyOffice } from './familyOffices';
import { knownName, type Known } from './knownNames';
import type { NameReading } from './nameReading';
import { SMALL_CAMEL } from './wordTraits';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import { headedName } from './organisationNames';
import { circuitEnd, withNumberBefore } from './numberedNames';
import { isInitialBesideName, isNameDespiteItsWord, nameEnd } from './personNames';
import { isNationsPaper, isPaperByItself, withNumber } from './papersAndStations';
import { PEER, peerEnd } from './peers';
import { isBodyNoun, isBodyTitleAtOpening } from './bodyTitles';
import { bodyBefore } from './roles';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { givesWay, isDirected, isPeople } from './givesWay';
import {
  aimEnd,
  branchEnd,
  causeEnd,
  channelEnd,
  campaignEnd,
  clubEnd,
  constituencyEnd,
  doubleNameEnd,
  jointEnd,
  journalEnd,
  paperEnd,
  joinedOrganisation,
  siteEnd,
  speltOutEnd,
  sportsBodyEnd,
} from './longerNames';
import { Nominal } from '../sentence/word';
import { numberedGroupEnd, wingEnd, workEnd } from './worksAndGroups';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import {
  isAddress,
  isFellow,
  isTitleOfSeveral,
  isPlainTitle,
  isRank,
  isPortfolio,
  isBeforeCommonNoun,
} from './titlesBefore';
import { isNoNameAtAll, isAffiliation, isTicker } from './noNames';
import { isAdjectiveOpening, isPlainOpening, isThingOpening } from './plainOpenings';
import { isStore } from './stores';

/** The name that begins at piece `i`, or at a number before it; `undefined` if none does. */
export function readName(view: SentenceView, i: number): NameReading | undefined {
  const reading = readWords(view, i);
  return itemAt(view.pieces, i - 1)?.kind === 'number' ? withNumberBefore(view, i, reading) : reading;
}

/** The name whose words begin at piece `i`, with the rule that reads it. The first reading that fits counts. */
function readWords(view: SentenceView, i: number): NameReading | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  if (!piece.mayBegin || isTicker(view, i) || isAffiliation(view, i) || isNoNameAtAll(view, i)) return undefined;
  // "NGO Kirana"
  if (piece.acronym && isListed(piece, List.bodyTitle) && pieces[i + 1]?.capital === true) return undefined;
  // "Start-up Kaiku Oy", but "Airline Pilots Association"
  const isTitled = piece.kinds === 0 && isBodyTitleAtOpening(view, i);
  if (isTitled && (pieces[i + 1]!.forms === 0 || headedName(view, i) === undefined)) return undefined;
  // "state TV CCTV"
  if (piece.text === 'TV' && itemAt(pieces, i - 1)?.lower === 'state' && pieces[i + 1]?.capital === true)
    return undefined;
  // "Tan Sri Ana Kolb": a title of two words.
  if (piece.lower === 'tan' && pieces[i + 1]?.lower === 'sri') return undefined;
  const known = knownName(view, i);
  if (known !== undefined && (isAdjectiveOpening(view, i, known) || isThingOpening(view, i, known))) return undefined;
  const agency = agencyEnd(view, i);
  if (agency !== undefined && known?.after !== agency)
    return { first: i, after: agency, rule: 'actor.capitalised', kinds: 0, head: undefined };
  if (isPaperByItself(view, i)) return knownAs(i, i + 1, NameKind.medium);
  if (isNationsPaper(view, i)) return knownAs(i, i + 2, NameKind.medium);
  // "The Australian Medical Association": no paper that is called so.
  if (known !== undefined && piece.lower === 'the' && known.after === i + 2 && pieces[known.after]?.capital === true) {
    const longer = headedName(view, i + 1);
    if (longer !== undefined && longer.after > known.after) return undefined;
  }
  const group = numberedGroupEnd(view, i);
  if (group !== undefined) return knownAs(i, group, NameKind.bloc);
  const wing = wingEnd(view, i);
  if (wing !== undefined) {
    return knownAs(i, wing, NameKind.organisation);
  }
  const circuit = circuitEnd(pieces, i);
  if (circuit !== undefined)
    return { first: i, after: circuit, rule: 'actor.organisation-head', kinds: 0, head: 'organisation' };
  const peer = peerEnd(view, i);
  if (peer !== undefined) return { first: i, after: peer, rule: PEER, kinds: 0, head: undefined };
  const event = workEnd(view, i) ?? eventEnd(view, i);
  if (event !== undefined) return { first: i, after: event, rule: 'actor.event', kinds: 0, head: 'event' };
  const sportsBody = sportsBodyEnd(view, i, known);
  if (sportsBody !== undefined) {
    return knownAs(i, sportsBody, NameKind.organisation);
  }
  const speltOut = known === undefined ? undefined : speltOutEnd(view, i, known);
  if (speltOut !== undefined) return knownAs(i, speltOut, NameKind.organisation);
  // "Can Tho People's Committee"
  const isWhole = known !== undefined && known.after > i + 1;
  const headed = piece.capital && (isWhole || mayBegin(view, i)) ? headedName(view, i) : undefined;
  const campaign = headed === undefined ? (campaignEnd(view, i) ?? causeEnd(view, i)) : undefined;
  if (known === undefined && headed === undefined && campaign === undefined && isPortfolio(view, i)) return undefined;
  if (headed !== undefined && (known === undefined || (headed.after > known.after && !isJoined(view, i, known)))) {
    // "Category Three Hurricane Ida"
    const named = headed.head === 'event' ? eventEnd(view, headed.after - 1) : undefined;
    const after = named ?? withNumber(view, headed.after);
    // "the National Reform party", where the World Cup party ends in the morning.
    const isBody = isBodyNoun(pieces[after]) && CAUSES.test(pieces[after - 1]!.lower);
    const head = isBody ? 'organisation' : headed.head;
    return { first: i, after, rule: `actor.${head}-head`, kinds: 0, head };
  }
  if (campaign !== undefined)
    return { first: i, after: campaign, rule: 'actor.campaign', kinds: 0, head: 'organisation' };
  const seat = known === undefined ? undefined : constituencyEnd(view, known);
  if (seat !== undefined) return knownAs(i, seat, NameKind.region);
  const club = known === undefined ? undefined : clubEnd(view, known);
  if (club !== undefined) return { first: i, after: club, rule: 'actor.place-and-noun', kinds: 0, head: undefined };
  if (known !== undefined && !givesWay(view, i, known)) {
    const after =
      joinedOrganisation(view, known) ??
      branchEnd(view, known) ??
      aimEnd(view, i, known) ??
      journalEnd(view, i, known) ??
      channelEnd(view, i, known) ??
      paperEnd(view, i, known) ??
      siteEnd(view, known) ??
      doubleNameEnd(view, i, known);
    if (after !== undefined) {
      return knownAs(i, after, NameKind.organisation);
    }
    const joint = known.kinds & ~JOINABLE ? undefined : jointEnd(pieces, known.after);
    if (joint !== undefined) return knownAs(i, joint, known.kinds);
    const isAdjective = known.kinds & NameKind.adjective && !(known.kinds & ~(NameKind.adjective | NameKind.people));
    if (isAdjective && !isPeople(view, i, known)) return undefined;
    return knownAs(i, known.after, known.kinds);
  }
  if (
    isOffice(piece) &&
    pieces[i + 1]?.capital === true &&
    !lexicon.officesAsNames().has(piece.lower) &&
    !isBeforeCommonNoun(view, i) &&
    bodyBefore(view, i) === undefined
  )
    return undefined;
  if (!piece.isGivenName && isFamilyOffice(view, i))
    return { first: i, after: i + 1, rule: FAMILY_OFFICE, kinds: 0, head: undefined };
  if (isTitleOfSeveral(view, i) || isPlainTitle(view, i) || isRank(view, i) || isFellow(view, i)) return undefined;
  const isTitleWord = (isOrigin(piece) && !isDirected(view, i)) || isOffice(piece);
  if (!piece.isGivenName && isTitleWord && !isBeforeCommonNoun(view, i) && bodyBefore(view, i) === undefined)
    return undefined;
  if (isAddress(pieces, i) && !isInitialBesideName(view, i)) return undefined;
  if (!mayBegin(view, i)) return undefined;
  let after = isSmallCamel.of(piece.lexeme) ? i + 1 : nameEnd(view, i);
  if (after === i) return undefined;
  // "the Académie française", "the charity Aide médicale"
  if (bodyBefore(view, i) !== undefined || lexicon.organisationFirstWords().has(piece.folded))
    while (isForeignWord(view, after)) after++;
  if (lettering !== 'sentence') {
    // "Raila Allies Trade Barbs"
    after = Math.min(after, commonWordAfter(view, i));
    if (!piece.isGivenName && pieces.slice(i, after).some(({ forms }) => forms !== 0)) return undefined;
  }
  if (isStore(view, i, after))
    return { first: i, after: after + 1, rule: 'actor.organisation-head', kinds: 0, head: 'organisation' };
  return { first: i, after, rule: 'actor.capitalised', kinds: 0, head: undefined };
}

/** Events that parties and movements are named for. */
const CAUSES = /^(?:reform|revolution|renewal|congress|charter|convention|spring|act|project)$/;

/**
 * "Friends of the Earth and Women in Blue": a known body of which the last word has an article is whole; so is "United
 * Nations" before "and United States".
 */
function isJoined(view: SentenceView, first: number, { after, kinds }: Known): boolean {
  const { pieces } = view;
  const isOfSeveral = kinds === NameKind.organisation && after > first + 1 && pieces[after]?.lower === 'and';
  const other = isOfSeveral && pieces[after + 1]?.capital === true ? knownName(view, after + 1) : undefined;
  if (other !== undefined && other.after > after + 2 && other.kinds & (NameKind.country | NameKind.organisation))
    return true;
  return (
    after > 2 &&
    pieces[after]?.lower === 'and' &&
    kinds === NameKind.organisation &&
    lexicon.articles().has(pieces[after - 2]!.lower)
  );
}

/** "NAIROBI (East Africa Wire) --": one past the words of a dateline's bracket, which are its agency's name. */
function agencyEnd({ pieces, datelineEnd }: SentenceView, i: number): number | undefined {
  if (i >= datelineEnd || itemAt(pieces, i - 1)?.text !== '(') return undefined;
  let end = i;
  while (pieces[end]?.kind === 'word' && pieces[end]!.capital) end++;
  return end > i + 1 && pieces[end]?.text === ')' ? end : undefined;
}

/** A name that the lexicon knows, or that is built of one that it knows. */
function knownAs(first: number, after: number, kinds: number): NameReading {
  return { first, after, rule: 'actor.known-name', kinds, head: undefined };
}

/** The first word behind `i` that in a headline in title case is rather a common one than a part of a name. */
function commonWordAfter({ pieces }: SentenceView, i: number): number {
  let at = i + 1;
  // "Eric Holder's Plan"
  if (pieces[i]!.isGivenName && pieces[i + 2]?.lower === "'s") at++;
  while (at < pieces.length && !isCommonWordInTitle(pieces[at]!)) at++;
  return at;
}

function isCommonWordInTitle({ forms, folded, isGivenName, kind }: Piece): boolean {
  if (kind !== 'word' || forms === 0 || isGivenName) return false;
  return !lexicon.surnames().has(folded) && !lexicon.wordsAsFamilyNames().has(folded);
}

/** "easyJet", "eBay": a firm that is printed with a small letter first, but for the names of devices ("iPhone"). */
const isSmallCamel = new LexemeTest(({ text, lower }) => text !== lower && SMALL_CAMEL.test(text));

/** One past a storm, operation or ship, which its first word tells: "Hurricane Ida", "Operation Lantern". */
function eventEnd(view: SentenceView, i: number): number | undefined {
  const piece = view.pieces[i]!;
  const next = view.pieces[i + 1];
  if (!piece.capital || next === undefined || !next.spaced) return undefined;
  // "Super Typhoon Ida"
  if (piece.lower === 'super' && next.capital && isListed(next, List.notActorFirst)) return eventEnd(view, i + 1);
  if (!isListed(piece, List.notActorFirst)) return undefined;
  // "a Boeing 747" is a thing, "Boeing Defense" a firm.
  if (piece.kinds & NameKind.organisation && !/\d/.test(next.text)) return undefined;
  // "the Comet Players"
  if (next.nominal === Nominal.group) return undefined;
  if (!next.capital || next.functional || next.office || lexicon.organisationHeads().has(next.lower)) return undefined;
  const after = nameEnd(view, i + 1);
  return after > i + 1 && headedName(view, i)?.head !== 'organisation' ? after : undefined;
}

/** "the charity Aide médicale": a small word of another language belongs to the name that it follows. */
function isForeignWord({ pieces }: SentenceView, i: number): boolean {
  const piece = pieces[i];
  return (
    piece?.kind === 'word' &&
    piece.spaced &&
    !piece.capital &&
    !piece.functional &&
    piece.forms === 0 &&
    /[^a-z]|(?:ale|ique|aux|que)$/.test(piece.lower)
  );
}

/** Towns and bodies, whose names go on behind "de" and "del". */
const JOINABLE = NameKind.city | NameKind.region | NameKind.organisation;

/** False for words that have their capital by position or by custom alone. */
function mayBegin(view: SentenceView, i: number): boolean {
  const piece = view.pieces[i]!;
  if (isNameDespiteItsWord(view, i)) return true;
  const isOpening = view.openings.has(i);
  if (view.lettering !== 'sentence' && piece.forms !== 0 && !piece.isGivenName && piece.kinds === 0) {
    return lexicon.headsWithComplement().has(piece.lower);
  }
  if (isOpening && piece.kinds === 0 && !piece.isGivenName && isPlainOpening(view, i)) return false;
  // "Home Office" begins with a name's word, "Home, he said" does not.
  if (piece.functional && (isOpening || !isListed(piece, List.nameAdverb))) return false;
  // "Landlocked Norland", "Amount due"
  if (isOpening && isListed(piece, List.amount | List.description)) return false;
  return !isListed(piece, List.calendar) || isListed(piece, List.month);
}
