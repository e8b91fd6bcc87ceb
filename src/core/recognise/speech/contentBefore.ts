import { firstEndingFrom, type Span } from '../../text/span';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { GOES_ON, HEARER_VERBS, SPEECH_VERBS, TELLING_VERBS } from '../syntax/speechVerbs';
import { ONLY_OF, phraseFrom, type Phrase } from '../syntax/phrases';
import { opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import { isSetting } from './addedBehind';
import { clauseBegins, lastWordEnd } from './speechContent';
import { isInterrupted } from './interrupted';
import { isReply } from './invertedSubject';
import type { Word } from '../syntax/tags/words';
import { itemAt } from '../../text/itemAt';
import { opensSentence } from '../../text/quotations';
import { wordSet } from '../../text/wordSet';
import { COMMA_OR_STOP } from '../syntax/tags/patterns';

/** "They must pay, he says, and it has to be soon", "It was, said Salas, a black day": what is said stands on both sides. */
export function aroundIt(sentence: ParsedSentence, verb: number, subject: Phrase | undefined): Span | undefined {
  const { words } = sentence;
  if (subject !== undefined && subject.first === verb + 1) return aroundInverted(sentence, verb, subject);
  const start = subject === undefined ? 0 : beforeSubject(words, subject.first);
  if (start < 2 || words[start - 1]!.tag !== 'comma') return undefined;
  // “We have won,” he said, and stepped down.
  if (words[0]!.quotation >= 0 && words[0]!.quotation === words[start - 2]!.quotation) return undefined;
  // "The report, Kolb told parliament, had been lying in a drawer": behind whoever is told.
  const isTold = HEARER_VERBS.has(words[verb]!.verb!.lemma);
  const told = isTold ? (phraseFrom(sentence, verb + 1, ONLY_OF)?.last ?? verb) : verb;
  // "Norland, its ministry said in a statement on Friday, should": behind when and where it was said.
  let comma = told + 1;
  if (/^(?:preposition|time)$/.test(words[comma]?.tag ?? ''))
    while (/^(?:preposition|time|determiner|adjective|noun|name|number)$/.test(words[comma]?.tag ?? '')) comma++;
  const rest = words[comma + 1];
  if (words[comma]?.tag !== 'comma' || rest === undefined || words[verb]!.quotation >= 0) return undefined;
  // "It was, she once told a paper, “a mess”", "It treated them, she said, “like dirt”".
  const isBroken = BREAKS_OFF.test(words[start - 2]!.tag);
  if (rest.quotation >= 0 && (isBroken || (!rest.capital && clauseBegins(sentence, 0))) && words[0]!.quotation < 0)
    return { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) };
  if (rest.quotation >= 0 || rest.verb?.form === 'ing') return undefined;
  // "Let them go, she said, and the courts would take note": an order is whole without a subject.
  const isWhole = start >= 4 && (clauseBegins(sentence, 0) || words[0]!.verb?.form === 'base');
  // "…, it said, while its rival waits", "…, officials said, as thousands marched": what others do.
  if (isWhole && (rest.lower === 'while' || isSetting(sentence, comma + 1) || saysMore(sentence, comma + 1)))
    return { start: words[0]!.start, end: lastWordEnd(sentence, start - 1) };
  const goesOn =
    (isWhole && (comma === told + 1 || goesOnBehind(sentence, comma + 1))) ||
    isBroken ||
    isInterrupted(sentence, start - 1, comma + 1);
  const behind = words.findIndex(({ text, quotation }, at) => at > comma && text === ';' && quotation < 0);
  const last = behind < 0 ? words.length - 1 : behind - 1;
  return goesOn ? { start: words[0]!.start, end: lastWordEnd(sentence, last) } : undefined;
}

/** "…, he told the court, though he accepted that": what the speaker says then is for itself. */
function saysMore(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (!/^(?:and|but|although|though)$/.test(words[at]!.lower)) return false;
  const { lemma = '' } = words[skipAdverbs(words, at + 2)]?.verb ?? {};
  return /^(?:he|she|they|it)$/.test(words[at + 1]?.lower ?? '') && (TELLING_VERBS.has(lemma) || GOES_ON.has(lemma));
}

/** "…, he told us on Monday, but it needs more", "…, the board said on Monday, its lowest level in years": of the same still. */
function goesOnBehind(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (words[at]!.tag !== 'coordinator') return /^(?:its|their)$/.test(words[at]!.lower);
  const next = words[at + 1];
  if (opensFiniteVerb(sentence, at + 1)) return true;
  return /^(?:it|they|he|she)$/.test(next?.lower ?? '') && clauseBegins(sentence, at + 1);
}

/** What the first half of a clause ends with that a speaker has cut in two: "It was, he says, …". */
const BREAKS_OFF = /^(?:auxiliary|modal|that)$/;

function aroundInverted(sentence: ParsedSentence, verb: number, subject: Phrase): Span | undefined {
  const { words } = sentence;
  const { last, apposition = last } = subject;
  const isAside = verb >= 2 && words[verb - 1]!.tag === 'comma' && words[last + 1]?.tag === 'comma';
  if (!isAside || words[last + 2] === undefined || isReply(words, verb)) return undefined;
  // "It was, said Salas, “a black day”".
  const isBroken = words[verb - 2]!.tag === 'auxiliary' && !words[last + 2]!.capital;
  const isQuoted = [0, verb - 2, verb, isBroken ? verb : last + 2].some((at) => words[at]!.quotation >= 0);
  // "…, warned Salas, the mayor, and they would not come down again": what comes behind "and" has been said as well.
  const and = apposition + 2;
  if (
    !isQuoted &&
    words[and - 1]?.tag === 'comma' &&
    words[and]?.tag === 'coordinator' &&
    goesOnSaid(sentence, and + 1)
  )
    return { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) };
  // "…, said Salas, who leads the party", "…, said Salas, a lawyer": what comes is of him, unless the clause was broken off.
  const rest = sentence.nounPhrases[sentence.phraseAt[last + 2] ?? -1];
  // "…, warns Brask, the port's biggest lender": somebody is told of, and nothing said.
  if (words[verb - 2]!.tag === 'verb' && rest !== undefined && isPartyNoun(words[nounEnd(sentence, last + 2)]!.lower))
    return undefined;
  // "Nobody was hurt, said Salas, who led the search": it is told of whoever speaks to the end.
  if (words[last + 2]!.tag === 'relative' && !words.some(({ tag }, at) => at > last + 2 && tag === 'comma'))
    return undefined;
  // "What worries me, says Salas, is the silence".
  const breaksOff =
    /^(?:auxiliary|modal|verb|adverb|that)$/.test(words[verb - 2]!.tag) ||
    (words[0]!.tag === 'relative' && opensFiniteVerb(sentence, last + 2)) ||
    isInterrupted(sentence, verb - 1, apposition + 2);
  // "It will not be closed quickly, said Salas, a former adviser": whoever speaks is told of to the end.
  if (
    words[verb - 2]!.tag === 'adverb' &&
    apposition > last &&
    COMMA_OR_STOP.test(words[apposition + 1]?.tag ?? 'stop') &&
    !words[apposition + 2]
  )
    return undefined;
  return isQuoted || !breaksOff ? undefined : { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) };
}

/** "they would not", "has merely moved": not what the speaker has done besides, as "left" might be. */
function goesOnSaid(sentence: ParsedSentence, at: number): boolean {
  const { tag, lower } = sentence.words[at] ?? {};
  if (tag === 'modal' || tag === 'auxiliary') return true;
  return /^(?:it|they|this|there)$/.test(lower ?? '') && clauseBegins(sentence, at);
}

/** The last word of the nouns that begin at `at`, possessors passed over. */
function nounEnd({ words }: ParsedSentence, at: number): number {
  let end = at;
  while (/^(?:noun|name|adjective|determiner|possessive)$/.test(words[end + 1]?.tag ?? '')) end++;
  return end;
}

/** "Both states should pay, a panel suggested in a report that few have read": a whole clause, then who said it. */
export function clauseBefore(
  parse: Parse,
  sentence: ParsedSentence,
  verb: number,
  subject: Phrase | undefined,
): Span | undefined {
  const { words } = sentence;
  if (subject === undefined || subject.first < 4 || words[beforeSubject(words, subject.first) - 1]?.tag !== 'comma')
    return undefined;
  // "…, swimmers told councillors at a meeting": behind whoever is told.
  const isLast = words.slice(verb).every(({ tag }) => tag !== 'comma' && tag !== 'break');
  const told =
    isLast && HEARER_VERBS.has(words[verb]!.verb!.lemma) ? phraseFrom(sentence, verb + 1, ONLY_OF)?.last : undefined;
  let behind = (told ?? verb) + 1;
  if (told !== undefined) while (words[behind]?.tag === 'time') behind++;
  const next = words[behind];
  // "With the phone almost complete, the firm announced on Friday that": what is said is yet to come.
  const that = words.findIndex(({ tag }, at) => at >= behind && tag === 'that');
  if (that > 0 && that < behind + 4 && words[that - 1]!.tag === 'time') return undefined;
  if (next?.tag !== 'preposition' || next.quotation >= 0 || !clauseBegins(sentence, 0)) return undefined;
  return words.some(({ quotation }) => quotation >= 0)
    ? undefined
    : contentBefore(parse, sentence, verb, undefined, subject);
}

/** "No talks without a truce": what needs no verb to be said; `last` is its last word. */
function isBargain(words: readonly Word[], last: number): boolean {
  return (
    words[0]!.lower === 'no' &&
    words.slice(2, last).some(({ lower }) => /^(?:without|until|unless|before)$/.test(lower))
  );
}

/** "Calling the vote “a farce”, | Kolb urged": what somebody does besides, up to the word at `last`. */
function isFronted(sentence: ParsedSentence, last: number): boolean {
  const { words } = sentence;
  if (words[0]!.verb?.form !== 'ing' || words[0]!.quotation >= 0) return false;
  return !words.some(({ quotation }, i) => i <= last && quotation < 0 && opensFiniteVerb(sentence, i));
}

/** True of a sentence without a full stop, of which more than a word or two stand before who says it. */
function isHeadlineBy({ words }: ParsedSentence, at: number): boolean {
  return (
    at > 1 && words.at(-1)!.tag !== 'stop' && words.every(({ tag }, i) => i > at || !/^(?:comma|break)$/.test(tag))
  );
}

/**
 * Where the clause of a subject begins whose noun phrase does at `first`: "more than forty swimmers", "at least 200 of them",
 * "…, as Kolb (has said)".
 */
export function beforeSubject(words: readonly Word[], first: number): number {
  let from = first;
  if (words[first]?.tag === 'number') while (ABOUT.has(itemAt(words, from - 1)?.lower ?? '')) from--;
  const isAside = itemAt(words, from - 1)?.lower === 'as' && itemAt(words, from - 2)?.tag === 'comma';
  // "Kolb said the law, as the court had ruled, was void": of what she says, none of the rest.
  return isAside && !words.slice(0, from).some(({ verb }) => SPEECH_VERBS.has(verb?.lemma ?? '')) ? from - 1 : from;
}

const ABOUT = wordSet('more fewer less than at least most up to about around roughly over well as many nearly almost');

/** True if a quotation is closed right before the dash at `dash`. */
function isQuotedBefore(words: readonly Word[], dash: number): boolean {
  let at = dash - 1;
  while (COMMA_OR_STOP.test(itemAt(words, at)?.tag ?? '')) at--;
  return (itemAt(words, at)?.quotation ?? -1) >= 0 && words[dash]!.quotation < 0;
}

/** What stands before the verb: a quotation, or a clause closed by a comma. */
export function contentBefore(
  parse: Parse,
  sentence: ParsedSentence,
  verb: number,
  inverted: Phrase | undefined,
  subject: Phrase | undefined,
): Span | undefined {
  const { words } = sentence;
  const from = inverted ? verb : subject === undefined ? verb : beforeSubject(words, subject.first);
  let at = from - 1;
  // “…,” – he said.
  if (/^[-–—]$/.test(itemAt(words, at)?.text ?? '') && isQuotedBefore(words, at)) at--;
  while (at >= 0 && COMMA_OR_STOP.test(words[at]!.tag)) at--;
  // "“Go home,” he later said", but "“Go home now,” he said".
  let spoken = at;
  while (
    spoken >= 0 &&
    /^(?:comma|stop|adverb)$/.test(words[spoken]!.tag) &&
    words[spoken]!.quotation === words[verb]!.quotation
  )
    spoken--;
  if (itemAt(words, spoken)?.quotation !== words[verb]!.quotation) at = spoken;
  const word = itemAt(words, at);
  if (word !== undefined && word.quotation >= 0 && word.quotation !== words[verb]!.quotation) {
    const quotation = parse.paragraph.quotations[word.quotation]!;
    const whole = words
      .slice(0, at + 1)
      .every((other) => other.quotation === word.quotation || COMMA_OR_STOP.test(other.tag));
    // "The union was cautious: “We'll see,” its chair said": what leads up to the quotation is not said in it.
    const first = words.findIndex((other) => other.quotation === word.quotation);
    const isLedUp = /^[:;]$/.test(itemAt(words, first - 1)?.text ?? '');
    if (!whole && !isLedUp && isFronted(sentence, at)) return undefined;
    return { start: whole || isLedUp ? quotation.start : words[0]!.start, end: word.end };
  }
  if (word === undefined) {
    // "“…” Wick suggested a talk": what he says now stands behind.
    if (
      subject !== undefined &&
      inverted === undefined &&
      (sentence.phraseAt[verb + 1] ?? -1) >= 0 &&
      !HEARER_VERBS.has(words[verb]!.verb?.lemma ?? '')
    )
      return undefined;
    const { quotations, text } = parse.paragraph;
    const previous = quotations[firstEndingFrom(quotations, sentence.start - 3)];
    if (previous === undefined || previous.end > sentence.start) return undefined;
    // 'He said she "should go". The minister promised a bill.': part of a sentence, which has a speaker of its own.
    return opensSentence(text, previous) ? previous : undefined;
  }
  if (itemAt(words, from - 1)?.tag !== 'comma') return undefined;
  // "Until then, it told both sides to wait", "His daughter, Katherine, pleaded": nothing is said before.
  if (inverted && isReply(words, from)) return { start: words[0]!.start, end: word.end };
  const isVerbless = !isBargain(words, at) && !words.slice(0, at + 1).some((_, i) => opensFiniteVerb(sentence, i));
  // "Bridge unsafe for years, says union": a headline.
  if ((isVerbless || isFronted(sentence, at)) && !isHeadlineBy(sentence, at)) return undefined;
  // Behind the last comma only "…, the union says" is left: then what stands before need not be a whole clause.
  // "…, the envoy told reporters" tells no more than to whom.
  const told =
    inverted === undefined && HEARER_VERBS.has(words[verb]!.verb?.lemma ?? '')
      ? phraseFrom(sentence, verb + 1)?.last
      : undefined;
  // "To go was a mistake, he said, adding that".
  const goesOn =
    words[verb + 1]?.tag === 'comma' && words[verb + 2]?.verb?.form === 'ing' && words[verb + 2]!.quotation < 0;
  const closes = words
    .slice((inverted?.last ?? told ?? verb) + 1)
    .every(({ tag }) => tag === 'stop' || tag === 'time' || tag === 'preposition');
  // "Let them in, she told a paper in May": an order has no subject.
  const isOrder = words[0]!.verb?.form === 'base' && words[0]!.tag === 'verb';
  if (!closes && !goesOn && !isOrder && !clauseBegins(sentence, 0)) return undefined;
  return { start: words[0]!.start, end: word.end };
}
