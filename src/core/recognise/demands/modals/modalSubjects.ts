import { genderOfGivenName, type Gender } from '../../../lexicon/genders';
import { actingHint, partyHints, type PartyHint } from '../../parties/parties';
import { afterAdverbials } from '../../syntax/adverbials';
import type { ParsedSentence } from '../../syntax/parse';
import { isCollective } from '../../syntax/partyNouns';
import { relativeEnd } from '../../syntax/boundaries';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { subjectStart } from '../../syntax/subjectStart';
import type { Word } from '../../syntax/tags/words';
import { opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import type { Place } from '../draft';
import type { Span } from '../../../text/span';
import { itemAt } from '../../../text/itemAt';
import { ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { RELATIVE_OR_THAT } from '../../syntax/tags/patterns';

/** The verb of "told him that he had to go": said to the face of whom it is asked. */
export function toldTo({ sentence }: Place, subject: Phrase | undefined): number | undefined {
  if (subject === undefined) return undefined;
  const { words } = sentence;
  let that = subject.first - 1;
  // "told that prize money for women must": the subject begins before its last noun.
  while (that > 0 && OF_SUBJECT.test(words[that]!.tag) && subject.first - that < 8) that--;
  if (tagAt(words, that) !== 'that') that = subject.first;
  const told = toldBefore(words, that);
  if (told !== undefined || that < 1) return told;
  // "has been told it must pay".
  const verb = words[that - 1]!;
  return TELLS.test(verb.verb?.lemma ?? '') && isToldPassively(sentence, that - 1) ? that - 1 : undefined;
}

const OF_SUBJECT = /^(?:noun|name|adjective|determiner|preposition|possessive|number)$/;

/** True for "was told", and for the second verb of "was called in and told". */
export function isToldPassively(sentence: ParsedSentence, told: number): boolean {
  if (verbGroup(sentence, told).passive) return true;
  const { words } = sentence;
  if (lowerAt(words, told - 1) !== 'and') return false;
  // "was ordered to refund the rent and told that": past the infinitive.
  for (let at = told - 2; at >= 0 && told - at < TOLD_WITHIN; at--) {
    if (words[at]!.tag !== 'verb') continue;
    const { passive, infinitive } = verbGroup(sentence, at);
    if (passive || !infinitive) return passive;
  }
  return false;
}

/** "was told by the league (that)": who tells it, where that is said. */
export function tellerBehind(sentence: ParsedSentence, told: number): readonly PartyHint[] {
  const { words } = sentence;
  const by = afterAdverbials(words, told + 1);
  return lowerAt(words, by) === 'by' ? partyHints(sentence, phraseFrom(sentence, by + 1, ONLY_OF)).map(actingHint) : [];
}

const TELLS = /^(?:tell|inform|warn|remind)$/;

/** How far before what is told the verb may stand, with who is told, who they are and how, in words. */
const TOLD_WITHIN = 12;

/** "told him |", "told staff in an email |", "told the protesters camped on the dam |": the verb before what is told. */
function toldBefore(words: readonly Word[], content: number): number | undefined {
  // "gave the teams to understand |".
  const isHinted = lowerAt(words, content - 1) === 'understand' && tagAt(words, content - 2) === 'to';
  for (let at = isHinted ? content - 3 : content - 1; at >= 0 && at > content - TOLD_WITHIN; at--) {
    const { tag, verb } = words[at]!;
    if (/^(?:comma|stop|break|that|relative|coordinator|modal|auxiliary)$/.test(tag)) return undefined;
    if (tag !== 'verb') continue;
    if (isHinted && verb!.lemma === 'give') return at;
    if (TELLS.test(verb!.lemma)) return at < content - 1 ? at : undefined;
    if (!/^(?:past|participle|ing)$/.test(verb!.form)) return undefined;
  }
  return undefined;
}

/** "The firm, she said, must pay": the subject stands before the words that tell who said it. */
export function beforeSpeech({ sentence }: Place, at: number): Phrase | undefined {
  const { words } = sentence;
  if (tagAt(words, at - 1) !== 'comma') return undefined;
  // "The firm, she said, should nothing change, must pay": past the condition.
  const condition = words.findLastIndex(({ tag }, i) => i < at - 1 && i > at - 9 && tag === 'comma');
  const end = condition > 0 && CONDITIONS.test(lowerAt(words, condition + 1)) ? condition + 1 : at;
  for (let i = end - 2; i > 0 && i > end - 9; i--) {
    if (words[i]!.tag !== 'comma') continue;
    const speaks = words.slice(i, end).some(({ verb }) => verb !== undefined && SPEECH_VERBS.has(verb.lemma));
    return speaks ? phraseEndingAt(sentence, i - 1) : undefined;
  }
  return undefined;
}

const CONDITIONS = /^(?:if|unless|should)$/;

/** "customers who bought the heaters should return them": the subject before a clause that says which ones. */
export function overClause({ sentence }: Place, at: number): Phrase | undefined {
  const phrase = phraseFrom(sentence, subjectStart(sentence, at));
  const isFollowed = phrase !== undefined && RELATIVE_OR_THAT.test(tagAt(sentence.words, phrase.last + 1));
  if (!isFollowed || phrase.last + 2 >= at) return undefined;
  // "Scientists who follow the talks said emissions must fall": they say it, of something else.
  const own = relativeEnd(sentence, phrase.last + 1);
  const says = sentence.words.slice(own, at).some(({ tag, verb }) => tag === 'verb' && SPEECH_VERBS.has(verb!.lemma));
  return says ? undefined : phrase;
}

/** "those who fled must be allowed": a subject that ends in a clause of its own. */
export function spanned({ sentence }: Place, at: number): Phrase | undefined {
  if (tagAt(sentence.words, at - 1) !== 'verb') return undefined;
  const start = subjectStart(sentence, at);
  const phrase = phraseFrom(sentence, start);
  return phrase === undefined || start >= at - 1 ? undefined : phrase;
}

/** Where the clause of the modal begins; an opening "I think" belongs to it no more than "that" does. */
export function clauseStart(place: Place, subject: ReturnType<typeof subjectOf>, at: number): number | undefined {
  const { words, phraseAt, nounPhrases } = place.sentence;
  if (subject === undefined || at - subject.first > 40) return undefined;
  const thinks = itemAt(words, subject.first - 1);
  if (thinks?.verb?.lemma === 'think' && /n't$/.test(lowerAt(words, subject.first - 2))) {
    const thinker = itemAt(phraseAt, subject.first - 3) ?? -1;
    if (thinker >= 0) return nounPhrases[thinker]!.first;
  }
  const before = itemAt(words, subject.first - 1);
  // "told the bank on Tuesday it must": a pronoun has nothing before it.
  const isPronoun = subject.first === subject.last && words[subject.first]!.tag === 'pronoun';
  if (
    !isPronoun &&
    before !== undefined &&
    /^(?:preposition|verb|time|number)$/.test(before.tag) &&
    (before.tag !== 'verb' || before.verb?.form === 'past')
  ) {
    const start = subjectStart(place.sentence, at);
    if (start < subject.first && (phraseAt[start] ?? -1) >= 0) return start;
  }
  return subject.first;
}

/** The finite verb before "and" that has the same subject as the modal at `at` behind it; `undefined` if there is none. */
export function joinedVerb({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  if (!/^(?:and|but)$/.test(lowerAt(words, at - 1))) return undefined;
  for (let i = at - 2; i > 0 && at - i < 20; i--) {
    if (/^(?:stop|break|that|subordinator|relative)$/.test(words[i]!.tag)) return undefined;
    if (opensFiniteVerb(sentence, i)) return i;
  }
  return undefined;
}

/** The subject right before a verb, else that which it shares. */
export function subjectAt(place: Place, verb: number): Phrase | undefined {
  return phraseEndingAt(place.sentence, lastBefore(place, verb)) ?? subjectOf(place.sentence, verb);
}

/** Index of the last word before `at` that is no adverb, nor the "himself" of "Kolb himself must", "alone" of "the firm alone should"; -1 for none. */
export function lastBefore({ sentence }: Place, at: number): number {
  let last = at - 1;
  while (
    last > 0 &&
    (/^(?:adverb|not)$/.test(sentence.words[last]!.tag) || /sel(?:f|ves)$|^alone$/.test(sentence.words[last]!.lower))
  )
    last--;
  return last;
}

/**
 * "Owen Blythe said she must go": by the given name or the noun of who speaks, the pronoun is somebody else. Several who
 * speak are neither "he" nor "she".
 */
export function isSomebodyElse({ sentence }: Place, source: readonly PartyHint[], pronoun: string): boolean {
  const [speaker] = source;
  // "I said he should try it", "She feels that he should".
  if (speaker?.pronoun !== undefined) return speaker.pronoun !== pronoun;
  if (speaker === undefined) return false;
  if (source.length > 1 || isSeveral(sentence, speaker.span)) return true;
  const gender = [speaker.span, speaker.apposition].map((span) => genderIn(sentence, span)).find(Boolean);
  return gender !== undefined && gender !== (pronoun === 'she' ? 'female' : 'male');
}

/** "critics", "the opposition": by its last noun, more than one. */
function isSeveral({ words }: ParsedSentence, span: Span | undefined): boolean {
  const last = span === undefined ? undefined : words.find(({ end }) => end === span.end);
  return last?.tag === 'noun' && (last.traits.isPlural || isCollective(last.lower));
}

function genderIn({ words }: ParsedSentence, span: Span | undefined): Gender | undefined {
  if (span === undefined) return undefined;
  const printed = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  // Who speaks for her may well tell what she must do herself.
  const noun = /^(?!spokes)[a-z]*?(?<sex>wo)?man$/.exec(printed.at(-1)?.lower ?? '');
  if (noun !== null && !printed.at(-1)!.capital) return noun.groups?.sex === undefined ? 'male' : 'female';
  const given = printed.findIndex(({ capital }, i) => capital && printed[i + 1]?.capital === true);
  const told = given < 0 ? undefined : genderOfGivenName(printed[given]!.lower);
  return told?.isSure === true ? told.gender : undefined;
}
