import { singular } from '../../syntax/tags/morphology';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { actingHint, partyHints, pronounHint, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import { QUANTITIES } from '../../syntax/tags/wordClasses';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { CARRIERS } from '../cues/nounKinds';
import { READS, UTTERS } from '../cues/verbKinds';
import { isSomebody, subjectsBefore } from './bystanders';
import { firstEndingFrom } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { headOf, phraseAround, phraseFrom, type Phrase } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES } from '../../syntax/tags/patterns';

/** The hints of somebody who is written to or named as a side, whatever the noun. */
export function somebody(sentence: ParsedSentence, phrase: Phrase | undefined): readonly PartyHint[] {
  return partyHints(sentence, named(sentence, phrase)).map((hint) =>
    hint.pronoun === undefined ? actingHint(hint) : hint,
  );
}

/** "the mayor of Halm, Ida Moe": with the name behind the comma. */
function named(sentence: ParsedSentence, phrase: Phrase | undefined): Phrase | undefined {
  const { words } = sentence;
  const name =
    phrase && tagAt(words, phrase.last + 1) === 'comma' ? phraseAround(sentence, phrase.last + 2) : undefined;
  if (phrase === undefined || name === undefined || words[name.last]!.tag !== 'name') return phrase;
  return { first: phrase.first, last: phrase.last, heads: phrase.heads, apposition: name.last };
}

export function isCarrier({ words }: ParsedSentence, at: number): boolean {
  return words[at] !== undefined && words[at].tag === 'noun' && CARRIERS.has(singular(words[at].lower));
}

/**
 * Who is behind a letter, notice or banner that makes the demand, or that "it" stands for; `undefined` if nothing of the
 * kind does, empty if nobody signed it.
 */
export function authorOf(
  parse: Parse,
  index: number,
  { demander, start, rule }: DemandCandidate,
): readonly PartyHint[] | undefined {
  const sentence = parse.sentences[index]!;
  const [hint] = demander;
  if (hint === undefined) return undefined;
  if (hint.pronoun === 'it') {
    const before = itemAt(parse.sentences, index - 1);
    const at = before === undefined ? -1 : carrierIn(before);
    return at < 0 ? undefined : behind(parse, index - 1, at);
  }
  if (hint.speaker !== true) {
    const own = parse.sentences[firstEndingFrom(parse.sentences, hint.span.end)];
    const at = own === undefined ? -1 : firstEndingFrom(own.words, hint.span.end);
    return own !== undefined && isCarrier(own, at) ? behind(parse, parse.sentences.indexOf(own), at) : undefined;
  }
  if (!/imperative|slogan|please/.test(rule)) return undefined;
  const held = heldUp(parse, index, start);
  if (held !== undefined) return held;
  // “Send us doctors.” The message, signed by the mayor, was addressed to the government.
  if (sentence.words.at(-1)!.quotation < 0) return undefined;
  const next = parse.sentences[firstEndingFrom(parse.sentences, start) + 1] ?? parse.sentences[index + 1];
  const subject = next === undefined ? undefined : openingPhrase(next);
  if (next === undefined || subject === undefined) return undefined;
  const at = headOf(next, subject).last;
  return isCarrier(next, at) ? behind(parse, parse.sentences.indexOf(next), at) : undefined;
}

/**
 * "Many carry signs: “Tax the rich”", "They had a banner. “Leave us alone,” it read": who holds up the carrier that stands
 * right before a quotation; `undefined` if none does.
 */
function heldUp(parse: Parse, index: number, start: number): readonly PartyHint[] | undefined {
  const { words } = parse.sentences[index]!;
  const quoted = words[firstEndingFrom(words, start + 1)];
  if (quoted === undefined || quoted.quotation < 0) return undefined;
  const colon = words.findIndex(({ text, quotation }) => text === ':' && quotation < 0);
  if (colon > 0 && words[colon]!.end <= start) {
    for (let at = colon - 1; at >= 0 && at > colon - HELD_WITHIN; at--)
      if (isCarrier(parse.sentences[index]!, at) && HELD.has(singular(words[at]!.lower)))
        return behind(parse, index, at);
    return undefined;
  }
  // "…,” it read": by the banner of the sentence before.
  const reads = words.findIndex(
    ({ lower, quotation }, i) => quotation < 0 && lower === 'it' && READ.test(lowerAt(words, i + 1)),
  );
  const before = reads < 0 ? undefined : itemAt(parse.sentences, index - 1);
  const at = before === undefined ? -1 : before.words.findLastIndex((_, i) => isCarrier(before, i));
  return at < 0 ? undefined : behind(parse, index - 1, at);
}

/** How many words may stand between such a carrier and the colon. */
const HELD_WITHIN = 6;

const READ = /^(?:reads?|says?|said)$/;

/** What is held up or hung out for others to read. */
const HELD = wordSet('banner placard sign poster leaflet sticker');

/** The carrier that a sentence is about: its subject, else the last that is not the subject's companion. */
function carrierIn(sentence: ParsedSentence): number {
  const { words } = sentence;
  const verb = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  const subject = verb < 0 ? undefined : subjectOf(sentence, mainVerbAfter(sentence, verb));
  if (subject !== undefined) {
    const head = headOf(sentence, subject).last;
    if (isCarrier(sentence, head)) return head;
    // "The ministry got a note. It asked": whoever is it may be the ministry.
    const { lemma = '' } = words[mainVerbAfter(sentence, verb)]!.verb ?? {};
    if (!UTTERS.has(lemma) && !/^(?:have|get|receive)$/.test(lemma)) return -1;
  }
  return words.findLastIndex((_, i) => isCarrier(sentence, i));
}

export function openingPhrase(sentence: ParsedSentence): Phrase | undefined {
  return phraseFrom(sentence, 0);
}

/** Who wrote, signed, carries or reads out the carrier at `at`. */
function behind(parse: Parse, index: number, at: number): readonly PartyHint[] {
  const signed = signers(parse, index);
  if (signed.length > 0) return signed;
  const sentence = parse.sentences[index]!;
  const { words, nounPhrases } = sentence;
  const phrase = phraseAround(sentence, at);
  if (phrase === undefined) return [];
  if (phrase.possessor !== undefined) {
    const { first, last } = nounPhrases[phrase.possessor]!;
    return somebody(sentence, { first, last, heads: [phrase.possessor] });
  }
  if (/^(?:its|their|his|her)$/.test(words[phrase.first]!.lower)) return [pronounHint(sentence, phrase.first)];
  for (let i = at + 1; i < words.length && i < at + 10 && !FULL_PAUSES.test(words[i]!.tag); i++) {
    if (!/^(?:by|from)$/.test(words[i]!.lower) || READS.has(words[i - 1]!.verb?.lemma ?? '')) continue;
    const maker = phraseFrom(sentence, i + 1);
    if (maker !== undefined && isSomebody(sentence, maker)) return partyHints(sentence, maker);
  }
  // "In a letter to the port, the crews say": who does what the sentence tells.
  const isIn = lowerAt(words, phrase.first - 1) === 'in';
  const verb = isIn
    ? words.findIndex((_, i) => opensFiniteVerb(sentence, i) && subjectOf(sentence, i)?.last !== phrase.last)
    : verbOver(sentence, phrase.first);
  const maker = verb < 0 ? undefined : subjectOf(sentence, verb);
  if (maker !== undefined && !isCarrier(sentence, headOf(sentence, maker).last)) {
    // "Thousands marched. Many carried signs": of those.
    const of = isSomeOfThem(sentence, maker) ? severalBefore(parse, index) : [];
    return of.length > 0 ? of : somebody(sentence, maker);
  }
  // "Doctors have signed a letter to the minister. “Save the unit,” the letter says": who has written it, where it was named first.
  if (words[phrase.first]!.lower === 'the')
    for (let i = index - 1; i >= 0 && i > index - NAMED_WITHIN; i--) {
      const before = parse.sentences[i]!;
      const same = before.words.findLastIndex(({ lower }) => lower === words[at]!.lower);
      if (same >= 0 && isCarrier(before, same)) return behind(parse, i, same);
      const written = before.words.findIndex((word) => word.verb?.lemma === 'write');
      if (written > 0) return somebody(before, subjectOf(before, written));
    }
  // "Supporters have had enough. “Sack the board,” said a banner": those spoken of before hold it up.
  return HELD.has(singular(words[at]!.lower)) ? severalBefore(parse, index) : [];
}

/** Within how many sentences a letter is named again. */
const NAMED_WITHIN = 4;

/** Who is said to have signed it, in the sentence at `index` or the two behind it. */
export function signers({ sentences }: Parse, index: number): readonly PartyHint[] {
  for (let i = index; i <= index + 2 && i < sentences.length; i++) {
    const signed = signedBy(sentences[i]!);
    if (signed.length > 0) return signed;
  }
  return [];
}

/** "It was signed by all nine judges." */
function signedBy(sentence: ParsedSentence): readonly PartyHint[] {
  const { words } = sentence;
  const at = words.findIndex(
    ({ verb, lower }, i) => /^(?:sign|write)$/.test(verb?.lemma ?? lower) && lowerAt(words, i + 1) === 'by',
  );
  const signed = at < 0 ? words.findIndex(({ lower }, i) => lower === 'signed' && lowerAt(words, i + 1) === 'by') : at;
  return signed < 0 ? [] : somebody(sentence, phraseFrom(sentence, signed + 2));
}

/** The verb whose object begins at `first`, if somebody utters it by that. */
function verbOver({ words }: ParsedSentence, first: number): number {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    const { tag, verb, lower } = words[at]!;
    if (tag === 'verb') return verb !== undefined && UTTERS.has(verb.lemma) && !isQuoting(words, at) ? at : -1;
    if (tag !== 'adverb' && tag !== 'preposition' && lower !== 'out') return -1;
  }
  return -1;
}

/** “…,” read the placards: what follows the verb says it. */
function isQuoting(words: readonly Word[], at: number): boolean {
  const { lower, quotation } = words[at]!;
  return /^reads?$/.test(lower) && quotation < 0 && words.slice(0, at).some((word) => word.quotation >= 0);
}

/** Several spoken of in the sentence before, or in the one before that. */
function severalBefore(parse: Parse, index: number): readonly PartyHint[] {
  for (let at = index; at > 0 && at > index - 2; at--) {
    const several = [...subjectsBefore(parse, at), ...thereAre(parse.sentences[at - 1]!)].filter((hint) => {
      const text = parse.paragraph.text.slice(hint.span.start, hint.span.end);
      return text.endsWith('s') || text.endsWith('people');
    });
    if (several.length > 0) return several;
  }
  return [];
}

/** "There are 200 nurses outside": who is said to be there. */
function thereAre(sentence: ParsedSentence): readonly PartyHint[] {
  const { words } = sentence;
  const be = lowerAt(words, 0) === 'there' && /^(?:are|were)$/.test(lowerAt(words, 1)) ? 2 : -1;
  const at = words.findIndex((_, i) => be > 0 && i >= be && (sentence.phraseAt[i] ?? -1) >= 0);
  return at < 0 || at > be + 2 ? [] : partyHints(sentence, phraseFrom(sentence, at));
}

/** "Many", "some": by itself nobody. */
function isSomeOfThem({ words, nounPhrases }: ParsedSentence, { first, last, heads }: Phrase): boolean {
  return first === last && heads.length === 1 && QUANTITIES.has(words[nounPhrases[heads[0]!]!.last]!.lower);
}
