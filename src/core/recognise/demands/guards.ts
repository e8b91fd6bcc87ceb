import { PROSPECTIVE, UNDOING } from './cues/verbKinds';
import { singular } from '../syntax/tags/morphology';
import type { PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { subjectOf } from '../syntax/subjects';
import { verbGroup } from '../syntax/verbGroups';
import { isPartyNoun } from '../syntax/partyNouns';
import type { Place } from './draft';
import { speakersAt } from './demanders';
import { ASSERTIONS, OBSERVERS, PROSPECTS } from './cues/nounKinds';
import type { Tag } from '../syntax/tags/partOfSpeech';
import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import type { Phrase } from '../syntax/phrases';
import { COMMA_OR_STOP } from '../syntax/tags/patterns';
import { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
import type { Word } from '../syntax/tags/words';

const UNCERTAIN_MODALS = /^(?:could|may|might|can|can't|cannot|couldn't)$/;

/**
 * True if the demand of the verb at `main` was not made: negated, hypothetical, merely planned, asked about, or alleged
 * ("accused of urging").
 */
export function isUnmade(place: Place, main: number): boolean {
  const { sentence } = place;
  const { words } = sentence;
  const group = verbGroup(sentence, main);
  if (group.negated || sentence.isQuestion || isDenied(sentence, group.first) || isAskedWho(sentence, group.first))
    return true;
  // "To those who ask her for advice she says": whoever does.
  if (
    lowerAt(words, group.first - 1) === 'who' &&
    /^(?:those|anyone|anybody|everyone|everybody)$/.test(lowerAt(words, group.first - 2)) &&
    // "among those who want it closed are the firemen": some in particular.
    lowerAt(words, group.first - 3) !== 'among' &&
    words[main]!.verb?.form === 'base'
  )
    return true;
  // "no longer wants the bridge closed".
  if (lowerAt(words, group.main - 1) === 'longer' && lowerAt(words, group.main - 2) === 'no') return true;
  // "Nobody had asked for an inquiry", "Neither side demanded", but "No fewer than ten have".
  const opener = subjectOf(sentence, main)?.first ?? group.first - 1;
  if (NONE.test(lowerAt(words, opener)) && !/^(?:fewer|less)$/.test(lowerAt(words, opener + 1))) return true;
  // "Do we want the club to …": asked, not said.
  if (
    tagAt(words, group.first - 1) === 'pronoun' &&
    /^(?:do|does|did|should|would|will|could)$/.test(lowerAt(words, group.first - 2))
  )
    return true;
  if (group.modal !== undefined) {
    // "should be told to sell": nobody has told them yet; that they should be is what is wanted.
    if (group.passive && /^(?:should|must)$/.test(group.modal)) return true;
    if (UNCERTAIN_MODALS.test(group.modal)) return true;
    if (isTabled(sentence, main)) return false;
    // "Observers expect that it will seek a compromise".
    if (group.modal === 'will' && sourceIsIn(place, speakersAt(place, main), OBSERVERS)) return true;
    const firstPerson =
      /^(?:i|we)(?:'|$)/.test(lowerAt(words, group.first - 1)) || /'d$/.test(lowerAt(words, group.first - 1));
    const isAnnounced = group.modal === 'would' && isAnnouncedAt(place, main, group.first);
    if (/^(?:would|should)$/.test(group.modal) && !firstPerson && !group.passive && !isAnnounced) return true;
  }
  if (group.infinitive) {
    const governor = itemAt(words, group.first - 1);
    const before = lowerAt(words, group.first - 1);
    // "For the union to recommend a deal, it must be better".
    if (words[0]!.lower === 'for' && words.slice(0, group.first).every(({ tag }) => tag !== 'comma')) return true;
    if (governor?.tag === 'verb' && PROSPECTIVE.has(governor.verb!.lemma)) return true;
    // "notices are issued to ask", "was used to demand": what a thing is for.
    // "is said to be pressing": reported as done.
    // "was pleased to direct", "felt bound to ask", "was obliged to ask": it was done.
    if (/^(?:pleased|bound|obliged|constrained|compelled|moved|honoured|honored)$/.test(before)) return false;
    if (governor?.tag === 'verb' && verbGroup(sentence, group.first - 1).passive)
      return !/^(?:say|report|understand|believe|think|know|rumour)$/.test(governor.verb!.lemma);
    // "how to ask", "used to ask".
    if (PROSPECTS.has(before)) return true;
    // "would have to be asked to save water": nobody has asked them yet.
    if (/^(?:have|need)$/.test(before) && tagAt(words, group.first - 2) === 'modal') return true;
    // "The aim is to persuade", but "the bloc is to ask" tells what it asks for.
    if (governor?.tag === 'auxiliary' && /^(?:is|are|was|were)$/.test(before))
      return /^w/.test(before) || !isAskedByParty(sentence, group.first - 1);
    if (isUncertain(words, group.first - 1, 5)) return true;
  }
  const isIng = words[main]!.verb?.form === 'ing';
  const link = lowerAt(words, main - 1);
  const held = words.slice(Math.max(0, main - 6), main);
  // "charged with refusing", "charged the two men with refusing", "accused of refusing".
  if (isIng && link === 'with' && held.some(({ verb }) => verb?.lemma === 'charge')) return true;
  if (link === 'of' && held.some(({ lower }) => isAllegation(lower))) return true;
  if (isIng && words.slice(Math.max(0, main - 2), main).some(({ lower }) => UNDOING.has(lower))) return true;
  if (isIng && /^(?:in|by|to|for)$/.test(link) && isUncertain(words, main - 2, 8)) return true;
  return inHypothesis(sentence, main);
}

/** "Senators introduced a bill that would |require carmakers to recall them": what somebody puts before others. */
export function isTabled({ words }: ParsedSentence, main: number): boolean {
  return (
    /^(?:require|oblige)$/.test(lemmaAt(words, main)) &&
    tagAt(words, main - 2) === 'that' &&
    words.slice(Math.max(0, main - 7), main).some(({ verb }) => /^(?:introduce|table)$/.test(verb?.lemma ?? ''))
  );
}

/** "could end by |asking": a modal by which nothing is certain, at `from` or at most so many words before it in the clause. */
function isUncertain(words: readonly Word[], from: number, reach: number): boolean {
  for (let at = from; at >= 0 && at > from - reach && !COMMA_OR_STOP.test(words[at]!.tag); at--)
    if (words[at]!.tag === 'modal' && UNCERTAIN_MODALS.test(words[at]!.lower)) return true;
  return false;
}

/** "said it would ask for more time": as "will ask" when it was said; observers say so of what might be. */
function isAnnouncedAt(place: Place, main: number, modal: number): boolean {
  const { words } = place.sentence;
  const { tag, capital } = itemAt(words, modal - 1) ?? {};
  // "would otherwise ask for a ban": only then.
  if (words[main]!.quotation >= 0 || /^(?:have|otherwise)$/.test(lowerAt(words, modal + 1))) return false;
  // "would require an operation" follows from something, and "would seek talks", "would propose a law" are one's own plans.
  if (!ADDRESSES.has(words[main]!.verb!.lemma)) return false;
  // "said a stronger union would ask": there is none.
  const subject = subjectOf(place.sentence, main);
  const isKnown = tag === 'pronoun' || capital === true || (subject && words[subject.first]!.lower !== 'a');
  const speakers = isKnown === true ? speakersAt(place, main) : [];
  return speakers.length > 0 && !sourceIsIn(place, speakers, OBSERVERS);
}

/** By these somebody turns to somebody: to say that one will do it puts the demand. */
const ADDRESSES = wordSet(
  'ask urge call appeal press beg implore plead petition lobby demand insist request tell order',
);

function isAskedByParty({ words, phraseAt, nounPhrases }: ParsedSentence, be: number): boolean {
  const head = nounPhrases[itemAt(phraseAt, be - 1) ?? -1]?.last;
  if (head === undefined) return false;
  const { lower, tag } = words[head]!;
  return tag === 'name' || isPartyNoun(lower);
}

const CLAUSE_EDGES: ReadonlySet<Tag> = new Set<Tag>(['comma', 'break', 'stop', 'coordinator']);

const DENIES = /^(?:deny|reject|dismiss|refute|dispute)$/;

const NONE = /^(?:no|nobody|nothing|none|neither|noone)$/;

/** "denied that it had asked": told only as not so. */
function isDenied({ words }: ParsedSentence, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 9; i--) {
    if (CLAUSE_EDGES.has(words[i]!.tag)) return false;
    // "rejected as false claims that it had asked".
    if (i < first - 1 && words[i]!.tag === 'that' && ASSERTIONS.has(singular(lowerAt(words, i - 1))))
      return words.slice(Math.max(0, i - 6), i).some(({ verb }) => DENIES.test(verb?.lemma ?? ''));
    if (words[i]!.verb?.lemma === 'deny')
      return /^(?:that|pronoun)$/.test(tagAt(words, i + 1)) || words[i + 1]?.verb?.form === 'ing';
  }
  return false;
}

/** "It was not clear who had ordered the killing": whoever it was, it is not told here. */
function isAskedWho({ words }: ParsedSentence, first: number): boolean {
  if (lowerAt(words, first - 1) !== 'who') return false;
  const before = itemAt(words, first - 2);
  return before === undefined || /^(?:verb|adjective|preposition|coordinator)$/.test(before.tag);
}

/** True unless the verb at `main` is a polite wish: "would like the club to", "I'd like". */
export function isUnwished(place: Place, main: number): boolean {
  const group = verbGroup(place.sentence, main);
  return group.modal !== 'would' || group.negated || place.sentence.isQuestion || inHypothesis(place.sentence, main);
}

function isAllegation(lower: string): boolean {
  return /^(?:accus(?:e|ed|es|ing)|cleared|acquitted|suspected|guilty|convicted|alleged|instead|capable|thinking|fear|risk)$/.test(
    lower,
  );
}

/** True within a clause that "if", "whether" or "in case" opens. */
export function inHypothesis(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 25; i--) {
    const { tag, lower } = words[i]!;
    if (tag === 'comma' || tag === 'break' || tag === 'stop') return false;
    if (tag === 'subordinator' && /^(?:if|whether|lest)$/.test(lower)) return true;
    // "Had he asked for a tug, the ship would have been saved".
    if (i === 0 && /^(?:should|had|were)$/.test(lower)) return true;
  }
  return false;
}

/** True if the head of the phrase is one of the nouns. */
export function headIsIn(sentence: ParsedSentence, phrase: Phrase | undefined, nouns: ReadonlySet<string>): boolean {
  if (phrase === undefined) return false;
  return phrase.heads.some((index) => {
    const { last } = sentence.nounPhrases[index]!;
    const { lower } = sentence.words[last]!;
    return nouns.has(lower) || nouns.has(singular(lower));
  });
}

/** True if a source is one of the nouns, by its printed words. */
export function sourceIsIn(place: Place, hints: readonly PartyHint[], nouns: ReadonlySet<string>): boolean {
  return hints.some(({ span }) => {
    const last = place.parse.paragraph.text.slice(span.start, span.end).toLowerCase().split(/\s+/).at(-1) ?? '';
    return nouns.has(last) || nouns.has(singular(last));
  });
}
