import { itemAt } from '../../text/itemAt';
import type { NounPhrase } from '../syntax/nounPhrases';
import type { ParsedSentence } from '../syntax/parse';
import type { Phrase } from '../syntax/subjects';
import type { Tag } from '../syntax/tags/partOfSpeech';
import type { Word } from '../syntax/tags/words';

/** The word at an index in lower case; '' before the first word and behind the last, so that it is like no other. */
export function lowerAt(words: readonly Word[], at: number): string {
  return at < 0 ? '' : (words[at]?.lower ?? '');
}

/** The tag of the word at an index; '' before the first word and behind the last. */
export function tagAt(words: readonly Word[], at: number): Tag | '' {
  return at < 0 ? '' : (words[at]?.tag ?? '');
}

/** The verb that the word at an index is a form of; '' where it is read as none, or there is no word. */
export function lemmaAt(words: readonly Word[], at: number): string {
  return at < 0 ? '' : (words[at]?.verb?.lemma ?? '');
}

/** The noun phrase that a word belongs to; `undefined` where it is part of none, or there is no word. */
export function phraseAround({ phraseAt, nounPhrases }: ParsedSentence, at: number): NounPhrase | undefined {
  return itemAt(nounPhrases, itemAt(phraseAt, at) ?? -1);
}

/** What a phrase is about: the first noun phrase of those that it joins. */
export function headOf({ nounPhrases }: ParsedSentence, { heads }: Phrase): NounPhrase {
  return nounPhrases[heads[0]!]!;
}

/** The word that tells what a phrase is about: the last of its head. */
export function headWord(sentence: ParsedSentence, phrase: Phrase): Word {
  return sentence.words[headOf(sentence, phrase).last]!;
}
