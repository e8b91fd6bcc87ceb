import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import type { Span } from '../../../text/span';
import type { RoleWhere } from '../candidate';
import { isOffice, phraseStart } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import { endOf, startOf, type SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import { isBodyTitleAtOpening, isPartnerOfBody, isShippingLine } from './bodyTitles';
import { leadsBody } from './headsOfBodies';
import { isAddress, isFellow } from './titlesBefore';
import { itemAt } from '../../../text/itemAt';

/** A role with the pieces that it covers, before its text is cut out. */
export interface FoundRole extends Span {
  readonly first: number;
  /** One past the last piece. */
  readonly after: number;
  /** The piece that names the office. */
  readonly head: number;
  readonly where: RoleWhere;
  /** A second office, before a comma and this one. */
  readonly other: FoundRole | undefined;
}

/** A name that was read before, of which a title may be a part: "Council for Immigrants campaigner Ana Kolb". */
interface Neighbour {
  readonly first: number;
  readonly after: number;
}

/** What may follow a title as its object, in the name of an office: "Secretary of State". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at']);
/** The same with what tells where an office is held. */
const LINKS_AND_PLACES: ReadonlySet<string> = new Set([...LINKS, 'in']);

/** The title that stands before a name that begins at piece `name`; forms of address are no title. */
export function roleBefore(view: SentenceView, name: number, neighbour: Neighbour | undefined): FoundRole | undefined {
  const { pieces } = view;
  let last = name - 1;
  while (last > 0 && isAddress(pieces, last)) last--;
  const piece = itemAt(pieces, last);
  if (piece?.kind !== 'word') return undefined;
  if (isOffice(piece) && pieces[last + 1]!.spaced) {
    return span(view, wholeStart(view, phraseStart(view, last), neighbour), last + 1, last, 'before');
  }
  if (isFellow(view, last)) return span(view, phraseStart(view, last), last + 1, last, 'before');
  const linked = linkedOffice(view, last);
  return linked === undefined ? undefined : span(view, phraseStart(view, linked), last + 1, linked, 'before');
}

/** The kind of body that stands before a body's name: "state-owned news agency Norpress". */
export function bodyBefore(view: SentenceView, name: number): FoundRole | undefined {
  const last = name - 1;
  const piece = itemAt(view.pieces, last);
  if (piece?.kind !== 'word' || !view.pieces[name]!.spaced) return undefined;
  if (!isListed(piece, List.bodyTitle) && !isShippingLine(view.pieces, last) && !isPartnerOfBody(view.pieces, last))
    return undefined;
  // "NGO Kirana", "Broadcaster Kirana said"
  if (piece.capital && !piece.acronym && !isBodyTitleAtOpening(view, last)) return undefined;
  // "A journal Norland reads": a body is described without an article of its own only by a definite phrase.
  return span(view, phraseStart(view, last), last + 1, last, 'body');
}

/** The description that stands before a name and a comma: "the harbour master of Velm, Jo Wick, said". */
export function roleBeforeComma(
  view: SentenceView,
  name: number,
  afterName: number,
  neighbour: Neighbour | undefined,
): FoundRole | undefined {
  const { pieces } = view;
  let comma = name - 1;
  while (comma > 0 && (isAddress(pieces, comma) || isAbbreviatedTitle(pieces[comma]!))) comma--;
  // "…, the Rt Hon Ana Kolb"
  if (comma < name - 1 && pieces[comma]?.lower === 'the') comma--;
  if (itemAt(pieces, comma)?.text !== ',') return undefined;
  const next = pieces[afterName];
  if (next?.kind === 'word' && !isVerb(next) && next.lower !== 'of' && next.lower !== 'from') return undefined;
  const last = itemAt(pieces, comma - 1)?.text === ')' ? beforeBracket(view, comma - 1) : comma - 1;
  const piece = itemAt(pieces, last);
  if (piece === undefined) return undefined;
  // "its envoy in Velm, Ana Kolb,"; "its office in Velm, Norland," is two places.
  const isTown = afterName === name + 1 || pieces[name]!.kinds !== 0 || isFirstOfPlace(pieces[name]!);
  const links = isTown ? LINKS : LINKS_AND_PLACES;
  const head = isOffice(piece) ? last : linkedOffice(view, last, links);
  if (head === undefined) return undefined;
  const first = wholeStart(view, phraseStart(view, head), neighbour);
  const led = itemAt(pieces, first - 1);
  const isDefinite =
    led === undefined ||
    view.openings.has(first) ||
    led.lower === 'the' ||
    led.lower === "'s" ||
    lexicon.possessivePronouns().has(led.lower);
  const isApposition = /^(?:a|an)$/.test(led?.lower ?? '') && next?.text === ',';
  return isDefinite || isApposition ? span(view, first, last + 1, head, 'comma-before') : undefined;
}

/** "North Velm", "Port Ellis". */
function isFirstOfPlace({ lower }: Piece): boolean {
  return lexicon.directions().has(lower) || lexicon.placeFirstWords().has(lower);
}

/** What a body is described as beside its name, by the noun at piece `head`. */
export function bodyApposition(view: SentenceView, head: number): FoundRole {
  return span(view, phraseStart(view, head), complementEnd(view, head + 1), head, 'body-apposition');
}

/** "its president, Archabbot Ana Kolb,": the office that a comma parts from the title of a name; `undefined` if there is none. */
export function otherOffice(view: SentenceView, title: FoundRole, afterName: number): FoundRole | undefined {
  const first = itemAt(view.pieces, title.first - 1)?.lower === 'the' ? title.first - 1 : title.first;
  return itemAt(view.pieces, first - 1)?.text === ',' ? roleBeforeComma(view, first, afterName, undefined) : undefined;
}

/** "Cllr": what stands before a name and tells little of its bearer. */
function isAbbreviatedTitle({ capital, lower }: Piece): boolean {
  return capital && (lexicon.abbreviatedTitles().has(lower) || lexicon.policeRanks().has(lower));
}

/** A title that begins within a name takes in the whole name and what stands before that. */
function wholeStart(view: SentenceView, first: number, neighbour: Neighbour | undefined): number {
  if (neighbour === undefined || neighbour.after <= first || neighbour.first >= first) return first;
  return phraseStart(view, neighbour.first);
}

/** The description that follows a name and a comma: "Jo Wick, a spokesman for the Port Union, said". */
export function roleAfter(view: SentenceView, afterName: number): FoundRole | undefined {
  const { pieces } = view;
  let at = afterName;
  const mark = pieces[at]?.text;
  if (mark !== ',' && mark !== '–' && mark !== '—') return seatBehind(view, at);
  // "Jo Wick (Norland), …" and "Jo Wick, 32, …"
  if (pieces[at]?.text === ',' && pieces[at + 1]?.kind === 'number' && pieces[at + 2]?.text === ',') at += 2;
  let first = at + 1;
  while (
    lexicon.articles().has(pieces[first]?.lower ?? '') ||
    /^(?:himself|herself|also|then|now)$/.test(pieces[first]?.lower ?? '')
  )
    first++;
  // "Jo Wick, its president, said"
  const isIts = first === at + 1 && /^(?:its|their)$/.test(pieces[first]?.lower ?? '');
  if (isIts) first++;
  const isLed = first > at + 1;
  const head = headOf(view, first);
  if (head === undefined) return undefined;
  // "Kolb, the Guardian and others": a name that is spelt like an office.
  if (view.pieces[head]!.capital && view.pieces[head]!.kinds & NameKind.medium) return undefined;
  // "…, Councillor Joan Moss": another one's title.
  if (pieces[head + 1]?.capital === true && pieces[head + 1]!.spaced) return undefined;
  // A person who acts next ("…, ministers said") is another; only a plain noun phrase describes the one named.
  if (!isLed && phraseStart(view, head) < first) return undefined;
  let end = complementEnd(view, head + 1);
  if (isIts && !(leadsBody.of(pieces[head]!.lexeme) && /^[,.;)–—]$/.test(pieces[end]?.text ?? '.'))) return undefined;
  // "Director of …, and Chairman of …"
  if (pieces[end]?.text === ',' && pieces[end + 1]?.lower === 'and') {
    const second = headOf(view, end + 2);
    if (second !== undefined && LINKS.has(pieces[second + 1]?.lower ?? '')) end = complementEnd(view, second + 1);
  }
  // "Asked about Kolb, the minister says": who speaks is another.
  const verb = pieces[end - 1]!.text !== ',' && isVerb(pieces[end]) ? pieces[end] : undefined;
  if (verb !== undefined && (!isLed || (end === head + 1 && isVerbOf(Verbs.speech, verb)))) return undefined;
  return span(view, first, end, head, 'after');
}

/** Index of the office that is the head of the phrase beginning at `first`; `undefined` if none does. */
function headOf(view: SentenceView, first: number): number | undefined {
  let head: number | undefined;
  for (let i = first; i < first + 9; i++) {
    const piece = view.pieces[i];
    if (piece?.kind !== 'word') {
      if (piece?.text === '-') continue;
      if (piece?.lower === "'s") {
        head = undefined; // "the emir's envoy"
        continue;
      }
      break;
    }
    if (lexicon.prepositions().has(piece.lower) || lexicon.auxiliaries().has(piece.lower)) break;
    if (lexicon.determiners().has(piece.lower) || lexicon.pronouns().has(piece.lower)) break;
    if (lexicon.conjunctions().has(piece.lower)) {
      if (piece.lower !== 'and') break;
      continue;
    }
    // "a singer turned campaigner"
    if (head !== undefined && piece.lower === 'turned' && isTurnedInto(view, i + 1)) continue;
    if (isOffice(piece)) head = i;
    else if (head !== undefined && !lexicon.officeEndings().has(piece.lower)) {
      // "a human rights lawyer": the office is further on.
      const isNoun = (piece.forms & (WordForm.noun | WordForm.plural)) !== 0;
      const isFurther = !piece.capital && isNoun && isOffice(view.pieces[i + 1]);
      if (isFurther) continue;
      // "a rival daily": the office only says more of another noun.
      return isPlainNoun(piece) ? undefined : head;
    } else if (head !== undefined) head = i;
    if (
      !piece.capital &&
      piece.forms & WordForm.past &&
      !(piece.forms & (WordForm.adjective | WordForm.noun)) &&
      head === undefined &&
      !isListed(piece, List.participleModifier)
    )
      break;
  }
  return head;
}

/** True for an office at most two words on. */
function isTurnedInto({ pieces }: SentenceView, at: number): boolean {
  return isOffice(pieces[at]) || (pieces[at]?.kind === 'word' && isOffice(pieces[at + 1]));
}

function isPlainNoun({ forms, functional, lower, capital }: Piece): boolean {
  if (capital || functional || lexicon.calendarWords().has(lower)) return false;
  return lexicon.bodyTitles().has(lower) || ((forms & WordForm.noun) !== 0 && (forms & WordForm.verb) === 0);
}

/** One past the last piece of what hangs on an office: "of the committee in the Port Council". */
function complementEnd(view: SentenceView, from: number): number {
  const { pieces } = view;
  if (!LINKS.has(pieces[from]?.lower ?? '') && pieces[from]?.lower !== 'in') return from;
  let end = from;
  for (let i = from; i < Math.min(pieces.length, from + 24); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'number') break;
    if (piece.kind !== 'word') {
      if (piece.lower === "'s" || piece.text === '-' || piece.text === '&' || piece.text === "'" || piece.text === '’')
        continue;
      break;
    }
    const { lower } = piece;
    if (lexicon.calendarWords().has(lower) && piece.capital) break;
    if (
      /^(?:who|which|that|whose|where|when|as|by|but|or|since|after|before|during|while|on|from|with|about|until|he|she|they|it)$/.test(
        lower,
      )
    )
      break;
    if (isVerb(pieces[i]) && !LINKS.has(pieces[i - 1]!.lower)) break;
    if (
      lower === 'and' &&
      !(pieces[i + 1]?.capital === true || isOffice(pieces[i + 1]) || (pieces[i + 1]?.forms ?? 0) & WordForm.noun)
    )
      break;
    end = i + 1;
  }
  while (end > from && /^(?:of|for|to|at|in|the|a|and)$/.test(pieces[end - 1]!.lower)) end--;
  return end;
}

/** The office in "office of NAME" that ends at piece `last`; `undefined` if the pieces before it are no such phrase. */
function linkedOffice(view: SentenceView, last: number, links = LINKS): number | undefined {
  const { pieces } = view;
  if (!isComplementWord(pieces[last]!)) return undefined;
  for (let i = last - 1; i > 0 && last - i < 9; i--) {
    const piece = pieces[i]!;
    if (links.has(piece.lower)) {
      // "PM to visit Velm": what somebody is to do.
      if (piece.lower === 'to' && !pieces[i + 1]!.capital && pieces[i + 1]!.forms & WordForm.verb) return undefined;
      if (isOffice(itemAt(pieces, i - 1))) return i - 1;
      // "the governor of the Bank of Norland".
      if (isComplementWord(pieces[i - 1]!)) continue;
      return undefined;
    }
    // "the minister of higher education"
    const joins =
      piece.lower === 'the' ||
      piece.lower === 'and' ||
      piece.lower === "'s" ||
      piece.text === '&' ||
      ((piece.forms & WordForm.adjective) !== 0 && !piece.functional);
    if (!joins && !isComplementWord(piece)) return undefined;
  }
  return undefined;
}

/** A name, or the field of an office: "minister for trade". */
function isComplementWord(piece: Piece): boolean {
  if (piece.kind !== 'word' || isListed(piece, List.calendar)) return false;
  return piece.capital || ((piece.forms & WordForm.noun) !== 0 && !piece.functional && !isOffice(piece));
}

function beforeBracket(view: SentenceView, closing: number): number {
  for (let i = closing - 1; i >= 0 && closing - i < 12; i--) if (view.pieces[i]!.text === '(') return i - 1;
  return closing;
}

/** "Ana Kolb MP": the letters of a seat in a parliament, where "the Velm South MP" sits for Velm. */
function seatBehind(view: SentenceView, at: number): FoundRole | undefined {
  const { pieces } = view;
  if (pieces[at]?.acronym !== true || !/^(?:m[ps]|msp|mep|td)$/.test(pieces[at].lower)) return undefined;
  let before = at - 1;
  while (itemAt(pieces, before)?.capital === true) before--;
  return lexicon.articles().has(itemAt(pieces, before)?.lower ?? '') ? undefined : span(view, at, at + 1, at, 'after');
}

function span(view: SentenceView, first: number, after: number, head: number, where: RoleWhere): FoundRole {
  return { start: startOf(view, first), end: endOf(view, after - 1), first, after, head, where, other: undefined };
}

/** The same role, with a second office. */
export function withOther({ start, end, first, after, head, where }: FoundRole, other: FoundRole): FoundRole {
  return { start, end, first, after, head, where, other };
}
