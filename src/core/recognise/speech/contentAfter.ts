import type { Span } from '../../text/span';
import { wordSet } from '../../text/wordSet';
import { actingHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { GOES_ON, HEARER_VERBS, NOT_SAID, SPEECH_VERBS } from '../syntax/speechVerbs';
import { phraseEndingAt, phraseFrom, subjectOf } from '../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../syntax/verbGroups';
import { clauseBegins, contentSpan, lastWordEnd } from './speechContent';
import type { Word } from '../syntax/tags/words';
import { itemAt } from '../../text/itemAt';

export interface After {
  readonly content: Span;
  readonly hearer: readonly PartyHint[];
}

/** What follows the verb: "(the union) that …", "…", ": …". */
export function contentAfter(parse: Parse, sentence: ParsedSentence, verb: number, lemma: string): After | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  let hearer: readonly PartyHint[] = [];
  const end = asideEnd(sentence, verb) ?? lastWordEnd(sentence, words.length - 1);
  const finish = (at: number): After | undefined =>
    words[at] === undefined || words[at].start >= end
      ? undefined
      : { content: contentSpan(parse, sentence, at, contentEnd(sentence, at, verb, end)), hearer };
  let i = verb + 1;
  if (lemma === 'accuse') {
    // "accused the minister of hiding the cost".
    const accused = phraseFrom(sentence, i);
    const of = accused === undefined ? i + 1 : accused.last + 1;
    return words[of]?.lower === 'of' ? finish(of + 1) : undefined;
  }
  if (HEARER_VERBS.has(lemma)) {
    const phrase = phraseFrom(sentence, i);
    if (phrase !== undefined && !opensFiniteVerb(sentence, phrase.last + 1)) {
      hearer = actingHints(partyHints(sentence, phrase));
      i = phrase.last + 1;
      // "warned they would strike": whoever is told something is always named.
    } else if (words[i]?.tag === 'pronoun' && (phrase === undefined || !/^(?:warn|advise)$/.test(lemma))) {
      hearer = [pronounHint(sentence, i)];
      i++;
    }
  }
  if (doesSomething(sentence, i)) return finish(i);
  const object = HAVE_OBJECTS.has(lemma) ? phraseFrom(sentence, i)?.last : undefined;
  let isOfParticiple = false;
  for (let steps = 0; steps < 20 && i < words.length; steps++) {
    const word = words[i]!;
    if (word.quotation >= 0 && word.quotation !== words[verb]!.quotation) return finish(i);
    if (word.tag === 'that') {
      // "said that was too little": it is what is spoken of, and opens nothing.
      const isSubject = /^(?:auxiliary|modal)$/.test(words[i + 1]?.tag ?? '');
      // Where a quotation stands before, it tells of the noun: “…,” he told reporters in a ward that had no light.
      const isQuoted = words[0]!.quotation >= 0 && words[verb]!.quotation < 0;
      if (isQuoted && isSubject && words[i - 1]!.tag === 'noun') return undefined;
      // "answered every question that the union had": it tells of what stands right behind the verb.
      if (object === i - 1) return undefined;
      return finish(isSubject ? i : words[i + 1]?.tag === 'comma' ? i + 2 : i + 1);
    }
    if (word.text === ':') return finish(i + 1);
    // “…,” they chanted — words from a call.
    if (word.tag === 'break' && i === verb + 1 && itemAt(words, 0)!.quotation >= 0) return undefined;
    if (word.tag === 'stop' || word.text === ';') return undefined;
    if (word.tag === 'subordinator' && /^(?:if|whether)$/.test(word.lower))
      return DOUBTS.has(lemma) ? finish(i + 1) : undefined;
    // "Writing on Chatter, Kolb said": what is said is the next verb's.
    if (word.tag === 'comma' && verb === 0 && words[verb]!.verb!.form === 'ing' && (words[i + 1]?.quotation ?? -1) < 0)
      return undefined;
    // “…,” she tells me when we meet: it tells when, behind what was said.
    if (/^(?:when|as|after|before|while)$/.test(word.lower) && words[0]!.quotation >= 0 && words[verb]!.quotation < 0)
      return undefined;
    // "told parliament, blaming “delays”", "said nothing, but he did": what comes is no more of what the verb opens.
    if (words[i - 1]!.tag === 'comma' && i - 1 > verb + 1 && leavesVerb(sentence, i, verb)) return undefined;
    // "claims to have shot down two drones".
    if (word.tag === 'to' && lemma === 'claim' && /^(?:have|be)$/.test(words[i + 1]?.lower ?? '')) return finish(i + 1);
    if (word.tag === 'to' || word.tag === 'modal' || word.tag === 'relative') return undefined;
    if (opensFiniteVerb(sentence, i)) return undefined;
    // "plead for access as the siege goes on": what is asked for begins no clause.
    if (word.lower === 'for' && i === verb + 1) return undefined;
    const index = phraseAt[i] ?? -1;
    // "They would say that, wouldn't they": it opens nothing.
    const isAlone = words[i + 1]?.tag === 'comma' && (word.lower === 'that' || word.lower === 'it');
    // "ordered the valley cleared": what is to be done, and nothing that is told.
    if (lemma === 'order' && index >= 0) return undefined;
    // "said in a statement on Monday the offer was": what a preposition governs is no subject.
    const isPartOfDay = words[i - 1]!.tag === 'time' && /^(?:morning|afternoon|evening|night)$/.test(word.lower);
    if (isPartOfDay) {
      i++;
      continue;
    }
    const isGoverned = words[i - 1]!.tag === 'preposition';
    if (index >= 0 && !isAlone && !isGoverned && !isOfParticiple && clauseBegins(sentence, i, end)) return finish(i);
    // "replying to a motion moved by Kolb, Wick said": what hangs on a participle begins no clause.
    isOfParticiple ||= word.tag === 'verb' && words[i + 1]?.lower === 'by';
    if (word.verb?.form === 'ing' && /^(?:deny|suggest|propose|recommend|admit|advise|report)$/.test(lemma))
      return finish(i);
    // "The judge denied a bid to move the trial": it was asked, not said.
    if (lemma === 'deny' && index >= 0 && ASKED_FOR.has(words[nounPhrases[index]!.last]!.lower)) return undefined;
    if (index >= 0 && /^(?:deny|dispute|refute|rebut|doubt|question)$/.test(lemma)) return finish(i);
    i = index >= 0 ? nounPhrases[index]!.last + 1 : i + 1;
  }
  return undefined;
}

/** "said opening it tonight would drown them": what is done is the subject of a clause that begins at `at`. */
function doesSomething(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (words[at]?.tag !== 'verb' || words[at].verb!.form !== 'ing') return false;
  for (let i = at + 1; i < words.length; i++) {
    if (/^(?:comma|stop|break|that|relative|to|subordinator|coordinator)$/.test(words[i]!.tag)) return false;
    if (opensFiniteVerb(sentence, i)) return true;
  }
  return false;
}

const DOUBTS = wordSet('doubt question');

/** What one denies to whoever asks for it. */
const ASKED_FOR = wordSet(
  'request requests bid bids motion motions appeal appeals petition petitions application applications plea permission access entry bail parole',
);

/** Those who answer or make things say with "that" which ones: "answered every question that …", "criticised a plan that …". */
const HAVE_OBJECTS = wordSet(
  'answer criticise criticize condemn describe discuss outline present reject release propose suggest',
);

/** True if what begins behind a comma, at `at`, goes on from the verb: it tells what else the subject does. */
function leavesVerb(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { words } = sentence;
  const word = words[at]!;
  if (word.quotation !== words[verb]!.quotation) return false;
  if (word.tag === 'coordinator') return clauseBegins(sentence, at + 1);
  if (word.verb?.form !== 'ing') return false;
  // "said, pointing at the door, “Go home”": an aside, before what is said.
  for (let i = at + 1; i < words.length; i++)
    if (words[i]!.tag === 'comma') return words[i + 1]?.quotation === word.quotation;
  return true;
}

/** "The rebels, who say that they are right, want": where the aside that the verb stands in ends; `undefined` if it stands in none. */
function asideEnd(sentence: ParsedSentence, verb: number): number | undefined {
  const { words } = sentence;
  const relative = verbGroup(sentence, verb).first - 1;
  if (itemAt(words, relative)?.tag !== 'relative') return undefined;
  if (itemAt(words, relative - 1)?.tag !== 'comma') return subjectEnd(sentence, relative, verb);
  for (let i = verb + 1; i + 1 < words.length; i++)
    if (words[i]!.tag === 'comma' && opensFiniteVerb(sentence, i + 1)) return words[i - 1]!.end;
  return undefined;
}

/** "Officials who confirmed the raid | said it was over": where the verb that they are the subject of ends their clause. */
function subjectEnd(sentence: ParsedSentence, relative: number, verb: number): number | undefined {
  const { words } = sentence;
  const told = phraseEndingAt(sentence, relative - 1);
  if (told === undefined || !opensClause(sentence, told.first)) return undefined;
  let end: number | undefined;
  // "who say the bridge is unsafe": what is said cannot be a thing, so that the first verb is no verb of theirs.
  let isClause = /^(?:say|insist|argue|think|believe|claim)$/.test(words[verb]!.verb!.lemma);
  for (let i = verb + 1; i < words.length && !/^(?:comma|stop|break)$/.test(words[i]!.tag); i++) {
    isClause ||= end === undefined && words[i]!.tag === 'that';
    if (!opensFiniteVerb(sentence, i) || /^(?:coordinator|to)$/.test(words[i - 1]!.tag)) continue;
    // Of two verbs the first is of what is said: "rebels who say the army fired first | want an inquiry".
    const isSecond = end !== undefined;
    end = words[i - 1]!.end;
    if (isSecond) return end;
    const main = mainVerbAfter(sentence, i);
    // "the raid said": a thing says nothing.
    if (!isClause && SPEECH_VERBS.has(words[main]!.verb?.lemma ?? '') && !isPartyNoun(words[i - 1]!.lower)) return end;
    i = main;
  }
  return isClause ? undefined : end;
}

/** True if a phrase at `first` opens its sentence, or what a verb of saying is followed by. */
function opensClause({ words }: ParsedSentence, first: number): boolean {
  let at = first - 1;
  while (/^(?:determiner|number|adverb)$/.test(itemAt(words, at)?.tag ?? '')) at--;
  if (itemAt(words, at)?.tag === 'that') at--;
  return at < 0 || SPEECH_VERBS.has(words[at]!.verb?.lemma ?? '');
}

/**
 * Where what begins at `at` ends: at a semicolon outside quotation marks, before what the same speaker says or does next
 * ("said it was too little and demanded more"), else at `end`.
 */
function contentEnd(sentence: ParsedSentence, at: number, verb: number, end: number): number {
  const { words } = sentence;
  const { quotation } = words[at]!;
  const form = words[verb]!.verb?.form;
  const isCondition = quotation < 0 && isInCondition(words, verb);
  let isToldOfOthers = false;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i]!;
    if (isCondition && word.tag === 'comma' && word.quotation < 0 && opensMainClause(sentence, i + 1))
      return words[i - 1]!.end;
    if (word.text === ';' && word.quotation === quotation) return words[i - 1]!.end;
    if (word.tag !== 'verb') continue;
    // "denied it was late, calling the reports “gossip”": what else is done with words.
    if (quotation < 0 && judgesBehind(sentence, i)) return lastWordEnd(sentence, i - 2);
    const own = quotation < 0 && word.quotation < 0 ? ownClauseBefore(sentence, i, at) : undefined;
    if (own !== undefined) return lastWordEnd(sentence, own - 1);
    if (!GOES_ON.has(word.verb!.lemma)) continue;
    const link = words[i - 1]!;
    if (
      !isToldOfOthers &&
      word.verb!.form === form &&
      link.lower === 'and' &&
      link.quotation === words[verb]!.quotation
    )
      return lastWordEnd(sentence, i - 2);
    isToldOfOthers = true;
  }
  return end;
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

const JUDGES = wordSet('call describe brand label dismiss condemn denounce criticise criticize accuse blame hail');

/** ", calling the reports “gossip”": a judgement in words that are quoted. */
function judgesBehind({ words }: ParsedSentence, at: number): boolean {
  const { verb, quotation } = words[at]!;
  if (verb!.form !== 'ing' || !JUDGES.has(verb!.lemma) || quotation >= 0 || words[at - 1]!.tag !== 'comma')
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
  if (!SPEECH_VERBS.has(lemma) || NOT_SAID.has(lemma)) return undefined;
  const { finite, negated, passive, modal } = verbGroup(sentence, verb);
  if (!finite || negated || passive || modal !== undefined) return undefined;
  const subject = subjectOf(sentence, verb);
  if (subject === undefined || subject.first <= first + 1 || verb - subject.first > CLAUSE_REACH) return undefined;
  const before = words[subject.first - 1]!;
  // "…, the report says": nothing but a time or place comes behind it.
  if (before.tag === 'comma') return closesSentence(sentence, verb) ? subject.first - 1 : undefined;
  const joins = /^(?:and|but|while|though|although|whereas)$/.test(before.lower);
  return joins && itemAt(words, subject.first - 2)?.tag === 'comma' ? subject.first - 2 : undefined;
}

/** True if behind the verb stands nothing but when, where or to whom. */
function closesSentence({ words }: ParsedSentence, verb: number): boolean {
  for (let i = verb + 1; i < words.length; i++)
    if (!/^(?:stop|time|preposition|determiner|noun|name|number)$/.test(words[i]!.tag)) return false;
  return true;
}
