import { ALL_CAPITALS, AnyScript } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { mayBeFamilyName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { knownName, type Known } from './knownNames';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import { SAINT } from './personNames';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Nominal } from '../sentence/word';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';

/** "Tennis Norway", "England Hockey", "Statistics Norway": one past the country's body for a sport or a public task that is called so. */
export function sportsBodyEnd(view: SentenceView, i: number, known: Known | undefined): number | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  if (!piece.capital || lettering !== 'sentence') return undefined;
  // "England Hockey", "New Zealand Rugby", but "England Cricket captain Ana Kolb" has a title.
  const sport = isStateOf(known, NameKind.country) ? pieces[known.after] : undefined;
  if (sport?.capital === true && sport.spaced && lexicon.sports().has(sport.lower)) {
    const behind = pieces[known!.after + 1];
    if (!(behind?.spaced === true && (behind.capital || isOffice(behind)))) return known!.after + 1;
  }
  if (!lexicon.sports().has(piece.lower) && !lexicon.publicTasks().has(piece.lower)) return undefined;
  const country = pieces[i + 1]?.spaced === true ? knownName(view, i + 1) : undefined;
  return isStateOf(country, NameKind.country | NameKind.region) ? country.after : undefined;
}

function isStateOf(known: Known | undefined, kinds: number): known is Known {
  return known !== undefined && (known.kinds & kinds) !== 0 && !(known.kinds & NameKind.adjective);
}

const UPPER = new AnyScript(/^[A-Z][A-Z.\d]+$/u, () => new RegExp(String.raw`^\p{Lu}[\p{Lu}.\d]+$`, 'u'));

/** "Save Our Wards", "to Keep Velm Moving": one past a campaign that is called by what it wants. */
export function campaignEnd({ pieces, lettering, openings }: SentenceView, i: number): number | undefined {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (!piece.capital || lettering !== 'sentence' || next?.capital !== true || !next.spaced) return undefined;
  if (!lexicon.campaignVerbs().has(piece.lower)) return undefined;
  // At the start of a sentence it may be an order: "Stop Kolb, they wrote".
  if (openings.has(i) && !lexicon.possessivePronouns().has(next.lower)) return undefined;
  let after = i + 2;
  while (pieces[after]?.kind === 'word' && pieces[after]!.capital && pieces[after]!.spaced) after++;
  // "Save Our St Mary's"
  if (pieces[after]?.lower === "'s" && SAINT.test(pieces[after - 2]!.lower)) after++;
  return next.functional && after === i + 2 ? undefined : after;
}

/** What joins those who campaign to their cause; the capital of the first two is a sign by itself. */
const CAUSE_LINKS = /^(?:against|without|for|in|on|of)$/;

/**
 * "Anglers Against Acid", "Cooks Without Frontiers", "Parents for Safe Roads": one past a campaign that is called by who is
 * in it and what for.
 */
export function causeEnd({ pieces, lettering, openings }: SentenceView, i: number): number | undefined {
  const [who, link, cause] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (!who.capital || lettering !== 'sentence' || link?.kind !== 'word' || cause?.kind !== 'word') return undefined;
  if (!CAUSE_LINKS.test(link.lower) || !link.spaced || !cause.capital || !cause.spaced) return undefined;
  if (who.office || who.kinds !== 0) return undefined;
  if (isAllianceFor(pieces, i)) return causeAfter(pieces, i + 3);
  if (!isSeveral(who, link)) return undefined;
  const after = causeAfter(pieces, i + 3);
  if (link.capital) return after;
  // Printed small, the link tells nothing: what stands behind it must be no name, and of two words at an opening.
  const isWeak = link.lower === 'of' || link.lower === 'in' || link.lower === 'on';
  if (isWeak || who.nominal !== Nominal.group) return undefined;
  for (let at = i + 2; at < after; at++) if (pieces[at]!.forms === 0 || pieces[at]!.kinds !== 0) return undefined;
  return openings.has(i) && after < i + 4 ? undefined : after;
}

function causeAfter(pieces: readonly Piece[], from: number): number {
  let after = from;
  while (isCauseWord(pieces[after])) after++;
  return after;
}

/** "the Umbrella for Better Roads": in the midst of a sentence and with an article, common words that only a name gives capitals. */
function isAllianceFor(pieces: readonly Piece[], i: number): boolean {
  const [who, link, cause] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!];
  if (link.text !== 'for' || itemAt(pieces, i - 1)?.lower !== 'the') return false;
  if (!(who.forms & WordForm.noun) || who.head !== 0 || lexicon.capitalisedThings().has(who.lower)) return false;
  return cause.forms !== 0 && cause.kinds === 0 && !cause.isGivenName && !isListed(cause, List.calendar);
}

/** People in the plural; before a link with a capital any plural, known or not. */
function isSeveral({ forms, nominal, lower }: Piece, link: Piece): boolean {
  return (forms & WordForm.plural) !== 0 || nominal === Nominal.group || (link.capital && /[^s]s$/.test(lower));
}

function isCauseWord(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.capital && piece.spaced && !piece.functional && piece.forms !== 0;
}

/** "US Congress", "British Red Cross": one past a known body that an adjective or a country's name stands before. */
export function joinedOrganisation(view: SentenceView, known: Known): number | undefined {
  // "Africa CDC", where "US CDC" is two.
  const isWide = known.kinds === NameKind.wideRegion;
  if (!(known.kinds & (NameKind.adjective | NameKind.country)) && !isWide) return undefined;
  const next = view.pieces[known.after];
  if (next?.capital !== true || !next.spaced || (UPPER.test(next.text) && !isWide)) return undefined;
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
export function clubEnd(view: SentenceView, known: Known): number | undefined {
  // "the Norland Wire": a state's name makes one only with an article.
  const isOfState = (known.kinds & NameKind.country) !== 0 && itemAt(view.pieces, known.after - 2)?.lower === 'the';
  if (!(known.kinds & (NameKind.city | NameKind.region)) && !isOfState) return undefined;
  if (view.lettering !== 'sentence') return undefined;
  const letters = view.pieces[known.after];
  if (letters?.acronym === true && letters.spaced && lexicon.clubLetters().has(letters.lower)) return known.after + 1;
  let after = known.after;
  for (; after < known.after + 3; after++) {
    const piece = view.pieces[after];
    if (piece?.capital !== true || !piece.spaced) break;
    const isNoun = (piece.forms & (WordForm.noun | WordForm.plural)) !== 0 && piece.kinds === 0;
    if (
      !(isNoun || isSidesName(view.pieces, known.after, after)) ||
      piece.office ||
      piece.functional ||
      isListed(piece, List.calendar)
    )
      return undefined;
    if (lexicon.notActorHeads().has(piece.lower) || piece.isGivenName) return undefined;
  }
  // "Ohio Hockey Hall of Fame"
  const isHall = after > known.after && view.pieces[after - 1]!.lower === 'hall';
  if (isHall && view.pieces[after]?.lower === 'of' && view.pieces[after + 1]?.lower === 'fame') after += 2;
  const next = view.pieces[after];
  if (after === known.after || (next?.capital === true && next.spaced && !next.functional)) return undefined;
  return after;
}

/** "Velm Wyverns": right behind a town that nobody is called by, a plural that English does not know, and no family's name. */
function isSidesName(pieces: readonly Piece[], from: number, at: number): boolean {
  const { forms, kinds, folded } = pieces[at]!;
  if (at > from || forms !== 0 || kinds !== 0 || pieces[from - 1]!.isGivenName) return false;
  return /[a-z]{3}[^s]s$/.test(folded) && !mayBeFamilyName(folded) && !lexicon.surnames().has(folded);
}

/** "Velm Central", "Leeds North East": one past the directions behind a town by which a part of it is voted in. */
export function constituencyEnd({ pieces, lettering }: SentenceView, { after, kinds }: Known): number | undefined {
  if (!(kinds & (NameKind.city | NameKind.region)) || kinds & NameKind.adjective || lettering === 'capitals')
    return undefined;
  let end = after;
  while (end < after + 2 && pieces[end]?.capital === true && isCompassPoint(pieces[end]!)) end++;
  const next = pieces[end];
  return end === after || (next?.capital === true && next.spaced) ? undefined : end;
}

function isCompassPoint({ lower, spaced }: Piece): boolean {
  return spaced && /^(?:north|south|east|west|central)$/.test(lower);
}

/** "Greenpeace Norland", "BBC Velm", "ACLU of Northern Ohio": one past the branch's place behind a known body. */
export function branchEnd(view: SentenceView, known: Known): number | undefined {
  if (!(known.kinds & (NameKind.organisation | NameKind.medium)) || known.kinds & NameKind.adjective) return undefined;
  const next = view.pieces[known.after];
  if (next?.lower === 'of' && view.lettering === 'sentence') return regionalEnd(view, known.after + 1);
  if (next?.capital !== true || !next.spaced || view.lettering !== 'sentence') return undefined;
  const place = knownName(view, known.after);
  if (place === undefined || !(place.kinds & (NameKind.country | NameKind.region | NameKind.wideRegion)))
    return undefined;
  return view.pieces[place.after]?.lower === "'s" || isOffice(view.pieces[place.after]) ? undefined : place.after;
}

/** "National Rally for Progress": one past the aim by which a body is called, of which the lexicon knows a shorter name. */
export function aimEnd({ pieces, lettering }: SentenceView, i: number, known: Known): number | undefined {
  if (known.kinds !== NameKind.organisation || known.after < i + 2 || lettering !== 'sentence') return undefined;
  if (pieces[known.after]?.lower !== 'for') return undefined;
  let after = known.after + 1;
  while (isCauseWord(pieces[after]) && pieces[after]!.kinds === 0 && !pieces[after]!.isGivenName) after++;
  return after === known.after + 1 || pieces[after]?.lower === "'s" ? undefined : after;
}

/** "of Northern Ohio", "of Ohio": one past the part of a state in which a body works; in "Nokia of Finland" two are named. */
function regionalEnd(view: SentenceView, from: number): number | undefined {
  const isDirection = view.pieces[from]?.capital === true && lexicon.directions().has(view.pieces[from].lower);
  const place = knownName(view, isDirection ? from + 1 : from) ?? (isDirection ? knownName(view, from) : undefined);
  if (place === undefined || !(place.kinds & NameKind.region) || place.kinds & (NameKind.country | NameKind.adjective))
    return undefined;
  const next = view.pieces[place.after];
  return next?.lower === "'s" || (next?.capital === true && next.spaced) ? undefined : place.after;
}

/** "Vodafone Idea", "Suzuki Halden": one past the second word of a company's name, of which the first is known alone. */
export function doubleNameEnd(view: SentenceView, i: number, known: Known): number | undefined {
  const { pieces, lettering } = view;
  if (known.kinds !== NameKind.organisation || known.after !== i + 1 || lettering !== 'sentence') return undefined;
  const [piece, next, behind] = [pieces[i]!, pieces[known.after], pieces[known.after + 1]];
  if (next?.kind !== 'word' || !next.capital || !next.spaced || next.functional || next.kinds !== 0) return undefined;
  if (ALL_CAPITALS.test(piece.text) || isOffice(next) || isOrigin(next) || next.head !== 0) return undefined;
  if (isListed(next, List.calendar) || isListed(next, List.formOfAddress)) return undefined;
  if (next.isGivenName || /\d/.test(next.text)) return undefined;
  // Three words and more are a name and something else: "Halden Motion Picture".
  return behind?.capital === true && behind.spaced ? undefined : known.after + 1;
}

/** "La Velma Gráfica": one past the second word of a paper's name that begins with an article of another language. */
export function paperEnd({ pieces, lettering }: SentenceView, i: number, known: Known): number | undefined {
  if (known.kinds !== NameKind.medium || known.after !== i + 2 || lettering !== 'sentence') return undefined;
  if (!/^(?:la|el|le|il|o|a|los|las)$/.test(pieces[i]!.lower)) return undefined;
  const [next, behind] = [pieces[known.after], pieces[known.after + 1]];
  if (next?.capital !== true || !next.spaced || next.forms !== 0 || next.kinds !== 0 || next.isGivenName)
    return undefined;
  return behind?.kind === 'word' && behind.capital && behind.spaced ? undefined : known.after + 1;
}

/** "BBC Sport", "ITV Digital": one past the noun by which a part of a broadcaster is called. */
export function channelEnd({ pieces, lettering }: SentenceView, i: number, known: Known): number | undefined {
  if (!(known.kinds & NameKind.medium) || known.after !== i + 1 || lettering !== 'sentence') return undefined;
  const [piece, next, behind] = [pieces[i]!, pieces[known.after], pieces[known.after + 1]];
  if (!piece.acronym || next?.capital !== true || !next.spaced || next.functional || next.kinds !== 0) return undefined;
  if (!(next.forms & (WordForm.noun | WordForm.plural | WordForm.adjective)) || isOffice(next) || next.head !== 0)
    return undefined;
  if (next.isGivenName || next.nominal !== Nominal.none || isListed(next, List.calendar)) return undefined;
  return behind?.kind === 'word' && behind.capital && behind.spaced ? undefined : known.after + 1;
}

/** How many pieces a name has at most that a bracket behind it shortens. */
const LONGEST_SPELT_OUT = 10;

/** "United Kingdom Maritime Trade Operations (UKMTO)": one past a body that begins with a place, by the letters in brackets. */
export function speltOutEnd({ pieces, lettering }: SentenceView, i: number, known: Known): number | undefined {
  const places = NameKind.country | NameKind.region | NameKind.city | NameKind.capital | NameKind.wideRegion;
  if (!(known.kinds & (places | NameKind.adjective)) || lettering !== 'sentence') return undefined;
  if (pieces[known.after]?.capital !== true || !pieces[known.after]!.spaced) return undefined;
  let letters = '';
  for (let at = i; at < Math.min(pieces.length, i + LONGEST_SPELT_OUT); at++) {
    const piece = pieces[at]!;
    if (piece.text === '(') {
      const short = pieces[at + 1];
      const isShort = short?.acronym === true && short.lower === letters && pieces[at + 2]?.text === ')';
      return isShort && !lexicon.notActorHeads().has(pieces[at - 1]!.lower) ? at : undefined;
    }
    if (piece.kind !== 'word' || !piece.spaced) return undefined;
    if (piece.capital) letters += piece.lower.charAt(0);
    else if (!/^(?:of|and|for|the|in|on|to)$/.test(piece.lower)) return undefined;
  }
  return undefined;
}

const SITE_WORDS = /^(?:info|today|live|online|now|insider|sun|mirror|monitor|standard)$/;

/** "Norland Info", "Velm Today", "Norland Sun": one past the word by which a site or a paper is called that has a land or a town for its name. */
export function siteEnd({ pieces, lettering }: SentenceView, known: Known): number | undefined {
  const places = NameKind.country | NameKind.region | NameKind.city | NameKind.capital;
  if (!(known.kinds & places) || known.kinds & NameKind.adjective || lettering !== 'sentence') return undefined;
  const [next, behind] = [pieces[known.after], pieces[known.after + 1]];
  if (next?.capital !== true || !next.spaced || !SITE_WORDS.test(next.lower)) return undefined;
  return behind?.kind === 'word' && behind.capital && behind.spaced ? undefined : known.after + 1;
}

/** "Nature Geoscience", "Lancet Oncology": one past the field of a journal that is called by its elder sister. */
export function journalEnd({ pieces, lettering }: SentenceView, i: number, known: Known): number | undefined {
  if (!(known.kinds & NameKind.medium) || known.after !== i + 1 || lettering !== 'sentence') return undefined;
  if (!lexicon.journals().has(pieces[i]!.lower)) return undefined;
  let after = known.after;
  for (; after < known.after + 3; after++) {
    const piece = pieces[after];
    if (piece?.capital !== true || !piece.spaced || piece.functional || piece.kinds !== 0) break;
    if (isOffice(piece) || isListed(piece, List.calendar) || piece.isGivenName) return undefined;
  }
  return after === known.after || isOffice(pieces[after]) ? undefined : after;
}

const LINKS = /^(?:de|del|da|do|dos|das|di|della|du|des)$/;

/** "San Juan del Monte", "Huracán de la Costa": one past what small words of another language join to a name that ends before `after`. */
export function jointEnd(pieces: readonly Piece[], after: number): number | undefined {
  if (!LINKS.test(pieces[after]?.text ?? '')) return undefined;
  const at = /^(?:la|las|los|les)$/.test(pieces[after + 1]?.text ?? '') ? after + 2 : after + 1;
  return pieces[at]?.capital === true && pieces[at].spaced && pieces[at].forms === 0 ? at + 1 : undefined;
}
