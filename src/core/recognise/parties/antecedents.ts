import type { Gender, LikelyGender } from '../../lexicon/genders';
import type { ParagraphText } from '../../text/paragraph';
import type { Sentence } from '../../text/sentences';
import type { Reading } from '../reading';
import type { Mention, ResolvedParty } from '../resolved';
import { genderOf } from './gender';
import { isPlural } from '../syntax/tags/morphology';
import { firstEndingFrom } from '../syntax/tags/words';

/** A mention with the index of the reading that it is in. */
export interface Placed {
  readonly at: number;
  readonly mention: Mention;
}

/**
 * Readings with their mentions, as far as an answer may look: those from `first` up to the place asked from. What is
 * looked into before that place is noted.
 */
export interface View {
  readonly readings: readonly Reading[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly first: number;
  /** The first reading that was looked into; `first - 1` if it was wished to look further. */
  reached: number;
}

/** How far back a pronoun looks, in mentions and in sentences. */
const MENTIONS = 24;
const SENTENCES = 6;
/** How far back a pronoun goes on with an earlier one, in sentences, and in tokens at most. */
const CHAIN = 2;
const CHAIN_TOKENS = 90;

interface Kind {
  readonly pronouns: ReadonlySet<string>;
  readonly gender?: Gender;
  readonly isPlural?: true;
  readonly fits: (mention: Mention) => boolean;
}

const KINDS: readonly Kind[] = [
  { pronouns: words('he him his himself'), gender: 'male', fits: isPerson },
  { pronouns: words('she her hers herself'), gender: 'female', fits: isPerson },
  { pronouns: words('it its itself'), fits: (mention) => isBody(mention) || isUnsure(mention) },
  {
    pronouns: words('they them their theirs both these those some many others few several all'),
    isPlural: true,
    fits: isSeveral,
  },
];

/** For somebody who is told only by what all people have ("the 77-year-old"). */
const ANYBODY: Kind = { pronouns: new Set(), fits: isPerson };

const POSSESSIVES = /^(?:his|its|their|her)$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whom a pronoun of the third person stands for, none of `others`, at an offset of the reading at `at`; empty if nobody fits. */
export function antecedentsOf(
  pronoun: string,
  view: View,
  at: number,
  offset: number,
  others: readonly ResolvedParty[],
): readonly Placed[] {
  const kind = KINDS.find(({ pronouns }) => pronouns.has(pronoun));
  if (kind === undefined) return [];
  if (kind.isPlural) {
    const pair = pairBefore(view, at, offset);
    if (pair.length > 0) return pair;
  }
  const best = chained(view, kind, pronoun, at, offset, others);
  return best === undefined ? [] : [best];
}

/** The person meant by words that any person could be told by; empty if nobody is near. */
export function personBefore(view: View, at: number, offset: number): readonly Placed[] {
  const best = nearest(view, ANYBODY, '', at, offset, []);
  return best === undefined ? [] : [best];
}

/** One person, named or by a noun in the singular. */
function isPerson({ type, subtype, text }: Mention): boolean {
  return type === 'person' && (subtype === undefined || !isPlural(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()));
}

function isBody({ type, text }: Mention): boolean {
  return type === 'organisation' || type === 'country' || (type === 'group' && !text.endsWith('s'));
}

/** A name of one word that nothing tells for that of a person: it may be one of a body. */
function isUnsure({ type, subtype, text, role }: Mention): boolean {
  return type === 'person' && subtype === undefined && role === undefined && !text.includes(' ');
}

function isSeveral({ type, subtype, text }: Mention): boolean {
  return (
    type === 'group' ||
    type === 'organisation' ||
    type === 'country' ||
    (type === 'person' && subtype === 'nominal' && text.endsWith('s'))
  );
}

/**
 * The nearest fitting mention; but where the same pronoun stands before, and since then nobody fitting but in passing,
 * whoever is meant by that: "She met the mayor. She said …".
 */
function chained(
  view: View,
  kind: Kind,
  pronoun: string,
  at: number,
  offset: number,
  others: readonly ResolvedParty[],
): Placed | undefined {
  let best = nearest(view, kind, pronoun, at, offset, others);
  if (kind.gender === undefined) return best;
  let from = offset;
  for (let steps = 0; steps < 3; steps++) {
    const earlier = pronounBefore(view.readings[at]!.paragraph, kind, from);
    if (earlier === undefined) break;
    if (best !== undefined && (best.at < at || best.mention.start < earlier || opensLater(view, best, earlier))) break;
    best = nearest(view, kind, pronoun, at, earlier, others) ?? best;
    from = earlier;
  }
  return best;
}

/** Where the last pronoun of the kind before an offset stands, in the same quotation or outside as well. */
function pronounBefore(paragraph: ParagraphText, kind: Kind, offset: number): number | undefined {
  const { sentences } = paragraph;
  const isQuoted = (place: number) => quotationAt(paragraph, place) >= 0;
  const last = sentenceAt(sentences, offset);
  let looked = 0;
  for (let index = Math.min(last, sentences.length - 1); index >= 0 && index >= last - CHAIN; index--) {
    const { tokens } = sentences[index]!;
    const from = index === last ? firstEndingFrom(tokens, offset + 1) : tokens.length;
    for (let i = from - 1; i >= 0 && looked++ < CHAIN_TOKENS; i--) {
      const { start, lower } = tokens[i]!;
      if (kind.pronouns.has(lower) && isQuoted(start) === isQuoted(offset)) return start;
    }
  }
  return undefined;
}

/** True if the mention opens a sentence behind that of an earlier place in its reading. */
function opensLater({ readings }: View, { at, mention }: Placed, earlier: number): boolean {
  const { sentences } = readings[at]!.paragraph;
  const own = sentenceAt(sentences, mention.start);
  return own > sentenceAt(sentences, earlier) && mention.start - sentences[own]!.start < OPENING;
}

/** Walks over the mentions before an offset, the nearest first. A generator would do, at several times the cost. */
class MentionsBefore {
  /** The reading that the last mention is in. */
  at: number;
  readonly #view: View;
  #own: readonly Mention[];
  /** How many of its mentions are still to come. */
  #left: number;

  /** Before an offset of the reading at `at`. */
  constructor(view: View, at: number, offset: number) {
    this.at = at;
    this.#view = view;
    this.#own = view.mentions[at]!;
    this.#left = firstEndingFrom(this.#own, offset + 1);
    if (at < view.reached) view.reached = at;
  }

  /** The next mention; `undefined` if the view holds no more. */
  next(): Mention | undefined {
    while (this.#left === 0) {
      const view = this.#view;
      const before = this.at - 1;
      if (before < view.reached) view.reached = before;
      if (before < view.first) return undefined;
      this.at = before;
      this.#own = view.mentions[before]!;
      this.#left = this.#own.length;
    }
    return this.#own[--this.#left];
  }
}

/** Two persons joined by "and" just before a plural pronoun, if nobody else stands between. */
function pairBefore(view: View, at: number, offset: number): readonly Placed[] {
  const walk = new MentionsBefore(view, at, offset);
  const second = walk.next();
  const place = walk.at;
  const first = second && walk.next();
  if (second === undefined || first === undefined || walk.at !== place) return [];
  if (!isPerson(second) || !isPerson(first) || second.name === first.name) return [];
  let far = offset - first.start;
  for (let index = place; index < at; index++) far += view.readings[index]!.paragraph.text.length;
  const between = view.readings[place]!.paragraph.text.slice(first.end, second.start);
  const isPair = far <= 220 && / and /.test(between) && between.length < 40 && !/[.;]/.test(between);
  return isPair
    ? [
        { at: place, mention: first },
        { at: place, mention: second },
      ]
    : [];
}

/** What somebody who is only named in what another says is the less likely for: “Fix the hospitals,” they chanted. */
const OVERHEARD = 1.6;

/** What a name that may be a person's is the less likely for "it" stands for. */
const UNSURE = 3;

/** "Norland's archbishop": who only owns what the sentence is about. */
export function isOwner(text: string, { end }: Mention): boolean {
  const sign = text.charCodeAt(end);
  return (sign === 0x27 || sign === 0x2019) && text.charCodeAt(end + 1) === 0x73;
}

/** Index of the quotation that an offset lies in; -1 outside quotation marks. */
function quotationAt({ quotations }: ParagraphText, offset: number): number {
  const at = firstEndingFrom(quotations, offset + 1);
  return at < quotations.length && quotations[at]!.start <= offset ? at : -1;
}

/** The two that "and" joins nearest before an offset: "Norland and Sudria claim it. The two"; empty if nobody is. */
export function coupleBefore(view: View, at: number, offset: number): readonly Placed[] {
  const walk = new MentionsBefore(view, at, offset);
  let second = walk.next();
  let place = walk.at;
  for (let seen = 0; second !== undefined && seen < COUPLE_REACH; seen++) {
    const first: Mention | undefined = walk.next();
    if (first === undefined || walk.at < at - 1) return [];
    const { text } = view.readings[place]!.paragraph;
    const isJoined = walk.at === place && JOINED.test(text.slice(first.end, second.start));
    if (isJoined && first.type !== 'place' && second.type !== 'place' && first.name !== second.name)
      return [
        { at: place, mention: first },
        { at: place, mention: second },
      ];
    second = first;
    place = walk.at;
  }
  return [];
}

/** The two that "the former" and "the latter" are: joined by "and", else the first and the last of the sentence before. */
export function pairOf(view: View, at: number, offset: number): readonly Placed[] {
  const couple = coupleBefore(view, at, offset);
  if (couple.length > 0) return couple;
  const walk = new MentionsBefore(view, at, offset);
  const { sentences } = view.readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, offset)]!.start;
  const found: Placed[] = [];
  for (let mention = walk.next(); mention !== undefined; mention = walk.next()) {
    const { paragraph } = view.readings[walk.at]!;
    if (walk.at === at && mention.start >= own) continue;
    const [last] = found;
    if (last !== undefined && (walk.at !== last.at || !isSameSentence(paragraph, mention, last.mention))) break;
    if (mention.type !== 'place' && mention.name !== last?.mention.name) found.push({ at: walk.at, mention });
  }
  return found.length < 2 ? [] : [found.at(-1)!, found[0]!];
}

function isSameSentence({ sentences }: ParagraphText, a: Mention, b: Mention): boolean {
  return sentenceAt(sentences, a.start) === sentenceAt(sentences, b.start);
}

/** How many mentions back two that are joined are sought. */
const COUPLE_REACH = 6;

/** What may stand between two that are joined: their titles. */
const JOINED = /^,? (?:and|or) (?:[A-Za-z]+ ){0,5}$/;

/** How far behind the start of its sentence a mention still opens it, in code units. */
const OPENING = 45;

/** The likeliest of the fitting mentions: one that opens its sentence is likelier than one nearer by. */
function nearest(
  view: View,
  kind: Kind,
  pronoun: string,
  at: number,
  offset: number,
  others: readonly ResolvedParty[],
): Placed | undefined {
  let best: Mention | undefined;
  let bestAt = at;
  let bestScore = -Infinity;
  let seen = 0;
  /** Sentences that end between the reading looked at and the pronoun. */
  let between = sentenceAt(view.readings[at]!.paragraph.sentences, offset);
  let from = at;
  let later: Mention | undefined;
  const quotation = quotationAt(view.readings[at]!.paragraph, offset);
  const walk = new MentionsBefore(view, at, offset);
  for (let mention = walk.next(); mention !== undefined; mention = walk.next()) {
    if (seen++ >= MENTIONS) break;
    while (from > walk.at) between += view.readings[--from]!.paragraph.sentences.length;
    const { paragraph } = view.readings[from]!;
    const { sentences } = paragraph;
    const own = sentenceAt(sentences, mention.start);
    const back = between - own;
    const behind = later;
    later = mention;
    if (!kind.fits(mention) || others.some(({ name }) => name === mention.name)) continue;
    if (isCredited(paragraph.text, mention) || (back > 0 && isTold(paragraph.text, mention))) continue;
    const quoting = quotationAt(paragraph, mention.start);
    // Who is spoken of in one piece of a quotation is spoken of in the next.
    const isOverheard = quoting >= 0 && (from !== at || (quoting !== quotation && quotation < 0));
    const weight = kind.gender === undefined ? 0 : genderWeight(kind.gender, genderIn(view, walk.at, mention));
    const depth = mention.start - (sentences[own]?.start ?? 0);
    const opens = depth < OPENING;
    const score =
      (opens ? 1.4 : 0) -
      back * 1.1 -
      seen * 0.05 -
      Math.min(depth, 60) * 0.01 +
      (POSSESSIVES.test(pronoun) && back === 0 && opens ? 0.3 : 0) -
      (mention.subtype === 'nominal' ? 0.4 : 0) +
      weight -
      (isOverheard ? OVERHEARD : 0) -
      (pronoun.startsWith('it') && isUnsure(mention) ? UNSURE : 0) -
      ownerWeight(paragraph.text, mention, pronoun, behind !== undefined && kind.fits(behind) ? behind : undefined) +
      (kind.isPlural ? pluralWeight(mention) : 0);
    if (score > bestScore) {
      best = mention;
      bestAt = walk.at;
      bestScore = score;
    }
    if (back > SENTENCES) break;
  }
  return best && { at: bestAt, mention: best };
}

/** How much the less likely whoever owns what the sentence is about is; the more so before somebody who fits: "Norland's government". */
function ownerWeight(text: string, owner: Mention, pronoun: string, owned: Mention | undefined): number {
  if (!isOwner(text, owner)) return 0;
  const isBeside = owned !== undefined && owned.start > owner.end && owned.start - owner.end < 4;
  return isBeside && pronoun === 'it' ? 1.2 : pronoun === 'it' ? 0.3 : 0.6;
}

/** An agency that a dateline names, or a medium that has only seen what is told of: "(Norpress) -", "seen by Norpress". */
function isCredited(text: string, { start, end, type }: Mention): boolean {
  if (type !== 'organisation') return false;
  if (text[start - 1] === '(' && text[end] === ')')
    return start < DATELINE && /^\) ?[-–—]/.test(text.slice(end, end + 3));
  return SEEN_BY.test(text.slice(Math.max(0, start - 18), start));
}

/** "told the Courier newspaper": a medium that hears what somebody says. */
function isTold(text: string, { start, type }: Mention): boolean {
  return type === 'organisation' && / told (?:the )?$/.test(text.slice(Math.max(0, start - 10), start));
}

/** How far into a passage its dateline reaches, in code units. */
const DATELINE = 60;

const SEEN_BY = / (?:seen|obtained|viewed|reviewed|published|quoted|reported|cited) by (?:the )?$/;

/** "They" are several as a rule; a body is they as well, a country seldom. */
function pluralWeight({ type, text }: Mention): number {
  if (type === 'country') return -0.8;
  if (text.endsWith('s')) return type === 'organisation' ? 0 : 0.8;
  return type === 'organisation' ? -1.4 : 0;
}

function genderWeight(wanted: Gender, likely: LikelyGender | undefined): number {
  if (likely === undefined) return 0;
  if (likely.gender === wanted) return 0.4;
  return likely.isSure ? -4 : -0.5;
}

/** How many mentions before one are asked for its gender. */
const NAMESAKES = 60;

/** What is known of a person's gender from the mention, or from one before it with the same family name. */
function genderIn(view: View, at: number, mention: Mention): LikelyGender | undefined {
  const own = genderOf(mention, view.readings[at]!.paragraph.text);
  if (own !== undefined || mention.subtype !== undefined) return own;
  const last = mention.text.slice(mention.text.lastIndexOf(' ') + 1);
  let seen = 0;
  const walk = new MentionsBefore(view, at, mention.start);
  for (let other = walk.next(); other !== undefined; other = walk.next()) {
    if (seen++ >= NAMESAKES) break;
    if (other.type !== 'person' || other.subtype !== undefined || !other.text.endsWith(last)) continue;
    const gender = genderOf(other, view.readings[walk.at]!.paragraph.text);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Index of the sentence that an offset lies in: the first that ends behind it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return firstEndingFrom(sentences, offset + 1);
}
