import { speakerHint, type PartyHint } from '../../parties/parties';
import type { Attribution } from '../../speech/attribution';
import { attributionAt } from '../../speech/speakers';
import { isAttribution } from '../../syntax/asides';
import type { ParsedSentence } from '../../syntax/parse';
import { isPartyNoun } from '../../syntax/partyNouns';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, skipAdverbs } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { itemAt } from '../../../text/itemAt';
import { isPeople } from '../contents';
import { HERALDS } from '../cues/nounKinds';
import { demanders, speakersAt } from '../demanders';
import type { Place } from '../draft';
import { freeDutySpeakers, freeSpeakers } from '../freeSpeech';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { isDirective, type Modal } from './modalSenses';
import {
  beforeSpeech,
  isToldPassively,
  joinedVerb,
  lastBefore,
  overClause,
  spanned,
  subjectAt,
  tellerBehind,
  toldTo,
} from './modalSubjects';
import { headOf, type Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/** What a modal lays upon somebody: who is to do what. */
export interface Duty {
  readonly place: Place;
  readonly words: readonly Word[];
  /** Index of the modal. */
  readonly at: number;
  readonly modal: Modal;
  /** Index of the word behind the modal. */
  readonly verb: number;
  /** Index of the main verb. */
  readonly main: number;
  /** The verb before "and" that has the same subject: "cannot wait | and must apologise". */
  readonly joined: number | undefined;
  /** The subject stands before the words that tell who speaks: "The firm, she said, must pay". */
  readonly isParted: boolean;
  readonly subject: Phrase | undefined;
  /** The word that tells what the subject is, whether a noun or a pronoun. */
  readonly subjectWord: string | undefined;
  /** True if the subject is somebody who can be asked to act. */
  readonly acts: boolean;
  readonly isQuoted: boolean;
  readonly attribution: Attribution | undefined;
}

/** Who says that it must be done. */
export interface Voice {
  readonly demander: readonly PartyHint[];
  /** Nobody in the sentence says it: whoever spoke in those before goes on. */
  readonly isFree: boolean;
  /** The verb by which those who must do it are told. */
  readonly teller: number | undefined;
  /** "The club was told that": by that verb in the passive. */
  readonly isTold: boolean;
  /** False where nothing tells that somebody says it. */
  readonly isSaid: boolean;
  /** The text itself gives the order on. */
  readonly isDirective: boolean;
}

/** Who is to do what by the modal at `at`. */
export function dutyAt(place: Place, at: number, modal: Modal): Duty {
  const { sentence } = place;
  const { words } = sentence;
  const verb = behindAside(sentence, skipAdverbs(words, modal.last + 1));
  const main = tagAt(words, verb) === 'verb' ? verb : mainVerbAfter(sentence, modal.last);
  const joined = joinedVerb(place, at);
  const parted = joined === undefined ? beforeSpeech(place, at) : undefined;
  const nearest =
    (joined === undefined ? undefined : subjectAt(place, joined)) ??
    parted ??
    overClause(place, at) ??
    phraseEndingAt(sentence, lastBefore(place, at)) ??
    spanned(place, at) ??
    subjectOf(sentence, at);
  const subject = parted === undefined && isOutside(place, nearest, at) ? undefined : nearest;
  const head = subject === undefined ? -1 : headOf(sentence, subject).last;
  return {
    place,
    words,
    at,
    modal,
    verb,
    main,
    joined,
    isParted: parted !== undefined,
    subject,
    subjectWord: words[head]?.lower,
    acts: actsItself(place, at - 1) || actsItself(place, head),
    isQuoted: words[at]!.quotation >= 0,
    attribution: attributionAt(place.parse, words[at]!.start),
  };
}

/** Who says of a duty that it is one. */
export function voiceOf(duty: Duty): Voice {
  const { place, words, at, modal, subject, attribution } = duty;
  const speakers = speakersAt(place, at);
  const teller = toldTo(place, subject);
  // "was told by the league that kick-off must move".
  const isTold = teller !== undefined && isToldPassively(place.sentence, teller);
  // "was called in and told that": whoever is told says nothing.
  const known = isTold && attribution?.cue.start === words[teller]!.start ? [] : speakers;
  const named = known.length > 0 ? known : speakersOtherwise(duty, teller, isTold);
  const isToldOf = modal.past || modal.name === 'have to';
  const free = named.length > 0 ? [] : isToldOf ? freeDutySpeakers(place, at) : freeSpeakers(place, at);
  const isSaid =
    named.length > 0 ||
    free.length > 0 ||
    isTold ||
    attribution !== undefined ||
    isHeralded(place, subject) ||
    isWord(place, subject) ||
    isPutTo(place, subject);
  return {
    demander: named.length > 0 ? named : free,
    isFree: free.length > 0,
    teller,
    isTold,
    isSaid,
    isDirective: isDirective(place, at, modal),
  };
}

/** Who says it where no words of speech tell: "we" who need it, or who tells others that they must. */
function speakersOtherwise(
  { place, words, at, subject }: Duty,
  teller: number | undefined,
  isTold: boolean,
): readonly PartyHint[] {
  const { sentence } = place;
  // "We need to …" outside quotation marks is still somebody's speech.
  if (lowerAt(words, at - 1) === 'we') return [speakerHint(words[at]!.start)];
  if (teller === undefined) return (isWord(place, subject) && senderOfWord(place, subject!.first)) || [];
  return isTold ? tellerBehind(sentence, teller) : demanders(place, subjectOf(sentence, teller), teller);
}

/** "should also, he suggested, publish": past an aside that tells who says so; else `at` itself. */
function behindAside(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (tagAt(words, at) !== 'comma') return at;
  const close = nextComma(words, at);
  const verb = close < 0 ? -1 : skipAdverbs(words, close + 1);
  return close > 0 && isAttribution(sentence, at + 1, close) && words[verb]?.traits.base !== undefined ? verb : at;
}

/** “What happened here,” the mayor said, “must never happen again”: who speaks is not the subject of what is said. */
function isOutside({ sentence: { words } }: Place, subject: Phrase | undefined, at: number): boolean {
  if (subject === undefined || subject.last >= at - 1 || words[at]!.quotation < 0) return false;
  return words[subject.first]!.quotation < 0 && words[at - 1]!.quotation < 0;
}

/** True if the subject, whose head is the word at `head`, is somebody who can be asked to act. */
function actsItself({ sentence }: Place, head: number): boolean {
  const index = itemAt(sentence.phraseAt, head) ?? -1;
  if (index < 0) return false;
  const { last, isPronoun } = sentence.nounPhrases[index]!;
  const { lower, tag } = sentence.words[last]!;
  return isPronoun
    ? /^(?:we|they|you|he|she|everyone|everybody|nobody|anyone|anybody|those|people)$/.test(lower)
    : tag === 'name' || isPartyNoun(lower) || isPeople(sentence.words[last]!);
}

/** "The report is blunt: the regulator must go": what words before the colon say of the message. */
function isHeralded({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const colon = (subject?.first ?? 0) - 1;
  return itemAt(words, colon)?.text === ':' && HERALDS.has(lowerAt(words, colon - 1));
}

/** "sent word that the fighting must stop": the noun says that it is said. */
export function isWord({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const that = (tagAt(words, (subject?.first ?? 0) - 1) === 'determiner' ? -1 : 0) + (subject?.first ?? 0) - 1;
  if (tagAt(words, that) !== 'that') return false;
  // "Word came from the palace that the guests should leave".
  const isCome =
    /^(?:word|orders|instructions)$/.test(words[0]!.lower) && /^(?:come|go|arrive)$/.test(lemmaAt(words, 1));
  return isCome || WORD.test(lowerAt(words, that - 1));
}

/** "The rebels sent word through the Red Cross that |they needed blood": who sends it. */
export function senderOfWord(place: Place, content: number): readonly PartyHint[] | undefined {
  const { sentence } = place;
  const { words } = sentence;
  if (tagAt(words, content - 1) !== 'that') return undefined;
  const word = words.findLastIndex(({ lower }, i) => i < content && i > content - 9 && WORD.test(lower));
  const verb = tagAt(words, word - 1) === 'determiner' ? word - 2 : word - 1;
  return /^(?:send|pass|take)$/.test(lemmaAt(words, verb))
    ? demanders(place, subjectOf(sentence, verb), verb)
    : undefined;
}

const WORD = /^(?:word|messages?|signal|view)$/;

/** "put it to the coach that he should step aside". */
export function isPutTo({ sentence }: Place, subject: Phrase | undefined): boolean {
  const { words } = sentence;
  const that = (subject?.first ?? 0) - 1;
  const hearer = tagAt(words, that) === 'that' ? phraseEndingAt(sentence, that - 1) : undefined;
  return (
    hearer !== undefined &&
    lowerAt(words, hearer.first - 1) === 'to' &&
    lowerAt(words, hearer.first - 2) === 'it' &&
    lemmaAt(words, hearer.first - 3) === 'put'
  );
}
