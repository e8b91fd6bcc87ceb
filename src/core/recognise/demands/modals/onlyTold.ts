import type { PartyHint } from '../../parties/parties';
import { lexicon } from '../../../lexicon';
import type { Word } from '../../syntax/tags/words';
import { LAID_DOWN, OBSERVERS } from '../cues/nounKinds';
import { goesOnFromDuty } from '../freeSpeech';
import { sourceIsIn } from '../guards';
import type { Place } from '../draft';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { isParty } from '../isParty';
import { isPutTo, type Duty, type Voice } from './duties';
import { RECKONS, isAnybody, isOpenClause } from './mereTelling';
import { isSomebodyElse } from './modalSubjects';
import { IT_OR_THEY, WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** True if a duty is only told of, and nobody wants it done. */
export function isOnlyTold(duty: Duty, voice: Voice): boolean {
  for (const tells of TELLING) if (tells(duty, voice)) return true;
  return false;
}

type Telling = (duty: Duty, voice: Voice) => boolean;

/** By what a duty is only told of; those that most often decide stand first. */
const TELLING: readonly Telling[] = [
  isInRelative,
  saysHowThingsAre,
  isLeftOpen,
  isReckonedWith,
  concernsNobody,
  isConsequence,
  happens,
  isOnesOwn,
  isForAnybody,
  isOwnPlan,
  isPast,
  isComplaint,
  isUsual,
];

/** "the fence, which must go", "the fence that must go". */
function isInRelative({ words, at, isQuoted }: Duty): boolean {
  const before = tagAt(words, at - 1);
  if (before !== 'that') return before === 'relative';
  const noun = tagAt(words, at - 2);
  return noun === 'coordinator' || (noun === 'noun' && !isQuoted);
}

/** "Analysts said", "The law says that": those who look on, and what is laid down for all. */
function saysHowThingsAre({ place, words, at, attribution }: Duty, { demander }: Voice): boolean {
  // "Under the county's plan, pits must be filled within two years": what holds for all, where nobody says so.
  const isUnder = attribution === undefined && words[0]!.lower === 'under';
  if (isUnder && words.slice(1, Math.min(at, 9)).some(({ lower }) => STANDING.has(lower))) return true;
  return sourceIsIn(place, demander, OBSERVERS) || sourceIsIn(place, demander, LAID_DOWN);
}

/** What rules over everybody, unlike a ruling or the terms of one deal. */
const STANDING = wordSet('plan act law rules code policy guidelines scheme regulations');

/** "what it must do". */
function isLeftOpen({ place, subject, at, main, attribution }: Duty, { teller }: Voice): boolean {
  if (subject === undefined || teller !== undefined) return false;
  return isOpenClause(place.sentence, subject, at, main, attribution?.content.start);
}

/** "estimated that there should be forty". */
function isReckonedWith({ modal, attribution }: Duty): boolean {
  return modal.name === 'should' && RECKONS.test(attribution?.lemma ?? '');
}

/** "Nobody has to lose face", "Nobody's grandmother should miss it". */
function concernsNobody({ words, at, modal, subject, subjectWord = '' }: Duty): boolean {
  const isFreed = /^(?:nobody|one)$/.test(subjectWord) && /^(?:have|need) to$/.test(modal.name) && isNone(words, at);
  return isFreed || (subject !== undefined && /^nobody(?:'s|’s)?$/.test(lowerAt(words, subject.first - 1)));
}

/** "so that every member must raise a hand": what follows from it; "a date by which it has to report". */
function isConsequence({ words, subject, isQuoted, modal }: Duty): boolean {
  if (subject === undefined) return false;
  const isOfWhich = modal.name === 'have to' && lowerAt(words, subject.first - 1) === 'which';
  return (!isQuoted && isSoThat(words, subject.first)) || isOfWhich || (modal.past && isInWhich(words, subject.first));
}

/** "Two things have to happen": which ones, the sentences behind tell. */
function happens({ words, main, subjectWord = '' }: Duty): boolean {
  return /^(?:things?|something)$/.test(subjectWord) && /^(?:happen|change)$/.test(lemmaAt(words, main));
}

/** What one must do oneself is a duty told, not a wish; "we" is open to others. */
function isOnesOwn({ modal, subjectWord = '' }: Duty): boolean {
  return /^(?:i|you'd|i've|i'd|i'll)$/.test(subjectWord) && modal.name !== 'should';
}

/** "You have to be accurate". */
function isForAnybody({ place, subject, main, modal, subjectWord }: Duty): boolean {
  return subjectWord === 'you' && isAnybody(place, subject!.first, main, modal);
}

/** "The company said it must cut jobs": who speaks, where nobody else is there. */
function isOwnPlan(duty: Duty, voice: Voice): boolean {
  const { place, words, main, modal, subject, subjectWord = '', isQuoted, attribution } = duty;
  return (
    !isQuoted &&
    attribution !== undefined &&
    IT_OR_THEY.test(subjectWord) &&
    place.index === 0 &&
    voice.teller === undefined &&
    !isDecided(duty, voice) &&
    !GETS.test(lowerAt(words, main)) &&
    !words.slice(modal.last, main + 1).some(({ lower }) => lower === 'be') &&
    isAlone(place, attribution.source, subject!.first)
  );
}

/** "They had to wait": what happened, unless somebody says of others what they had to do. */
function isPast(duty: Duty, voice: Voice): boolean {
  const { place, modal, subjectWord, isQuoted } = duty;
  if (voice.teller !== undefined || !modal.past || voice.isDirective) return false;
  if (subjectWord !== undefined && !/^(?:i|he|she|we|it|they)$/.test(subjectWord) && voice.isSaid && !isQuoted)
    return false;
  return !(voice.isFree && IT_OR_THEY.test(subjectWord ?? '') && goesOnFromDuty(place));
}

/** "I should not have to say it twice". */
function isComplaint({ words, modal, subjectWord }: Duty): boolean {
  return modal.name === 'should' && subjectWord === 'i' && tagAt(words, modal.last + 1) === 'not';
}

/** "Somebody always has to pay": how things go. */
function isUsual({ words, at, modal }: Duty): boolean {
  return modal.name === 'have to' && /^(?:always|often|usually|sometimes|probably)$/.test(words[at - 1]!.lower);
}

/** "The council must act", told by nobody: by the article itself, if it has a voice. */
export function isSaidByNobody({ words, at, modal, acts }: Duty, { isSaid, isDirective }: Voice): boolean {
  const isOrdered = modal.name === 'have to' && WILL_OR_WOULD.test(lowerAt(words, at - 1));
  return !isSaid && !isOrdered && !isDirective && !(/^(?:should|need to)$/.test(modal.name) && acts);
}

/** "Kolb said he must go": of "he" and "she" it may be the one who speaks. "She must go, her rival said": it is not. */
export function mayBeSpeaker(duty: Duty, voice: Voice): boolean {
  const { place, words, at, subject, subjectWord = '', isQuoted, attribution } = duty;
  if (isQuoted || !/^(?:he|she)$/.test(subjectWord) || voice.teller !== undefined) return false;
  const isOther =
    attribution !== undefined &&
    attribution.cue.start > words[at]!.start &&
    attribution.source.some(({ pronoun }) => pronoun === undefined || (pronoun !== 'i' && pronoun !== subjectWord));
  // "Lund: He must apologise": whoever speaks in an answer would say "I" of herself.
  const isAnswer = attribution?.lemma === ':' && attribution.source.every(({ pronoun }) => pronoun === undefined);
  return (
    !isOther &&
    !isAnswer &&
    !isDecided(duty, voice) &&
    !isPutTo(place, subject) &&
    !isSomebodyElse(place, attribution?.source ?? voice.demander, subjectWord)
  );
}

/** "Under the ruling, he must", "was told he must", "was ordered to go and must": others have decided it. */
function isDecided({ words, at, joined }: Duty, { isDirective }: Voice): boolean {
  return (
    isDirective &&
    (joined !== undefined ||
      /^(?:under|as|by|on)$/.test(words[0]!.lower) ||
      /^(?:told|warned|informed)$/.test(lowerAt(words, at - 2)))
  );
}

/**
 * True where a column or an answer may say of its own what somebody must do. What one has to do tells how things are as often:
 * "Patients have to wait".
 */
export function mayBeOwn({ place, words, at, modal, subject, subjectWord, acts }: Duty): boolean {
  if (place.parse.paragraph.role !== 'body' || modal.past) return false;
  // "A country that wants to cut emissions has to begin somewhere": whichever.
  const isAny = /^(?:an?|any|every|each)$/.test(words[subject?.first ?? at]!.lower);
  // "It's got to come this year", in an answer.
  if (modal.name === 'have to' && words[at]!.lower !== 'got')
    return /^(?:somebody|someone)$/.test(subjectWord ?? '') || (!isAny && isAuthority(subjectWord));
  return acts || /^(?:must|should)$/.test(modal.name) || IT_OR_THEY.test(subjectWord ?? '');
}

/** "The state has to say so": of those who govern it tells how things are less often than of others. */
function isAuthority(noun: string | undefined): boolean {
  return noun !== undefined && lexicon.authorities().has(noun);
}

function isNone(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 1) === 'nobody' || (lowerAt(words, at - 1) === 'one' && lowerAt(words, at - 2) === 'no');
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
