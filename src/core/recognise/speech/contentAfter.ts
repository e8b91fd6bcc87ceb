import type { Span } from '../../text/span';
import { wordSet } from '../../text/wordSet';
import { actingHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { HEARER_VERBS, SPEECH_VERBS } from '../syntax/speechVerbs';
import { subjectOf } from '../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { contentEnd } from './contentEnd';
import { clauseBegins, contentSpan, lastWordEnd } from './speechContent';
import type { Word } from '../syntax/tags/words';
import { itemAt } from '../../text/itemAt';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { phraseFrom } from '../syntax/phrases';
import { IS_OR_WAS, NOUN_OR_NAME, PAUSES } from '../syntax/tags/patterns';
import { nextComma } from '../syntax/tags/wordAt';

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
      // "tells anyone who asks that".
      if (words[i]?.tag === 'relative' && words[i + 2]?.tag === 'that' && opensFiniteVerb(sentence, i + 1)) i += 2;
      // "warned they would strike": whoever is told something is always named.
    } else if (words[i]?.tag === 'pronoun' && (phrase === undefined || !/^(?:warn|advise)$/.test(lemma))) {
      hearer = [pronounHint(sentence, i)];
      i++;
    }
  }
  if (doesSomething(sentence, i)) return finish(i);
  const told = HAVE_OBJECTS.has(lemma) ? phraseFrom(sentence, i)?.last : undefined;
  let isOfParticiple = false;
  const isOfNoun = words[verb]!.verb!.form === 'ing' && NOUN_OR_NAME.test(itemAt(words, verb - 1)?.tag ?? '');
  for (let steps = 0; steps < 20 && i < words.length; steps++) {
    const word = words[i]!;
    if (word.quotation >= 0 && word.quotation !== words[verb]!.quotation) return finish(i);
    if (word.tag === 'that') {
      // "told his wife that evening".
      if (isTime(words, i + 1)) return undefined;
      // "said that was too little": it is what is spoken of, and opens nothing.
      const isSubject = /^(?:auxiliary|modal)$/.test(words[i + 1]?.tag ?? '');
      // Where a quotation stands before, it tells of the noun: “…,” he told reporters in a ward that had no light.
      const isQuoted = words[0]!.quotation >= 0 && words[verb]!.quotation < 0;
      if (isQuoted && words[i - 1]!.tag === 'noun' && opensFiniteVerb(sentence, i + 1)) return undefined;
      // "said he regretted it but that the city was poor": what an earlier verb opens goes on.
      if (words[i - 1]!.tag === 'coordinator' && told !== undefined) return undefined;
      // "ruled in favour of the request that": it is wished for.
      if (WISHES.has(words[i - 1]!.lower)) return undefined;
      // "answered every question that the union had": it tells of what stands right behind the verb.
      if (told === i - 1) return undefined;
      return finish(isSubject ? i : words[i + 1]?.tag === 'comma' ? i + 2 : i + 1);
    }
    if (word.text === ':') return finish(i + 1);
    // "The judge denied a bid to move the trial": it was asked, not said.
    const object = nounPhrases[phraseAt[i] ?? -1];
    if (lemma === 'deny' && object !== undefined && ASKED_FOR.has(words[object.last]!.lower)) return undefined;
    // "said more than thirty people had come", "which she said would help".
    const number = i === verb + 1 || words[i - 1]!.tag !== 'preposition' ? behindEstimate(words, i) : i;
    if (number > i && clauseBegins(sentence, number, end)) return finish(i);
    if (i === verb + 1 && opensFiniteVerb(sentence, i) && isToldOf(sentence, verb))
      // "What he would say was that": by "that" all of it is told.
      return finish(IS_OR_WAS.test(word.lower) && words[i + 1]?.tag === 'that' ? i + 2 : i);
    // “…,” they chanted — words from a call.
    const isQuoteNext = (words[i + 1]?.quotation ?? -1) >= 0;
    // "…, she told us - but few believe it".
    const isOver = words[i + 1]?.lower === 'but' || (words[0]!.quotation >= 0 && (i === verb + 1 || !isQuoteNext));
    if (word.tag === 'break' && isOver) return undefined;
    if (word.tag === 'stop' || word.text === ';') return undefined;
    if (word.tag === 'subordinator' && /^(?:if|whether)$/.test(word.lower))
      return DOUBTS.has(lemma) ? finish(i + 1) : undefined;
    // "said although it was late, the road was open".
    const isOpening =
      i === verb + 1 && words[0]!.quotation < 0 && /^(?:although|though|while|because|unless)$/.test(word.lower);
    if (isOpening && clauseBegins(sentence, i + 1) && words.some(({ tag }, at) => at > i && tag === 'comma'))
      return finish(i);
    // "conceded the point, though few believed it": what the text says against it.
    if (i > verb + 1 && words[i - 1]!.tag === 'comma' && /^(?:although|though|while|whereas)$/.test(word.lower))
      return undefined;
    // "reported on Monday, citing two officials, that the mayor had fled".
    if (word.tag === 'comma' && words[i + 1]?.verb?.lemma === 'cite') {
      const next = nextComma(words, i);
      if (words[next + 1]?.tag !== 'that') return undefined;
      i = next + 1;
      continue;
    }
    // "Writing on Chatter, Kolb said": what is said is the next verb's.
    if (word.tag === 'comma' && verb === 0 && words[verb]!.verb!.form === 'ing' && (words[i + 1]?.quotation ?? -1) < 0)
      return undefined;
    // "with fans protesting in Velm, the board left": the clause behind is of the sentence.
    if (word.tag === 'comma' && isOfNoun && (words[i + 1]?.quotation ?? -1) < 0) return undefined;
    // “…,” she tells me when we meet: it tells when, behind what was said.
    if (/^(?:when|as|after|before|while)$/.test(word.lower) && words[0]!.quotation >= 0 && words[verb]!.quotation < 0)
      return undefined;
    // "told parliament, blaming “delays”", "said nothing, but he did": what comes is no more of what the verb opens.
    if (words[i - 1]!.tag === 'comma' && i - 1 > verb && leavesVerb(sentence, i, verb)) return undefined;
    // "claims to have shot down two drones".
    if (word.tag === 'to' && lemma === 'claim' && /^(?:have|be)$/.test(words[i + 1]?.lower ?? '')) return finish(i + 1);
    if (word.tag === 'to' || word.tag === 'modal' || word.tag === 'relative') return undefined;
    // "said in an interview published on Sunday that", "in a letter published Sunday that".
    const isPublished =
      word.verb?.form === 'past' &&
      words[i - 1]!.tag === 'noun' &&
      /^(?:preposition|time)$/.test(words[i + 1]?.tag ?? '');
    if (opensFiniteVerb(sentence, i) && !(isPublished && words.slice(i, i + 6).some(({ tag }) => tag === 'that')))
      return undefined;
    // "have thought about leaving".
    if (i === verb + 1 && lemma === 'think' && /^(?:about|of)$/.test(word.lower)) return undefined;
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
    if (index >= 0 && !isAlone && !isGoverned && !isOfParticiple && clauseBegins(sentence, i, end)) {
      // "remembers the day the mine closed": which day.
      const isMoment = /^(?:recall|remember)$/.test(lemma) && MOMENTS.test(words[nounPhrases[index]!.last]!.lower);
      const clause = isMoment ? undefined : finish(i);
      // "felt let down, the captain said": the verb behind is not of what was felt.
      return clause !== undefined && holdsVerb(sentence, i, clause.content.end) ? clause : undefined;
    }
    // "replying to a motion moved by Kolb, Wick said": what hangs on a participle begins no clause.
    isOfParticiple ||= word.tag === 'verb' && words[i + 1]?.lower === 'by';
    if (
      word.verb?.form === 'ing' &&
      !isGoverned &&
      /^(?:deny|suggest|propose|recommend|admit|advise|report)$/.test(lemma)
    )
      return finish(i);
    // "has denied, through its lawyers, having lied".
    if (index >= 0 && !isGoverned && /^(?:deny|dispute|refute|rebut|doubt|question)$/.test(lemma))
      return isDoubtful(sentence, i, verb, lemma) ? finish(i) : undefined;
    i = index >= 0 ? nounPhrases[index]!.last + 1 : i + 1;
  }
  return undefined;
}

/** "day", "evening": a stretch of time that closes the clause. */
function isTime(words: readonly Word[], at: number): boolean {
  const isNamed = /^(?:day|morning|afternoon|evening|night|week|month|year)$/.test(words[at]?.lower ?? '');
  return isNamed && /^(?:stop|comma|coordinator)$/.test(words[at + 1]?.tag ?? 'stop');
}

/** Behind "more than", "at least", "as many as" where a number follows; `at` itself elsewhere. */
function behindEstimate(words: readonly Word[], at: number): number {
  if (!/^(?:more|less|fewer|up|at|as)$/.test(words[at]!.lower)) return at;
  const pair = `${words[at]!.lower} ${words[at + 1]?.lower}`;
  const behind = pair === 'as many' && words[at + 2]?.lower === 'as' ? at + 3 : ESTIMATES.test(pair) ? at + 2 : at;
  // "at least twice as many were lost".
  const isCounted = words[behind]?.tag === 'number' || /^(?:twice|half|one|an?)$/.test(words[behind]?.lower ?? '');
  if (!isCounted) return at;
  return words[behind]!.lower === 'twice' ? behind + 2 : behind;
}

const ESTIMATES = /^(?:(?:more|less|fewer) than|up to|at (?:least|most))$/;

/** What somebody remembers for what happened then. */
const MOMENTS = /^(?:day|night|morning|moment|time|year|way)$/;

/** How many words stand at most between "which" and the verb of who says something. */
const FAR_SUBJECT = 8;

/** "the rules, which she | said would help": the subject of what is said is told of. */
function isToldOf(sentence: ParsedSentence, verb: number): boolean {
  const { words } = sentence;
  let at = verb - 1;
  while (at > 0 && at > verb - FAR_SUBJECT && words[at]!.tag !== 'relative') at--;
  // "would not say who they think was behind it": a question is about nobody who is named.
  if (itemAt(words, at)?.tag !== 'relative' || itemAt(words, at - 1)?.tag === 'verb') return false;
  return subjectOf(sentence, verb)?.first === at + 1;
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

function holdsVerb(sentence: ParsedSentence, first: number, end: number): boolean {
  return sentence.words.some(({ start }, at) => at >= first && start < end && opensFiniteVerb(sentence, at));
}

const DOUBTS = wordSet('doubt question');

/** False of whom one has questioned, or denied something: "questioned thirty men", "held for questioning in two cases", "denied him entry". */
function isDoubtful(
  { words, nounPhrases, phraseAt }: ParsedSentence,
  at: number,
  verb: number,
  lemma: string,
): boolean {
  const { tag, lower } = words[nounPhrases[phraseAt[at]!]!.last]!;
  if (tag === 'pronoun' && PEOPLE.has(lower)) return false;
  if (lemma !== 'question') return true;
  return skipAdverbs(words, verb + 1) === at && tag !== 'name' && !isPartyNoun(lower);
}

const PEOPLE = wordSet('i me you he him she her we us they them');

/** What one denies to whoever asks for it. */
const ASKED_FOR = wordSet(
  'request requests bid bids motion motions appeal appeals petition petitions application applications plea permission access entry bail parole',
);

/** What somebody wants is no word of whoever speaks of it. */
const WISHES = wordSet('request requests demand demands call calls plea pleas appeal appeals');

/** Those who answer or make things say with "that" which ones: "answered every question that …", "criticised a plan that …". */
const HAVE_OBJECTS = wordSet(
  'accept answer criticise criticize condemn describe discuss outline present regret reject release propose suggest',
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
    if (words[i]!.tag === 'comma') return words[i + 1]?.tag !== 'that' && words[i + 1]?.quotation === word.quotation;
  return true;
}

/** "The rebels, who say that they are right, want": where the aside that the verb stands in ends; `undefined` if it stands in none. */
function asideEnd(sentence: ParsedSentence, verb: number): number | undefined {
  const { words } = sentence;
  let relative = verbGroup(sentence, verb).first - 1;
  // "the rules, which she says are safe, are late".
  if (isToldOf(sentence, verb)) {
    relative = subjectOf(sentence, verb)!.first - 1;
    if (itemAt(words, relative - 1)?.tag !== 'comma') return undefined;
  }
  if (itemAt(words, relative)?.tag !== 'relative') return undefined;
  if (itemAt(words, relative - 1)?.tag !== 'comma') return subjectEnd(sentence, relative, verb);
  for (let i = verb + 1; i + 1 < words.length; i++)
    if (words[i]!.tag === 'comma' && opensFiniteVerb(sentence, skipAdverbs(words, i + 1))) return words[i - 1]!.end;
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
  for (let i = verb + 1; i < words.length && !PAUSES.test(words[i]!.tag); i++) {
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
function opensClause(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence;
  let at = first - 1;
  while (/^(?:determiner|number|adverb)$/.test(itemAt(words, at)?.tag ?? '')) at--;
  if (itemAt(words, at)?.tag === 'that') at--;
  // "In Velm, residents who said".
  if (itemAt(words, at)?.tag === 'comma') return !words.slice(0, at).some((_, i) => opensFiniteVerb(sentence, i));
  return at < 0 || SPEECH_VERBS.has(words[at]!.verb?.lemma ?? '');
}
