import { singular } from '../syntax/tags/morphology';
import { partyHints, weakHint, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { subjectOf } from '../syntax/subjects';
import { verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { clauseMood } from './clauseMood';
import { isUnnamed } from './conditions/conditionActs';
import { thatClauses } from './contents';
import { NOUN_CUES } from './cues/nouns';
import { OBSERVERS } from './cues/nounKinds';
import { VERB_CUES } from './cues/verbs';
import { NO_WISH_BEFORE_THAT, WISH_OPENERS } from './cues/wishOpeners';
import { demanders, speakersAt } from './demanders';
import { drafts, spanOf, type Place } from './draft';
import { inHypothesis, isUnmade, sourceIsIn } from './guards';
import { rolesAround } from './nouns/nounRoles';
import { phraseFrom } from '../syntax/phrases';
import { lemmaAt, lowerAt } from '../syntax/tags/wordAt';
import { IS_OR_WAS } from '../syntax/tags/patterns';

/**
 * Clauses whose bare verb alone tells that they are wanted, whatever they hang on: "voted that the tax be cut", "her wish
 * that he return", "it is only right that they be paid".
 */
export function wishClauses(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (let that = 1; that + 1 < words.length; that++) {
    if (words[that]!.lower !== 'that') continue;
    const at = governorOf(sentence, that);
    if (at === undefined || isUnnamed(words, that + 1)) continue;
    const mood = clauseMood(sentence, that + 1);
    if (mood?.bare !== true) continue;
    const { lower, verb } = words[at]!;
    const opened = WISH_OPENERS.get(verb?.lemma ?? singular(lower)) ?? WISH_OPENERS.get(lower);
    // By any word "that it be done" is wanted; "that he go" needs one that is known to open wishes.
    if ((!mood.isBe && opened === undefined) || inHypothesis(sentence, that)) continue;
    const demander = wisherAt(place, at);
    if (demander === undefined || sourceIsIn(place, demander, OBSERVERS)) continue;
    const type = opened ?? 'demand';
    const subject = phraseFrom(sentence, that + 1);
    found.push(
      ...drafts(place, thatClauses(sentence, that + 1), {
        rule: `demand.${type}-wish-clause`,
        type,
        cue: spanOf(sentence, at),
        demander,
        addressee: mood.passive ? [] : partyHints(sentence, subject).map(weakHint),
      }),
    );
  }
  return found;
}

/** The word that the clause behind "that" hangs on; `undefined` where that is a word of demand, which others look at. */
function governorOf({ words }: ParsedSentence, that: number): number | undefined {
  let at = that - 1;
  // "Our position is that levies be phased out".
  if (IS_OR_WAS.test(lowerAt(words, at)) && POSITION.test(lowerAt(words, at - 1))) return at - 1;
  // "argued from the start that".
  if (FROM_WHEN.test(words[at]!.lower) && lowerAt(words, at - 2) === 'from') at -= 3;
  while (at > 0 && /^(?:time|adverb)$/.test(words[at]!.tag) && !NO_WISH_BEFORE_THAT.has(words[at]!.lower)) at--;
  const { lower, verb, tag } = words[at]!;
  if (!/^(?:verb|noun|adjective)$/.test(tag) || NO_WISH_BEFORE_THAT.has(lower)) return undefined;
  // "agreed that prisoners be exchanged": what is no longer asked for.
  if (tag === 'verb' && SETTLING.test(verb!.lemma)) return undefined;
  const cues = tag === 'verb' ? VERB_CUES.get(verb!.lemma) : undefined;
  if (
    cues?.some(({ frames }) => frames.has('that') || frames.has('modalThat')) === true &&
    !/^(?:hope|wish|pray)$/.test(verb!.lemma)
  )
    return undefined;
  if (tag === 'noun' && NOUN_CUES.get(singular(lower))?.frames.has('that') === true) return undefined;
  return at;
}

const POSITION = /^(?:position|view|stance|line|policy|wish|preference)$/;
const FROM_WHEN = /^(?:start|outset|beginning|first)$/;

const SETTLING = /^(?:agree|arrange|decide|accept|pledge|promise)$/;

/** Whose wish it is by the word that the clause hangs on; `undefined` where nobody has it. */
function wisherAt(place: Place, at: number): readonly PartyHint[] | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { tag } = words[at]!;
  if (tag === 'verb') {
    if (isUnmade(place, at)) return undefined;
    // "is determined that", but "it was specified that".
    const subject = subjectOf(sentence, at);
    const isImpersonal = subject === undefined || words[subject.last]!.lower === 'it';
    return isImpersonal && verbGroup(sentence, at).passive ? speakersAt(place, at) : demanders(place, subject, at);
  }
  if (tag === 'noun') {
    const { demander, isMeans } = rolesAround(place, at);
    if (isMeans) return undefined;
    return demander.length > 0 ? demander : speakersAt(place, at);
  }
  let be = at - 1;
  while (be > 0 && words[be]!.tag === 'adverb') be--;
  const subject = lemmaAt(words, be) === 'be' ? subjectOf(sentence, be) : undefined;
  const isOfIt = subject === undefined || lowerAt(words, subject.last) === 'it';
  const wisher = isOfIt ? speakersAt(place, at) : demanders(place, subject, be);
  return wisher.length > 0 ? wisher : undefined;
}
