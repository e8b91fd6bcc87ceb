import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { isOffice } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerbOf, Verbs } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { knownName } from './knownNames';
import { isBuilding } from './buildings';
import { nameEnd, SAINT } from './personNames';

/** Prepositions that join a head to its complement: "Movement for …", "Campaign against …". */
const COMPLEMENT_LINKS = new Set(['of', 'for', 'against', 'on', 'in', 'to', 'de', 'des', 'du', 'del', 'do', 'da']);

/** "University College London": one past the town by which a school is called at its end; `from` if none is. */
export function townEnd(view: SentenceView, from: number): number {
  const { pieces, lettering } = view;
  const town = pieces[from];
  if (lettering !== 'sentence' || town?.capital !== true || !town.spaced) return from;
  if (!lexicon.headsBeforeTown().has(pieces[from - 1]!.lower)) return from;
  const known = knownName(view, from);
  if (known === undefined || !(known.kinds & TOWN)) return from;
  const next = pieces[known.after];
  return next?.capital === true && next.spaced && !next.functional ? from : known.after;
}

/** "University of Ohio at Velm", "University of Ohio, Velm": one past the town of a state's university; `from` if none is. */
export function campusEnd(view: SentenceView, from: number): number {
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

/** One past the complement of a head that ends before `from`; `from` itself if there is none. */
export function complementEnd(view: SentenceView, from: number): number {
  const { pieces } = view;
  const link = pieces[from];
  if (link === undefined || !COMPLEMENT_LINKS.has(link.lower) || !link.spaced) return from;
  const isTitle = view.lettering !== 'sentence';
  if (isTitle && link.lower !== 'of' && link.lower !== 'for') return from;
  let i = from + 1;
  while (pieces[i] !== undefined && /^(?:the|its|a|la|las|los|les|le)$/.test(pieces[i]!.lower) && !pieces[i]!.capital)
    i++;
  const begin = i;
  // "the court for Norland's ports": a possessor's complement is another phrase, but the "Office for Work's figures" are the office's.
  if (link.lower !== 'of' && pieces[i + 1]?.lower === "'s" && !(link.lower === 'for' && isTask(pieces, from, i)))
    return from;
  const isWeak = link.lower === 'in' || link.lower === 'on' || link.lower === 'to';
  const [one, two] = [pieces[i], pieces[i + 1]];
  if (one?.capital !== true) return from;
  // "the Security Council in New York": where it meets; "the Kolb Library in Independence": where it stands.
  if (isWeak && isBuilding.of(pieces[from - 1]!.lexeme)) return from;
  if (isWeak && (knownName(view, i)?.after ?? i) > i + 1) return from;
  if (isWeak && !isCommonWord(one) && !(one.kinds === 0 && two?.capital === true && isCommonWord(two))) return from;
  if (link.lower === 'of' && isPerson(pieces, begin)) return from;
  let end = from;
  for (; i < pieces.length && i - begin < 12; i++) {
    const piece = pieces[i]!;
    // "the Court of Bosnia and Herzegovina": one state.
    const state = isRegionName(piece) && pieces[i + 1]?.lower === 'and' ? knownName(view, i) : undefined;
    if (state !== undefined && state.after > i + 1 && !isTitle) {
      i = state.after - 1;
      end = state.after;
      continue;
    }
    // "University of Dar es Salaam"
    const town = piece.capital && pieces[i + 1]?.capital === false ? knownName(view, i) : undefined;
    if (town !== undefined && town.after > i + 2 && pieces[town.after - 1]!.capital) {
      i = town.after - 1;
      end = town.after;
      continue;
    }
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
    if (piece.lower === 'the') {
      // "In Kolb v. City of Velm the Ninth Circuit held"
      if (i > begin && pieces[i - 1]!.capital) break;
      continue;
    }
    if (piece.lower === 'and' || piece.text === '&') {
      if (next.lower === 'the') {
        // "Ministry for the Protection of Forests and the Prevention of Fires"
        if (isCommonWord(pieces[i + 2]!) && /^(?:of|for)$/.test(pieces[i + 3]?.lower ?? '')) continue;
        break;
      }
      // "Friends of the River Velm and Anglers Against Acid"
      if (/^(?:against|without)$/.test(pieces[i + 2]?.lower ?? '')) break;
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
  return link.lower === 'against' && isNounBehind(pieces[end]) ? from : end;
}

/** "the Forest Alliance against the Velm | dam": whom or what somebody is against, and no part of their name. */
function isNounBehind(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || !piece.spaced || piece.capital || piece.functional) return false;
  return (piece.forms & WordForm.noun) !== 0 && (piece.forms & (WordForm.past | WordForm.thirdPerson)) === 0;
}

/** "the Harbour Party of Ana Kolb": a given name, one more word that English does not have, and no third. */
function isPerson(pieces: readonly Piece[], at: number): boolean {
  const [given, family, behind] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (given.forms !== 0 || given.kinds !== 0) return false;
  if (!given.isGivenName && !/^al-./.test(family?.lower ?? '')) return false;
  if (family?.capital !== true || !family.spaced || family.forms !== 0 || family.kinds !== 0 || family.head !== 0)
    return false;
  return !(behind?.kind === 'word' && behind.capital && behind.spaced);
}

/** "Department for Education": a common word, and no name of anybody, behind a body's. */
function isTask(pieces: readonly Piece[], link: number, at: number): boolean {
  const { kinds } = pieces[at]!;
  return (
    kinds === 0 && isCommonWord(pieces[at]!) && lexicon.organisationHeads().has(itemAt(pieces, link - 1)?.lower ?? '')
  );
}

/** "Rail, Maritime and Transport": true if "and" and a capital follow within three words, all capitalised. */
export function closesList(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece === undefined) return false;
    if (piece.lower === 'and' || piece.text === '&')
      return pieces[i + 1]?.capital === true && isCommonWord(pieces[i + 1]!);
    if (!piece.capital && piece.text !== ',') return false;
  }
  return false;
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

export function isRegionName(piece: Piece): boolean {
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
    /(?:s['’]?|ing|tion|ment|ity|ism|ology|ship|stry|culture|graphy)$/.test(piece.lower)
  );
}

export function isStop(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at]!;
  return (
    (isListed(piece, List.calendar) && !isListed(piece, List.month)) ||
    (isListed(piece, List.formOfAddress) && piece.lower !== 'lords') ||
    (lexicon.articles().has(piece.lower) && !view.openings.has(at))
  );
}

export function isVerbLike(piece: Piece): boolean {
  const { forms } = piece;
  // "Tells" and "Calls" are plurals too, but rather verbs between names.
  if (forms & WordForm.thirdPerson && isVerbOf(Verbs.addressing, piece) && isVerbOf(Verbs.speech, piece)) return true;
  const verbal = WordForm.past | WordForm.thirdPerson | WordForm.mostlyVerb;
  return (forms & verbal) !== 0 && !(forms & WordForm.plural) && !(forms & WordForm.adjective);
}
