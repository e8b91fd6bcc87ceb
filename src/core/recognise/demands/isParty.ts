import { isActor, isPartyNoun } from '../syntax/partyNouns';
import { phraseFrom } from '../syntax/phrases';
import type { ParsedSentence } from '../syntax/parse';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** True if the phrase at `first` (a word index) names or stands for somebody. */
export function isParty(sentence: ParsedSentence, first: number | undefined): boolean {
  const phrase = first === undefined ? undefined : phraseFrom(sentence, first);
  return (
    phrase?.heads.some((index) => {
      const { last, isPronoun } = sentence.nounPhrases[index]!;
      const { lower, tag } = sentence.words[last]!;
      return isPronoun
        ? !/^(?:it|this|that|which|what|these|those)$/.test(lower)
        : tag === 'name' || isPartyNoun(lower) || isActor(lower);
    }) ?? false
  );
}

/** "three of the traders", "some of them": so many of somebody. */
export function isSomeOf(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence;
  const isCount =
    tagAt(words, first) === 'number' || /^(?:some|many|several|all|most|both)$/.test(lowerAt(words, first));
  return isCount && lowerAt(words, first + 1) === 'of' && isParty(sentence, first + 2);
}
