import { ALL_CAPITALS, AnyScript } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { LexemeTable } from '../../../text/lexeme';
import type { NameCandidate } from '../candidate';
import { knownName, type Known } from './knownNames';
import { agreeingInLists, type ReadName } from './listAgreement';
import { nameCandidate } from './nameCandidate';
import type { NameReading } from './nameForm';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import { headedName, isCommonWord } from './organisationNames';
import { isNameDespiteItsWord, nameEnd } from './personNames';
import { bodyBefore, type FoundRole } from './roles';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';

/** Small words that a name may begin with. */
const NAME_ADVERBS = new Set(['home', 'first', 'next', 'near', 'far', 'last', 'just', 'once']);

/** Offices that are as usual as given names. */
const OFFICES_AS_NAMES = new Set([
  'dean',
  'earl',
  'duke',
  'guy',
  'grant',
  'pierce',
  'miller',
  'mason',
  'hunter',
  'archer',
  'cooper',
  'carter',
  'tanner',
  'taylor',
  'parker',
  'porter',
  'cook',
  'page',
  'martin',
  'major',
]);

/** Proposes the names of a sentence: known ones, those with a telling head, and runs of capitalised words. */
export function scanNames(view: SentenceView, text: string): readonly NameCandidate[] {
  const found: ReadName[] = [];
  let before: NameReading | undefined;
  let next = 0;
  for (const i of view.beginnings) {
    const reading = i < next ? undefined : readName(view, i);
    if (reading === undefined) continue;
    next = reading.after;
    const second = shorterReading(view, reading);
    const shorter = second && nameCandidate(view, text, second, undefined, undefined, undefined).name;
    const { name, role } = nameCandidate(view, text, reading, found.at(-1), before, shorter);
    // What stands inside a title before a name is no mention of its own.
    if (role !== undefined && role.where !== 'after') hideWithin(view, found, role);
    found.push({ reading, name });
    before = reading;
  }
  return agreeingInLists(view, found);
}

function hideWithin(view: SentenceView, found: { readonly reading: NameReading }[], role: FoundRole): void {
  for (let i = found.length - 1; i >= 0 && found[i]!.reading.first >= role.first; i--) {
    if (!isFree(view, found[i]!.reading, role)) found.splice(i, 1);
  }
}

/** Within a title, names behind a preposition or before a possessive stay mentions: "president of Norland". */
function isFree(view: SentenceView, inside: NameReading, role: FoundRole): boolean {
  for (let i = inside.first - 1; i >= role.first; i--) {
    if (/^(?:of|for|to|at|in)$/.test(view.pieces[i]!.lower)) return role.head !== role.after - 1;
  }
  return view.pieces[inside.after]?.lower === "'s";
}

function readName(view: SentenceView, i: number): NameReading | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  if (!piece.mayBegin) return undefined;
  const known = knownName(view, i);
  const event = eventEnd(view, i);
  if (event !== undefined) return { first: i, after: event, rule: 'actor.event', kinds: 0, head: 'event' };
  const sportsBody = sportsBodyEnd(view, i);
  if (sportsBody !== undefined) {
    return { first: i, after: sportsBody, rule: 'actor.known-name', kinds: NameKind.organisation, head: undefined };
  }
  const headed = piece.capital && mayBegin(view, i) ? headedName(view, i) : undefined;
  if (known === undefined && headed === undefined && isPortfolio(view, i)) return undefined;
  if (headed !== undefined && (known === undefined || headed.after > known.after)) {
    return {
      first: i,
      after: withNumber(view, headed.after),
      rule: `actor.${headed.head}-head`,
      kinds: 0,
      head: headed.head,
    };
  }
  const club = known === undefined ? undefined : clubEnd(view, known);
  if (club !== undefined) return { first: i, after: club, rule: 'actor.place-and-noun', kinds: 0, head: undefined };
  if (known !== undefined && !givesWay(view, i, known)) {
    const after = joinedOrganisation(view, known) ?? branchEnd(view, known) ?? doubleNameEnd(view, i, known);
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
    !OFFICES_AS_NAMES.has(piece.lower) &&
    bodyBefore(view, i) === undefined
  )
    return undefined;
  if (
    !lexicon.givenNames().has(piece.folded) &&
    (isOrigin(piece) || isOffice(piece)) &&
    bodyBefore(view, i) === undefined
  )
    return undefined;
  if (lexicon.formsOfAddress().has(piece.lower) || !mayBegin(view, i)) return undefined;
  let after = nameEnd(view, i);
  if (after === i) return undefined;
  if (bodyBefore(view, i) !== undefined) while (isForeignWord(view, after)) after++;
  if (
    lettering !== 'sentence' &&
    !lexicon.givenNames().has(piece.folded) &&
    pieces.slice(i, after).some(({ forms }) => forms !== 0)
  )
    return undefined;
  return { first: i, after, rule: 'actor.capitalised', kinds: 0, head: undefined };
}

const SPORTS = new LexemeTable(({ lower }) =>
  /^(?:tennis|cricket|football|rugby|athletics|swimming|hockey|basketball|netball|volleyball|handball|boxing|cycling|rowing|skating|gymnastics|golf|badminton|squash|triathlon|sailing|surfing|judo|wrestling|equestrian)$/.test(
    lower,
  ),
);

/** "Tennis Norway": one past the country whose body for a sport is called so. */
function sportsBodyEnd(view: SentenceView, i: number): number | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (!piece.capital || lettering !== 'sentence' || !SPORTS.of(piece.lexeme) || !next?.capital || !next.spaced)
    return undefined;
  const country = knownName(view, i + 1);
  if (country === undefined || !(country.kinds & NameKind.country) || country.kinds & NameKind.adjective)
    return undefined;
  return country.after;
}

/** One past a storm, operation or ship, which its first word tells: "Hurricane Ida", "Operation Lantern". */
function eventEnd(view: SentenceView, i: number): number | undefined {
  const piece = view.pieces[i]!;
  const next = view.pieces[i + 1];
  if (!piece.capital || !lexicon.notActorFirstWords().has(piece.lower) || next === undefined || !next.spaced)
    return undefined;
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

/** "Radio 4", "Channel 5": one past the number that belongs to a station's name. */
function withNumber({ pieces }: SentenceView, after: number): number {
  const isStation = /^(?:radio|channel|tv|fm)$/.test(pieces[after - 1]!.lower);
  return isStation && pieces[after]?.kind === 'number' && /^\d{1,2}$/.test(pieces[after].text) ? after + 1 : after;
}

/** "Secretary of State Ana Kolb": the field of an office, between it and the name. */
function isPortfolio({ pieces }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (!piece.capital || piece.forms === 0 || next?.capital !== true || !next.spaced) return false;
  for (let j = i - 1; j > Math.max(0, i - 5); j--) {
    if (/^(?:of|for)$/.test(pieces[j]!.lower)) return isOffice(pieces[j - 1]);
    if (!pieces[j]!.capital && pieces[j]!.lower !== 'the' && pieces[j]!.lower !== 'and') return false;
  }
  return false;
}

const UPPER = new AnyScript(/^[A-Z][A-Z.\d]+$/u, () => new RegExp(String.raw`^\p{Lu}[\p{Lu}.\d]+$`, 'u'));

/** "US Congress", "British Red Cross": one past a known body that an adjective or a country's name stands before. */
function joinedOrganisation(view: SentenceView, known: Known): number | undefined {
  if (!(known.kinds & (NameKind.adjective | NameKind.country))) return undefined;
  const next = view.pieces[known.after];
  if (next?.capital !== true || !next.spaced || UPPER.test(next.text)) return undefined;
  const body = knownName(view, known.after);
  if (
    body === undefined ||
    !(body.kinds & (NameKind.organisation | NameKind.seat)) ||
    body.kinds & NameKind.adjective
  ) {
    return undefined;
  }
  const follower = view.pieces[body.after];
  return follower?.capital === true && isOffice(follower) ? undefined : body.after;
}

/** "Velm Lanterns", "Port Ellis Zoo": one past the capitalised common nouns that make a body's name of a town's. */
function clubEnd(view: SentenceView, known: Known): number | undefined {
  if (!(known.kinds & (NameKind.city | NameKind.region)) || view.lettering !== 'sentence') return undefined;
  let after = known.after;
  for (; after < known.after + 3; after++) {
    const piece = view.pieces[after];
    if (piece?.capital !== true || !piece.spaced) break;
    const isNoun = (piece.forms & (WordForm.noun | WordForm.plural)) !== 0 && piece.kinds === 0;
    if (!isNoun || piece.office || piece.functional || lexicon.calendarWords().has(piece.lower)) return undefined;
    if (lexicon.notActorHeads().has(piece.lower) || lexicon.givenNames().has(piece.folded)) return undefined;
  }
  const next = view.pieces[after];
  if (after === known.after || (next?.capital === true && next.spaced && !next.functional)) return undefined;
  return after;
}

/** "Greenpeace Norland", "BBC Velm": one past the branch's place behind a known body. */
function branchEnd(view: SentenceView, known: Known): number | undefined {
  if (!(known.kinds & (NameKind.organisation | NameKind.medium)) || known.kinds & NameKind.adjective) return undefined;
  const next = view.pieces[known.after];
  if (next?.capital !== true || !next.spaced || view.lettering !== 'sentence') return undefined;
  const place = knownName(view, known.after);
  if (place === undefined || !(place.kinds & (NameKind.country | NameKind.region | NameKind.wideRegion)))
    return undefined;
  return view.pieces[place.after]?.lower === "'s" || isOffice(view.pieces[place.after]) ? undefined : place.after;
}

/** "Vodafone Idea", "Suzuki Halden": one past the second word of a company's name, of which the first is known alone. */
function doubleNameEnd(view: SentenceView, i: number, known: Known): number | undefined {
  const { pieces, lettering } = view;
  if (known.kinds !== NameKind.organisation || known.after !== i + 1 || lettering !== 'sentence') return undefined;
  const [piece, next, behind] = [pieces[i]!, pieces[known.after], pieces[known.after + 1]];
  if (next?.kind !== 'word' || !next.capital || !next.spaced || next.functional || next.kinds !== 0) return undefined;
  if (ALL_CAPITALS.test(piece.text) || isOffice(next) || isOrigin(next) || next.head !== 0) return undefined;
  if (lexicon.calendarWords().has(next.lower) || lexicon.formsOfAddress().has(next.lower)) return undefined;
  if (lexicon.givenNames().has(next.folded) || /\d/.test(next.text)) return undefined;
  // Three words and more are a name and something else: "Halden Motion Picture".
  return behind?.capital === true && behind.spaced ? undefined : known.after + 1;
}

/** "the British said", "Greens want": an adjective that names a people is a mention only where no noun follows it. */
function isPeople(view: SentenceView, i: number, known: Known): boolean {
  if (!(known.kinds & NameKind.people)) return false;
  const next = view.pieces[known.after];
  if (view.pieces[i - 1]?.lower !== 'the' && !view.pieces[known.after - 1]!.lower.endsWith('s')) return false;
  return next === undefined || next.kind !== 'word' || next.functional || isVerb(next);
}

/** False for words that have their capital by position or by custom alone. */
function mayBegin(view: SentenceView, i: number): boolean {
  const piece = view.pieces[i]!;
  const { lower } = piece;
  if (isNameDespiteItsWord(view, i)) return true;
  const isOpening = view.openings.has(i);
  if (
    view.lettering !== 'sentence' &&
    piece.forms !== 0 &&
    !lexicon.givenNames().has(piece.folded) &&
    piece.kinds === 0
  ) {
    return lexicon.headsWithComplement().has(lower);
  }
  // "Home Office" begins with a name's word, "Home, he said" does not.
  if (piece.functional && (isOpening || !NAME_ADVERBS.has(lower))) return false;
  if (isOpening && (lexicon.quantifiers().has(lower) || lexicon.numberWords().has(lower))) return false;
  return !lexicon.calendarWords().has(lower) || lexicon.monthNames().has(lower);
}

/** True if a known name is but a part of a longer one: "Jordan Smith", "Paris Hilton", "news site Velm Live". */
function givesWay(view: SentenceView, i: number, known: Known): boolean {
  const { pieces } = view;
  const next = pieces[known.after];
  if (next?.capital !== true || !next.spaced || next.kind !== 'word' || next.functional) return false;
  if (lexicon.calendarWords().has(next.lower)) return false;
  if (bodyBefore(view, i) !== undefined) return true;
  if (known.after > i + 1 && !(known.kinds & NameKind.adjective)) return false;
  const piece = pieces[i]!;
  if (isOffice(next) || isOrigin(next) || isCommonWord(next)) return false;
  if (next.kinds & (NameKind.country | NameKind.organisation)) return false;
  if (ALL_CAPITALS.test(piece.text)) return false;
  if (known.kinds & NameKind.wideRegion) return next.forms === 0;
  if (known.kinds & (NameKind.country | NameKind.adjective)) return lexicon.givenNames().has(piece.folded);
  return lexicon.givenNames().has(piece.folded) || (known.kinds & (NameKind.city | NameKind.region)) !== 0;
}

/** Without a first word that is a common one at the start of a sentence: "Critics Norland …", "Speaking Ana Kolb …". */
function shorterReading(view: SentenceView, reading: NameReading): NameReading | undefined {
  const piece = view.pieces[reading.first]!;
  // A dateline begins with its place, whatever the words of that are: "PORT ELLIS, March 3 —".
  if (reading.first < view.datelineEnd) return undefined;
  if (!view.openings.has(reading.first) || reading.after - reading.first < 2 || reading.rule === 'actor.known-name')
    return undefined;
  if (piece.forms === 0 || lexicon.givenNames().has(piece.folded)) return undefined;
  const next = readName(view, reading.first + 1);
  return next?.head === 'event' ? undefined : next;
}
