import { HAS_CAPITAL } from '../../../text/anyScript';
import { attributionAt } from '../../speech/speakers';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, skipAdverbs } from '../../syntax/verbGroups';
import { RULINGS } from '../cues/nounKinds';
import type { Word } from '../../syntax/tags/words';
import type { Place } from '../draft';
import { freeDutySpeakers } from '../freeSpeech';
import type { Modal } from './modalSenses';
import { wordSet } from '../../../text/wordSet';
import { BEARING, COMPLYING, FORECAST, GIVES_WAY, INABILITIES, YIELDING } from '../cues/verbKinds';
import { toldTo } from './modalSubjects';
import { isParty } from '../isParty';
import { itemAt } from '../../../text/itemAt';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { headOf, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { I_OR_WE, WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** All words that {@link modalAt} finds something in. */
const OBLIGING = wordSet(
  `must mustn't shall should shouldn't ought have has had got need needs needed may can could cannot can't couldn't`,
);

/** The modal at a word, with what it is taken for; `undefined` where none stands or none obliges anybody. */
export function modalAt(place: Place, at: number): Modal | undefined {
  const { words } = place.sentence;
  const { lower } = words[at]!;
  if (!OBLIGING.has(lower)) return undefined;
  const to = tagAt(words, skipAdverbs(words, at + 1)) === 'to' ? skipAdverbs(words, at + 1) : -1;
  const must: Modal = { type: 'demand', last: at, past: false, name: 'must' };
  const haveTo: Modal = { ...must, last: to, name: 'have to' };
  // "what you need to know": what a page offers.
  if (/^(?:you|we)$/.test(lowerAt(words, at - 1)) && lowerAt(words, to > 0 ? to + 1 : at + 1) === 'know')
    return undefined;
  // "told Rome it cannot extend the subsidy": said to the face of whom it forbids.
  const isBarred =
    /^(?:cannot|can't|couldn't)$/.test(lower) ||
    (lower === 'can' && lowerAt(words, at + 1) === 'no' && lowerAt(words, at + 2) === 'longer');
  if (isBarred && /^(?:it|they|you)$/.test(lowerAt(words, at - 1)) && !isInability(place, at)) {
    const subject = phraseEndingAt(place.sentence, at - 1);
    const opener = tagAt(words, at - 2) === 'that' ? itemAt(words, at - 3) : itemAt(words, at - 2);
    const isTold = opener?.tag === 'verb' && /^(?:told|informed|warned)$/.test(opener.lower);
    return isTold || toldTo(place, subject) ? must : undefined;
  }
  // "The court ruled that the firm could not sell it".
  const isNot = /^(?:can|could)$/.test(lower) && tagAt(words, at + 1) === 'not';
  if ((isNot || isBarred) && isRuledOut(place, at)) return must;
  // "Not a single tree may be felled, the court ruled", "ruled that no member may speak", but "No ruling may come by May".
  if (lower === 'may') {
    const isNone =
      (/^not?$/.test(words[0]!.lower) || lowerAt(words, subjectOf(place.sentence, at)?.first ?? at) === 'no') &&
      !FORECAST.has(lemmaAt(words, mainVerbAfter(place.sentence, at)));
    return (isNone || lowerAt(words, at + 1) === 'not') && isSaidByAuthority(place, at) ? must : undefined;
  }
  if (lower === 'shall') return isLaidDown(place, at) ? must : undefined;
  if (/^(?:must|mustn't)$/.test(lower)) return must;
  if (/^(?:should|shouldn't)$/.test(lower)) return { type: 'proposal', last: at, past: false, name: 'should' };
  if (lower === 'ought') return to < 0 ? undefined : { type: 'proposal', last: to, past: false, name: 'should' };
  if (/^(?:have|has|had)$/.test(lower) && to > 0) {
    // "has yet to respond": it has not been done, nobody says that it must.
    if (/'(?:ll|d)$/.test(lowerAt(words, at - 1)) || lowerAt(words, at + 1) === 'yet') return undefined;
    // "would otherwise have to close the line": what follows from it.
    if (lowerAt(words, at - 1) === 'otherwise') return undefined;
    const isAhead = WILL_OR_WOULD.test(lowerAt(words, at - 1));
    // "Landlords will have to register, the ministry said": who may order it tells no forecast.
    // "told traders they would have to move": said to the face of whom it is asked.
    // "Sudria will have to disarm, the rebels said": of another, and what nobody does but to yield.
    if (isAhead && (isOrdered(place, at) || isToldSo(place, at - 1) || isYieldedBy(place, at, to))) return haveTo;
    // "If they want our votes, they will have to scrap it".
    if (isBargain(words, at)) return haveTo;
    // "In return, Norland would have to open its ports": what is asked for what is given.
    if (isAhead && opensBargain(words)) return { ...haveTo, type: 'condition' };
    // "For the union to sign, he said, two men would have to be taken back": what is asked for what one does then.
    if (lowerAt(words, at - 1) === 'would' && opensPremise(place, at)) return { ...haveTo, type: 'condition' };
    // "The roads had to be opened, they said. The army would have to leave".
    if (lowerAt(words, at - 1) === 'would' && freeDutySpeakers(place, at).length > 0 && !isOfSpeaker(words, at))
      return haveTo;
    // "Somebody will have to answer for this".
    const isSomebody = /^(?:somebody|someone)$/.test(lowerAt(words, at - 2));
    if (isSomebody && lowerAt(words, at - 1) === 'will' && words[at]!.quotation >= 0) return haveTo;
    // "Somebody is going to have to pay".
    if (tagAt(words, at - 1) === 'to' && lowerAt(words, at - 2) === 'going' && words[at]!.quotation >= 0) return haveTo;
    // "Any deal would have to cover the ports": what is asked of it.
    const { first = -1 } = phraseAround(place.sentence, at - 2) ?? {};
    if (lowerAt(words, at - 1) === 'would' && lowerAt(words, first) === 'any') return haveTo;
    if (/^(?:will|would|may|might|could|can|not|don't|doesn't|didn't|won't|wouldn't|to)$/.test(lowerAt(words, at - 1)))
      return undefined;
    // "We shall have to tell them", but "the firm shall have to pay".
    if (lowerAt(words, at - 1) === 'shall' && I_OR_WE.test(lowerAt(words, at - 2))) return undefined;
    // "Any talk of sanctions would first have to stop": before anything else comes about.
    const type = lowerAt(words, at - 1) === 'first' ? 'condition' : 'demand';
    return { type, last: to, past: lower === 'had', name: 'have to' };
  }
  if (lower === 'got' && to > 0 && /^'s$|'ve$|^have$|^has$/.test(lowerAt(words, at - 1))) return haveTo;
  if (
    /^needs?$/.test(lower) &&
    to > 0 &&
    (words[at]!.tag === 'verb' || tagAt(words, at - 1) === 'pronoun' || tagAt(words, at - 1) === 'noun')
  ) {
    if (
      /^(?:no|not|a|the|don't|doesn't|didn't|any|will|may|might|would|could)$/.test(lowerAt(words, at - 1)) ||
      (tagAt(words, at - 1) === 'determiner' && words[at - 1]!.lower !== 'more') ||
      tagAt(words, at - 1) === 'adjective'
    )
      return undefined;
    return { type: 'request', last: to, past: false, name: 'need to' };
  }
  const isMore = /^(?:more|much)$/.test(lowerAt(words, at - 1));
  if (lower === 'needed' && to > 0 && (words[at]!.tag === 'verb' || isMore) && tagAt(words, at - 1) !== 'auxiliary')
    return { type: 'request', last: to, past: true, name: 'need to' };
  return undefined;
}

/** "The firm shall pay the costs": told of somebody in particular, by whoever lays it down. */
function isLaidDown({ sentence }: Place, at: number): boolean {
  const subject = subjectOf(sentence, at);
  if (subject === undefined || !isParty(sentence, subject.first)) return false;
  // "The president shall be elected", "shall have his own flag": how things are to be.
  if (/^(?:be|have|become|remain|win)$/.test(sentence.words[skipAdverbs(sentence.words, at + 1)]?.lower ?? 'be'))
    return false;
  return !headOf(sentence, subject).isPronoun;
}

/** "ruled that the widow could not be evicted": what somebody in particular is forbidden, and no finding. */
function isRuledOut(place: Place, at: number): boolean {
  const { sentence } = place;
  const subject = subjectOf(sentence, at);
  const verb = lemmaAt(sentence.words, mainVerbAfter(sentence, at));
  if (!isParty(sentence, subject?.first) || INABILITIES.has(verb) || FINDS.test(verb)) return false;
  return /^(?:rule|order|decree)$/.test(attributionAt(place.parse, sentence.words[at]!.start)?.lemma ?? '');
}

const FINDS = /^(?:blame|know|prove|foresee|hold|be|show|expect|convict|identify)$/;

/** True where what "will have to" be done is told by a court, a ministry, a regulator, of others than itself. */
export function isSaidByAuthority(place: Place, at: number): boolean {
  const { sentence } = place;
  const subject = subjectOf(sentence, at);
  if (subject === undefined || headOf(sentence, subject).isPronoun) return false;
  // "will have to register under an order signed on Monday".
  const { words } = sentence;
  const under = words.findIndex(({ lower }, i) => i > at && lower === 'under');
  if (under > 0 && words.slice(under + 1, under + 4).some(({ lower }) => RULINGS.has(lower))) return true;
  const isRuled = /^(?:rule|order|decree)$/.test(attributionAt(place.parse, words[at]!.start)?.lemma ?? '');
  return isRuled || isSaidBy(place, at, GIVES_ORDERS);
}

/** The same of "will have to" alone, which a minister says as well; not of what is in store: "will have to bear the cost". */
function isOrdered(place: Place, at: number): boolean {
  const { words } = place.sentence;
  if (BEARING.has(lemmaAt(words, mainVerbAfter(place.sentence, at)))) return false;
  const isPronoun = tagAt(words, at - 2) === 'pronoun';
  return isSaidByAuthority(place, at) || (!isPronoun && isSaidBy(place, at, GOVERNS));
}

/** True if what is to be done behind "to" is to give way to whoever says so, who is not the one to do it. */
function isYieldedBy({ sentence, parse }: Place, at: number, to: number): boolean {
  const { words } = sentence;
  const act = lowerAt(words, skipAdverbs(words, to + 1));
  // "would have to open its sites before any talks".
  const isFirst =
    ((YIELDING.has(act) || COMPLYING.has(act)) && words.some(({ lower }, i) => i > to && lower === 'before')) ||
    // "From now on Norland would have to pay in advance, the company said".
    (/^(?:henceforth|from|in)$/.test(words[0]!.lower) && /^(?:now|future|henceforth)$/.test(words[1]!.lower));
  if (!isFirst && !GIVES_WAY.has(act)) return false;
  const subject = subjectOf(sentence, at);
  const { source = [] } = attributionAt(parse, words[at]!.start) ?? {};
  if (subject === undefined || source.length === 0 || !isParty(sentence, subject.first)) return false;
  const { isPronoun, last } = headOf(sentence, subject);
  return !isPronoun && source.every(({ span }) => !(span.start <= words[last]!.start && words[last]!.end <= span.end));
}

/** True if one of those who say what stands at `at` is such a one, by the noun or by the title before the name: "Judge |Ida Moe". */
export function isSaidBy({ sentence, parse }: Place, at: number, who: RegExp): boolean {
  const { source = [] } = attributionAt(parse, sentence.words[at]!.start) ?? {};
  const { text } = parse.paragraph;
  return source.some(({ span }) => {
    const printed = text.slice(span.start, span.end);
    return who.test(printed) || printed.split(' ').some((word) => HAS_CAPITAL.test(word) && who.test(word));
  });
}

/** "told traders (that) they |would", "were told they |will". */
function isToldSo(place: Place, modal: number): boolean {
  const { sentence } = place;
  const { words } = sentence;
  if (!/^(?:it|they|he|she|you)$/.test(lowerAt(words, modal - 1))) return false;
  const opener = tagAt(words, modal - 2) === 'that' ? itemAt(words, modal - 3) : itemAt(words, modal - 2);
  const isTold = opener?.tag === 'verb' && /^(?:told|informed|notified)$/.test(opener.lower);
  return isTold || toldTo(place, phraseEndingAt(sentence, modal - 1)) !== undefined;
}

/** "It would have to cut jobs": whoever speaks may say so of itself. */
function isOfSpeaker(words: readonly Word[], at: number): boolean {
  return tagAt(words, at - 2) === 'pronoun';
}

/** Behind "if they want", "if the firm wanted", of the same party: what is asked of it for what it wants. */
function isBargain(words: readonly Word[], at: number): boolean {
  const who = itemAt(words, at - 2);
  if (!WILL_OR_WOULD.test(lowerAt(words, at - 1))) return false;
  if (!/^(?:they|you|it|he|she)$/.test(who?.lower ?? '')) return false;
  if (tagAt(words, at - 3) !== 'comma') return false;
  const opener = words.findLastIndex(({ lower }, i) => i < at - 3 && lower === 'if');
  if (opener < 0 || at - opener > 24) return false;
  return words.slice(opener + 2, opener + 5).some(({ lower }) => /^want(?:s|ed)?$/.test(lower));
}

/** "In return,", "In exchange for the loan,": a sentence that tells of the other side of a bargain. */
export function opensBargain(words: readonly Word[]): boolean {
  return words[0]!.lower === 'in' && /^(?:return|exchange)$/.test(lowerAt(words, 1));
}

/** "For the union to sign,", "Before any talks": what comes first is told behind it. */
function opensPremise({ sentence, parse }: Place, at: number): boolean {
  const { words } = sentence;
  if (words[at]!.quotation < 0 && attributionAt(parse, words[at]!.start) === undefined) return false;
  if (words[0]!.lower === 'before') return true;
  const who = words[0]!.lower === 'for' && isParty(sentence, 1) ? phraseFrom(sentence, 1, ONLY_OF) : undefined;
  return who !== undefined && tagAt(words, who.last + 1) === 'to';
}

const GOVERNS = /(?:minister|mayor|governor|prosecutor)$/i;

const GIVES_ORDERS =
  /(?:court|tribunal|judge|police|council|commission|ministry|authority|authorities|regulator|watchdog|agency|inspectorate|inspectors|panel|customs|federation|league|uefa|fifa|office|decree|ruling|order)$/i;

/** "was told it cannot lose": what one is not able to do, nobody forbids. */
function isInability(place: Place, at: number): boolean {
  const verb = lowerAt(place.sentence.words, mainVerbAfter(place.sentence, at));
  return INABILITIES.has(verb);
}
