import { clauseExtent, infinitiveExtent } from '../../syntax/extent';
import { lexicon } from '../../../lexicon';
import { partyHints, weakHint, speakerHint, type PartyHint } from '../../parties/parties';
import { isAttribution } from '../../syntax/asides';
import type { ParsedSentence } from '../../syntax/parse';
import { isPartyNoun } from '../../syntax/partyNouns';
import { attributionAt } from '../../speech/speakers';
import { ONLY_OF, phraseEndingAt, phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import { mainVerbAfter, skipAdverbs } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { HERALDS, LAID_DOWN, OBSERVERS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { isInverted } from '../conditions/threats';
import { freeDutySpeakers, freeSpeakers, goesOnFromDuty } from '../freeSpeech';
import { isPeople } from '../contents';
import { hearersAt } from '../hearers';
import { demanders, speakersAt } from '../demanders';
import { inHypothesis, sourceIsIn } from '../guards';
import { doer } from './doers';
import { RECKONS, isAntecedent, isAnybody, isOpenClause } from './mereTelling';
import { isBelief, isDirective, isGiven, isSpared, type Modal } from './modalSenses';
import { modalAt } from './obliging';
import {
  isSomebodyElse,
  isToldPassively,
  beforeSpeech,
  clauseStart,
  joinedVerb,
  lastBefore,
  overClause,
  spanned,
  subjectAt,
  tellerBehind,
  toldTo,
} from './modalSubjects';
import { isParty } from '../verbs/verbObjects';
import { itemAt } from '../../../text/itemAt';
import { headOf, headWord, lemmaAt, lowerAt, tagAt } from '../wordAt';

/** "must", "should", "have to" and their like, said by somebody. */
export function modals(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const at of sentence.words.keys()) {
    const modal = modalAt(place, at);
    if (modal === undefined || inHypothesis(sentence, at)) continue;
    found.push(...modalDemand(place, at, modal));
  }
  return found;
}

/** "If the council cannot run it, she said, it should step aside": whom the "if" is about; `undefined` if that is nobody. */
function underIf(sentence: ParsedSentence, at: number, pronoun: string | undefined): Phrase | undefined {
  if (pronoun !== 'it' && pronoun !== 'they') return undefined;
  const { words } = sentence;
  const opener = words.findLastIndex(({ lower }, i) => i < at && lower === 'if');
  if (opener < 0 || at - opener > 24) return undefined;
  const phrase = phraseFrom(sentence, opener + 1, ONLY_OF);
  if (phrase === undefined || phrase.last >= at - 3 || phrase.heads.length > 1) return undefined;
  const { isPronoun, last } = headOf(sentence, phrase);
  const { lower, tag, traits } = words[last]!;
  if (isPronoun || !(tag === 'name' || isPartyNoun(lower))) return undefined;
  return traits.isPlural === (pronoun === 'they') ? phrase : undefined;
}

/** "The state has to say so": of those who govern it tells how things are less often than of others. */
function isAuthority(noun: string | undefined): boolean {
  return noun !== undefined && lexicon.authorities().has(noun);
}

function isNone(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 1) === 'nobody' || (lowerAt(words, at - 1) === 'one' && lowerAt(words, at - 2) === 'no');
}

/** "should also, he suggested, publish": past an aside that tells who says so; else `at` itself. */
function behindAside(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (tagAt(words, at) !== 'comma') return at;
  const close = words.findIndex(({ tag }, i) => i > at && tag === 'comma');
  const verb = close < 0 ? -1 : skipAdverbs(words, close + 1);
  return close > 0 && isAttribution(sentence, at + 1, close) && words[verb]?.traits.base !== undefined ? verb : at;
}

function modalDemand(place: Place, at: number, modal: Modal): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const verb = behindAside(sentence, skipAdverbs(words, modal.last + 1));
  const main = tagAt(words, verb) === 'verb' ? verb : mainVerbAfter(sentence, modal.last);
  // "I don't see why it should": nothing is named.
  if (words[verb] === undefined || /^(?:comma|stop|break)$/.test(words[verb].tag)) return [];
  // "Should the ban go?": asked; "will sue should the firm not pay": as "if".
  if (
    at === 0 ||
    (modal.name === 'should' && words[at]!.lower === 'should' && isInverted(sentence, at)) ||
    (words[at]!.quotation >= 0 && words[at - 1]!.quotation !== words[at]!.quotation && words[at]!.capital)
  )
    return [];
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
  const acts = actsItself(place, at - 1) || actsItself(place, head);
  const attribution = attributionAt(place.parse, words[at]!.start);
  // "denied that the firm must pay", "doubted that it should": nobody is said to want it. What one rejects, others want.
  if (attribution !== undefined && attribution.polarity !== 'asserts' && attribution.lemma !== 'reject') return [];
  // "Pay should rise, the union argued": who argues for it wants it.
  const argues = attribution !== undefined && /^(?:argue|insist|urge|demand|recommend)$/.test(attribution.lemma);
  if (isBelief(place, verb, main, modal, acts || argues)) return [];

  const quoted = words[at]!.quotation >= 0;
  const own = lowerAt(words, at - 1) === 'we';
  const speakers = speakersAt(place, at);
  // "We need to …" outside quotation marks is still somebody's speech.
  const teller = toldTo(place, subject);
  // "was told by the league that kick-off must move".
  const isTold = teller !== undefined && isToldPassively(sentence, teller);
  const tells =
    teller === undefined
      ? []
      : isTold
        ? tellerBehind(sentence, teller)
        : demanders(place, subjectOf(sentence, teller), teller);
  // "was called in and told that": whoever is told says nothing.
  const known = isTold && attribution?.cue.start === words[teller]!.start ? [] : speakers;
  const named = known.length > 0 ? known : own ? [speakerHint(words[at]!.start)] : tells;
  const isToldOf = modal.past || modal.name === 'have to';
  const free = named.length > 0 ? [] : isToldOf ? freeDutySpeakers(place, at) : freeSpeakers(place, at);
  const demander = named.length > 0 ? named : free;
  const said =
    demander.length > 0 ||
    isTold ||
    attribution !== undefined ||
    isHeralded(place, subject) ||
    isWord(place, subject) ||
    isPutTo(place, subject);
  const pronoun = subject === undefined ? undefined : headWord(sentence, subject).lower;
  if (
    tagAt(words, at - 1) === 'relative' ||
    (tagAt(words, at - 1) === 'that' &&
      ((tagAt(words, at - 2) === 'noun' && !quoted) || tagAt(words, at - 2) === 'coordinator'))
  )
    return [];
  const ordered = modal.name === 'have to' && /^(?:will|would)$/.test(lowerAt(words, at - 1));
  // "The council must act", told by nobody: by the article itself, if it has a voice.
  let isOwn = false;
  if (!said && !ordered && !isDirective(place, at, modal) && !(/^(?:should|need to)$/.test(modal.name) && acts)) {
    if (!mayBeOwn(place, modal, pronoun, acts)) return [];
    isOwn = true;
  }
  if (sourceIsIn(place, demander, OBSERVERS) || sourceIsIn(place, demander, LAID_DOWN)) return [];
  if (
    subject !== undefined &&
    teller === undefined &&
    isOpenClause(sentence, subject, at, main, attribution?.content.start)
  )
    return [];
  if (modal.name === 'should' && RECKONS.test(attribution?.lemma ?? '')) return [];
  // "Nobody has to lose face".
  if (
    pronoun !== undefined &&
    /^(?:nobody|one)$/.test(pronoun) &&
    /^(?:have|need) to$/.test(modal.name) &&
    isNone(words, at)
  )
    return [];
  // "so that every member must raise a hand": what follows from it.
  if (subject !== undefined && !quoted && isSoThat(words, subject.first)) return [];
  // "Two things have to happen": which ones, the sentences behind tell.
  if (/^(?:things?|something)$/.test(pronoun ?? '') && /^(?:happen|change)$/.test(lemmaAt(words, main))) return [];
  // "Nobody's grandmother should miss it".
  if (subject !== undefined && /^nobody(?:'s|’s)?$/.test(lowerAt(words, subject.first - 1))) return [];
  // What one must do oneself is a duty told, not a wish; "we" is open to others.
  if (pronoun !== undefined && /^(?:i|you'd|i've|i'd|i'll)$/.test(pronoun) && modal.name !== 'should') return [];
  if (pronoun === 'you' && isAnybody(place, subject!.first, main, modal)) return [];
  // "She must go, her rival said": not the one who speaks.
  const isOther =
    attribution !== undefined &&
    attribution.cue.start > words[at]!.start &&
    attribution.source.some(({ pronoun: one }) => one === undefined || (one !== 'i' && one !== pronoun));
  const isDecided =
    isDirective(place, at, modal) &&
    (/^(?:under|as|by|on)$/.test(words[0]!.lower) || /^(?:told|warned|informed)$/.test(lowerAt(words, at - 2)));
  // "Lund: He must apologise": whoever speaks in an answer would say "I" of herself.
  const isAnswer = attribution?.lemma === ':' && attribution.source.every(({ pronoun: one }) => one === undefined);
  if (
    !quoted &&
    !isAnswer &&
    pronoun !== undefined &&
    /^(?:he|she)$/.test(pronoun) &&
    !isOther &&
    !isDecided &&
    !isPutTo(place, subject) &&
    teller === undefined &&
    !isSomebodyElse(place, attribution?.source ?? demander, pronoun)
  ) {
    if (attribution !== undefined || !mayBeOwn(place, modal, pronoun, acts)) return [];
    isOwn = true;
  }
  // "The company said it must cut jobs": who speaks, where nobody else is there.
  if (
    !quoted &&
    attribution !== undefined &&
    /^(?:it|they)$/.test(pronoun ?? '') &&
    place.index === 0 &&
    teller === undefined &&
    !isDecided &&
    !GETS.test(lowerAt(words, main)) &&
    !words.slice(modal.last, main + 1).some(({ lower }) => lower === 'be') &&
    isAlone(place, attribution.source, subject!.first)
  )
    return [];
  // "after a session in which the speaker had to stop them": what happened there.
  if (modal.past && subject !== undefined && isInWhich(words, subject.first)) return [];
  if (
    teller === undefined &&
    modal.past &&
    !isDirective(place, at, modal) &&
    (pronoun === undefined || /^(?:i|he|she|we|it|they)$/.test(pronoun) || !said || quoted) &&
    !(free.length > 0 && /^(?:it|they)$/.test(pronoun ?? '') && goesOnFromDuty(place))
  )
    return [];

  // "Norland cannot wait and must apologise": the first verb is none of what is asked.
  // "The firm, she said, must pay": what stands apart from its subject is read by itself.
  const first = joined === undefined && parted === undefined ? clauseStart(place, subject, at) : undefined;
  if (
    first !== undefined &&
    teller === undefined &&
    tagAt(words, first - 1) === 'that' &&
    attribution?.content.start !== words[first]!.start &&
    !isWord(place, subject) &&
    isAntecedent(itemAt(words, first - 2))
  )
    return [];
  const isParted = tagAt(words, verb - 1) === 'comma' || parted !== undefined;
  const extent =
    first === undefined || isParted
      ? infinitiveExtent(sentence, joined === undefined && !isParted ? at : verb)
      : clauseExtent(sentence, first === 1 && words[0]!.tag === 'not' ? 0 : first);
  if (!acts && !quoted && isMeansTo(words, extent.stop)) return [];
  const passive = words.slice(modal.last, main + 1).some(({ lower }) => lower === 'be');
  // "I should not have to say it twice": a complaint.
  if (modal.name === 'should' && pronoun === 'i' && tagAt(words, modal.last + 1) === 'not') return [];
  // "Somebody always has to pay": how things go.
  if (modal.name === 'have to' && /^(?:always|often|usually|sometimes|probably)$/.test(words[at - 1]!.lower)) return [];
  const asked =
    pronoun === 'you'
      ? quoted
        ? hearersAt(place, at, true)
        : partyHints(sentence, subject)
      : (passive && !isMadeTo(words, main)) ||
          // "One ought to leave her in peace": nobody in particular.
          /^(?:no|one)$/.test(words[subject?.first ?? at]!.lower) ||
          isSpared(words, modal, main) ||
          isGiven(words, main)
        ? doer(sentence, main)
        : partyHints(sentence, underIf(sentence, at, pronoun) ?? subject).map(weakHint);
  return drafts(place, extent.pieces, {
    rule: `demand.modal-${modal.name.replace(' ', '-')}`,
    type: modal.type,
    cue: spanOf(sentence, at, modal.last),
    demander: isOwn ? [] : demander,
    ...(isOwn ? { inOwnVoice: true as const } : {}),
    // "The club was told that the pitch must be mown": whoever is told, where none of the words is somebody.
    addressee: isTold && !(acts && asked.length > 0) ? partyHints(sentence, subjectOf(sentence, teller)) : asked,
  });
}

/**
 * True where a column or an answer may say of its own what somebody must do. What one has to do tells how things are as often:
 * "Patients have to wait".
 */
function mayBeOwn({ parse }: Place, modal: Modal, pronoun: string | undefined, acts: boolean): boolean {
  if (parse.paragraph.role !== 'body' || modal.past) return false;
  if (modal.name === 'have to') return /^(?:somebody|someone)$/.test(pronoun ?? '') || isAuthority(pronoun);
  return acts || /^(?:must|should)$/.test(modal.name) || /^(?:it|they)$/.test(pronoun ?? '');
}

/** What one must be given by others, though one does it oneself: "said it must have a say". */
const GETS = /^(?:have|get|see|hear|know|receive)$/;

/** True if those who speak are the only ones that the sentence names before `at`. */
function isAlone({ sentence }: Place, source: readonly PartyHint[], at: number): boolean {
  const { words, nounPhrases } = sentence;
  const [speaker] = source;
  if (speaker === undefined || speaker.pronoun !== undefined || speaker.span.start >= words[at]!.start) return false;
  return nounPhrases.every(({ first, last, isPronoun }) => {
    if (first >= at || isPronoun) return true;
    const isSpeaker = words[first]!.start <= speaker.span.start && speaker.span.start <= words[last]!.end;
    return isSpeaker || !isParty(sentence, first);
  });
}

/** "so that |every member". */
function isSoThat(words: readonly Word[], first: number): boolean {
  let that = first - 1;
  while (/^(?:determiner|adjective|noun)$/.test(tagAt(words, that))) that--;
  return lowerAt(words, that) === 'that' && lowerAt(words, that - 1) === 'so';
}

/** "a session in which |the speaker", "the night when |they". */
function isInWhich(words: readonly Word[], first: number): boolean {
  const opener = tagAt(words, first - 1) === 'determiner' ? first - 2 : first - 1;
  const { lower = '' } = itemAt(words, opener) ?? {};
  return lower === 'which' ? tagAt(words, opener - 1) === 'preposition' : /^(?:when|where)$/.test(lower) && opener > 0;
}

/** “What happened here,” the mayor said, “must never happen again”: who speaks is not the subject of what is said. */
function isOutside({ sentence: { words } }: Place, subject: Phrase | undefined, at: number): boolean {
  if (subject === undefined || subject.last >= at - 1 || words[at]!.quotation < 0) return false;
  return words[subject.first]!.quotation < 0 && words[at - 1]!.quotation < 0;
}

/** "Emissions must fall by half | to meet the goal": what follows from a goal, and nobody is asked for. */
function isMeansTo(words: readonly Word[], to: number): boolean {
  return (
    tagAt(words, to) === 'to' &&
    /^(?:meet|reach|achieve|hit|stay|avoid|limit|keep|prevent)$/.test(lowerAt(words, to + 1))
  );
}

/** "should be made to plant trees": whoever is to be made to is to act. */
function isMadeTo(words: readonly Word[], main: number): boolean {
  return (
    /^(?:made|forced|required|obliged|compelled|ordered)$/.test(words[main]!.lower) && tagAt(words, main + 1) === 'to'
  );
}

/** "The report is blunt: the regulator must go": what words before the colon say of the message. */
function isHeralded({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const colon = (subject?.first ?? 0) - 1;
  return itemAt(words, colon)?.text === ':' && HERALDS.has(lowerAt(words, colon - 1));
}

/** "sent word that the fighting must stop": the noun says that it is said. */
function isWord({ sentence: { words } }: Place, subject: Phrase | undefined): boolean {
  const that = (tagAt(words, (subject?.first ?? 0) - 1) === 'determiner' ? -1 : 0) + (subject?.first ?? 0) - 1;
  if (tagAt(words, that) !== 'that') return false;
  // "Word came from the palace that the guests should leave".
  const isCome =
    /^(?:word|orders|instructions)$/.test(words[0]!.lower) && /^(?:come|go|arrive)$/.test(lemmaAt(words, 1));
  return isCome || /^(?:word|message|messages|signal)$/.test(lowerAt(words, that - 1));
}

/** "put it to the coach that he should step aside". */
function isPutTo({ sentence }: Place, subject: Phrase | undefined): boolean {
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
