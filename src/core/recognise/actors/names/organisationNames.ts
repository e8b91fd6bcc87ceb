import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Head, Nominal } from '../sentence/word';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import { wordSet } from '../../../text/wordSet';
import { beginsPerson, isFamilyDespiteHead } from './personBeginnings';
import { isOfTelevision, SAINT } from './personNames';
import {
  townEnd,
  campusEnd,
  complementEnd,
  closesList,
  isCommonWord,
  isStop,
  isRegionName,
  isVerbLike,
} from './nameComplements';

/** What the last word of a capitalised phrase says of it. */
export type HeadKind = 'organisation' | 'place' | 'event';

export interface HeadedName {
  /** One past the last piece. */
  readonly after: number;
  readonly head: HeadKind;
}

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
        : isPensionPlan(pieces, i) || isProjectForCause(pieces, i)
          ? 'organisation'
          : (territoryKind(pieces, first, i) ?? districtKind(pieces, first, i) ?? headKind(piece, i > first));
    if (head === undefined) {
      if (names > 3 && found === undefined && i - first > 8) break;
      names++;
      continue;
    }
    if (view.lettering !== 'sentence' && i - first > 2) break;
    if (head === 'event' && i === first + 1 && rulesOut(view, i)) break;
    if (isOfTelevision(pieces, i)) break;
    let after = i + 1;
    const next = pieces[after];
    // "Velm Town Hall", "Major League Rugby"
    if (i > first && next?.capital === true && next.spaced && isWiderBy(piece, next, pieces[i - 1]!.lower === 'major'))
      after++;
    else if (head === 'organisation' && isForAnother(pieces, first, after)) after = i + 1;
    else if (head === 'organisation' && (isSurvey || piece.head & Head.complement))
      after = campusEnd(view, townEnd(view, complementEnd(view, after)));
    else if (head !== 'organisation' && /^(?:of|on|for)$/.test(pieces[after]?.lower ?? '') && !isForCause(view, after))
      after = complementEnd(view, after);
    else if (head === 'organisation' && i > first && isBritishBranch(view, after)) after++;
    else if (piece.lower === 'services' && next !== undefined && next.kinds & NameKind.country && !isOrigin(next))
      after++;
    else if (piece.lower === 'university') after = campusEnd(view, complementEnd(view, after));
    else if (piece.lower === 'journal') after = complementEnd(view, after);
    else if (head === 'place' && i > first && isTeamBehind(pieces, after)) {
      found = { after: after + 1, head: 'organisation' };
      break;
    }
    // A head by itself ("the Committee") is a name only with a complement.
    if (i > first || (after > i + 1 && !isManyOf(view, i))) found = { after, head };
    if (after > i + 1) i = after - 1;
  }
  return found;
}

/** "Velm Energy UK", and no office or possessor: "Velm Energy UK boss". Behind a full country begins as often what it does. */
function isBritishBranch({ pieces, lettering }: SentenceView, at: number): boolean {
  if (lettering !== 'sentence' || !/^(?:UK|GB)$/.test(pieces[at]?.text ?? '')) return false;
  const next = pieces[at + 1];
  return next?.lower !== "'s" && !isOffice(next) && !(next?.capital === true && next.spaced);
}

/** "Bishops of the Harbour Church warned": several of a body, whose capital is that of the sentence. */
function isManyOf({ pieces, openings }: SentenceView, at: number): boolean {
  if (
    !openings.has(at) ||
    pieces[at]!.lower === 'friends' ||
    pieces[at]!.nominal !== Nominal.group ||
    pieces[at + 1]?.lower !== 'of'
  )
    return false;
  return pieces[at + 2]?.lower === 'the' && !pieces[at + 2]!.capital;
}

/** "Kolb Rules Out Deal": where every word has a capital, a verb that looks like the head of a law or a plan. */
function rulesOut({ pieces, lettering }: SentenceView, at: number): boolean {
  if (lettering === 'sentence' || !(pieces[at]!.forms & WordForm.thirdPerson)) return false;
  return pieces[at - 1]!.forms === 0 && /^(?:out|up|off|against)$/.test(pieces[at + 1]?.lower ?? '');
}

/** "left the Reform Congress for the Harbour Alliance", "Member of Parliament for Velm": the "for" is no part of the name. */
function isForAnother(pieces: readonly Piece[], first: number, at: number): boolean {
  if (pieces[at]?.lower !== 'for') return false;
  const before = itemAt(pieces, itemAt(pieces, first - 1)?.lower === 'the' ? first - 2 : first - 1);
  if (before?.lower === 'of')
    return pieces[first]!.lower === 'parliament' && itemAt(pieces, first - 2)?.lower === 'member';
  return pieces[at + 1]?.lower === 'the' && before !== undefined && isLeaving.of(before.lexeme);
}

const isLeaving = new LexemeTest(({ lower }) =>
  /^(?:leaves?|left|leaving|quit|quits|quitting|swap(?:s|ped)?)$/.test(lower),
);

/** "Ontario Civic Pension Plan": who invests what is saved. */
function isPensionPlan(pieces: readonly Piece[], i: number): boolean {
  return (
    pieces[i]!.lower === 'plan' && /^(?:pension|retirement|superannuation)$/.test(itemAt(pieces, i - 1)?.lower ?? '')
  );
}

/** "Prisoners' Rights Project", "Open Justice Project": campaigners call themselves so, where other projects are things. */
function isProjectForCause(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]!.lower === 'project' && CAUSES.has(itemAt(pieces, i - 1)?.lower ?? '');
}

const CAUSES = wordSet(
  'rights justice innocence liberty freedom liberties accountability equality democracy defence defense law integrity oversight transparency',
);

/** "the Harbour Prize for NSA coverage": what it is given for, in small letters, and no part of its name. */
function isForCause({ pieces, lettering }: SentenceView, at: number): boolean {
  const [link, body, noun] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (link.lower !== 'for' || body?.acronym !== true || lettering !== 'sentence') return false;
  return noun?.kind === 'word' && noun.spaced && !noun.capital && !noun.functional;
}

/** "Velm Harbour Stars", "Osk Lake Rangers": a common noun in the plural that is no place ends the name of a team. */
function isTeamBehind(pieces: readonly Piece[], at: number): boolean {
  const [piece, behind] = [pieces[at], pieces[at + 1]];
  if (piece?.capital !== true || !piece.spaced || piece.head !== 0 || !(piece.forms & WordForm.plural)) return false;
  // "Lake Region Nurses' Association": they have one.
  if (/^['’]$/.test(behind?.text ?? '')) return false;
  return !(behind?.kind === 'word' && behind.capital && behind.spaced);
}

/** True for a hall behind what it is for, and for a sport behind the league in which it is played. */
function isWiderBy({ lower }: Piece, next: Piece, isMajor: boolean): boolean {
  if (next.lower === 'hall') return lower === 'town' || lower === 'city' || lower === 'village';
  return lower === 'league' && (lexicon.sports().has(next.lower) || isMajor);
}

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

/** "Velm School District", "Northern Military Region": a body that keeps schools or troops, rather than a part of a town. */
function districtKind(pieces: readonly Piece[], first: number, i: number): HeadKind | undefined {
  if (i === first || !/^(?:district|region)$/.test(pieces[i]!.lower)) return undefined;
  return DISTRICT_TASKS.test(pieces[i - 1]!.lower) ? 'organisation' : undefined;
}

const DISTRICT_TASKS =
  /^(?:military|army|schools?|fire|transit|water|utility|hospital|library|sanitary|sanitation|health|improvement|protection)$/;

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
    // "Port Ellis and Cape Marrow" are two, "Velm River and Lake Trust" is one.
    const behind = pieces[i + 2];
    if (lexicon.placeFirstWords().has(next.lower) && behind?.capital === true && !(behind.head & Head.organisation))
      return false;
    // "Justice and Equality Movement": no judge of that name.
    const isHolder = isOffice(before) && !(before.lower === 'justice' && i - 1 === first && next.forms !== 0);
    // "Velm Science and Technology Agency": what a journal is called as well.
    if (!isCommonWord(before) || (before.kinds & ~NameKind.medium) !== 0 || isHolder) return false;
    // "Rail and Maritime Transport Union": a head alone is no name yet.
    return headKind(before, true) === undefined || i - 1 === first || isHouseOfTwo(pieces, i);
  }
  if (piece.text === ',') {
    // "the Velm Foundation, US Oceans Board, and …" are several; "Police, Fire and Crime Panel" is one.
    // "Ana Rojas, Health and Human Services secretary": somebody's name.
    if (i === first + 2 && pieces[first]!.isGivenName && before.forms === 0) return false;
    const isWhole = i - 1 > first && headKind(before, true) !== undefined && !isLastTask(pieces, i + 1);
    return !isWhole && isCommonWord(before) && isCommonWord(next) && closesList(pieces, i + 1);
  }
  return (
    lexicon.nameParticles().has(piece.lower) && piece.lower.length > 1 && !lexicon.functionWords().has(piece.lower)
  );
}

/** "Velm Opera and Ballet House", "Osk Library and Archives Centre": a house of two arts, where others have two bodies. */
function isHouseOfTwo(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:opera|museum|library)$/.test(pieces[at - 1]!.lower) || pieces[at + 1]!.forms === 0) return false;
  const isHouse = (piece: Piece | undefined): boolean =>
    piece?.capital === true && /^(?:house|theat(?:re|er)|museum|archives?|cent(?:re|er)|company)$/.test(piece.lower);
  return isHouse(pieces[at + 1]) || isHouse(pieces[at + 2]);
}

/**
 * "Velm Police, Fire and Crime Panel": true if a single word and "and" lead to one head, with which all ends; a list of
 * bodies would have an "and" before its last one.
 */
function isLastTask(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]!.head !== 0 || pieces[at + 1]?.lower !== 'and') return false;
  let end = at + 2;
  while (pieces[end]?.capital === true && pieces[end]!.spaced && isCommonWord(pieces[end]!)) end++;
  const isHeaded = end > at + 3 && headKind(pieces[end - 1]!, true) === 'organisation';
  return isHeaded && !/^(?:,|and|&)$/.test(pieces[end]?.lower ?? '');
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

/** "Transport Workers Union": an office in the plural, or one that a head follows at once, belongs to the name. */
function continuesToHead(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  if (next === undefined) return false;
  // "Mayor Woods" is somebody.
  const isTitled =
    !pieces[at]!.lower.endsWith('s') &&
    (lexicon.familyNamesOfPlaces().has(next.lower) || isFamilyDespiteHead(pieces, at + 1));
  if (next.capital && headKind(next, true) !== undefined && !isOffice(next) && !isTitled) return true;
  if (/^(?:'s|['’])$/.test(next.text)) return pieces[at + 2]?.capital === true;
  return pieces[at]!.lower.endsWith('s') && next.capital && !isOffice(next);
}
