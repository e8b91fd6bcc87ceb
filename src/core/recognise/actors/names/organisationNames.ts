import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { isOffice } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Head } from '../sentence/word';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { knownName } from './knownNames';
import { beginsPerson, nameEnd } from './personNames';

/** What the last word of a capitalised phrase says of it. */
export type HeadKind = 'organisation' | 'place' | 'event';

export interface HeadedName {
  /** One past the last piece. */
  readonly after: number;
  readonly head: HeadKind;
}

/** Prepositions that join a head to its complement: "Movement for …", "Campaign against …". */
const COMPLEMENT_LINKS = new Set(['of', 'for', 'against', 'on', 'in', 'to', 'de', 'des', 'du', 'del', 'do', 'da']);

/**
 * Reads a phrase of capitalised words that ends in a telling head, with its complement: "House Oversight and Reform
 * Committee", "National Union of Rail, Maritime and Transport Workers", "Workers' League", "Velm River". `undefined`
 * if no such phrase begins at `first`.
 */
export function headedName(view: SentenceView, first: number): HeadedName | undefined {
  const { pieces } = view;
  if (first > view.lastHead || beginsPerson(pieces, first)) return undefined;
  let found: HeadedName | undefined;
  let names = 0;
  for (let i = first; i < pieces.length && i - first < 14; i++) {
    const piece = pieces[i]!;
    if (i > first && !piece.spaced && piece.kind === 'word' && !/^[-–&]$/.test(pieces[i - 1]!.text)) break;
    if (!piece.capital) {
      if (isLegalForm(piece) && pieces[i - 1]!.capital) return { after: i + 1, head: 'organisation' };
      if (!joins(pieces, first, i)) break;
      continue;
    }
    if (isStop(view, i) && i > first) break;
    // Where every word has a capital, small words and verbs end a name.
    if (view.lettering !== 'sentence' && i > first && (piece.functional || isVerbLike(piece))) break;
    if (i > first && isOffice(piece) && !continuesToHead(pieces, i)) break;
    const isOwned = i > first + 1 && pieces[i - 1]!.lower === "'s" && isPossessedPlace(pieces, i - 1);
    const isSurvey = piece.lower === 'survey' && lexicon.surveyed().has(itemAt(pieces, i - 1)?.lower ?? '');
    const head = isOwned
      ? 'place'
      : isSurvey
        ? 'organisation'
        : (territoryKind(pieces, first, i) ?? districtKind(pieces, first, i) ?? headKind(piece, i > first));
    if (head === undefined) {
      if (names > 3 && found === undefined && i - first > 8) break;
      names++;
      continue;
    }
    if (view.lettering !== 'sentence' && i - first > 2) break;
    let after = i + 1;
    const next = pieces[after];
    // "Velm Town Hall", "Major League Rugby"
    if (i > first && next?.capital === true && next.spaced && isWiderBy(piece, next, pieces[i - 1]!.lower === 'major'))
      after++;
    else if (head === 'organisation' && (isSurvey || piece.head & Head.complement))
      after = campusEnd(view, townEnd(view, complementEnd(view, after)));
    else if (head !== 'organisation' && /^(?:of|on|for)$/.test(pieces[after]?.lower ?? ''))
      after = complementEnd(view, after);
    else if (piece.lower === 'university') after = campusEnd(view, complementEnd(view, after));
    else if (piece.lower === 'journal') after = complementEnd(view, after);
    // A head by itself ("the Committee") is a name only with a complement.
    if (i > first || after > i + 1) found = { after, head };
    if (after > i + 1) i = after - 1;
  }
  return found;
}

/** True for a hall behind what it is for, and for a sport behind the league in which it is played. */
function isWiderBy({ lower }: Piece, next: Piece, isMajor: boolean): boolean {
  if (next.lower === 'hall') return lower === 'town' || lower === 'city' || lower === 'village';
  return lower === 'league' && (lexicon.sports().has(next.lower) || isMajor);
}

function isVerbLike({ forms }: Piece): boolean {
  const verbal = WordForm.past | WordForm.thirdPerson | WordForm.mostlyVerb;
  return (forms & verbal) !== 0 && !(forms & WordForm.plural) && !(forms & WordForm.adjective);
}

/** "University College London": one past the town by which a school is called at its end; `from` if none is. */
function townEnd({ pieces, lettering }: SentenceView, from: number): number {
  const town = pieces[from];
  if (lettering !== 'sentence' || town?.capital !== true || !town.spaced || !(town.kinds & TOWN)) return from;
  if (!lexicon.headsBeforeTown().has(pieces[from - 1]!.lower)) return from;
  const next = pieces[from + 1];
  return next?.capital === true && next.spaced && !next.functional ? from : from + 1;
}

/** "University of Ohio at Velm", "University of Ohio, Velm": one past the town of a state's university; `from` if none is. */
function campusEnd(view: SentenceView, from: number): number {
  const { pieces } = view;
  const link = pieces[from];
  if (link === undefined || pieces[from + 1]?.capital !== true) return from;
  if (link.lower !== 'at' && link.text !== ',' && (link.spaced || !/^[-–]$/.test(link.text))) return from;
  const state = itemAt(pieces, from - 2)?.lower === 'of' ? from - 1 : from - 2;
  if (itemAt(pieces, state - 1)?.lower !== 'of' || itemAt(pieces, state - 2)?.lower !== 'university') return from;
  const known = knownName(view, state);
  if (known?.after !== from || !(known.kinds & NameKind.region)) return from;
  const town = knownName(view, from + 1);
  if (town !== undefined && town.kinds & TOWN) return town.after;
  return link.lower === 'at' ? nameEnd(view, from + 1) : from;
}

const TOWN = NameKind.city | NameKind.capital | NameKind.region;

/** What a last word says: "Committee", "River", "Treaty". */
function headKind(piece: Piece, hasWordsBefore: boolean): HeadKind | undefined {
  const { head } = piece;
  if (head === 0 || head === Head.possessedPlace) return undefined;
  if (head & Head.event) return hasWordsBefore || head & Head.firstEvent ? 'event' : undefined;
  return head & Head.organisation ? 'organisation' : 'place';
}

/** "Velm plc", "Kolb ltd": a form of company, as British and Dutch papers print it. */
function isLegalForm({ lower, spaced }: Piece): boolean {
  return spaced && lexicon.legalForms().has(lower);
}

/** "Plateau State", "Velm Republic", "State of Sudria": a state or one of its parts, which is no body. */
function territoryKind(pieces: readonly Piece[], first: number, i: number): HeadKind | undefined {
  const { lower } = pieces[i]!;
  if (lower !== 'state' && lower !== 'republic' && lower !== 'kingdom') return undefined;
  const next = pieces[i + 1];
  // "the State of Texas", where a "State of Law" is a party.
  const isState = lower === 'state' && next?.lower === 'of' && i === first && pieces[i + 2]?.capital === true;
  if (isState && pieces[i + 2]!.kinds & (NameKind.region | NameKind.country)) return 'place';
  if (next?.lower === 'of') return lower !== 'state' && pieces[i + 2]?.capital === true ? 'place' : undefined;
  return i > first && next?.capital !== true && pieces[i - 1]!.kinds === 0 ? 'place' : undefined;
}

/** "Velm School District", "Sorby Fire District": a body that keeps schools or the like, rather than a part of a town. */
function districtKind(pieces: readonly Piece[], first: number, i: number): HeadKind | undefined {
  if (pieces[i]!.lower !== 'district' || i === first) return undefined;
  return DISTRICT_TASKS.test(pieces[i - 1]!.lower) ? 'organisation' : undefined;
}

const DISTRICT_TASKS =
  /^(?:schools?|fire|transit|water|utility|hospital|library|sanitary|sanitation|health|improvement|protection)$/;

const SAINT = /^(?:st\.?|saint)$/;

/** True if what stands at `i` joins capitalised words of one name. */
function joins(pieces: readonly Piece[], first: number, i: number): boolean {
  const piece = pieces[i]!;
  const before = itemAt(pieces, i - 1);
  const next = pieces[i + 1];
  if (before === undefined || next === undefined || i === first || !before.capital || !next.capital) {
    return piece.lower === "'s" && before !== undefined && next?.capital === true && isCommonWord(before);
  }
  if (piece.text === '&') return true;
  // "St Olaf's Square"
  if (piece.lower === "'s" && SAINT.test(pieces[first]!.lower)) return true;
  if (piece.lower === "'s" && isPossessedPlace(pieces, i)) return true;
  if (piece.lower === "'s" || piece.text === '’' || piece.text === "'")
    return isCommonWord(before) && !isBodyItself(before) && (piece.lower === "'s" || before.lower.endsWith('s'));
  if (piece.text === '-' || piece.text === '–') return !piece.spaced && !next.spaced && isCommonWord(before);
  if (piece.lower === 'and') {
    if (i === first + 1 && isSharedBody(pieces, first)) return true;
    // "Velm Gymnastics and Norland State University" are two.
    if (next.kinds & ~NameKind.organisation) return false;
    // "Justice and Equality Movement": no judge of that name.
    const isHolder = isOffice(before) && !(before.lower === 'justice' && i - 1 === first && next.forms !== 0);
    if (!isCommonWord(before) || before.kinds !== 0 || isHolder) return false;
    // "Rail and Maritime Transport Union": a head alone is no name yet.
    return headKind(before, true) === undefined || i - 1 === first;
  }
  if (piece.text === ',') {
    // "the Velm Foundation, US Oceans Board, and …" are several; "Police, Fire and Crime Panel" is one.
    const isWhole = i - 1 > first && headKind(before, true) !== undefined;
    return !isWhole && isCommonWord(before) && isCommonWord(next) && closesList(pieces, i + 1);
  }
  return (
    lexicon.nameParticles().has(piece.lower) && piece.lower.length > 1 && !lexicon.functionWords().has(piece.lower)
  );
}

/**
 * "England and Wales Cricket Board", "Harrow and Vale NHS Trust": two places that have one body. Two bodies would be in
 * the plural, or have a verb that is.
 */
function isSharedBody(pieces: readonly Piece[], first: number): boolean {
  const [one, other] = [pieces[first]!, pieces[first + 2]!];
  const areStates = (one.kinds & other.kinds & NameKind.country) !== 0 || (isRegionName(one) && isRegionName(other));
  const isTown = (piece: Piece): boolean =>
    piece.kinds === 0
      ? piece.forms === 0 && !piece.isGivenName
      : (piece.kinds & (NameKind.city | NameKind.region | NameKind.capital)) !== 0;
  if (!areStates && !(isTown(one) && !isOffice(other) && !other.isGivenName)) return false;
  if (/^(?:between|both)$/.test(itemAt(pieces, first - 1)?.lower ?? '')) return false;
  let i = first + 3;
  while (pieces[i]?.kind === 'word' && pieces[i]!.capital && pieces[i]!.spaced) i++;
  const head = pieces[i - 1]!;
  const isPlural = head.lower !== 'police' && /^(?:have|are|were)$/.test(pieces[i]?.lower ?? '');
  if (i === first + 3 || isPlural) return false;
  return lexicon.sharedBodies().has(head.lower) || (areStates && i > first + 4 && isCommonWord(head));
}

/** "Farrow's Mill", "Bishop's Wood": a place that is called after somebody, with nothing behind. */
function isPossessedPlace(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]!;
  const behind = pieces[i + 2];
  const isPlace = (next.head & (Head.place | Head.possessedPlace)) !== 0 && !(next.head & Head.organisation);
  return isPlace && pieces[i - 1]!.kinds === 0 && !(behind?.kind === 'word' && behind.capital && behind.spaced);
}

/** "Sky News' Kay Marsh": a body that possesses something ends its name there; "Workers' League" goes on. */
function isBodyItself({ lower }: Piece): boolean {
  return (
    lower !== 'ombudsman' &&
    lexicon.organisationHeads().has(lower) &&
    !lexicon.groupNouns().has(lower) &&
    !/^(?:workers|veterans|rebels|guards|partners)$/.test(lower)
  );
}

/** "Rail, Maritime and Transport": true if "and" and a capital follow within three words, all capitalised. */
function closesList(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece === undefined) return false;
    if (piece.lower === 'and' || piece.text === '&')
      return pieces[i + 1]?.capital === true && isCommonWord(pieces[i + 1]!);
    if (!piece.capital && piece.text !== ',') return false;
  }
  return false;
}

/** One past the complement of a head that ends before `from`; `from` itself if there is none. */
function complementEnd(view: SentenceView, from: number): number {
  const { pieces } = view;
  const link = pieces[from];
  if (link === undefined || !COMPLEMENT_LINKS.has(link.lower) || !link.spaced) return from;
  const isTitle = view.lettering !== 'sentence';
  if (isTitle && link.lower !== 'of' && link.lower !== 'for') return from;
  let i = from + 1;
  while (pieces[i] !== undefined && /^(?:the|its|a|la|las|los|les|le)$/.test(pieces[i]!.lower) && !pieces[i]!.capital)
    i++;
  const begin = i;
  // "the court for Norland's ports": a possessor's complement is another phrase.
  if (link.lower !== 'of' && pieces[i + 1]?.lower === "'s") return from;
  const isWeak = link.lower === 'in' || link.lower === 'on' || link.lower === 'to';
  const [one, two] = [pieces[i], pieces[i + 1]];
  if (one?.capital !== true) return from;
  // "the Security Council in New York": where it meets.
  if (isWeak && (knownName(view, i)?.after ?? i) > i + 1) return from;
  if (isWeak && !isCommonWord(one) && !(one.kinds === 0 && two?.capital === true && isCommonWord(two))) return from;
  let end = from;
  for (; i < pieces.length && i - begin < 12; i++) {
    const piece = pieces[i]!;
    if (piece.capital) {
      if (isTitle && (piece.functional || isVerbLike(piece) || i > begin + 1)) break;
      if (i > begin && isStop(view, i) && !SAINT.test(piece.lower)) break;
      if (i > begin && isOffice(piece) && !isPluralOffice(piece)) break;
      // A given name that is no common word begins the name of a person: "… Council Ana Kolb".
      const isSaint = SAINT.test(pieces[i - 1]!.lower);
      if (i > begin && !isSaint && piece.isGivenName && piece.forms === 0 && piece.kinds === 0) break;
      end = i + 1;
      continue;
    }
    const next = pieces[i + 1];
    if (next?.capital !== true && !(next?.lower === 'the' && pieces[i + 2]?.capital === true)) break;
    if (piece.lower === 'the') continue;
    if (piece.lower === 'and' || piece.text === '&') {
      if (next.lower === 'the') {
        // "Ministry for the Protection of Forests and the Prevention of Fires"
        if (isCommonWord(pieces[i + 2]!) && /^(?:of|for)$/.test(pieces[i + 3]?.lower ?? '')) continue;
        break;
      }
      const isField = isCommonWord(next) || isFieldOf(pieces, i);
      if (!isField && !(isRegionName(pieces[i - 1]!) && isRegionName(next) && isStandardsBody(pieces, from))) break;
      continue;
    }
    if (piece.text === ',') {
      if (isCommonWord(pieces[i - 1]!) && isCommonWord(next) && closesList(pieces, i + 1)) continue;
      break;
    }
    if (/^(?:of|for)$/.test(piece.lower)) continue;
    // "Council of Muslims in Norland"
    if (piece.lower === 'in' && isPluralNoun(pieces[i - 1]!) && isRegionName(next)) continue;
    if (lexicon.nameParticles().has(piece.lower) && !lexicon.functionWords().has(piece.lower)) continue;
    break;
  }
  return end;
}

/** "of Barley and Malt Producers": a rare word that says what plural ones deal in, as the word before "and" does. */
function isFieldOf(pieces: readonly Piece[], and: number): boolean {
  const behind = pieces[and + 2];
  return behind?.capital === true && isPluralNoun(behind) && isCommonWord(pieces[and - 1]!);
}

function isPluralNoun({ forms, lower, kinds }: Piece): boolean {
  return (forms & WordForm.plural) !== 0 || (kinds & NameKind.people) !== 0 || lexicon.groupNouns().has(lower);
}

function isPluralOffice(piece: Piece): boolean {
  return piece.lower.endsWith('s') || lexicon.organisationHeads().has(piece.lower);
}

function isRegionName(piece: Piece): boolean {
  return (piece.kinds & (NameKind.country | NameKind.region)) !== 0;
}

/** "of Norland and Sudria" belongs to a name only behind words that no single country's body has before it. */
function isStandardsBody(pieces: readonly Piece[], link: number): boolean {
  return /^(?:kingdom|union|federation|commission|bishops|standards|survey|conference|church|synod|chamber)$/.test(
    itemAt(pieces, link - 1)?.lower ?? '',
  );
}

/** A capitalised English word that is no known name: what bodies and events are called with. */
export function isCommonWord(piece: Piece): boolean {
  return (
    piece.forms !== 0 ||
    lexicon.organisationHeads().has(piece.lower) ||
    /(?:s['’]?|ing|tion|ment|ity|ism|ology|ship)$/.test(piece.lower)
  );
}

function isStop(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at]!;
  return (
    (isListed(piece, List.calendar) && !isListed(piece, List.month)) ||
    (isListed(piece, List.formOfAddress) && piece.lower !== 'lords') ||
    (lexicon.articles().has(piece.lower) && !view.openings.has(at))
  );
}

/** "Transport Workers Union": an office in the plural, or one that a head follows at once, belongs to the name. */
function continuesToHead(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (next === undefined) return false;
  // "Mayor Woods" is somebody.
  const isTitled = !pieces[at]!.lower.endsWith('s') && lexicon.familyNamesOfPlaces().has(next.lower);
  if (next.capital && headKind(next, true) !== undefined && !isOffice(next) && !isTitled) return true;
  if (/^(?:'s|['’])$/.test(next.text)) return pieces[at + 2]?.capital === true;
  return pieces[at]!.lower.endsWith('s') && next.capital && !isOffice(next);
}
