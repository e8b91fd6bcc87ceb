import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { mayBeFamilyName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { knownName, type Known } from './knownNames';
import { SMALL_CAMEL, type NameReading } from './nameForm';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import { headedName } from './organisationNames';
import { withNumberBefore } from './numberedNames';
import { isInitialBesideName, isNameDespiteItsWord, nameEnd } from './personNames';
import { bodyBefore } from './roles';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import {
  branchEnd,
  causeEnd,
  channelEnd,
  campaignEnd,
  clubEnd,
  doubleNameEnd,
  givesWay,
  isDirected,
  isPeople,
  journalEnd,
  joinedOrganisation,
  sportsBodyEnd,
} from './longerNames';
import { isVerb } from '../sentence/verbForms';
import { Nominal } from '../sentence/word';
import { numberedGroupEnd, wingEnd, workEnd } from './worksAndGroups';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTable } from '../../../text/lexeme';

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
  // "Tan Sri Ana Kolb": a title of two words.
  if (piece.lower === 'tan' && pieces[i + 1]?.lower === 'sri') return undefined;
  const known = knownName(view, i);
  // "The Australian Medical Association": no paper that is called so.
  if (known !== undefined && piece.lower === 'the' && known.after === i + 2 && pieces[known.after]?.capital === true) {
    const longer = headedName(view, i + 1);
    if (longer !== undefined && longer.after > known.after) return undefined;
  }
  const group = numberedGroupEnd(view, i);
  if (group !== undefined)
    return { first: i, after: group, rule: 'actor.known-name', kinds: NameKind.bloc, head: undefined };
  const wing = wingEnd(view, i);
  if (wing !== undefined) {
    return { first: i, after: wing, rule: 'actor.known-name', kinds: NameKind.organisation, head: undefined };
  }
  const event = workEnd(view, i) ?? eventEnd(view, i);
  if (event !== undefined) return { first: i, after: event, rule: 'actor.event', kinds: 0, head: 'event' };
  const sportsBody = sportsBodyEnd(view, i);
  if (sportsBody !== undefined) {
    return { first: i, after: sportsBody, rule: 'actor.known-name', kinds: NameKind.organisation, head: undefined };
  }
  const headed = piece.capital && mayBegin(view, i) ? headedName(view, i) : undefined;
  const campaign = headed === undefined ? (campaignEnd(view, i) ?? causeEnd(view, i)) : undefined;
  if (known === undefined && headed === undefined && campaign === undefined && isPortfolio(view, i)) return undefined;
  if (headed !== undefined && (known === undefined || (headed.after > known.after && !isJoined(view, known)))) {
    return {
      first: i,
      after: withNumber(view, headed.after),
      rule: `actor.${headed.head}-head`,
      kinds: 0,
      head: headed.head,
    };
  }
  if (campaign !== undefined)
    return { first: i, after: campaign, rule: 'actor.campaign', kinds: 0, head: 'organisation' };
  const club = known === undefined ? undefined : clubEnd(view, known);
  if (club !== undefined) return { first: i, after: club, rule: 'actor.place-and-noun', kinds: 0, head: undefined };
  if (known !== undefined && !givesWay(view, i, known)) {
    const after =
      joinedOrganisation(view, known) ??
      branchEnd(view, known) ??
      journalEnd(view, i, known) ??
      channelEnd(view, i, known) ??
      doubleNameEnd(view, i, known);
    if (after !== undefined) {
      return { first: i, after, rule: 'actor.known-name', kinds: NameKind.organisation, head: undefined };
    }
    const isAdjective = known.kinds & NameKind.adjective && !(known.kinds & ~(NameKind.adjective | NameKind.people));
    if (isAdjective && !isPeople(view, i, known)) return undefined;
    return { first: i, after: known.after, rule: 'actor.known-name', kinds: known.kinds, head: undefined };
  }
  if (
    isOffice(piece) &&
    pieces[i + 1]?.capital === true &&
    !lexicon.officesAsNames().has(piece.lower) &&
    !isBeforeCommonNoun(view, i) &&
    bodyBefore(view, i) === undefined
  )
    return undefined;
  if (isTitleOfSeveral(view, i) || isPlainTitle(view, i) || isRank(view, i)) return undefined;
  const isTitleWord = (isOrigin(piece) && !isDirected(view, i)) || isOffice(piece);
  if (!piece.isGivenName && isTitleWord && !isBeforeCommonNoun(view, i) && bodyBefore(view, i) === undefined)
    return undefined;
  if (isListed(piece, List.formOfAddress) && !isInitialBesideName(view, i)) return undefined;
  if (!mayBegin(view, i)) return undefined;
  let after = isSmallCamel.of(piece.lexeme) ? i + 1 : nameEnd(view, i);
  if (after === i) return undefined;
  if (bodyBefore(view, i) !== undefined) while (isForeignWord(view, after)) after++;
  if (lettering !== 'sentence' && !piece.isGivenName && pieces.slice(i, after).some(({ forms }) => forms !== 0))
    return undefined;
  if (isStore(view, i, after))
    return { first: i, after: after + 1, rule: 'actor.organisation-head', kinds: 0, head: 'organisation' };
  return { first: i, after, rule: 'actor.capitalised', kinds: 0, head: undefined };
}

/** "opened at Kolb's in June", "sold Kolb's to": a store that is called by a family's name, and possesses nothing. */
function isStore({ pieces, lettering }: SentenceView, i: number, after: number): boolean {
  const [before, apostrophe, next] = [itemAt(pieces, i - 1), pieces[after], pieces[after + 1]];
  // "St Mary's beat Wesley", "taken to St James's": a school, a church or a hospital.
  if (after === i + 2 && SAINT.test(pieces[i]!.lower) && apostrophe?.lower === "'s" && lettering === 'sentence')
    return (
      next === undefined ||
      next.kind === 'punctuation' ||
      next.functional ||
      next.score ||
      isVerb(next) ||
      lexicon.contestVerbs().has(next.lower)
    );
  if (apostrophe?.lower !== "'s" || after > i + 1 || lettering !== 'sentence' || next === undefined) return false;
  if (/^(?:is|was)$/.test(next.lower)) return pieces[i]!.forms === 0 && isCalledStore(pieces, after + 2);
  if (before === undefined || !STORE_LED.test(before.lower)) return false;
  return next.kind === 'word' && !next.capital && lexicon.prepositions().has(next.lower);
}

/** "Kolb's was a department store", where "Kolb's was the best" is what he had. */
function isCalledStore(pieces: readonly Piece[], article: number): boolean {
  // "Kolb's was bought by"
  if (/^(?:bought|sold|acquired|renamed|founded)$/.test(pieces[article]?.lower ?? '')) return true;
  if (!/^an?$/.test(pieces[article]?.lower ?? '')) return false;
  for (let i = article + 1; i < article + 7; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return false;
    if (isStoreNoun.of(piece.lexeme)) return true;
  }
  return false;
}

const isStoreNoun = new LexemeTable(({ lower }) =>
  /^(?:store|chain|shop|retailer|restaurant|company|firm|pub|bar|hotel|bakery|bank|brand)$/.test(lower),
);

const SAINT = /^(?:st\.?|saint)$/;

const STORE_LED = /^(?:at|from|to|by|into|sold|bought|acquired|opened|joined)$/;

/** "Devil Rays", "Metropolitan Railway": who is called so before a noun that nobody has for a family name is part of a name. */
function isBeforeCommonNoun({ pieces, openings, lettering }: SentenceView, i: number): boolean {
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

/** "Councilmen Ana Kolb and Jo Wick": a title that several share, before a given name. */
function isTitleOfSeveral({ pieces }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (piece.nominal !== Nominal.group || piece.kinds !== 0 || next?.capital !== true || !next.spaced) return false;
  return next.isGivenName || (next.forms === 0 && next.kinds === 0 && next.head === 0);
}

/** "Friends of the Earth and Women in Blue": a known body of which the last word has an article is whole. */
function isJoined({ pieces }: SentenceView, { after, kinds }: Known): boolean {
  return (
    after > 2 &&
    pieces[after]?.lower === 'and' &&
    kinds === NameKind.organisation &&
    lexicon.articles().has(pieces[after - 2]!.lower)
  );
}

/** "Opener Ana Kolb", "Qualifier K. L. Moe": who does something, with its capital by position, before a given name or an initial. */
function isPlainTitle({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const { forms, kinds, lower, folded, isGivenName } = pieces[i]!;
  if (!openings.has(i) || lettering !== 'sentence' || kinds !== 0 || isGivenName || lexicon.surnames().has(folded))
    return false;
  const isDoer =
    forms === 0 ? isDoerOfVerb(lower) : (forms & WordForm.noun) !== 0 && /(?:er|or|ist|ian|ee)$/.test(lower);
  return isDoer && !lexicon.officesAsNames().has(lower) && isGivenAndFamily(pieces, i + 1);
}

/** "qualifier" of "qualify", "seamer" of "seam": what lists of common words leave out. */
function isDoerOfVerb(lower: string): boolean {
  if (!lower.endsWith('er') || lower.length < 6) return false;
  const stem = lower.slice(0, -2);
  const verbs = [stem, `${stem}e`, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem.slice(0, -1)];
  return verbs.some((verb) => (formsOf(verb) & WordForm.verb) !== 0);
}

/** "Pc Ana Kolb", "Det Con Jo Wick": the rank of a police officer, which papers shorten. */
function isRank({ pieces, lettering }: SentenceView, i: number): boolean {
  const { lower, capital } = pieces[i]!;
  return capital && lettering === 'sentence' && lexicon.policeRanks().has(lower) && isGivenAndFamily(pieces, i + 1);
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
  if (isHead && !(given.isGivenName && lexicon.wordsAsFamilyNames().has(family.lower))) return false;
  // Two words that English does not have are a name as well, whatever is known of them.
  const isUnknown = family.forms === 0 && family.kinds === 0;
  return (
    given.forms === 0 && (given.isGivenName || isUnknown ? given.kinds === 0 : /^(?:[a-z]\.?){1,4}$/.test(given.lower))
  );
}

/** "easyJet", "eBay": a firm that is printed with a small letter first, but for the names of devices ("iPhone"). */
const isSmallCamel = new LexemeTable(({ text, lower }) => text !== lower && SMALL_CAMEL.test(text));

const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc']);

/** "Dear Minister", "GMT+2", "RT @velm": a letter's address, a clock's zone and the mark of a passed-on message. */
function isNoNameAtAll({ pieces }: SentenceView, i: number): boolean {
  const { lower, acronym, forms, kinds } = pieces[i]!;
  // "Rugby: Velm win", "PREMIER DIVISION: Velm 2 Sorby 1", "FULL TIME: Velm 2": what is told of behind the colon.
  if (pieces[i + 1]?.text === ':') {
    const isLabel = acronym && forms !== 0 && (kinds === 0 || itemAt(pieces, i - 1)?.acronym === true);
    if (isLabel || lexicon.sports().has(lower)) return true;
  }
  return (
    (lower === 'dear' && itemAt(pieces, i + 1)?.capital === true) ||
    (lower === 'rt' && pieces[i + 1]?.text === '@') ||
    (lower[3] === '+' && ZONES.has(lower.slice(0, 3)))
  );
}

/** "Jo Wick, R-District 3", "(D-Velm)": of which party and from where somebody sits in a house. */
function isAffiliation({ pieces }: SentenceView, i: number): boolean {
  const { text, lower } = pieces[i]!;
  // "Jo Wick (Ind)"
  if (lower === 'ind' && itemAt(pieces, i - 1)?.text === '(') return true;
  if (text[1] !== '-' || text.length < 4 || !/^[dri]/.test(lower)) return false;
  const before = itemAt(pieces, i - 1)?.text;
  return before === ',' || before === '(';
}

/** "(KSG.DE)", "(NYSE: KSG)": under what sign a share is traded. */
function isTicker({ pieces }: SentenceView, i: number): boolean {
  const before = itemAt(pieces, i - 1);
  const dot = pieces[i + 1];
  if (before?.text === '(') {
    if (pieces[i + 3]?.text !== ')' || dot?.spaced !== false) return false;
    // A known exchange is a body.
    return dot.text === '.' ? !pieces[i + 2]!.spaced : dot.text === ':' && pieces[i]!.acronym && pieces[i]!.kinds === 0;
  }
  if (pieces[i + 1]?.text !== ')' || itemAt(pieces, i - 3)?.text !== '(') return false;
  return (before?.text === '.' && !before.spaced) || (before?.text === ':' && pieces[i]!.acronym);
}

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

const PLACES = NameKind.country | NameKind.region | NameKind.city | NameKind.capital;

/** "Radio 4", "Radio Norfolk": one past the number or the place that belongs to a station's name. */
function withNumber(view: SentenceView, after: number): number {
  const { pieces, lettering } = view;
  const isStation = /^(?:radio|channel|tv|fm)$/.test(pieces[after - 1]!.lower);
  if (isStation) {
    // "BBC Radio Norfolk"
    const place = pieces[after]?.capital === true && pieces[after].spaced ? knownName(view, after) : undefined;
    const next = place && pieces[place.after];
    const isPlace = place !== undefined && (place.kinds & PLACES) !== 0 && !(place.kinds & NameKind.adjective);
    if (isPlace && lettering === 'sentence' && next?.lower !== "'s" && !(next?.capital === true && next.spaced))
      return place.after;
  }
  return isStation && pieces[after]?.kind === 'number' && /^\d{1,2}$/.test(pieces[after].text) ? after + 1 : after;
}

/** "Secretary of State Ana Kolb": the field of an office, between it and the name. */
function isPortfolio({ pieces }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (!piece.capital || piece.forms === 0 || next?.capital !== true || !next.spaced) return false;
  // "mayor of Port Sel"
  if (lexicon.placeFirstWords().has(piece.lower)) return false;
  for (let j = i - 1; j > Math.max(0, i - 5); j--) {
    if (/^(?:of|for)$/.test(pieces[j]!.lower)) return isOffice(itemAt(pieces, j - 1));
    if (!pieces[j]!.capital && pieces[j]!.lower !== 'the' && pieces[j]!.lower !== 'and') return false;
  }
  return false;
}

/** "Elsewhere, the union …", "Fourth-quarter sales": an adverb, or a compound of common words, at the start of a sentence. */
function isPlainOpening({ pieces }: SentenceView, i: number): boolean {
  const { forms, lower, text } = pieces[i]!;
  const next = pieces[i + 1];
  if (forms === WordForm.adverb) return next?.capital !== true || !next.spaced;
  const hyphen = lower.lastIndexOf('-');
  if (forms !== 0 || hyphen < 3 || lower.length - hyphen < 4 || text.slice(1) !== lower.slice(1)) return false;
  const first = lower.slice(0, hyphen);
  const isWord = formsOf(first) !== 0 || lexicon.numberWords().has(first) || lexicon.functionWords().has(first);
  return isWord && formsOf(lower.slice(hyphen + 1)) !== 0;
}

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
  if (isOpening && isListed(piece, List.amount)) return false;
  return !isListed(piece, List.calendar) || isListed(piece, List.month);
}
