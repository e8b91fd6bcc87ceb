import { itemAt } from '../../text/itemAt';
import { JUDGING_VERBS } from '../syntax/judgingVerbs';
import type { ParsedSentence } from '../syntax/parse';
import { GOES_ON, NOT_SAID, SPEECH_VERBS } from '../syntax/speechVerbs';
import { subjectOf } from '../syntax/subjects';
import type { Word } from '../syntax/tags/words';
import { opensFiniteVerb, verbGroup } from '../syntax/verbGroups';
import { isAddedBehind } from './addedBehind';
import { beforeSubject } from './contentBefore';
import { invertedSubject } from './invertedSubject';
import { clauseBegins, lastWordEnd } from './speechContent';

/**
 * Where what begins at `at` ends: at a semicolon outside quotation marks, before what the same speaker says or does next
 * ("said it was too little and demanded more"), else at `end`.
 */
export function contentEnd(sentence: ParsedSentence, at: number, verb: number, end: number): number {
  const { words } = sentence;
  const { quotation } = words[at]!;
  const form = words[verb]!.verb?.form;
  const isCondition = quotation < 0 && isInCondition(words, verb);
  let isToldOfOthers = false;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i]!;
    if (isCondition && word.tag === 'comma' && word.quotation < 0 && opensMainClause(sentence, i + 1))
      return words[i - 1]!.end;
    if (word.text === ';' && word.quotation === quotation && !goesOnListing(sentence, i)) return words[i - 1]!.end;
    // "insists that there is a way: “We will find it.”": the quotation is for itself.
    if (word.text === ':' && quotation < 0 && (words[i + 1]?.quotation ?? -1) >= 0) return words[i - 1]!.end;
    if (
      word.tag === 'comma' &&
      quotation < 0 &&
      (isAddedBehind(sentence, at, i + 1) || goesOnDoing(sentence, i + 1, form))
    )
      return words[i - 1]!.end;
    if (word.tag !== 'verb') continue;
    // "denied it was late, calling the reports “gossip”": what else is done with words.
    if (quotation < 0 && judgesBehind(sentence, i)) return lastWordEnd(sentence, i - 2);
    const own = quotation < 0 && word.quotation < 0 ? ownClauseBefore(sentence, i, at) : undefined;
    if (own !== undefined) return lastWordEnd(sentence, own - 1);
    const silent = quotation < 0 && word.quotation < 0 ? keepsBack(sentence, i, form) : -1;
    if (silent > at) return lastWordEnd(sentence, silent - 1);
    if (!GOES_ON.has(word.verb!.lemma)) continue;
    const link = words[i - 1]!;
    if (
      !isToldOfOthers &&
      word.verb!.form === form &&
      /^(?:and|but)$/.test(link.lower) &&
      link.quotation === words[verb]!.quotation
    )
      return lastWordEnd(sentence, i - 2);
    isToldOfOthers = true;
  }
  return end;
}

/** "said it would close but did not say when", "… but declined to say why": what the same speaker keeps to herself. */
function keepsBack(sentence: ParsedSentence, at: number, form: string | undefined): number {
  const { words } = sentence;
  const { lemma } = words[at]!.verb!;
  const { first, negated } = verbGroup(sentence, at);
  const isUnsaid = negated && SAYS.test(lemma) && (words[first]!.verb?.form ?? form) === form;
  const isWithheld =
    /^(?:decline|refuse)$/.test(lemma) && words[at]!.verb!.form === form && SAYS.test(words[at + 2]?.lower ?? '');
  return (isUnsaid || isWithheld) && /^(?:and|but)$/.test(itemAt(words, first - 1)?.lower ?? '') ? first - 1 : -1;
}

/** What whoever keeps something back does not do. */
const SAYS = /^(?:say|comment|elaborate|specify|give|name|identify|explain|disclose|confirm|draw|respond)$/;

/** "in Velm, Norland; Orle, Sudria; and Keld": items of a list, that no verb parts. */
function goesOnListing(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const last = words.findLastIndex(({ text }) => text === ';');
  return words[last + 1]?.lower === 'and' && !words.some((_, i) => i > at && opensFiniteVerb(sentence, i));
}

/** "…, but she went on to praise it", "…, but they roundly condemned the raid": what the same speaker does besides. */
function goesOnDoing({ words }: ParsedSentence, at: number, form: string | undefined): boolean {
  if (words[at]?.lower !== 'but' || !/^(?:he|she|they|it)$/.test(words[at + 1]?.lower ?? '')) return false;
  let verb = at + 2;
  while (words[verb]?.tag === 'adverb') verb++;
  const { verb: reading, quotation } = words[verb] ?? {};
  if (reading === undefined || reading.form !== form || quotation! >= 0) return false;
  return GOES_ON.has(reading.lemma) || (reading.lemma === 'go' && words[verb + 1]?.lower === 'on');
}

/** "If Kolb says that the fund is empty, show us the books": the verb of saying stands in what the rest depends on. */
function isInCondition(words: readonly Word[], verb: number): boolean {
  if (!/^(?:if|though|although|while|when|because|since)$/.test(words[0]!.lower)) return false;
  for (let i = verb - 1; i > 0; i--) if (words[i]!.tag === 'comma') return words[i + 1]!.lower === 'as';
  return true;
}

/** An order, a question or a subject with its verb. */
function opensMainClause(sentence: ParsedSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || word.quotation >= 0) return false;
  if (word.lower === 'let') return true;
  // ", set up in 2010,": what may be a participle opens nothing.
  if (word.traits.past !== undefined) return false;
  const isOrder =
    word.traits.base !== undefined &&
    (word.tag === 'verb' || /^(?:us|me|the)$/.test(sentence.words[at + 1]?.lower ?? ''));
  if (isOrder || /^(?:then|why|how|what|who)$/.test(word.lower)) return true;
  return (sentence.phraseAt[at] ?? -1) >= 0 && clauseBegins(sentence, at);
}

/** ", calling the reports “gossip”": a judgement in words that are quoted. */
function judgesBehind({ words }: ParsedSentence, at: number): boolean {
  const { verb, quotation } = words[at]!;
  if (verb!.form !== 'ing' || !JUDGING_VERBS.has(verb!.lemma) || quotation >= 0 || words[at - 1]!.tag !== 'comma')
    return false;
  for (let i = at + 1; i < words.length && i < at + 12; i++) if (words[i]!.quotation >= 0) return true;
  return false;
}

/** How far before a verb of saying the clause that it is the verb of begins. */
const CLAUSE_REACH = 12;

/**
 * Where the clause of a verb of saying begins that stands behind what is said, and is no part of it: "had been warned,
 * the report says", "saw cracks, and one, Petra Lind, said", "had been held, citing a source".
 */
function ownClauseBefore(sentence: ParsedSentence, verb: number, first: number): number | undefined {
  const { words } = sentence;
  const { lemma, form } = words[verb]!.verb!;
  if (lemma === 'cite' && form === 'ing')
    return words[verb - 1]!.tag === 'comma' && verb - 1 > first ? verb - 1 : undefined;
  // "…, but his family believe that he is alive", "…, but critics call it a farce": what others think.
  const isThought = NOT_SAID.has(lemma) || JUDGING_VERBS.has(lemma);
  if (!isThought && !SPEECH_VERBS.has(lemma)) return undefined;
  const { finite, negated, passive, modal } = verbGroup(sentence, verb);
  if (!finite || negated || passive || modal !== undefined) return undefined;
  // "star may never play, says coach".
  if (
    words[verb - 1]!.tag === 'comma' &&
    verb - 2 > first &&
    invertedSubject(sentence, verb) &&
    closesSentence(sentence, verb)
  )
    return verb - 1;
  const subject = subjectOf(sentence, verb);
  if (subject === undefined || subject.first <= first + 1 || verb - subject.first > CLAUSE_REACH) return undefined;
  const start = beforeSubject(words, subject.first);
  const before = words[start - 1]!;
  if (isThought && (before.lower !== 'but' || words[subject.last]!.tag === 'pronoun')) return undefined;
  // "…, the report says": nothing but a time or place comes behind it.
  if (before.tag === 'comma') return closesSentence(sentence, verb) ? start - 1 : undefined;
  const joins = /^(?:and|but|while|though|although|whereas)$/.test(before.lower);
  return joins && /^[,–—-]$/.test(itemAt(words, start - 2)?.text ?? '') ? start - 2 : undefined;
}

/** True if behind the verb stands nothing but when, where or to whom. */
function closesSentence({ words }: ParsedSentence, verb: number): boolean {
  for (let i = verb + 1; i < words.length; i++)
    if (!/^(?:stop|time|preposition|determiner|noun|name|number)$/.test(words[i]!.tag)) return false;
  return true;
}
