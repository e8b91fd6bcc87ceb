import { lexicon } from '../../lexicon';
import { COUNTRIES } from '../../lexicon/countries';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import { formsOf, WordForm } from '../../lexicon/englishWords';
import { CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import type { Span } from '../../text/span';
import type { Mention, ResolvedParty } from '../resolved';
import { isPlural } from '../syntax/tags/morphology';
import { WRITINGS } from '../syntax/tags/wordClasses';
import { PARTS_OF_BODIES, isActor, isPartyNoun } from '../syntax/partyNouns';
import { antecedentsOf, personBefore } from './antecedents';
import { mentionsWithin, namedBeside, nameIn } from './mentionPlaces';
import { isNoCompany } from './kindOfBody';
import { MentionsBefore, type Placed, type View } from './mentionWalk';
import { isCredited, isTold } from './standing';
import { coupleBefore, pairOf } from './pairs';
import type { PartyHint } from './parties';

/** Whom a phrase that is no pronoun names, in the reading at `at`: a mention, else its own words if they are somebody. */
export function nounParties(
  view: View,
  { span, reach, apposition, weak, acts, heard, authority }: PartyHint,
  at: number,
): readonly ResolvedParty[] {
  const named = (mention: Mention) => [partyOf(view, { at, mention })];
  const within = mentionsWithin(view.mentions[at]!, span);
  const owner = within.findLast(({ type }) => type !== 'place');
  const head =
    owner !== undefined && isTheirPeople(view.readings[at]!.paragraph.text, owner, span, acts === true)
      ? undefined
      : owner;
  if (owner !== undefined && head === undefined) return [printedAt(view, span, at)];
  if (authority) {
    const parties = authorityAt(view, span, head, at);
    // "told the trade minister, Ana Kolb, that": whoever holds the office is named.
    const isNamed =
      parties.length > 0 && apposition !== undefined && (head === undefined || head.subtype !== undefined);
    const name = isNamed ? nameIn(view.mentions[at]!, apposition, view.readings[at]!.paragraph.text) : undefined;
    return name === undefined ? parties : named(name);
  }
  if (heard && head?.type === 'organisation' && head.subtype === undefined) return [];
  // "Kolb's assistant, Ida Moe,": who is named behind the comma, not who owns.
  if (apposition !== undefined && (head === undefined || head.subtype !== undefined)) {
    const name = nameIn(view.mentions[at]!, apposition, view.readings[at]!.paragraph.text);
    if (name !== undefined) return named(name);
  }
  const isAge = head?.subtype === 'nominal' && head.text.includes('-year-old');
  const aged = isAge ? personBefore(view, at, span.start) : [];
  if (aged.length > 0) return aged.map((placed) => partyOf(view, placed));
  const known = head === undefined ? undefined : knownBody(view, head, at);
  if (known !== undefined) return [partyOf(view, known)];
  if (head !== undefined) return named(head);
  const { passage, paragraph } = view.readings[at]!;
  const text = paragraph.text.slice(span.start, span.end);
  if (/^(?:former|latter)$/i.test(text)) {
    const [former, latter] = pairOf(view, at, span.start);
    if (latter !== undefined) return [partyOf(view, /^f/i.test(text) ? former! : latter)];
  }
  // "Officials were patient. “Sit down,” said one": of those who are spoken of.
  const some = /^(?:one|another)$/i.test(text) ? antecedentsOf('one', view, at, span.start, []) : [];
  if (some.length > 0) return some.map((placed) => partyOf(view, placed));
  if (/^(?:two|both|pair)$/i.test(text)) {
    const couple = coupleBefore(view, at, span.start);
    if (couple.length > 0) return couple.map((placed) => partyOf(view, placed));
  }
  // "turned down a Norlandian request": by the country, if it has been named.
  if (within.length === 0 && isOfOrigin(text)) {
    const country = countryBefore(view, text, at, span.start);
    return country === undefined ? [] : [partyOf(view, country)];
  }
  const last = lastWord(paragraph.text, span.start, span.end);
  const noun = last.toLowerCase();
  if (heard && head === undefined && CAPITAL_FIRST.test(last)) return [];
  // "the youth wing of the Harbour Party": not the party.
  if (acts === true && head === undefined && PARTS_OF_BODIES.has(noun)) return [printedAt(view, span, at)];
  const isName = CAPITAL_FIRST.test(last) && !(weak === true && isThingAtStart(paragraph.text, span, noun));
  const nobody = !isPartyNoun(noun) && !isName && !/^(?:man|woman|boy|girl)$/.test(noun);
  const near = mentionsWithin(view.mentions[at]!, reach).filter(({ type }) => type !== 'place');
  // "Castrel's laboratory", "Kolb's stepson": what acts is not whoever owns it, but what is written is by its owner.
  const isActing = acts === true && weak !== true && !(nobody && isWritten(noun));
  // "nurses at the Ebba clinic": whoever is named behind several of them is not they.
  const person =
    nobody || !isPlural(noun)
      ? near.find(
          ({ type, subtype, end }) => type === 'person' && subtype === undefined && !(isActing && end <= span.start),
        )
      : undefined;
  if (person !== undefined) return named(person);
  // "the shelling of hospitals must end": whoever hangs on a thing is not asked.
  if (weak === true && nobody && !lexicon.someOfThem().has(noun))
    return isActor(noun) ? [printedAt(view, span, at)] : [];
  // "the draft, seen by the Courier,": a thing is nobody that an aside names.
  const nearest = near.find(({ start }) => acts || apposition === undefined || start < apposition.start);
  // "users of the Hearth lock" are several, and somebody.
  const isTheirs = isActing && isPlural(noun) && within.length === 0;
  // "a group of nurses" are nurses, but "the armed group in the hills near Velm" is a group.
  const isOfThem =
    lexicon.someOfThem().has(noun) &&
    nearest !== undefined &&
    /^ (?:of|from|among) (?:the |its |their )?[^ ]*$/.test(paragraph.text.slice(span.end, nearest.start + 1));
  const isOwned = isActing && nearest !== undefined && nearest.end <= span.start;
  if (nearest !== undefined && !isTheirs && !isOwned && (nobody || isOfThem)) return named(nearest);
  if (/-year-old$/.test(noun)) return personBefore(view, at, span.start).map((placed) => partyOf(view, placed));
  const place = within.at(-1);
  if (place !== undefined && !(acts === true && isTheirPeople(paragraph.text, place, span, true))) return named(place);
  // "wants the drilling to go on": what is done is nobody.
  return nobody && (!acts || weak === true || noun.endsWith('ing'))
    ? []
    : [{ passage, start: span.start, end: span.end, text }];
}

/** "UNICEF's report", "the council's website", but "the mayor's campaign" is people. */
function isWritten(noun: string): boolean {
  return (
    /^(?:study|survey|poll|review|audit|analysis|website|blog)$/.test(noun) ||
    (WRITINGS.has(noun) && noun !== 'campaign')
  );
}

/** "Wages should rise": a common noun of things, which has its capital from the sentence that it opens. */
function isThingAtStart(text: string, { start, end }: Span, noun: string): boolean {
  if (end - start !== noun.length || isActor(noun) || (formsOf(noun) & WordForm.plural) === 0) return false;
  return start === 0 || /[.!?:"“‘]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** How many mentions before "the company" are looked at for the one company that is named. */
const KNOWN_WITHIN = 10;

/** Nouns that take up a body that has been named as a rule. */
const TAKES_UP = /^(?:company|firm)$/i;

/** "Halden Mining denies it. The company must tell us": the one body of whose name the noun reminds; `undefined` if two are named. */
export function knownBody(view: View, mention: Mention, at: number): Placed | undefined {
  if (mention.subtype !== 'nominal' || !TAKES_UP.test(mention.text)) return undefined;
  const { text } = view.readings[at]!.paragraph;
  if (!/^the $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start))) return undefined;
  const walk = new MentionsBefore(view, at, mention.start);
  let found: Placed | undefined;
  let seen = 0;
  for (let other = walk.next(); other !== undefined && seen++ < KNOWN_WITHIN; other = walk.next()) {
    if (walk.at < at - 2) break;
    if (other.type !== 'organisation' || other.subtype !== undefined || isNoCompany(other.text)) continue;
    if (isPartyNoun(lastWord(other.text, 0, other.text.length).toLowerCase())) return undefined;
    const { text: told } = view.readings[walk.at]!.paragraph;
    // "the Quarry Workers' Union (QWU)": the short form is no body of its own.
    if (isCredited(told, other) || isTold(told, other) || told[other.start - 1] === '(') continue;
    if (found !== undefined && found.mention.name !== other.name) return undefined;
    found ??= { at: walk.at, mention: other };
  }
  return found;
}

/** "Sudrian", "French": an adjective that names nobody by itself. */
function isOfOrigin(text: string): boolean {
  return /^[A-Z][a-z]+(?:ian|ean|ish|ese)$/.test(text) || (kindsOfName(text) & NameKind.adjective) > 0;
}

/** The country of an adjective, as last named before it. */
function countryBefore(view: View, adjective: string, at: number, offset: number): Placed | undefined {
  const names = COUNTRIES.find(({ adjectives }) => adjectives.includes(adjective))?.names;
  const walk = new MentionsBefore(view, at, offset);
  for (let other = walk.next(); other !== undefined; other = walk.next()) {
    if (other.type !== 'country' || other.subtype !== undefined) continue;
    const isIt = names?.includes(other.text) ?? adjective.startsWith(other.text.slice(0, -2));
    if (isIt) return { at: walk.at, mention: other };
  }
  return undefined;
}

/** "Orbit Bank customers": people whom a name before them only qualifies. */
function isTheirPeople(text: string, { end, subtype, type }: Mention, span: Span, act: boolean): boolean {
  if (subtype !== undefined || type === 'person' || end >= span.end || text[end] !== ' ') return false;
  const noun = lastWord(text, span.start, span.end).toLowerCase();
  // "Velm relatives said": what speaks is somebody.
  return isPlural(noun) && (act || isPartyNoun(noun));
}

/** The words at a span, as they stand there. */
export function printedAt(view: View, { start, end }: Span, at: number): ResolvedParty {
  const { passage, paragraph } = view.readings[at]!;
  return { passage, start, end, text: paragraph.text.slice(start, end) };
}

/** Somebody who can give orders: a body, or an office; a noun for one counts where nobody is recognised. */
function authorityAt(view: View, span: Span, head: Mention | undefined, at: number): readonly ResolvedParty[] {
  const { text } = view.readings[at]!.paragraph;
  if (head === undefined) {
    const noun = lastWord(text, span.start, span.end).toLowerCase();
    return lexicon.authorities().has(noun) && isPartyNoun(noun) ? [printedAt(view, span, at)] : [];
  }
  const { type, subtype, role = '' } = head;
  const isBody = (type === 'organisation' || type === 'country') && subtype === undefined;
  const title = `${text.slice(Math.max(0, head.start - 16), head.start)} ${role} ${head.text}`.toLowerCase();
  return isBody || title.split(/[^a-z]+/).some((word) => lexicon.authorities().has(word))
    ? [partyOf(view, { at, mention: head })]
    : [];
}

/** A mention at its place, as a party. */
export function partyOf(view: View, { at, mention }: Placed): ResolvedParty {
  const { start, end, text, name } = namedBeside(view.mentions[at]!, mention, view.readings[at]!.paragraph.text);
  return { passage: view.readings[at]!.passage, start, end, text, name };
}
