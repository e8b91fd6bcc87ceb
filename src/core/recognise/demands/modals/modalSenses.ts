import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandType } from '../../mark';
import { OBSERVERS, RULINGS } from '../cues/nounKinds';
import { BEARING, FORECAST, FORESEEING, ORDERING_WORDS, STATES } from '../cues/verbKinds';
import type { Place } from '../draft';
import { headIsIn } from '../guards';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { I_OR_WE, PAST_FORMS, UNTIL } from '../../syntax/tags/patterns';

/** A modal at its place. */
export interface Modal {
  readonly type: DemandType;
  readonly last: number;
  /** "had to", "needed to": told of the past. */
  readonly past: boolean;
  readonly name: 'must' | 'should' | 'have to' | 'need to';
}

/** What is only looked forward to, also where it is done. */
const FORESEEN = wordSet(
  'see know reach expect feel find appear happen seem open complete finish clear land last recover win',
);

const WHEREABOUTS = /^(?:back|home|there|over|through)$/;

/** True where the modal says what is likely, past or a matter of course. */
export function isBelief({ sentence }: Place, verb: number, main: number, modal: Modal, acts: boolean): boolean {
  const { words } = sentence;
  const next = words[verb];
  if (next === undefined) return true;
  if (
    modal.name === 'have to' &&
    /^(?:say|admit|do|wait)$/.test(next.lower) &&
    !/^(?:more|better)$/.test(lowerAt(words, verb + 1)) &&
    // "has to say so in writing".
    !(next.lower === 'say' && /^(?:so|whether|how)$/.test(lowerAt(words, verb + 1)))
  )
    return true;
  // "You have to see it to believe it".
  if (modal.name === 'have to' && next.lower === 'see' && lowerAt(words, verb + 1) === 'it') return true;
  if (
    next.lower === 'have' &&
    words[skipAdverbs(words, verb + 1)]?.verb !== undefined &&
    PAST_FORMS.test(words[skipAdverbs(words, verb + 1)]!.verb!.form)
  )
    return modal.name !== 'have to';
  if (next.lower === 'be') {
    const state = words[skipAdverbs(words, verb + 1)];
    // "We should be back by nine": where one expects to be.
    const own = lowerAt(words, modal.last - 1);
    if (modal.name === 'should' && I_OR_WE.test(own) && WHEREABOUTS.test(lowerAt(words, verb + 1))) return true;
    // "We are not happy, and nobody should be."
    if (state === undefined || /^(?:stop|break)$/.test(words[verb + 1]!.tag)) return true;
    // "The game must be finished today": what is to be done.
    if (STATES.has(state.lower) && (state.lower !== 'finished' || modal.name === 'should')) return true;
    if (state.verb?.form === 'ing' && modal.name === 'must') return true;
    // "has to be the worst of the year": what one holds it for.
    const degree = lowerAt(words, skipAdverbs(words, verb + 2));
    if (state.lower === 'the' && modal.name !== 'should' && /^(?:best|worst|most)$|[a-z]{3}(?:iest|gest)$/.test(degree))
      return true;
    // "It must be the weather", but "It must be the state that pays".
    const isCleft = words.slice(verb + 3, verb + 9).some(({ lower }) => /^(?:that|who)$/.test(lower));
    if (modal.name === 'must' && own === 'it' && state.lower === 'the' && !isCleft) return true;
    if (
      state.tag === 'determiner' &&
      (modal.name === 'must' || STATES.has(lowerAt(words, skipAdverbs(words, verb + 2))))
    )
      return /^must$/.test(modal.name) && !/^(?:an?|the|no)$/.test(state.lower);
  }
  if (modal.name === 'should' && FORESEEING.has(words[main]?.verb?.lemma ?? next.lower)) return true;
  // "The players should win easily": hoped for, whoever plays.
  if (/^(?:win|beat|qualify)$/.test(words[main]?.verb?.lemma ?? next.lower) && modal.name !== 'have to') return true;
  // "The fence should be taken down": what is done is no forecast.
  const isDone =
    next.lower === 'be' &&
    words[main]?.verb?.form !== 'ing' &&
    words[main]?.verb !== undefined &&
    !FORESEEN.has(words[main].verb.lemma);
  // "should begin in May" is a forecast, "should begin without delay" none.
  const isUrgent = words.slice(main + 1, main + 3).some(({ lower }) => /^(?:delay|immediately|once|now)$/.test(lower));
  if (modal.name === 'should' && !acts && !isDone && !isUrgent && FORECAST.has(words[main]?.verb?.lemma ?? next.lower))
    return true;
  // "That should do the trick".
  if (modal.name === 'should' && next.lower === 'do' && /^(?:trick|job)$/.test(lowerAt(words, verb + 2))) return true;
  // "I should think so".
  if (
    modal.name === 'should' &&
    lowerAt(words, modal.last - 1) === 'i' &&
    /^(?:think|imagine|say|hope|mention|add|note|stress|explain|emphasise|emphasize|confess|admit|clarify|warn|point|tell)$/.test(
      next.lower,
    )
  )
    return true;
  return next.lower === 'seem' || next.lower === 'feel';
}

/** "Tenants should not have to foot the bill": whom something is not to happen to is not asked. */
export function isSpared(words: readonly Word[], { last }: Modal, main: number): boolean {
  if (tagAt(words, last + 1) !== 'not' && !/^(?:cannot|\w+n't)$/.test(words[last]!.lower)) return false;
  const next = skipAdverbs(words, last + 1);
  if (lowerAt(words, next) === 'have' && tagAt(words, next + 1) === 'to') return true;
  const lemma = words[main]?.verb?.lemma ?? words[next]?.lower ?? '';
  return lemma === 'pay' ? lowerAt(words, main + 1) === 'for' : BEARING.has(lemma);
}

/** "Buyers should get their money back": who is to be given something is not asked to do it. */
export function isGiven(words: readonly Word[], main: number): boolean {
  const { lemma = '' } = words[main]?.verb ?? {};
  if (lemma === 'receive') return true;
  // "get a grip": an act.
  if (/^(?:grip|move)$/.test(lowerAt(words, main + 2))) return false;
  return lemma === 'get' && /^(?:determiner|possessive|adjective|number)$/.test(tagAt(words, main + 1));
}

/** "was told it must", "under the settlement, the firm must", "as a condition, Sudria must". */
function isDecided(words: readonly Word[], at: number): boolean {
  const told = itemAt(words, at - 2);
  if (tagAt(words, at - 1) === 'pronoun' && told?.tag === 'verb' && /^(?:told|warned|informed)$/.test(told.lower))
    return true;
  if (isToldThat(words, at)) return true;
  if (words[0]!.lower === 'as' && lowerAt(words, 2) === 'condition') return true;
  // "By order of the mayor, all stalls must close".
  if (words[0]!.lower === 'by' && lowerAt(words, 1) === 'order') return true;
  if (words[0]!.lower === 'on' && /^orders?$/.test(lowerAt(words, lowerAt(words, 1) === 'the' ? 2 : 1))) return true;
  return (
    words[0]!.lower === 'under' &&
    (isSetBySomebody(words, at) ||
      words.slice(1, Math.min(at, 9)).some(({ lower }) => RULINGS.has(lower) || lower === 'settlement'))
  );
}

/** "He was told that Norland must pay". */
function isToldThat(words: readonly Word[], at: number): boolean {
  for (let that = at - 2; that > 1 && that > at - 8; that--)
    if (words[that]!.tag === 'that')
      return (
        /^(?:told|warned|informed)$/.test(words[that - 1]!.lower) &&
        /^(?:is|are|was|were|been)$/.test(words[that - 2]!.lower)
      );
  return false;
}

/** "Under the terms laid down by the creditors, Montara must": by somebody, and not in a licence. */
function isSetBySomebody(words: readonly Word[], at: number): boolean {
  const terms = words.findIndex(({ lower }, i) => i < Math.min(at, 6) && /^(?:terms|conditions)$/.test(lower));
  return (
    terms > 0 && tagAt(words, terms + 1) === 'verb' && words.slice(terms + 2, at).some(({ lower }) => lower === 'by')
  );
}

/** A "must" that nobody is quoted for, where the text itself gives the order on: headlines, and what follows an order. */
export function isDirective(place: Place, at: number, modal: Modal): boolean {
  const { words } = place.sentence;
  if (modal.name === 'have to') return isDecided(words, at);
  if (modal.name !== 'must') return false;
  if (
    words.some(
      ({ lower, tag }) => tag !== 'verb' && /^(?:law|laws|legally|act|constitution|treaty|statute|rules)$/.test(lower),
    )
  )
    return false;
  if (headIsIn(place.sentence, subjectOf(place.sentence, at), OBSERVERS)) return false;
  if (place.parse.paragraph.role === 'headline') return true;
  if (isDecided(words, at)) return true;
  // "was ordered to hand in his passport and must pay the costs".
  if (lowerAt(words, at - 1) === 'and' && words.slice(0, at).some(isOrdering)) return true;
  // "… must be returned within a week": a time limit is set in a concrete case.
  if (hasLimit(words, at)) return true;
  return followsOrder(place);
}

/** True where the sentence before gives an order, which this one may go on with. */
export function followsOrder({ parse, index }: Place): boolean {
  return itemAt(parse.sentences, index - 1)?.words.some(isOrdering) ?? false;
}

function isOrdering({ lower }: Word): boolean {
  return ORDERING_WORDS.has(lower);
}

/** True if a time by which it must be done stands behind `at`. */
export function hasLimit(words: readonly Word[], at: number): boolean {
  return words.some(
    ({ tag, lower }, i) =>
      i > at &&
      ((/^(?:within|by|before)$/.test(lower) && tag === 'preposition') || UNTIL.test(lower)) &&
      (tagAt(words, i + 1) === 'time' || (tagAt(words, i + 1) === 'number' && isTime(words[i + 2]))),
  );
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'time' || isTimeUnit(word.lower) || /^[ap]\.?m\.?$/.test(word.lower));
}
