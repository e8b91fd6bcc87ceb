import type { Gender } from '../../lexicon/genders';
import { wordSet } from '../../text/wordSet';
import type { ParagraphText } from '../../text/paragraph';
import type { Mention, ResolvedParty } from '../resolved';
import {
  genderIn,
  genderWeight,
  isCompanion,
  isCredited,
  isLabel,
  isOwner,
  isTold,
  ownerWeight,
  pluralWeight,
} from './likelihood';
import { MentionsBefore, quotationAt, sentenceAt, type Placed, type View } from './mentionWalk';
import { coupleBefore, isPerson, pairBefore } from './pairs';
import { isSameParty } from './sameParty';
import { firstEndingFrom } from '../../text/span';

/** How far back a pronoun looks, in mentions and in sentences. */
const MENTIONS = 24;
const SENTENCES = 6;
/** How far back a pronoun goes on with an earlier one, in sentences, and in tokens at most. */
const CHAIN = 2;
const LINKS = 4;
const CHAIN_TOKENS = 90;

interface Kind {
  readonly pronouns: ReadonlySet<string>;
  readonly gender?: Gender;
  readonly isPlural?: true;
  readonly fits: (mention: Mention) => boolean;
}

const KINDS: readonly Kind[] = [
  { pronouns: wordSet('he him his himself'), gender: 'male', fits: isPerson },
  { pronouns: wordSet('she her hers herself'), gender: 'female', fits: isPerson },
  { pronouns: wordSet('it its itself'), fits: (mention) => isBody(mention) || isUnsure(mention) },
  {
    pronouns: wordSet('they them their theirs both these those some many others few several all one another'),
    isPlural: true,
    fits: isSeveral,
  },
];

/** Who is asked for: somebody of a kind, as a word in the reading at `at` tells, and none of `others`. */
interface Asked {
  readonly view: View;
  readonly at: number;
  readonly kind: Kind;
  /** `''` for a word that is no pronoun. */
  readonly pronoun: string;
  readonly others: readonly ResolvedParty[];
}

/** For somebody who is told only by what all people have ("the 77-year-old"). */
const ANYBODY: Kind = { pronouns: new Set(), fits: isPerson };

const POSSESSIVES = /^(?:his|its|their|her)$/;

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
    // "called on both of them": two that are joined somewhere before, and no group.
    if (isOfTwo(view.readings[at]!.paragraph.text, offset)) return coupleBefore(view, at, offset);
  }
  const best = chained({ view, at, kind, pronoun, others }, offset);
  return best === undefined ? [] : [best];
}

/** True for the pronoun of "both of them", "the two of them", "either of them". */
function isOfTwo(text: string, offset: number): boolean {
  return OF_TWO.test(text.slice(Math.max(0, offset - 11), offset + 13));
}

const OF_TWO = /\b(?:both|two|n?either) of (?:them|these|those)\b/i;

/** The person meant by words that any person could be told by; empty if nobody is near. */
export function personBefore(view: View, at: number, offset: number): readonly Placed[] {
  const best = nearest({ view, at, kind: ANYBODY, pronoun: '', others: [] }, offset);
  return best === undefined ? [] : [best];
}

/** "every head", "each mayor", "no minister": nobody in particular, of whom the next sentence says nothing by "he". */
function isAnyOf(text: string, { start, subtype }: Mention): boolean {
  return subtype === 'nominal' && ANY_OF.test(text.slice(Math.max(0, start - 7), start));
}

const ANY_OF = /\b(?:every|each|any|no) $/i;

function isBody({ type, text }: Mention): boolean {
  return type === 'organisation' || type === 'country' || (type === 'group' && !text.endsWith('s'));
}

/** "the 58-year-old former driver": other words for somebody who is named. */
function isAge({ subtype, text }: Mention): boolean {
  return subtype === 'nominal' && text.includes('-year-old');
}

/** A name of one word that nothing tells for that of a person: it may be one of a body. */
function isUnsure({ type, subtype, text, role }: Mention): boolean {
  return type === 'person' && subtype === undefined && role === undefined && !text.includes(' ');
}

function isSeveralPeople({ type, text }: Mention): boolean {
  return type === 'group' && text.endsWith('s');
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
function chained(asked: Asked, offset: number): Placed | undefined {
  const { view, at, kind } = asked;
  let best = nearest(asked, offset);
  if (kind.gender === undefined) return best;
  let from = offset;
  for (let steps = 0; steps < LINKS; steps++) {
    const earlier = pronounBefore(view.readings[at]!.paragraph, kind, from);
    if (earlier === undefined) break;
    // "He wants an inspector to come. Kolb accused him of lying and urged him": the one between says nothing of its own.
    if (best !== undefined && best.at === at && best.mention.start < earlier) {
      from = earlier;
      continue;
    }
    if (
      best !== undefined &&
      (best.at < at ||
        opensLater(view, best, earlier) ||
        isAheadOf(view, best, earlier) ||
        isOfOther(view, best, earlier, offset))
    )
      break;
    // "his father, Jo Wick, who wants him back. He said": of whom more is told.
    if (best !== undefined && view.readings[at]!.paragraph.text.startsWith(', who ', best.mention.end)) break;
    best = nearest(asked, earlier) ?? best;
    from = earlier;
  }
  return best === undefined ? undefined : (openedBefore(asked, best) ?? best);
}

/** "He met the mayor." and in the next paragraph “…,” he said: whoever the pronoun that opens the other's sentence stands for. */
function openedBefore(asked: Asked, best: Placed): Placed | undefined {
  const { view, at, kind } = asked;
  if (best.at >= at) return undefined;
  const { sentences } = view.readings[best.at]!.paragraph;
  const [first] = sentences[sentenceAt(sentences, best.mention.start)]?.tokens ?? [];
  if (first === undefined || !kind.pronouns.has(first.lower) || POSSESSIVES.test(first.lower)) return undefined;
  return nearest({ ...asked, at: best.at }, first.start);
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

/** "In his sermon in Velm, Cardinal Ivo Lemm said he": whom the pronoun of the words that lead up to a subject is about. */
function isAheadOf({ readings }: View, { at, mention }: Placed, earlier: number): boolean {
  const { text, sentences } = readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, mention.start)]!;
  if (earlier < own.start || earlier > mention.start || !LEADS_UP.test(text.slice(own.start, earlier))) return false;
  const start = startWithTitle(text, mention);
  return text.startsWith(', ', start - 2) && text.indexOf(', ', earlier) === start - 2;
}

/** "His coach, Jo Wick, was late. He said": who was told of by whose he is, of whom the pronoun at `offset`, in a later sentence, tells more. */
function isOfOther({ readings }: View, { at, mention }: Placed, earlier: number, offset: number): boolean {
  const { sentences } = readings[at]!.paragraph;
  const own = sentences[sentenceAt(sentences, mention.start)]!;
  const isWhose = POSSESSIVES.test(own.tokens[0]!.lower);
  return isWhose && earlier === own.start && offset > own.end && mention.start - own.start < OPENING;
}

/** What opens a sentence before its subject, up to a pronoun: "In |his", "For all |her". */
const LEADS_UP = /^[A-Z]\w+ (?:all )?$/;

/** What somebody who is only named in what another says is the less likely for: “Fix the hospitals,” they chanted. */
const OVERHEARD = 1.6;

/** The same of whom a quotation names that ends in the sentence of the pronoun: “… beginning with Rosa,” he said. */
const SPOKEN = 3.2;

/** True for the pronoun of "The minister ought to come, she said": whoever the clause is about does not say it as a rule. */
function isTag(text: string, offset: number): boolean {
  return text.startsWith(', ', offset - 2) && TAG.test(text.slice(offset, offset + 16));
}

const TAG = /^s?he (?:said|says|added|told|wrote|argued|warned)\b/;

/** True for who closes a sentence by saying it: "The road is shut, officials said", “…,” said Ana Kolb. */
function isSpeaker(text: string, { start, end }: Mention): boolean {
  if (SAYS_BEHIND.test(text.slice(end, end + 16)))
    return /[,”"’'] (?:the |an? )?$/.test(text.slice(Math.max(0, start - 7), start));
  return SAID_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

const SAYS_BEHIND = /^ (?:have |has |had |also )?(?:said|says|told|added)\b/;
const SAID_BEFORE = /[,”"’'] (?:said|says|added|warned|wrote) (?:the |an? )?$/;

/** What a name that may be a person's is the less likely for "it" stands for. */
const UNSURE = 3;

/** How far behind the start of its sentence a mention still opens it, in code units. */
const OPENING = 45;

/** How far behind an owner somebody is named, the title between the two left out: "the council's [leader,] Ivo Lemm". */
function stepsOver(text: string, owner: Mention, { start, role }: Mention): number {
  const between = text.slice(owner.end, start);
  const title = role === undefined ? -1 : between.indexOf(role);
  return title < 0 ? between.length : between.replace(role!, '').replace(', ', '').length;
}

/** Where a mention begins with the title before it: "Harbour Workers' League general secretary | Ana Kolb". */
function startWithTitle(text: string, { start, role }: Mention): number {
  const before = role === undefined ? start : start - role.length - 1;
  return role !== undefined && before >= 0 && text.startsWith(role, before) ? before : start;
}

/** True for a turn of an interview, in which nobody is told of who speaks by turns: they are "I" and "you". */
function speaksByTurn({ readings, mentions }: View, at: number): boolean {
  const { turn, text } = readings[at]!.paragraph;
  const [first] = mentions[at]!;
  return turn !== undefined || (first !== undefined && isLabel(text, first));
}

/** The likeliest of the fitting mentions: one that opens its sentence is likelier than one nearer by. */
function nearest({ view, at, kind, pronoun, others }: Asked, offset: number): Placed | undefined {
  let best: Mention | undefined;
  let bestAt = at;
  let bestScore = -Infinity;
  let seen = 0;
  /** Sentences that end between the reading looked at and the pronoun. */
  let between = sentenceAt(view.readings[at]!.paragraph.sentences, offset);
  let from = at;
  let later: Mention | undefined;
  const quotation = quotationAt(view.readings[at]!.paragraph, offset);
  const tags = isTag(view.readings[at]!.paragraph.text, offset);
  const isTurn = speaksByTurn(view, at);
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
    if (!kind.fits(mention) || isAge(mention) || others.some(({ name }) => isSameParty(name, mention.name))) continue;
    // "Norland's ministry hopes that they": whose ministry it is has no other voice.
    // "Norland's neighbours have urged it", though: one is no voice of several.
    const isBehindOther =
      behind !== undefined &&
      (kind.isPlural === true || !isSeveralPeople(behind)) &&
      others.some(({ name }) => isSameParty(name, behind.name));
    if (isBehindOther && isOwner(paragraph.text, mention) && stepsOver(paragraph.text, mention, behind) < 4) continue;
    if (isCompanion(paragraph.text, mention) || isCredited(paragraph.text, mention)) continue;
    if (isTurn && isLabel(paragraph.text, mention)) continue;
    if (back > 0 && isTold(paragraph.text, mention)) continue;
    if (back > 0 && kind.gender !== undefined && isAnyOf(paragraph.text, mention)) continue;
    const quoting = quotationAt(paragraph, mention.start);
    // Who is spoken of in one piece of a quotation is spoken of in the next.
    const isOverheard = quoting >= 0 && (from !== at || (quoting !== quotation && quotation < 0));
    const weight = kind.gender === undefined ? 0 : genderWeight(kind.gender, genderIn(view, walk.at, mention));
    const depth = startWithTitle(paragraph.text, mention) - (sentences[own]?.start ?? 0);
    const speaks = isSpeaker(paragraph.text, mention);
    const opens = speaks || depth < OPENING;
    const score =
      (opens ? 1.4 : 0) -
      back * 1.1 -
      seen * 0.05 -
      (speaks ? 0 : Math.min(depth, 60) * 0.01) +
      (back === 0 && opens && POSSESSIVES.test(pronoun) ? 0.3 : 0) -
      (mention.subtype === 'nominal' ? 0.4 : 0) +
      weight -
      (isOverheard ? (back === 0 ? SPOKEN : OVERHEARD) : 0) -
      (tags && back === 0 ? SPOKEN : 0) -
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
