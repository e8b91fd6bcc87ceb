import { AnyScript } from '../../text/anyScript';
import type { Passage } from '../../text/passage';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { letterIn } from './letters';
import { partyAt } from './mentionPlaces';
import { isOwnVoice } from './ownVoice';
import { speakersIn, type Speaker } from './turns';

/** Who says "I" in an article outside quotation marks, and to whom. */
export interface Voice {
  /** Who wrote it, where it is written in the first person, as the byline, author box or signature names them; which body resolves it. */
  readonly authors: readonly ResolvedParty[];
  /** Who answers its questions. */
  readonly answerer: ResolvedParty | undefined;
  /** Whom a letter is written to; `undefined` where the article is none. */
  readonly addressed: readonly ResolvedParty[] | undefined;
  /** Whose the labels are before the turns of an interview; empty where it has none. */
  readonly speakers: readonly Speaker[];
}

export const NO_VOICE: Voice = { authors: [], answerer: undefined, addressed: undefined, speakers: [] };

/** How many passages at the head, and at the tail, may name the author. */
const HEAD = 16;
const TAIL = 8;
/** What stands before the name of whoever asks: "talks to Jo Wick about", "interviewed by". */
const ASKS = /(?: (?:talks?|talked|speaks?|spoke|tells|told) (?:to |with )?|(?:^| )by |interview: )$/i;
/** How far before a name that is looked for, in code units. */
const ASKS_BEFORE = 16;
/** How many readings tell what kind of text it is. */
const LOOKED_AT = 24;
/** How long the line is that names the body which resolves, in UTF-16 code units. */
const LONGEST_BODY = 120;
const MINUTES = /^(?:draft )?minutes of\b/i;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;

/** What may stand before the name in a byline, and the name: capitalised words with their particles. */
const NAMED = new AnyScript(named('[A-Za-z]', '[A-Z]', 'A-Za-z'), () =>
  named(String.raw`\p{L}`, String.raw`\p{Lu}`, String.raw`\p{L}\p{M}`),
);

function named(letter: string, capital: string, letters: string): RegExp {
  const word = `${capital}[${letters}.'’-]{0,40}`;
  return new RegExp(
    `^(?:${letter}{2,12} ){0,3}?(?:by:? |${letter}{1,40}: )?(?<name>${word}(?: (?:(?:van|von|de|der|den|da|bin|al) )?${word}){1,4})`,
    'u',
  );
}

/** Who speaks in the article's own words: looked for in a bounded stretch of it, since each keystroke asks again. */
export function voiceOf(
  passages: readonly Passage[],
  readings: readonly Reading[],
  mentions: PerReading<Mention>,
): Voice {
  const speakers = speakersIn(readings.slice(0, LOOKED_AT), mentions);
  const answering = speakers.filter(({ asks }) => !asks);
  // "IS: I never lied": the only one who answers is known by her initials.
  const [only] = answering;
  const known = answering.length === 1 ? only!.party : undefined;
  // In the record of a debate several answer, each by their label.
  const answerer = answering.length > 1 ? undefined : (known ?? answererOf(readings, mentions));
  if (answerer !== undefined) return { ...NO_VOICE, answerer, speakers };
  if (speakers.length > 0) return { ...NO_VOICE, speakers };
  const body = editorialIn(readings, mentions) ?? resolvingIn(readings, mentions) ?? statingIn(readings, mentions);
  if (body !== undefined) return { ...NO_VOICE, authors: [body] };
  const letter = letterIn(readings, mentions);
  if (letter !== undefined && letter.writers.length > 0)
    return { ...NO_VOICE, authors: letter.writers, addressed: letter.addressed };
  const author = authorIn(passages);
  const authors = author !== undefined && isFirstPerson(readings) ? [author] : [];
  return authors.length === 0 && letter === undefined
    ? NO_VOICE
    : { ...NO_VOICE, authors, addressed: letter?.addressed };
}

/** True if the two are the same at the same places. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  return (
    areSame(a.authors, b.authors) &&
    isSameParty(a.answerer, b.answerer) &&
    areSame(a.addressed, b.addressed) &&
    a.speakers.length === b.speakers.length &&
    a.speakers.every(({ label, asks, party }, i) => {
      const other = b.speakers[i]!;
      return label === other.label && asks === other.asks && isSameParty(party, other.party);
    })
  );
}

function areSame(a: readonly ResolvedParty[] | undefined, b: readonly ResolvedParty[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((one, i) => isSameParty(one, b[i]));
}

function isSameParty(a: ResolvedParty | undefined, b: ResolvedParty | undefined): boolean {
  return a === undefined || b === undefined
    ? a === b
    : a.passage === b.passage && a.start === b.start && a.end === b.end && a.name === b.name;
}

/** "The Courier said in an editorial on Monday:": the paper that leads up to its own words. */
function editorialIn(readings: readonly Reading[], mentions: PerReading<Mention>): ResolvedParty | undefined {
  for (let at = 0; at < Math.min(readings.length, LEADING); at++) {
    const { paragraph } = readings[at]!;
    const said = paragraph.text.length > LONGEST_BODY ? -1 : paragraph.text.search(EDITORIAL);
    const bodies = said < 0 ? [] : mentions[at]!.filter(({ type }) => type === 'organisation');
    const paper = bodies.findLast(({ end }) => end <= said) ?? bodies[0];
    if (paper !== undefined) return partyAt(readings[at]!, paper);
  }
  return undefined;
}

const EDITORIAL =
  /\b(?:said|says|wrote|writes) in an editorial\b[^.!?]*:\s*$|\beditorial (?:appeared|ran|was published) in\b/i;

/** How many passages may lead up to an editorial. */
const LEADING = 3;

/**
 * "The Security Council,": a body that stands alone above the items of its resolution; "Minutes of the meeting of the
 * Planning Committee held on 3 March".
 */
function resolvingIn(readings: readonly Reading[], mentions: PerReading<Mention>): ResolvedParty | undefined {
  const count = Math.min(readings.length, LOOKED_AT);
  for (let at = 0; at < count; at++) {
    const { paragraph } = readings[at]!;
    const { text } = paragraph;
    if (MINUTES.test(text)) {
      const body = mentions[at]!.find(({ type }) => type === 'organisation');
      if (body !== undefined) return partyAt(readings[at]!, body);
    }
    if (text.length > LONGEST_BODY || !text.startsWith('The ') || !text.trimEnd().endsWith(',')) continue;
    const body = mentions[at]!.find(({ type }) => type === 'organisation' || type === 'group');
    if (body !== undefined && body.end === text.trimEnd().length - 1) return partyAt(readings[at]!, body);
  }
  return undefined;
}

/** "Athletes' Commission: statement on the regatta", "PRESS RELEASE": the body that says "we" below such a line. */
function statingIn(readings: readonly Reading[], mentions: PerReading<Mention>): ResolvedParty | undefined {
  const line = readings
    .slice(0, LEADING)
    .findIndex(({ paragraph: { text } }) => text.length < LONGEST_BODY && STATEMENT.test(text));
  if (line < 0 || !readings.slice(0, LOOKED_AT).some(({ paragraph }) => isOwnVoice(paragraph))) return undefined;
  for (let at = line; at < Math.min(readings.length, line + LEADING); at++) {
    const body = mentions[at]!.find(
      ({ type, subtype, text }) => type === 'organisation' && subtype === undefined && !STATEMENT.test(text),
    );
    if (body !== undefined) return partyAt(readings[at]!, body);
  }
  return undefined;
}

const STATEMENT = /^(?:press|media|news) release\b|^(?:joint )?statement (?:by|from|of)\b|: (?:joint )?statement\b/i;

function authorIn(passages: readonly Passage[]): ResolvedParty | undefined {
  const count = passages.length;
  for (let at = 0; at < count; at++) {
    if (at === HEAD && count > HEAD + TAIL) at = count - TAIL;
    const passage = passages[at]!;
    const tells = passage.role === 'byline' || (passage.role === 'chrome' && passage.rule.startsWith('author.'));
    const name = tells ? nameIn(passage.text) : undefined;
    if (name !== undefined) return { passage, ...name };
  }
  return undefined;
}

function nameIn(text: string): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  // "BY ANA KOLB", "Opinion by Ana Kolb": what leads to the name is passed over whatever its case.
  const by = /^.{0,24}?\bby:? /iu.exec(text)?.[0].length ?? 0;
  const match = NAMED.exec(text.slice(by));
  const name = match?.groups?.name;
  if (match === null || name === undefined) return undefined;
  const start = by + match.index + match[0].length - name.length;
  return { start, end: start + name.length, text: name };
}

/** True where the text speaks of itself as "I" or "we", not in one passage only. */
function isFirstPerson(readings: readonly Reading[]): boolean {
  const count = Math.min(readings.length, LOOKED_AT);
  let own = 0;
  for (let at = 0; at < count; at++) if (isOwnVoice(readings[at]!.paragraph)) own++;
  return own >= 2 && own * 5 >= count;
}

/** Whom a question addresses by name, else whom the text before the first question introduces. */
function answererOf(readings: readonly Reading[], mentions: PerReading<Mention>): ResolvedParty | undefined {
  const count = Math.min(readings.length, LOOKED_AT);
  let first = -1;
  for (let at = 0; at < count; at++) {
    const { paragraph, passage } = readings[at]!;
    if (passage.role === 'headline' || !isQuestion(readings[at]!)) continue;
    const answer = readings[at + 1];
    if (first < 0 && (answer === undefined || isQuestion(answer) || !isOwnVoice(answer.paragraph))) continue;
    if (first < 0) first = at;
    const addressed = mentions[at]!.find((mention) => isNamed(mention) && mention.start < ADDRESS);
    if (addressed !== undefined && paragraph.text.length > 0) return partyAt(readings[at]!, addressed);
  }
  for (let at = first - 1; at >= 0; at--) {
    const { paragraph } = readings[at]!;
    const mention = mentions[at]!.find(
      (one) => isNamed(one) && !ASKS.test(paragraph.text.slice(Math.max(0, one.start - ASKS_BEFORE), one.start)),
    );
    if (mention !== undefined) return partyAt(readings[at]!, mention);
  }
  return undefined;
}

/** True for a passage that asks, in no quotation: of an interview. */
export function isQuestion({ paragraph: { text, quotations } }: Reading): boolean {
  return text.trimEnd().endsWith('?') && quotations[0]?.start !== 0;
}

function isNamed({ type, subtype }: Mention): boolean {
  return type === 'person' && subtype === undefined;
}
