import { wordMap, wordSet } from '../../text/wordSet';
import { ownerHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import { clauseExtent, infinitiveExtent } from '../syntax/extent';
import type { Parse, ParsedSentence } from '../syntax/parse';
import type { Polarity } from '../syntax/speechVerbs';
import { isPartyNoun } from '../syntax/partyNouns';
import { subjectOf } from '../syntax/subjects';
import { CLAUSE_LIMITS, type Word } from '../syntax/tags/words';
import { singular } from '../syntax/tags/morphology';
import type { Tag } from '../syntax/tags/partOfSpeech';
import { beforeTimes } from '../syntax/timesBefore';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { asserted, type Attribution } from './attribution';
import { clauseBegins, contentSpan } from './speechContent';
import { itemAt } from '../../text/itemAt';
import { phraseEndingAt } from '../syntax/phraseEnding';
import type { Phrase } from '../syntax/phrases';
import { IS_OR_WAS, POSSESSIVES } from '../syntax/tags/patterns';

/** Nouns for what somebody has said, in the singular, by what they do to its truth. */
export const SPOKEN_NOUNS = wordMap<Polarity>(
  [
    'asserts',
    `claim assertion allegation accusation warning admission assurance contention argument prediction announcement
    acknowledgement acknowledgment confession declaration belief view position stance line opinion conclusion finding
    statement complaint revelation conviction insistence suggestion charge hint boast judgement judgment forecast estimate`,
  ],
  ['denies', 'denial'],
);

/** Verbs whose subject is who speaks: "issued a warning that". */
const UTTERS = wordSet('make issue give repeat voice level raise add renew express share reach');

/**
 * "the minister's claim that the vote was rigged", "claims by the rebels that …", "her view is that …"; with `mayBeUnsigned`
 * also "the rumour that …", which is nobody's.
 */
export function saidByNoun(
  parse: Parse,
  sentence: ParsedSentence,
  index: number,
  nouns: ReadonlyMap<string, Polarity> = SPOKEN_NOUNS,
  mayBeUnsigned = false,
): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    // "expressed hope the talks would go on".
    const that = words[at]!.tag === 'that' ? at : isExpressed(words, at) ? at - 1 : -1;
    if (that < 0 || !clauseBegins(sentence, that + 1)) continue;
    const spoken = that === at ? nounBefore(sentence, that, nouns) : utteredAt(sentence, that, nouns);
    if (spoken === undefined || (spoken.source.length === 0 && !mayBeUnsigned)) continue;
    const last = lastOfContent(sentence, spoken.at, that);
    // "a claim that the union rejects": which one.
    if (last === undefined || REJECTED.test(words[last]!.verb?.lemma ?? '')) continue;
    const noun = words[spoken.at]!;
    // "the suspicion that it was moved | to hide the loss": what for.
    const isAim = words[last + 1]?.tag === 'to' && words[last + 2]?.tag === 'verb';
    const end = isAim ? (infinitiveExtent(sentence, last + 2).pieces.at(-1)?.last ?? last) : last;
    const content = contentSpan(parse, sentence, that + 1, words[end]!.end);
    const polarity = nouns.get(singular(noun.lower))!;
    found.push({ ...asserted(index, noun, noun.lower, spoken.source, content), polarity });
  }
  return found;
}

/** True behind "expressed hope", "voiced fears", where a clause may begin. */
function isExpressed(words: readonly Word[], at: number): boolean {
  return (
    /^(?:hopes?|fears?|confidence|concern)$/.test(words[at - 1]!.lower) &&
    /^(?:express|voice)$/.test(itemAt(words, at - 2)?.verb?.lemma ?? '')
  );
}

function utteredAt(sentence: ParsedSentence, at: number, nouns: ReadonlyMap<string, Polarity>) {
  return nouns.has(singular(sentence.words[at]!.lower)) ? { at, source: utterer(sentence, at) } : undefined;
}

const REJECTED = /^(?:reject|deny|dispute|dismiss|make|contest|believe|doubt|accept|share|repeat|face)$/;

/** The last word of the clause behind "that"; `undefined` if it has no verb. */
export function lastOfContent(sentence: ParsedSentence, noun: number, that: number): number | undefined {
  const { words } = sentence;
  const last = clauseExtent(sentence, that + 1).pieces.at(-1)?.last;
  if (last === undefined) return undefined;
  for (let i = 0; i < noun; i++) if (opensFiniteVerb(sentence, i)) return last;
  // "his claim that it was rigged drew laughter": the noun is a subject, whose own verb comes then.
  let verb = that + 1;
  while (verb < last && !opensFiniteVerb(sentence, verb)) verb++;
  for (let i = verb + 1; i <= last; i++) {
    if (OPENS_ANOTHER.has(words[i]!.tag)) return last;
    // "should learn to lose": an infinitive is no verb of the sentence.
    if (words[i - 1]!.tag === 'to') continue;
    if (opensFiniteVerb(sentence, i) && !isOfGroup(sentence, verb, i)) return i - 1;
  }
  return last;
}

const OPENS_ANOTHER: ReadonlySet<Tag> = new Set<Tag>([...CLAUSE_LIMITS, 'coordinator']);

/** "had known", "would not be paid": the words of one verb. */
function isOfGroup({ words }: ParsedSentence, from: number, to: number): boolean {
  // "was well has": a second verb that stands for itself.
  if (words[to]!.tag === 'auxiliary' && words[to]!.verb?.form === 's') return false;
  return words
    .slice(from, to)
    .every(({ tag }) => tag === 'auxiliary' || tag === 'modal' || tag === 'not' || tag === 'adverb');
}

/** The noun that a clause behind "that" tells the content of, and whose words these are. */
function nounBefore(
  sentence: ParsedSentence,
  that: number,
  nouns: ReadonlyMap<string, Polarity>,
): { readonly at: number; readonly source: readonly PartyHint[] } | undefined {
  const { words } = sentence;
  const isSpoken = (at: number) => words[at]?.tag === 'noun' && nouns.has(singular(words[at].lower));
  const isCopula = words[that - 1]!.tag === 'auxiliary' && IS_OR_WAS.test(words[that - 1]!.lower);
  const end = isCopula ? that - 2 : beforeSetting(sentence, that - 1, nouns);
  if (isSpoken(end)) {
    const owned = ownerOf(sentence, end);
    return { at: end, source: owned.length > 0 || isCopula ? owned : utterer(sentence, end) };
  }
  // "claims by the rebels that", "assurances from the ministry that", "The position of the union is that".
  for (const by of [innermost(sentence, end), phraseEndingAt(sentence, end)]) {
    const link = by === undefined ? '' : (itemAt(words, by.first - 1)?.lower ?? '');
    if (by === undefined || !(isCopula ? /^(?:by|from|of)$/ : /^(?:by|from)$/).test(link)) continue;
    if (isSpoken(by.first - 2)) return { at: by.first - 2, source: partyHints(sentence, by) };
  }
  return undefined;
}

/**
 * "her warning | to ministers that", "his statement | on Monday that", "a suspicion | in the capital that": where the noun
 * stands to which, when or where it was said; else `from`.
 */
function beforeSetting(sentence: ParsedSentence, from: number, nouns: ReadonlyMap<string, Polarity>): number {
  const { words, nounPhrases, phraseAt } = sentence;
  let at = beforeTimes(words, from);
  for (let steps = 0; steps < 2; steps++) {
    const phrase = nounPhrases[phraseAt[at] ?? -1];
    const link = phrase === undefined ? -1 : phrase.first - 1;
    if (phrase?.last !== at || !/^(?:to|in|before)$/.test(itemAt(words, link)?.lower ?? '')) break;
    const { tag, lower } = words[at]!;
    // "a claim to a house that he had built": of the house.
    if (tag !== 'name' && !isPartyNoun(lower)) break;
    at = beforeTimes(words, link - 1);
  }
  return at !== from && words[at]?.tag === 'noun' && nouns.has(singular(words[at]!.lower)) ? at : from;
}

function innermost({ nounPhrases, phraseAt }: ParsedSentence, last: number): Phrase | undefined {
  const index = phraseAt[last] ?? -1;
  if (index < 0) return undefined;
  const { first } = nounPhrases[index]!;
  return { first, last, heads: [index] };
}

/** "the minister's", "her". */
export function ownerOf(sentence: ParsedSentence, noun: number): readonly PartyHint[] {
  const { words, nounPhrases, phraseAt } = sentence;
  const phrase = nounPhrases[phraseAt[noun] ?? -1];
  if (phrase === undefined) return [];
  if (phrase.possessor !== undefined) return ownerHints(sentence, phrase.possessor);
  return POSSESSIVES.test(words[phrase.first]!.lower) ? [pronounHint(sentence, phrase.first)] : [];
}

/** "issued a warning": whose it is, where the verb says so. */
export function utterer(sentence: ParsedSentence, noun: number): readonly PartyHint[] {
  const { words, nounPhrases, phraseAt } = sentence;
  const verb = (nounPhrases[phraseAt[noun] ?? -1]?.first ?? 0) - 1;
  const lemma = words[verb]?.verb?.lemma;
  // "came to the conclusion that".
  if (words[verb]?.lower === 'to' && itemAt(words, verb - 1)?.verb?.lemma === 'come')
    return partyHints(sentence, subjectOf(sentence, verb - 1));
  return lemma !== undefined && UTTERS.has(lemma) ? partyHints(sentence, subjectOf(sentence, verb)) : [];
}
