import { asksTheirWish } from '../parties/questions';
import { itemAt } from '../../text/itemAt';
import type { ParsedSentence } from '../syntax/parse';
import type { Word } from '../syntax/tags/words';
import { opensFiniteVerb } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { speakersAt } from './demanders';
import { drafts, type Place } from './draft';
import { things } from './lists';
import { lowerAt } from '../syntax/tags/wordAt';
import { phraseAround } from '../syntax/phrases';

/**
 * A thing that answers what somebody wants: "Asked what he wanted, Kolb said: “An apology.”", "What does she expect? “A new
 * pump,” she says."
 */
export function answersGiven(place: Place): readonly DemandCandidate[] {
  const { sentence, parse, index } = place;
  const { words } = sentence;
  const first = words.findIndex(({ quotation }) => quotation >= 0);
  if (first < 0 || !isThing(sentence, first)) return [];
  const before = itemAt(parse.sentences, index - 1);
  const isAsked = asksForWish(words.slice(0, first)) || (before !== undefined && isQuestionOfWish(before));
  if (!isAsked) return [];
  return drafts(place, things(sentence, first), {
    rule: 'demand.answer-given',
    type: 'request',
    demander: speakersAt(place, first),
  });
}

/** True where what is quoted is a noun phrase and no clause: "A new pump". */
function isThing(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence;
  const phrase = phraseAround(sentence, first);
  if (phrase === undefined || phrase.isPronoun || words[phrase.last]!.tag !== 'noun') return false;
  for (let i = first; i < words.length && words[i]!.quotation === words[first]!.quotation; i++)
    if (opensFiniteVerb(sentence, i)) return false;
  return true;
}

/** "Asked what he wanted": before the answer in its sentence. */
function asksForWish(words: readonly Word[]): boolean {
  const asked = words.findIndex(({ lower }) => lower === 'asked');
  return asked >= 0 && asksTheirWish(words.slice(asked));
}

/** "What does she want?", "Asked what she wanted, she thought for a while." */
function isQuestionOfWish({ words, isQuestion }: ParsedSentence): boolean {
  return (isQuestion || lowerAt(words, 0) === 'asked') && asksTheirWish(words);
}
