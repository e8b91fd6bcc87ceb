import { firstEndingFrom, type Span } from '../../text/span';
import { actingHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { clauseBegins, contentSpan, lastWordEnd } from './speechContent';
import { GOES_ON, HEARER_VERBS, NOT_SAID, SPEECH_VERBS } from '../syntax/speechVerbs';
import { phraseFrom, subjectOf, type Phrase } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { wordSet } from '../../text/wordSet';

/** "They must pay, he says, and it has to be soon", "It was, said Salas, a black day": what is said stands on both sides. */
export function aroundIt(sentence: ParsedSentence, verb: number, subject: Phrase | undefined): Span | undefined {
  const { words } = sentence;
  if (subject !== undefined && subject.first === verb + 1) return aroundInverted(sentence, verb, subject);
  if (subject === undefined || subject.first < 2 || words[subject.first - 1]!.tag !== 'comma') return undefined;
  if (words[verb + 1]?.tag !== 'comma' || words[verb + 2] === undefined || words[verb]!.quotation >= 0)
    return undefined;
  if ((words[verb + 2]?.quotation ?? -1) >= 0 || words[verb + 2]?.verb?.form === 'ing') return undefined;
  const isWhole = subject.first >= 4 && clauseBegins(sentence, 0);
  if (!isWhole && !isInterrupted(sentence, subject.first - 1, verb + 2)) return undefined;
  return { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) };
}

function aroundInverted(sentence: ParsedSentence, verb: number, { last }: Phrase): Span | undefined {
  const { words } = sentence;
  const isAside = verb >= 2 && words[verb - 1]!.tag === 'comma' && words[last + 1]?.tag === 'comma';
  if (!isAside || words[last + 2] === undefined) return undefined;
  const isQuoted = [0, verb - 2, verb, last + 2].some((at) => words[at]!.quotation >= 0);
  // "…, said Salas, who leads the party", "…, said Salas, a lawyer": what comes is of him, unless the clause was broken off.
  const breaksOff = /^(?:auxiliary|modal|verb|adverb|that)$/.test(words[verb - 2]!.tag);
  return isQuoted || !breaksOff ? undefined : { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) };
}

/** "The crane, Wick says, had been checked": a subject before the comma at `comma`, its verb from `rest` on. */
export function isInterrupted(sentence: ParsedSentence, comma: number, rest: number): boolean {
  const { words, phraseAt } = sentence;
  if (words[comma]?.tag !== 'comma' || (phraseAt[0] ?? -1) < 0) return false;
  for (let i = 0; i < comma; i++) if (opensFiniteVerb(sentence, i) || words[i]!.quotation >= 0) return false;
  return opensFiniteVerb(sentence, skipAdverbs(words, rest));
}

/** "Both states should pay, a panel suggested in a report that few have read": a whole clause, then who said it. */
export function clauseBefore(
  parse: Parse,
  sentence: ParsedSentence,
  verb: number,
  subject: Phrase | undefined,
): Span | undefined {
  const { words } = sentence;
  if (subject === undefined || subject.first < 4 || words[subject.first - 1]!.tag !== 'comma') return undefined;
  const next = words[verb + 1];
  if (next?.tag !== 'preposition' || next.quotation >= 0 || !clauseBegins(sentence, 0)) return undefined;
  return words.some(({ quotation }) => quotation >= 0)
    ? undefined
    : contentBefore(parse, sentence, verb, undefined, subject);
}

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
  for (let steps = 0; steps < 20 && i < words.length; steps++) {
    const word = words[i]!;
    if (word.quotation >= 0 && word.quotation !== words[verb]!.quotation) return finish(i);
    if (word.tag === 'that') {
      // "said that was too little": it is what is spoken of, and opens nothing.
      const isSubject = /^(?:auxiliary|modal)$/.test(words[i + 1]?.tag ?? '');
      // Where a quotation stands before, it tells of the noun: “…,” he told reporters in a ward that had no light.
      const isQuoted = words[0]!.quotation >= 0 && words[verb]!.quotation < 0;
      if (isQuoted && isSubject && words[i - 1]!.tag === 'noun') return undefined;
      return finish(isSubject ? i : words[i + 1]?.tag === 'comma' ? i + 2 : i + 1);
    }
    if (word.text === ':') return finish(i + 1);
    if (word.tag === 'stop' || word.text === ';') return undefined;
    if (word.tag === 'subordinator' && /^(?:if|whether)$/.test(word.lower))
      return DOUBTS.has(lemma) ? finish(i + 1) : undefined;
    // "told parliament, blaming “delays”", "said nothing, but he did": what comes is no more of what the verb opens.
    if (words[i - 1]!.tag === 'comma' && i - 1 > verb + 1 && leavesVerb(sentence, i, verb)) return undefined;
    if (word.tag === 'to' || word.tag === 'modal' || word.tag === 'relative') return undefined;
    if (opensFiniteVerb(sentence, i)) return undefined;
    const index = phraseAt[i] ?? -1;
    // "They would say that, wouldn't they": it opens nothing.
    const isAlone = words[i + 1]?.tag === 'comma' && (word.lower === 'that' || word.lower === 'it');
    if (index >= 0 && !isAlone && clauseBegins(sentence, i)) return finish(i);
    if (word.verb?.form === 'ing' && /^(?:deny|suggest|propose|recommend|admit|advise)$/.test(lemma)) return finish(i);
    if (index >= 0 && /^(?:deny|dispute|refute|rebut|doubt|question)$/.test(lemma)) return finish(i);
    i = index >= 0 ? nounPhrases[index]!.last + 1 : i + 1;
  }
  return undefined;
}

const DOUBTS = wordSet('doubt question');

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
  if (words[verb - 1]?.tag !== 'relative' || words[verb - 2]?.tag !== 'comma') return undefined;
  for (let i = verb + 1; i + 1 < words.length; i++)
    if (words[i]!.tag === 'comma' && opensFiniteVerb(sentence, i + 1)) return words[i - 1]!.end;
  return undefined;
}

/**
 * Where what begins at `at` ends: at a semicolon outside quotation marks, before what the same speaker says or does next
 * ("said it was too little and demanded more"), else at `end`.
 */
function contentEnd(sentence: ParsedSentence, at: number, verb: number, end: number): number {
  const { words } = sentence;
  const { quotation } = words[at]!;
  const form = words[verb]!.verb?.form;
  let isToldOfOthers = false;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.text === ';' && word.quotation === quotation) return words[i - 1]!.end;
    if (word.tag !== 'verb') continue;
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
  return joins && words[subject.first - 2]?.tag === 'comma' ? subject.first - 2 : undefined;
}

/** True if behind the verb stands nothing but when, where or to whom. */
export function closesSentence({ words }: ParsedSentence, verb: number): boolean {
  for (let i = verb + 1; i < words.length; i++)
    if (!/^(?:stop|time|preposition|determiner|noun|name|number)$/.test(words[i]!.tag)) return false;
  return true;
}

const OPENS_SENTENCE = /(?:^|[.!?:…]["”’']?\s|\s[–—-]\s)["“‘'«„]?\s*$/u;

/** What stands before the verb: a quotation, or a clause closed by a comma. */
export function contentBefore(
  parse: Parse,
  sentence: ParsedSentence,
  verb: number,
  inverted: Phrase | undefined,
  subject: Phrase | undefined,
): Span | undefined {
  const { words } = sentence;
  const from = inverted ? verb : (subject?.first ?? verb);
  let at = from - 1;
  while (at >= 0 && /^(?:comma|stop)$/.test(words[at]!.tag)) at--;
  // "“Go home,” he later said", but "“Go home now,” he said".
  let spoken = at;
  while (
    spoken >= 0 &&
    /^(?:comma|stop|adverb)$/.test(words[spoken]!.tag) &&
    words[spoken]!.quotation === words[verb]!.quotation
  )
    spoken--;
  if (words[spoken]?.quotation !== words[verb]!.quotation) at = spoken;
  const word = words[at];
  if (word !== undefined && word.quotation >= 0 && word.quotation !== words[verb]!.quotation) {
    const quotation = parse.paragraph.quotations[word.quotation]!;
    const whole = words
      .slice(0, at + 1)
      .every((other) => other.quotation === word.quotation || /^(?:stop|comma)$/.test(other.tag));
    // "The union was cautious: “We'll see,” its chair said": what leads up to the quotation is not said in it.
    const first = words.findIndex((other) => other.quotation === word.quotation);
    const isLedUp = words[first - 1]?.text === ':';
    return { start: whole || isLedUp ? quotation.start : words[0]!.start, end: word.end };
  }
  if (word === undefined) {
    const { quotations, text } = parse.paragraph;
    const previous = quotations[firstEndingFrom(quotations, sentence.start - 3)];
    if (previous === undefined || previous.end > sentence.start) return undefined;
    // 'He said she "should go". The minister promised a bill.': part of a sentence, which has a speaker of its own.
    return OPENS_SENTENCE.test(text.slice(Math.max(0, previous.start - 6), previous.start)) ? previous : undefined;
  }
  if (words[from - 1]?.tag !== 'comma') return undefined;
  // "Until then, it told both sides to wait", "His daughter, Katherine, pleaded": nothing is said before.
  if (!words.slice(0, at + 1).some((_, i) => opensFiniteVerb(sentence, i))) return undefined;
  // Behind the last comma only "…, the union says" is left: then what stands before need not be a whole clause.
  const closes = words
    .slice((inverted?.last ?? verb) + 1)
    .every(({ tag }) => tag === 'stop' || tag === 'time' || tag === 'preposition');
  if (!closes && !clauseBegins(sentence, 0)) return undefined;
  return { start: words[0]!.start, end: word.end };
}
