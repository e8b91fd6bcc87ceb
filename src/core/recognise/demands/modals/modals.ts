import { clauseExtent, infinitiveExtent, type Extent } from '../../syntax/extent';
import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { isPartyNoun } from '../../syntax/partyNouns';
import { subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { itemAt } from '../../../text/itemAt';
import type { DemandCandidate } from '../candidate';
import { isInverted } from '../conditions/threats';
import { drafts, spanOf, type Place } from '../draft';
import { inHypothesis } from '../guards';
import { hearersAt } from '../hearers';
import { headOf, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { acting } from '../demanders';
import { doer, isWilled } from './doers';
import { dutyAt, isWord, voiceOf, type Duty, type Voice } from './duties';
import { isAntecedent } from './mereTelling';
import { isBelief, isGiven, isSpared, type Modal } from './modalSenses';
import { clauseStart } from './modalSubjects';
import { modalAt } from './obliging';
import { isOnlyTold, isSaidByNobody, mayBeOwn, mayBeSpeaker } from './onlyTold';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

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

function modalDemand(place: Place, at: number, modal: Modal): readonly DemandCandidate[] {
  if (isInFront(place, at, modal)) return [];
  const duty = dutyAt(place, at, modal);
  if (namesNothing(duty) || isDenied(duty) || isBelieved(duty)) return [];
  const voice = voiceOf(duty);
  if (isOnlyTold(duty, voice)) return [];
  const isOwn = isSaidByNobody(duty, voice) || mayBeSpeaker(duty, voice);
  if (isOwn && (duty.attribution !== undefined || !mayBeOwn(duty))) return [];
  const content = contentOf(duty, voice);
  if (content === undefined) return [];
  return drafts(place, content.pieces, {
    rule: `demand.modal-${modal.name.replace(' ', '-')}`,
    type: modal.type,
    cue: spanOf(place.sentence, at, modal.last),
    demander: isOwn ? [] : voice.demander,
    ...(isOwn ? { inOwnVoice: true as const } : {}),
    addressee: addresseeOf(duty, voice),
  });
}

/** "Should the ban go?": asked; "will sue should the firm not pay": as "if". */
function isInFront({ sentence }: Place, at: number, modal: Modal): boolean {
  const { words } = sentence;
  if (at === 0) return true;
  const { lower, quotation, capital } = words[at]!;
  const opensQuotation = quotation >= 0 && words[at - 1]!.quotation !== quotation && capital;
  return opensQuotation || (modal.name === 'should' && lower === 'should' && isInverted(sentence, at));
}

/** "I don't see why it should": what is to be done is left out. */
function namesNothing({ words, verb }: Duty): boolean {
  const next = words[verb];
  return next === undefined || PAUSES.test(next.tag);
}

/** "denied that the firm must pay", "doubted that it should": nobody is said to want it. What one rejects, others want. */
function isDenied({ attribution }: Duty): boolean {
  return attribution !== undefined && attribution.polarity !== 'asserts' && attribution.lemma !== 'reject';
}

function isBelieved({ place, verb, main, modal, acts, attribution }: Duty): boolean {
  // "Pay should rise, the union argued": who argues for it wants it.
  const isArguedFor = attribution !== undefined && /^(?:argue|insist|urge|demand|recommend)$/.test(attribution.lemma);
  return isBelief(place, verb, main, modal, acts || isArguedFor);
}

/** What is to be done; `undefined` where the clause tells of a noun, or what a goal takes. */
function contentOf(duty: Duty, { teller }: Voice): Extent | undefined {
  const { place, at, verb, joined, subject, attribution, acts, isQuoted } = duty;
  const { sentence } = place;
  const { words } = sentence;
  // "Norland cannot wait and must apologise": the first verb is none of what is asked.
  // "The firm, she said, must pay": what stands apart from its subject is read by itself.
  const first = joined === undefined && !duty.isParted ? clauseStart(place, subject, at) : undefined;
  if (
    first !== undefined &&
    teller === undefined &&
    tagAt(words, first - 1) === 'that' &&
    attribution?.content.start !== words[first]!.start &&
    !isWord(place, subject) &&
    isAntecedent(itemAt(words, first - 2))
  )
    return undefined;
  const isParted = tagAt(words, verb - 1) === 'comma' || duty.isParted;
  const extent =
    first === undefined || isParted
      ? infinitiveExtent(sentence, joined === undefined && !isParted ? at : verb)
      : clauseExtent(sentence, first === 1 && words[0]!.tag === 'not' ? 0 : first);
  return !acts && !isQuoted && isMeansTo(words, extent.stop) ? undefined : extent;
}

/** Of whom it is asked: who is told, who listens, who does it. */
function addresseeOf(duty: Duty, { isTold, teller }: Voice): readonly PartyHint[] {
  const { place, at, subject, acts, isQuoted } = duty;
  const { sentence } = place;
  const doers =
    duty.subjectWord === 'you'
      ? isQuoted
        ? hearersAt(place, at, true)
        : partyHints(sentence, subject)
      : isUndergone(duty)
        ? doer(sentence, duty.main)
        : asked(duty, partyHints(sentence, underIf(duty) ?? subject));
  // "The club was told that the pitch must be mown": whoever is told, where none of the words is somebody.
  return isTold && !(acts && doers.length > 0) ? partyHints(sentence, subjectOf(sentence, teller!)) : doers;
}

/** Who is to do it: somebody, by the noun or by what is to be done. */
function asked({ place, main }: Duty, hints: readonly PartyHint[]): readonly PartyHint[] {
  return isWilled(place.sentence, main) ? acting(place, hints) : hints.map(weakHint);
}

/** True if the subject does not do it: it is done to it, spared it, given to it. */
function isUndergone({ words, at, modal, main, subject }: Duty): boolean {
  const isPassive = words.slice(modal.last, main + 1).some(({ lower }) => lower === 'be');
  return (
    (isPassive && (!isMadeTo(words, main) || tagAt(words, modal.last + 1) === 'not')) ||
    // "One ought to leave her in peace": nobody in particular.
    /^(?:no|one)$/.test(words[subject?.first ?? at]!.lower) ||
    isSpared(words, modal, main) ||
    isGiven(words, main)
  );
}

/** "If the council cannot run it, she said, it should step aside": whom the "if" is about; `undefined` if that is nobody. */
function underIf({ place, at, main, subjectWord: pronoun }: Duty): Phrase | undefined {
  const { sentence } = place;
  if (pronoun !== 'it' && pronoun !== 'they') return undefined;
  const { words } = sentence;
  const thing = pronoun === 'it' ? thingBefore(sentence, at, main) : undefined;
  if (thing !== undefined) return thing;
  const opener = words.findLastIndex(({ lower }, i) => i < at && lower === 'if');
  if (opener < 0 || at - opener > 24) return undefined;
  const phrase = phraseFrom(sentence, opener + 1, ONLY_OF);
  if (phrase === undefined || phrase.last >= at - 3 || phrase.heads.length > 1) return undefined;
  const { isPronoun, last } = headOf(sentence, phrase);
  const { lower, tag, traits } = words[last]!;
  if (isPronoun || !(tag === 'name' || isPartyNoun(lower))) return undefined;
  return traits.isPlural === (pronoun === 'they') ? phrase : undefined;
}

/** "The order has to go, | and it has to go soon": the thing of which the same is said twice; `undefined` if that is somebody. */
function thingBefore(sentence: ParsedSentence, at: number, main: number): Phrase | undefined {
  const { words } = sentence;
  const and = at - 2;
  if (lowerAt(words, at - 1) !== 'it' || !/^(?:and|but)$/.test(lowerAt(words, and))) return undefined;
  let verb = and - 1;
  while (verb > 0 && and - verb < 12 && words[verb]!.tag !== 'verb') verb--;
  const subject = lemmaAt(words, verb) === lemmaAt(words, main) ? subjectOf(sentence, verb) : undefined;
  const { tag, lower, traits } = words[subject?.last ?? at]!;
  return tag === 'noun' && !traits.isPlural && !isPartyNoun(lower) ? subject : undefined;
}

/** "should be made to plant trees": whoever is to be made to is to act. */
function isMadeTo(words: readonly Word[], main: number): boolean {
  return (
    /^(?:made|forced|required|obliged|compelled|ordered)$/.test(words[main]!.lower) && tagAt(words, main + 1) === 'to'
  );
}

/** "Emissions must fall by half | to meet the goal": what follows from a goal, and nobody is asked for. */
function isMeansTo(words: readonly Word[], to: number): boolean {
  return (
    tagAt(words, to) === 'to' &&
    /^(?:meet|reach|achieve|hit|stay|avoid|limit|keep|prevent)$/.test(lowerAt(words, to + 1))
  );
}
