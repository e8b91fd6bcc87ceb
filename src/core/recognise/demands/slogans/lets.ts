import { IDLE, IDLE_WITH_LETS } from '../cues/verbKinds';
import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { attributionAt } from '../../speech/speakers';
import { phraseFrom } from '../../syntax/phrases';
import { skipAdverbs } from '../../syntax/verbGroups';
import { verbReadings, type VerbReading } from '../../syntax/tags/morphology';
import { wordSet } from '../../../text/wordSet';
import { partyHints } from '../../parties/parties';
import type { DemandCandidate } from '../candidate';
import type { Word } from '../../syntax/tags/words';
import type { Span } from '../../../text/span';
import { drafts, spanOf, type Place } from '../draft';
import { hearersAt } from '../hearers';
import { speakersAt } from '../demanders';
import { isPartyNoun } from '../../syntax/partyNouns';
import { isSaidInPassing } from './imperativeShapes';
import { isParty } from '../isParty';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAST_FORMS } from '../../syntax/tags/patterns';

/** "Let's wait for the report": what a speaker proposes to others; "let us in" asks leave of them. */
export function letUs(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  // "You have to let us in".
  if (/^(?:to|modal|auxiliary|not|verb|pronoun)$/.test(tagAt(words, at - 1))) return [];
  // "plant the trees, and let us swim": one more thing that others are asked for.
  if (
    words[at]!.quotation < 0 &&
    tagAt(words, at - 1) === 'coordinator' &&
    words.slice(0, at).some(({ text }) => text === ':')
  )
    return [];
  // "Let us vote, prisoners tell governor": by a headline, found by who says it.
  if (at === 0 && isToldBySeveral(place)) return [];
  if (asksLeave(place, at)) {
    // "Please let us go" is found by its first word.
    return lowerAt(words, at - 1) === 'please' ? [] : letDo(place, at);
  }
  const isNot = tagAt(words, at + 2) === 'not';
  const verb = isNot ? at + 3 : at + 2;
  // "Let's not kid ourselves" only turns a phrase.
  if (
    isNot &&
    // "Let us not be naive", but "Let us not be the ones who let it close".
    (IDLE.has(lowerAt(words, verb)) ||
      /^(?:kid|forget|overdo|exaggerate|overreact)$/.test(lowerAt(words, verb)) ||
      (lowerAt(words, verb) === 'be' && lowerAt(words, verb + 1) !== 'the'))
  )
    return [];
  const isNotBe = isNot && lowerAt(words, verb) === 'be';
  if (!isNotBe && IDLE_WITH_LETS.has(lowerAt(words, verb)) && tagAt(words, verb + 1) !== 'adjective') return [];
  return drafts(place, whole(infinitiveExtent(sentence, verb).pieces, at + 2), {
    rule: 'demand.lets',
    type: 'proposal',
    cue: spanOf(sentence, at, at + 1),
    demander: speakersAt(place, at),
  });
}

/** "Let the people decide": somebody is to be allowed something. */
export function letDo(place: Place, at: number, please?: Span): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (isSaidInPassing(words, at)) return [];
  // "Let there be no more delays".
  const isThere = lowerAt(words, at + 1) === 'there' && lowerAt(words, at + 2) === 'be';
  const first = phraseFrom(sentence, at + 1);
  // "Let fishermen and farmers have a say": both are to have it.
  const subject = lowerAt(words, (first?.last ?? at) + 1) === 'and' ? phraseFrom(sentence, first!.last + 2) : first;
  const verb = subject === undefined ? undefined : words[skipAdverbs(words, subject.last + 1)];
  const canBeBase = (lower: string) => verbReadings(lower).some(isBase);
  const bare = verb !== undefined && canBeBase(verb.lower);
  // "Let the people vote": the verb was taken for the last of its nouns.
  const isInside =
    subject !== undefined &&
    !bare &&
    subject.heads.length === 1 &&
    subject.last > at + 2 &&
    words[subject.last]!.tag === 'noun' &&
    words[subject.last - 1]!.tag === 'noun' &&
    canBeBase(words[subject.last]!.lower);
  const goes = /^(?:through|in|out|home|alone|back|off|up|down|free|past)$/.test(verb?.lower ?? '');
  // "Let no decision be taken", but "Let it be a lesson".
  const isDone = verb?.lower === 'be' && isDoneTo(words, skipAdverbs(words, (subject?.last ?? at) + 1) + 1);
  if (
    !isThere &&
    !isDone &&
    ((!bare && !goes && !isInside) || (bare && isIdleLeave(words, skipAdverbs(words, (subject?.last ?? at) + 1))))
  )
    return [];
  // Outside quotation marks it is said only of somebody, or of what is to be done.
  const whom = isInside ? isPartyNoun(words[subject.last - 1]!.lower) : isParty(sentence, at + 1);
  if (at === 0 && words[at]!.quotation < 0 && please === undefined && !isThere && !isDone && !whom) return [];
  const isBoth = subject !== undefined && subject !== first;
  const pieces = isBoth
    ? whole(infinitiveExtent(sentence, skipAdverbs(words, subject.last + 1)).pieces, at)
    : infinitiveExtent(sentence, at).pieces;
  // "Let the minister explain it": no leave is asked for what is owed; whoever owes it is asked.
  const isOwed = please === undefined && whom && !isBoth && OWED.has(verb?.lower ?? '');
  return drafts(place, pieces, {
    rule: please === undefined ? 'demand.imperative-let' : 'demand.please',
    type: please === undefined ? 'demand' : 'request',
    ...(please === undefined ? {} : { cue: please }),
    demander: speakersAt(place, at),
    addressee: isOwed ? partyHints(sentence, subject) : hearersAt(place, at),
  });
}

/** "Let me see", "Let it be": nothing that one asks leave for, unlike "Let a doctor see her". */
function isIdleLeave(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb]!;
  const isOf = /^(?:determiner|pronoun|name)$/.test(tagAt(words, verb + 1));
  return /^(?:know|be|try|say)$/.test(lower) || (lower === 'see' && !isOf);
}

/** What nobody wishes for himself. */
const OWED = wordSet('explain answer justify prove pay apologise apologize resign withdraw');

/** "be taken", "be spared", but "be known", "be said". */
function isDoneTo(words: readonly Word[], at: number): boolean {
  const word = words[skipAdverbs(words, at)];
  const isPast = PAST_FORMS.test(word?.verb?.form ?? '');
  return isPast && !/^(?:know|say|tell|remember|note|record|forget)$/.test(word!.verb!.lemma);
}

/** “Let us in!” they shouted at the guards: others are asked for leave, where "let us" among friends proposes something. */
function asksLeave(place: Place, at: number): boolean {
  const { words } = place.sentence;
  if (words[at]!.quotation < 0 || lowerAt(words, at + 1) !== 'us') return false;
  if (lowerAt(words, at - 1) === 'please' || LEAVE.test(lowerAt(words, at + 2))) return true;
  const { lemma = '' } = attributionAt(place.parse, words[at]!.start) ?? {};
  return /^(?:plead|beg|implore)$/.test(lemma) || (lemma === 'shout' && hearersAt(place, at).length > 0);
}

/** "Let us vote, say prisoners", but "Let us work together, says mayor": what several say who need somebody's leave for it. */
export function isToldBySeveral({ sentence, parse, index }: Place): boolean {
  const { words, phraseAt } = sentence;
  if (index > 0 || words[0]!.quotation >= 0 || parse.paragraph.quotations.length > 0) return false;
  if (lowerAt(words, 1) !== 'us' || !(LEAVE.test(lowerAt(words, 2)) || GRANTED.has(lowerAt(words, 2)))) return false;
  const comma = words.findLastIndex(({ tag }) => tag === 'comma');
  if ((phraseAt[comma + 1] ?? -1) < 0 && lowerAt(words, comma + 1) !== 'say') return false;
  const isOfSeveral = words.slice(comma + 1).some(({ tag, traits }) => tag === 'noun' && traits.isPlural);
  return (
    comma > 2 && isOfSeveral && words.slice(comma + 1).some(({ lower }) => /^(?:say|tell|urge|beg|plead)$/.test(lower))
  );
}

/** What somebody else may forbid. */
const GRANTED = wordSet(
  'vote work go stay speak live play study fish farm return marry keep trade hunt train bury cross swim',
);

/** Where, or how, somebody wants to be let: "let us in", "let us alone". */
export const LEAVE = /^(?:in|out|through|off|home|alone|past|back|be|free)$/;

/** The first piece with the "do not" before its verb. */
export function whole(pieces: readonly Piece[], first: number): readonly Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { first, last: piece.last } : piece));
}

export const isBase = ({ form }: VerbReading) => form === 'base';
